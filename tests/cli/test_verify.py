"""verify: the answer to each quote, what is wrong, and what becomes of the lock."""

from __future__ import annotations

import json
import sys
from itertools import count
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from outcomes import Program

ANSWERS = """claims/fares.yaml:16:16: exact  income-authority-2022 in courier-2022-03-01
claims/fares.yaml:31:16: exact  income-guild-2022 in guild-letter-2022-02
claims/fares.yaml:49:16: exact  riders-2022 in courier-2022-03-01
claims/fares.yaml:64:16: exact  ferry-income-2022 in courier-2022-03-01
claims/fares.yaml:74:16: exact  tickets-rise-next-year in courier-2022-03-01
claims/staffing.yaml:18:16: exact  drivers-authority-2022 in courier-2022-03-01
claims/staffing.yaml:39:16: exact  drivers-guild-2022 in courier-2022-03-01
claims/staffing.yaml:42:16: exact  drivers-guild-2022 in guild-letter-2022-02
claims/staffing.yaml:64:16: exact  wages-offered-2022 in guild-letter-2022-02
claims/staffing.yaml:77:16: exact  offer-too-small-2022 in guild-letter-2022-02

10 quotes: 10 exact
nothing wrong in 3 files with 9 claims
"""


@pytest.fixture
def ledger(invented: Path, monkeypatch: pytest.MonkeyPatch, program: Program) -> Program:
    """Run the program where the archive is that of the settings."""
    (invented / "factcheck.toml").write_text('archive = "archive"\n')
    monkeypatch.chdir(invented)
    return program


def rewrite(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


def test_every_quote_has_its_answer(ledger: Program) -> None:
    outcome = ledger("verify")
    assert (outcome.code, outcome.output, outcome.errors) == (0, ANSWERS, "")


def test_the_lock_is_written_only_where_something_changed(ledger: Program, invented: Path) -> None:
    before = (invented / "data" / "evidence.lock").read_bytes()
    assert ledger("verify", "--update").output == ANSWERS + "data/evidence.lock is up to date\n"
    (invented / "data" / "evidence.lock").unlink()
    assert ledger("verify", "--update").output == ANSWERS + "data/evidence.lock written\n"
    assert (invented / "data" / "evidence.lock").read_bytes() == before


def test_what_the_quote_does_not_say_is_not_written_into_the_lock(
    ledger: Program, invented: Path
) -> None:
    rewrite(invented / "claims" / "fares.yaml", "value: $48", "value: $49")
    outcome = ledger("verify", "--update")
    assert outcome.code == 1
    assert "error[FC401] value is '$49 million a year', the quote says" in outcome.output
    assert "dropped: the proof of a quote of 'income-authority-2022'" in outcome.output
    assert "error[FC404]" not in outcome.output
    locked = (invented / "data" / "evidence.lock").read_text(encoding="utf-8")
    assert '"claim":"income-authority-2022"' not in locked


def test_a_source_is_chosen_by_its_id_and_its_answers_named(
    ledger: Program, invented: Path
) -> None:
    rewrite(invented / "claims" / "staffing.yaml", "quote: “fewer than", "quote: „fewer than")
    rewrite(invented / "archive" / "courier-2022-03-01.txt", "1,240", "1,250")
    outcome = ledger("verify", "drivers-authority-2022", "drivers-guild-2022")
    assert (outcome.code, outcome.output) == (
        1,
        "claims/staffing.yaml:18:16: not found  drivers-authority-2022 in courier-2022-03-01\n"
        "claims/staffing.yaml:39:16: found after folding (quotation marks)"
        "  drivers-guild-2022 in courier-2022-03-01\n"
        "claims/staffing.yaml:42:16: exact  drivers-guild-2022 in guild-letter-2022-02\n"
        "\n"
        "claims/staffing.yaml:18:16: error[FC408] the quote of 'drivers-authority-2022' does not"
        " stand in 'courier-2022-03-01'; where it stood is now 'he Riverside Courier"
        " Riverside Transit says it employs 1,250 drivers, and that fares bring in $48 million a'\n"
        "  hint: nearest is 'says it employs 1,250 drivers':"
        " the quote has '1,240', the text has '1,250'\n"
        "claims/staffing.yaml:39:16: error[FC403] the quote of 'drivers-guild-2022' is not the one"
        " that was proven\n"
        "  hint: factcheck verify --update proves it again and writes the lock\n"
        "\n"
        "3 quotes: 1 exact, 1 found after folding, 1 not found\n"
        "2 errors, 0 warnings in 3 files with 9 claims\n",
    )


def test_a_proof_that_is_kept_is_called_so(ledger: Program, invented: Path) -> None:
    (invented / "archive" / "guild-letter-2022-02.txt").unlink()
    before = (invented / "data" / "evidence.lock").read_bytes()
    outcome = ledger("verify", "--update")
    assert (outcome.code, outcome.output.splitlines()[-7:]) == (
        0,
        [
            "claims/staffing.yaml:42:16: kept (proven before; no archived text)"
            "  drivers-guild-2022 in guild-letter-2022-02",
            "claims/staffing.yaml:64:16: kept (proven before; no archived text)"
            "  wages-offered-2022 in guild-letter-2022-02",
            "claims/staffing.yaml:77:16: kept (proven before; no archived text)"
            "  offer-too-small-2022 in guild-letter-2022-02",
            "",
            "10 quotes: 6 exact, 4 kept",
            "nothing wrong in 3 files with 9 claims",
            "data/evidence.lock is up to date",
        ],
    )
    assert (invented / "data" / "evidence.lock").read_bytes() == before


ELSEWHERE = [
    (
        "another source has it",
        {"archive/guild-letter-2022-02.txt": "A letter says that almost 40,000 ride on a weekday."},
        "it stands in the archived text of 'guild-letter-2022-02': is the source the right one?",
    ),
    (
        "its source had it before",
        {
            "archive/earlier/courier-2022-03-01.until-20220304T101500Z.txt": "almost 40,000 ride",
            "archive/earlier/courier-2022-03-01.until-20220302T101500Z.txt": "almost 40,000 ride",
        },
        "it stood in the text of 'courier-2022-03-01' that was archived until 2022-03-04",
    ),
    (
        "both",
        {
            "archive/guild-letter-2022-02.txt": "A letter says that almost 40,000 ride on a weekday.",
            "archive/earlier/courier-2022-03-01.until-20220304T101500Z.txt": "almost 40,000 ride",
        },
        "it stood in the text of 'courier-2022-03-01' that was archived until 2022-03-04;"
        " it stands in the archived text of 'guild-letter-2022-02': is the source the right one?",
    ),
    ("a text that cannot be read", {"archive/guild-letter-2022-02.txt": "\xff"}, None),
]


@pytest.mark.parametrize(
    ("files", "hint"), [row[1:] for row in ELSEWHERE], ids=[row[0] for row in ELSEWHERE]
)
def test_a_quote_that_is_not_found_is_said_to_stand_where_it_does(
    files: dict[str, str], hint: str | None, ledger: Program, invented: Path
) -> None:
    (invented / "archive" / "courier-2022-03-01.txt").write_text("The Courier on Tuesday.\n")
    for name, text in files.items():
        (invented / name).parent.mkdir(exist_ok=True)
        (invented / name).write_text(text, encoding="latin-1")
    lines = ledger("verify", "riders-2022").output.splitlines()
    said = [index for index, line in enumerate(lines) if "[FC408]" in line]
    assert len(said) == 1
    assert lines[said[0] + 1] == ("" if hint is None else f"  hint: {hint}")


def test_json_holds_the_same_for_programs(ledger: Program) -> None:
    outcome = ledger("verify", "riders-2022", "--format", "json")
    assert json.loads(outcome.output) == {
        "factcheck": {"format": "verification", "version": 1},
        "answers": [
            {
                "claim": "riders-2022",
                "source": "courier-2022-03-01",
                "quote": "almost 40,000 ride",
                "file": "claims/fares.yaml",
                "line": 49,
                "column": 16,
                "answer": "exact",
                "foldings": [],
                "places": 1,
                "offsets": [[446, 464]],
                "outside_article": False,
                "nearest": None,
                "differences": [],
                "elsewhere": [],
                "until": None,
                "problems": [],
            }
        ],
        "summary": {"files": 3, "claims": 9, "errors": 0, "warnings": 0, "waived": 0},
        "diagnostics": [],
        "lock": {"file": "data/evidence.lock", "written": None, "changes": []},
        "waived": [],
    }


FAILURES = [
    (
        ("verify", "rider-2022"), 2,
        "error: no claim or source has the id 'rider-2022'\n  hint: did you mean 'riders-2022'?\n",
    ),
    (
        ("verify", "riders-2022", "--update"), 2,
        "error: the lock is written as a whole\n  hint: omit the ids\n",
    ),
    (
        ("verify", "--archive", "nowhere"), 3,
        "error: the archive 'nowhere' is no folder\n"
        "  hint: name it with --archive DIR, or with archive in factcheck.toml; factcheck validate needs none\n",
    ),
    (
        ("validate", "--archive", "nowhere"), 3,
        "error: the archive 'nowhere' is no folder\n"
        "  hint: name it with --archive DIR, or with archive in factcheck.toml; factcheck validate needs none\n",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("arguments", "code", "errors"), FAILURES)
def test_what_cannot_be_done_is_said(
    ledger: Program, arguments: tuple[str, ...], code: int, errors: str
) -> None:
    outcome = ledger(*arguments)
    assert (outcome.code, outcome.output, outcome.errors) == (code, "", errors)


def test_a_lock_with_conflict_markers_is_named_with_its_line(
    ledger: Program, invented: Path
) -> None:
    rewrite(invented / "data" / "evidence.lock", '{"archive"', '<<<<<<< ours\n{"archive"')
    outcome = ledger("validate")
    assert outcome.code == 3
    assert "evidence.lock:2:1: error: a merge left a conflict here\n" in outcome.errors


def test_progress_is_shown_on_a_terminal_alone(
    ledger: Program, invented: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = invented / "archive" / "guild-letter-2022-02.txt"
    text.write_text(text.read_text(encoding="utf-8") + "More of it.\n\n" * 200_000)
    seconds = count()
    monkeypatch.setattr("factcheck.cli.progress.monotonic", lambda: next(seconds))
    assert ledger("verify").errors == ""
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    assert "% of guild-letter-2022-02" in ledger("verify").errors
