"""A site in memory, as `factcheck serve` shows it."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING

from factcheck.site.files import SiteState, StoredFile

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


class MemorySite:
    """The files of a site by address.

    Args:
        pages: those of the site before, of which unchanged ones are kept.
        former: how these were made.

    Attributes:
        pages: the files.
    """

    def __init__(
        self, pages: Mapping[str, bytes] | None = None, former: SiteState | None = None
    ) -> None:
        self._before = pages or {}
        self.former = former
        self.pages: dict[str, bytes] = {}

    def store(self, name: str, text: bytes) -> StoredFile:
        """Put a file here.

        Args:
            name: its address, from the root of the site.
            text: its bytes.
        """
        is_new = self._before.get(name) != text
        return StoredFile(name, sha256(text).hexdigest(), len(text), is_new, text)

    def join(self, name: str, parts: Iterable[bytes]) -> StoredFile:
        """Put a file here that comes in parts."""
        return self.store(name, b"".join(parts))

    def keep(self, file: StoredFile) -> StoredFile | None:
        """Keep a file of the site before.

        Args:
            file: the file, as the build before has noted it.
            before: the revision of that build.
            now: the revision of this one.

        Returns:
            The file, or None where the site before does not hold it as noted.
        """
        text = self._before.get(file.name)
        return None if text is None else file._replace(is_new=False, text=text)

    def record(self, file: StoredFile) -> None:
        """Take note of a file."""
        assert file.text is not None, "a site in memory holds its files"
        self.pages[file.name] = file.text

    def read(self, name: str, most: int = -1) -> bytes:
        """Return a file, so many bytes of it at most."""
        return self.pages[name] if most < 0 else self.pages[name][:most]
