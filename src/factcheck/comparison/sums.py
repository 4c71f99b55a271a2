"""What parts add up to, and what they leave of the whole that they should make up."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from factcheck.comparison.computed import Computed
from factcheck.comparison.conversion import find_scale
from factcheck.comparison.noun import FRACTIONS, convert_to_singular
from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True, slots=True)
class Sum:
    """Parts that were added up; all numbers are in one unit.

    Attributes:
        whole: what the parts should make up.
        parts: what is added, signs as written.
        total: the sum of the parts.
        rest: what the parts leave of the whole.
    """

    whole: Computed
    parts: tuple[Computed, ...]
    total: Computed
    rest: Computed

    @property
    def adds_up(self) -> bool:
        """Whether the rest may be nothing, as far as printing and capped rounding leave it open."""
        return self.rest.rounding.has(Decimal(0))


def add_up(whole: Computed, parts: Sequence[Computed]) -> Sum:
    """Add up parts, beside the whole that they should make up.

    Args:
        whole: what they should make up.
        parts: in the unit of the whole.

    >>> five, two = (Computed.build_exact(Decimal(number)) for number in (5, 2))
    >>> print(add_up(five, [two, two]).rest.central)
    1
    """
    total = Computed.build_exact(Decimal(0))
    for part in parts:
        total = total.add(part)
    return Sum(whole, tuple(parts), total, whole.subtract(total))


def convert_counted(number: Computed, counted: str, unit: str) -> Computed | None:
    """Return a number of one unit in another one, or None where nothing converts it exactly.

    Args:
        number: so many of what is counted.
        counted: what it counts, in either number.
        unit: the unit that is wanted.

    >>> print(convert_counted(Computed.build_exact(Decimal(3)), "miles", "km").central)
    4.828032
    """
    given, wanted = convert_to_singular(counted), convert_to_singular(unit)
    if given == wanted or FRACTIONS.get(given) == FRACTIONS.get(wanted, Decimal(0)):
        return number
    own, other = find_scale(counted), find_scale(unit)
    if own is None or other is None or own.dimension != other.dimension:
        return None
    return number.convert(own.factor / other.factor)
