"""The file of an index is the user's own and nobody else's: not a link, not another's, not readable by others.

It holds what may stand in claim files that only their owner may read, and what it says is believed.
"""

from __future__ import annotations

import errno
import os
import stat
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pathlib import Path

_FLAGS: Final = (
    os.O_RDWR
    | os.O_CREAT
    | getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_CLOEXEC", 0)
)
_BESIDE: Final = ("-journal", "-wal", "-shm")
"""What SQLite puts beside its file, with the rights of that, and believes when it opens it."""


def explain_not_private(file: Path) -> str | None:
    """Return what keeps a file, or one beside it, from being the user's own; None where nothing does.

    It follows the name of the file in a sentence, such as `belongs to another user`.
    """
    for each in (file, *_list_beside(file)):
        try:
            why = _explain_foreign(each.lstat())
        except OSError:
            continue
        if why is not None:
            return why
    return None


def require_private_file(file: Path) -> None:
    """Create a file that the user alone may read, or make sure that an existing one is so.

    Raises:
        OSError: it is a link, no file, or another user's, or others can write it; or it cannot be
            made.
    """
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    descriptor = os.open(file, _FLAGS, 0o600)
    try:
        found = os.fstat(descriptor)
        _refuse_foreign(file, found)
        if stat.S_IMODE(found.st_mode) & 0o077 and hasattr(os, "fchmod"):
            os.fchmod(descriptor, 0o600)
    finally:
        os.close(descriptor)
    for beside in _list_beside(file):
        try:
            found = beside.lstat()
        except FileNotFoundError:
            continue
        _refuse_foreign(beside, found)


def _list_beside(file: Path) -> list[Path]:
    return [file.with_name(f"{file.name}{ending}") for ending in _BESIDE]


def _refuse_foreign(file: Path, found: os.stat_result) -> None:
    why = _explain_foreign(found)
    if why is not None:
        raise PermissionError(errno.EPERM, f"it {why}", str(file))


def _explain_foreign(found: os.stat_result) -> str | None:
    if stat.S_ISLNK(found.st_mode):
        return "is a link"
    if not stat.S_ISREG(found.st_mode):
        return "is no file"
    if not hasattr(os, "geteuid"):  # where rights of files are others
        return None
    if found.st_uid != os.geteuid():
        return "belongs to another user"
    return "can be written by other users" if stat.S_IMODE(found.st_mode) & 0o022 else None
