"""Figures of one measure as panels of one kind each, and what lies between two panels."""

from __future__ import annotations

from itertools import combinations, pairwise
from typing import TYPE_CHECKING, Final

from factcheck.charts.lanes import draw_lanes
from factcheck.charts.picture import Chip, Join, Panel, PictureSection
from factcheck.comparison.answer import Aspect, Comparability, Standing
from factcheck.comparison.compare import compare
from factcheck.model.dimensions import say_value
from factcheck.model.vocabulary import NotStated
from factcheck.quantity.quantity import Role
from factcheck.queries.days import shorten_days_in
from factcheck.queries.phrases import join_words
from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.charts.lanes import LaneGroup, Voice
    from factcheck.comparison.answer import Comparison
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


def build_section(figures: Sequence[StatedFigure], voice: Voice) -> PictureSection:
    """Build the panels of the figures of one measure, which share their scale.

    Args:
        figures: in the order in which they are drawn.
        voice: what makes a lane of a figure and its marks.
    """
    kinds = tuple(group_in_kinds(figures))
    measure = figures[0].measure
    joins = tuple(_join(one, other) for one, other in pairwise(kinds))
    panels = build_panels(kinds, voice)
    return PictureSection(figures[0].figure.measure, measure.title, panels, joins)


def build_panels(kinds: Sequence[Kind], voice: Voice) -> tuple[Panel, ...]:
    """Return a panel a kind; those whose figures count the same share their scale.

    Args:
        kinds: of one measure, in the order in which they are drawn.
        voice: what makes a lane of a figure and its marks.
    """
    groups = draw_lanes(kinds, voice)
    return tuple(_build_panel(kind, each) for kind, each in zip(kinds, groups, strict=True))


def group_in_kinds(figures: Sequence[StatedFigure]) -> Iterator[Kind]:
    """Part figures into kinds: each goes to the first kind of which no figure is known to differ from it."""
    changes = find_changes(figures)
    taken = {str(each.reference) for pair in changes for each in pair}
    kinds: list[tuple[list[StatedFigure], list[StatedFigure]]] = []
    for figure in figures:
        if str(figure.reference) in taken:
            continue
        for alike, unclear in kinds:
            answers = [compare(each, figure).comparability for each in (*alike, *unclear)]
            if not {*answers} <= {Comparability.LIKE, Comparability.UNCLEAR}:
                continue
            is_alike = {*answers[: len(alike)]} == {Comparability.LIKE}
            (alike if is_alike else unclear).append(figure)
            break
        else:
            kinds.append(([figure], []))
    yield from (Kind(tuple(alike), tuple(unclear)) for alike, unclear in kinds)
    yield from (Kind(pair, is_change=True) for pair in changes)


def find_changes(figures: Sequence[StatedFigure]) -> tuple[tuple[StatedFigure, StatedFigure], ...]:
    """Return from and to of one claim, where there is one of each of the same unit."""
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


def _build_panel(kind: Kind, drawn: LaneGroup) -> Panel:
    count = len(drawn.lanes) if kind.is_change else len(kind.alike)
    return Panel(
        kind=tuple(_say_kind(kind.alike)),
        axis=drawn.axis,
        lanes=drawn.lanes[:count],
        doubt=_say_doubt(kind),
        unclear=drawn.lanes[count:],
        answer=_say_answer(kind),
    )


def _say_kind(figures: Sequence[StatedFigure]) -> Iterator[str]:
    """Say what all figures of a panel have in common: scope, basis, per what, and when it holds."""
    first = figures[0]
    for dimension, values in (first.measure.dimensions or {}).items():
        said = {(each.figure.scope or {}).get(dimension) for each in figures}
        value = said.pop() if len(said) == 1 else None
        if value is not None and value != NotStated.NOT_STATED.value:
            text = say_value(values, value)
            yield f"{dimension.replace('-', ' ')}: {text}" if text in {"with", "without"} else text
    bases = {each.figure.basis.for_readers for each in figures}
    if len(bases) == 1:
        yield bases.pop()
    pers = {each.figure.per for each in figures}
    per = pers.pop() if len(pers) == 1 else None
    if per is not None and not isinstance(per, NotStated):
        yield " ".join(f"per {each}" for each in per)
    times = {each.time_in_words for each in figures}
    time = times.pop() if len(times) == 1 else None
    if time is not None and not first.declared.is_of_day_said:
        yield shorten_days_in(time).replace("for from", "from")


def _say_doubt(kind: Kind) -> str:
    """Say what is not stated, so that it cannot be told whether figures are alike."""
    if not kind.unclear:
        return ""
    missing = dict.fromkeys(
        (reason.dimension or reason.kind.value).replace("-", " ")
        for one, other in combinations(kind.figures, 2)
        if other in kind.unclear
        for reason in compare(one, other).missing
    )
    which = "the one" if len(kind.alike) == 1 else "those"
    these = "this is" if len(kind.unclear) == 1 else "these are"
    return f"? cannot be told whether {these} like {which} above: {join_words(missing)} not stated"


def _say_answer(kind: Kind) -> str:
    """Say how two figures that are alike stand, and what lies between them."""
    if kind.is_change or kind.unclear or len(kind.alike) != 2:
        return ""
    answer = compare(*kind.alike)
    if answer.standing is None:
        return ""
    from factcheck.comparison.number_text import say_difference

    gap = None if answer.arithmetic is None else say_difference(answer.arithmetic)
    word = _STANDINGS.get(answer.standing, answer.standing.value)
    return (
        word if gap is None or answer.standing is Standing.AGREE else f"{word}: {gap} between them"
    )


_STANDINGS: Final = {
    Standing.AGREE: "= they agree",
    Standing.DIFFER: "two wishes, which differ",
    Standing.REPLACED: "the later word replaces the earlier",
    Standing.WITHIN_MARGIN: "within the stated margins",
    Standing.WITHIN_ROUNDING: "one number within rounding",
    Standing.NOT_CONTRADICTED: "neither contradicts the other",
    Standing.CONFLICT: "they conflict",
}


def _join(one: Kind, other: Kind) -> Join:
    """Return what keeps two panels apart; the pair that says most of it decides."""
    answers = (compare(first, second) for first in one.figures for second in other.figures)
    best = min(answers, key=_place_answer)
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


def _place_answer(answer: Comparison) -> int:
    order = (
        Comparability.CONVERTED,
        Comparability.UNLIKE,
        Comparability.UNCLEAR,
        Comparability.LIKE,
    )
    return order.index(answer.comparability)


def _place_aspect(aspect: Aspect) -> int:
    return _TELLING.index(aspect) if aspect in _TELLING else len(_TELLING)


def _say_side(side: str | None) -> str:
    return "not stated" if side is None else shorten_days_in(str(side))
