"""Where the files of a corpus are read from: the disk, or a tree that somebody else keeps.

Paths are absolute in both; a tree (`loading.git_trees`) answers for those below its own base only.
"""

from __future__ import annotations

import os
from stat import S_IFLNK, S_ISDIR, S_ISLNK, S_ISREG
from typing import TYPE_CHECKING, Final, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path


class Folder(Protocol):
    """What reading a corpus asks of the place where its files lie."""

    def resolve(self, path: Path) -> Path:
        """Give the path without symbolic links and without `..`."""

    def without_folders(self, paths: Iterable[Path]) -> Iterator[tuple[Path, Path]]:
        """Give the paths that do not lead to folders, each with what `resolve` makes of it."""

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

    def without_folders(self, paths: Iterable[Path]) -> Iterator[tuple[Path, Path]]:
        """Give the paths that do not lead to folders, each with what `resolve` makes of it.

        A folder that holds several of them is resolved once.
        """
        folders: dict[Path, Path] = {}
        for path in paths:
            try:
                mode = path.lstat().st_mode
            except OSError:
                mode = S_IFLNK
            if S_ISLNK(mode):
                if not path.is_dir():
                    yield path, path.resolve()
            elif not S_ISDIR(mode):
                parent = path.parent
                if parent not in folders:
                    folders[parent] = parent.resolve()
                yield path, folders[parent] / path.name

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
        return self.shown_all((str(path),), shown_from)[str(path)]

    def shown_all(self, paths: Iterable[str], shown_from: Path) -> Mapping[str, str]:
        """Give the names of files by their paths, which are resolved."""
        below = os.path.join(shown_from.resolve(), "")  # noqa: PTH118 - ends with the separator
        return {
            path: path.removeprefix(below).replace(os.sep, "/") if path.startswith(below) else path
            for path in paths
        }


DISK: Final = Disk()
