"""Which figures of a corpus conflict, would conflict, or stand apart but for one thing.

Sets, never pairs; two figures of each are compared, and only the sets that are shown in full.
"""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Final, TypeAlias

from factcheck.comparison.answer import Standing
from factcheck.comparison.compare import find_reasons
from factcheck.comparison.ledger import list_figures_of_claim, resolve_figure
from factcheck.comparison.standing import compare_standing, is_later_word
from factcheck.queries.answer_words import name_reason
from factcheck.queries.conflict_views import IN_WORDS, LISTS, Conflicts, EndView, SetView
from factcheck.queries.figure_sets import FigureSet, find_alike, find_but_for, find_unclear
from factcheck.queries.filters import Filters, select, select_wanted_figures
from factcheck.queries.opponents import Opponents
from factcheck.queries.pairs import find_answer
from factcheck.queries.phrases import say_count
from factcheck.queries.placement import Placing
from factcheck.queries.resolve import resolve
from factcheck.queries.speakers import name_who_says
from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from factcheck.comparison.stated import StatedFigure
    from factcheck.model.store import Store
    from factcheck.queries.placement import Placed

    _Find: TypeAlias = Callable[
        [Iterable[Placed], Callable[[Placed, Placed], bool]], Iterable[FigureSet]
    ]
    _Answers: TypeAlias = Callable[[StatedFigure, StatedFigure], bool]

MOST_SETS: Final = 20
"""Sets of each list that are shown, where no other number is asked for."""

_ROUNDS: Final = 4
"""How often what dropped sets leave is looked through again, at most."""

_YEAR: Final = 366
_NOTHING: Final = (
    "Nothing conflicts, would if what is not stated were the same, or is alike but for one thing."
)


@dataclass(frozen=True, slots=True)
class _Ranked:
    """A set with what decides where it stands in its list.

    Attributes:
        nearness: whether its ends are no opponents, and were not said within a year.
        ratio: of its ends.
    """

    found: FigureSet
    nearness: tuple[bool, bool]
    ratio: Fraction

    @property
    def rank(self) -> tuple[object, ...]:
        """Where it stands in its list."""
        return (*self.nearness, -self.ratio, self.found.low.name, self.found.high.name)

    @property
    def weight(self) -> tuple[object, ...]:
        """Which of two sets that share figures is kept: of as near ones that of more claimants."""
        claimants = {each.claimant for each in self.found.members}
        return (*self.nearness, -len(claimants), self.rank)


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
    filters = resolve(store, filters)
    placed = sorted(_place_all(store, filters), key=lambda each: each.name)
    views: list[SetView] = []
    numbers: dict[str, int] = {}
    used: set[str] = set()
    for kind in LISTS:
        sets = _find_apart(store, kind, placed, used)
        numbers[kind] = len(sets)
        views.extend(_build_set(store, kind, each) for each in sets[: limit or MOST_SETS])
    return Conflicts(
        "" if store.head is None else store.head.title,
        tuple(views),
        numbers,
        tuple(_say_numbers(numbers, limit or MOST_SETS)),
    )


def _place_all(store: Store, filters: Filters) -> Iterator[Placed]:
    """Place all figures that are wanted, claim by claim, so that no claim is held."""
    placing = Placing()
    for claim in select(store, filters):
        if claim.is_withdrawn or not claim.figures:
            continue
        wanted = {id(figure) for figure in select_wanted_figures(store, filters, claim)}
        for stated in list_figures_of_claim(store, claim):
            placed = placing.place(stated) if id(stated.figure) in wanted else None
            if placed is not None:
                yield placed


def _is_conflict(first: StatedFigure, second: StatedFigure) -> bool:
    return not find_reasons(first, second) and compare_standing(first, second) is Standing.CONFLICT


def _may_conflict(first: StatedFigure, second: StatedFigure) -> bool:
    reasons = find_reasons(first, second)
    is_unclear = bool(reasons) and all(each.is_missing for each in reasons)
    return is_unclear and not is_later_word(first, second)


def _is_alike_but_for_one(first: StatedFigure, second: StatedFigure) -> bool:
    reasons = find_reasons(first, second)
    return len(reasons) == 1 and reasons[0].is_stated


_FINDERS: Final[Mapping[str, tuple[_Find, _Answers]]] = dict(
    zip(
        LISTS,
        (
            (find_alike, _is_conflict),
            (find_unclear, _may_conflict),
            (find_but_for, _is_alike_but_for_one),
        ),
        strict=True,
    )
)


def _find_ranked_sets(
    store: Store, find: _Find, answers: _Answers, placed: Iterable[Placed]
) -> Iterator[_Ranked]:
    """Find sets, each with its place in the order: opponents and disputes, said within a year, widest gap."""

    def is_answer(low: Placed, high: Placed) -> bool:
        return answers(*_read_ends(store, low, high))

    for found in find(placed, is_answer):
        low, high = _read_ends(store, found.low, found.high)
        days = [each.claim.said_on.earliest for each in (low, high)]
        one, other = days
        is_near = one is not None and other is not None and abs((one - other).days) <= _YEAR
        nearness = (not _is_between_opponents(store, low, high), not is_near)
        yield _Ranked(found, nearness, _find_ratio(found))


def _read_ends(store: Store, low: Placed, high: Placed) -> tuple[StatedFigure, StatedFigure]:
    first, second = (resolve_figure(store, each.reference) for each in (low, high))
    assert first is not None, "it was placed"
    assert second is not None, "it was placed"
    return first, second


def _find_ratio(found: FigureSet) -> Fraction:
    """Return how many times the smaller end the larger is; 1 where that says nothing."""
    low, high = found.low.central, found.high.central
    if not low or not high or (low < 0) != (high < 0):
        return Fraction(1)
    smaller, larger = sorted((abs(Fraction(low)), abs(Fraction(high))))
    return larger / smaller


def _find_apart(
    store: Store, kind: str, placed: Iterable[Placed], used: set[str]
) -> list[FigureSet]:
    """Find the sets of a list, no figure in two of them, in their order.

    What a set that is dropped for its figures leaves is looked through again, a few times.
    """
    find, answers = _FINDERS[kind]
    kept: list[_Ranked] = []
    free = [each for each in placed if each.name not in used]
    for _ in range(_ROUNDS):
        left: dict[str, Placed] = {}
        for each in sorted(
            _find_ranked_sets(store, find, answers, free), key=lambda each: each.weight
        ):
            found = each.found
            low, high = found.low, found.high
            if not used.isdisjoint((low.name, high.name)):
                left.update({member.name: member for member in found.looked_through})
                continue
            unused = tuple(member for member in found.members if member.name not in used)
            used.update(member.name for member in unused)
            kept.append(_Ranked(FigureSet(low, high, unused), each.nearness, each.ratio))
        free = [each for name, each in sorted(left.items()) if name not in used]
    kept.sort(key=lambda each: each.rank)
    return [each.found for each in kept]


def _is_between_opponents(store: Store, low: StatedFigure, high: StatedFigure) -> bool:
    first, second = low.claim, high.claim
    if _find_dispute(store, low, high) is not None or find_answer(first, second) is not None:
        return True
    return Opponents(store, first).has(second.maker)


def _find_dispute(store: Store, low: StatedFigure, high: StatedFigure) -> str | None:
    first, second = (
        {dispute.id: None for dispute in store.disputes_of.get(each.claim.id, ())}
        for each in (low, high)
    )
    return next((dispute for dispute in first if dispute in second), None)


def _build_set(store: Store, kind: str, found: FigureSet) -> SetView:
    low, high = _read_ends(store, found.low, found.high)
    return SetView(
        kind=kind,
        measure=low.measure.title,
        topic=low.claim.topic,
        low=_build_end(store, low),
        high=_build_end(store, high),
        figures=tuple(each.name for each in found.members),
        claimants=len({each.claimant for each in found.members}),
        differ=tuple(dict.fromkeys(map(name_reason, find_reasons(low, high)))),
        between_opponents=_is_between_opponents(store, low, high),
        dispute=_find_dispute(store, low, high),
    )


def _build_end(store: Store, stated: StatedFigure) -> EndView:
    claim = stated.claim
    return EndView(
        str(stated.reference),
        str(stated.figure.value),
        name_who_says(store, claim),
        str(claim.said_on),
    )


def _say_numbers(numbers: Mapping[str, int], limit: int) -> Iterator[str]:
    if not any(numbers.values()):
        yield _NOTHING
        return
    for name, number in numbers.items():
        if number > limit:
            yield f"{name}: and {number - limit:,} more."
    sets = ", ".join(f"{number:,} {IN_WORDS.get(name, name)}" for name, number in numbers.items())
    yield f"{say_count(sum(numbers.values()), 'set')}: {sets}."
    yield "What is denied or refused without a figure of one's own stands under factcheck disputes."
