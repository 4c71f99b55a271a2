"""Which figures of a corpus conflict, would conflict, or stand apart but for one thing.

Sets, never pairs: one grouping for everything that is compared, and one for each aspect left out,
each linear in the figures. Every set is answered by comparing its lowest figure with its highest.
"""

from __future__ import annotations

from fractions import Fraction
from itertools import product
from typing import TYPE_CHECKING, Final, TypeAlias

from factcheck.comparison.answer import Aspect, Standing
from factcheck.comparison.comparing import compare
from factcheck.comparison.groups import key_of
from factcheck.comparison.pair import put_in_terms
from factcheck.query.answer_words import name_reason
from factcheck.query.claimviews import who_says
from factcheck.query.conflictviews import LISTS, Conflicts, EndView, SetView
from factcheck.query.filters import Filters, figures_wanted, refuse_unknown, select
from factcheck.query.listing import stated_figures
from factcheck.query.opponents import Opponents
from factcheck.query.pairs import find_answer
from factcheck.query.wording import counted
from factcheck.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence

    from factcheck.comparison.answer import Comparison
    from factcheck.comparison.stated import StatedFigure
    from factcheck.quantity import Interval
    from factcheck.query.store import Store

_Parts: TypeAlias = "dict[tuple[Aspect, str], object]"

MOST_SETS: Final = 20
"""Sets of each list that are shown, where no other number is asked for."""

_ENDS: Final = 4
"""Figures from each end of a set that are tried for a pair that is apart, and no more."""

_ROUNDS: Final = 8
"""Sets that are looked for among the figures of one kind of which something is not stated."""

_YEAR: Final = 366
_FIXED: Final = frozenset(
    {Aspect.MEASURE, Aspect.UNIT, Aspect.KIND, Aspect.PER, Aspect.ROLE, Aspect.VALUE}
)
"""What is never left out: without it, numbers are not of one sort."""

_TIMES: Final = frozenset({Aspect.PERIOD, Aspect.MOMENT})


@dataclass(frozen=True, slots=True)
class _Placed:
    """A figure with its number in the terms of its kind, and all that it is compared by."""

    stated: StatedFigure
    extent: Interval
    parts: _Parts

    @property
    def name(self) -> str:
        return str(self.stated.reference)

    @property
    def is_whole(self) -> bool:
        return None not in self.parts.values()


@dataclass(frozen=True, slots=True)
class _Set:
    kind: str
    members: tuple[_Placed, ...]
    comparison: Comparison


def find_conflicts(store: Store, filters: Filters, *, limit: int | None = None) -> Conflicts:
    """Find the sets of figures that conflict, would, or are alike but for one thing.

    Withdrawn claims take no part. A figure stands in one set at most, in the first list that has it.

    Args:
        store: the ledger.
        filters: which figures to look at.
        limit: the most sets of each list to show; `MOST_SETS` if omitted.

    Raises:
        UnknownFilterValueError: a filter names something that the ledger does not have.
    """
    refuse_unknown(store, filters)
    claims = sorted(
        (claim for claim in select(store, filters) if not claim.is_withdrawn),
        key=lambda claim: claim.id,
    )
    found = [(claim, figures_wanted(filters, claim)) for claim in claims]
    placed = [each for stated in stated_figures(store, found) for each in _place(stated)]
    views: list[SetView] = []
    numbers: dict[str, int] = {}
    used: set[str] = set()
    for name, find in _FINDERS.items():
        free = [each for each in placed if each.name not in used]
        sets = [_view(store, each) for each in _keep_apart(store, find(free), used)]
        numbers[name] = len(sets)
        views.extend(sets[: limit or MOST_SETS])
    return Conflicts(
        "" if store.head is None else store.head.title,
        tuple(views),
        numbers,
        tuple(_remark(numbers, limit or MOST_SETS)),
    )


def _place(stated: StatedFigure) -> Iterator[_Placed]:
    number = put_in_terms(stated, stated.terms)
    if number is None:
        return
    parts: _Parts = {}
    for aspect, value in key_of(stated):
        if aspect is Aspect.SCOPE and isinstance(value, tuple):
            parts.update({(aspect, name): said for name, said in value})
        else:
            parts[Aspect.PERIOD if aspect in _TIMES else aspect, ""] = (
                value if value is None else (aspect, value)
            )
    yield _Placed(stated, number.number.rounding, parts)


def _find_alike(placed: Sequence[_Placed]) -> Iterator[_Set]:
    """Find the figures that share everything, and of which two conflict."""
    whole = (each for each in placed if each.is_whole)
    for members in _bucket(whole, lambda each: frozenset(each.parts.items())):
        yield from _widest("conflict", members, _is_conflict)


def _find_unclear(placed: Sequence[_Placed]) -> Iterator[_Set]:
    """Find the figures that nothing known keeps apart, though something is not stated."""
    for members in _bucket(placed, _fixed_parts):
        rest = members
        for _ in range(_ROUNDS):
            anchors = [each for each in rest if not each.is_whole]
            found = next(_around(anchors, rest), None)
            if found is None:
                break
            yield found
            taken = {each.name for each in found.members}
            rest = [each for each in rest if each.name not in taken]


def _around(anchors: Sequence[_Placed], members: Sequence[_Placed]) -> Iterator[_Set]:
    """Find the figures that can be the same as one that lacks something, the outermost first."""
    ordered = sorted(anchors, key=_order)
    outermost = (*ordered[:_ENDS], *ordered[-_ENDS:][::-1])
    for anchor in {each.name: each for each in outermost}.values():
        fitting = [each for each in members if _fits(anchor.parts, each.parts)]
        if len(fitting) > 1:
            yield from _widest("would conflict", fitting, _would_conflict)


def _find_but_for(placed: Sequence[_Placed]) -> Iterator[_Set]:
    """Find the figures that share all but one thing; one grouping for each thing left out."""
    whole = [each for each in placed if each.is_whole]
    for left_out in dict.fromkeys(part for each in whole for part in each.parts):
        if left_out[0] in _FIXED:
            continue
        having = (each for each in whole if left_out in each.parts)
        for members in _bucket(having, _without(left_out)):
            yield from _widest("alike but for one thing", members, _is_but_for)


_FINDERS: Final[Mapping[str, Callable[[Sequence[_Placed]], Iterator[_Set]]]] = dict(
    zip(LISTS, (_find_alike, _find_unclear, _find_but_for), strict=True)
)


def _bucket(
    placed: Iterable[_Placed], key_by: Callable[[_Placed], Hashable]
) -> Iterator[list[_Placed]]:
    buckets: dict[Hashable, list[_Placed]] = {}
    for each in placed:
        buckets.setdefault(key_by(each), []).append(each)
    return (each for each in buckets.values() if len(each) > 1)


def _fixed_parts(each: _Placed) -> Hashable:
    return frozenset(part for part in each.parts.items() if part[0][0] in _FIXED)


def _without(left_out: tuple[Aspect, str]) -> Callable[[_Placed], Hashable]:
    return lambda each: frozenset(part for part in each.parts.items() if part[0] != left_out)


def _fits(one: _Parts, other: _Parts) -> bool:
    """Return whether nothing known differs: every part is the same, or missing in one."""
    return all(
        value == other.get(name) or value is None or other.get(name) is None
        for name, value in one.items()
    )


def _widest(
    kind: str, members: Sequence[_Placed], accepts: Callable[[Comparison], bool]
) -> Iterator[_Set]:
    """Find the widest pair from both ends of some figures that gets the answer looked for."""
    ordered = sorted(members, key=_order)
    lows, highs = ordered[:_ENDS], ordered[-_ENDS:][::-1]
    for place, other in sorted(product(range(len(lows)), range(len(highs))), key=sum):
        low, high = lows[place], highs[other]
        if low.extent.meets(high.extent) or low.stated.claim.id == high.stated.claim.id:
            continue
        comparison = compare(low.stated, high.stated)
        if accepts(comparison):
            within = [
                each
                for each in ordered
                if _order(low) <= _order(each) <= _order(high) or each.name in {low.name, high.name}
            ]
            yield _Set(kind, tuple(within), comparison)
            return


def _is_conflict(comparison: Comparison) -> bool:
    return comparison.standing is Standing.CONFLICT


def _would_conflict(comparison: Comparison) -> bool:
    return bool(comparison.missing) and not comparison.differences


def _is_but_for(comparison: Comparison) -> bool:
    is_one_voice = comparison.first.claim.maker == comparison.second.claim.maker
    return comparison.but_for is not None and not is_one_voice


def _order(each: _Placed) -> tuple[object, ...]:
    return (*each.extent.order, each.name)


def _keep_apart(store: Store, sets: Iterable[_Set], used: set[str]) -> Iterator[_Set]:
    """Put sets in the order of what matters most, and drop one of which a figure is listed already."""
    for each in sorted(sets, key=lambda found: _rank(store, found)):
        names = {member.name for member in each.members}
        ends = {str(each.comparison.first.reference), str(each.comparison.second.reference)}
        if ends & used:
            continue
        left = tuple(member for member in each.members if member.name not in used)
        used |= names
        yield _Set(each.kind, left, each.comparison)


def _rank(store: Store, found: _Set) -> tuple[object, ...]:
    """Opponents and one dispute first, then what was said within a year, then the widest gap."""
    first, second = found.comparison.first, found.comparison.second
    days = [each.claim.said_on.earliest for each in (first, second)]
    one, other = days
    is_near = one is not None and other is not None and abs((one - other).days) <= _YEAR
    arithmetic = found.comparison.arithmetic
    ratio = None if arithmetic is None or arithmetic.ratio is None else arithmetic.ratio.central
    return (
        not _are_opponents(store, found.comparison),
        not is_near,
        -Fraction(ratio or 1),
        str(first.reference),
    )


def _are_opponents(store: Store, comparison: Comparison) -> bool:
    first, second = comparison.first.claim, comparison.second.claim
    if _dispute_of(store, comparison) is not None or find_answer(first, second) is not None:
        return True
    return Opponents(store, first).include(second.maker)


def _dispute_of(store: Store, comparison: Comparison) -> str | None:
    first, second = (
        {dispute.id: None for dispute in store.disputes_of.get(each.claim.id, ())}
        for each in (comparison.first, comparison.second)
    )
    return next((dispute for dispute in first if dispute in second), None)


def _view(store: Store, found: _Set) -> SetView:
    comparison = found.comparison
    low, high = comparison.first, comparison.second
    reasons = (*comparison.differences, *comparison.missing)
    return SetView(
        kind=found.kind,
        measure=low.measure.title,
        topic=low.claim.topic,
        low=_end(store, low),
        high=_end(store, high),
        figures=tuple(each.name for each in found.members),
        claimants=len({each.stated.claim.maker for each in found.members}),
        differ=tuple(dict.fromkeys(map(name_reason, reasons))),
        between_opponents=_are_opponents(store, comparison),
        dispute=_dispute_of(store, comparison),
    )


def _end(store: Store, stated: StatedFigure) -> EndView:
    claim = stated.claim
    return EndView(
        str(stated.reference), stated.figure.value.text, who_says(store, claim), str(claim.said_on)
    )


def _remark(numbers: Mapping[str, int], limit: int) -> Iterator[str]:
    for name, number in numbers.items():
        if number > limit:
            yield f"{name}: and {number - limit:,} more."
    sets = ", ".join(f"{number:,} {name}" for name, number in numbers.items())
    yield f"{counted(sum(numbers.values()), 'set')}: {sets}."
