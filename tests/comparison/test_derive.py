"""Derivations: what follows from recorded figures, in which unit, with how many digits."""

from __future__ import annotations

import pytest

from factcheck.comparison.derive import compare_with_equal, convert_to_unit, derive
from factcheck.comparison.expressions import ExpressionError
from factcheck.comparison.number_text import say_derived
from factcheck.comparison.unit import read_unit
from invented import corpus, figure

CORPUS = corpus(
    figure(claim="yearly-loss", measure="loss", value="$590 million a year"),
    figure(claim="loss-each", measure="loss", value="$4,950 per student per year"),
    figure(claim="deal", measure="savings", value="$130 million"),
    figure(claim="hired", measure="drivers", value="1,185"),
    figure(claim="fewer", measure="drivers", value="1,000", as_of="2021"),
    figure(claim="deficit", measure="loss", value="$500 million", id="now"),
    figure(claim="deficit", measure="loss", value="$1.3 billion", id="later"),
    figure(claim="offer", measure="raise", value="6%", basis="proposal"),
    figure(claim="demand", measure="raise", value="6.5%", basis="proposal"),
    figure(claim="wage-bill", measure="savings", value="$2.0 billion", basis="requirement"),
    figure(claim="many", measure="drivers", value="hundreds"),
    figure(claim="over", measure="drivers", value="more than 400"),
    figure(claim="date", measure="deadline", value="2021-06-30"),
    figure(claim="monthly", measure="loss", value="$1,200 per month", period="2021"),
    figure(claim="one-year", measure="loss", value="$590 million", period="FY2018-19"),
    figure(claim="crimes", measure="crime", value="410 per 100,000 residents", period="2021"),
    figure(claim="robberies", measure="robberies", value="205 robberies", period="2021"),
    figure(claim="people", measure="residents", value="50,000 residents", as_of="2021-01-01"),
    figure(claim="punctual", measure="punctual", value="a third", as_of="2021-01-01"),
    figure(claim="sand", measure="weight", value="1,001 kg", as_of="2021-01-01"),
    figure(claim="gravel", measure="weight", value="501 lb", as_of="2021-01-01"),
    figure(claim="coal", measure="weight", value="2 metric tons", as_of="2021-01-01"),
    figure(claim="ore", measure="weight", value="3 tons", as_of="2021-01-01"),
    figure(claim="weekly", measure="loss", value="$51 a week", period="2021"),
    figure(claim="euros", measure="savings", value="€5 million", as_of="2021-01-01"),
    figure(claim="unclear", measure="loss", value="$5 million", per="not-stated"),
)

DERIVED = [
    ("yearly-loss / loss-each", "students", "about 119,000 students (118,000 to 120,400)"),
    ("deal / hired", "USD per driver", "about $110,000 per driver ($105,400 to $114,000)"),
    ("deficit#later - deficit#now", "USD", "about $800 million ($700 million to $900 million)"),
    ("hired / fewer", "percent", "about 120% (98% to 149%)"),
    ("wage-bill * offer", "USD", "about $120 million ($117 million to $123 million)"),
    ("wage-bill * (demand - offer)", "USD", "about $10 million ($9.75 million to $10.25 million)"),
    ("demand - offer", "percentage-points", "0.5 percentage points"),
    ("demand - offer", "percent", "0.5%"),
    ("demand / offer", "times", "about 1.08333 times"),
    ("2 * offer", "percent", "12%"),
    ("offer / 4", "percent", "1.5%"),
    ("over / 4", "drivers", "more than 100 drivers"),
    ("many * 2", "drivers", "at least 400 drivers"),
    ("3 + 4 / 2", "times", "5 times"),
    ("monthly * 12 months per year", "USD per year", "about $14,400 per year ($13,800 to $15,000)"),
    ("crimes * people", "crimes", "about 200 crimes (182 to 229)"),
    ("one-year / loss-each", "students", "about 119,000 students (118,000 to 120,400)"),
    ("punctual * hired", "drivers", "about 400 drivers (345 to 435)"),
    (
        "robberies / people",
        "robberies per 100,000 residents",
        "about 410 robberies per 100,000 residents (372 to 456)",
    ),
    (
        "robberies / people",
        "robberies per resident",
        "about 0.0041 robberies per resident (0.00372 to 0.00456)",
    ),
    ("sand + gravel * 0.45359237 kg per lb", "kg", "about 1,228.2 kg (1,227.52 to 1,228.98)"),
    ("sand * 0.001 metric tons per kg + coal", "metric tons", "about 3 metric tons (2.6 to 3.41)"),
    (
        "yearly-loss - monthly * 12 months per year",
        "USD per year",
        "about $590 million per year ($584.9 million to $595 million)",
    ),
    ("weekly * 52 weeks per year", "USD per year", "about $2,650 per year ($2,626 to $2,678)"),
    ("hired * 100 * offer", "drivers", "7,110 drivers"),
]


@pytest.mark.parametrize(("expression", "unit", "words"), DERIVED)
def test_a_derivation_has_a_unit_and_the_digits_that_its_inputs_allow(
    expression: str, unit: str, words: str
) -> None:
    wanted = read_unit(unit)
    assert say_derived(convert_to_unit(derive(CORPUS, expression), wanted), wanted) == words


REFUSED = [
    (
        "yearly-loss + deal",
        "USD",
        0,
        "'deal' is in USD and cannot be added to 'yearly-loss', which is in USD per year",
    ),
    (
        "(hired + fewer) - deal",
        "USD",
        1,
        "'deal' is in USD and cannot be subtracted from 'hired + fewer', which is in drivers",
    ),
    (
        "deal + 1",
        "USD",
        0,
        "'1' is in a plain number and cannot be added to 'deal', which is in USD",
    ),
    (
        "deal / (hired - hired)",
        "USD",
        8,
        "'hired - hired' may be 0, and nothing can be divided by 0",
    ),
    ("deal / 0", "USD", 7, "'0' may be 0, and nothing can be divided by 0"),
    (
        "deal / hired",
        "USD per pupil",
        0,
        "the unit works out as USD per driver, expected USD per pupil",
    ),
    ("deal / deal", "students", 0, "the unit works out as a plain number, expected students"),
    ("deal * hired", "USD", 0, "the unit works out as USD drivers, expected USD"),
    ("date + 1", "date", 0, "'date' is a date, expected a number"),
    ("unclear / 2", "USD", 0, "per what 'unclear' is, is not stated, so that no unit works out"),
    ("deficit / 2", "USD", 0, "'deficit' names no figure"),
    ("2 * unheard-of", "USD", 4, "'unheard-of' names no figure"),
    (
        "fewer / hired * 100",
        "percent",
        16,
        "'100' makes a percentage of what is declared in percent",
    ),
    (
        "monthly * 12",
        "USD per month",
        10,
        "'12' is a plain number, and leaves open what it does to 'USD per month'",
    ),
    (
        "robberies / people * 100000",
        "robberies per resident",
        21,
        "'100000' is a plain number, and leaves open what it does to 'robberies per resident'",
    ),
    (
        "robberies / people * 1000",
        "robberies per resident",
        21,
        "'1000' is a plain number, and leaves open what it does to 'robberies per resident'",
    ),
    (
        "people / people * 50 * 2",
        "percent",
        23,
        "the plain numbers make 100, and a percentage of what is declared in percent",
    ),
    (
        "people / people * 1000 / 10",
        "percent",
        25,
        "the plain numbers make 100, and a percentage of what is declared in percent",
    ),
    ("hired * offer / 100", "drivers", 16, "'100' divides what is in percent by 100 once more"),
    ("hired * offer * 0.01", "drivers", 16, "'0.01' divides what is in percent by 100 once more"),
    (
        "crimes * people / 100000",
        "crimes",
        18,
        "'100000' counts once more what a figure is per (100,000)",
    ),
    (
        "robberies / people * 100000",
        "robberies per 100,000 residents",
        21,
        "'100000' counts once more what the unit is declared per (100,000)",
    ),
    (
        "monthly * 12",
        "USD per year",
        10,
        "'12' is a plain number, and leaves open what it does to 'USD per month'",
    ),
    (
        "sand + gravel",
        "kg",
        0,
        "'gravel' is in lb and cannot be added to 'sand', which is in kg",
    ),
    (
        "deal - 5 EUR",
        "USD",
        0,
        "'5 EUR' is in EUR and cannot be subtracted from 'deal', which is in USD",
    ),
    (
        "yearly-loss + monthly",
        "USD per year",
        0,
        "'monthly' is in USD per month and cannot be added to 'yearly-loss', which is in USD per year",
    ),
    (
        "euros / 2",
        "EUR",
        0,
        "the value of 'euros' is '€5 million', which is not what its measure counts (USD)",
    ),
]


@pytest.mark.parametrize(("expression", "unit", "start", "message"), REFUSED)
def test_what_does_not_work_out_is_said_with_its_place(
    expression: str, unit: str, start: int, message: str
) -> None:
    with pytest.raises(ExpressionError) as caught:
        convert_to_unit(derive(CORPUS, expression), read_unit(unit))
    assert (caught.value.start, caught.value.message) == (start, message)


HINTS = (
    ("sand + gravel", "kg", "* 0.45359237 kg per lb"),
    ("gravel * 2", "kg", "* 0.45359237 kg per lb"),
    ("sand - coal", "kg", "* 1000 kg per metric ton"),
    ("yearly-loss + monthly", "USD per year", "* 12 months per year"),
    ("weekly / 1", "USD per year", "* 52 weeks per year"),
    ("sand + ore", "kg", None),
    ("deal + hired", "USD", None),
    ("monthly / 1", "USD per driver", None),
)


@pytest.mark.parametrize(("expression", "unit", "factor"), HINTS)
def test_what_the_table_of_factors_converts_is_hinted_at(
    expression: str, unit: str, factor: str | None
) -> None:
    with pytest.raises(ExpressionError) as caught:
        convert_to_unit(derive(CORPUS, expression), read_unit(unit))
    hint = None if factor is None else f"write the conversion into the expression: {factor}"
    assert caught.value.hint == hint


def test_figures_that_are_added_or_subtracted_are_compared() -> None:
    derived = derive(CORPUS, "hired + fewer - over + 3 * many / 3")
    assert [comparison.sentence for comparison in derived.sums] == [
        "cannot tell, because the moment is not stated for one, the other is as of 2021",
        "cannot tell, because the moment is not stated for one, the other is as of 2021",
    ]
    assert [str(each.reference) for each in derived.inputs] == ["hired", "fewer", "over", "many"]


EQUALS = [
    ("savings", "$800 million", "(deficit#later - deficit#now) * 1", "agree"),
    ("savings", "$850 million", "deficit#later - deficit#now", "agree"),
    ("savings", "$950 million", "deficit#later - deficit#now", "conflict"),
    ("raise", "0.5 percentage points", "demand - offer", "agree"),
    ("raise", "119%", "hired / fewer", "agree"),
    ("raise", "130%", "hired / fewer", "within rounding"),
    ("raise", "12%", "2 * offer", "agree"),
]


@pytest.mark.parametrize(("measure", "value", "expression", "standing"), EQUALS)
def test_a_figure_is_held_against_what_it_should_equal(
    measure: str, value: str, expression: str, standing: str
) -> None:
    recorded = figure(measure=measure, value=value, claim="held")
    assert compare_with_equal(recorded, derive(CORPUS, expression)) == standing
