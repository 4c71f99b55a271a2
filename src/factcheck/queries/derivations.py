"""Derivations worked out: what each gives, with the interval that its figures leave open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.queries.wording import say_comparison

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from factcheck.comparison.derive import Derived
    from factcheck.model.claims import Derivation
    from factcheck.model.store import Store


class DerivationsByClaim:
    """The derivations of a ledger by the claims that their expressions may name; read once."""

    def __init__(self, store: Store) -> None:
        self._naming: dict[str, dict[int, Derivation]] = {}
        for place, derivation in enumerate(store.derivations.values()):
            for word in _split_into_ids(derivation.expression):
                self._naming.setdefault(word, {})[place] = derivation

    def find_naming(self, claims: Collection[str]) -> list[Derivation]:
        """Return those that may name one of some claims, in the order of the files.

        Args:
            claims: ids of claims.
        """
        found: dict[int, Derivation] = {}
        for claim in claims:
            found.update(self._naming.get(claim, {}))
        return [found[place] for place in sorted(found)]


def _split_into_ids(expression: str) -> Iterator[str]:
    """Find what may be the ids of claims in an expression; operators and numbers are among it."""
    pieces = expression.replace("(", " ").replace(")", " ").split()
    return (piece.partition("#")[0] for piece in pieces)


def compute_derivation(store: Store, derivation: Derivation) -> tuple[Derived, str] | None:
    """Compute a derivation: what it rests on, and its result in words in the unit declared.

    None where its expression gives no such result, which a check reports.

    Args:
        store: where the figures lie that it names.
        derivation: the record, with its expression and the unit of its result.
    """
    from factcheck.comparison.derive import convert_to_unit, derive
    from factcheck.comparison.expressions import ExpressionError
    from factcheck.comparison.number_text import say_derived
    from factcheck.comparison.unit import read_unit

    try:
        derived = derive(store, derivation.expression)
        unit = read_unit(derivation.unit)
        return derived, say_derived(convert_to_unit(derived, unit), unit)
    except ExpressionError:
        return None


def list_result_fields(derived: Derived, result: str) -> Iterator[tuple[str, str]]:
    """List what a page says of a result, as (name, text).

    Args:
        derived: what an expression gives, with the figures that it rests on.
        result: the same in words.
    """
    yield "result", result
    inputs = (f"{each.figure.value} ({each.reference})" for each in derived.inputs)
    yield "rests on", "; ".join(inputs)
    withdrawn = list_withdrawn_inputs(derived)
    if withdrawn:
        yield "withdrawn", ", ".join(withdrawn)
    if derived.joined:
        yield "adds or subtracts", "; ".join(say_comparison(each) for each in derived.sums)


def list_withdrawn_inputs(derived: Derived) -> tuple[str, ...]:
    """List the withdrawn claims on which a result rests.

    Args:
        derived: what an expression gives, with the figures that it rests on.

    Returns:
        Their ids, each once, in the order of the expression.
    """
    claims = (figure.claim for figure in derived.inputs if figure.claim.is_withdrawn)
    return tuple(dict.fromkeys(claim.id for claim in claims))
