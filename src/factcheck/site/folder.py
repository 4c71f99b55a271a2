"""A new folder for a site, in which unchanged files are links to those of the old one."""

from __future__ import annotations

import os
from contextlib import suppress
from hashlib import sha256
from typing import TYPE_CHECKING

from factcheck.errors import FactcheckError
from factcheck.site.files import Content, StoredFile, replace_revision
from factcheck.site.state import MARK, read_state

if TYPE_CHECKING:
    from pathlib import Path


class UnwritableSiteError(FactcheckError):
    """A folder that cannot be written."""


def build_error(folder: Path, error: OSError) -> UnwritableSiteError:
    """Return what a failure to write is called.

    Args:
        folder: the folder of the site.
        error: what the system said.
    """
    return UnwritableSiteError(f"'{folder}' cannot be written: {error.strerror}")


class NewFolder:
    """A new folder into which files are put.

    Args:
        named: the folder of the site as the user named it.
        new: the new folder.
        old: where the site stands now.

    Attributes:
        former: how the site was made that stands there now; None where that is not known.
        digests: the SHA-256 of each file.
        changed: how many are new or different.
    """

    def __init__(self, named: Path, new: Path, old: Path) -> None:
        self._named, self._new, self._old = named, new, old
        self.former = None if old.is_symlink() else read_state(old / MARK)
        self.digests: dict[str, str] = {}
        self.changed = 0
        self._made: set[Path] = set()

    def store(self, name: str, content: Content) -> StoredFile:
        """Put a file into the folder.

        Args:
            name: its address, from the root of the site.
            content: its bytes, and where the revision stands among them.

        Raises:
            UnwritableSiteError: it cannot be written.
        """
        return self._store_beside(name, content, self._read_old(name))

    def _store_beside(self, name: str, content: Content, old: bytes | None) -> StoredFile:
        """Put a file into the folder, of which the old folder's bytes are at hand."""
        text, places = content
        digest = sha256(text).hexdigest()
        is_same = text == old
        try:
            try:
                is_new = self._add(name, text, is_same=is_same)
            except FileExistsError:  # a copy of this process had begun, and has failed
                (self._new / name).unlink()
                is_new = self._add(name, text, is_same=is_same)
        except OSError as error:
            raise build_error(self._named, error) from None
        return StoredFile(name, digest, len(text), places, is_new)

    def keep(self, file: StoredFile, before: str, now: str) -> StoredFile | None:
        """Keep a file of the old folder, with another revision where it names one.

        Args:
            file: the file, as the earlier build has noted it.
            before: the revision of the earlier build.
            now: the revision of this one.

        Returns:
            The file in the new folder, or None where the old one is gone or was changed.

        Raises:
            UnwritableSiteError: it cannot be written.
        """
        text = self._read_old(file.name)
        if text is None or sha256(text).hexdigest() != file.digest:
            return None
        content = replace_revision(text, file.places, before, now)
        return None if content is None else self._store_beside(file.name, content, text)

    def record(self, file: StoredFile) -> None:
        """Take note of a file."""
        self.digests[file.name] = file.digest
        self.changed += file.is_new

    def add(self, name: str, text: bytes) -> None:
        """Put a file into the folder, and take note of it.

        Args:
            name: its address, from the root of the site.
            text: its bytes, in which no revision stands.
        """
        self.record(self.store(name, Content(text)))

    def read(self, name: str) -> bytes:
        """Return a file of the new folder."""
        return (self._new / name).read_bytes()

    def _read_old(self, name: str) -> bytes | None:
        """Return a file of the old folder; None where there is none, or a link."""
        old = self._old / name
        with suppress(OSError):
            return None if old.is_symlink() else old.read_bytes()
        return None

    def _add(self, name: str, text: bytes, *, is_same: bool) -> bool:
        """Add a file, an unchanged one as a link to the old where the disk has links; return whether it is new."""
        new = self._new / name
        if new.parent not in self._made:
            new.parent.mkdir(parents=True, exist_ok=True)
            self._made.add(new.parent)
        if is_same:
            try:
                os.link(self._old / name, new)
            except FileExistsError:
                raise
            except OSError:  # a disk without links
                pass
            else:
                return False
        with new.open("xb") as stream:
            stream.write(text)
        return True
