"""The axis of a panel: the numbers between its edges, where each stands, and what is cut out of it."""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum
from typing import Final

from factcheck.runtime.records import dataclass

_GAP: Final = Decimal("0.07")
"""How much of an axis a cut takes; of many cuts each takes less."""
_ALL_GAPS: Final = Decimal("0.4")
_ZERO: Final = Decimal(0)
_ONE: Final = Decimal(1)


class AxisKind(StrEnum):
    """What an axis counts."""

    AMOUNT = "amount"
    RANK = "rank"
    PART = "part"
    TIME = "time"


@dataclass(frozen=True, slots=True)
class AxisCut:
    """Numbers that an axis omits, drawn as a double stroke.

    Attributes:
        low: the last number before it.
        high: the first number behind it.
        words: how much is omitted, such as `47 months left out`.
    """

    low: Decimal
    high: Decimal
    words: str

    @property
    def middle(self) -> Decimal:
        """Where its stroke is drawn."""
        return (self.low + self.high) / 2


@dataclass(frozen=True, slots=True)
class Tick:
    """A labelled place on an axis."""

    at: Decimal
    label: str


@dataclass(frozen=True, slots=True)
class Axis:
    """The numbers between two edges.

    Attributes:
        kind: what it counts.
        unit: of its numbers; `days` of a time axis, which counts them from 1 January of the year 1.
        low: at the left edge.
        high: at the right edge.
        ticks: from the left.
        end: words at the right edge, such as `of 50`; empty where there are none.
        cuts: what is omitted between the edges, from the left.
    """

    kind: AxisKind
    unit: str
    low: Decimal
    high: Decimal
    ticks: tuple[Tick, ...]
    end: str = ""
    cuts: tuple[AxisCut, ...] = ()

    @property
    def stretches(self) -> tuple[tuple[Decimal, Decimal], ...]:
        """What is left between the cuts, from the left; all of it where there is none."""
        ends = (self.low, *(end for cut in self.cuts for end in (cut.low, cut.high)), self.high)
        return tuple(zip(ends[::2], ends[1::2], strict=True))

    def place(self, number: Decimal) -> Decimal:
        """Return where a number stands, from 0 at the left edge to 1 at the right one.

        Args:
            number: in the unit of the axis; what lies beyond an edge stands at it, and what lies
                within a cut in its middle.
        """
        if not self.cuts:
            return min(max((number - self.low) / (self.high - self.low), _ZERO), _ONE)
        gap = min(_GAP, _ALL_GAPS / len(self.cuts))
        scale = (_ONE - gap * len(self.cuts)) / sum(high - low for low, high in self.stretches)
        place = _ZERO
        for low, high in self.stretches:
            if number <= high:
                return (
                    place + (number - low) * scale if number >= low else max(place - gap / 2, _ZERO)
                )
            place += (high - low) * scale + gap
        return _ONE
