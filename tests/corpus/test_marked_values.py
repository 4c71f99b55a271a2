"""Marks around a recorded value are left aside when it is read, and that is said."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factcheck.corpus.read_file import SourceFile, list_troubles, read_file

if TYPE_CHECKING:
    from pathlib import Path

MESSAGE = "value is '{}', expected the figure '{}' without the marks around it"

VALUES = [
    ("$7 million.", "$7 million.", "$7 million"),
    ("'\"$7 million\"'", '"$7 million"', "$7 million"),
    ('"\\"$7 million.\\""', '"$7 million."', "$7 million"),
    ("“$7 million”", "“$7 million”", "$7 million"),
    ("‘6%.’  # as printed", "‘6%.’", "6%"),
    ("'6%.'", "6%.", "6%"),
]


@pytest.mark.parametrize(("written", "text", "figure"), VALUES)
def test_marks_around_a_value_are_reported(
    written: str, text: str, figure: str, tmp_path: Path
) -> None:
    assert _reported(written, tmp_path) == [
        (4, 16, MESSAGE.format(text, figure), f"write '{figure}'", "warning")
    ]


@pytest.mark.parametrize(
    "written", ["$7 million", '"$7 million"', "'6%'", "1.5", "$.5", "5'10\"", "6 p.m."]
)
def test_a_value_without_marks_is_not_reported(written: str, tmp_path: Path) -> None:
    assert _reported(written, tmp_path) == []


def test_marks_around_a_text_that_is_no_figure_are_its_own(tmp_path: Path) -> None:
    file = tmp_path / "x.yaml"
    file.write_text("claims:\n  a:\n    statement: It is so.\n    value: so.\n")
    read = read_file(file, tmp_path)
    assert isinstance(read, SourceFile)
    assert [each.code for each in list_troubles(read)] == []


def _reported(written: str, folder: Path) -> list[tuple[int, int, str, str | None, str]]:
    file = folder / "x.yaml"
    file.write_text(f"claims:\n  a:\n    figures:\n      - value: {written}\n", encoding="utf-8")
    read = read_file(file, folder)
    assert isinstance(read, SourceFile)
    return [
        (each.place.line, each.place.column, each.message, each.hint, each.severity.value)
        for each in list_troubles(read)
        if each.code == "FC019"
    ]
