"""The texts of interval ends sort as the ends, whatever their digits, signs and powers of ten."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.quantity.interval import Interval, build_low_key
from factcheck.quantity.sort_text import VERSION, PowerOfTenError, write_sort_texts

if TYPE_CHECKING:
    from factcheck.quantity.interval import Number


def decimals(powers: st.SearchStrategy[int]) -> st.SearchStrategy[Decimal]:
    return st.builds(
        lambda digits, power, sign: Decimal((sign, tuple(map(int, str(digits))), power)),
        st.integers(0, 10**60 - 1),
        powers,
        st.integers(0, 1),
    )


FEW = st.sampled_from(
    [Decimal(text) for text in ("0", "-0", "1", "1.0", "10", "-1", "0.1", "9.99", "1E+1", "-0.10")]
)
"""Numbers of which some are equal, and many next to each other."""

FRACTIONS = st.builds(Fraction, st.integers(-(10**12), 10**12), st.integers(1, 10**12))
HUGE = FEW | decimals(st.sampled_from((-49_940, -49_000, 49_000, 49_940)))
NUMBERS = (
    FEW
    | decimals(st.integers(-90, 90))
    | FRACTIONS
    | st.builds(Fraction, st.integers(-9, 9), st.integers(1, 9))
)


@st.composite
def intervals(draw: st.DrawFn, numbers: st.SearchStrategy[Number]) -> Interval:
    ends = sorted((draw(numbers), draw(numbers)))
    low, high = ends[0] if draw(st.booleans()) else None, ends[1] if draw(st.booleans()) else None
    is_point = low is not None and low == high
    return Interval(
        low,
        high,
        has_low=low is not None and (is_point or draw(st.booleans())),
        has_high=high is not None and (is_point or draw(st.booleans())),
    )


PAIRS = st.tuples(intervals(NUMBERS), intervals(NUMBERS)) | st.tuples(
    intervals(HUGE), intervals(HUGE)
)


@given(PAIRS)
def test_texts_of_ends_have_the_order_of_the_ends(pair: tuple[Interval, Interval]) -> None:
    one, other = pair
    (low, high), (lower, higher) = write_sort_texts(one), write_sort_texts(other)
    lows, highs = (
        [build_low_key(each.low_end) for each in (one, other)],
        [one.high_end, other.high_end],
    )
    assert compare(low, lower) == compare(*lows)
    assert compare(high, higher) == compare(*highs)


@given(PAIRS)
def test_two_intervals_have_no_number_in_common_where_one_low_text_is_above_one_high_text(
    pair: tuple[Interval, Interval],
) -> None:
    one, other = pair
    (low, high), (lower, higher) = write_sort_texts(one), write_sort_texts(other)
    assert (max(low, lower) > min(high, higher)) == (not one.has_common(other))


@given(NUMBERS)
def test_the_text_of_a_number_is_the_same_however_the_number_is_written(number: Number) -> None:
    exact = Fraction(number)
    assert write_sort_texts(Interval.build_point(number)) == write_sort_texts(
        Interval.build_point(exact)
    )


def compare(one: object, other: object) -> int:
    return bool(one > other) - bool(one < other)  # type: ignore[operator] # both of one type


TEXTS = [
    (Interval(None, None, has_low=False, has_high=False), ("0", "4")),
    (Interval.build_point(Decimal("1.9")), ("349999118819001", "349999118819001")),
    (Interval.build_point(Decimal("-1.90")), ("150000881180991", "150000881180991")),
    (Interval.build_point(Decimal("-0.00")), ("21", "21")),
    (
        Interval(Decimal(20), Decimal("1E+9"), has_low=False, has_high=False),
        ("35000012002", "35000811000"),
    ),
    (Interval(Fraction(1, 3), None, has_low=True, has_high=False), ("3499981386991", "4")),
]


@pytest.mark.parametrize(("interval", "texts"), TEXTS)
def test_a_text_is_a_format_which_only_another_version_changes(
    interval: Interval, texts: tuple[str, str]
) -> None:
    assert write_sort_texts(interval) == texts
    assert VERSION == 1


SORTED = (
    "-1E+49999", "-12345678901234567890", "-100", "-10", "-9.99", "-1", "-0.99", "-1E-49999", "0",
    "1E-49999", "0.09", "0.1", "0.11", "0.9", "0.99999999999999999999", "1", "1.0000000001",
    "1.1", "1.5", "1.9", "2", "9.9", "10", "11", "99", "100", "1900000000",
    "1900000000.0000000000000000000000000000000000000000000000001", "1E+49999", "9.9E+49999",
)  # fmt: skip


def test_numbers_from_the_smallest_to_the_greatest_have_texts_in_that_order() -> None:
    texts = [write_sort_texts(Interval.build_point(Decimal(each)))[0] for each in SORTED]
    assert texts == sorted(texts)
    assert len(set(texts)) == len(SORTED)


@pytest.mark.parametrize("number", ["1E+50000", "-1E+50000", "1E-50000", "12E+49999"])
def test_a_power_of_ten_beyond_those_that_have_a_text_is_refused(number: str) -> None:
    with pytest.raises(PowerOfTenError):
        write_sort_texts(Interval.build_point(Decimal(number)))
