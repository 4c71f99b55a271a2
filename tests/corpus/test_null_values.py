"""A value that says nothing in YAML is a text here, and is reported wherever it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factcheck.corpus.read_file import SourceFile, list_troubles, read_file

if TYPE_CHECKING:
    from pathlib import Path

HINT = "take the line out if there is nothing to say, or write not-stated"

VALUES = [
    ("note: ~", [(1, 7, "'note' is the text '~', expected what it says")]),
    ("note: null  # nothing", [(1, 7, "'note' is the text 'null', expected what it says")]),
    ("note: NULL", [(1, 7, "'note' is the text 'NULL', expected what it says")]),
    ("note: '~'", [(1, 7, "'note' is the text '~', expected what it says")]),
    ("name: Null", [(1, 7, "'name' is the text 'Null', expected what it says")]),
    ("name: 'Null'", []),
    ("via:\n  - ~\n  - guild", [(2, 5, "'via' is the text '~', expected what it says")]),
    ("a:\n  b: null\n  c: d", [(2, 6, "'b' is the text 'null', expected what it says")]),
    ("note: ~ 40", []),
    ("note: null and void", []),
    ("note: |\n  text: ~\n  more", []),
]


@pytest.mark.parametrize(("text", "expected"), VALUES)
def test_a_value_that_says_nothing_is_reported(
    text: str, expected: list[tuple[int, int, str]], tmp_path: Path
) -> None:
    file = tmp_path / "x.yaml"
    file.write_text(text + "\n")
    read = read_file(file, tmp_path)
    assert isinstance(read, SourceFile)
    assert [
        (each.place.line, each.place.column, each.message)
        for each in list_troubles(read)
        if each.code == "FC020" and each.hint == HINT and each.severity.value == "warning"
    ] == expected
