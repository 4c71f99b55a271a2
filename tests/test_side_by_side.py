"""Work on all processors: the same results as in one process, whatever happens to the copies."""

from __future__ import annotations

import os
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from factcheck.api.checking import MANY_CLAIMS
from factcheck.api.judging import known_of
from factcheck.loading import load
from factcheck.side_by_side import MOST_TASKS, can_copy, side_by_side

INVENTED = Path(__file__).parent / "corpus"
HERE = os.getpid()

needs_copies = pytest.mark.skipif(not can_copy(), reason="no copy of a process is possible here")


TASKS = range(40)


def who(task: int) -> tuple[int, int]:
    """Say which process did a task, slowly enough that each takes some."""
    time.sleep(0.005)
    return task, os.getpid()


@needs_copies
def test_all_processors_share_the_work() -> None:
    done = side_by_side(TASKS, who)
    assert [task for task, _ in done] == list(TASKS)
    processes = {process for _, process in done}
    assert HERE in processes
    assert len(processes) > 1


def test_what_is_done_here_is_told() -> None:
    told: list[int] = []
    done = side_by_side(TASKS, who, told.append)
    assert told == [*(1 + task for task, process in done if process == HERE), len(TASKS)]


@pytest.mark.parametrize("tasks", [[], ["one"], list(range(MOST_TASKS))], ids=len)
def test_results_stand_in_the_order_of_the_tasks(tasks: list[object]) -> None:
    assert side_by_side(tasks, repr) == [repr(task) for task in tasks]


def fails_in_a_copy(task: int) -> int:
    """Fail wherever it does not run in the process of the test."""
    time.sleep(0.005)
    if os.getpid() != HERE:
        raise MemoryError
    return task


def dies_in_a_copy(task: int) -> int:
    """End the copy without a word, in the middle of its work."""
    time.sleep(0.005)
    if os.getpid() != HERE and task > len(TASKS) // 2:
        os._exit(0)
    return task


def cannot_come_back(task: int) -> object:
    """Give from a copy what no other process can read."""
    time.sleep(0.005)
    return task if os.getpid() == HERE else (lambda: task)


@pytest.mark.parametrize("work", [fails_in_a_copy, dies_in_a_copy, cannot_come_back])
def test_a_copy_that_fails_is_made_up_for(work: Callable[[int], object]) -> None:
    assert side_by_side(TASKS, work) == list(TASKS)


@pytest.mark.parametrize("refused", ["fork", "TemporaryFile"])
def test_where_no_copy_can_be_made_this_process_does_it_all(
    refused: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse() -> None:
        raise OSError(refused)

    monkeypatch.setattr(os if refused == "fork" else tempfile, refused, refuse)
    assert side_by_side(TASKS, who) == [(task, HERE) for task in TASKS]


def test_no_copy_is_made_beside_other_threads() -> None:
    is_over = threading.Event()
    other = threading.Thread(target=is_over.wait)
    other.start()
    try:
        assert not can_copy()
        assert side_by_side(TASKS, who) == [(task, HERE) for task in TASKS]
    finally:
        is_over.set()
        other.join()


def test_a_failure_here_ends_the_copies() -> None:
    def fail(task: int) -> None:
        time.sleep(0.005 if os.getpid() == HERE else 60)
        raise RuntimeError(str(task))

    with pytest.raises(RuntimeError):
        side_by_side(TASKS, fail)
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
    at_once = known_of(loaded, None)
    stop = threading.Event()
    other = threading.Thread(target=stop.wait)
    other.start()
    try:
        assert known_of(loaded, None) == at_once
    finally:
        stop.set()
        other.join()
    assert {each.code for each in at_once.diagnostics} == {"FC302", "FC401"}
