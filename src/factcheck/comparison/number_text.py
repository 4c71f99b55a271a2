"""Say computed numbers in words, with no more digits than the printed inputs support.

Never used for a recorded value, which is shown as it was printed.
"""

from __future__ import annotations

from decimal import (
    ROUND_CEILING,
    ROUND_FLOOR,
    ROUND_HALF_EVEN,
    Decimal,
)
from typing import TYPE_CHECKING, Final

from factcheck.comparison.extents import WIDE, measure_step, round_ends, round_to_place
from factcheck.comparison.noun import PERCENT, POINTS, convert_to_plural
from factcheck.comparison.unit import TIMES, Unit, name_below

if TYPE_CHECKING:
    from factcheck.comparison.answer import Arithmetic
    from factcheck.comparison.computed import Computed
    from factcheck.quantity.interval import Interval

_SCALES: Final = (
    (Decimal(10) ** 12, " trillion"),
    (Decimal(10) ** 9, " billion"),
    (Decimal(10) ** 6, " million"),
)
_SIGNS: Final = {"USD": "$", "GBP": "£", "EUR": "€"}
_FRACTIONS_IN_WORDS: Final = {
    POINTS: "percentage point",
    "percentage-point": "percentage point",
    "basis-points": "basis point",
}
"""Units that files write with a hyphen."""
_ONE: Final = Decimal(1)
_ALL: Final = Decimal(100)
_PLACES_OF_RATIOS: Final = 2
"""Digits behind its first that a ratio is said with, whatever its extent: 1.25 times."""
_MOST_PLACES_OF_RATIOS: Final = 3
"""Digits behind its first that a ratio is said with at most: a third more is 1.333 times, and 33.3%."""

_MOST_DIGITS: Final = 6
"""Digits of a central number at most; where its extent is narrower still, the extent is not said."""
_MOST_DIGITS_AT_ALL: Final = 20
"""Digits with which a number is said to lie where its extent does; what is narrower still is exact."""
_FINEST: Final = -18
"""Decimal places; a number that needs more of them is said in exponents."""


def say_difference(arithmetic: Arithmetic) -> str | None:
    """Say a difference as printed precision leaves it; None where it may be any number.

    Args:
        arithmetic: of two figures.

    >>> from factcheck.comparison.arithmetic import compute_arithmetic
    >>> say_difference(compute_arithmetic(figure(value="$1.9 billion"), figure(value="$1.2 billion")))
    'about $700 million ($600 million to $800 million)'
    """
    difference = arithmetic.difference
    if difference.printed.high is None and not difference.printed.low:
        return None
    unit = Unit.build(arithmetic.unit, arithmetic.per)
    return say_number(difference.central, difference.printed, unit)


def say_ratio(arithmetic: Arithmetic) -> str | None:
    """Say how many times the smaller number the larger is; None where that says nothing.

    Args:
        arithmetic: of two figures.

    >>> from factcheck.comparison.arithmetic import compute_arithmetic
    >>> say_ratio(compute_arithmetic(figure(value="$1.9 billion"), figure(value="$1.2 billion")))
    'about 1.58 times (1.48 to 1.7)'
    """
    ratio = arithmetic.ratio
    if ratio is None or (ratio.printed.high is None and ratio.printed.low == 1):
        return None
    first = 0 if ratio.central is None else ratio.central.adjusted()
    places = first - _PLACES_OF_RATIOS, first - _MOST_PLACES_OF_RATIOS
    return say_number(ratio.central, ratio.printed, Unit.build(TIMES), *places)


def say_percentage(percentage: Computed) -> str:
    """Say a percentage difference, to the digits in which the ratio is said: 1.25 times and 25%.

    Args:
        percentage: in percent, as `compute_percent_above` returns it.

    >>> from factcheck.comparison.computed import Computed
    >>> say_percentage(Computed.build_exact(Decimal(25)))
    '25%'
    """
    central = percentage.central
    first = 0 if central is None else (_ONE + central / _ALL).adjusted()
    places = first, first - (_MOST_PLACES_OF_RATIOS - _PLACES_OF_RATIOS)
    return say_number(central, percentage.printed, Unit.build(PERCENT), *places)


def say_derived(number: Computed, unit: Unit) -> str:
    """Say the result of a derivation, with the digits that are left if inputs were rounded.

    Args:
        number: the result.
        unit: of the result.

    >>> from factcheck.comparison.computed import Computed
    >>> say_derived(Computed.build_exact(Decimal(4950)), Unit.build("USD", ["student"]))
    '$4,950 per student'
    """
    return say_number(number.central, number.rounding, unit)


def say_number(
    central: Decimal | None,
    interval: Interval,
    unit: Unit,
    finest: int | None = None,
    last: int | None = None,
) -> str:
    """Say a number and what it may be: `about 119,000 students (118,000 to 120,400)`.

    The central number keeps its digits down to the first digit of half the interval's width, and at
    least one; where that would put it outside of the interval, one digit more. The ends are rounded
    outward, one digit finer.

    Args:
        central: what the stated numbers give, or None.
        interval: what the number may be.
        unit: of both.
        finest: the exponent of a digit to which the central number is said in any case.
        last: the exponent of the last digit of a central number, unless its extent needs more; a few for None.

    >>> from factcheck.quantity.interval import Interval
    >>> wide = Interval(Decimal(118500), Decimal(119500), has_low=True, has_high=False)
    >>> say_number(Decimal(119000), wide, Unit.build("students"))
    'about 119,000 students (118,500 to 119,500)'
    """
    low, high = interval.decimal_ends
    if low is None or high is None:
        return _say_one_sided(interval, unit)
    if low == high:
        return say_amount(low, unit)
    step = measure_step(low, high)
    if central is not None and central:
        step = min(step, central.adjusted())
        least = min(
            central.adjusted(), central.adjusted() - _MOST_DIGITS + 1 if last is None else last
        )
        least = least if finest is None else min(least, finest)
        if step < least:
            lone = round_to_place(central, least, ROUND_HALF_EVEN)
            is_exact = step < central.adjusted() - _MOST_DIGITS_AT_ALL
            while not is_exact and not low <= lone <= high:
                least -= 1
                lone = round_to_place(central, least, ROUND_HALF_EVEN)
            return f"about {say_amount(lone, unit)}"
    bottom = round_to_place(low, step - 1, ROUND_FLOOR)
    top = round_to_place(high, step - 1, ROUND_CEILING)
    if central is None:
        return f"{_say_without_noun(bottom, unit)} to {say_amount(top, unit)}"
    shown = round_to_place(central, step if finest is None else min(step, finest), ROUND_HALF_EVEN)
    if not bottom <= shown <= top:
        shown = round_to_place(central, step - 1, ROUND_HALF_EVEN)
    span = f"{_say_without_noun(bottom, unit)} to {_say_without_noun(top, unit)}"
    return f"about {say_amount(shown, unit)} ({span})"


def say_ends(low: Decimal, high: Decimal, unit: str) -> str:
    """Say between which two numbers something lies; a noun stands behind the second alone.

    Args:
        low: the lower end, in that unit.
        high: the upper end.
        unit: what both count.

    >>> say_ends(Decimal("40.5"), Decimal("41.5"), "years"), say_ends(Decimal("1.5"), Decimal(2), "USD")
    ('40.5 to 41.5 years', '$1.50 to $2')
    """
    bottom, top = round_ends(low, high)
    counted = Unit.build(unit)
    return f"{_say_without_noun(bottom, counted)} to {say_amount(top, counted)}"


def say_amount(number: Decimal, unit: Unit) -> str:
    """Say one number with its unit.

    Args:
        number: in that unit.
        unit: what it counts, and per what.

    >>> say_amount(Decimal(4950), Unit.build("USD", ["student", "year"]))
    '$4,950 per student per year'
    >>> say_amount(Decimal(1), Unit.build("schools"))
    '1 school'
    """
    above = [name for name, power in unit.powers for _ in range(power)]
    below = [name for name, power in unit.powers for _ in range(-power)]
    words = [_say_without_noun(number, unit)]
    if not above and not below:
        return f"{words[0]} times"
    above = [_FRACTIONS_IN_WORDS.get(name, name) for name in above]
    if above and not _is_currency(above) and above != [PERCENT]:
        last = above[-1] if number == 1 else convert_to_plural(above[-1])
        words.append(" ".join([*above[:-1], last]))
    return " per ".join([" ".join(words), *map(name_below, below)])


def _say_one_sided(interval: Interval, unit: Unit) -> str:
    low, high = interval.decimal_ends
    if low is not None:
        words = "at least" if interval.has_low else "more than"
        return f"{words} {say_amount(_round_to_four_digits(low, ROUND_FLOOR), unit)}"
    if high is not None:
        words = "at most" if interval.has_high else "less than"
        return f"{words} {say_amount(_round_to_four_digits(high, ROUND_CEILING), unit)}"
    return "any number"


def _round_to_four_digits(number: Decimal, rounding: str) -> Decimal:
    """Keep four digits of an end that has no other end to measure its precision by."""
    return round_to_place(number, number.adjusted() - 3, rounding) if number else number


def _say_without_noun(number: Decimal, unit: Unit) -> str:
    above = [name for name, power in unit.powers for _ in range(power)]
    text = _format_digits(number.copy_abs())
    if above == [PERCENT]:
        text = f"{text}%"
    elif _is_currency(above):
        text = write_cents(text)
        sign = _SIGNS.get(above[0])
        text = f"{above[0]} {text}" if sign is None else f"{sign}{text}"
    return f"-{text}" if number < 0 else text


def _format_digits(number: Decimal) -> str:
    for scale, name in _SCALES:
        if number >= scale:
            return f"{_format_plain(WIDE.divide(number, scale))}{name}"
    return _format_plain(number)


def write_cents(digits: str) -> str:
    """Write money with two decimals where it has one and no word for its size: `1.50` for `1.5`.

    Args:
        digits: an amount as it is said, without its sign.

    >>> write_cents("1.5"), write_cents("1.5 million")
    ('1.50', '1.5 million')
    """
    return f"{digits}0" if digits[-2:-1] == "." else digits


def _format_plain(number: Decimal) -> str:
    short = number.normalize(WIDE)
    exponent = short.as_tuple().exponent
    assert isinstance(exponent, int), "computed numbers are finite"
    if exponent < _FINEST:
        return str(short)
    return f"{short:,f}"


def _is_currency(above: list[str]) -> bool:
    return len(above) == 1 and len(above[0]) == 3 and above[0].isupper()
