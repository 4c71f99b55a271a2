"""Figures of one measure parted into kinds, and what lies between two kinds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.charts.picture import Chip, Join
from factcheck.comparison.answer import Aspect, Comparability
from factcheck.comparison.compare import compare, find_comparability
from factcheck.quantity.quantity import Role
from factcheck.queries.days import shorten_days_in
from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.comparison.stated import StatedFigure

_MOST_CHIPS: Final = 3
_TELLING: Final = (
    Aspect.SCOPE,
    Aspect.BASIS,
    Aspect.PER,
    Aspect.MOMENT,
    Aspect.PERIOD,
    Aspect.DAY_SAID,
    Aspect.MONEY,
)
"""What a reader is told first; everything else after it, in the order of `Aspect`."""


@dataclass(frozen=True, slots=True)
class Kind:
    """Figures that share an axis: those that are alike, and those of which it cannot be told.

    Attributes:
        alike: at least one.
        unclear: nothing known keeps them apart from any other one of the kind.
        is_change: whether they are from and to of one claim.
    """

    alike: tuple[StatedFigure, ...]
    unclear: tuple[StatedFigure, ...] = ()
    is_change: bool = False

    @property
    def figures(self) -> tuple[StatedFigure, ...]:
        """All of them."""
        return (*self.alike, *self.unclear)


def group_in_kinds(figures: Sequence[StatedFigure]) -> Iterator[Kind]:
    """Part figures into kinds: each goes to the first kind of which no figure is known to differ from it.

    A kind that is like another once converted stands below it.
    From and to of one claim are a kind, unless another figure is like one of them: then each end stands
    with what it is like.

    Args:
        figures: in the order in which they are drawn.
    """
    changes = [change for change in find_changes(figures) if not _has_like_figure(change, figures)]
    taken = {str(each.reference) for pair in changes for each in pair}
    kinds: list[tuple[list[StatedFigure], list[StatedFigure]]] = []
    for figure in figures:
        if str(figure.reference) in taken:
            continue
        place = len(kinds)
        for number, (alike, unclear) in enumerate(kinds, start=1):
            answers = [find_comparability(each, figure) for each in (*alike, *unclear)]
            if Comparability.CONVERTED in answers:
                place = number
            if not {*answers} <= {Comparability.LIKE, Comparability.UNCLEAR}:
                continue
            is_alike = {*answers[: len(alike)]} == {Comparability.LIKE}
            (alike if is_alike else unclear).append(figure)
            break
        else:
            kinds.insert(place, ([figure], []))
    yield from (Kind(tuple(alike), tuple(unclear)) for alike, unclear in kinds)
    yield from (Kind(pair, is_change=True) for pair in changes)


def _has_like_figure(
    change: tuple[StatedFigure, StatedFigure], figures: Sequence[StatedFigure]
) -> bool:
    """Return whether a figure of another claim is like an end of a change, converted or not."""
    others = [each for each in figures if each.claim.id != change[0].claim.id]
    return any(find_comparability(end, other).is_like for end in change for other in others)


def find_changes(figures: Sequence[StatedFigure]) -> tuple[tuple[StatedFigure, StatedFigure], ...]:
    """Return from and to of one claim, where there is one of each of the same unit.

    Args:
        figures: those of one picture.

    Returns:
        The figure before the change, then the one after it.
    """
    found = []
    by_claim: dict[str, list[StatedFigure]] = {}
    for each in figures:
        by_claim.setdefault(each.claim.id, []).append(each)
    for own in by_claim.values():
        if len(own) == 1:
            continue
        ends = [[each for each in own if _name_role(each) == role] for role in (Role.FROM, Role.TO)]
        if all(len(each) == 1 for each in ends):
            (start,), (end,) = ends
            if start.counted == end.counted and start.has_number and end.has_number:
                found.append((start, end))
    return tuple(found)


def _name_role(figure: StatedFigure) -> str | None:
    return None if figure.figure.role is None else figure.figure.role.value


def join_kinds(one: Kind, other: Kind) -> Join:
    """Return what keeps two kinds apart; the pair that says most of it decides.

    Args:
        one: the upper.
        other: the lower; every figure of the two is compared with every one of the other.
    """
    pairs = [(first, second) for first in one.figures for second in other.figures]
    best = compare(*(pairs[0] if len(pairs) == 1 else min(pairs, key=_place_answer)))
    if best.comparability is Comparability.CONVERTED:
        return Join(
            tuple(
                Chip("alike once converted", "=", each.sentence)
                for each in best.conversions[:_MOST_CHIPS]
            )
        )
    chips = (
        Chip(_say_side(each.left), "≠" if each.is_stated else "?", _say_side(each.right))
        for each in sorted(
            best.reasons, key=lambda each: (not each.is_stated, _place_aspect(each.kind))
        )
        if each.is_stated or not best.differences
    )
    return Join(tuple(chips)[:_MOST_CHIPS])


def _place_answer(pair: tuple[StatedFigure, StatedFigure]) -> int:
    order = (
        Comparability.CONVERTED,
        Comparability.UNLIKE,
        Comparability.UNCLEAR,
        Comparability.LIKE,
    )
    return order.index(find_comparability(*pair))


def _place_aspect(aspect: Aspect) -> int:
    return _TELLING.index(aspect) if aspect in _TELLING else len(_TELLING)


def _say_side(side: str | None) -> str:
    return "not stated" if side is None else shorten_days_in(str(side))
