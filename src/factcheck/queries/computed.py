"""What an editor computed of the figures of a page, as views: bridges over a gap, and derivations."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from factcheck.comparison.answer import Comparability
from factcheck.queries.derivations import compute_derivation, list_withdrawn_inputs
from factcheck.queries.line_views import DerivedView

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from factcheck.comparison.answer import Comparison
    from factcheck.comparison.derive import Derived
    from factcheck.comparison.stated import StatedFigure
    from factcheck.model.claims import Derivation, Dispute
    from factcheck.model.store import Store
    from factcheck.queries.derivations import DerivationsByClaim


def say_bridge(store: Store, dispute: Dispute) -> Iterator[str]:
    """Say what accounts for a gap, part by part, and what is left unexplained; nothing without a bridge.

    Args:
        store: where the figures of the bridge lie.
        dispute: the dispute, which may declare a bridge.
    """
    if dispute.bridge is None:
        return
    from factcheck.comparison.bridge import BridgeError, compute_bridge
    from factcheck.comparison.sum_words import say_numbers_of_sum
    from factcheck.comparison.unit import read_unit

    try:
        bridged = compute_bridge(store, dispute.bridge)
    except BridgeError as error:
        yield f"the bridge cannot be summed up: {error.message}"
        return
    if bridged is None:
        return
    unit = read_unit(bridged.unit)
    said = say_numbers_of_sum(bridged.sum, unit)
    yield f"gap: {said.whole}"
    yield from (f"{part.component.label}: {part.printed}" for part in bridged.parts)
    yield f"parts together: {said.total}"
    rest = said.rest
    yield f"the parts add up (rest {rest})" if bridged.sum.adds_up else f"unexplained: {rest}"
    if bridged.comparison.differences or bridged.comparison.missing:
        yield _say_of_ends(bridged.comparison)


def _say_of_ends(comparison: Comparison) -> str:
    """Say of the two figures at the ends of a bridge that they are not like for like, or may not be."""
    if comparison.comparability is Comparability.UNCLEAR:
        because = comparison.sentence.removeprefix(comparison.comparability.value)
        return f"whether the figures that it bridges are like for like cannot be told{because}"
    return f"it bridges figures that are {comparison.sentence}"


def find_derivations_of(
    store: Store,
    derivations: DerivationsByClaim,
    shown: Collection[str],
    withdrawn: Collection[str] = (),
) -> Iterator[DerivedView]:
    """Find the derivations that rest on the figures of these names, on those of these withdrawn claims, and on no other.

    Args:
        store: where the figures lie that derivations name.
        derivations: all of the ledger, by the claims that they may name.
        shown: the names of the figures that a page shows.
        withdrawn: the ids of withdrawn claims that it shows besides.
    """
    for derivation in derivations.find_naming({name.partition("#")[0] for name in shown}):
        worked_out = compute_derivation(store, derivation)
        if worked_out is None:
            continue
        derived, result = worked_out
        if all(
            str(each.reference) in shown or each.claim.id in withdrawn for each in derived.inputs
        ):
            yield build_derived_view(derivation, derived, result)


def build_derived_view(derivation: Derivation, derived: Derived, result: str) -> DerivedView:
    """Build the view of a derivation of what `compute_derivation` found.

    Args:
        derivation: the record.
        derived: what its expression gives, with the figures that it rests on.
        result: the same in words, in the unit that it declares.
    """
    return DerivedView(
        id=derivation.id,
        title=derivation.title,
        expression=derivation.expression,
        in_values=name_by_values(derivation.expression, derived.inputs),
        result=result,
        note=derivation.note,
        withdrawn=list_withdrawn_inputs(derived),
    )


def name_by_values(expression: str, inputs: Sequence[StatedFigure]) -> str:
    """Return an expression with the printed value of each figure in the place of its name.

    Args:
        expression: as an editor wrote it.
        inputs: the figures that it names.
    """
    values = {str(each.reference): str(each.figure.value) for each in inputs}
    values.update((each.claim.id, str(each.figure.value)) for each in inputs)
    pieces = _NAMES.findall(expression)
    return "".join(values.get(piece, piece) for piece in pieces)


_NAMES: Final = re.compile(r"[^\s()]+|[\s()]+")
