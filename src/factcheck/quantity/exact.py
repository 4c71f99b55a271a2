"""Exact arithmetic on decimals and on fractions that no decimal holds.

`fractions` is imported only where there is one: few figures are thirds.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from factcheck.quantity.intervals import EXACT_ARITHMETIC, remove_zeros

if TYPE_CHECKING:
    from fractions import Fraction

    from factcheck.quantity.interval import Number
    from factcheck.quantity.quantity import Quantity


def compute_exact(quantity: Quantity) -> Number | None:
    """Return the number of a figure exactly, as a fraction where no decimal holds it; None where it has none.

    Args:
        quantity: the figure as it was read.

    >>> from factcheck.quantity.parse import parse
    >>> compute_exact(parse("two-thirds"))
    Fraction(2, 3)
    >>> print(compute_exact(parse("$1.9 billion")), compute_exact(parse("dozens of schools")))
    1900000000 None
    """
    if quantity.parts is None or quantity.number is None or quantity.step is None:
        return quantity.number
    from fractions import Fraction

    exact = Fraction(*quantity.parts) * Fraction(quantity.step)
    return shorten(-exact if quantity.number < 0 else exact)


def remove_sign(number: Number) -> Number:
    """Return a number without its sign.

    Args:
        number: an exact number: a decimal, or a fraction where no decimal holds it.

    >>> print(remove_sign(Decimal("-4.5")))
    4.5
    """
    return number.copy_abs() if isinstance(number, Decimal) else abs(number)


def multiply(one: Number, other: Number) -> Number:
    """Return the product of two numbers, exactly: a decimal where one holds it, else a fraction.

    Args:
        one: an exact number: a decimal, or a fraction where no decimal holds it.
        other: another one.

    >>> print(multiply(Decimal("0.5"), Decimal(3)))
    1.5
    """
    if isinstance(one, Decimal) and isinstance(other, Decimal):
        return EXACT_ARITHMETIC.multiply(one, other)
    from fractions import Fraction

    return shorten(Fraction(one) * Fraction(other))


def add(one: Number, other: Number) -> Number:
    """Return the sum of two numbers, exactly: a decimal where one holds it, else a fraction.

    Args:
        one: an exact number: a decimal, or a fraction where no decimal holds it.
        other: another one.

    >>> from fractions import Fraction
    >>> print(add(Fraction(1, 3), Fraction(2, 3)))
    1
    """
    if isinstance(one, Decimal) and isinstance(other, Decimal):
        return remove_zeros(EXACT_ARITHMETIC.add(one, other))
    from fractions import Fraction

    return shorten(Fraction(one) + Fraction(other))


def subtract(one: Number, other: Number) -> Number:
    """Return the difference of two numbers, exactly: a decimal where one holds it, else a fraction.

    Args:
        one: an exact number: a decimal, or a fraction where no decimal holds it.
        other: another one.

    >>> print(subtract(Decimal("1.9"), Decimal("0.9")))
    1
    """
    if isinstance(one, Decimal) and isinstance(other, Decimal):
        return remove_zeros(EXACT_ARITHMETIC.subtract(one, other))
    from fractions import Fraction

    return shorten(Fraction(one) - Fraction(other))


def shorten(number: Fraction) -> Number:
    """Return a fraction as the decimal that it is, or as it stands where it is none.

    Args:
        number: in lowest terms, as fractions are.

    >>> from fractions import Fraction
    >>> shorten(Fraction(1, 8)), shorten(Fraction(1, 3))
    (Decimal('0.125'), Fraction(1, 3))
    """
    denominator = number.denominator
    for prime in (2, 5):
        while denominator % prime == 0:
            denominator //= prime
    if denominator != 1:
        return number
    exact = EXACT_ARITHMETIC.divide(Decimal(number.numerator), Decimal(number.denominator))
    return remove_zeros(exact)
