"""The paragraph of a dispute reads the same whoever is on which side, and attributes all it says."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from factcheck.corpus.load import load
from factcheck.queries.disputes import list_disputes
from factcheck.queries.filters import Filters
from factcheck.queries.story import close, spell_dates, spell_day, tell_claim, tell_dispute

if TYPE_CHECKING:
    from factcheck.queries.views import DisputeView

ROOT = Path(__file__).parents[2]


def disputes() -> tuple[DisputeView, ...]:
    corpus = load(ROOT / "data" / "claims.yaml", ROOT).corpus
    return list_disputes(corpus, Filters()).disputes


@pytest.mark.parametrize(
    ("recorded", "spelt"),
    [
        ("2019-01-14", "on January 14, 2019"),
        ("2019-01-14~", "on January 14, 2019 (date inferred)"),
        ("2019-01", "in January 2019"),
        ("2019", "in 2019"),
        ("../2022-10-12", "on or before October 12, 2022"),
        ("2018-07-24/..", "on or after July 24, 2018"),
        ("2018-07-20/2018-07-26~", "between July 20, 2018 and July 26, 2018 (date inferred)"),
    ],
)
def test_a_day_is_spelt_as_precisely_as_it_is_known(recorded: str, spelt: str) -> None:
    assert spell_day(recorded) == spelt


@pytest.mark.parametrize(
    ("text", "spelt"),
    [
        ("; as of 2022-10-13~, the day it was said",
         "; as of October 13, 2022 (date inferred), the day it was said"),
        ("; FY2018-19", "; FY2018-19"),
        ("; 2018-07-20/2018-07-26", "; 2018-07-20/2018-07-26"),
        ("; 2018-13", "; 2018-13"),
    ],
)  # fmt: skip
def test_only_whole_days_and_months_are_spelt(text: str, spelt: str) -> None:
    assert spell_dates(text) == spelt


@pytest.mark.parametrize(
    ("text", "closed"),
    [("a", "a."), ("a.", "a."), ("a?", "a?"), ("a “b.”", "a “b.”"), ("2", "2.")],
)
def test_a_sentence_ends_once(text: str, closed: str) -> None:
    assert close(text) == closed


def test_exchanging_the_claims_of_a_dispute_exchanges_sentences_and_no_word() -> None:

    for view in disputes():
        turned = replace(view, claims=view.claims[::-1])
        paragraphs = (
            tell_dispute(each, lambda claim: f"[{claim.id}]", lambda source: f"[{source}]")
            for each in (view, turned)
        )
        words = [sorted(re.findall(r"\S+", each)) for each in paragraphs]
        assert words[0] == words[1], view.id


def test_every_claim_of_a_dispute_begins_with_its_speaker_and_has_its_figures_as_printed() -> None:
    for view in disputes():
        for claim in view.claims:
            told = tell_claim(claim, "[1]")
            assert told.startswith(claim.who), claim.id
            assert [figure.value for figure in claim.figures if figure.value not in told] == []
