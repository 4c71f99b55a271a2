"""The order of a list, its limit, its remarks, and what a row holds."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from factcheck.queries.filters import Filters
from factcheck.queries.list import UnknownOrderError, list_claims
from factcheck.queries.part_views import FigureView
from small_ledgers import invented_ledger, ledger_of

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from small_ledgers import Records

LEDGER = invented_ledger()

SEVERAL_FIGURES: Records = {
    "offer": {
        "statement": "The board offers 8%, later 2%.",
        "figures": [
            {"id": "now", "value": "8%", "period": "2022", "basis": "proposal"},
            {"id": "later", "value": "2%", "period": "2023", "basis": "proposal"},
        ],
        "appearances": [{"quote": "8%, later 2%"}],
    },
    "demand": {
        "claimant": "guild",
        "statement": "The guild wants 50 posts, at least 40, and 3%.",
        "figures": [
            {
                "id": "wanted",
                "measure": "posts",
                "value": "50",
                "as_of": "2022",
                "basis": "proposal",
            },
            {"id": "rise", "value": "3%", "period": "2022", "basis": "proposal"},
            {
                "id": "at-least",
                "measure": "posts",
                "value": "40",
                "as_of": "2022",
                "basis": "proposal",
            },
        ],
        "appearances": [{"manner": "verbatim", "quote": "50 posts, 3%, 40"}],
    },
    "silent": {
        "claimant": "guild",
        "statement": "The guild is not content.",
        "appearances": [{"manner": "verbatim", "quote": "not content"}],
    },
}
KINDS: Mapping[str, Records] = {
    "topics": {"pay": {}},
    "parties": {"board": {"kind": "school-district"}, "guild": {"kind": "union"}},
    "measures": {
        "rise": {"unit": "percent", "kind": "rate"},
        "posts": {"unit": "posts", "kind": "count"},
    },
    "sources": {"paper": {"publisher": "guild"}},
}

ORDERS = {
    "topic": (
        "income-guild-2022 ferry-income-2022 income-authority-2022 riders-2022"
        " tickets-rise-next-year drivers-guild-2022 offer-too-small-2022 wages-offered-2022"
        " drivers-authority-2022"
    ),
    "said-on": (
        "income-guild-2022 drivers-guild-2022 offer-too-small-2022 wages-offered-2022"
        " ferry-income-2022 income-authority-2022 riders-2022 tickets-rise-next-year"
        " drivers-authority-2022"
    ),
    "-said-on": (
        "ferry-income-2022 income-authority-2022 riders-2022 tickets-rise-next-year"
        " drivers-authority-2022 wages-offered-2022 income-guild-2022 drivers-guild-2022"
        " offer-too-small-2022"
    ),
    "claimant": (
        "riders-2022 drivers-guild-2022 income-guild-2022 offer-too-small-2022 ferry-income-2022"
        " income-authority-2022 tickets-rise-next-year wages-offered-2022 drivers-authority-2022"
    ),
}


@pytest.mark.parametrize(("order", "ids"), ORDERS.items(), ids=ORDERS)
def test_a_list_has_an_order(order: str, ids: str) -> None:
    view = list_claims(LEDGER, Filters(), order=order)
    assert " ".join(claim.id for claim in view.claims) == ids


VALUES = {
    "value": [
        "millions of dollars", "$48 million a year", "about $50 million", "fewer than 1,000",
        "1,240", "4%", "5%", "almost 40,000",
    ],
    "-value": [
        "almost 40,000", "5%", "4%", "1,240", "fewer than 1,000", "about $50 million",
        "$48 million a year", "millions of dollars",
    ],
}  # fmt: skip


@pytest.mark.parametrize(("order", "values"), VALUES.items(), ids=VALUES)
def test_values_are_ordered_within_their_unit_and_claims_without_one_stand_last(
    order: str, values: list[str]
) -> None:
    view = list_claims(LEDGER, Filters(), order=order)
    assert [figure.value for claim in view.claims for figure in claim.figures] == values
    last = [claim.id for claim in view.claims[-2:]]
    assert last == ["tickets-rise-next-year", "offer-too-small-2022"]


ROWS_OF_FIGURES = {
    "value": [
        ("offer", ["2%"]),
        ("demand", ["3%"]),
        ("offer", ["8%"]),
        ("demand", ["40", "50"]),
        ("silent", []),
    ],
    "-value": [
        ("demand", ["50", "40"]),
        ("offer", ["8%"]),
        ("demand", ["3%"]),
        ("offer", ["2%"]),
        ("silent", []),
    ],
    "measure": [
        ("demand", ["50", "40", "3%"]),
        ("offer", ["8%", "2%"]),
        ("silent", []),
    ],
}


@pytest.mark.parametrize(("order", "rows"), ROWS_OF_FIGURES.items(), ids=ROWS_OF_FIGURES)
def test_the_figures_of_one_claim_are_ordered_each_by_itself(
    tmp_path: Path, order: str, rows: list[tuple[str, list[str]]]
) -> None:
    view = list_claims(ledger_of(tmp_path, SEVERAL_FIGURES, **KINDS), Filters(), order=order)
    found = [(claim.id, [figure.value for figure in claim.figures]) for claim in view.claims]
    assert found == rows
    assert (view.total, view.remarks[0]) == (6, "3 claims with 5 figures, 2 parties, 0 disputes.")


def test_a_limit_cuts_figures_in_their_order(tmp_path: Path) -> None:
    view = list_claims(
        ledger_of(tmp_path, SEVERAL_FIGURES, **KINDS), Filters(), order="value", limit=3
    )
    found = [(claim.id, [figure.value for figure in claim.figures]) for claim in view.claims]
    assert found == [("offer", ["2%"]), ("demand", ["3%"]), ("offer", ["8%"])]
    assert view.remarks[1] == "3 of 6 rows are shown."


def test_an_unknown_order_is_refused() -> None:
    with pytest.raises(UnknownOrderError) as caught:
        list_claims(LEDGER, Filters(), order="valu")
    assert (caught.value.message, caught.value.hint) == (
        "--sort: no order 'valu'",
        "did you mean 'value'?",
    )


def test_only_the_order_by_topic_keeps_topics_together() -> None:
    views = {
        name: list_claims(LEDGER, Filters(), order=name) for name in ("topic", "-topic", "value")
    }
    assert {name: view.by_topic for name, view in views.items()} == {
        "topic": True,
        "-topic": True,
        "value": False,
    }


def test_a_limit_cuts_rows_and_the_counts_stay_those_of_all_that_was_found() -> None:
    view = list_claims(LEDGER, Filters(topic=("staffing",)), limit=3)
    rows = [(claim.id, [figure.value for figure in claim.figures]) for claim in view.claims]
    assert rows == [
        ("drivers-guild-2022", ["fewer than 1,000"]),
        ("offer-too-small-2022", []),
        ("wages-offered-2022", ["4%"]),
    ]
    assert view.remarks == (
        "4 claims with 4 figures, 2 parties, 1 dispute.",
        "3 of 5 rows are shown.",
        "No two figures are known to be like for like: of 2 pairs of one kind of thing, 1 is not, 1 cannot be told.",
    )


REMARKS = {
    "two figures like for like": (
        Filters(measure=("fare-income",)),
        ("2 claims with 2 figures, 2 parties, 1 dispute.", "The two figures are like for like."),
    ),
    "one figure": (
        Filters(measure=("ferry-income",)),
        ("1 claim with 1 figure, 1 party, 0 disputes.",),
    ),
    "some like for like": (
        Filters(topic=("fares",)),
        (
            "5 claims with 4 figures, 3 parties and 1 claimant without a party, 1 dispute.",
            "The only two figures of one kind of thing are like for like.",
            "Often set side by side; not two answers to one question: $48 million a year"
            " (Riverside Transit) and millions of dollars (Jo Field, Courier), see"
            " income-of-buses-and-ferry.",
        ),
    ),
    "nothing found": (Filters(topic=("fares",), basis=("proposal",)), ()),
}


@pytest.mark.parametrize(("filters", "remarks"), REMARKS.values(), ids=REMARKS)
def test_a_list_says_what_it_holds_and_what_may_be_compared(
    filters: Filters, remarks: tuple[str, ...]
) -> None:
    assert list_claims(LEDGER, filters).remarks == remarks


def test_a_row_holds_the_figure_as_printed_and_as_a_number() -> None:
    claim = list_claims(LEDGER, Filters(claimant=("ada-moreno",))).claims[0]
    assert claim.who == "Ada Moreno (Guild)"
    assert claim.figures == (
        FigureView(
            id=None,
            measure="drivers-employed",
            measure_title="Drivers employed",
            value="fewer than 1,000",
            multiplier=None,
            number=Decimal(1000),
            low=Decimal(0),
            high=Decimal(1000),
            has_low=True,
            has_high=False,
            rounding_low=Decimal(0),
            rounding_high=Decimal(1000),
            unit="drivers",
            bound="less-than",
            whole=None,
            margin=None,
            is_ordinal=False,
            qualifiers=(),
            base=None,
            prices=None,
            per=None,
            basis="estimate",
            as_of="not-stated",
            period=None,
            scope=(("contract", "permanent"),),
            role=None,
            note=None,
            what="Drivers employed; contract: permanent; estimate",
            when="not stated (said 2022-02/2022-03-01)",
            more=(("release", None), ("caveat", ())),
        ),
    )
