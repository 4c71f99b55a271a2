"""The files of a site on their way to where it stands: a folder, or the memory of a server."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from factcheck.site.records import DisputeCard


class StoredFile(NamedTuple):
    """A file that is where it belongs.

    Attributes:
        name: its address.
        digest: its SHA-256.
        size: its bytes.
        is_new: whether it was not there before, or differs.
        text: its bytes, where the site is kept in memory.
    """

    name: str
    digest: str
    size: int
    is_new: bool
    text: bytes | None = None


class Piece(NamedTuple):
    """What one task has made.

    Attributes:
        inputs: the digest of all that it shows.
        files: what it has made.
        cards: of the disputes and lookalikes whose pages it has made, by their ids.
    """

    inputs: str
    files: tuple[StoredFile, ...]
    cards: Mapping[str, DisputeCard]


class SiteState(NamedTuple):
    """How a site was made.

    Attributes:
        revision: of the ledger of which it was made.
        pieces: by the names of their tasks.
    """

    revision: str
    pieces: Mapping[str, Piece]


class Target(Protocol):
    """Where a site is put; `store` and `keep` may be asked in copies of the process, `record` may not."""

    @property
    def former(self) -> SiteState | None:
        """How the site was made that stands there now."""

    def store(self, name: str, text: bytes) -> StoredFile:
        """Put a file there.

        Args:
            name: its address, from the root of the site.
            text: its bytes.
        """

    def join(self, name: str, parts: Iterable[bytes]) -> StoredFile:
        """Put a file there that need not be in memory whole."""

    def keep(self, file: StoredFile) -> StoredFile | None:
        """Keep a file of the site that stands there; None where it is not as it was."""

    def record(self, file: StoredFile) -> None:
        """Take note of a file that was put there."""

    def read(self, name: str, most: int = -1) -> bytes:
        """Return a file that was put there, so many bytes of it at most."""
