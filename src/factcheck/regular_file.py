"""Open a file for reading only where it is one: no pipe, device or folder, no longer than allowed.

What others hand us (claim files, archives, locks) is opened here, so that a named pipe hangs nothing
and a link leads nowhere it must not.
"""

from __future__ import annotations

import errno
import os
import stat
from contextlib import contextmanager
from pathlib import Path
from typing import IO, TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

_FLAGS: Final = (
    os.O_RDONLY
    | getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_BINARY", 0)
)
"""Without waiting for a pipe's writer, and without links; a system that lacks a flag does without."""

_KINDS: Final = (
    (stat.S_ISDIR, "a folder"),
    (stat.S_ISFIFO, "a named pipe"),
    (stat.S_ISSOCK, "a socket"),
    (stat.S_ISCHR, "a device"),
    (stat.S_ISBLK, "a device"),
)


class NotRegularError(OSError):
    """Something that lies where a file is expected."""


class TooLongError(OSError):
    """A file that is longer than its reader allows."""


class LinkOutsideError(OSError):
    """A link that leads out of the folder in which the file must lie."""


@contextmanager
def open_regular(
    path: Path, *, limit: int | None = None, within: Path | None = None
) -> Iterator[IO[bytes]]:
    """Open a file for reading bytes, links followed.

    Args:
        path: where it lies.
        limit: the most bytes it may have now; None for any number.
        within: the folder out of which no link may lead; None lets links lead anywhere.

    Raises:
        NotRegularError: it is a folder, a named pipe, a socket or a device.
        TooLongError: it is longer than `limit`.
        LinkOutsideError: it lies outside of `within`, or a link leads there.
        OSError: it cannot be opened; a circle of links among the reasons.
        All of them carry a `strerror` that says so in words.
    """
    reached = os.path.realpath(path, strict=True)
    if within is not None:
        folder = os.path.realpath(within, strict=True)
        if not Path(reached).is_relative_to(folder):
            raise LinkOutsideError(errno.EPERM, f"it lies outside of '{within}'", str(path))
    try:
        descriptor = os.open(reached, _FLAGS)
    except OSError as error:
        # a socket cannot be opened at all, and some systems refuse a folder here
        _refuse_other_kinds(path, error.errno, reached)
        raise
    try:
        found = os.fstat(descriptor)
        _refuse_kind(path, found.st_mode)
        if limit is not None and found.st_size > limit:
            raise _too_long(path, limit)
        with os.fdopen(descriptor, "rb", closefd=False) as stream:
            yield stream
    finally:
        os.close(descriptor)


def read_regular(path: Path, *, limit: int | None = None, within: Path | None = None) -> bytes:
    """Return the bytes of a file; of one that grows meanwhile, no more than `limit` are read.

    Args:
        path: where it lies.
        limit: the most bytes it may have; None for any number.
        within: the folder out of which no link may lead; None lets links lead anywhere.

    Raises:
        OSError: as of `open_regular`.
    """
    with open_regular(path, limit=limit, within=within) as stream:
        content = stream.read(-1 if limit is None else limit + 1)
    if limit is not None and len(content) > limit:
        raise _too_long(path, limit)
    return content


def _refuse_other_kinds(path: Path, number: int | None, reached: str) -> None:
    if number in {errno.ENXIO, errno.EACCES, errno.EISDIR, errno.EOPNOTSUPP}:
        _refuse_kind(path, os.lstat(reached).st_mode)


def _refuse_kind(path: Path, mode: int) -> None:
    for is_kind, name in _KINDS:
        if is_kind(mode):
            raise NotRegularError(errno.EINVAL, f"it is {name}, expected a file", str(path))


def _too_long(path: Path, limit: int) -> TooLongError:
    return TooLongError(errno.EFBIG, f"it is longer than {limit:,} bytes", str(path))
