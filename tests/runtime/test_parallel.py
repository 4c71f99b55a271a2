"""Work on all processors: the same results as in one process, whatever happens to the copies."""

from __future__ import annotations

import os
import select
import tempfile
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from factcheck.corpus.load import load
from factcheck.runtime.parallel import MOST_TASKS, may_copy, run_in_order, run_side_by_side
from factcheck.validation.judge import check_loaded
from factcheck.validation.run_checks import MANY_CLAIMS

INVENTED = Path(__file__).parent.parent / "invented"
HERE = os.getpid()

needs_copies = pytest.mark.skipif(not may_copy(), reason="no copy of a process is possible here")


TASKS = range(40)
LONGEST = 600
"""Seconds after which a process that waits for another one gives up, so that a defect ends too."""


class Meeting:
    """The process of the test and its copies wait for each other, and so each does some of the work."""

    def __init__(self) -> None:
        self._of_copies = os.pipe()
        self._of_this = os.pipe()

    def arrive(self) -> None:
        """Say that this process has come, to all that wait for it."""
        os.write((self._of_this if os.getpid() == HERE else self._of_copies)[1], b"." * 1_000)

    def wait(self) -> None:
        """Wait until one of the others has come."""
        reading = (self._of_copies if os.getpid() == HERE else self._of_this)[0]
        readable, _, _ = select.select([reading], [], [], LONGEST)
        assert readable, "no other process has come"
        os.read(reading, 1)

    def close(self) -> None:
        """Let go of the pipes."""
        for each in (*self._of_copies, *self._of_this):
            os.close(each)


@pytest.fixture
def meeting() -> Iterator[Meeting]:
    """Give a place where the process of the test and its copies meet."""
    place = Meeting()
    yield place
    place.close()


def who(task: int) -> tuple[int, int]:
    """Say which process did a task."""
    return task, os.getpid()


@needs_copies
def test_all_processors_share_the_work(meeting: Meeting) -> None:
    met: list[int] = []

    def meet(task: int) -> tuple[int, int]:
        if not met:
            met.append(task)
            meeting.arrive()
            meeting.wait()
        return who(task)

    done = run_side_by_side(TASKS, meet)
    assert [task for task, _ in done] == list(TASKS)
    processes = {process for _, process in done}
    assert HERE in processes
    assert len(processes) > 1


def test_what_is_done_here_is_told() -> None:
    told: list[int] = []
    done = run_side_by_side(TASKS, who, told.append)
    assert told == [*(1 + task for task, process in done if process == HERE), len(TASKS)]


@pytest.mark.parametrize("tasks", [[], ["one"], list(range(MOST_TASKS))], ids=len)
def test_results_stand_in_the_order_of_the_tasks(tasks: list[object]) -> None:
    assert run_side_by_side(tasks, repr) == [repr(task) for task in tasks]


def test_one_process_hands_a_result_on_before_it_begins_the_next() -> None:
    said: list[str] = []

    def work(task: int) -> int:
        said.append(f"done {task}")
        return task

    said.extend(f"taken {result}" for result in run_in_order(range(2), work, most=1))
    assert said == ["done 0", "taken 0", "done 1", "taken 1"]


def fail(_: int) -> object:
    """Fail."""
    raise MemoryError


def die(_: int) -> object:
    """End the process without a word."""
    os._exit(0)


def answer_what_cannot_come_back(task: int) -> object:
    """Give what no other process can read."""
    return lambda: task


@needs_copies
@pytest.mark.parametrize("done_before", [0, 1], ids=["at its first task", "at its second"])
@pytest.mark.parametrize("go_wrong", [fail, die, answer_what_cannot_come_back])
def test_a_copy_that_fails_is_made_up_for(
    go_wrong: Callable[[int], object], done_before: int, meeting: Meeting
) -> None:
    done: list[int] = []

    def work(task: int) -> object:
        done.append(task)
        if os.getpid() == HERE and len(done) == 1:
            meeting.wait()
        elif os.getpid() != HERE and len(done) > done_before:
            meeting.arrive()
            return go_wrong(task)
        return task

    assert run_side_by_side(TASKS, work) == list(TASKS)


@pytest.mark.parametrize("refused", ["fork", "TemporaryFile"])
def test_where_no_copy_can_be_made_this_process_does_it_all(
    refused: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse() -> None:
        raise OSError(refused)

    monkeypatch.setattr(os if refused == "fork" else tempfile, refused, refuse)
    assert run_side_by_side(TASKS, who) == [(task, HERE) for task in TASKS]


def test_no_copy_is_made_beside_other_threads() -> None:
    is_over = threading.Event()
    other = threading.Thread(target=is_over.wait)
    other.start()
    try:
        assert not may_copy()
        assert run_side_by_side(TASKS, who) == [(task, HERE) for task in TASKS]
    finally:
        is_over.set()
        other.join()


@needs_copies
def test_a_failure_here_ends_the_copies(meeting: Meeting) -> None:
    def work(task: int) -> None:
        if os.getpid() == HERE:
            meeting.wait()
            raise RuntimeError(str(task))
        meeting.arrive()
        meeting.wait()  # for what never comes

    with pytest.raises(RuntimeError):
        run_side_by_side(TASKS, work)
    with pytest.raises(ChildProcessError):
        os.waitpid(-1, os.WNOHANG)


def test_checks_side_by_side_find_what_they_find_in_turn(invented: Path) -> None:
    claim = """  many-{0}:
    topic: fares
    claimant: riverside-transit
    said_on: 2022-03-01
    statement: Many.
    figures:
      - measure: daily-riders
        value: {1}
        as_of: not-stated
        basis: actual
    appearances:
      - source: courier-2022-03-01
        manner: paraphrase
        quote: {0} riders
"""
    text = "".join(claim.format(number, number % 7) for number in range(MANY_CLAIMS))
    (invented / "claims" / "many.yaml").write_text(f"claims:\n{text}")
    loaded = load(invented / "data" / "claims.yaml", invented)
    at_once = check_loaded(loaded, None)
    stop = threading.Event()
    other = threading.Thread(target=stop.wait)
    other.start()
    try:
        assert check_loaded(loaded, None) == at_once
    finally:
        stop.set()
        other.join()
    assert {each.code for each in at_once.diagnostics} == {"FC302", "FC401"}
