"""Say a whole, what its parts add up to and what they leave of it, so that what is said adds up.

Rounded one by one, a gap of $100 million and parts of $320 million would leave "about $200 million".
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final

from factcheck.comparison.extents import round_to_place
from factcheck.comparison.number_text import say_number
from factcheck.comparison.unit import Unit
from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from factcheck.comparison.part_sums import PartSum
    from factcheck.comparison.sums import Sum

_MOST_DIGITS: Final = 9
"""Digits of a printed number at most; what has more of them was converted."""


@dataclass(frozen=True, slots=True)
class SumInWords:
    """A sum in words.

    Attributes:
        whole: what the parts should make up.
        total: what they add up to.
        rest: what they leave of it.
    """

    whole: str
    total: str
    rest: str


def say_numbers_of_sum(added: Sum, unit: Unit) -> SumInWords:
    """Say the whole, the parts, their sum and what they leave, all rounded to one place.

    Args:
        added: the sum.
        unit: of its numbers.
    """
    centrals = [each.central for each in (added.whole, *added.parts)]
    known = [each for each in centrals if each is not None]
    place: int | None = None
    shown: list[Decimal | None] = [added.whole.central, added.total.central, added.rest.central]
    if len(known) == len(centrals):
        place = min(
            _find_place(each.central, each.rounding.decimal_ends)
            for each in (added.whole, *added.parts)
            if each.central is not None
        )
        whole, *parts = (round_to_place(each, place) for each in known)
        total = sum(parts, Decimal(0))
        shown = [whole, total, whole - total]
    numbers = (added.whole, added.total, added.rest)
    return SumInWords(
        *(
            say_number(central, number.rounding, unit, place)
            for central, number in zip(shown, numbers, strict=True)
        )
    )


def say_sum(found: PartSum) -> str:
    """Say of a whole and its parts as printed whether they add up, in one line.

    Args:
        found: the whole, its parts and the sum of them.
    """
    said = say_numbers_of_sum(found.sum, Unit.build(found.whole.counted))
    parts = " + ".join(f"'{each.figure.value}' ({each.reference})" for each in found.parts)
    whole = f"'{found.whole.figure.value}' ({found.whole.reference})"
    rest = f"it leaves {said.rest}" if not found.sum.adds_up else f"it adds up (rest {said.rest})"
    return f"{whole} by {found.dimension}: {parts} = {said.total}; {rest}"


def _find_place(central: Decimal, ends: tuple[Decimal | None, Decimal | None]) -> int:
    """Return the exponent of the last digit with which a number is said in a sum.

    That is its last printed digit, or of a converted number one digit finer than its extent.
    """
    exponent = central.normalize().as_tuple().exponent
    assert isinstance(exponent, int), "computed numbers are finite"
    coarsest = central.adjusted() - _MOST_DIGITS
    low, high = ends
    if exponent > coarsest or low is None or high is None:
        return exponent
    return max(coarsest, (high - low).adjusted() - 1)
