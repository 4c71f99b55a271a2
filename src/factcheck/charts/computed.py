"""What the editor computed of the figures of a picture: gaps with their parts, and derivations; nobody stated these."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.charts.picture import (
    AxisLine,
    End,
    Lane,
    LineKind,
    Mark,
    Panel,
    PictureSection,
    Shape,
)
from factcheck.charts.scale import build_amounts_axis
from factcheck.charts.sides import NO_SIDE, find_side
from factcheck.comparison.bridge import BridgeError, compute_bridge
from factcheck.comparison.derive import convert_to_unit
from factcheck.comparison.ledger import resolve_figure
from factcheck.comparison.sum_words import say_numbers_of_sum
from factcheck.comparison.unit import read_unit
from factcheck.queries.computed import name_by_values
from factcheck.queries.derivations import DerivationsByClaim, compute_derivation
from factcheck.queries.speakers import name_who_says

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from factcheck.comparison.bridge import Part
    from factcheck.comparison.computed import Computed
    from factcheck.comparison.stated import StatedFigure
    from factcheck.model.claims import Dispute
    from factcheck.model.store import Store
    from factcheck.quantity.interval import Interval

COMPUTED_HEAD: Final = "Computed by the editor; stated by nobody"
_COMPUTED: Final = "computed"


def build_computed(
    store: Store,
    dispute: Dispute | None,
    figures: Sequence[StatedFigure],
    sides: Mapping[str, str],
) -> Iterator[PictureSection]:
    """Build a section for the bridge of a dispute, and one for each derivation that rests on drawn figures alone.

    Args:
        store: the ledger.
        dispute: what is drawn, if that is one.
        figures: all that are drawn.
        sides: the letter of the colour of each party that has one.
    """
    if dispute is not None and dispute.bridge is not None:
        yield from _build_bridge(store, dispute, sides)
    shown = {str(each.reference) for each in figures}
    for derivation in DerivationsByClaim(store).find_naming({each.claim.id for each in figures}):
        worked_out = compute_derivation(store, derivation)
        if worked_out is None:
            continue
        derived, result = worked_out
        if all(str(each.reference) in shown for each in derived.inputs):
            number = convert_to_unit(derived, read_unit(derivation.unit))
            terms = name_by_values(derivation.expression, derived.inputs)
            mark = _draw_number(derivation.id, result, number)
            lane = Lane(derivation.id, terms, NO_SIDE, _COMPUTED, (mark,))
            counted = derivation.unit.partition(" per ")[0]
            yield _build_section(derivation.title, (lane,), counted)


def _build_bridge(
    store: Store, dispute: Dispute, sides: Mapping[str, str]
) -> Iterator[PictureSection]:
    """Build the gap between two figures, its parts, and what they leave of it."""
    bridge = dispute.bridge
    assert bridge is not None, "a dispute without a bridge has no gap"
    try:
        bridged = compute_bridge(store, bridge)
    except BridgeError:  # a check reports it
        return
    if bridged is None:
        return
    said = say_numbers_of_sum(bridged.sum, read_unit(bridged.unit))
    lanes = [_build_lane(dispute.id, "Gap", said.whole, bridged.sum.whole)]
    lanes += (_build_part(store, dispute.id, part, sides) for part in bridged.parts)
    if len(bridged.parts) > 1:
        lanes.append(_build_lane(dispute.id, "Parts together", said.total, bridged.sum.total))
    answer = f"the parts add up (rest {said.rest})"
    if not bridged.sum.adds_up:
        lanes.append(_build_lane(dispute.id, "Unexplained", said.rest, bridged.sum.rest))
        answer = ""
    ends = [resolve_figure(store, each) for each in (bridge.from_, bridge.to)]
    names = [f"{each.figure.value} ({name_who_says(store, each.claim)})" for each in ends if each]
    title = f"What lies between {' and '.join(names)}"
    yield _build_section(title, lanes, bridged.unit, answer)


def _build_lane(dispute: str, who: str, value: str, number: Computed) -> Lane:
    return Lane(
        f"{dispute}: {who}", who, NO_SIDE, _COMPUTED, (_draw_number(dispute, value, number),)
    )


def _build_part(store: Store, dispute: str, part: Part, sides: Mapping[str, str]) -> Lane:
    """Build the lane of a part: a figure that somebody stated, or a value that the editor set."""
    component = part.component
    figure = None if component.figure is None else resolve_figure(store, component.figure)
    said, side = "set by the editor", NO_SIDE
    shape, name = Shape.NOT_STATED, dispute
    if figure is not None:
        said, name = name_who_says(store, figure.claim), str(figure.reference)
        side = find_side(store, figure.claim, sides)
        shape = Shape(figure.figure.basis.value)
    lines = _draw_interval(part.number.printed, is_limit=part.number.central is None)
    mark = Mark(name, part.printed, shape, part.number.central, lines)
    return Lane(f"{dispute}: {component.label}", component.label, side, said, (mark,))


def _draw_number(name: str, value: str, number: Computed) -> Mark:
    lines = _draw_interval(number.rounding, is_limit=number.central is None)
    return Mark(name, value, Shape.COMPUTED, number.central, lines)


def _draw_interval(interval: Interval, *, is_limit: bool) -> tuple[AxisLine, ...]:
    """Draw what a number can be; nothing where it is exact, and of a limit the side that is open."""
    low, high = interval.decimal_ends
    if low is not None and low == high:
        return ()
    if is_limit:
        ends = (End.ARROW if each is None else End.SQUARE for each in (low, high))
        return (AxisLine(LineKind.OPEN, low, high, *ends),)
    return (AxisLine(LineKind.PRINTED, low, high, End.CAP, End.CAP),)


def _build_section(
    title: str, lanes: Sequence[Lane], unit: str, answer: str = ""
) -> PictureSection:
    numbers = [number for lane in lanes for mark in lane.marks for number in mark.numbers]
    axis = build_amounts_axis(numbers, unit) if numbers else None
    return PictureSection("", title, (Panel((), axis, tuple(lanes), answer=answer),), ())
