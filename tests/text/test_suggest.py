"""Did you mean: the known word most like an unknown one, the same whatever the order."""

from __future__ import annotations

import pytest

from factcheck.text.suggest import find_closest, suggest

CASES = [
    ("fars", ("fares", "staffing"), "fares"),
    ("riverside-tranist", ("riverside-courier", "riverside-transit"), "riverside-transit"),
    ("fares", ("fares", "fare"), "fares"),
    # Equally like ones: the first in alphabetical order.
    ("bat", ("hat", "cat", "rat"), "cat"),
    ("bat", ("rat", "cat", "hat"), "cat"),
    # Of five letters three in their order are enough, two are not.
    ("abcde", ("abcxy",), "abcxy"),
    ("abcde", ("abxyz",), None),
    ("zebra", ("fares", "staffing"), None),
    ("fares", (), None),
    ("", ("fares",), None),
    # What is longer than 100 characters is like nothing, not even itself.
    ("a" * 100, ("a" * 99, "a" * 101), "a" * 99),
    ("a" * 101, ("a" * 101,), None),
]


@pytest.mark.parametrize(("word", "known", "expected"), CASES)
def test_the_most_similar_word_is_suggested(
    word: str, known: tuple[str, ...], expected: str | None
) -> None:
    assert find_closest(word, known) == expected


def test_a_suggestion_is_a_question_or_nothing() -> None:
    assert suggest("fars", ("fares", "staffing")) == "did you mean 'fares'?"
    assert suggest("zebra", ("fares", "staffing")) is None
