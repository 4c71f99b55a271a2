"""Proving a quote takes steps in proportion to the lengths of quote and text, however hostile.

Steps are counted, not timed: every line that runs is one. What runs in a library takes no lines; were
that quadratic, the last tests would not end.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from factcheck.evidence.extract.particulars import read_html_particulars
from factcheck.evidence.prove.disguises import name_disguises
from factcheck.evidence.prove.quotes import Answer, prove

if TYPE_CHECKING:
    from types import FrameType

    from _typeshed import TraceFunction

SMALL = 400
TIMES = 4


def steps(work: Callable[[], object]) -> int:
    count = 0

    def trace(_frame: FrameType, event: str, _argument: object) -> TraceFunction:
        nonlocal count
        count += event == "line"
        return trace

    previous = sys.gettrace()
    sys.settrace(trace)
    try:
        work()
    finally:
        sys.settrace(previous)
    return count


QUOTES: dict[str, tuple[str, str, str]] = {
    # the piece that a quote repeats, how it ends, the piece that the text repeats twice as often
    "one word": ("ab ", "zz", "ab "),
    "two words": ("ab cd ", "zz", "ab cd "),
    "parts": ("ab … ", "cd", "ab "),
    "parts of which one is missing": ("ab … ", "zz", "ab cd "),
    "parts in paragraphs": ("ab … cd … ", "ab", "ab cd\n\n"),
    "one long word": ("a", "", "a"),
    "punctuation": ("a!", "", "a!"),
    "closing signs": (".,;", "a", ",.;"),
    "digits": ("1 ", "", "1 "),
    "look-alikes": ("аb", "", "ab"),
    "digits that are letters": ("З1", " x", "31"),
    "invisible signs": ("ab ", "", "a\u200bb "),
    "brackets": ("[", "a", "["),
    "insertions": ("[a] b ", "", "a b "),
    "accents": ("e\u0301\u0301", "", "e\u0301\u0301"),
    "soft hyphens": ("a\u00ad\u00ad", "b", "a\u00ad\u00ad"),
    "paragraphs": ("a\n", "", "a\n\n"),
}


@pytest.mark.parametrize("piece, end, standing", QUOTES.values(), ids=QUOTES)
def test_four_times_the_quote_and_text_take_no_more_than_five_times_the_steps(
    piece: str, end: str, standing: str
) -> None:
    def proving(size: int) -> int:
        count = size // len(piece)
        return steps(lambda: prove(piece * count + end, standing * 2 * count))

    proving(SMALL)  # patterns are compiled at their first use
    assert proving(SMALL * TIMES) <= 5 * proving(SMALL)


def test_a_passage_that_is_like_a_long_quote_is_found_by_its_first_words() -> None:
    words = " ".join(f"word{index}" for index in range(2_000))
    proof = prove(words.replace("word50 ", "other "), f"Before it: {words}")
    assert proof.nearest is not None
    assert proof.nearest.differences == ("the quote has 'other', the text has 'word50'",)
    assert proof.nearest.passage == " ".join(f"word{index}" for index in range(100))


AUTHORS: dict[str, Callable[[int], str]] = {
    "one after the other": lambda count: "".join(
        f'<meta name="author" content="A{index}">' for index in range(count)
    ),
    "in JSON-LD": lambda count: (
        '<script type="application/ld+json">{"@type": "Article", "author": ['
        + ",".join(f'"A{index}"' for index in range(count))
        + "]}</script>"
    ),
}


@pytest.mark.parametrize("page", AUTHORS.values(), ids=AUTHORS)
def test_four_times_the_authors_take_no_more_than_five_times_the_steps(
    page: Callable[[int], str],
) -> None:
    def reading(count: int) -> int:
        text = page(count)
        return steps(lambda: read_html_particulars(text))

    assert reading(200 * TIMES) <= 5 * reading(200)


# comparing records takes no lines of ours, nor does looking through a list, nor the library's search


def test_a_hundred_thousand_authors_or_look_alikes_come_to_an_end() -> None:
    assert len(read_html_particulars(AUTHORS["one after the other"](100_000)).authors) == 100
    assert len(name_disguises("1" + "о" * 100_000)) == 100_000


@pytest.mark.parametrize("piece", ["[", ".", "ab ", "-"])
def test_a_quote_of_a_million_characters_comes_to_an_end(piece: str) -> None:
    text = piece * (1_000_000 // len(piece)) + "a"
    assert prove(text, text).answer is Answer.EXACT
