"""Compare two figures: whether they are alike, why not, how they stand, and what lies between them."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING, Final

from factcheck.comparison.agreement import agreement, note_conventions, note_customs
from factcheck.comparison.answers import Aspect, Comparability, Comparison, Note, Reason
from factcheck.comparison.reasons import (
    compare_bases,
    compare_kinds,
    compare_measures,
    compare_pers,
    compare_scopes,
    compare_totals,
    compare_units,
    compare_values,
)
from factcheck.comparison.when import compare_money, compare_times

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from factcheck.comparison.stated import StatedFigure

MOST_IN_PAIRS: Final = 12
"""The most figures of which every pair is compared: 66 pairs fill a page."""

_ORDER: Final = {aspect: place for place, aspect in enumerate(Aspect)}

_ASPECTS: Final[
    tuple[Callable[[StatedFigure, StatedFigure], Iterator[Reason | Note] | Iterator[Reason]], ...]
] = (
    compare_measures,
    compare_units,
    compare_kinds,
    compare_times,
    compare_money,
    compare_bases,
    compare_scopes,
    compare_pers,
    compare_totals,
    compare_values,
)


def compare(first: StatedFigure, second: StatedFigure) -> Comparison:
    """Answer whether two figures can be compared, and what follows from their numbers.

    Every known difference is a reason; without one, whatever is not stated is.
    Only figures that are like for like agree or conflict.
    """
    from factcheck.comparison.arithmetic import reckon, why_no_arithmetic

    remarks = [remark for ask in _ASPECTS for remark in ask(first, second)]
    reasons = tuple(
        sorted(
            dict.fromkeys(each for each in remarks if isinstance(each, Reason)),
            key=lambda reason: (reason.is_missing, _ORDER[reason.aspect]),
        )
    )
    comparability = _comparability(reasons)
    is_like = comparability is Comparability.LIKE
    notes = [each for each in remarks if isinstance(each, Note)]
    if is_like:
        notes.extend(note_conventions(first, second))
        notes.extend(note_customs(first, second))
    return Comparison(
        first=first,
        second=second,
        comparability=comparability,
        reasons=reasons,
        notes=tuple(notes),
        agreement=agreement(first, second) if is_like else None,
        arithmetic=reckon(first, second),
        no_arithmetic_because=why_no_arithmetic(first, second),
    )


def compare_all(figures: Sequence[StatedFigure]) -> tuple[Comparison, ...]:
    """Compare every pair of up to `MOST_IN_PAIRS` figures, in order; of more, none.

    Larger numbers of figures are for `group`.
    """
    return tuple(compare(first, second) for first, second in _pairs(figures))


def comparabilities(figures: Sequence[StatedFigure]) -> tuple[Comparability, ...]:
    """Tell of the same pairs only whether they can be compared."""
    return tuple(
        _comparability(
            tuple(
                remark
                for ask in _ASPECTS
                for remark in ask(first, second)
                if isinstance(remark, Reason)
            )
        )
        for first, second in _pairs(figures)
    )


def _pairs(figures: Sequence[StatedFigure]) -> Iterator[tuple[StatedFigure, StatedFigure]]:
    if len(figures) <= MOST_IN_PAIRS:
        yield from combinations(figures, 2)


def _comparability(reasons: tuple[Reason, ...]) -> Comparability:
    if not reasons:
        return Comparability.LIKE
    if all(reason.is_missing for reason in reasons):
        return Comparability.UNCLEAR
    return Comparability.UNLIKE
