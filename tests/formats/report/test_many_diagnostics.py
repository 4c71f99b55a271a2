"""Reports of very many findings: people may see the first ones, programs get them all."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from factcheck.findings import Diagnostic, Place, Severity
from factcheck.formats.report.formats import REPORTERS
from factcheck.validation.outcome import Report

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


def found(line: int, code: str, message: str, hint: str | None = None) -> Diagnostic:
    place = Place(f"claims/{line % 2}.yaml", line, 3, line, 9)
    return Diagnostic(place, Severity.WARNING, code, message, hint)


HINT = "  hint: name who recorded it\n"
KINDS = {
    # what is found on lines 2, 4, ... and what is shown of it
    "five of a kind are listed": (
        [found(2 * line, "FC903", f"'c-{line}' has no title") for line in range(1, 6)],
        "".join(
            f"claims/0.yaml:{2 * line}:3: warning[FC903] 'c-{line}' has no title\n"
            for line in range(1, 6)
        )
        + "\n0 errors, 5 warnings in 1 file with 3 claims\n",
    ),
    "six of a kind are one line": (
        [found(2 * line, "FC903", f"'c-{line}' has no title") for line in range(1, 7)],
        "claims/0.yaml:2:3: warning[FC903] 6 times, first here: 'c-1' has no title\n"
        "\n0 errors, 6 warnings in 1 file with 3 claims; --all lists each\n",
    ),
    "of several files it says of how many": (
        sorted(
            (
                found(line, "FC204", f"'c' has {line} gaps", "name who recorded it")
                for line in range(1, 8)
            ),
            key=lambda each: each.order,
        ),
        "claims/0.yaml:2:3: warning[FC204] 7 times in 2 files, first here: 'c' has 2 gaps\n"
        f"{HINT}\n0 errors, 7 warnings in 1 file with 3 claims; --all lists each\n",
    ),
    "a hint for one place alone keeps its finding apart": (
        [
            *(found(2 * line, "FC102", "no topic is 'x'", "name one") for line in range(1, 7)),
            found(20, "FC102", "no topic is 'rant'", "did you mean 'rent'?"),
        ],
        "claims/0.yaml:2:3: warning[FC102] 6 times, first here: no topic is 'x'\n"
        "  hint: name one\n"
        "claims/0.yaml:20:3: warning[FC102] no topic is 'rant'\n"
        "  hint: did you mean 'rent'?\n"
        "\n0 errors, 7 warnings in 1 file with 3 claims; --all lists each\n",
    ),
    "codes in a message make kinds of their own": (
        [
            found(2 * line, "FC904", f"the waiver of FC40{line} exempts nothing")
            for line in (1, 1, 1, 2, 2, 2)
        ],
        "claims/0.yaml:2:3: warning[FC904] the waiver of FC401 exempts nothing\n" * 3
        + "claims/0.yaml:4:3: warning[FC904] the waiver of FC402 exempts nothing\n" * 3
        + "\n0 errors, 6 warnings in 1 file with 3 claims\n",
    ),
}


@pytest.mark.parametrize(("diagnostics", "shown"), KINDS.values(), ids=KINDS)
def test_more_than_five_of_one_kind_are_one_line(diagnostics: list[Diagnostic], shown: str) -> None:
    report = Report(tuple(diagnostics), files=1, claims=3)
    assert "".join(REPORTERS["text"].write(report, False)) == shown


def test_the_first_lines_are_counted_with_all_that_they_stand_for() -> None:
    report = Report(tuple(KINDS["a hint for one place alone keeps its finding apart"][0]), 1, 3)
    text = "".join(REPORTERS["text"].write(replace(report, most_shown=1), False))
    assert text == (
        "claims/0.yaml:2:3: warning[FC102] 6 times, first here: no topic is 'x'\n"
        "  hint: name one\n"
        "\n0 errors, 7 warnings in 1 file with 3 claims; 1 not shown; --all lists each\n"
    )


@pytest.mark.parametrize("form", ["text", "github", "json", "sarif", "junit"])
def test_each_is_listed_where_that_is_asked_for_and_to_programs(form: str) -> None:
    report = Report(tuple(KINDS["six of a kind are one line"][0]), files=1, claims=3)
    report = replace(report, lists_each=form == "text")
    text = "".join(REPORTERS[form].write(report, False))
    assert [f"'c-{line}' has no title" in text for line in range(1, 7)] == [True] * 6


@pytest.mark.parametrize("form", ["json", "sarif", "junit"])
def test_programs_get_all(form: str) -> None:
    assert written(form, 1) == written(form, 0)
    if form == "json":
        assert len(json.loads(written(form, 1))["diagnostics"]) == 3
