"""A figure in a table is a claim with the labels of its row and column, each cell by itself; without them it is none."""

from __future__ import annotations

import pytest

from factcheck.drafting.draft import build_draft

UNSAID = "a cell of a table that nothing says the meaning of"


@pytest.mark.parametrize(
    ("table", "claims", "skipped"),
    [
        (
            "| Year | Riders | Revenue |\n| 2023 | 14.2 million | $88 million |\n",
            [("14.2 million", "2023 | 14.2 million"), ("$88 million", "2023 | 14.2 million | $88 million")],
            [],
        ),
        ("| Drivers | 140 |\n| Buses | 35 |\n", [("140", "Drivers | 140"), ("35", "Buses | 35")], []),
        ("Parks\t$14 million\t120\n", [], ["$14 million", "120"]),
        ("Department\tBudget\tStaff\nParks\t$14 million\t120\n", [("$14 million", "Parks\t$14 million"), ("120", "Parks\t$14 million\t120")], []),
        ("| | 140 | 35 |\n", [], ["140", "35"]),
        ("| | City | Union |\n| Raise | 2 percent | 5 percent |\n| | 3 percent | 6 percent |\n", [("2 percent", "Raise | 2 percent"), ("5 percent", "Raise | 2 percent | 5 percent")], ["3 percent", "6 percent"]),
        ("| 12 | 35 |\n| 13 | 36 |\n", [], ["12", "35", "13", "36"]),
        ("Rents rose 5 percent,\tand 40 owners of houses in the north of the city said in May that they were sorry for it and would lower them again.\n", [("5 percent", "Rents rose 5 percent"), ("40 owners", "40 owners of houses in the north of the city said in May that they were sorry for it and would lower them again")], []),
    ],
    ids=["heads", "two columns", "no heads", "tabs", "no labels", "a row without a label", "numbers alone", "prose"],
)  # fmt: skip
def test_a_cell_is_a_claim_with_its_labels(
    table: str, claims: list[tuple[str, str]], skipped: list[str]
) -> None:
    draft = build_draft(table)
    found = sorted(draft.proposals, key=lambda each: each.figures[0].span.start)
    assert [(each.figures[0].span.text, each.quote.span.text) for each in found] == claims
    assert [(each.span.text, each.because) for each in draft.skipped] == [
        (each, UNSAID) for each in skipped
    ]


SIDES = "Where the sides stand\n\n"


@pytest.mark.parametrize(
    ("table", "speakers"),
    [
        (f"{SIDES}| | Company | Union |\n| Raise | 3% | 8% |\n", ["Company", "Union"]),
        (f"{SIDES}Issue\tDistrict\tTeachers\nRaise\t3%\t8%\n", ["District", "Teachers"]),
        (f"{SIDES}| | Nurses | Drivers |\n| Share | 3% | 8% |\n", [None, None]),
        ("Who works here\n\n| | Company | Union |\n| Share | 3% | 8% |\n", [None, None]),
        (f"{SIDES}| | Company | Cost |\n| Raise | 3% | 8% |\n", [None, None]),
        ("| Date | Who | Claim |\n| May 2 | Ann Lee | It saves 3% |\n| May 4 | Bo Hale | It saves 8% |\n", ["Ann Lee", "Bo Hale"]),
        ("| Date | Room | Claim |\n| May 2 | Ann Lee | It saves 3% |\n| May 4 | Bo Hale | It saves 8% |\n", [None, None]),
    ],
)  # fmt: skip
def test_a_column_says_who_speaks_by_its_head_or_beside_it(
    table: str, speakers: list[str | None]
) -> None:
    found = sorted(build_draft(table).proposals, key=lambda each: each.figures[0].span.start)
    assert [each.speaker.name for each in found] == speakers
