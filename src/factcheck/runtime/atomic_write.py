"""Replace a file whole or not at all, so that nobody ever reads half of one.

What writes results, corpora, locks and archives goes through here; who may be told of a failure
words it. A run that is killed leaves a temporary file behind, whose name says whose it was.
"""

from __future__ import annotations

import errno
import os
import re
import tempfile
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

_SUFFIX: Final = ".tmp"
_RUN: Final = re.compile(r"([0-9a-f]{8})-([0-9]+)")
_TEMPORARY: Final = re.compile(rf"\.factcheck-({_RUN.pattern})-[a-z0-9_]+\.tmp")
_A_DAY: Final = 86_400
"""Seconds that no run takes to write one file."""


def replace_file(file: Path, pieces: Iterable[bytes]) -> None:
    """Write a file; the one that a link leads to, with the rights of what was there before.

    Args:
        file: what is written; it need not be there.
        pieces: its bytes, in order.

    Raises:
        OSError: it cannot be written; what it held is untouched.
    """
    target = file.resolve()
    temporary = write_beside(target, pieces)
    try:
        temporary.replace(target)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


def write_new_file(file: Path, pieces: Iterable[bytes]) -> None:
    """Write a file that is not there yet; nothing is ever replaced, not even a link to nowhere.

    Args:
        file: what is written.
        pieces: its bytes, in order.

    Raises:
        FileExistsError: something has its name.
        OSError: it cannot be written; nothing is left behind.
    """
    temporary = write_beside(file, pieces)
    try:
        _link(temporary, file)
    finally:
        temporary.unlink(missing_ok=True)


def _link(temporary: Path, file: Path) -> None:
    try:
        os.link(temporary, file)
    except FileExistsError:
        raise
    except OSError:  # a file system without hard links
        if os.path.lexists(file):
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(file)) from None
        temporary.replace(file)


def write_beside(target: Path, pieces: Iterable[bytes]) -> Path:
    """Write what a file should hold into another one in its folder, and return that.

    It has the rights of the target, or those that the user gives new files.

    Args:
        target: the file that is to be replaced.
        pieces: its bytes, in order.

    Raises:
        OSError: it cannot be written; nothing is left behind.
    """
    owner = f".factcheck-{name_this_run()}-"
    descriptor, name = tempfile.mkstemp(dir=target.parent, prefix=owner, suffix=_SUFFIX)
    temporary = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as stream:
            stream.writelines(pieces)
            stream.flush()
            os.fsync(stream.fileno())
        temporary.chmod(target.stat().st_mode if target.exists() else 0o666 & ~_read_umask())
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    return temporary


def remove_leftovers(folder: Path) -> None:
    """Remove temporary files of runs that have ended; those of a run that goes on stay.

    A run on another machine, or in another container, counts as ended a day after it wrote last,
    by the clock of the file system. What cannot be looked at or removed stays.
    """
    with suppress(OSError), os.scandir(folder) as entries:
        found = [(each, match) for each in entries if (match := _TEMPORARY.fullmatch(each.name))]
        for entry, match in found:
            file = Path(entry.path)
            with suppress(OSError):
                if has_ended(match[1], file):
                    file.unlink()


def name_this_run() -> str:
    """Return what tells this process from others: its machine or container, and its number."""
    return f"{_compute_surroundings()}-{os.getpid()}"


def has_ended(run: str, file: Path) -> bool:
    """Return whether a run has ended that has left a file.

    Args:
        run: its name, as of `name_this_run`; of any other text nobody knows whose it is.
        file: the file; what another machine, or nobody known, wrote a day ago is left for good.

    Raises:
        OSError: the file cannot be looked at.
    """
    named = _RUN.fullmatch(run)
    is_over = named is not None and _has_process_ended(named[1], int(named[2]))
    return is_over or _is_of_another_day(file)


def _has_process_ended(surroundings: str, process: int) -> bool:
    # on Windows, asking would end the process
    if os.name == "nt" or surroundings != _compute_surroundings():
        return False
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return True
    except (OSError, OverflowError):
        return False
    return False


def _is_of_another_day(file: Path) -> bool:
    with tempfile.TemporaryFile(dir=file.parent) as stream:
        now = os.fstat(stream.fileno()).st_mtime
    return now - file.lstat().st_mtime > _A_DAY


def _compute_surroundings() -> str:
    """Return a short hash of the machine and the container, which have one table of processes."""
    host = os.uname().nodename if hasattr(os, "uname") else ""
    container = ""
    with suppress(OSError):
        container = str(Path("/proc/self/ns/pid").readlink())
    return sha256(f"{host}\n{container}".encode()).hexdigest()[:8]


def _read_umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
