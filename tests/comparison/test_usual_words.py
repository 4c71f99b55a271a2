"""The words of a text that say which of several usual things a figure is."""

from __future__ import annotations

from dataclasses import replace

import pytest

from factcheck.comparison.dimension_words import is_compared, is_left_out, read_words
from factcheck.comparison.usual_dimensions import USUAL
from invented import MEASURES, figure

BY_NAME = {usual.dimension: usual for usual in USUAL}

SAID = [
    ("annual-rate", "prices rose 4% year over year", {"year-over-year": "year over year"}),
    (
        "annual-rate",
        "prices rose 4% from a year earlier",
        {"year-over-year": "from a year earlier"},
    ),
    ("annual-rate", "prices rose 4% from a year ago", {"year-over-year": "from a year ago"}),
    ("annual-rate", "an annualized 4%", {"annual-rate": "annualized"}),
    ("annual-rate", "a yearly rate of 4%", {"annual-rate": "yearly rate"}),
    ("annual-rate", "prices rose 4%", {}),
    ("annual-rate", "It is not stated whether this is year over year", {}),
    ("base", "a share of a budget", {"budget": "share of a budget"}),
    ("base", "41% of all pupils", {"pupil": "% of all pupils"}),
]


@pytest.mark.parametrize(("dimension", "text", "said"), SAID)
def test_a_usual_distinction_is_read_from_words(
    dimension: str, text: str, said: dict[str, str]
) -> None:
    assert read_words(BY_NAME[dimension], [(text, False)]) == said


REMARKS = [
    ("annual-rate", "Measured year over year.", {"year-over-year": "year over year"}),
    ("annual-rate", "Not stated whether it is year over year.", {}),
    ("annual-rate", "So it is year over year, as the office that counts it says elsewhere.", {}),
    ("base", "Of the pupils.", {"pupil": "Of the pupils"}),
]


@pytest.mark.parametrize(("dimension", "text", "said"), REMARKS)
def test_a_short_remark_that_leaves_nothing_open_says_it_too(
    dimension: str, text: str, said: dict[str, str]
) -> None:
    assert read_words(BY_NAME[dimension], [(text, True)]) == said


LEFT_OUT = {
    "punctual": "geography population statistic adjustment annual-rate headcount-or-full-time-equivalent base",
    "pupils": "geography population statistic adjustment annual-rate headcount-or-full-time-equivalent",
    "deadline": "",
    "savings": "geography population statistic prices gross-or-net adjustment annual-rate appropriated-or-spent",
}


@pytest.mark.parametrize(("measure", "dimensions"), LEFT_OUT.items(), ids=LEFT_OUT)
def test_what_can_be_distinguished_of_a_measure_and_is_not_asked_for(
    measure: str, dimensions: str
) -> None:
    found = [each.dimension for each in USUAL if is_left_out(each, MEASURES[measure])]
    assert " ".join(found) == dimensions


ASKED = [
    # a dimension of the savings, its values, and the distinction that is then asked for
    ("holding", ("held", "to-be-kept"), None),
    ("gross-or-net", ("first", "second"), "gross-or-net"),
    ("inflation", ("yes", "no"), "prices"),
    ("service-area", ("north", "south"), "geography"),
    ("areas", ("north", "south"), None),
    ("form", ("mean", "median"), "statistic"),
    ("form", ("before-tax", "other"), "gross-or-net"),
]


@pytest.mark.parametrize(("name", "values", "asked"), ASKED)
def test_a_dimension_asks_for_a_distinction_by_its_name_a_word_of_it_or_one_of_its_values(
    name: str, values: tuple[str, ...], asked: str | None
) -> None:
    plain = replace(MEASURES["savings"], dimensions=None)
    measure = replace(plain, dimensions={name: values})
    assert [
        each.dimension
        for each in USUAL
        if is_left_out(each, plain) and not is_left_out(each, measure)
    ] == ([] if asked is None else [asked])


def test_a_distinction_that_is_declared_harmless_is_not_asked_for() -> None:
    measure = replace(MEASURES["savings"], harmless=("area", "net"))
    found = [each.dimension for each in USUAL if is_left_out(each, measure)]
    assert " ".join(found) == LEFT_OUT["savings"].replace("geography ", "").replace(
        "gross-or-net ", ""
    )


STATED = [
    ("base", "pupils", "1,200", False),
    ("base", "raise", "6%", False),
    ("base", "rank", "43 of 50", True),
    ("base", "deadline", "2021-06-30", False),
    ("prices", "savings", "$5 million", False),
    ("prices", "savings", "$5 million in 2019 dollars", True),
]


@pytest.mark.parametrize(("dimension", "measure", "value", "is_read"), STATED)
def test_a_distinction_that_a_figure_states_itself_is_not_asked_of_its_words(
    dimension: str, measure: str, value: str, *, is_read: bool
) -> None:
    stated = figure(measure=measure, value=value).figure
    assert is_compared(BY_NAME[dimension], stated) is is_read
