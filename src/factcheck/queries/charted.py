"""Figures as rows for a program that draws charts: by kind, so that nobody draws unlike things on one axis.

The figures of a kind differ in nothing that a comparison looks at but in when they hold, and are printed
alike: of one measure, in one unit, per the same, of the same whole.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.comparison.answer import Aspect
from factcheck.comparison.key import build_key
from factcheck.comparison.ledger import resolve_figure_of_claim
from factcheck.model.figure_names import build_reference
from factcheck.queries.claim_views import ClaimViews
from factcheck.queries.export import sort_ids
from factcheck.queries.figure_views import build_figure_view
from factcheck.queries.filters import select, select_wanted_figures
from factcheck.queries.resolve import resolve
from factcheck.queries.wording import NOT_STATED
from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from decimal import Decimal

    from factcheck.comparison.stated import StatedFigure
    from factcheck.model.claims import Claim
    from factcheck.model.store import Store
    from factcheck.queries.filters import Filters
    from factcheck.queries.part_views import FigureView
    from factcheck.queries.views_of_claim import ClaimView

_TIMES: Final = frozenset({Aspect.MOMENT, Aspect.PERIOD, Aspect.TOO_EARLY})
"""What an axis of time may show of figures that are alike in all else."""
NO_SIDE: Final = "no party"


@dataclass(frozen=True, slots=True)
class ChartRow:
    """One figure as a chart shows it.

    Attributes:
        label: who says it, and when it holds.
        low: the lowest value that its words leave open.
        side: the party of whoever says it, or of whose making it is.
        when: the moment or period at which it holds, in words.
        first_day: of that time; None where it is not stated.
    """

    label: str
    value: Decimal | None
    low: Decimal | None
    high: Decimal | None
    side: str
    unit: str
    when: str
    first_day: str | None
    last_day: str | None
    said_on: str
    printed: str
    bound: str | None
    figure: str
    statement: str
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ChartKind:
    """The figures of one kind.

    Attributes:
        name: of the measure, with a number where it has several kinds.
        title: what they measure, in words.
    """

    name: str
    title: str
    rows: tuple[ChartRow, ...]


@dataclass(frozen=True, slots=True)
class ChartedFigures:
    """The figures of a topic or a corpus by kind.

    Attributes:
        omitted: figures that no chart has, each with its claim, its value and why.
    """

    kinds: tuple[ChartKind, ...]
    omitted: tuple[tuple[str, str, str, str], ...]


def build_charted_figures(store: Store, filters: Filters) -> ChartedFigures:
    """Find the figures that pass all filters, by kind.

    Args:
        store: the ledger.
        filters: what the question is about; names and ids are resolved here.

    Returns:
        The figures of each kind in the order of topic, day and id, and those that no chart has.

    Raises:
        UnknownFilterValueError: a filter names something that the ledger does not have.
    """
    filters = resolve(store, filters)
    views = ClaimViews(store)
    kinds: dict[str, dict[object, list[ChartRow]]] = {}
    titles: dict[tuple[str, object], str] = {}
    omitted: list[tuple[str, str, str, str]] = []
    for claim_id in sort_ids(store, select(store, filters)):
        claim = store.claims[claim_id]
        shown = views.build(claim, ())
        party = store.find_party_of_maker(claim)
        side = NO_SIDE if party is None else party.short or party.name
        for figure in select_wanted_figures(store, filters, claim):
            view = build_figure_view(store, claim, figure)
            reference = build_reference(claim, figure)
            stated = resolve_figure_of_claim(store, claim, reference)
            if stated is None or (reason := _find_why_not(claim, view)) is not None:
                why = "its measure is unknown" if stated is None else str(reason)
                omitted.append((str(reference), claim.id, view.value, why))
                continue
            key = _build_key(stated, view)
            row = _build_row(shown, side, stated, view)
            kinds.setdefault(view.measure, {}).setdefault(key, []).append(row)
            titles.setdefault((view.measure, key), _say_title(view))
    return ChartedFigures(
        tuple(
            ChartKind(
                measure if len(of_measure) == 1 else f"{measure}-{place}",
                titles[measure, key],
                tuple(rows),
            )
            for measure, of_measure in kinds.items()
            for place, (key, rows) in enumerate(of_measure.items(), 1)
        ),
        tuple(omitted),
    )


def _find_why_not(claim: Claim, view: FigureView) -> str | None:
    """Return why no chart has a figure; None where it may have it."""
    if claim.is_withdrawn:
        return "its claim is withdrawn"
    if view.number is None and view.low is None and view.high is None:
        return "it has no number"
    return None


def _build_key(stated: StatedFigure, view: FigureView) -> object:
    """Return all that the figures of a kind share: what a comparison converts is not mixed either."""
    compared = tuple(each for each in build_key(stated) if each[0] not in _TIMES)
    printed = (view.unit, view.per, view.whole, view.is_ordinal, view.prices, view.base, view.role)
    return compared, printed


def _say_title(view: FigureView) -> str:
    per = (view.per,) if isinstance(view.per, str) else view.per or ()
    said = (
        *(f"per {each}" for each in per if each != NOT_STATED),
        *(f"share of {each}" for each in (view.base,) if each),
        *(f"in prices of {each}" for each in (view.prices,) if each),
    )
    whole = () if view.whole is None else (f"out of {view.whole:f}",)
    return "; ".join((view.what, *(each for each in said if each not in view.what), *whole))


def _say_when(claim: ClaimView, view: FigureView) -> str:
    """Say when a figure holds; where that is not stated, when it was said."""
    said = f"said {claim.said_on}"
    if view.time is None:
        return said
    return f"{said}, {view.time}" if view.when.startswith("not stated ") else view.time


def _build_row(claim: ClaimView, side: str, stated: StatedFigure, view: FigureView) -> ChartRow:
    held = stated.time_held
    when = _say_when(claim, view)
    first, last = (None, None) if held is None else (held.start, held.end)
    return ChartRow(
        label=f"{claim.who}, {when}",
        value=view.number,
        low=view.low,
        high=view.high,
        side=side,
        unit=view.unit,
        when=when,
        first_day=None if first is None else first.isoformat(),
        last_day=None if last is None else last.isoformat(),
        said_on=claim.said_on,
        printed=view.value,
        bound=view.bound,
        figure=str(stated.reference),
        statement=claim.statement,
        sources=tuple(each.source for each in claim.appearances),
    )
