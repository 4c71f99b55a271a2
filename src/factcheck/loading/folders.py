"""Where the files of a corpus are read from: the disk, or a tree that somebody else keeps.

Paths are absolute in both; a tree (`loading.git_trees`) answers for those below its own base only.
"""

from __future__ import annotations

from stat import S_ISREG
from typing import TYPE_CHECKING, Final, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path


class Folder(Protocol):
    """What reading a corpus asks of the place where its files lie."""

    def resolve(self, path: Path) -> Path:
        """Give the path without symbolic links and without `..`."""

    def is_file(self, path: Path) -> bool:
        """Tell whether a path leads to a file.

        Raises:
            OSError, ValueError: nobody may look there, or the path can lead nowhere.
        """

    def is_dir(self, path: Path) -> bool:
        """Tell whether a path leads to a folder."""

    def exists(self, path: Path) -> bool:
        """Tell whether a path leads anywhere, a device or pipe included."""

    def read(self, path: Path) -> bytes:
        """Give the bytes of a file.

        Raises:
            OSError: there is no such file, or it cannot be read.
        """

    def glob(self, root: Path, pattern: str) -> Iterable[Path]:
        """Give the paths below a folder that match a pattern, as `pathlib` does."""

    def shown(self, path: Path, shown_from: Path) -> str:
        """Give the name of a file in messages."""


class Disk:
    """The files of this machine."""

    def resolve(self, path: Path) -> Path:
        """Give the path without symbolic links and without `..`."""
        return path.resolve()

    def is_file(self, path: Path) -> bool:
        """Tell whether a path leads to a file.

        Path.is_file raises, or takes a folder that must not be searched for an empty one, from one
        Python to the next.

        Raises:
            OSError, ValueError: the system refuses to look.
        """
        try:
            return S_ISREG(path.stat().st_mode)
        except (FileNotFoundError, NotADirectoryError):
            return False

    def is_dir(self, path: Path) -> bool:
        """Tell whether a path leads to a folder."""
        return path.is_dir()

    def exists(self, path: Path) -> bool:
        """Tell whether a path leads anywhere, a device or pipe included."""
        return path.exists()

    def read(self, path: Path) -> bytes:
        """Give the bytes of a file.

        Raises:
            OSError: there is no such file, or it cannot be read.
        """
        return path.read_bytes()

    def glob(self, root: Path, pattern: str) -> Iterable[Path]:
        """Give the paths below a folder that match a pattern."""
        return root.glob(pattern)

    def shown(self, path: Path, shown_from: Path) -> str:
        """Give the name of a file: relative where it lies below a folder, else whole."""
        try:
            return path.relative_to(shown_from.resolve()).as_posix()
        except ValueError:
            return str(path)


DISK: Final = Disk()
