"""Who said what when: the lanes of a timeline as rows, a claim each, with long silences between them named."""

from __future__ import annotations

from decimal import Decimal
from itertools import groupby
from typing import TYPE_CHECKING, Final

from factcheck.charts.picture import Shape
from factcheck.charts.timeline import build_timeline_panel, say_how_placed
from factcheck.formats.svg.strip import draw_scale
from factcheck.queries.withdrawn import select_standing
from factcheck.site.figure_records import Drawing
from factcheck.site.records import Link, Moment, TimelineFoot
from factcheck.site.strips import draw
from factcheck.site.wording import say_date, say_silence

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.charts.axis import Axis
    from factcheck.charts.picture import Lane, Mark, Panel
    from factcheck.comparison.stated import StatedFigure
    from factcheck.model.claims import Claim
    from factcheck.site.figure_records import Strip
    from factcheck.site.library import Library

_LABEL: Final = Decimal("0.36")
"""How much of a strip the label of a month takes."""
_MOST_DRAWN: Final = 100
"""Lanes of one timeline that are drawn; of more the words stand alone."""


def build_timeline(
    library: Library, claims: Sequence[Claim], figures: Sequence[StatedFigure]
) -> tuple[tuple[Moment, ...], TimelineFoot]:
    """Build the rows of a timeline, and what stands below them.

    Args:
        library: of the ledger.
        claims: those that no longer stand are omitted.
        figures: of theirs.
    """
    standing = {each.id: each for each in select_standing(claims)}
    shown = [each for each in figures if each.claim.id in standing]
    panel = build_timeline_panel(library.store, standing.values(), shown, library.sides)
    axis = panel.axis if _is_worth_drawing(panel) else None
    rows = tuple(_list_rows(library, standing, panel, axis))
    notes = tuple(say_how_placed(shown)) if axis is not None else ()
    scale = None if axis is None else Drawing(draw_scale(axis, _LABEL))
    return rows, TimelineFoot(scale, notes)


def _is_worth_drawing(panel: Panel) -> bool:
    """Return whether lanes are few enough to be drawn, and stand in different places."""
    marks = [mark for lane in panel.lanes for mark in lane.marks]
    places = {(mark.at, mark.lines) for mark in marks}
    return len(marks) <= _MOST_DRAWN and len(places) > 1


def _list_rows(
    library: Library, claims: dict[str, Claim], panel: Panel, axis: Axis | None
) -> Iterator[Moment]:
    before: Claim | None = None
    for claim_id, found in groupby(panel.lanes, key=lambda each: each.claim):
        claim, lanes = claims[claim_id], tuple(found)
        silence = None if before is None else say_silence(before.said_on, claim.said_on)
        if silence is not None:
            yield Moment("", "", "c", (), (), Link(""), gap=silence)
        view = library.build_view(claim)
        yield Moment(
            said=say_date(view.said_on),
            who=lanes[0].who,
            side=lanes[0].side,
            values=tuple(_list_values(lanes)),
            strips=tuple(_draw_each_once(lanes, axis)),
            statement=Link(view.statement, library.link_claim(claim_id)),
        )
        before = claim


def _list_values(lanes: Sequence[Lane]) -> Iterator[tuple[str, str]]:
    """List the values of a claim, each with the moment that it describes."""
    for mark in _list_marks(lanes):
        if mark.shape is not Shape.WORDS:
            words = (*mark.words[1:], *(("replaced by a later word",) if mark.is_replaced else ()))
            yield mark.value, ", ".join(words)


def _draw_each_once(lanes: Sequence[Lane], axis: Axis | None) -> Iterator[Strip]:
    """Draw the lanes of a claim; those that look alike once."""
    looks: dict[object, Lane] = {}
    for lane, mark in zip(lanes, _list_marks(lanes), strict=True):
        looks.setdefault((mark.shape, mark.at, mark.lines, mark.is_replaced), lane)
    for lane in looks.values():
        strip = draw(lane, axis)
        if strip is not None:
            yield strip


def _list_marks(lanes: Sequence[Lane]) -> list[Mark]:
    return [mark for lane in lanes for mark in lane.marks]
