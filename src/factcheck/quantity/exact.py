"""Exact arithmetic on decimals and on fractions that no decimal holds.

`fractions` is imported only where there is one: few figures are thirds.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from factcheck.quantity.intervals import EXACT_ARITHMETIC, plain

if TYPE_CHECKING:
    from fractions import Fraction

    from factcheck.quantity.interval import Number
    from factcheck.quantity.quantity import Quantity


def exact_number(quantity: Quantity) -> Number | None:
    """Return the number exactly, where need be as a fraction; None where a figure has none."""
    if quantity.parts is None or quantity.number is None or quantity.step is None:
        return quantity.number
    from fractions import Fraction

    exact = Fraction(*quantity.parts) * Fraction(quantity.step)
    return shorten(-exact if quantity.number < 0 else exact)


def size_of(number: Number) -> Number:
    """Return a number without its sign."""
    return number.copy_abs() if isinstance(number, Decimal) else abs(number)


def multiply(one: Number, other: Number) -> Number:
    """Return the product of two numbers."""
    if isinstance(one, Decimal) and isinstance(other, Decimal):
        return EXACT_ARITHMETIC.multiply(one, other)
    from fractions import Fraction

    return shorten(Fraction(one) * Fraction(other))


def add(one: Number, other: Number) -> Number:
    """Return the sum of two numbers."""
    if isinstance(one, Decimal) and isinstance(other, Decimal):
        return plain(EXACT_ARITHMETIC.add(one, other))
    from fractions import Fraction

    return shorten(Fraction(one) + Fraction(other))


def subtract(one: Number, other: Number) -> Number:
    """Return the difference of two numbers."""
    if isinstance(one, Decimal) and isinstance(other, Decimal):
        return plain(EXACT_ARITHMETIC.subtract(one, other))
    from fractions import Fraction

    return shorten(Fraction(one) - Fraction(other))


def shorten(number: Fraction) -> Number:
    """Return a fraction as the decimal that it is, or as it stands where it is none."""
    denominator = number.denominator
    for prime in (2, 5):
        while denominator % prime == 0:
            denominator //= prime
    if denominator != 1:
        return number
    exact = EXACT_ARITHMETIC.divide(Decimal(number.numerator), Decimal(number.denominator))
    return plain(exact)
