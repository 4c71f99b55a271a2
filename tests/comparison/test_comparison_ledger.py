"""Which figures a reference or a dispute names, with what their measures and parties say of them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from factcheck.comparison.ledger import (
    list_figures_of_claim,
    list_figures_of_dispute,
    resolve_figure,
)
from factcheck.ledger.whole import read_whole
from factcheck.model.claims import Dispute
from factcheck.model.values import read_reference
from factcheck.model.vocabulary import DisputeState
from invented import corpus, figure

if TYPE_CHECKING:
    from factcheck.model.corpus import Corpus

CORPUS = corpus(
    figure(claim="riders", measure="pupils", value="1,000"),
    figure(claim="losses", measure="loss", value="$3 million", id="bus", period="FY2018-19"),
    figure(claim="losses", measure="harbour-loss", value="$5 million", id="ferry"),
)
LEDGERS = {"that was read": CORPUS, "that keeps its figures": read_whole(CORPUS)}

NAMED = [
    ("riders", "riders"),
    ("losses#bus", "losses#bus"),
    ("losses", None),
    ("losses#tram", None),
    ("unheard-of", None),
]


@pytest.mark.parametrize("ledger", LEDGERS.values(), ids=LEDGERS)
@pytest.mark.parametrize(("reference", "named"), NAMED)
def test_a_reference_names_one_figure_or_none(
    reference: str, named: str | None, ledger: Corpus
) -> None:
    found = resolve_figure(ledger, read_reference(reference))
    assert (None if found is None else str(found.reference)) == named


def test_a_kept_figure_is_made_once_and_anew_where_its_claim_or_itself_has_changed() -> None:
    ledger = read_whole(CORPUS)
    claim = ledger.claims["losses"]
    bus, ferry = list_figures_of_claim(ledger, claim)
    assert all(
        one is other
        for one, other in zip((bus, ferry), list_figures_of_claim(ledger, claim), strict=True)
    )
    said_anew = replace(claim, statement="So little.")
    assert [each.claim for each in list_figures_of_claim(ledger, said_anew)] == [said_anew] * 2
    dearer = replace(ferry.figure, value=figure(value="$6 million").figure.value)
    corrected = replace(claim, figures=(bus.figure, dearer))
    assert [str(each.figure.value) for each in list_figures_of_claim(ledger, corrected)] == [
        "$3 million",
        "$6 million",
    ]


def test_a_dispute_brings_all_figures_of_a_claim_unless_it_names_one_and_each_once() -> None:
    def brought(*claims: str) -> list[str]:
        dispute = Dispute(
            id="a-dispute",
            topic="money",
            question="How much?",
            claims=tuple(read_reference(claim) for claim in claims),
            state=DisputeState.OPEN,
        )
        return [str(each.reference) for each in list_figures_of_dispute(CORPUS, dispute)]

    assert brought("losses", "riders") == ["losses#bus", "losses#ferry", "riders"]
    assert brought("losses#ferry", "losses") == ["losses#ferry", "losses#bus"]
    assert brought("unheard-of", "losses#tram", "riders") == ["riders"]


def test_a_figure_whose_measure_could_not_be_read_is_left_out() -> None:
    found = corpus(*list_figures_of_claim(CORPUS, CORPUS.claims["riders"]))
    claim = found.claims["riders"]
    assert len(list_figures_of_claim(found, claim)) == 1
    broken = replace(found, measures={})
    assert list_figures_of_claim(broken, claim) == ()
    assert resolve_figure(broken, read_reference("riders")) is None


@pytest.mark.parametrize(
    ("measure", "value", "base"),
    [
        ("punctual", "43 out of 50 trains", "trains"),
        ("punctual", "half of trams", "trams"),
        ("pupils", "43 out of 50 pupils", None),
        ("deadline", "2022-03-01", None),
    ],
)
def test_a_share_alone_has_a_base(measure: str, value: str, base: str | None) -> None:
    assert figure(measure=measure, value=value).base == base


def test_the_fiscal_year_of_the_measured_party_resolves_its_periods() -> None:
    bus, ferry = list_figures_of_claim(CORPUS, CORPUS.claims["losses"])
    (span,) = bus.spans
    assert (str(bus.year_starts), str(span.start), str(span.end)) == (
        "--07-01",
        "2018-07-01",
        "2019-06-30",
    )
    assert (ferry.year_starts, ferry.spans) == (None, ())
