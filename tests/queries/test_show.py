"""One record whole: a claim with its answers and neighbours, a dispute, and every other kind."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factcheck.queries.compare import compare_records
from factcheck.queries.disputes import list_disputes
from factcheck.queries.filters import Filters
from factcheck.queries.part_views import AnswerView
from factcheck.queries.show import UnknownRecordError, show_record
from factcheck.queries.views import ClaimPage, DisputeView, NeighbourView, RecordPage
from small_ledgers import invented_ledger, ledger_of

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from factcheck.model.corpus import Corpus
    from small_ledgers import Fields, Records

LEDGER = invented_ledger()


def test_a_claim_shows_the_claim_that_it_answers_with_its_own_words() -> None:
    page = show_record(LEDGER, "drivers-guild-2022")
    assert isinstance(page, ClaimPage)
    assert page.claim.countered_by == ()
    assert page.claim.counters == (
        AnswerView(
            claim="drivers-authority-2022",
            who="Riverside Transit",
            statement="The authority employs 1,240 drivers.",
            how="undercuts",
            words="Ada Moreno (Guild) calls beside the point what Riverside Transit says (The authority"
            " employs 1,240 drivers)",
            source="courier-2022-03-01",
            source_title="Riders return, drivers do not",
            quotes=("“fewer than 1,000 of us are permanent,”",),
            note=None,
        ),
    )


def test_an_answered_claim_shows_who_answers_it_with_their_words() -> None:
    page = show_record(LEDGER, "drivers-authority-2022")
    assert isinstance(page, ClaimPage)
    assert page.claim.counters == ()
    assert page.claim.countered_by == (
        AnswerView(
            claim="drivers-guild-2022",
            who="Ada Moreno (Guild)",
            statement="Fewer than 1,000 drivers have permanent contracts.",
            how="undercuts",
            words="Ada Moreno (Guild) calls beside the point what Riverside Transit says (The authority"
            " employs 1,240 drivers)",
            source="courier-2022-03-01",
            source_title="Riders return, drivers do not",
            quotes=("“fewer than 1,000 of us are permanent,”",),
            note=None,
        ),
    )


def test_a_neighbour_that_no_counter_joins_is_juxtaposed() -> None:
    page = show_record(LEDGER, "income-guild-2022")
    assert isinstance(page, ClaimPage)
    assert page.disputes == (
        (
            "What do fares bring in a year?",
            "how-much-do-fares-bring",
            (
                NeighbourView(
                    claim="income-authority-2022",
                    who="Riverside Transit",
                    said_on="2022-03-01",
                    statement="Fares bring $48 million a year.",
                    values=("$48 million a year",),
                    how="juxtaposed",
                    comparability=(
                        "about $50 million and $48 million a year: like for like: they agree.",
                    ),
                ),
            ),
        ),
    )


KINDS = {
    "fares": "topic", "ferry-company": "party", "a-rider": "person", "daily-riders": "measure",
    "courier-2022-03-01": "source",
}  # fmt: skip


@pytest.mark.parametrize(("record_id", "kind"), KINDS.items(), ids=KINDS)
def test_every_other_kind_has_a_page(record_id: str, kind: str) -> None:
    page = show_record(LEDGER, record_id)
    assert isinstance(page, RecordPage)
    assert (page.kind, page.id) == (kind, record_id)


def test_an_unknown_id_is_refused_with_the_nearest_one() -> None:
    with pytest.raises(UnknownRecordError) as caught:
        show_record(LEDGER, "riders-2021")
    assert (caught.value.message, caught.value.hint) == (
        "no record has the id 'riders-2021'",
        "did you mean 'riders-2022'?",
    )


OFFERED: list[Fields] = [
    {"id": "low", "value": "2%", "period": "2022", "basis": "proposal"},
    {"id": "high", "value": "3%", "period": "2022", "basis": "proposal"},
]
POSTS: Fields = {"id": "posts", "measure": "posts", "value": "40 posts", "as_of": "2022"}
DEMAND: Fields = {
    "claimant": "guild",
    "figures": [{"value": "3%", "period": "2022", "basis": "proposal"}],
}
HARBOUR: Mapping[str, Records] = {
    "topics": {"pay": {}},
    "parties": {"board": {"kind": "school-district"}, "guild": {"kind": "union"}},
    "measures": {
        "rise": {"unit": "percent", "kind": "rate"},
        "posts": {"unit": "posts", "kind": "count"},
    },
    "sources": {"paper": {"publisher": "guild"}},
}
DERIVATIONS: Records = {
    "between-offers": {
        "title": "Between the offers",
        "expression": "offer#high - offer#low",
        "unit": "percentage-points",
        "note": "Of one year.",
    },
    "posts-per-point": {
        "title": "Posts for each time of the demand",
        "expression": "offer#posts / demand",
        "unit": "posts",
    },
    "posts-of-nothing": {
        "title": "Posts that do not work out",
        "expression": "offer#posts / demand",
        "unit": "schools",
    },
}


def read_rises(folder: Path, *more: Fields, disputed: str = "offer, demand") -> Corpus:
    """Read the ledger of an offer of two rises and a demand of one.

    Args:
        folder: where its file is written.
        more: further figures of the offer.
        disputed: what its dispute names.
    """
    claims: Records = {"offer": {"figures": [*OFFERED, *more]}, "demand": DEMAND}
    dispute = {"question": "What rise?", "claims": disputed.split(", ")}
    return ledger_of(folder, claims, **HARBOUR, disputes={"what-rise": dispute})


def read_derived(folder: Path) -> Corpus:
    """Read the ledger of figures that are derived of the offer and of the demand, which is withdrawn."""
    claims: Records = {
        "offer": {"figures": [*OFFERED, POSTS]},
        "demand": {**DEMAND, "status": "withdrawn"},
    }
    disputes: Records = {"what-rise": {"claims": ["offer", "demand"]}}
    return ledger_of(folder, claims, **HARBOUR, disputes=disputes, derivations=DERIVATIONS)


NAMED = {
    "offer#high, demand": [("offer", ["3%"]), ("demand", ["3%"])],
    "offer, demand": [("offer", ["2%", "3%"]), ("demand", ["3%"])],
    "offer#low, offer#high, demand": [("offer", ["2%", "3%"]), ("demand", ["3%"])],
}


@pytest.mark.parametrize(("claims", "shown"), NAMED.items(), ids=NAMED)
def test_a_dispute_shows_the_figures_that_it_names(
    tmp_path: Path, claims: str, shown: list[tuple[str, list[str]]]
) -> None:
    corpus = read_rises(tmp_path, disputed=claims)
    view = show_record(corpus, "what-rise")
    assert isinstance(view, DisputeView)
    found = [(claim.id, [figure.value for figure in claim.figures]) for claim in view.claims]
    assert (found, view.juxtaposed) == (shown, 1)
    neighbour = show_record(corpus, "demand")
    assert isinstance(neighbour, ClaimPage)
    assert [list(each.values) for each in neighbour.disputes[0][2]] == [shown[0][1]]


@pytest.mark.parametrize(
    ("measure", "values"),
    [("rise", [("offer", ["2%", "3%"]), ("demand", ["3%"])]), ("posts", [("offer", ["40 posts"])])],
)
def test_a_measure_shows_its_own_figures_and_no_others(
    tmp_path: Path, measure: str, values: list[tuple[str, list[str]]]
) -> None:
    page = show_record(read_rises(tmp_path, POSTS), measure)
    assert isinstance(page, RecordPage)
    found = [(claim.id, [figure.value for figure in claim.figures]) for claim in page.claims]
    assert found == values


DERIVATION_PAGES = {
    "between-offers": (
        (
            ("result", "1 percentage point"),
            ("rests on", "3% (offer#high); 2% (offer#low)"),
            (
                "adds or subtracts",
                "3% (offer#high) and 2% (offer#low): like for like: differ",
            ),
            ("expression", "offer#high - offer#low"),
            ("unit", "percentage-points"),
            ("note", "Of one year."),
        ),
        [("offer", ["3%", "2%"])],
    ),
    "posts-per-point": (
        (
            ("result", "about 1,333.33 posts"),
            ("rests on", "40 posts (offer#posts); 3% (demand)"),
            ("withdrawn", "demand"),
            ("expression", "offer#posts / demand"),
            ("unit", "posts"),
        ),
        [("offer", ["40 posts"]), ("demand", ["3%"])],
    ),
    "posts-of-nothing": (
        (("expression", "offer#posts / demand"), ("unit", "schools")),
        [],
    ),
}


@pytest.mark.parametrize(
    ("record_id", "page"), DERIVATION_PAGES.items(), ids=lambda value: str(value)[:20]
)
def test_a_derivation_shows_its_result_and_what_it_rests_on(
    tmp_path: Path,
    record_id: str,
    page: tuple[tuple[tuple[str, str], ...], list[tuple[str, list[str]]]],
) -> None:
    corpus = read_derived(tmp_path)
    view = show_record(corpus, record_id)
    assert isinstance(view, RecordPage)
    found = [(claim.id, [figure.value for figure in claim.figures]) for claim in view.claims]
    assert (view.kind, view.fields, found) == ("derivation", *page)


def test_a_comparison_says_that_a_computed_figure_rests_on_a_withdrawn_claim(
    tmp_path: Path,
) -> None:
    corpus = read_derived(tmp_path)
    (page,) = compare_records(corpus, ["what-rise"]).pages
    assert [(each.id, each.remarks) for each in page.derivations] == [
        ("between-offers", ("Of one year.",)),
        ("posts-per-point", ("It rests on demand, which is withdrawn.",)),
    ]


def test_disputes_are_found_by_the_claims_that_they_hold() -> None:
    found = list_disputes(LEDGER, Filters(claimant=("ada-moreno",)))
    assert [view.id for view in found.disputes] == ["how-many-drivers-are-there"]
    assert found.remarks == ("1 dispute: 1 open in these documents.",)
