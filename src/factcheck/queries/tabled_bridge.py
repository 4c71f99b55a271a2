"""A bridge as tables hold it: the gap, the parts that account for it, and what they leave unexplained."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.comparison.bridge import BridgeError, compute_bridge
from factcheck.model.figure_names import build_reference, select_figure
from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator
    from decimal import Decimal

    from factcheck.comparison.sums import Sum
    from factcheck.model.editorial import Bridge
    from factcheck.model.store import Store
    from factcheck.model.values import FigureReference


@dataclass(frozen=True, slots=True)
class TabledPart:
    """One part of a bridge.

    Attributes:
        figure: the name of the recorded figure; None where it is a value.
        printed: the value, or that of the figure, as it is written.
        number: in the unit of the gap, where there is one and the bridge was summed up.
    """

    label: str
    figure: str | None
    printed: str | None
    number: Decimal | None


@dataclass(frozen=True, slots=True)
class TabledBridge:
    """A bridge and what follows for it.

    Attributes:
        start: the name of the figure where it starts.
        end: of the one where it ends.
        unit: of the gap and all parts; None where it was not summed up.
        sum: of the gap and its parts, likewise.
        problem: why it cannot be summed up.
    """

    record: Bridge
    start: str
    end: str
    unit: str | None
    sum: Sum | None
    problem: str | None
    parts: tuple[TabledPart, ...]


def build_tabled_bridge(store: Store, bridge: Bridge | None) -> TabledBridge | None:
    """Return a bridge summed up; None where there is none, or a figure at its ends is missing."""
    if bridge is None or None in map(store.resolve_figure, (bridge.from_, bridge.to)):
        return None
    bridged = problem = None
    try:
        bridged = compute_bridge(store, bridge)
    except BridgeError as error:
        problem = error.message
    numbers = [None] * len(bridge.components) if bridged is None else bridged.sum.parts
    parts = (
        TabledPart(
            each.label,
            None if each.figure is None else name_figure(store, each.figure),
            _find_printed(store, each.figure) if each.value is None else str(each.value),
            None if number is None else number.central,
        )
        for each, number in zip(bridge.components, numbers, strict=True)
    )
    return TabledBridge(
        record=bridge,
        start=name_figure(store, bridge.from_),
        end=name_figure(store, bridge.to),
        unit=None if bridged is None else bridged.unit,
        sum=None if bridged is None else bridged.sum,
        problem=problem,
        parts=tuple(parts),
    )


def list_claims_of_bridge(bridge: Bridge | None) -> Iterator[str]:
    """List the claims of which a bridge names figures."""
    if bridge is not None:
        named = (bridge.from_, bridge.to, *(each.figure for each in bridge.components))
        yield from (each.claim for each in named if each is not None)


def name_figure(store: Store, reference: FigureReference) -> str:
    """Name the figure of a reference as all tables do: the only one of a claim by that alone."""
    claim = store.claims.get(reference.claim)
    figure = None if claim is None else select_figure(claim, reference.figure)
    return str(reference if claim is None or figure is None else build_reference(claim, figure))


def _find_printed(store: Store, reference: FigureReference | None) -> str | None:
    figure = None if reference is None else store.resolve_figure(reference)
    return None if figure is None else str(figure.value)
