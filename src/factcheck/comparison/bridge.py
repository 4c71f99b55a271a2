"""Bridges: whether the parts that are said to account for a gap add up to it, and what is left."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.comparison.arithmetic import convert_to_one_unit
from factcheck.comparison.compare import compare
from factcheck.comparison.computed import Computed
from factcheck.comparison.ledger import resolve_figure
from factcheck.comparison.noun import convert_to_singular
from factcheck.comparison.pair import read_pair_of_terms
from factcheck.comparison.sums import Sum, add_up, convert_counted
from factcheck.comparison.unit import Unit
from factcheck.errors import FactcheckError
from factcheck.model.values import read_value_anew
from factcheck.model.vocabulary import NotStated
from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from factcheck.comparison.answer import Comparison
    from factcheck.comparison.ledger import FigureLedger
    from factcheck.comparison.stated import StatedFigure
    from factcheck.model.claims import Bridge, Component


_YEAR: Final = "year"


class BridgeError(FactcheckError, ValueError):
    """A bridge that cannot be summed up.

    Attributes:
        component: the index of the part in the way, or None where it is the figures at the ends.
    """

    def __init__(
        self, message: str, component: int | None = None, *, hint: str | None = None
    ) -> None:
        super().__init__(message, hint=hint)
        self.component = component


@dataclass(frozen=True, slots=True)
class Part:
    """One component of a bridge.

    Attributes:
        component: as declared.
        printed: its value as it is written, or that of the figure that it names.
        number: its number in the unit of the gap.
    """

    component: Component
    printed: str
    number: Computed


@dataclass(frozen=True, slots=True)
class Bridged:
    """A bridge that was summed up.

    Attributes:
        comparison: of the figures at its ends; where they are not like for like, it says what the
            bridge is bridging.
        unit: of the gap and all parts.
        parts: the components with their numbers, signs as written.
        sum: of the gap (the figure where it ends less the figure where it starts) and its parts.
    """

    comparison: Comparison
    unit: str
    parts: tuple[Part, ...]
    sum: Sum


def compute_bridge(ledger: FigureLedger, bridge: Bridge) -> Bridged | None:
    """Add up a bridge; None where a figure that it names is missing.

    Parts add to the figure where the bridge starts; a part that takes away is written negative.

    Args:
        ledger: where the figures lie.
        bridge: two figures and the parts between them.

    Raises:
        BridgeError: the ends, or a part and the ends, are not numbers of one unit, or one of them
            is withdrawn.
    """
    start, end = resolve_figure(ledger, bridge.from_), resolve_figure(ledger, bridge.to)
    if start is None or end is None:
        return None
    for each in (start, end):
        _require_standing(each, None)
    comparison = compare(start, end)
    if comparison.no_arithmetic_because is not None:
        raise BridgeError(
            f"'{start.reference}' and '{end.reference}' have no gap to bridge:"
            f" {comparison.no_arithmetic_because}"
        )
    unit, first, last = convert_to_one_unit(start, end)
    allowed = _find_per(start, end)
    parts = []
    for index, component in enumerate(bridge.components):
        if component.figure is not None:
            named = resolve_figure(ledger, component.figure)
            if named is None:
                return None
            _require_standing(named, index)
            number = _read_figure(unit, named, index)
            _require_per(named.per, allowed, unit, f"'{named.reference}'", index)
            parts.append(Part(component, str(named.figure.value), number))
        else:
            number, per = _read_value(start, unit, component, index)
            _require_per(per, allowed, unit, f"'{component.value}'", index)
            parts.append(Part(component, str(component.value), number))
    total = add_up(last.subtract(first), [part.number for part in parts])
    return Bridged(comparison, unit, tuple(parts), total)


def _find_per(start: StatedFigure, end: StatedFigure) -> set[tuple[str, ...]]:
    """Return per what a part may be stated: as both ends are, or as their gap is."""
    gap, _ = read_pair_of_terms(start, end)
    both = {_name_per(each.per) for each in (start, end)}
    common = gap.per or ()
    if len(both) == 1 and all(_remove_year(each) != _remove_year(common) for each in both):
        return both  # a month, of whose figures the gap is a month's too
    allowed = (both if len(both) == 1 else set()) | {common}
    are_of_a_year = all(
        each.spans and all(span.is_one_year for span in each.spans) for each in (start, end)
    )
    return allowed | ({tuple(sorted((*(gap.per or ()), _YEAR)))} if are_of_a_year else set())


def _remove_year(per: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(each for each in per if each != _YEAR)


def _name_per(per: tuple[str, ...] | NotStated) -> tuple[str, ...]:
    return () if isinstance(per, NotStated) else tuple(sorted(map(convert_to_singular, per)))


def _require_per(
    per: tuple[str, ...] | NotStated,
    allowed: set[tuple[str, ...]],
    unit: str,
    name: str,
    index: int,
) -> None:
    """Raise an error where a part is stated per something else than the gap; what is bare is taken as the gap."""
    given = _name_per(per)
    if given and given not in allowed:
        expected = max((str(Unit.build(unit, each)) for each in allowed), key=len)
        raise BridgeError(f"{name} is in {Unit.build(unit, given)}, expected {expected}", index)


def _require_standing(stated: StatedFigure, index: int | None) -> None:
    if stated.claim.is_withdrawn:
        raise BridgeError(f"'{stated.reference}' is withdrawn", index)


def _read_figure(unit: str, named: StatedFigure, index: int) -> Computed:
    if named.number is None:
        raise BridgeError(f"'{named.reference}' is no number", index)
    return _convert_part(named.number, named.counted, unit, str(named.reference), index)


def _read_value(
    start: StatedFigure, unit: str, component: Component, index: int
) -> tuple[Computed, tuple[str, ...]]:
    """Return the number of a value, and per what it is printed."""
    value, currency = component.value, start.declared.currency
    quantity = None if value is None else read_value_anew(value, currency=currency).quantity
    if value is None or quantity is None:
        raise BridgeError(f"'{component.label}' has no number, expected figure or value", index)
    number = _convert_part(Computed.build(quantity), quantity.unit or unit, unit, value.text, index)
    return number, quantity.per


def _convert_part(number: Computed, counted: str, unit: str, name: str, index: int) -> Computed:
    """Return a part's number in the unit of the gap."""
    converted = convert_counted(number, counted, unit)
    if converted is None:
        raise BridgeError(f"'{name}' is in {counted}, expected {unit}", index)
    return converted
