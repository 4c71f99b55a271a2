"""Units: an independent oracle of exact rationals for what is converted, compared and computed."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.comparison.compare import compare
from factcheck.comparison.conversion import (
    SCALES,
    SEVERAL_UNITS,
    find_scale,
    say_factor,
    write_fraction,
)
from invented import figure

POUND: Final = Fraction(45359237, 100_000_000)
MILE: Final = Fraction(1609344, 1000)
IN_KILOGRAMS: Final = {
    "kg": Fraction(1),
    "lb": POUND,
    "short tons": 2000 * POUND,
    "long tons": 2240 * POUND,
    "metric tons": Fraction(1000),
    "ounces": POUND / 16,
}
IN_ACRES: Final = {
    "acres": Fraction(1),
    "square miles": Fraction(640),
    "hectares": 10_000 / (MILE * MILE / 640),
    "square feet": Fraction(1, 43_560),
}

PRINTED = [
    ("12 inches", "1 foot"),
    ("3 feet", "1 yard"),
    ("1,760 yards", "1 mile"),
    ("640 acres", "1 square mile"),
    ("9 square feet", "1 square yard"),
    ("16 ounces", "1 lb"),
    ("14 lb", "1 stone"),
    ("2,240 lb", "1 long ton"),
    ("1,000 kg", "1 metric ton"),
    ("8 US pints", "1 US gallon"),
    ("8 imperial pints", "1 imperial gallon"),
    ("27 cubic feet", "1 cubic yard"),
    ("43,560 cubic feet", "1 acre-foot"),
    ("231 cubic inches", "1 US gallon"),
    ("1,000 kWh", "1 MWh"),
    ("3.6 MJ", "1 kWh"),
    ("60 minutes", "1 hour"),
    ("7 days", "1 week"),
    ("10 years", "1 decade"),
    ("100 basis points", "1 percentage point"),
]


@pytest.mark.parametrize(("many", "one"), PRINTED)
def test_units_are_as_many_of_one_another_as_their_definitions_say(many: str, one: str) -> None:
    number, _, unit = many.partition(" ")
    _, _, whole = one.partition(" ")
    parts, scale = (
        find_scale(unit.replace(" points", "-points")),
        find_scale(whole.replace(" point", "-points")),
    )
    assert parts is not None
    assert scale is not None
    assert parts.dimension == scale.dimension
    assert Fraction(number.replace(",", "")) * parts.factor == scale.factor


def test_every_unit_names_its_source_and_no_name_means_two() -> None:
    assert {
        name for name, scale in SCALES.items() if not scale.source or scale.factor <= 0
    } == set()
    assert [name for name in SEVERAL_UNITS if name in SCALES] == []
    assert [unit for units in SEVERAL_UNITS.values() for unit in units if unit not in SCALES] == []


AMOUNTS = st.decimals(min_value=Decimal("0.1"), max_value=Decimal(99_999), places=1)


def half(printed: Decimal) -> Fraction:
    """Give how far printed digits reach to either side: half a tenth, never more than 5%."""
    return min(Fraction(1, 20), Fraction(printed) / 20)


@pytest.mark.parametrize(("measure", "units"), [("weight", IN_KILOGRAMS), ("burned", IN_ACRES)])
@given(st.data())
def test_arithmetic_of_two_units_is_that_of_exact_rationals(
    measure: str, units: dict[str, Fraction], data: st.DataObject
) -> None:
    one, other = data.draw(AMOUNTS), data.draw(AMOUNTS)
    unit, second_unit = (data.draw(st.sampled_from(sorted(units))) for _ in range(2))
    answer = compare(
        figure(measure=measure, value=f"{one} {unit}", as_of="2021-06-30"),
        figure(measure=measure, value=f"{other} {second_unit}", as_of="2021-06-30"),
    )
    assert answer.comparability == (
        "like for like" if unit == second_unit else "like for like once converted"
    )
    mine, theirs = Fraction(one) * units[unit], Fraction(other) * units[second_unit]
    assert answer.arithmetic is not None
    central = answer.arithmetic.difference.central
    assert central is not None
    assert abs(Fraction(central) - abs(mine - theirs)) <= Fraction(1, 10**40)
    low = mine - half(one) * units[unit] - theirs - half(other) * units[second_unit]
    high = mine + half(one) * units[unit] - theirs + half(other) * units[second_unit]
    printed = answer.arithmetic.difference.printed
    assert printed.low is not None
    assert printed.high is not None
    assert Fraction(printed.low) <= max(low, -high, Fraction(0))
    assert Fraction(printed.high) >= max(-low, high)
    assert Fraction(printed.high) - max(-low, high) <= Fraction(1, 10**40)
    if answer.standing == "agree":
        assert abs(mine - theirs) <= max(mine, theirs) / 20


PERIODS: Final = {"2021": 1, "2019/2021": 3, "FY2018-19": 1, "2012/2021": 10}
TIMES: Final = {"day": 365, "week": 52, "month": 12, "year": 1}


@given(st.integers(1, 9999), st.sampled_from(sorted(TIMES)), st.sampled_from(sorted(PERIODS)))
def test_a_total_agrees_with_its_average_and_conflicts_with_the_total_taken_for_the_average(
    number: int, time: str, period: str
) -> None:
    total = number * TIMES[time] * PERIODS[period]
    average = figure(measure="loss", value=f"${number:,} per {time}", period=period)
    answer = compare(figure(measure="loss", value=f"${total:,}", period=period), average)
    assert answer.standing == "agree"
    is_one_thing = time == "year" and PERIODS[period] == 1
    assert answer.comparability == (
        "like for like" if is_one_thing else "like for like once converted"
    )
    if total > 2 * number:
        taken = figure(measure="loss", value=f"${number:,}", period=period)
        assert compare(taken, average).standing == "conflict"


PER_UNITS = [
    ("fuel", "$3.79 per imperial gallon", "$0.83 per litre", "agree"),
    ("fuel", "$3.79 per imperial gallon", "$2.00 per litre", "conflict"),
    ("rent", "$100 per square foot", "$1,076 per square metre", "agree"),
    ("pace", "90 words per minute", "5,400 words per hour", "agree"),
]


@pytest.mark.parametrize(("measure", "one", "other", "standing"), PER_UNITS)
def test_units_that_figures_are_stated_per_are_converted_the_other_way_round(
    measure: str, one: str, other: str, standing: str
) -> None:
    answer = compare(
        figure(measure=measure, value=one, as_of="2021-06-30"),
        figure(measure=measure, value=other, as_of="2021-06-30"),
    )
    assert (answer.comparability, answer.standing) == ("like for like once converted", standing)


FACTORS = [
    ("foot", "inch", "1 foot is 12 inches"),
    ("yard", "foot", "1 yard is 3 feet"),
    ("short ton", "pound of weight", "1 short ton is 2,000 pounds of weight"),
    ("year", "century", "1 year is 0.01 centuries"),
    ("us gallon", "cubic inch", "1 US gallon is 231 cubic inches"),
    ("cubic yard", "us gallon", "1 cubic yard is 15,552/77 US gallons"),
    ("imperial gallon", "litre", "1 imperial gallon is 4.54609 litres"),
    ("percentage-point", "basis-point", "1 percentage point is 100 basis points"),
]


@pytest.mark.parametrize(("unit", "base", "words"), FACTORS)
def test_what_one_of_a_unit_is_is_said_in_words(unit: str, base: str, words: str) -> None:
    scale, other = find_scale(unit), find_scale(base)
    assert scale is not None
    assert other is not None
    assert say_factor(scale, other) == words


TEMPERATURES = [
    ("20 °C", "68 °F", "agree"),
    ("37 °C", "98.6 °F", "agree"),
    ("-40 °C", "-40 °F", "agree"),
    ("20 °C", "20 °F", "conflict"),
]


@pytest.mark.parametrize(("one", "other", "standing"), TEMPERATURES)
def test_temperatures_are_converted_with_their_offset_and_have_no_ratio(
    one: str, other: str, standing: str
) -> None:
    answer = compare(
        figure(measure="heat", value=one, as_of="2021-06-30"),
        figure(measure="heat", value=other, as_of="2021-06-30"),
    )
    assert (answer.comparability, answer.standing) == ("like for like once converted", standing)
    assert answer.arithmetic is not None
    assert answer.arithmetic.no_ratio_because == "temperatures have no ratio"


@given(st.fractions(max_denominator=1000))
def test_an_exact_number_is_written_so_that_nothing_is_lost(number: Fraction) -> None:
    assert Fraction(write_fraction(abs(number)).replace(",", "")) == abs(number)
