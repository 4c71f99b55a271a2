from __future__ import annotations

from decimal import MAX_EMAX, MIN_EMIN, Context, Decimal, localcontext
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.comparison.extents import (
    add,
    divide,
    multiply,
    remove_signs,
    subtract,
    subtract_from_zero,
)
from factcheck.quantity.interval import Interval

NUMBERS = st.decimals(
    min_value=Decimal("-1e12"), max_value=Decimal("1e12"), allow_nan=False, places=3
)


@st.composite
def extents(draw: st.DrawFn) -> Interval:
    low = draw(st.none() | NUMBERS)
    high = draw(st.none() | NUMBERS)
    if low is not None and high is not None:
        low, high = min(low, high), max(low, high)
        if low == high:
            return Interval.build_point(low)
    return Interval(
        low,
        high,
        has_low=low is not None and draw(st.booleans()),
        has_high=high is not None and draw(st.booleans()),
    )


@st.composite
def extents_with_a_number(draw: st.DrawFn) -> tuple[Interval, Decimal | Fraction]:
    extent = draw(extents())
    if extent.is_point:
        assert extent.low is not None
        return extent, extent.low
    number = draw(
        NUMBERS.filter(extent.has)
        if extent.low is None or extent.high is None
        else between(extent.low, extent.high).filter(extent.has)
    )
    return extent, number


def between(
    low: Decimal | Fraction, high: Decimal | Fraction
) -> st.SearchStrategy[Decimal | Fraction]:
    return st.decimals(min_value=low, max_value=high, places=4) | st.sampled_from((low, high))


def holds_exactly(extent: Interval, number: Fraction) -> bool:
    above = extent.low is None or number > Fraction(extent.low)
    below = extent.high is None or number < Fraction(extent.high)
    at_low = extent.has_low and extent.low is not None and number == Fraction(extent.low)
    at_high = extent.has_high and extent.high is not None and number == Fraction(extent.high)
    return (above or at_low) and (below or at_high)


@given(extents_with_a_number(), extents_with_a_number())
def test_no_result_loses_a_number_that_the_inputs_hold(
    one: tuple[Interval, Decimal], other: tuple[Interval, Decimal]
) -> None:
    (first, number), (second, another) = one, other
    exact, exact_other = Fraction(number), Fraction(another)
    assert holds_exactly(add(first, second), exact + exact_other)
    assert holds_exactly(subtract(first, second), exact - exact_other)
    assert holds_exactly(multiply(first, second), exact * exact_other)
    assert holds_exactly(remove_signs(first), abs(exact))
    assert holds_exactly(subtract_from_zero(first), -exact)
    quotient = divide(first, second)
    if quotient is not None:
        assert holds_exactly(quotient, exact / exact_other)


@given(extents(), extents(), extents(), extents())
def test_narrower_inputs_never_give_a_wider_result(
    first: Interval, narrowing: Interval, second: Interval, narrowing_other: Interval
) -> None:
    one = first.find_common(narrowing) or first
    other = second.find_common(narrowing_other) or second
    assert first.has_all_of(one)
    assert add(first, second).has_all_of(add(one, other))
    assert subtract(first, second).has_all_of(subtract(one, other))
    assert multiply(first, second).has_all_of(multiply(one, other))
    wide, narrow = divide(first, second), divide(one, other)
    assert wide is None or (narrow is not None and wide.has_all_of(narrow))


@given(extents(), extents())
def test_two_extents_meet_exactly_when_there_is_something_within_both(
    first: Interval, second: Interval
) -> None:
    common = first.find_common(second)
    assert first.has_common(second) is second.has_common(first) is (common is not None)
    if common is not None:
        assert first.has_all_of(common)
        assert second.has_all_of(common)


def test_whole_numbers_divide_without_a_trace_of_rounding() -> None:
    six, three = Interval.build_point(Decimal(6)), Interval.build_point(Decimal(3))
    assert divide(six, three) == Interval.build_point(Decimal(2))


def test_a_third_is_rounded_outward_to_sixty_digits() -> None:
    third = divide(Interval.build_point(Decimal(1)), Interval.build_point(Decimal(3)))
    assert third is not None
    assert str(third.low) == f"0.{'3' * 60}"
    assert str(third.high) == f"0.{'3' * 59}4"


HALF_OPEN = Interval(Decimal(1), Decimal(2), has_low=True, has_high=False)
FROM_ZERO = Interval(Decimal(0), Decimal(2), has_low=True, has_high=True)
TO_ZERO = Interval(Decimal(0), Decimal(2), has_low=False, has_high=True)


@pytest.mark.parametrize(
    ("result", "expected"),
    (
        (subtract(HALF_OPEN, HALF_OPEN), "above -1, below 1"),
        (subtract(HALF_OPEN, Interval.build_point(Decimal(1))), "from 0, below 1"),
        (multiply(HALF_OPEN, Interval.build_point(Decimal(0))), "from 0, to 0"),
        (multiply(HALF_OPEN, TO_ZERO), "above 0, below 4"),
        (divide(FROM_ZERO, HALF_OPEN), "from 0, to 2"),
        (divide(HALF_OPEN, TO_ZERO), "from 0.5, endless"),
        (divide(HALF_OPEN, subtract_from_zero(TO_ZERO)), "endless, to -0.5"),
        (divide(HALF_OPEN, subtract(HALF_OPEN, HALF_OPEN)), "nothing"),
        (divide(HALF_OPEN, Interval(Decimal(0), None, has_low=True, has_high=False)), "nothing"),
    ),
)
def test_an_end_belongs_to_a_result_only_if_it_is_reached(
    result: Interval | None, expected: str
) -> None:
    assert in_short(result) == expected


def in_short(extent: Interval | None) -> str:
    if extent is None:
        return "nothing"
    low = (
        "endless" if extent.low is None else f"{'from' if extent.has_low else 'above'} {extent.low}"
    )
    high = (
        "endless"
        if extent.high is None
        else f"{'to' if extent.has_high else 'below'} {extent.high}"
    )
    return f"{low}, {high}"


def test_the_caller_s_decimal_context_changes_nothing() -> None:
    numbers = (
        Interval.build_point(Decimal("1234567890.123")),
        Interval.build_point(Decimal("0.000007")),
    )
    expected = multiply(numbers[0], numbers[1])
    with localcontext(Context(prec=2, Emin=MIN_EMIN, Emax=MAX_EMAX)):
        assert (
            multiply(numbers[0], numbers[1])
            == expected
            == Interval.build_point(Decimal("8641.975230861"))
        )
