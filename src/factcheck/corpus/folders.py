"""Where files lie, whatever Python version asks, how they are read, and how messages name them."""

from __future__ import annotations

import os
from pathlib import Path
from stat import S_IFLNK, S_ISDIR, S_ISLNK, S_ISREG
from typing import TYPE_CHECKING, Final

from factcheck.runtime.regular_file import read_regular

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

_LONGEST: Final = 64 * 1024 * 1024
"""Bytes of a file that is read at all; what YAML and settings allow is less, and said where they are read."""


def is_file(path: Path) -> bool:
    """Return whether a path leads to a file.

    Path.is_file raises, or takes a folder that must not be searched for an empty one, from one
    Python to the next.

    Raises:
        OSError, ValueError: the system refuses to look.
    """
    try:
        return S_ISREG(path.stat().st_mode)
    except (FileNotFoundError, NotADirectoryError):
        return False


def read_bytes(path: Path) -> bytes:
    """Return the bytes of a file.

    Raises:
        OSError: there is no such file, or it cannot be read; it is no file or too long.
    """
    return read_regular(path, limit=_LONGEST)


def skip_folders(paths: Iterable[Path]) -> Iterator[tuple[Path, Path]]:
    """Yield the paths that do not lead to folders, each with itself free of symbolic links.

    A folder that holds several of them is resolved once; a link to itself stays what it is.
    """
    folders: dict[Path, Path] = {}
    for path in paths:
        try:
            mode = path.lstat().st_mode
        except OSError:
            mode = S_IFLNK
        if S_ISLNK(mode):
            if not path.is_dir():
                yield path, Path(os.path.realpath(path))
        elif not S_ISDIR(mode):
            parent = path.parent
            if parent not in folders:
                folders[parent] = parent.resolve()
            yield path, folders[parent] / path.name


def name_file(path: Path, shown_from: Path) -> str:
    """Return the name of a file in messages: relative where it lies below a folder, else whole.

    Args:
        path: the file, resolved.
        shown_from: the folder to which names are relative.
    """
    return name_files((str(path),), shown_from)[str(path)]


def name_files(paths: Iterable[str], shown_from: Path) -> Mapping[str, str]:
    """Return the names of files in messages by their paths.

    Args:
        paths: the files, resolved.
        shown_from: the folder to which names are relative.
    """
    below = os.path.join(shown_from.resolve(), "")  # noqa: PTH118 - ends with the separator
    return {
        path: path.removeprefix(below).replace(os.sep, "/") if path.startswith(below) else path
        for path in paths
    }
