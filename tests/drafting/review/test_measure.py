"""The title that a statement proposes for a new measure has its words, without figures and dates."""

from __future__ import annotations

import pytest

from factcheck.drafting.review.measure import suggest_title

TITLES = {
    "The libraries lost 31 librarians between 2019 and 2023.": "Libraries lost librarians",
    "The libraries need repairs for $27 million within ten years.": "Libraries need repairs",
    "About 46 percent of the people of the county hold a card.": "People of the county hold a card",
    "The union had asked that pay rise by 6 percent.": "Union had asked that pay rise",
    "The heat cost each courier £340 of pay.": "Heat cost each courier pay",
    "Couriers have 18 per cent fewer accidents than in 2021.": "Couriers have fewer accidents",
    "Members of the alliance brought 410 million parcels in a year.": "Members of the alliance brought parcels in a year",
    "Night buses would cost the authority about $2.6 million a year.": "Night buses would cost the authority",
    "Reserves stood at $1.9 billion on June 30, 2022.": "Reserves stood",
    "It is $5.": None,
    "Costs: $5 million in 2022": None,
    "": None,
}  # fmt: skip


@pytest.mark.parametrize("statement", TITLES)
def test_a_statement_proposes_a_title(statement: str) -> None:
    assert suggest_title(statement) == TITLES[statement]
