"""Pieces of work done on all processors at once, where the system can copy a process.

Forked copies see everything that was there before and give back only their results, through a file
that has no name. Where that is not possible, or a copy fails, this process does the work: the answer
is the same.
"""

from __future__ import annotations

import os
import pickle
import struct
import sys
import threading
from contextlib import ExitStack, suppress
from heapq import merge
from operator import itemgetter
from typing import IO, TYPE_CHECKING, Final, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

_Task = TypeVar("_Task")
_Result = TypeVar("_Result")

MOST_TASKS: Final = 512
"""More would not fit into the pipe that hands them out (one page of memory holds a thousand)."""


class Runner(Protocol):
    """What does pieces of work that do not depend on each other: processes of this machine, or others."""

    def __call__(
        self, tasks: Sequence[_Task], sizes: Sequence[int], work: Callable[[_Task], _Result]
    ) -> list[_Result]:
        """Do the same work on each of some tasks, the longest first.

        Args:
            tasks: what to do.
            sizes: how long each takes, in any unit.
            work: does one of them; it and its result must be picklable.

        Returns:
            The results in the order of the tasks.
        """


_MOST_PROCESSES: Final = 8
_TICKET: Final = struct.Struct("<i")


def run_side_by_side(
    tasks: Sequence[_Task],
    work: Callable[[_Task], _Result],
    told: Callable[[int], None] = lambda _: None,
    *,
    most: int | None = None,
) -> list[_Result]:
    """Do the same work on each of some tasks that do not depend on each other.

    Whichever process is free takes the next task, so long ones do not hold up the others.

    Args:
        tasks: what to do, `MOST_TASKS` at most.
        work: does one of them; its result must be picklable, and what else it changes may be lost.
        told: is called in this process after each task that it has done, with the number of those
            that have been begun, and when all are done.
        most: processes at most; as many as there are processors if omitted.

    Returns:
        The results in the order of the tasks.
    """
    return list(run_in_order(tasks, work, told, most=most))


def run_in_order(
    tasks: Sequence[_Task],
    work: Callable[[_Task], _Result],
    told: Callable[[int], None] = lambda _: None,
    *,
    most: int | None = None,
) -> Iterator[_Result]:
    """Do the same work, and yield the results in the order of the tasks, so that one is held at a time.

    Args:
        tasks: as `run_side_by_side` takes them, like all that follows.
        work: does one of them.
        told: is called in this process after each task that it has done, and when all are done.
        most: processes at most.
    """
    assert len(tasks) <= MOST_TASKS, "the pipe would be full"
    processes = min(_count_processors() if most is None else most, len(tasks), _MOST_PROCESSES)
    with ExitStack() as stack:
        queue = _open_queue(len(tasks), stack)
        copies = processes - 1 if may_copy() else 0
        children = _start_children(copies, queue, lambda ticket: work(tasks[ticket]), stack)
        are_shared = bool(children)
        done: Iterator[tuple[int, _Result]] = iter(())
        if are_shared:
            streams = _run_beside(tasks, work, told, queue=queue, children=children, stack=stack)
            done = merge(*map(_read, streams), key=itemgetter(0))
            told(len(tasks))
        ready = next(done, None)
        for ticket, task in enumerate(tasks):
            if ready is not None and ready[0] == ticket:
                yield ready[1]
                ready = next(done, None)
                continue
            result = work(task)  # nobody has done it, or who did it has failed
            if not are_shared:
                told(ticket + 1)
            yield result
        if not are_shared:
            told(len(tasks))


def run_longest_first(
    tasks: Sequence[_Task],
    sizes: Sequence[int],
    work: Callable[[_Task], _Result],
    *,
    most: int | None = None,
) -> list[_Result]:
    """Do the same work on any number of tasks, the longest first, so that none of them ends late.

    Args:
        tasks: what to do.
        sizes: how long each takes, in any unit.
        work: does one of them; its result must be picklable.
        most: processes at most; as many as there are processors if omitted.

    Returns:
        The results in the order of the tasks.
    """
    found = run_side_by_side(
        group_longest_first(sizes),
        lambda group: [(place, work(tasks[place])) for place in group],
        most=most,
    )
    by_place = dict(pair for group in found for pair in group)
    return [by_place[place] for place in range(len(tasks))]


def group_longest_first(sizes: Sequence[int], most: int = MOST_TASKS) -> list[list[int]]:
    """Part tasks into groups, the longest first in each and among them.

    Args:
        sizes: how long each task takes, in any unit.
        most: groups.

    Returns:
        The places of the tasks, group by group.
    """
    order = sorted(range(len(sizes)), key=lambda place: -sizes[place])
    return [order[first::most] for first in range(min(most, len(sizes)))]


def may_copy() -> bool:
    """Return whether a copy of the process is possible, safe and of use.

    A copy holds the thread that forked alone, so locks that others hold would never be let go
    (POSIX, fork).
    """
    return (
        hasattr(os, "fork")
        and sys.platform == "linux"
        and _count_processors() > 1
        and threading.active_count() == 1
    )


_KILL: Final = 9


def _count_processors() -> int:
    """Return how many processors this process may use, `_MOST_PROCESSES` at most."""
    allowed = os.sched_getaffinity(0) if sys.platform == "linux" else {0}
    return min(len(allowed), _MOST_PROCESSES)


def _open_queue(tasks: int, stack: ExitStack) -> int:
    """Return the end of a pipe from which the numbers of all tasks can be read, each once."""
    queue, writer = os.pipe()
    stack.callback(os.close, queue)
    os.write(writer, b"".join(map(_TICKET.pack, range(tasks))))
    os.close(writer)
    return queue


def _take_tickets(queue: int) -> Iterator[int]:
    """Yield the numbers of tasks until none is left; a pipe gives each to one reader alone."""
    while ticket := os.read(queue, _TICKET.size):
        yield _TICKET.unpack(ticket)[0]


def _start_children(
    copies: int, queue: int, work: Callable[[int], object], stack: ExitStack
) -> dict[int, IO[bytes]]:
    """Start copies of this process; each writes its results into a file of its own."""
    children: dict[int, IO[bytes]] = {}
    for _ in range(copies):
        try:
            from tempfile import TemporaryFile

            stream = stack.enter_context(TemporaryFile())  # noqa: SIM115 - the stack closes it
            child = os.fork()
        except OSError:  # no room, or too many processes: this one does it all
            break
        if child == 0:
            _run_child(work, queue, stream)
        children[child] = stream
    return children


def _run_child(work: Callable[[int], object], queue: int, stream: IO[bytes]) -> None:
    """Do tasks in the copied process, write the results and end without its exit handlers."""
    status = 1
    try:
        for ticket in _take_tickets(queue):
            pickle.dump((ticket, work(ticket)), stream, 5)
        stream.flush()
        status = 0
    finally:
        os._exit(status)


def _run_beside(
    tasks: Sequence[_Task],
    work: Callable[[_Task], object],
    told: Callable[[int], None],
    *,
    queue: int,
    children: dict[int, IO[bytes]],
    stack: ExitStack,
) -> list[IO[bytes]]:
    """Do tasks beside the copies, wait for these, and return the files of all results."""
    streams = list(children.values())
    try:
        with suppress(OSError):  # without a file the copies do the rest
            from tempfile import TemporaryFile

            own = stack.enter_context(TemporaryFile())  # noqa: SIM115 - the stack closes it
            streams.append(own)
            for ticket in _take_tickets(queue):
                pickle.dump((ticket, work(tasks[ticket])), own, 5)
                told(ticket + 1)
        for child in tuple(children):
            os.waitpid(child, 0)
            del children[child]
    except BaseException:
        for child in children:
            with suppress(ProcessLookupError, ChildProcessError):  # it has ended just now
                os.kill(child, _KILL)
                os.waitpid(child, 0)
        raise
    for stream in streams:
        stream.seek(0)
    return streams


def _read(stream: IO[bytes]) -> Iterator[tuple[int, _Result]]:
    """Yield the results of a process; where it failed, those that it had written whole."""
    # a record that is torn can raise anything (docs of the module pickle)
    with suppress(Exception):
        while True:
            yield pickle.load(stream)  # noqa: S301 - from a copy of this very process
