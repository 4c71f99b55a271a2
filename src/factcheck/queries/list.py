"""The list of claims and figures that a question finds, in an order, with what may be compared."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from itertools import groupby
from typing import TYPE_CHECKING, Final, TypeAlias

from factcheck.errors import FactcheckError
from factcheck.model.store import keep_claims
from factcheck.model.vocabulary import MeasureKind
from factcheck.queries.claim_views import ClaimViews
from factcheck.queries.filters import (
    Filters,
    find_emptying_filters,
    select,
    select_wanted_figures,
)
from factcheck.queries.resolve import resolve
from factcheck.queries.tally import Tally
from factcheck.queries.views import ClaimList

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from factcheck.model.claims import Claim, Figure
    from factcheck.model.store import Store
    from factcheck.model.values import Value
    from factcheck.queries.views_of_claim import ClaimView

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

    Raises:
        UnknownFilterValueError: a filter names something that the ledger does not have.
        UnknownOrderError: there is no such order.
    """
    filters = resolve(store, filters)
    found = [
        (claim, select_wanted_figures(store, filters, claim)) for claim in select(store, filters)
    ]
    keep_claims(store, (claim for claim, _ in found))
    ordered = sort_found(store, found, order or "topic")
    if order is None and filters.near is not None:
        ordered = sort_by_nearness(store, ordered, filters.near)
    views = views or ClaimViews(store)
    shown = tuple(views.build(claim, figures) for claim, figures in _cut(ordered, limit))
    by_topic = filters.near is None if order is None else order.removeprefix("-") == "topic"
    rows = None if limit is None else sum(max(1, len(view.figures)) for view in shown)
    return build_claim_list(store, filters, found, shown, by_topic=by_topic, rows=rows)


def build_claim_list(
    store: Store,
    filters: Filters,
    found: Iterable[_Found],
    shown: Sequence[ClaimView],
    *,
    by_topic: bool,
    rows: int | None = None,
) -> ClaimList:
    """Return views of claims with what is said of all that were found.

    Args:
        store: the ledger.
        filters: what the question is about.
        found: the claims in the order of topics, each with the figures that are wanted of it; gone through once.
        shown: those that are shown, in order.
        by_topic: whether the claims of each topic stand together.
        rows: how many rows are shown; None for all.
    """
    tally = Tally(store)
    remarks = tally.list_remarks(found, rows)
    return ClaimList(
        title="" if store.head is None else store.head.title,
        claims=shown,
        total=tally.rows,
        remarks=remarks,
        emptied_by=() if remarks else find_emptying_filters(store, filters),
        by_topic=by_topic,
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
