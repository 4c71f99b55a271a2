"""Two pieces of work at once: the same results as one after the other, whatever happens to the copy."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from factcheck.api.judging import MANY_CLAIMS, known_of
from factcheck.loading import load
from factcheck.side_by_side import can_copy, side_by_side

INVENTED = Path(__file__).parent / "corpus"
HERE = os.getpid()

needs_copies = pytest.mark.skipif(not can_copy(), reason="no copy of a process is possible here")


@needs_copies
def test_the_second_piece_is_done_in_a_copy() -> None:
    (here, there) = side_by_side(os.getpid, os.getpid)
    assert here == HERE
    assert there != HERE


def test_both_results_are_given() -> None:
    assert side_by_side(lambda: "first", lambda: ["second", 2]) == ("first", ["second", 2])


def fails_in_the_copy() -> str:
    """Fail wherever it does not run in the process of the test."""
    if os.getpid() != HERE:
        raise MemoryError
    return "second"


def dies_in_the_copy() -> str:
    """End the copy without a word."""
    if os.getpid() != HERE:
        os._exit(0)
    return "second"


@pytest.mark.parametrize("second", [fails_in_the_copy, dies_in_the_copy])
def test_a_copy_that_fails_is_made_up_for(second: Callable[[], str]) -> None:
    assert side_by_side(lambda: 1, second) == (1, "second")


def test_no_copy_is_made_beside_other_threads() -> None:
    is_over = threading.Event()
    other = threading.Thread(target=is_over.wait)
    other.start()
    try:
        assert not can_copy()
        assert side_by_side(os.getpid, os.getpid) == (HERE, HERE)
    finally:
        is_over.set()
        other.join()


def test_a_failure_of_the_first_piece_ends_the_copy() -> None:
    def fail() -> None:
        raise RuntimeError("first")

    with pytest.raises(RuntimeError, match="first"):
        side_by_side(fail, lambda: "second")


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
