"""validate: what it reports, in which order, and how it ends."""

from __future__ import annotations

import io
import json
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from outcomes import Program

BROKEN = """claims:
  tickets-fall-2022:
    topic: fares
    claimant: ada-moreno
    said_on: 2019-03-01
    statement: Tickets will cost less.
    appearances:
      - source: courier-2022-03-01
        manner: paraphrase
        quote: tickets will cost less
topics:
  tolls:
    title: Tolls
"""
FOUND = (
    "claims/more.yaml:4:15: error[FC201] 'ada-moreno' has no position on 2019-03-01; recorded are"
    " President of 'drivers-guild' (2021-03/2022-10)\n"
    "  hint: record the position with the dates between which documents show it\n"
    "claims/more.yaml:10:16: warning[FC402] the quote of 'tickets-fall-2022' is not proven:"
    " the lock does not hold it\n"
    "  hint: factcheck verify --update proves it and writes the lock\n"
    "claims/more.yaml:12:3: warning[FC104] nothing uses topic 'tolls'\n"
    "\n"
    "1 error, 2 warnings in 4 files with 10 claims\n"
)


@pytest.fixture
def broken(invented: Path, monkeypatch: pytest.MonkeyPatch, program: Program) -> Program:
    """Run the program where one error and one warning are to be found."""
    (invented / "claims" / "more.yaml").write_text(BROKEN)
    monkeypatch.chdir(invented)
    return program


def test_nothing_wrong_is_said_in_one_line(program: Program) -> None:
    outcome = program("validate")
    assert (outcome.code, outcome.output, outcome.errors) == (
        0,
        "nothing wrong in 3 files with 9 claims\n",
        "",
    )


def test_everything_wrong_is_reported_with_its_place(broken: Program) -> None:
    outcome = broken("validate")
    assert (outcome.code, outcome.output, outcome.errors) == (1, FOUND, "")


THRESHOLDS = [
    (("--ignore", "FC2"), 0),
    (("--ignore", "FC2", "--fail-on", "warning"), 1),
    (("--ignore", "FC2,FC104,FC402", "--fail-on", "warning"), 0),
    (("--ignore", "FC2", "--evidence", "required"), 1),
    (("--ignore", "FC2", "--archive", "archive"), 1),
    (("--ignore", "FC2,FC408", "--archive", "archive"), 0),
    (("--fail-on", "never"), 0),
    (("--select", "FC104"), 0),
    (("--select", "FC201"), 1),
    (("claims/fares.yaml",), 0),
    (("claims/more.yaml",), 1),
    (("claims",), 1),
    (("data/claims.yaml",), 1),
]


@pytest.mark.parametrize(("arguments", "code"), THRESHOLDS)
def test_the_exit_code_follows_from_what_was_asked(
    broken: Program, arguments: tuple[str, ...], code: int
) -> None:
    assert broken("validate", *arguments).code == code


def test_the_project_chooses_checks_and_the_command_line_overrides_it(
    broken: Program, invented: Path
) -> None:
    (invented / "factcheck.toml").write_text('ignore = ["FC1", "FC2", "FC4"]\n')
    assert broken("validate").output == "nothing wrong in 4 files with 10 claims\n"
    assert broken("validate", "--ignore", "FC204").output == FOUND


def test_standard_input_is_checked_as_if_it_were_a_claim_file(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    stream = io.TextIOWrapper(io.BytesIO(b"topics:\n  tolls:\n    title: Tolls\n"))
    monkeypatch.setattr(sys, "stdin", stream)
    outcome = program("validate", "-")
    assert outcome.output == (
        "<stdin>:2:3: warning[FC104] nothing uses topic 'tolls'\n"
        "\n"
        "0 errors, 1 warning in 1 file with 0 claims\n"
    )


def test_a_file_that_no_corpus_includes_is_checked_as_well(broken: Program, invented: Path) -> None:
    draft = invented / "draft.yaml"
    draft.write_text("topics:\n  tolls-again:\n    title: Tolls\n")
    assert broken("validate", "draft.yaml").output == (
        "draft.yaml:2:3: warning[FC104] nothing uses topic 'tolls-again'\n"
        "\n"
        "0 errors, 1 warning in 1 file with 0 claims\n"
    )


def test_json_holds_the_same_for_programs(broken: Program) -> None:
    outcome = broken("validate", "--format", "json", "--select", "FC104")
    assert json.loads(outcome.output) == {
        "factcheck": {"format": "diagnostics", "version": 1},
        "summary": {"files": 4, "claims": 10, "errors": 0, "warnings": 1, "waived": 0},
        "diagnostics": [
            {
                "code": "FC104",
                "severity": "warning",
                "message": "nothing uses topic 'tolls'",
                "hint": None,
                "path": ["topics", "tolls"],
                "file": "claims/more.yaml",
                "start": {"line": 12, "column": 3},
                "end": {"line": 12, "column": 8},
                "notes": [],
            }
        ],
        "waived": [],
    }


def test_the_shipped_corpus_is_never_validated_by_accident(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    outcome = program("validate")
    assert (outcome.code, outcome.errors) == (
        3,
        "error: no factcheck.toml and no data/claims.yaml here or above\n"
        "  hint: name a corpus with --corpus PATH, or begin one: factcheck init FOLDER\n",
    )


def test_what_a_dropped_record_names_is_not_called_unused(
    invented: Path, monkeypatch: pytest.MonkeyPatch, program: Program
) -> None:
    (invented / "claims" / "more.yaml").write_text(
        "topics:\n"
        "  tolls:\n"
        "    title: Tolls\n"
        "claims:\n"
        "  riders-2022:\n"
        "    topic: tolls\n"
        "    claimant: ada-moreno\n"
        "    said_on: 2022-03-01\n"
        "    statement: Tolls rise.\n"
    )
    monkeypatch.chdir(invented)
    assert program("validate").output == (
        "claims/more.yaml:5:3: error[FC101] id 'riders-2022' of a claim is taken by a claim\n"
        "  claims/fares.yaml:33:3: note: 'riders-2022' is declared here\n"
        "  hint: ids are unique over all kinds and files\n"
        "\n"
        "1 error, 0 warnings in 4 files with 9 claims\n"
    )


def test_a_section_that_says_nothing_yet_in_one_file_is_read_in_the_others(
    invented: Path, monkeypatch: pytest.MonkeyPatch, program: Program
) -> None:
    (invented / "claims" / "more.yaml").write_text("claims:\n")
    monkeypatch.chdir(invented)
    assert program("validate").output == "nothing wrong in 4 files with 9 claims\n"


def test_an_included_link_that_leads_nowhere_is_reported(
    invented: Path, monkeypatch: pytest.MonkeyPatch, program: Program
) -> None:
    (invented / "claims" / "more.yaml").symlink_to("nowhere.yaml")
    monkeypatch.chdir(invented)
    assert program("validate").output == (
        "data/claims.yaml:6:7: error[FC012] 'nowhere.yaml' cannot be read:"
        " No such file or directory\n"
        "\n"
        "1 error, 0 warnings in 3 files with 9 claims\n"
    )


LONG_QUOTE = """claims:
  tickets-fall-2022:
    topic: fares
    claimant: riverside-transit
    said_on: 2022-03-01
    statement: Tickets will cost less.
    appearances:
      - source: courier-2022-03-01
        manner: paraphrase
        quote: tickets of every kind will cost a good deal less than now
"""
WEIGHED = [
    (
        "evidence = 'recommended'\nquote_words = 11\nignore = ['FC402']\n",
        1,
        "claims/more.yaml:10:16: error[FC204] the quote of 'tickets-fall-2022' has 12 words, expected"
        " at most 11\n  hint: keep the part that carries the claim; … may join two parts\n\n"
        "1 error, 0 warnings in 4 files with 10 claims\n",
        "",
    ),
    (
        "evidence = 'recommended'\nquote_words = 11\nignore = ['FC402']\n[severity]\nFC2 = 'warning'\n",
        0,
        "claims/more.yaml:10:16: warning[FC204] the quote of 'tickets-fall-2022' has 12 words,"
        " expected at most 11\n  hint: keep the part that carries the claim; … may join two parts\n\n"
        "0 errors, 1 warning in 4 files with 10 claims\n",
        "",
    ),
    (
        "[severity]\nFC402 = 'error'\n",
        1,
        "claims/more.yaml:10:16: error[FC402] the quote of 'tickets-fall-2022' is not proven: the"
        " lock does not hold it\n  hint: factcheck verify --update proves it and writes the lock\n\n"
        "1 error, 0 warnings in 4 files with 10 claims\n",
        "",
    ),
    (
        "\n[severity]\nFC777 = 'error'\n",
        3,
        "",
        "{}/factcheck.toml:3:1: error: no check has the code 'FC777'\n"
        "  hint: factcheck explain lists all codes\n",
    ),
    (
        "\n[severity]\nFC013 = 'warning'\n",
        3,
        "",
        "{}/factcheck.toml:3:1: error: what FC013 reports is always an error\n"
        "  hint: factcheck explain FC013 says why\n",
    ),
]


@pytest.mark.parametrize(("settings", "code", "output", "errors"), WEIGHED)
def test_a_project_says_how_much_a_finding_weighs(  # noqa: PLR0917 - a row of the table each
    invented: Path,
    monkeypatch: pytest.MonkeyPatch,
    program: Program,
    settings: str,
    code: int,
    output: str,
    errors: str,
) -> None:
    (invented / "claims" / "more.yaml").write_text(LONG_QUOTE)
    (invented / "factcheck.toml").write_text(settings)
    monkeypatch.chdir(invented)
    outcome = program("validate")
    assert (outcome.code, outcome.output, outcome.errors) == (code, output, errors.format(invented))


def test_the_first_findings_are_shown_where_that_is_asked_for(broken: Program) -> None:
    outcome = broken("validate", "--max-diagnostics", "1")
    first = FOUND.split("claims/more.yaml:10", maxsplit=1)[0]
    summary = FOUND.splitlines()[-1]
    assert (outcome.code, outcome.output) == (1, f"{first}\n{summary}; 2 not shown\n")
