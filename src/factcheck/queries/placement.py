"""Figures in little space, with all that they are compared by, so that many can be put into sets.

What a figure says of each thing is a number that equal answers share; None stands for what it does not say.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeAlias

from factcheck.comparison.answer import Aspect
from factcheck.comparison.group import find_reach
from factcheck.comparison.key import KEY_PARTS, STEADY
from factcheck.comparison.pair import convert_to_terms
from factcheck.model.vocabulary import MeasureKind
from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from datetime import timedelta
    from decimal import Decimal

    from factcheck.comparison.stated import StatedFigure
    from factcheck.comparison.times import DaySpan
    from factcheck.model.values import FigureReference
    from factcheck.quantity.interval import Interval

Part: TypeAlias = tuple[Aspect, str]
"""An aspect, and of the scope its dimension."""

BASE: Final[Part] = (Aspect.BASE, "")
TIME: Final[Part] = (Aspect.PERIOD, "")
"""A moment or a period, whichever it is."""

FIXED: Final = frozenset(part.aspect for part in KEY_PARTS if part.is_fixed)
"""What is never left out: without it, numbers are not of one sort."""

_MOMENTS: Final = frozenset({Aspect.PERIOD, Aspect.MOMENT})
_NOTHING: Final[frozenset[Part]] = frozenset()
_NO_RATIO: Final = frozenset({MeasureKind.RANK, MeasureKind.DATE})


@dataclass(frozen=True, slots=True)
class Placed:
    """A figure with its number in the terms of its kind.

    Attributes:
        claimant: whose word it is.
        said: the days on which it may have been said.
        central: the number itself, of which a ratio can be given; None where none can.
        reach: what the number can be, its margin included.
        names: everything that it is compared by.
        values: for each of the names what it says, or None.
        missing: what it does not say; of what it is a share may stay unsaid.
        held: the days of its moment, of a measure that hardly moves for some time.
        steady: that time.
    """

    reference: FigureReference
    claimant: str
    said: DaySpan
    central: Decimal | None
    reach: Interval
    names: tuple[Part, ...]
    values: tuple[int | None, ...]
    missing: frozenset[Part]
    held: DaySpan | None = None
    steady: timedelta | None = None

    @property
    def name(self) -> str:
        """Its name, as readers write it."""
        return str(self.reference)


class Placing:
    """Places figures, and numbers the answers that they share."""

    def __init__(self) -> None:
        self._numbers: dict[object, int] = {}
        self._names: dict[tuple[Part, ...], tuple[Part, ...]] = {}

    def place(self, stated: StatedFigure) -> Placed | None:
        """Return a figure with its number and what it is compared by; None where it has no number.

        Args:
            stated: a figure with its claim and its measure.
        """
        number = convert_to_terms(stated, stated.terms)
        if number is None:
            return None
        parts: dict[Part, object] = {}
        for aspect, value in stated.kind_key:
            if aspect is Aspect.SCOPE and isinstance(value, tuple):
                parts.update({(aspect, name): said for name, said in value})
            elif aspect in _MOMENTS:
                parts[TIME] = value if value is None else (aspect, value)
            else:
                parts[aspect, ""] = value
        names = tuple(parts)
        values = tuple([self._find_number(part, value) for part, value in parts.items()])
        lacking = (name for name, value in zip(names, values, strict=True) if value is None)
        missing = (
            frozenset(name for name in lacking if name != BASE) if None in values else _NOTHING
        )
        is_steady = parts[TIME] == (Aspect.MOMENT, STEADY)
        has_ratio = stated.measure.kind not in _NO_RATIO and not stated.terms.offset
        return Placed(
            stated.reference,
            stated.claim.maker,
            stated.day_said,
            number.number.central if has_ratio else None,
            find_reach(number),
            self._names.setdefault(names, names),
            values,
            missing,
            stated.time_held if is_steady else None,
            stated.declared.steady_within if is_steady else None,
        )

    def _find_number(self, part: Part, value: object) -> int | None:
        if value is None:
            return None
        return self._numbers.setdefault((part, value), len(self._numbers))
