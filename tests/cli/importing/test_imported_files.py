"""Files as they are found elsewhere: what is drafted of them, what is said of the rest, whole outputs."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest

if TYPE_CHECKING:
    from outcomes import Program

CASES: Final = Path(__file__).parent / "cases"
FILES: Final = sorted(each for each in CASES.iterdir() if each.suffix != ".expected")
OPTIONS: Final = {
    "dates-given.csv": ("--dates", "dmy"),
    "dates-year-first.csv": ("--dates", "ymd"),
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


# fmt: off
BROKEN: Final = {
    '{"claim": "a"} and more': "1:16: error: JSON: something stands behind the end of the JSON, expected nothing",
    '{"claim": \'a\'}': "1:11: error: JSON: a text stands in single quotation marks, expected double ones",
    '{"claim": ': "1:11: error: JSON: the file ends here, expected a value: it is cut off",
    '{"claim": NaN}': "1:11: error: JSON: 'N' begins no value of JSON",
    '{"claim" "a"}': "1:10: error: JSON: expected ':' behind the name 'claim'",
    '{"claim": "a" "b": 1}': "1:15: error: JSON: a comma is missing here, or a quotation mark before it is part of the text; expected ',' or '}'",
    '{"claim": 1 2}': "1:13: error: JSON: '2' stands behind a value; expected ',' or '}'",
    '{"claim": "a\\ud800b"}': "1:11: error: JSON: a text holds half of a character, which nobody can show",
    '{"claim": "a\\qb"}': "1:13: error: JSON: '\\q' is no escape of JSON",
    '{"rows": 3}': "1:10: error: rows: 'rows' is no list",
    '{"claim": 01}': "1:12: error: JSON: '1' stands behind a value; expected ',' or '}'",
    '{claim: "a"}': "1:2: error: JSON: expected a name in double quotation marks",
    '{"claim": "a",, "b": 1}': "1:15: error: JSON: expected a name in double quotation marks",
}
# fmt: on


@pytest.mark.parametrize("text", BROKEN)
def test_json_that_has_no_one_reading_is_refused_at_its_place(text: str, program: Program) -> None:
    Path("broken.json").write_text(text, encoding="utf-8")
    outcome = program("import", "broken.json", "--into", "claims/new.yaml")
    assert (outcome.code, outcome.errors.splitlines()[0]) == (1, f"broken.json:{BROKEN[text]}")
    assert not Path("claims/new.yaml").exists()


def test_a_file_that_is_too_long_is_refused(program: Program) -> None:
    Path("long.csv").write_bytes(b"statement,who\n" + b"x" * (16 << 20))
    outcome = program("import", "long.csv")
    assert (outcome.code, outcome.errors) == (
        2,
        "error: 'long.csv' cannot be read: it is longer than 16,777,216 bytes\n",
    )
