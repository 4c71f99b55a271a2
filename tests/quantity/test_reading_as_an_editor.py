"""What sentences say to a copy editor: each with every figure that stands in it, one a line.

A file in `readings/` holds the sentences of one kind; `\\n` in a sentence is a line break.
"""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from described_quantities import told
from factcheck.quantity.scan import scan

READINGS = sorted((Path(__file__).parent / "readings").glob("*.txt"))
CASES = Path(__file__).resolve().parents[3] / "shared" / "cases" / "figures.jsonl"


def _read(path: Path) -> list[tuple[str, list[str]]]:
    rows: list[tuple[str, list[str]]] = []
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("    "):
            rows[-1][1].append(line.strip())
        elif line and not line.startswith("#"):
            rows.append((line, []))
    return rows


def _lines(text: str) -> list[str]:
    return [f"{told(each.quantity)} [{each.quantity.text}]" for each in scan(text)] or ["nothing"]


@pytest.mark.parametrize(
    ("sentence", "figures"),
    [
        pytest.param(*row, id=f"{path.stem}-{row[0][:40]}")
        for path in READINGS
        for row in _read(path)
    ],
)
def test_a_sentence_says_what_it_says_to_an_editor(sentence: str, figures: list[str]) -> None:
    text = sentence.replace("\\n", "\n")
    assert [line.replace("\n", "\\n") for line in _lines(text)] == figures


PAGE = (Path(__file__).resolve().parents[2] / "docs" / "quantity.md").read_text(encoding="utf-8")
_, _, SECTION = PAGE.partition("## Read as an editor reads")
DOCUMENTED = re.findall(r"^\| ([^|`]+) \| (`.+`) \|$", SECTION.partition("\n## ")[0], re.MULTILINE)


@pytest.mark.parametrize(("sentence", "figures"), DOCUMENTED)
def test_the_page_of_the_grammar_says_what_is_read(sentence: str, figures: str) -> None:
    assert "; ".join(f"`{told(each.quantity)}`" for each in scan(sentence)) == figures


TAKEN = _read(Path(__file__).parent / "cases_taken.txt")


@pytest.mark.skipif(not CASES.is_file(), reason="the cases do not lie beside the repository")
@pytest.mark.parametrize(("number", "figures"), list(enumerate(each for _, each in TAKEN)))
def test_the_cases_beside_the_repository_are_read_as_listed(
    number: int, figures: list[str]
) -> None:
    row = json.loads(CASES.read_text(encoding="utf-8").splitlines()[number])
    assert ([told(each.quantity) for each in scan(row["sentence"])] or ["nothing"]) == figures
