"""Two pieces of work at once, on two processors, where the system can copy a process.

The second piece runs in a forked copy, which sees everything that was there before and gives back only
its result. Where that is not possible, or the copy fails, the two run one after the other: the answer is
the same.
"""

from __future__ import annotations

import os
import pickle
import sys
import threading
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

_First = TypeVar("_First")
_Second = TypeVar("_Second")


def side_by_side(
    first: Callable[[], _First], second: Callable[[], _Second]
) -> tuple[_First, _Second]:
    """Do two pieces of work that do not depend on each other, and give both results.

    Args:
        first: done here.
        second: done in a copy of the process; its result must be picklable, and what it changes is
            lost.
    """
    if not can_copy():
        return first(), second()
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reader)
        _work(second, writer)
    os.close(writer)
    try:
        mine = first()
        with os.fdopen(reader, "rb") as stream:
            packed = stream.read()
    except BaseException:
        os.kill(child, _KILL)
        os.waitpid(child, 0)
        raise
    _, status = os.waitpid(child, 0)
    if status != 0 or not packed:
        return mine, second()
    theirs: _Second = pickle.loads(packed)  # noqa: S301 - from the copy of this very process
    return mine, theirs


def can_copy() -> bool:
    """Tell whether a copy of the process is possible, safe and of use.

    A copy holds the thread that forked alone, so locks that others hold would never be let go
    (POSIX, fork).
    """
    return (
        hasattr(os, "fork")
        and sys.platform == "linux"
        and (os.cpu_count() or 1) > 1
        and threading.active_count() == 1
    )


_KILL = 9


def _work(second: Callable[[], object], writer: int) -> None:
    """Write the result and end, without anything that the copied process would do at its end."""
    status = 1
    try:
        with os.fdopen(writer, "wb") as stream:
            pickle.dump(second(), stream, 5)
        status = 0
    finally:
        os._exit(status)
