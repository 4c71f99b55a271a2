"""Values on pages: dates in words wherever they stand, magnitudes kept, and the editor's words left alone."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

import pytest

from factcheck.site.build import build_site
from factcheck.site.plan import Plan
from factcheck.site.value_words import say_value, say_values
from small_ledgers import ledger_of

if TYPE_CHECKING:
    from pathlib import Path

VALUES = [
    ("2024-10-01", "1 October 2024"),
    ("2024-10", "October 2024"),
    ("2024", "2024"),
    ("2024-10-01~", "about 1 October 2024"),
    ("early March [2026-03-01~/2026-03-10~]", "early March"),
    ("$1,943 [million]", "$1,943 [million]"),
    ("1 to 500", "1 to 500"),
    ("5 out of 12", "5 out of 12"),
]


@pytest.mark.parametrize(("value", "words"), VALUES)
def test_a_value_is_shown_as_it_was_printed_and_a_date_in_words(value: str, words: str) -> None:
    assert say_value(value) == words
    assert say_values(f"{value} and more") == f"{words} and more"


DAYS: Final = {
    "first": {"value": "2024-10-01"},
    "second": {"value": "2026-03-01~/2026-03-10~", "printed": "early March"},
    "third": {"value": "2024-10"},
    "later": {"value": "2030-05", "basis": "projection"},
}
PAGES = {
    "dispute/three.html": ["Conflict between 1 October 2024 (Board) and early March (City)."],
    "lookalike/two.html": ["1 October 2024 and May 2030"],
    "lookalike/named.html": ["2024-10-01 and 2030-05"],
}


@pytest.mark.parametrize(("address", "words"), PAGES.items(), ids=PAGES)
def test_dates_are_words_in_what_a_page_says_of_them_and_not_in_what_the_editor_says(
    address: str, words: list[str], tmp_path: Path
) -> None:
    claims = {
        name: {
            "claimant": "city" if name == "second" else "board",
            "figures": [{"measure": "opening", **figure}],
        }
        for name, figure in DAYS.items()
    }
    two = {"figures": ["first", "later"], "why_not": "Two ferries."}
    ledger = ledger_of(
        tmp_path,
        claims,
        parties={"board": {}, "city": {}},
        measures={"opening": {"kind": "date", "unit": "date"}},
        disputes={"three": {"question": "When?", "claims": ["first", "second", "third"]}},
        lookalikes={"two": two, "named": {**two, "title": "2024-10-01 and 2030-05"}},
    )
    page = dict(build_site(ledger, Plan("r", "0")))[address].decode()
    pattern = r'<p class="answer">(.*?)</p>' if "dispute" in address else r"<h1>(.*?)</h1>"
    assert re.findall(pattern, page) == words
