"""Which ticks of an axis are labelled, and where: no two labels touch, and none crosses a cut."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from factcheck.formats.svg.font import measure

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from decimal import Decimal

    from factcheck.charts.axis import Axis

SIZE: Final = 11
_APART: Final = 8


def place_labels(axis: Axis, width: Decimal) -> Iterator[tuple[Decimal, str]]:
    """Place the labels of an axis: the middle of each in pixels from its left edge, and its words.

    Args:
        axis: with its ticks.
        width: how long it is drawn, in pixels.
    """
    for low, high in axis.stretches:
        ticks = [
            (axis.place(tick.at) * width, tick.label)
            for tick in axis.ticks
            if low <= tick.at <= high
        ]
        if axis.cuts:
            ticks = list(_move_within(ticks, axis.place(low) * width, axis.place(high) * width))
        yield from _select_labels(ticks)


def _move_within(
    labels: Sequence[tuple[Decimal, str]], left: Decimal, right: Decimal
) -> Iterator[tuple[Decimal, str]]:
    """Move labels so that they stand between two edges; one that is wider is omitted."""
    for at, label in labels:
        half = measure(label, SIZE) / 2
        if right - left > 2 * half:
            yield min(max(at, left + half), right - half), label


def _select_labels(labels: Sequence[tuple[Decimal, str]]) -> Sequence[tuple[Decimal, str]]:
    """Return every label, every second one, and so on, until no two touch."""
    for step in range(1, len(labels) + 1):
        shown = labels[::step]
        halves = [(at, measure(label, SIZE) / 2) for at, label in shown]
        if all(
            one + half + _APART < other - next_half
            for (one, half), (other, next_half) in pairwise(halves)
        ):
            return shown
    return ()
