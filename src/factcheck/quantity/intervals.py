"""How a number is printed: its last place, its last place that is not a zero, or its fraction.

How wide that makes it is measured in `widths`.
"""

from __future__ import annotations

from decimal import Context, Decimal
from typing import Final, NamedTuple

EXACT_ARITHMETIC: Final = Context(prec=80)
"""Wide enough that no sum, difference or product of readable numbers is ever rounded."""

_ONE: Final = Decimal(1)


class Print(NamedTuple):
    """How a number is printed.

    Attributes:
        number: at full scale.
        step: one unit of the last printed place, at full scale; of a fraction, the whole that it is
            a part of.
        coarse: one unit of the last place that is not a zero, at full scale.
        fraction: numerator and denominator of what is printed as a fraction, as a share of `step`.
    """

    number: Decimal
    step: Decimal
    coarse: Decimal
    fraction: tuple[int, int] | None = None


def remove_zeros(value: Decimal) -> Decimal:
    """Return a number without an exponent and without zeros that end its decimals.

    Args:
        value: of at most 80 digits.

    >>> print(remove_zeros(Decimal("1.50")), remove_zeros(Decimal("3E+2")))
    1.5 300
    """
    whole = value.quantize(_ONE, context=EXACT_ARITHMETIC)
    return whole if whole == value else value.normalize(EXACT_ARITHMETIC)
