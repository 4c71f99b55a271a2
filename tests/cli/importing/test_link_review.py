"""Links decided one by one: what each answer writes, and what is remembered."""

from __future__ import annotations

import io
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from outcomes import Program

FARES: Final = Path("claims/fares.yaml")
MEMORY: Final = Path(".factcheck/links.ndjson")
AGAIN: Final = """\
  said-again-2022:
    topic: fares
    claimant: drivers-guild
    said_on: 2022-03-01
    statement: Fares bring some $50 million.
    figures:
      - measure: fare-income
        value: about $50 million
        period: FY2020-21
        basis: actual
        per: [year]
    appearances:
      - source: courier-2022-03-01
        manner: paraphrase
        quote: about $50 million a year
"""


@pytest.fixture(autouse=True)
def _here(invented: Path, program: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    """Work in a copy of the invented corpus, in which a claim is recorded twice."""
    assert program is not None, "it goes into a folder of its own first"
    monkeypatch.chdir(invented)
    FARES.write_text(FARES.read_text(encoding="utf-8") + AGAIN, encoding="utf-8")


@pytest.fixture
def review(program: Program, monkeypatch: pytest.MonkeyPatch) -> Callable[..., str]:
    """Review a claim with some answers; give all that is printed, and what is left of the files."""

    def start(answers: str, *arguments: str) -> str:
        before = FARES.read_text(encoding="utf-8").splitlines(keepends=True)
        monkeypatch.setattr(sys, "stdin", io.StringIO(answers))
        outcome = program("link", *arguments, "--review")
        after = FARES.read_text(encoding="utf-8").splitlines(keepends=True)
        from difflib import unified_diff

        changed = "".join(
            line for line in list(unified_diff(before, after, n=0))[2:] if not line.startswith("@@")
        )
        said = re.sub(r"date: \d{4}-\d\d-\d\d", "date: TODAY", changed)
        return f"{outcome.output}\n---\n{outcome.errors}exit {outcome.code}\n---\n{said}"

    return start


def test_each_answer_writes_what_it_says(
    review: Callable[..., str], program: Program, golden: Callable[[Path, str], None]
) -> None:
    told = [
        review("\nwhat\nr\n", "said-again-2022"),
        review("a\n7\n1\n", "income-authority-2022"),
        review("", "income-authority-2022", "income-guild-2022"),
    ]
    golden(Path(__file__).parent / "golden" / "link-review.txt", "=======\n".join(told))
    assert program("validate").code == 0


def test_neither_is_remembered_and_skip_is_not(review: Callable[..., str]) -> None:
    skipped = review("s\ns\n", "said-again-2022")
    assert skipped.endswith("0 decided; no candidate is left\nexit 0\n---\n")
    assert not MEMORY.exists()
    decided = review("n\nq\n", "said-again-2022")
    assert decided.endswith("1 decided\nexit 0\n---\n")
    assert MEMORY.read_text(encoding="utf-8") == (
        '{"answer":"neither","claim":"said-again-2022","other":"income-guild-2022"}\n'
    )
    with MEMORY.open("a", encoding="utf-8") as file:
        file.write('{"answer": "nei')
    assert "income-guild-2022 (" not in review("q\n", "said-again-2022")
    assert review("q\n", "income-guild-2022").count("said-again-2022") == 0


def test_what_would_make_the_ledger_wrong_is_shown_and_not_written(
    review: Callable[..., str],
) -> None:
    text = FARES.read_text(encoding="utf-8")
    FARES.write_text(text.replace("$50 million a year\n", "$50 million\n"), encoding="utf-8")
    told = review("r\nq\n", "said-again-2022").partition("---\n")[2]
    assert told == (
        "claims/fares.yaml:24:16: error[FC401] value is 'about $50 million' per year, the quote says 'about $50 million'\n"
        "  claims/fares.yaml:35:16: note: the quote stands here\n"
        "  hint: record what is printed, with the words that bound it\n"
        "claims/fares.yaml:90:16: error[FC401] value is 'about $50 million' per year, the quote says 'about $50 million'\n"
        "  claims/fares.yaml:97:16: note: the quote stands here\n"
        "  hint: record what is printed, with the words that bound it\n"
        "nothing was written\n"
        "0 decided\n"
        "exit 0\n"
        "---\n"
    )
