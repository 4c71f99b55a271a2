"""Many figures at once: groups that are like for like, found without looking at every pair.

Two figures that lack nothing are in one group exactly when `compare` calls them like for like.
A group that lacks something holds figures that share what is stated; whether they are alike cannot
be told, not even of two of them.
"""

from __future__ import annotations

from fractions import Fraction
from functools import cached_property
from itertools import chain
from typing import TYPE_CHECKING, Final, NamedTuple, Protocol, TypeVar

from factcheck.comparison.answer import Aspect, Standing
from factcheck.comparison.declaration import UNDECLARED
from factcheck.comparison.key import STEADY, Key, find_missing
from factcheck.comparison.pair import InTerms, convert_to_terms
from factcheck.comparison.reasons.times import is_within
from factcheck.comparison.standing import compare_numbers
from factcheck.model.vocabulary import AS_SAID_BASES
from factcheck.quantity.exact import shorten
from factcheck.quantity.interval import Interval, join_intervals
from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from factcheck.comparison.declaration import Declaration
    from factcheck.comparison.stated import StatedFigure
    from factcheck.comparison.times import DaySpan

FROM_MILD_TO_HARD: Final = (
    Standing.AGREE,
    Standing.NOT_CONTRADICTED,
    Standing.WITHIN_MARGIN,
    Standing.WITHIN_ROUNDING,
    Standing.REPLACED,
    Standing.DIFFER,
    Standing.CONFLICT,
)
"""From the mildest answer to the hardest."""

_MOST_IN_PAIRS: Final = 24
"""The most different numbers of which every pair is looked at."""


@dataclass(frozen=True)
class Group:
    """Figures that share everything that a comparison looks at; how they stand is told when asked.

    Attributes:
        figures: in the order given.
        missing: what none of them states; empty where they are like for like.
    """

    figures: tuple[StatedFigure, ...]
    missing: tuple[Aspect, ...]

    @property
    def is_like(self) -> bool:
        """Whether its figures are alike, converted or not."""
        return not self.missing

    @cached_property
    def standing(self) -> Standing | None:
        """The hardest answer of any two of them, whoever said them; None where something is missing, or of one."""
        return _find_hardest(self._numbered) if len(self._numbered) > 1 else None

    @cached_property
    def camps(self) -> tuple[tuple[StatedFigure, ...], ...]:
        """The figures by value, from the lowest: any two figures of different camps conflict, or differ.

        Empty where something is missing.
        """
        return _group_in_camps(self._numbered)

    @cached_property
    def _numbered(self) -> tuple[tuple[InTerms, StatedFigure], ...]:
        if self.missing:
            return ()
        numbered = ((convert_to_terms(each, each.terms), each) for each in self.figures)
        return tuple((number, each) for number, each in numbered if number is not None)


@dataclass(frozen=True, slots=True)
class Grouping:
    """All groups of some figures.

    Attributes:
        groups: in the order of their first figures.
        differing: in what some of the groups differ, in the order of `Aspect`.
    """

    groups: tuple[Group, ...]
    differing: tuple[Aspect, ...]


def group(figures: Iterable[StatedFigure]) -> Grouping:
    """Group figures by everything that a comparison looks at, in time linear in their number.

    Of a measure that hardly moves for some time, a group holds figures within that time of its first.

    Args:
        figures: with their claims and measures; their order is kept.

    >>> day, later = figure(as_of="2019-01-14"), figure(as_of="2021-01-14")
    >>> [len(each.figures) for each in group([day, later, day]).groups]
    [2, 1]
    """
    members: dict[Key, list[StatedFigure]] = {}
    values: dict[Aspect, set[object]] = {}
    order: dict[int, int] = {}
    for figure in figures:
        members.setdefault(figure.kind_key, []).append(figure)
        order[id(figure)] = len(order)
    for aspect, value in chain.from_iterable(members):
        values.setdefault(aspect, set()).add(value)
    found = _join_unsaid_bases(members)
    for joined in found.values() if len(found) < len(members) else ():
        joined.sort(key=lambda each: order[id(each)])
    steady = [part for key, each in found.items() for part in _split_in_time(key, each)]
    return Grouping(
        groups=tuple(Group(tuple(each), find_missing(key)) for key, each in steady),
        differing=tuple(aspect for aspect in Aspect if len(values.get(aspect, ())) > 1),
    )


class Alike(NamedTuple):
    """How many of some figures are alike.

    Attributes:
        figures: all of them.
        groups: of figures that share everything that is compared.
        together: figures that are like for like with another one.
    """

    figures: int
    groups: int
    together: int


def count_alike(figures: Iterable[StatedFigure]) -> Alike:
    """Count what `group` would group, and hold none of the figures.

    >>> day, later = figure(as_of="2019-01-14"), figure(as_of="2021-01-14")
    >>> count_alike(iter([day, later, day]))
    Alike(figures=3, groups=2, together=2)
    """
    shared: dict[object, tuple[Aspect, object]] = {}  # a day or a measure is in very many keys
    members: dict[Key, list[_Moment]] = {}
    for each in figures:
        key = tuple([shared.setdefault(part, part) for part in each.kind_key])
        is_steady = (Aspect.MOMENT, STEADY) in key
        moment = _Moment(each.time_held, each.declared) if is_steady else _ANY
        members.setdefault(key, []).append(moment)
    joined = _join_unsaid_bases(members)
    groups = [part for key, each in joined.items() for part in _split_in_time(key, each)]
    alike = (len(each) for key, each in groups if len(each) > 1 and not find_missing(key))
    return Alike(sum(map(len, members.values())), len(groups), sum(alike))


class _Timed(Protocol):
    @property
    def time_held(self) -> DaySpan | None: ...
    @property
    def declared(self) -> Declaration: ...


class _Moment(NamedTuple):
    """What of a figure parts it in time."""

    time_held: DaySpan | None
    declared: Declaration


_ANY: Final = _Moment(None, UNDECLARED)
_Grouped = TypeVar("_Grouped")
_TimedFigure = TypeVar("_TimedFigure", bound=_Timed)


def _join_unsaid_bases(members: dict[Key, list[_Grouped]]) -> dict[Key, list[_Grouped]]:
    """Put shares that do not say of what beside those that do, where these are of one whole only."""
    named: dict[Key, list[Key]] = {}
    for key in members:
        if dict(key)[Aspect.BASE]:
            named.setdefault(_remove_base(key), []).append(key)
    joined: dict[Key, list[_Grouped]] = {}
    for key, figures in members.items():
        others = named.get(_remove_base(key), ())
        target = others[0] if len(others) == 1 else key
        joined.setdefault(target, []).extend(figures)
    return joined


def _remove_base(key: Key) -> Key:
    return tuple(each for each in key if each[0] is not Aspect.BASE)


def _split_in_time(
    key: Key, figures: list[_TimedFigure]
) -> Iterator[tuple[Key, list[_TimedFigure]]]:
    """Part figures that share all but their moments so that each part lies within the steady time."""
    if (Aspect.MOMENT, STEADY) not in key:
        yield key, figures
        return
    part: list[_TimedFigure] = []
    for figure in sorted(figures, key=_find_start):
        steady = figure.declared.steady_within
        held = figure.time_held
        first = part[0].time_held if part else None
        assert steady is not None, "asked of steady measures"
        if first is not None and held is not None and not is_within(first, held, steady):
            yield key, part
            part = []
        part.append(figure)
    yield key, part


def _find_start(figure: _Timed) -> tuple[bool, object]:
    held = figure.time_held
    start = None if held is None else held.start
    return start is not None, start or 0


def _find_hardest(numbered: Sequence[tuple[InTerms, StatedFigure]]) -> Standing:
    """Return the hardest answer of any two; of very many different numbers only whether all can be one.

    Any two of some intervals meet exactly when all have a number in common (Helly's theorem).
    """
    different: dict[object, tuple[InTerms, StatedFigure]] = {}
    for each in numbered:
        amount = each[0].amount
        different.setdefault((each[0].number, amount.exact, amount.is_hedged, amount.nature), each)
    if len(different) <= _MOST_IN_PAIRS:
        members = [*different.values(), numbered[0]]
        found = (
            compare_numbers(figure, other, one, two)
            for place, (one, figure) in enumerate(members)
            for two, other in members[place + 1 :]
        )
        return max(found, key=FROM_MILD_TO_HARD.index)
    if {figure.figure.basis for _, figure in numbered} <= AS_SAID_BASES:
        return Standing.DIFFER
    if has_common(each.number.rounding for each, _ in different.values()):
        return Standing.WITHIN_ROUNDING
    return Standing.CONFLICT


def has_common(intervals: Iterable[Interval]) -> bool:
    """Return whether some number lies in all of some intervals.

    Args:
        intervals: of numbers in one unit; of none of them every number is common.

    >>> from decimal import Decimal
    >>> has_common([Interval.build_point(Decimal(3)), Interval.build_point(Decimal(4))])
    False
    """
    common: Interval | None = Interval(None, None, has_low=False, has_high=False)
    for interval in intervals:
        common = None if common is None else common.find_common(interval)
    return common is not None


def _group_in_camps(
    numbered: Sequence[tuple[InTerms, StatedFigure]],
) -> tuple[tuple[StatedFigure, ...], ...]:
    camps: list[list[StatedFigure]] = []
    reach: Interval | None = None
    reached = ((find_reach(number), figure) for number, figure in numbered)
    for extent, figure in sorted(reached, key=lambda pair: pair[0].order):
        if reach is not None and reach.has_common(extent):
            camps[-1].append(figure)
            reach = join_intervals((reach, extent))
        else:
            camps.append([figure])
            reach = extent
    return tuple(tuple(camp) for camp in camps)


def find_reach(number: InTerms) -> Interval:
    """Return what a figure's number can be, its stated margin included.

    Args:
        number: a figure's amount in the terms in which it is compared.

    Returns:
        What rounding could hide, joined with what the margin allows; in common terms.
    """
    margin, exact = number.amount.margin, number.amount.exact
    if margin is None or exact is None:
        return number.number.rounding
    low, high = sorted(
        number.convert_from_own(Fraction(exact) + sign * Fraction(margin)) for sign in (-1, 1)
    )
    reach = Interval(shorten(low), shorten(high), has_low=True, has_high=True)
    return join_intervals((reach, number.number.rounding))
