"""Derivations worked out: what each gives, with the interval that its figures leave open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.comparison import (
    Derived,
    ExpressionError,
    derive,
    derived_in_words,
    in_unit,
    read_unit,
)
from factcheck.query.wording import comparison_in_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.model.records import Derivation
    from factcheck.query.store import Store


def work_out(store: Store, derivation: Derivation) -> tuple[Derived, str] | None:
    """Work a derivation out: what it rests on, and its result in words in the unit declared.

    None where its expression gives no such result, which a check reports.
    """
    try:
        derived = derive(store, derivation.expression)
        unit = read_unit(derivation.unit)
        return derived, derived_in_words(in_unit(derived, unit), unit)
    except ExpressionError:
        return None


def result_fields(derived: Derived, result: str) -> Iterator[tuple[str, str]]:
    """Give what a page says of a result, as (name, text)."""
    yield "result", result
    inputs = (f"{each.figure.value.text} ({each.reference})" for each in derived.inputs)
    yield "rests on", "; ".join(inputs)
    withdrawn = withdrawn_inputs(derived)
    if withdrawn:
        yield "withdrawn", ", ".join(withdrawn)
    if derived.joined:
        yield "adds or subtracts", "; ".join(comparison_in_words(each) for each in derived.sums)


def withdrawn_inputs(derived: Derived) -> tuple[str, ...]:
    """Name the withdrawn claims on which a result rests."""
    claims = (figure.claim for figure in derived.inputs if figure.claim.is_withdrawn)
    return tuple(dict.fromkeys(claim.id for claim in claims))
