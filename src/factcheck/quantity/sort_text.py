"""The ends of intervals as texts that any program sorts as the numbers they are, exactly.

A low end and a high end have no number in common where the text of the low one is the greater: an
end that belongs stands between the two ways in which one does not. The text has digits alone, so
that every collation agrees. It is a format: `VERSION` changes with it.

A text is the sign, the power of ten, the number divided by it as a continued fraction, and whether
the end belongs. A continued fraction ends for every fraction, so that a third is exact too; every
second term counts downwards, and so is written as what its digits lack to nine.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final

from factcheck.quantity.exact import remove_sign

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.quantity.interval import Interval, Number

VERSION: Final = 1
"""Of the format."""

MOST_POWERS: Final = 49_999
"""The greatest power of ten, either way, for which there is a text."""

_NO_LOW: Final = "0"
_NEGATIVE: Final = "1"
_ZERO: Final = "2"
_POSITIVE: Final = "3"
_NO_HIGH: Final = "4"
"""How a text begins: the order of all that an end can be."""

_JUST_BELOW: Final = "0"
_ITSELF: Final = "1"
_JUST_ABOVE: Final = "2"
"""How a text closes: an open end is the number next to the one that it names."""

_NEVER: Final = "99"
"""The term behind the last one: beyond all numbers."""

_LARGE: Final = 10**4_000
"""From here on an int refuses to be written as a text; a decimal does not."""

_LACKING: Final = str.maketrans("0123456789", "9876543210")


class PowerOfTenError(ValueError):
    """A number for which there is no sort text: its power of ten is too great, either way."""


def write_sort_texts(interval: Interval) -> tuple[str, str]:
    """Write both ends of an interval.

    Args:
        interval: whose ends are exact.

    Raises:
        PowerOfTenError: an end is 10 to a power beyond `MOST_POWERS`.

    >>> from factcheck.quantity.interval import Interval
    >>> print(*write_sort_texts(Interval(Decimal("1.9"), None, has_low=True, has_high=False)))
    349999118819001 4
    """
    low, high = _NO_LOW, _NO_HIGH
    if interval.low is not None:
        low = _write_number(interval.low) + (_ITSELF if interval.has_low else _JUST_ABOVE)
    if interval.high is not None:
        high = _write_number(interval.high) + (_ITSELF if interval.has_high else _JUST_BELOW)
    return low, high


def write_exact(number: Number | None) -> str | None:
    """Write a number exactly: a decimal in digits, a fraction that no decimal holds as one.

    Args:
        number: the number, or None where there is none.

    >>> from fractions import Fraction
    >>> write_exact(Decimal("1.9E+9")), write_exact(Fraction(1, 3))
    ('1900000000', '1/3')
    """
    if number is None:
        return None
    return f"{number:f}" if isinstance(number, Decimal) else str(number)


def _write_number(number: Number) -> str:
    if not number:
        return _ZERO
    power, above, below = _split_power(remove_sign(number))
    if abs(power) > MOST_POWERS:
        raise PowerOfTenError(f"a number has the power of ten {power}, beyond {MOST_POWERS}")
    body = f"{MOST_POWERS + power:05}{''.join(_write_terms(above, below))}"
    return _NEGATIVE + body.translate(_LACKING) if number < 0 else _POSITIVE + body


def _split_power(size: Number) -> tuple[int, int, int]:
    """Return a power of ten, and numerator and denominator of what is left: from one up to ten."""
    if isinstance(size, Decimal):
        digits = size.as_tuple().digits
        return size.adjusted(), int(Decimal((0, digits, 0))), 10 ** (len(digits) - 1)
    above, below = size.numerator, size.denominator
    power = Decimal(above).adjusted() - Decimal(below).adjusted()
    if above * 10 ** max(0, -power) < below * 10 ** max(0, power):
        power -= 1
    return power, above * 10 ** max(0, -power), below * 10 ** max(0, power)


def _write_terms(above: int, below: int) -> Iterator[str]:
    """Write the terms of a continued fraction, every second one so that it sorts downwards."""
    is_downward = False
    while below:
        term, rest = divmod(above, below)
        written = _write_term(term)
        yield written.translate(_LACKING) if is_downward else written
        above, below = below, rest
        is_downward = not is_downward
    yield _NEVER.translate(_LACKING) if is_downward else _NEVER


def _write_term(term: int) -> str:
    """Write a number from 1 upwards, behind how many digits it has."""
    digits = str(term) if term < _LARGE else str(Decimal(term))
    length = str(len(digits))
    return f"{length}{digits}" if len(digits) < 9 else f"9{len(length)}{length}{digits}"
