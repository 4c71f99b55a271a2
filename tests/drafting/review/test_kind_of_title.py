"""The kind of a new measure is proposed where its title or its figure says it, always as not certain, and asked for elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import reviewing
from factcheck.drafting.review.review import DraftReview
from factcheck.drafting.review.single import build_single_draft, find_words
from factcheck.drafting.setting import build_setting
from factcheck.editing.add_source import load_writable

if TYPE_CHECKING:
    from pathlib import Path

TEXT = (
    "The reserve is $163 million. Pay rises by 6 percent. There are 45 buses.\n\n"
    "From January to May 2021 buses carried 900 riders.\n"
)
KINDS = {
    ("$163 million", "reserve of the authority"): ("stock", "perhaps: 'reserve' in its title"),
    ("$163 million", "Deficit of the authority"): ("flow", "perhaps: 'deficit' in its title"),
    ("$163 million", "reserve after costs"): ("", ""),
    ("$163 million", "money in the bank"): ("", ""),
    ("$163 million", "share of money"): ("", ""),
    ("6 percent", "annual raise"): ("rate", "perhaps: 'raise' in its title"),
    ("6 percent", "share of pay"): ("share", "perhaps: 'share' in its title"),
    ("6 percent", "cost of living"): ("", ""),
    ("45 buses", "cost of buses"): ("", ""),
    ("From January to May 2021 buses carried 900 riders", "riders"): (
        "flow",
        "perhaps: 2021-01/2021-05 in the sentence",
    ),
}
"""A quote and the title of its new measure, the kind that is proposed and the reason."""


@pytest.mark.parametrize(("words", "title"), KINDS)
def test_a_title_says_the_kind_of_its_measure(tmp_path: Path, words: str, title: str) -> None:
    reviewing.begin(tmp_path, TEXT)
    location, loaded = load_writable(tmp_path, {})
    setting = build_setting(loaded.corpus, reviewing.SOURCE)
    draft = build_single_draft(TEXT, find_words(TEXT, words), setting, loaded.corpus)
    review = DraftReview(draft, TEXT, loaded, location, today="2022-03-04")
    (proposal,) = review.proposals
    review.journal.keep_answer(proposal.key, "figures[0].measure", f"+{title}")
    (kind,) = (
        each for each in review.list_questions(proposal) if each.field == "figures[0].measure>kind"
    )
    assert (kind.proposed, kind.because) == KINDS[words, title]
