"""A line of the list of proposals is cut where its figures are not, as far as the terminal is wide."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import reviewing
from factcheck.cli.review.proposals import write_list
from factcheck.drafting.review.review import DraftReview
from factcheck.drafting.review.single import build_single_draft, find_words
from factcheck.drafting.setting import build_setting
from factcheck.editing.add_source import load_writable

if TYPE_CHECKING:
    from pathlib import Path

QUOTES = {
    "We carried 41,500 riders a day in February": (
        "   1  ?                   …41,500 riders a day in…",
        "   1  ?                   We carried 41,500 riders a day in…",
    ),
    "The guild says that 120 more drivers are needed": (
        "   1  ?                   …that 120 more drivers…",
        "   1  ?                   …guild says that 120 more drivers…",
    ),
    "45 more buses a night from June, at a cost of about $2.6 million a year": (
        "   1  ?                   45 more buses a night;…",
        "   1  ?                   45 more buses a night; about $2.6 million a year",
    ),
}
"""Words that are a quote, and their line in the list at 50 and at 80 columns."""


@pytest.mark.parametrize("words", QUOTES)
def test_a_line_of_the_list_holds_the_figures_of_the_proposal(tmp_path: Path, words: str) -> None:
    reviewing.begin(tmp_path)
    location, loaded = load_writable(tmp_path, {})
    text = reviewing.TEXT
    draft = build_single_draft(
        text, find_words(text, words), build_setting(loaded.corpus, reviewing.SOURCE), loaded.corpus
    )
    review = DraftReview(draft, text, loaded, location, today="2022-03-04")
    assert [*write_list(review, 0, 50), *write_list(review, 0, 80)] == [*QUOTES[words]]
