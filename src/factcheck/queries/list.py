"""The list of claims and figures that a question finds, in an order, with what may be compared."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from itertools import groupby
from typing import TYPE_CHECKING, Final, TypeAlias

from factcheck.comparison.ledger import resolve_figure_of_claim
from factcheck.errors import FactcheckError
from factcheck.model.figure_names import build_reference
from factcheck.model.store import keep_claims
from factcheck.model.vocabulary import MeasureKind
from factcheck.queries.claim_views import ClaimViews
from factcheck.queries.filters import (
    Filters,
    find_emptying_filters,
    select,
    select_wanted_figures,
)
from factcheck.queries.lookalike_lines import say_lookalikes
from factcheck.queries.phrases import say_count
from factcheck.queries.resolve import resolve
from factcheck.queries.speakers import say_who_speak
from factcheck.queries.views import ClaimList
from factcheck.queries.withdrawn import say_withdrawn
from factcheck.queries.wording import say_comparability

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from factcheck.comparison.stated import StatedFigure
    from factcheck.model.claims import Claim, Figure
    from factcheck.model.store import Store
    from factcheck.model.values import Value

_Found: TypeAlias = "tuple[Claim, tuple[Figure, ...]]"


class UnknownOrderError(FactcheckError):
    """An order that there is not."""


def list_claims(
    store: Store,
    filters: Filters,
    *,
    order: str | None = None,
    limit: int | None = None,
    views: ClaimViews | None = None,
    is_told_only: bool = False,
) -> ClaimList:
    """Find the claims and figures that pass all filters.

    Args:
        store: the ledger.
        filters: what the question is about.
        order: `topic`, `said-on`, `value`, `claimant`, `measure` or `source`; a leading hyphen
            turns it round. Equal ones stand in the order of topic, day and id. `value` and
            `measure` order figures: a claim stands wherever a figure of it does. Where it is
            omitted, figures near a value stand the nearest first, all others by topic.
        limit: the most rows to show: one a figure, one for a claim without a figure.
        views: those that several answers share.
        is_told_only: whether no more is wanted than what is said of them, and none of them is held.

    Raises:
        UnknownFilterValueError: a filter names something that the ledger does not have.
        UnknownOrderError: there is no such order.
    """
    filters = resolve(store, filters)
    found = [
        (claim, select_wanted_figures(store, filters, claim)) for claim in select(store, filters)
    ]
    if not is_told_only:
        keep_claims(store, (claim for claim, _ in found))
    ordered = sort_found(store, found, order or "topic")
    if order is None and filters.near is not None:
        ordered = sort_by_nearness(store, ordered, filters.near)
    total = sum(max(1, len(figures)) for _, figures in found)
    views = views or ClaimViews(store)
    cut = () if is_told_only else _cut(ordered, limit)
    shown = tuple(views.build(claim, figures) for claim, figures in cut)
    rows = total if is_told_only else sum(max(1, len(view.figures)) for view in shown)
    return ClaimList(
        title="" if store.head is None else store.head.title,
        claims=shown,
        total=total,
        remarks=_list_remarks(store, found, rows, total),
        emptied_by=find_emptying_filters(store, filters) if not found else (),
        by_topic=filters.near is None if order is None else order.removeprefix("-") == "topic",
        note=None if store.head is None else store.head.note,
    )


def build_topic_key(store: Store) -> Callable[[Claim], tuple[int, date, str]]:
    """Build the key by which claims stand in the order of topic, day and id; it ends with the id.

    Args:
        store: where the order of the topics is known.
    """
    places = {topic: place for place, topic in enumerate(store.topics)}
    return lambda claim: (
        places.get(claim.topic, 0),
        claim.said_on.earliest or date.min,
        claim.id,
    )


def sort_by_nearness(store: Store, found: Sequence[_Found], size: Value) -> list[_Found]:
    """Return claims figure by figure, those first that are the nearest to a size; equal ones stay in order.

    Args:
        store: where the measures lie.
        found: claims, each with those of its figures that are near the size.
        size: a value as it was typed.
    """
    from factcheck.queries.sizes import find_distance

    rows = [(claim, figure) for claim, figures in found for figure in figures]
    rows.sort(key=lambda row: find_distance(store, row[0], row[1], size))
    return _join(rows)


def resolve_figures_of_claims(store: Store, found: Sequence[_Found]) -> list[StatedFigure]:
    """Resolve the figures of some claims, so that they are ready to be compared.

    Args:
        store: where the measures lie; figures of one that is missing are omitted.
        found: claims, each with figures of its own.
    """
    figures = (
        resolve_figure_of_claim(store, claim, build_reference(claim, figure))
        for claim, wanted in found
        for figure in wanted
    )
    return [figure for figure in figures if figure is not None]


def sort_found(store: Store, found: list[_Found], order: str) -> list[_Found]:
    """Return claims with figures of theirs in an order that `list_claims` knows.

    Args:
        store: where topics and measures lie.
        found: claims, each with figures of its own; it is sorted in place.
        order: the name of an order; a hyphen before it turns it round.

    Raises:
        UnknownOrderError: there is no such order.
    """
    name = order.removeprefix("-")
    if name not in _NAMES:
        from factcheck.text.suggest import suggest

        hint = suggest(name, _NAMES) or f"orders are {', '.join(_NAMES)}"
        raise UnknownOrderError(f"--sort: no order '{name}'", hint=hint)
    place_of = build_topic_key(store)
    found.sort(key=lambda each: place_of(each[0]))
    if name in _ORDERS_OF_FIGURES:
        return _sort_by_figure(store, found, name, is_reversed=order != name)
    if name != "topic" or order != name:
        key = _ORDERS[name]
        found.sort(key=lambda each: key(store, each[0]), reverse=order != name)
    return found


def _sort_by_figure(
    store: Store, found: list[_Found], name: str, *, is_reversed: bool
) -> list[_Found]:
    """Sort figures one by one; those of one claim that come to stand together are one entry."""
    key = _ORDERS_OF_FIGURES[name]
    rows = [(claim, figure) for claim, figures in found for figure in figures]
    rows.sort(key=lambda row: key(store, row[1]), reverse=is_reversed)
    return _join(rows) + [each for each in found if not each[1]]


def _join(rows: Sequence[tuple[Claim, Figure]]) -> list[_Found]:
    """Return figures one by one as entries, those of one claim that stand together as one."""
    return [
        (run[0][0], tuple(figure for _, figure in run))
        for run in (list(rows) for _, rows in groupby(rows, key=lambda row: row[0].id))
    ]


def _cut(found: list[_Found], limit: int | None) -> list[_Found]:
    if limit is None:
        return found
    kept: list[_Found] = []
    rows = 0
    for claim, figures in found:
        if rows >= limit:
            break
        shown = figures[: limit - rows]
        kept.append((claim, shown))
        rows += max(1, len(shown))
    return kept


def _list_remarks(store: Store, found: list[_Found], shown: int, total: int) -> tuple[str, ...]:
    if not found:
        return ()
    claims = [claim for claim, _ in found]
    disputes = {each.id for claim in claims for each in store.disputes_of.get(claim.id, ())}
    figures = sum(len(wanted) for _, wanted in found)
    line = (
        f"{say_count(len(found), 'claim')} with {say_count(figures, 'figure')},"
        f" {say_who_speak(store, claims)}, {say_count(len(disputes), 'dispute')}."
    )
    rest = (f"{shown:,} of {total:,} rows are shown.",) if shown < total else ()
    standing = [(claim, wanted) for claim, wanted in found if not claim.is_withdrawn]
    shown_figures = resolve_figures_of_claims(store, standing)
    compared = say_comparability(shown_figures)
    said = (line, *rest, say_withdrawn(claims), compared, *say_lookalikes(store, shown_figures))
    return tuple(each for each in said if each is not None)


def _find_unit_and_number(store: Store, figure: Figure) -> tuple[str, Decimal]:
    """Find a figure's unit and number: values of different units have no order."""
    measure = store.measures.get(figure.measure)
    unit = "" if measure is None else measure.unit
    day, quantity = figure.value.day, figure.value.quantity
    if measure is not None and measure.kind is MeasureKind.DATE and day is not None:
        return unit, Decimal((day.earliest or day.latest or date.min).toordinal())
    if quantity is None:
        return unit, Decimal(0)
    low = quantity.printed.decimal_ends[0] if quantity.number is None else quantity.number
    return unit, low if low is not None else Decimal(0)


_ORDERS: Final[dict[str, Callable[[Store, Claim], tuple[object, ...]]]] = {
    "topic": lambda _, claim: (claim.topic,),
    "said-on": lambda _, claim: (claim.said_on.earliest or date.min,),
    "claimant": lambda _, claim: (claim.claimant,),
    "source": lambda _, claim: (claim.appearances[0].source if claim.appearances else "",),
}

_ORDERS_OF_FIGURES: Final[dict[str, Callable[[Store, Figure], tuple[object, ...]]]] = {
    "value": _find_unit_and_number,
    "measure": lambda _, figure: (figure.measure,),
}
"""Orders that say nothing of a claim without a figure: it stands last, whichever way they run."""

_NAMES: Final = ("topic", "said-on", "value", "claimant", "measure", "source")
