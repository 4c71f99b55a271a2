"""A timeline: what was said by the day on which it was said, and in the row below what it describes."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from factcheck.charts.days_axis import build_timeline_axis
from factcheck.charts.draw import (
    build_lane,
    find_replaced,
    find_subject,
    list_claims_of_subject,
    refuse_crowd,
)
from factcheck.charts.mark import say_meant, say_printed
from factcheck.charts.picture import (
    AxisLine,
    End,
    LineKind,
    Mark,
    Panel,
    Picture,
    PictureSection,
    Shape,
)
from factcheck.charts.sides import find_sides
from factcheck.charts.sources import say_sources
from factcheck.comparison.times import build_date_key, build_span
from factcheck.model.vocabulary import SAID
from factcheck.queries.days import shorten_days_in
from factcheck.queries.wording import say_role

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from factcheck.charts.axis import Axis
    from factcheck.charts.picture import Lane
    from factcheck.comparison.stated import StatedFigure
    from factcheck.comparison.times import DaySpan
    from factcheck.model.claims import Claim
    from factcheck.model.store import Store

_FIRST_DAY: Final = Decimal(date.min.toordinal())
_LAST_DAY: Final = Decimal(date.max.toordinal())


def draw_timeline(
    store: Store, names: Sequence[str], sides: Mapping[str, str] | None = None
) -> Picture:
    """Return the timeline of what names stand for: a lane a figure, and one a claim that has none.

    A gap of more than twelve months is cut out of its axis.

    Args:
        store: the ledger.
        names: one topic, dispute or lookalike, or claims, likewise.
        sides: the letter of the colour of each party that has one; None for those that come first.

    Raises:
        NothingToDrawError: a name is unknown, or of another kind.
        AmbiguousNameError: several records have a name.
    """
    subject = find_subject(store, names)
    claims = list_claims_of_subject(subject)
    sides = find_sides(store) if sides is None else sides
    panel = build_timeline_panel(store, claims, subject.figures, sides)
    refuse_crowd(subject.id, len(panel.lanes), "rows")
    if not panel.lanes:
        return Picture(subject.id, subject.title, ())
    notes = (
        *say_how_placed(subject.figures),
        *((subject.note,) if subject.note else ()),
        *say_sources(store, _sort(claims)),
    )
    return Picture(
        subject.id,
        subject.title,
        (PictureSection("", "When it was said", (panel,), ()),),
        notes=notes,
    )


def build_timeline_panel(
    store: Store,
    claims: Iterable[Claim],
    figures: Sequence[StatedFigure],
    sides: Mapping[str, str],
) -> Panel:
    """Build the lanes of a timeline, by the day on which each claim was made.

    Args:
        store: the ledger.
        claims: each once; one that has several figures here has as many lanes, one without has one.
        figures: of these claims.
        sides: the letter of the colour of each party that has one.
    """
    held: dict[str, list[StatedFigure]] = {}
    for figure in figures:
        held.setdefault(figure.claim.id, []).append(figure)
    later = find_replaced(figures)
    lanes = tuple(
        build_lane(store, claim, sides, (_draw_row(claim, each, later),))
        for claim in _sort(claims)
        for each in held.get(claim.id) or (None,)
    )
    return Panel((), _build_axis(lanes), lanes)


def _sort(claims: Iterable[Claim]) -> list[Claim]:
    return sorted(claims, key=lambda each: (build_date_key(each.said_on), each.id))


def _draw_row(claim: Claim, stated: StatedFigure | None, later: Collection[str]) -> Mark:
    if stated is None:
        return _draw_statement(claim)
    return replace(_draw_figure(stated), is_replaced=str(stated.reference) in later)


def _draw_figure(stated: StatedFigure) -> Mark:
    at, lines = _draw_day_said(stated.claim)
    moment = _draw_moment(stated)
    return Mark(
        figure=str(stated.reference),
        value=say_printed(stated),
        shape=Shape(stated.figure.basis.value),
        at=at,
        lines=lines if moment is None else (*lines, moment),
        words=(stated.measure.title, *_say_role(stated), *_say_moment(stated)),
    )


def _draw_statement(claim: Claim) -> Mark:
    at, lines = _draw_day_said(claim)
    return Mark(claim.id, "no figure", Shape.WORDS, at, lines, (claim.statement,))


def _draw_day_said(claim: Claim) -> tuple[Decimal | None, tuple[AxisLine, ...]]:
    """Return where a claim stands: a single day, with its leeway if it is uncertain, or several days."""
    day = claim.said_on
    span = build_span(day)
    is_one_day = span.start is not None and span.start == span.end
    at = _count_day(span.start) if is_one_day else None
    if is_one_day and not day.is_inferred:
        return at, ()
    kind = LineKind.DAYS_ABOUT if day.is_inferred else LineKind.DAYS
    return at, (_build_line(kind, span),)


def _draw_moment(stated: StatedFigure) -> AxisLine | None:
    """Return the days that a figure describes; None where they are not stated, or are the day it was said."""
    if stated.day is not None:
        return _build_line(LineKind.MOMENT, build_span(stated.day))
    held = stated.time_held
    return None if held is None or _is_of_day_said(stated) else _build_line(LineKind.MOMENT, held)


def _is_of_day_said(stated: StatedFigure) -> bool:
    return stated.declared.is_of_day_said or stated.figure.as_of is SAID


def _say_role(stated: StatedFigure) -> Iterator[str]:
    """Say which end of a change a figure is, or that it is the change: alone, two ends would read as two claims of one thing."""
    if stated.figure.role is not None:
        yield say_role(stated.figure.role.value)


def _say_moment(stated: StatedFigure) -> Iterator[str]:
    if stated.day is not None:
        yield from say_meant(stated, stated.day)
    elif _is_of_day_said(stated):
        yield "as of the day it was said"
    elif stated.time_in_words is not None:
        yield shorten_days_in(stated.time_in_words).replace("for from", "from")


def say_how_placed(figures: Sequence[StatedFigure]) -> Iterator[str]:
    """Say by what day lanes are placed, and how many figures do not state what moment they describe.

    Args:
        figures: those of the timeline.
    """
    yield "Placed by the day on which it was said."
    silent = [each for each in figures if each.day is None and each.time_in_words is None]
    if figures and len(silent) == len(figures):
        yield "No figure here states the moment that it describes."
    elif silent:
        verb = "does" if len(silent) == 1 else "do"
        yield f"Of {len(figures):,} figures, {len(silent):,} {verb} not state the moment described."


def _build_line(kind: LineKind, span: DaySpan) -> AxisLine:
    """Return the days of a span with its leeway, from the first to the end of the last."""
    low, high = _count_day(span.start), _count_day(span.end)
    is_point = low == high and not span.leeway
    return AxisLine(
        kind,
        None if low is None else max(low - span.leeway.days, _FIRST_DAY),
        None if high is None else min(high + span.leeway.days + (0 if is_point else 1), _LAST_DAY),
        End.ARROW if low is None else End.NONE,
        End.ARROW if high is None else End.NONE,
    )


def _count_day(day: date | None) -> Decimal | None:
    return None if day is None else Decimal(day.toordinal())


def _build_axis(lanes: Sequence[Lane]) -> Axis | None:
    """Build the axis of all days that are drawn; None where no day has an end that is known."""
    spans = []
    for mark in (each for lane in lanes for each in lane.marks):
        places = [(mark.at, mark.at), *((line.low, line.high) for line in mark.lines)]
        for low, high in places:
            known = [each for each in (low, high) if each is not None]
            if known:
                spans.append((min(known), max(known)))
    return build_timeline_axis(spans) if spans else None
