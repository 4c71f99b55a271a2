"""Annotations as the runner of GitHub Actions reads them."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from described_reports import (
    FREE_TEXT,
    HOSTILE_TEXTS,
    everything,
    few_mistakes,
    given_back,
    report_of,
    said,
    written,
)
from hypothesis import given
from hypothesis import strategies as st

from factcheck.findings import Place

if TYPE_CHECKING:
    from collections.abc import Callable

    from factcheck.findings import Diagnostic

GOLDEN = Path(__file__).parent / "golden"
Command = tuple[str, dict[str, str], str]

COMMAND = re.compile(r"::(?P<name>[a-z-]+)(?: (?P<properties>[^:]*))?::(?P<data>.*)")
PROPERTIES = {"file", "line", "endLine", "col", "endColumn", "title"}


def unescaped(text: str, *, is_property: bool) -> str:
    """Read a value (actions/runner, src/Runner.Common/ActionCommand.cs, UnescapeData, -Property)."""
    assert not {"\r", "\n"} & set(text)
    for bad in re.findall(r"%(?!25|0D|0A|3A|2C)..?", text):
        raise AssertionError(f"{bad!r} is no escape")
    pairs = [("%0D", "\r"), ("%0A", "\n")]
    if is_property:
        assert not {":", ","} & set(text)
        pairs += [("%3A", ":"), ("%2C", ",")]
    for escape, sign in (*pairs, ("%25", "%")):
        text = text.replace(escape, sign)
    return text


def read(log: str) -> tuple[list[Command], list[str]]:
    """Read a log line by line: its commands, and the lines that are none.

    A line is a command that starts with `::` after any white space, or holds `##[`, unless commands
    are stopped; they go on at the word at which they were stopped.
    """
    commands: list[Command] = []
    others: list[str] = []
    word = None
    for line in log.removesuffix("\n").split("\n"):
        if word is not None:
            if line == f"::{word}::":
                word = None
            else:
                others.append(line)
            continue
        match = COMMAND.fullmatch(line)
        if match is None:
            assert not line.lstrip().startswith("::")
            assert "##[" not in line
            others.append(line)
            continue
        properties = [part.split("=", 1) for part in (match["properties"] or "").split(",") if part]
        values = {name: unescaped(value, is_property=True) for name, value in properties}
        assert len(values) == len(properties)
        data = unescaped(match["data"], is_property=False)
        commands.append((match["name"], values, data))
        if match["name"] == "stop-commands":
            word = data
    assert word is None
    return commands, others


def annotation_of(each: Diagnostic) -> Command:
    """Say which command a finding becomes."""
    place = each.place
    values = {"file": place.file, "line": str(place.line), "endLine": str(place.end_line)}
    if place.line == place.end_line:
        values |= {"col": str(place.column), "endColumn": str(place.end_column)}
    values["title"] = f"{each.code} {each.severity.value}"
    notes = (f"{n.place.file}:{n.place.line}:{n.place.column}: {n.text}" for n in each.notes)
    hint = () if each.hint is None else (f"hint: {each.hint}",)
    return each.severity.value, values, "\n".join((each.message, *notes, *hint))


def test_every_finding_is_an_annotation_at_its_place_in_its_words() -> None:
    report = everything()
    commands, others = read(written("github", report))
    *annotations, group, stop, end = commands
    assert [(name, values, given_back(message)) for name, values, message in annotations] == [
        annotation_of(each) for each in report.diagnostics
    ]
    assert group == ("group", {}, f"factcheck: {report.summary}")
    assert (stop[0], end) == ("stop-commands", ("endgroup", {}, ""))
    every = written("text", replace(report, lists_each=True))
    assert others == [*every.splitlines(), report.summary]


def test_a_run_that_found_nothing_says_so() -> None:
    assert written("github", report_of()) == "nothing wrong in 1 file with 1 claim\n"


def test_a_finding_of_several_lines_has_no_columns() -> None:
    finding = replace(said("x"), place=Place("claims.yaml", 3, 5, 4, 1))
    ((_, values, _), *_) = read(written("github", report_of(finding)))[0]
    assert values == {"file": "claims.yaml", "line": "3", "endLine": "4", "title": "FC301 error"}


@pytest.mark.parametrize("text", HOSTILE_TEXTS, ids=range(len(HOSTILE_TEXTS)))
def test_hostile_texts_are_read_as_they_are(text: str) -> None:
    log = written("github", report_of(said(text, file="::\udcff")))
    ((_, _, message), *_) = read(log.encode().decode())[0]
    assert given_back(message) == text


@given(FREE_TEXT, FREE_TEXT, st.lists(FREE_TEXT, max_size=2))
def test_whatever_a_finding_says_its_annotation_gives_it_back(
    message: str, file: str, notes: list[str]
) -> None:
    finding = said(message, file=f"::{file}##[error]", notes=tuple(notes))
    commands, _ = read(written("github", report_of(finding)))
    assert [name for name, _, _ in commands] == ["error", "group", "stop-commands", "endgroup"]
    _, values, said_there = commands[0]
    assert set(values) == PROPERTIES
    expected = annotation_of(finding)
    assert given_back(values["file"]) == expected[1]["file"]
    assert given_back(said_there) == expected[2]


def test_the_whole_log(golden: Callable[[Path, str], None]) -> None:
    golden(GOLDEN / "mistakes.github.txt", written("github", few_mistakes()))
