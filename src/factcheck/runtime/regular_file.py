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
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_BINARY", 0)
)
"""Without waiting for a pipe's writer; a system that lacks a flag does without."""
_NO_LINK: Final = getattr(os, "O_NOFOLLOW", 0)

_PIECE: Final = 1 << 16
"""Bytes that are read at a time of a file that is longer than it says."""

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
    reached = path if within is None else _resolve_within(path, within)
    try:
        descriptor = os.open(reached, _FLAGS if within is None else _FLAGS | _NO_LINK)
    except OSError as error:
        # a socket cannot be opened at all, and some systems refuse a folder here
        _refuse_other_kinds(path, error.errno, reached)
        raise
    try:
        found = os.fstat(descriptor)
        _refuse_kind(path, found.st_mode)
        if limit is not None and found.st_size > limit:
            raise _refuse_length(path, limit)
        with os.fdopen(descriptor, "rb", closefd=False) as stream:
            yield stream
    finally:
        os.close(descriptor)


def read_regular(path: Path, *, limit: int | None = None, within: Path | None = None) -> bytes:
    """Return the bytes of a file; of one that grows meanwhile, little more than `limit` is read.

    Args:
        path: where it lies.
        limit: the most bytes it may have; None for any number.
        within: the folder out of which no link may lead; None lets links lead anywhere.

    Raises:
        OSError: as of `open_regular`.
    """
    pieces: list[bytes] = []
    length = 0
    with open_regular(path, limit=limit, within=within) as stream:
        # not `limit` at once: so much memory would be set aside however short the file is
        expected = os.fstat(stream.fileno()).st_size + 1
        while piece := stream.read(max(expected - length, _PIECE)):
            pieces.append(piece)
            length += len(piece)
            if limit is not None and length > limit:
                raise _refuse_length(path, limit)
    return b"".join(pieces)


def read_pieces(path: Path) -> Iterator[bytes]:
    """Yield the bytes of a file of this program's own, a mebibyte at a time.

    Args:
        path: where it lies.

    Raises:
        OSError: it cannot be read.
    """
    with path.open("rb") as stream:
        while piece := stream.read(1 << 20):
            yield piece


def _resolve_within(path: Path, folder: Path) -> Path:
    reached = Path(os.path.realpath(path, strict=True))
    if not reached.is_relative_to(os.path.realpath(folder, strict=True)):
        raise LinkOutsideError(errno.EPERM, f"it lies outside of '{folder}'", str(path))
    return reached


def _refuse_other_kinds(path: Path, number: int | None, reached: Path) -> None:
    if number in {errno.ENXIO, errno.EACCES, errno.EISDIR, errno.EOPNOTSUPP}:
        _refuse_kind(path, reached.stat().st_mode)


def _refuse_kind(path: Path, mode: int) -> None:
    for is_kind, name in _KINDS:
        if is_kind(mode):
            raise NotRegularError(errno.EINVAL, f"it is {name}, expected a file", str(path))


def _refuse_length(path: Path, limit: int) -> TooLongError:
    return TooLongError(errno.EFBIG, f"it is longer than {limit:,} bytes", str(path))
