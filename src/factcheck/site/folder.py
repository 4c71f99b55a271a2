"""A new folder for a site, in which unchanged files are links to those of the old one."""

from __future__ import annotations

import os
from contextlib import suppress
from hashlib import file_digest, sha256
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.errors import FactcheckError
from factcheck.site.files import StoredFile
from factcheck.site.state import MARK, read_state

if TYPE_CHECKING:
    from collections.abc import Iterable


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
        self._made: set[str] = set()

    def store(self, name: str, text: bytes) -> StoredFile:
        """Put a file into the folder.

        Args:
            name: its address, from the root of the site.
            text: its bytes.

        Raises:
            UnwritableSiteError: it cannot be written.
        """
        is_same = text == self._read_old(name)
        is_new = self._store(name, text, is_same=is_same)
        return StoredFile(name, sha256(text).hexdigest(), len(text), is_new)

    def join(self, name: str, parts: Iterable[bytes]) -> StoredFile:
        """Put a file into the folder that need not be in memory whole.

        Raises:
            UnwritableSiteError: it cannot be written.
        """
        old, new = self._old / name, self._new / name
        written, size = sha256(), 0
        try:
            self._add_folder(new.parent)
            with new.open("wb") as stream:
                for part in parts:
                    written.update(part)
                    size += stream.write(part)
            is_new = old.is_symlink() or _compute_digest(old) != written.hexdigest()
            if not is_new:
                beside = new.with_name(f"{new.name}.old")
                with suppress(OSError):  # a disk without links
                    os.link(old, beside)
                    beside.replace(new)
        except OSError as error:
            raise build_error(self._named, error) from None
        return StoredFile(name, written.hexdigest(), size, is_new)

    def keep(self, file: StoredFile) -> StoredFile | None:
        """Keep a file of the old folder; None where it is not as it was.

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
        return file._replace(is_new=self._store(file.name, text, is_same=True))

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
        self.record(self.store(name, text))

    def read(self, name: str, most: int = -1) -> bytes:
        """Return a file of the new folder, so many bytes of it at most."""
        with (self._new / name).open("rb") as stream:
            return stream.read(most)

    def _read_old(self, name: str) -> bytes | None:
        """Return a file of the old folder; None where there is none, or a link."""
        old = f"{self._old}/{name}"
        with suppress(OSError):
            if os.path.islink(old):  # noqa: PTH114 - a Path would take as long as the file
                return None
            with open(old, "rb", buffering=0) as stream:  # noqa: PTH123 - likewise
                return stream.read()
        return None

    def _store(self, name: str, text: bytes, *, is_same: bool) -> bool:
        """Put a file into the new folder; return whether it is new."""
        try:
            try:
                return self._add(name, text, is_same=is_same)
            except FileExistsError:  # a copy of this process had begun, and has failed
                (self._new / name).unlink()
                return self._add(name, text, is_same=is_same)
        except OSError as error:
            raise build_error(self._named, error) from None

    def _add(self, name: str, text: bytes, *, is_same: bool) -> bool:
        """Add a file, an unchanged one as a link to the old where the disk has links; return whether it is new."""
        new = f"{self._new}/{name}"
        self._add_folder(new.rpartition("/")[0])
        if is_same:
            try:
                os.link(f"{self._old}/{name}", new)
            except FileExistsError:
                raise
            except OSError:  # a disk without links
                pass
            else:
                return False
        with open(new, "xb") as stream:  # noqa: PTH123 - likewise
            stream.write(text)
        return True

    def _add_folder(self, folder: Path | str) -> None:
        if str(folder) not in self._made:
            Path(folder).mkdir(parents=True, exist_ok=True)
            self._made.add(str(folder))


def _compute_digest(file: Path) -> str | None:
    """Return the SHA-256 of a file of any size; None where there is none."""
    with suppress(OSError), file.open("rb") as stream:
        return file_digest(stream, "sha256").hexdigest()
    return None
