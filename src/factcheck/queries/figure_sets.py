"""Sets of figures of which two are apart in number: alike, perhaps alike, or alike but for one thing.

One grouping for everything that is compared, one for each thing left out, and one for each way of
saying too little; each goes through the figures once. A set is decided by two of its figures, the
lowest and the highest that get the answer looked for.
"""

from __future__ import annotations

from collections import Counter
from functools import partial
from itertools import combinations, product
from operator import itemgetter
from typing import TYPE_CHECKING, Final, TypeAlias

from factcheck.comparison.reasons.times import is_within
from factcheck.comparison.times import A_YEAR, count_days_between
from factcheck.queries.placement import BASE, FIXED, TIME
from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Hashable, Iterable, Iterator, Sequence

    from factcheck.queries.placement import Part, Placed

    Accepts: TypeAlias = Callable[[Placed, Placed], bool]

_VOICES: Final = 2
"""Claims of one claimant that are tried at an end of a set."""
_OF_A_SORT: Final = 4
_ENDS: Final = 12
"""Figures that are tried at an end of a set, of each sort and in all."""
_MOST_TRIED: Final = 24
"""Pairs of one set that are compared until one gets the answer."""
_MOST_BASES: Final = 8
_MOST_WAYS: Final = 12
"""Wholes of shares, and ways of saying too little, that are looked at for one kind of number."""


@dataclass(frozen=True, slots=True)
class FigureSet:
    """Figures of which two are apart.

    Attributes:
        low: the lowest of the two.
        high: the highest.
        members: all from the one to the other.
        looked_through: all among which the two were found.
    """

    low: Placed
    high: Placed
    members: tuple[Placed, ...]
    looked_through: Sequence[Placed] = ()


def find_alike(placed: Iterable[Placed], accepts: Accepts) -> Iterator[FigureSet]:
    """Find the sets that share everything and lack nothing.

    Args:
        placed: figures with all that they are compared by.
        accepts: whether two figures get the answer that is looked for.
    """
    for family in _group_by_names(each for each in placed if not each.missing):
        for bucket in _group_by_values(family, {BASE}):
            for members in _group_by_base_and_time(bucket, None):
                yield from _find_widest(members, accepts, _say_the_same, _may_conflict)


def find_unclear(placed: Iterable[Placed], accepts: Accepts) -> Iterator[FigureSet]:
    """Find the sets that nothing known keeps apart, of which some lack something.

    Whoever lacks some things fits everybody who says the same of all others.

    Args:
        placed: figures with all that they are compared by.
        accepts: whether two figures get the answer that is looked for.
    """
    for family in _group_by_names(placed):
        free = [name for name in family[0].names if name[0] not in FIXED]
        for bucket in _group_by_values(family, free):
            yield from _find_lacking(bucket, accepts)


def find_but_for(placed: Iterable[Placed], accepts: Accepts) -> Iterator[FigureSet]:
    """Find the sets that share all but one thing, lack nothing, and are of several claimants.

    Args:
        placed: figures with all that they are compared by.
        accepts: whether two figures get the answer that is looked for.
    """
    for family in _group_by_names(each for each in placed if not each.missing):
        for at, left_out in enumerate(family[0].names):
            if left_out[0] in FIXED:
                continue
            value_of = partial(_take_value, at)
            fits = partial(_is_two_voices, at)
            for bucket in _group_by_values(family, {left_out, BASE}):
                if len(set(map(value_of, bucket))) > 1 or bucket[0].steady:
                    for members in _group_by_base_and_time(bucket, left_out):
                        yield from _find_widest(members, accepts, value_of, fits)


def _find_lacking(bucket: Sequence[Placed], accepts: Accepts) -> Iterator[FigureSet]:
    ways = Counter(each.missing for each in bucket)
    common = sorted(filter(None, ways), key=lambda way: (-ways[way], sorted(way)))[:_MOST_WAYS]
    for way in common:
        fitting = (each for each in bucket if each.missing <= way)
        fits = partial(_may_be_alike, way)
        for alike in _group_by_values(fitting, way | {BASE}):
            for members in _group_by_base(alike):
                yield from _find_widest(members, accepts, _say_what_lacks, fits)
    for one, other in combinations(common, 2):
        if one <= other or other <= one:
            continue
        fitting = (each for each in bucket if each.missing in {one, other})
        for alike in _group_by_values(fitting, one | other | {BASE}):
            for members in _group_by_base(alike):
                yield from _find_widest(members, accepts, _say_what_lacks, _has_other_gaps)


def _say_the_same(_each: Placed) -> None:
    return None


def _take_value(at: int, each: Placed) -> int | None:
    return each.values[at]


def _say_what_lacks(each: Placed) -> object:
    """Return what a figure lacks, and if it is the time, in which year it was said."""
    is_timeless = TIME in each.missing and each.said.middle is not None
    return each.missing, each.said.middle.year if is_timeless and each.said.middle else None


def _may_conflict(low: Placed, high: Placed) -> bool:
    """Return whether two lie near enough in time, and neither is one claimant's later word."""
    return _is_steady(low, high) and _is_not_replaced(low, high)


def _is_not_replaced(low: Placed, high: Placed) -> bool:
    are_certain = low.said.is_one_day and high.said.is_one_day
    return low.claimant != high.claimant or not are_certain or low.said == high.said


def _is_steady(low: Placed, high: Placed) -> bool:
    """Return whether two lie within the time in which their measure hardly moves, if it has one."""
    if low.steady is None or low.held is None or high.held is None:
        return True
    return is_within(low.held, high.held, low.steady)


def _is_two_voices(at: int, low: Placed, high: Placed) -> bool:
    """Return whether two claimants say another thing of one aspect."""
    if low.claimant == high.claimant:
        return False
    if low.names[at] == TIME and low.steady is not None:
        return not _is_steady(low, high)
    one, other = low.values[at], high.values[at]
    return one is not None is not other and one != other and _is_steady(low, high)


def _may_be_alike(way: frozenset[Part], low: Placed, high: Placed) -> bool:
    return way in {low.missing, high.missing} and _is_of_one_time(low, high)


def _has_other_gaps(low: Placed, high: Placed) -> bool:
    return low.missing != high.missing and _is_of_one_time(low, high)


def _is_of_one_time(low: Placed, high: Placed) -> bool:
    """Return whether neither a later word nor the days on which they were said keep two apart."""
    is_timed = TIME not in low.missing and TIME not in high.missing
    is_near = is_timed or count_days_between(low.said, high.said) <= A_YEAR.days
    return is_near and _may_conflict(low, high)


def _group_by_names(placed: Iterable[Placed]) -> Iterator[list[Placed]]:
    """Group figures by the things that they are compared by."""
    families: dict[int, list[Placed]] = {}
    for each in placed:
        families.setdefault(id(each.names), []).append(each)
    yield from families.values()


def _group_by_values(
    placed: Iterable[Placed], left_out: Collection[Part]
) -> Iterator[list[Placed]]:
    """Group figures that are compared by the same things by what they say of all but some."""
    buckets: dict[Hashable, list[Placed]] = {}
    key_of: itemgetter[tuple[int | None, ...]] | None = None
    for each in placed:
        if key_of is None:
            kept = [at for at, name in enumerate(each.names) if name not in left_out]
            key_of = itemgetter(*kept)
        buckets.setdefault(key_of(each.values), []).append(each)
    return (each for each in buckets.values() if len(each) > 1)


def _group_by_base_and_time(members: list[Placed], left_out: Part | None) -> Iterator[list[Placed]]:
    """Group figures by the whole of which they are shares, and by the time in which they hardly move."""
    for each in [members] if left_out == BASE else _group_by_base(members):
        yield from [each] if left_out == TIME else _group_by_time(each)


def _group_by_base(members: list[Placed]) -> Iterator[list[Placed]]:
    """Group shares that do not say of what with those of each whole that is named."""
    at = members[0].names.index(BASE)
    bases = dict.fromkeys(each.values[at] for each in members)
    bases.pop(None, None)
    if len(bases) < 2:
        yield members
        return
    for base in list(bases)[:_MOST_BASES]:
        yield [each for each in members if each.values[at] in {base, None}]


def _group_by_time(members: list[Placed]) -> Iterator[list[Placed]]:
    """Group figures of a measure that hardly moves for some time into spans of twice that time.

    One begins whenever that time has gone by, so that any two within it are together in one.
    """
    if members[0].steady is None:
        yield members
        return
    parts: dict[int, list[Placed]] = {}
    for each in members:
        start = None if each.held is None else each.held.start
        if start is not None and each.steady is not None:
            place = start.toordinal() // max(1, each.steady.days)
            parts.setdefault(place, []).append(each)
    for place in sorted(parts):
        yield parts[place] + parts.get(place + 1, [])


def _find_widest(
    members: Sequence[Placed],
    accepts: Accepts,
    sort_of: Callable[[Placed], object],
    fits: Accepts,
) -> Iterator[FigureSet]:
    """Find the two figures that lie furthest apart of those that get the answer looked for.

    Args:
        members: the figures.
        accepts: whether two of them get it, asked as seldom as can be.
        sort_of: of what sort a figure is, so that not all at an end are of one.
        fits: whether two of them can get it at all.
    """
    by_top = sorted(members, key=lambda each: each.reach.high_end)
    by_bottom = sorted(members, key=lambda each: (*each.reach.order, each.name))
    if by_top[0].reach.high_end[0] > by_bottom[-1].reach.low_end[0]:
        return
    lows = _select_outermost(by_bottom, by_top, sort_of)
    highs = _select_outermost(by_bottom[::-1], by_top[::-1], sort_of)
    tried = 0
    for one, other in sorted(product(range(len(lows)), range(len(highs))), key=sum):
        low, high = lows[one], highs[other]
        if low.reference.claim == high.reference.claim or low.reach.has_common(high.reach):
            continue
        if low.reach.high_end > high.reach.low_end or not fits(low, high):
            continue
        tried += 1
        if accepts(low, high):
            yield FigureSet(low, high, _list_between(low, high, by_bottom), by_bottom)
            return
        if tried == _MOST_TRIED:
            return


def _select_outermost(
    ordered: Sequence[Placed], otherwise: Sequence[Placed], sort_of: Callable[[Placed], object]
) -> list[Placed]:
    """Return the first figures of one order, then of another: a limit is outermost in one of them alone."""
    found = (*_select_first(ordered, sort_of), *_select_first(otherwise, sort_of))
    return [*{each.name: each for each in found}.values()]


def _select_first(
    ordered: Iterable[Placed], sort_of: Callable[[Placed], object]
) -> Iterator[Placed]:
    """Find the first figures of an order, not many of one voice or sort, none of a claim twice."""
    seen: Counter[object] = Counter()
    found = 0
    for each in ordered:
        sort = sort_of(each)
        own, voice = (sort, each.reference.claim), (sort, "of", each.claimant)
        if seen[own] or seen[voice] == _VOICES or seen[sort, "in all"] == _OF_A_SORT:
            continue
        seen.update((own, voice, (sort, "in all")))
        yield each
        found += 1
        if found == _ENDS:
            return


def _list_between(low: Placed, high: Placed, ordered: Sequence[Placed]) -> tuple[Placed, ...]:
    """Return the figures from one to another in their order, however these two lie in it."""
    one, other = sorted((ordered.index(low), ordered.index(high)))
    return tuple(ordered[one : other + 1])
