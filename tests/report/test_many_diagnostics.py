"""Reports of very many findings: people may see the first ones, programs get them all."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from factcheck.findings import Diagnostic, Place, Severity
from factcheck.report.formats import REPORTERS
from factcheck.report.summary import Report

REPORT = Report(
    tuple(
        Diagnostic(
            Place("claims/fares.yaml", line, 5, line, 9),
            Severity.ERROR,
            "FC102",
            f"nothing is called 'tolls-{line}'",
        )
        for line in (1, 2, 3)
    ),
    files=1,
    claims=3,
)
FIRST_TWO = (
    "claims/fares.yaml:1:5: error[FC102] nothing is called 'tolls-1'\n"
    "claims/fares.yaml:2:5: error[FC102] nothing is called 'tolls-2'\n"
)
THIRD = "claims/fares.yaml:3:5: error[FC102] nothing is called 'tolls-3'\n"
SUMMARY = "3 errors, 0 warnings in 1 file with 3 claims"


def written(form: str, most_shown: int) -> str:
    return "".join(REPORTERS[form].write(replace(REPORT, most_shown=most_shown), False))


@pytest.mark.parametrize(
    ("most_shown", "expected"),
    [
        (0, f"{FIRST_TWO}{THIRD}\n{SUMMARY}\n"),
        (2, f"{FIRST_TWO}\n{SUMMARY}; 1 not shown\n"),
        (3, f"{FIRST_TWO}{THIRD}\n{SUMMARY}\n"),
        (9, f"{FIRST_TWO}{THIRD}\n{SUMMARY}\n"),
    ],
)
def test_the_first_are_shown_and_all_are_counted(most_shown: int, expected: str) -> None:
    assert written("text", most_shown) == expected


def test_only_what_is_shown_is_annotated() -> None:
    lines = written("github", 2).splitlines()
    annotated = [line for line in lines if line.startswith("::error ")]
    assert annotated == [
        f"::error file=claims/fares.yaml,line={line},col=5,endColumn=9,endLine={line},"
        f"title=FC102 error::nothing is called 'tolls-{line}'"
        for line in (1, 2)
    ]
    listed = f"{FIRST_TWO}\n{SUMMARY}; 1 not shown".splitlines()
    assert lines[4 : 4 + len(listed)] == listed


@pytest.mark.parametrize("form", ["json", "sarif", "junit"])
def test_programs_get_all(form: str) -> None:
    assert written(form, 1) == written(form, 0)
    if form == "json":
        assert len(json.loads(written(form, 1))["diagnostics"]) == 3
