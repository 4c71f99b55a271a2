"""Figures by kind of thing: what they share, in what they differ, and which of them conflict.

Nothing here grows faster than the figures, but for the pairs of a kind that fits on a page.
"""

from __future__ import annotations

from itertools import chain, combinations, islice, product
from typing import TYPE_CHECKING

from factcheck.comparison.answer import Standing
from factcheck.comparison.compare import MOST_IN_PAIRS, compare, find_standing
from factcheck.comparison.group import FROM_MILD_TO_HARD
from factcheck.comparison.reasons.other import build_measure_key, name_measures
from factcheck.queries.pair_views import VERBS, VERBS_OF_SOME, GroupView, KindView
from factcheck.queries.sides import SILENT

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from factcheck.comparison.answer import Comparison
    from factcheck.comparison.group import Group
    from factcheck.comparison.stated import StatedFigure
    from factcheck.queries.compare_views import SideView

_MOST_TRIED = 200
"""Pairs that are tried for a conflict in one group, from the lowest and the highest on."""

_ALWAYS_SHOWN = frozenset({"said on", "measures"})
"""Facts that have a column or a heading of their own."""


def group_by_kind(figures: Sequence[StatedFigure]) -> tuple[tuple[int, ...], ...]:
    """Group the places of the figures by measure, those of most figures first.

    A measure and its declared opposite are one kind of thing.

    Args:
        figures: those of a page, in order.

    Returns:
        Places in `figures`, from 0, those of one kind together.
    """
    kinds: dict[object, list[int]] = {}
    for place, figure in enumerate(figures):
        kinds.setdefault(build_measure_key(figure), []).append(place)
    return tuple(sorted(map(tuple, kinds.values()), key=lambda places: -len(places)))


def compare_within_kinds(
    figures: Sequence[StatedFigure], kinds: Sequence[Sequence[int]]
) -> Iterator[Comparison]:
    """Compare every pair of a kind that is small enough; two figures alone whatever they measure.

    Args:
        figures: those of a page, in order.
        kinds: places in `figures`, those of one kind together.
    """
    if len(figures) == 2:
        yield compare(*figures)
        return
    for places in kinds:
        if len(places) <= MOST_IN_PAIRS:
            for first, second in combinations(places, 2):
                yield compare(figures[first], figures[second])


def build_kinds(
    sides: Sequence[SideView], kinds: Sequence[Sequence[int]], comparisons: Sequence[Comparison]
) -> Iterator[KindView]:
    """Build for every kind of thing what its figures share, what each says besides, and a sign a pair.

    Args:
        sides: those of a page, in order.
        kinds: places in `sides`, those of one kind together.
        comparisons: the answers for pairs of these figures, as far as there are any.
    """
    signs: dict[frozenset[str], str] = {}
    for each in comparisons:
        both = frozenset({str(each.first.reference), str(each.second.reference)})
        signs[both] = select_sign(each)
    for places in kinds:
        facts = [dict(sides[place].facts) for place in places]
        names = list(dict.fromkeys(name for each in facts for name in each))
        compared = [name for name in names if name not in _ALWAYS_SHOWN]
        shared = [name for name in compared if len({each.get(name) for each in facts}) == 1]
        titles = dict.fromkeys(each["measures"] for each in facts)
        yield KindView(
            title=" / ".join(titles),
            places=tuple(places),
            shared=tuple((name, facts[0][name]) for name in shared),
            differing=tuple(
                _list_stated([name for name in compared if name not in shared], each)
                for each in facts
            ),
            signs=tuple(_list_rows_of_signs(sides, places, signs))
            if 1 < len(places) <= MOST_IN_PAIRS
            else (),
        )


def select_sign(comparison: Comparison) -> str:
    """Return the sign of an answer; `SIGNS` says what each means.

    Args:
        comparison: the answer for two figures.
    """
    if comparison.standing is not None:
        return _STANDING_SIGNS[comparison.standing.value]
    return "?" if not comparison.differences else "≠"


def build_groups(groups: Sequence[Group]) -> Iterator[GroupView]:
    """Build the views of the sets of figures that share everything that is compared, however many there are.

    Args:
        groups: of the figures of a page.
    """
    names = name_measures(chain.from_iterable(each.figures for each in groups))
    for each in groups:
        if len(each.figures) < 2:
            continue
        camps = each.camps
        claimants = len({figure.claim.maker for figure in each.figures})
        standing = each.standing
        is_conflict = standing is Standing.CONFLICT and (
            claimants == len(each.figures) or find_conflict(each) is not None
        )
        if standing is Standing.CONFLICT and not is_conflict:
            standing = Standing.REPLACED
        yield GroupView(
            measure=names[each.figures[0].measure.id],
            figures=_list_names(each.figures),
            values=tuple(str(figure.figure.value) for figure in each.figures),
            missing=tuple(aspect.value for aspect in each.missing),
            standing=None if standing is None else standing.value,
            camps=tuple(map(_list_names, camps)),
            is_conflict=is_conflict,
            claimants=claimants,
        )


def find_conflict(found: Group) -> tuple[StatedFigure, StatedFigure] | None:
    """Find two figures of a group that conflict, the lowest and the highest that do; None where none do.

    What one claimant said on a later day replaces the earlier word, and conflicts with others alone.

    Args:
        found: a group of like figures, in camps from low to high.
    """
    if found.standing is not Standing.CONFLICT:
        return None
    ends = product(chain.from_iterable(found.camps), chain.from_iterable(reversed(found.camps)))
    pairs = islice(ends, _MOST_TRIED)
    return next((pair for pair in pairs if find_standing(*pair) is Standing.CONFLICT), None)


def say_standing_of_pairs(pairs: Iterable[tuple[StatedFigure, StatedFigure]]) -> str:
    """Say how pairs of like figures stand, by the hardest answer; empty where no pair is alike.

    Args:
        pairs: of figures, those that are not alike among them.
    """
    standings = {find_standing(*pair) for pair in pairs} - {None}
    hardest = next((each for each in reversed(FROM_MILD_TO_HARD) if each in standings), None)
    if hardest is None:
        return ""
    word = hardest.value
    return VERBS[word] if len(standings) == 1 else VERBS_OF_SOME.get(word, VERBS[word])


def _list_stated(names: Sequence[str], facts: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    """Return what one figure says of some things, and at the end what it does not."""
    said = [(name, facts[name]) for name in names if facts.get(name, SILENT) != SILENT]
    silent = [name for name in names if facts.get(name) == SILENT]
    return (*said, (SILENT, ", ".join(silent))) if silent else tuple(said)


def _list_names(figures: Sequence[StatedFigure]) -> tuple[str, ...]:
    return tuple(str(figure.reference) for figure in figures)


def _list_rows_of_signs(
    sides: Sequence[SideView], places: Sequence[int], signs: dict[frozenset[str], str]
) -> Iterator[tuple[str, ...]]:
    for one in places:
        yield tuple(
            "·" if one == other else signs[frozenset({sides[one].figure, sides[other].figure})]
            for other in places
        )


_STANDING_SIGNS = {
    "agree": "=",
    "within the margin": "≈",
    "does not contradict": "≈",
    "within rounding": "≈",
    "replaced": "→",
    "differ": "↔",
    "conflict": "×",
}
