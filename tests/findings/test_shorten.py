"""A message repeats no more of a file than anybody reads, whatever it says around it."""

from __future__ import annotations

import pytest

from factcheck.findings.shorten import shorten

NINES = "9" * 5_000

MESSAGES = [
    ("value is '40 riders', expected a figure", "value is '40 riders', expected a figure"),
    (
        f"value is '{NINES}', expected a figure",
        f"value is '{'9' * 85}… 4,830 characters …{'9' * 85}', expected a figure",
    ),
    (f"no claim has the id '{'a' * 200}'", f"no claim has the id '{'a' * 200}'"),
    (
        f"'{'a' * 201}' and '{NINES}' are two",
        f"'{'a' * 85}… 31 characters …{'a' * 85}' and '{'9' * 85}… 4,830 characters …{'9' * 85}' are two",
    ),
    (
        f"the party's id '{NINES}' isn't one",
        f"the party's id '{'9' * 85}… 4,830 characters …{'9' * 85}' isn't one",
    ),
    (
        f"{NINES} without quotation marks",
        f"{'9' * 985}… 3,054 characters …{'9' * 961} without quotation marks",
    ),
    (f"one of {', '.join(['a-short-name'] * 100)}", f"one of {', '.join(['a-short-name'] * 100)}"),
]


@pytest.mark.parametrize(("message", "expected"), MESSAGES)
def test_long_texts_in_a_message_are_cut_in_their_middle(message: str, expected: str) -> None:
    assert shorten(message) == expected
    assert shorten(expected) == expected


def test_a_megabyte_of_quotation_marks_is_cut_at_once() -> None:
    assert len(shorten("'" * 1_000_000)) < 3_000
    assert len(shorten(" '" * 500_000)) < 3_000
    assert len(shorten(" 'a" * 300_000)) < 3_000
