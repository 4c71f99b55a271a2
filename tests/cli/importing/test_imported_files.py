"""Files as they are found elsewhere: what is drafted of them, what is said of the rest, whole outputs."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest

if TYPE_CHECKING:
    from conftest import Program

CASES: Final = Path(__file__).parent / "cases"
FILES: Final = sorted(each for each in CASES.iterdir() if each.suffix != ".expected")
OPTIONS: Final = {
    "dates-given.csv": ("--dates", "dmy"),
    "decimals-given.csv": ("--decimal", ","),
    "latin.csv": ("--encoding", "iso-8859-1"),
    "one-column.txt": ("--as", "table"),
    "no-statement.csv": ("--map", "headline=statement,2=claimant"),
    "delimiters-of-two-kinds.csv": ("--delimiter", ";"),
}
"""What is said of a file besides; of each file what happens without stands in the same case."""


@pytest.fixture(autouse=True)
def _here(invented: Path, program: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    """Work in a copy of the invented corpus."""
    assert program is not None, "it goes into a folder of its own first"
    monkeypatch.chdir(invented)


@pytest.mark.parametrize("file", FILES, ids=[each.name for each in FILES])
def test_a_file_from_elsewhere_becomes_drafts_and_a_report(
    file: Path, program: Program, golden: Callable[[Path, str], None]
) -> None:
    shutil.copy(file, file.name)
    lines: list[str] = []
    for options in dict.fromkeys(((), OPTIONS.get(file.name, ()))):
        outcome = program("import", file.name, "--format", "yaml", *options)
        command = " ".join(("factcheck import", file.name, *options))
        lines += [f"$ {command}\n", outcome.output, "---\n", outcome.errors]
        lines += [f"exit {outcome.code}\n"]
    golden(CASES / f"{file.name}.expected", "".join(lines))
