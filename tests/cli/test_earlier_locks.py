"""Locks of version 1: what they prove still counts, one warning says so, and `verify --update` renews them.

`earlier_lock/` holds ten claims with the lock as that version wrote it; nine of its values have another
canonical form now.
"""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from outcomes import Program

EARLIER = Path(__file__).parent / "earlier_lock"
WARNING = """\
data/evidence.lock:1:1: warning[FC413] version 1 of the lock holds values in an earlier form, expected version 2
  hint: factcheck verify --update writes it anew and drops no proof for it

0 errors, 1 warning in 2 files with 10 claims
"""
SAID = {
    True: """
renewed: the lock, from version 1 to 2
10 quotes: 10 exact
nothing wrong in 2 files with 10 claims
data/evidence.lock written
""",
    False: """
renewed: the lock, from version 1 to 2
10 quotes: 10 kept
nothing wrong in 2 files with 10 claims
data/evidence.lock written
""",
}
"""By whether the text is archived: without it each quote keeps its proof."""

CHANGES = [
    ("about 6.0%", "about 6.1%", 9),
    ("about $35.50", "about $35.05", 23),
    ("about $35.50", "$35.50", 23),
    ("about 2 1/2 miles", "about 2 1/4 miles", 37),
    ("1,200 part-time nurses", "1,300 part-time nurses", 51),
    ("$21/hr", "$21/week", 65),
    ("5 ft", "5 yards", 79),
    ("500 metric tons", "500 metric tonnes", 93),
    ("up to 700 contract workers", "700 contract workers", 107),
    ("19 of 23 fire stations", "18 of 23 fire stations", 121),
    ("$48 million", "$48.0 million", 135),
]


@pytest.fixture
def ledger(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, program: Program) -> Program:
    """Run the program in a copy of the ledger."""
    shutil.copytree(EARLIER, tmp_path / "ledger")
    monkeypatch.chdir(tmp_path / "ledger")
    return program


def rewrite(file: str, old: str, new: str) -> None:
    text = Path(file).read_text(encoding="utf-8")
    assert old in text
    Path(file).write_text(text.replace(old, new, 1), encoding="utf-8")


def read_rows() -> list[dict[str, object]]:
    return [json.loads(line) for line in Path("data/evidence.lock").read_text().splitlines()]


@pytest.mark.parametrize(
    "words", ["validate", "validate --evidence required", "validate --archive archive"]
)
def test_a_lock_of_version_1_is_one_warning_that_names_the_command(
    words: str, ledger: Program
) -> None:
    outcome = ledger(*words.split())
    assert (outcome.code, outcome.output, outcome.errors) == (0, WARNING, "")


@pytest.mark.parametrize(("old", "new", "line"), CHANGES)
def test_a_value_that_was_changed_is_no_earlier_form(
    old: str, new: str, line: int, ledger: Program
) -> None:
    rewrite("claims/budget.yaml", f"value: {old}", f"value: {new}")
    found = [each for each in ledger("validate").output.splitlines() if "[FC404]" in each]
    claim = (
        Path("claims/budget.yaml").read_text(encoding="utf-8").splitlines()[line - 8].strip(" :")
    )
    assert found == [
        f"claims/budget.yaml:{line}:16: error[FC404] value '{new}' of '{claim}' is not the one that was proven"
    ]


def test_values_in_a_lock_of_today_have_one_form(ledger: Program) -> None:
    rewrite("data/evidence.lock", '"version":1', '"version":2')
    output = ledger("validate", "--all").output
    assert output.count("error[FC404]") == 9
    assert "FC413" not in output


@pytest.mark.parametrize("archived", [True, False])
def test_update_renews_the_values_and_loses_no_proof(archived: bool, ledger: Program) -> None:
    if not archived:
        Path("archive/budget-2022.txt").unlink()
    before = read_rows()
    outcome = ledger("verify", "--update", "--archive", "archive")
    assert outcome.output.endswith(SAID[archived])
    after = read_rows()
    assert after[0] == {"format": "factcheck evidence", "version": 2}
    assert [{**row, "values_sha256": None} for row in after[1:]] == [
        {**row, "values_sha256": None} for row in before[1:]
    ]
    assert ledger("validate").output == "nothing wrong in 2 files with 10 claims\n"
