"""Work in processes that start as a copy of this one, two at a time, each with a bound on what it may use."""

from __future__ import annotations

import multiprocessing
import os
import resource
import signal
from multiprocessing.connection import wait
from typing import TYPE_CHECKING, Final, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from multiprocessing.connection import Connection

AT_ONCE: Final = 2
BYTES: Final = 4 << 30
"""What each may use of memory: a changed program may never end."""

_FORK: Final = multiprocessing.get_context("fork")
Answer = TypeVar("Answer")


class _Work(Generic[Answer]):
    """One work and the process that does it."""

    def __init__(self, work: Callable[[], Answer]) -> None:
        self.answers, answers = _FORK.Pipe(duplex=False)
        self._process = _FORK.Process(target=_do, args=(work, answers))
        self._process.start()
        answers.close()

    def end(self) -> Answer | None:
        """Return the answer, or None where the process ended without one."""
        try:
            answer: Answer | None = self.answers.recv()
        except EOFError:
            answer = None
        self._process.join()
        return answer


def _do(work: Callable[[], Answer], answers: Connection) -> None:
    nowhere = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1, 2):
        os.dup2(nowhere, stream)
    resource.setrlimit(resource.RLIMIT_AS, (BYTES, BYTES))
    answers.send(work())
    answers.close()
    os.kill(os.getpid(), signal.SIGKILL)  # nothing that tests have left open keeps it


def do_all(works: Sequence[Callable[[], Answer]]) -> Iterator[tuple[int, Answer | None]]:
    """Yield the number and the answer of each work as it ends, None where it fell down."""
    waiting = list(enumerate(works))[::-1]
    running: dict[object, tuple[int, _Work[Answer]]] = {}
    while waiting or running:
        while waiting and len(running) < AT_ONCE:
            number, work = waiting.pop()
            begun = _Work(work)
            running[begun.answers] = number, begun
        for ready in wait([begun.answers for _, begun in running.values()]):
            number, begun = running.pop(ready)
            yield number, begun.end()
