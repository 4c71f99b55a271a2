"""Figures that are often set side by side: which of them a list or a page names, and how."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factcheck.queries.compare import NothingToCompareError, compare_records
from factcheck.queries.disputes import list_disputes
from factcheck.queries.filters import Filters
from factcheck.queries.list import list_claims
from factcheck.queries.lookalikes import list_lookalikes
from factcheck.queries.show import show_record
from factcheck.queries.views import ClaimPage
from small_ledgers import ledger_of

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from factcheck.model.corpus import Corpus
    from small_ledgers import Fields, Records

KINDS: Mapping[str, Records] = {
    "topics": {"service": {}, "fares": {}},
    "parties": {"transit": {}, "courier": {"kind": "publisher"}},
    "measures": {
        "riders": {"unit": "riders", "kind": "count"},
        "tickets": {"unit": "tickets", "kind": "count"},
    },
}


def say(topic: str, who: str, measure: str, value: str) -> Fields:
    """Write a claim of a number of 2022."""
    figure = {"measure": measure, "value": value, "as_of": "2022"}
    return {"topic": topic, "claimant": who, "figures": [figure]}


CLAIMS = {
    "rides": say("service", "transit", "riders", "30 riders"),
    "sales": say("fares", "courier", "tickets", "40 tickets"),
    "more-sales": say("fares", "transit", "tickets", "50 tickets"),
}


def rides(folder: Path, *lookalikes: str) -> Corpus:
    """Read the ledger with lookalikes, each given by its figures."""
    alike: Records = {
        f"alike-{number}": {"figures": figures.split(", "), "why_not": "A ticket is no rider."}
        for number, figures in enumerate(lookalikes)
    }
    return ledger_of(folder, CLAIMS, **KINDS, **({"lookalikes": alike} if alike else {}))


REMARKS = {
    "a list that has both figures": (
        ("rides, sales",),
        Filters(),
        (
            "Often set side by side; not two answers to one question: 30 riders (Transit)"
            " and 40 tickets (Courier), see alike-0.",
        ),
    ),
    "a list that has two of three": (
        ("rides, sales, more-sales",),
        Filters(topic=("fares",)),
        (
            "Often set side by side; not two answers to one question: 40 tickets (Courier)"
            " and 50 tickets (Transit), see alike-0.",
        ),
    ),
    "a list that has one of two": (("rides, sales",), Filters(topic=("service",)), ()),
    "a ledger without any": ((), Filters(), ()),
    "more than three": (
        ("rides, sales",) * 5,
        Filters(),
        (
            *(
                "Often set side by side; not two answers to one question: 30 riders (Transit)"
                f" and 40 tickets (Courier), see alike-{number}."
                for number in range(3)
            ),
            "And 2 more lookalikes: factcheck lookalikes.",
        ),
    ),
}


@pytest.mark.parametrize(("lookalikes", "filters", "remarks"), REMARKS.values(), ids=REMARKS)
def test_a_list_names_the_lookalikes_of_which_it_has_two_figures(
    tmp_path: Path, lookalikes: tuple[str, ...], filters: Filters, remarks: tuple[str, ...]
) -> None:
    found = list_claims(rides(tmp_path, *lookalikes), filters).remarks
    assert found[2:] == remarks


PAGES = {
    "a lookalike": (("alike-0",), ("A and B: {}",)),
    "a topic": (("fares",), ()),
    "claims, in the order of the page": (("sales", "rides"), ("A and B: {}",)),
    "claims that are none": (("sales", "more-sales"), ()),
}


@pytest.mark.parametrize(("names", "lines"), PAGES.values(), ids=PAGES)
def test_a_page_says_of_which_figures_it_is(
    tmp_path: Path, names: tuple[str, ...], lines: tuple[str, ...]
) -> None:
    (page,) = compare_records(rides(tmp_path, "rides, sales"), names).pages
    said = (
        "often set side by side; not two answers to one question (alike-0). A ticket is no rider."
    )
    assert page.lookalike_lines == tuple(line.format(said) for line in lines)


def test_a_lookalike_is_compared_as_claims_are_and_is_no_dispute(tmp_path: Path) -> None:
    corpus = rides(tmp_path, "rides, sales")
    (alone,) = compare_records(corpus, ["alike-0"]).pages
    (claims,) = compare_records(corpus, ["rides", "sales"]).pages
    assert (alone.question, alone.lookalike, alone.id) == (
        "30 riders and 40 tickets",
        "alike-0",
        None,
    )
    assert (alone.state, alone.juxtaposed_count) == (None, 0)
    assert (alone.facts, alone.pairs, alone.summary) == (claims.facts, claims.pairs, claims.summary)


def test_what_cannot_be_compared_with_a_lookalike_is_told(tmp_path: Path) -> None:
    with pytest.raises(NothingToCompareError) as caught:
        compare_records(rides(tmp_path, "rides, sales"), ["alike-0", "rides"])
    assert str(caught.value) == "'alike-0' is a lookalike"
    assert caught.value.hint == "compare one topic, one dispute, one lookalike, or claims"


def test_a_claim_shows_what_it_is_often_set_beside(tmp_path: Path) -> None:
    page = show_record(rides(tmp_path, "rides, sales"), "rides")
    assert isinstance(page, ClaimPage)
    ((title, lookalike, why_not, (neighbour,)),) = page.lookalikes
    assert (title, lookalike, why_not) == (
        "30 riders and 40 tickets",
        "alike-0",
        "A ticket is no rider.",
    )
    assert (neighbour.claim, neighbour.how, neighbour.values) == (
        "sales",
        "often set side by side",
        ("40 tickets",),
    )


def test_lookalikes_stand_apart_from_disputes_and_are_not_counted_as_one(tmp_path: Path) -> None:
    corpus = rides(tmp_path, "rides, sales", "sales, more-sales")
    found = list_disputes(corpus, Filters(measure=("riders",)))
    assert (found.disputes, [each.id for each in found.lookalikes]) == ((), ["alike-0"])
    assert found.remarks == ("0 disputes.", "1 lookalike.")
    assert list_lookalikes(corpus, Filters()).remarks == ("2 lookalikes.",)
