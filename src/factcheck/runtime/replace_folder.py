"""Replace a folder whole or not at all: the new one is made beside the old, and the two are exchanged.

That is one step where the system can do it, else two renames, which the next run completes if this one
is killed between them.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from factcheck.runtime.atomic_write import has_ended, name_this_run

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_EXCHANGE: Final = 2
"""RENAME_EXCHANGE of renameat2(2)."""
_HERE: Final = -100
"""AT_FDCWD of openat(2)."""


def may_replace(target: Path, mark: str) -> bool:
    """Return whether a path may be replaced: nothing stands there, an empty folder, or one that holds a mark.

    Args:
        target: where the new folder is to stand.
        mark: the name of a file that says what wrote the folder.

    Raises:
        OSError: the folder cannot be looked into.
    """
    if not target.exists():
        return True
    return target.is_dir() and ((target / mark).is_file() or not any(target.iterdir()))


@contextmanager
def open_new_folder(target: Path) -> Iterator[Path]:
    """Make an empty folder beside one that it may replace; what is left of it goes at the end.

    Raises:
        OSError: it cannot be made.
    """
    new = target.parent / f".{target.name}.{name_this_run()}.new"
    try:
        shutil.rmtree(new, ignore_errors=True)
        new.mkdir()
        yield new
    finally:
        shutil.rmtree(new, ignore_errors=True)


def replace_folder(target: Path, new: Path) -> None:
    """Replace a folder by a new one; the old one is removed.

    Raises:
        OSError: it cannot be replaced; what stood there is untouched.
    """
    old = target.parent / f".{target.name}.{name_this_run()}.old"
    try:
        if not target.exists():
            new.rename(target)
        elif not _replace_in_one_step(new, target):
            target.rename(old)
            new.rename(target)
    finally:
        shutil.rmtree(old, ignore_errors=True)


def undo_killed_run(target: Path) -> None:
    """Undo what a killed run has begun: put the old folder back where none stands, and clear the rest."""
    olds = _list_beside(target, "old")
    if not target.exists() and olds:
        olds[0].rename(target)
    for each in (*olds, *_list_beside(target, "new")):
        run = each.name.split(".")[-2]
        if each.exists() and has_ended(run, each):
            shutil.rmtree(each, ignore_errors=True)


def _list_beside(target: Path, what: str) -> list[Path]:
    return sorted(target.parent.glob(f".{target.name}.*.{what}"))


def _replace_in_one_step(first: Path, second: Path) -> bool:
    """Replace two folders by each other in one step; return whether the system could."""
    if not sys.platform.startswith("linux"):
        return False
    try:
        call = ctypes.CDLL(None, use_errno=True).renameat2
    except (OSError, AttributeError):
        return False
    return bool(call(_HERE, os.fsencode(first), _HERE, os.fsencode(second), _EXCHANGE) == 0)
