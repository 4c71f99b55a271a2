"""Which measures of the corpus are suggested for a figure: those of its unit that share words with what is said of it."""

from __future__ import annotations

import pytest

from factcheck.drafting.suggest import MeasuresByUnit
from factcheck.model.catalogue import Measure
from factcheck.model.vocabulary import MeasureKind
from factcheck.quantity.parse import parse


def build_measure(key: str, title: str, unit: str, definition: str | None = None) -> Measure:
    return Measure(
        id=key, title=title, definition=definition, of="port", unit=unit, kind=MeasureKind.STOCK
    )


MEASURES = [
    build_measure("budget", "Budget of the port", "USD"),
    build_measure("reserves", "Reserves of the port", "USD", "What the budget keeps."),
    build_measure("bonus", "Signing bonus", "USD"),
    build_measure("raise", "Raise of salaries, in percent of the salary", "percent"),
    build_measure("vote", "Votes for a strike, in percent of the ballots", "percent"),
    build_measure("drivers", "Drivers of the port", "drivers"),
    build_measure("drivers-sick", "Drivers that are sick", "drivers"),
]


@pytest.mark.parametrize(
    ("figure", "quote", "sentence", "suggested"),
    [
        ("$5 million", "a budget of $5 million", "Lee said a budget of $5 million is due.", [("budget", "unit USD; words budget"), ("reserves", "unit USD; words budget")]),
        ("$5 million", "reserves are $5 million", "Of the budget, reserves are $5 million.", [("reserves", "unit USD; words budget, reserve"), ("budget", "unit USD; words budget")]),
        ("$5 million", "it pays $5 million", "Lee said it pays $5 million.", []),
        ("5 percent", "5 percent of the ballots", "5 percent of the ballots were for it.", [("vote", "unit percent; words ballot")]),
        ("5 percent", "5 percent", "Lee wants 5 percent.", []),
        ("140 drivers", "140 drivers are sick", "Lee said 140 drivers are sick.", [("drivers-sick", "unit drivers; words sick")]),
        ("140 drivers", "140 drivers left", "Lee said 140 drivers left.", [("drivers", "unit drivers"), ("drivers-sick", "unit drivers")]),
        ("140 buses", "140 buses of the port", "140 buses of the port came.", []),
    ],
)  # fmt: skip
def test_measures_are_suggested_by_words_and_not_by_the_unit_alone(
    figure: str, quote: str, sentence: str, suggested: list[tuple[str, str]]
) -> None:
    found = MeasuresByUnit(MEASURES).suggest(parse(figure), sentence, quote)
    assert [(each.value, each.because) for each in found] == suggested
