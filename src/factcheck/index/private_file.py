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


def make_private(file: Path) -> None:
    """Make a file that the user alone may read, or see to it that an existing one is so.

    Raises:
        OSError: it is a link, no file, or another user's; or it cannot be made.
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
    for ending in _BESIDE:
        beside = file.with_name(f"{file.name}{ending}")
        try:
            found = beside.lstat()
        except FileNotFoundError:
            continue
        _refuse_foreign(beside, found)


def _refuse_foreign(file: Path, found: os.stat_result) -> None:
    own = os.geteuid() if hasattr(os, "geteuid") else found.st_uid
    if not stat.S_ISREG(found.st_mode) or found.st_uid != own:
        raise PermissionError(errno.EPERM, "it is no file of this user's", str(file))
