"""Lines of a fixed number of cells, from which the text can be read back."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.cells import cell_len

from factcheck.formats.table.wrap import wrap

CASES = {
    "a text that fits stays as it is": ("two words", 9, ["two words"]),
    "lines end at spaces": ("one two three", 7, ["one two", "three"]),
    "no-break spaces hold words together": ("a $5\xa0million b", 10, ["a", "$5\xa0million", "b"]),
    "runs of spaces inside a line stay": ("a  b   c dddddd", 8, ["a  b   c", "dddddd"]),
    "a date is not broken": ("said 2018-08-15~", 12, ["said", "2018-08-15~"]),
    "an interval is broken between its dates": (
        "2019-01-14/2019-01-15",
        12,
        ["2019-01-14/", "2019-01-15"],
    ),
    "an id is broken after hyphens, its date is not": (
        "courier-2022-03-01",
        13,
        ["courier-", "2022-03-01"],
    ),
    "an address is broken after slashes and full stops": (
        "(https://courier.example/2022)",
        12,
        ["(https://", "courier.", "example/", "2022)"],
    ),
    "a word with no such place is cut": ("abcdefghij", 4, ["abcd", "efgh", "ij"]),
    "wide characters count two cells": ("漢字漢字漢", 4, ["漢字", "漢字", "漢"]),
    "wide characters in the last cell go to the next line": ("a漢字", 4, ["a漢", "字"]),
    "combining characters stay with theirs": ("e\u0301e\u0301e\u0301", 2, ["e\u0301e\u0301", "e\u0301"]),
    "joined characters stay one": (
        "👩\u200d🏫👩\u200d🏫",
        2,
        ["👩\u200d🏫", "👩\u200d🏫"],
    ),
    "an empty text is one empty line": ("", 5, [""]),
    "a decimal point is no place to break": ("1.95billion", 6, ["1.95bi", "llion"]),
}  # fmt: skip


@pytest.mark.parametrize(("text", "width", "lines"), CASES.values(), ids=CASES)
def test_a_text_is_wrapped(text: str, width: int, lines: list[str]) -> None:
    assert wrap(text, width) == lines


TEXTS = st.text(
    st.one_of(
        st.sampled_from("ab c-/_.19漢字\xa0\u3000e\u0301"),
        st.characters(exclude_categories=("Cc", "Cs", "Cf", "Zl", "Zp")),
    ),
    max_size=60,
)


@settings(derandomize=True, max_examples=400)
@given(TEXTS, st.integers(2, 40))
def test_wrapping_loses_nothing_but_the_spaces_at_line_ends(text: str, width: int) -> None:
    assert "".join(wrap(text, width)).replace(" ", "") == text.replace(" ", "")


@settings(derandomize=True, max_examples=400)
@given(st.text("ab c-/_.19漢字\xa0e\u0301👩", max_size=60), st.integers(2, 40))
def test_no_line_is_wider_than_asked(text: str, width: int) -> None:
    assert [line for line in wrap(text, width) if cell_len(line) > width] == []
