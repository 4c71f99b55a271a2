"""The files of a site on their way to where it stands: a folder, or the memory of a server."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping

    from factcheck.site.records import DisputeCard


class Content(NamedTuple):
    """What a file holds.

    Attributes:
        text: its bytes.
        places: the bytes at which the revision of the corpus begins.
    """

    text: bytes
    places: tuple[int, ...] = ()


class StoredFile(NamedTuple):
    """A file that is where it belongs.

    Attributes:
        name: its address.
        digest: its SHA-256.
        size: its bytes.
        places: as in `Content`.
        is_new: whether it was not there before, or differs.
        text: its bytes, where the site is kept in memory.
    """

    name: str
    digest: str
    size: int
    places: tuple[int, ...]
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
        revision: of the corpus, as readers are shown it.
        pieces: by the names of their tasks.
    """

    revision: str
    pieces: Mapping[str, Piece]


class Target(Protocol):
    """Where a site is put; `store` and `keep` may be asked in copies of the process, `record` may not."""

    @property
    def former(self) -> SiteState | None:
        """How the site was made that stands there now."""

    def store(self, name: str, content: Content) -> StoredFile:
        """Put a file there.

        Args:
            name: its address, from the root of the site.
            content: its bytes, and where the revision stands among them.
        """

    def keep(self, file: StoredFile, before: str, now: str) -> StoredFile | None:
        """Keep a file of the site that stands there; None where it is not as it was.

        Args:
            file: the file.
            before: the revision that it names.
            now: the one that it must name.
        """

    def record(self, file: StoredFile) -> None:
        """Take note of a file that was put there."""

    def read(self, name: str) -> bytes:
        """Return a file that was put there."""


def replace_revision(text: bytes, places: tuple[int, ...], before: str, now: str) -> Content | None:
    """Replace the revision in a file at the places where it stands; None where another stands there.

    Args:
        text: the bytes of the file.
        places: the bytes at which the revision begins.
        before: the revision that should stand there.
        now: the revision that is to.
    """
    old, new = before.encode(), now.encode()
    parts: list[bytes] = []
    found: list[int] = []
    end = 0
    for number, place in enumerate(places):
        if text[place : place + len(old)] != old:
            return None
        parts += (text[end:place], new)
        found.append(place + number * (len(new) - len(old)))
        end = place + len(old)
    return Content(b"".join((*parts, text[end:])), tuple(found))
