"""The digests by which a lock knows quotes and the values of figures again.

They are computed from what a record says, in a form that stays the same where only its layout changes.
"""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING

from factcheck.model.vocabulary import MeasureKind
from factcheck.text.json_text import write_json_to_hash

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from factcheck.model.claims import Appearance, Claim, Figure, Measure
    from factcheck.model.proofs import Lock, QuoteEntry, QuoteKey


def compute_quote_digest(appearance: Appearance) -> str:
    """Hash a quote as written, with the prefix and suffix that say which of several places it has.

    Args:
        appearance: the one that has the quote.

    Returns:
        64 hexadecimal digits (SHA-256).
    """
    if appearance.prefix is None and appearance.suffix is None:
        return compute_digest(appearance.quote)
    return compute_digest(
        write_json_to_hash([appearance.prefix, appearance.quote, appearance.suffix])
    )


def build_quote_key(claim_id: str, appearance: Appearance) -> QuoteKey:
    """Build the key by which a lock holds the quote that a claim has now.

    Args:
        claim_id: the claim.
        appearance: the one that has the quote.
    """
    return (claim_id, appearance.source, compute_quote_digest(appearance))


def compute_value_digest(figure: Figure, measure: Measure | None) -> str:
    """Hash what a quote must bear out of one figure: its canonical value, per, role and unit.

    Args:
        figure: as recorded.
        measure: of the figure; None where it is unknown.
    """
    from factcheck.quantity.format import format_quantity

    quantity = None if _is_date(measure) else figure.value.quantity
    return _compute_digest(
        str(figure.value) if quantity is None else format_quantity(quantity), figure, measure
    )


def compute_value_digests(claim: Claim, measures: Mapping[str, Measure]) -> tuple[str, ...]:
    """Hash what the quotes of a claim must bear out, one digest a figure.

    Args:
        claim: the claim.
        measures: by id.
    """
    return tuple(
        compute_value_digest(figure, measures.get(figure.measure)) for figure in claim.figures
    )


def find_changed_values(
    claim: Claim, measures: Mapping[str, Measure], lock: Lock, entries: Iterable[QuoteEntry]
) -> frozenset[int]:
    """Find the figures of a claim whose values are not those that its quotes were proven with.

    A value that a lock of an earlier version holds in its earlier form has not changed.

    Args:
        claim: the claim.
        measures: all measures by id.
        lock: the lock in which the entries stand.
        entries: those of the claim's quotes.

    Returns:
        The numbers of the figures.
    """
    now = compute_value_digests(claim, measures)
    changed = set()
    for entry in entries:
        for index, each in enumerate(now):
            held = entry.value_digests[index : index + 1]
            if each in held:
                continue
            figure = claim.figures[index]
            earlier = _compute_earlier_digests(figure, measures.get(figure.measure))
            if not (lock.is_earlier and held and held[0] in earlier):
                changed.add(index)
    return frozenset(changed)


def has_proven_values(
    claim: Claim, measures: Mapping[str, Measure], lock: Lock, entry: QuoteEntry
) -> bool:
    """Return whether a quote was proven with the values that its claim has, no more and no fewer.

    Args:
        claim: the claim.
        measures: those of the ledger, by id.
        lock: what was proven.
        entry: that of the quote in the lock.
    """
    is_as_many = len(entry.value_digests) == len(claim.figures)
    return is_as_many and not find_changed_values(claim, measures, lock, (entry,))


def _compute_earlier_digests(figure: Figure, measure: Measure | None) -> Iterator[str]:
    from factcheck.quantity.earlier import find_earlier_texts

    if figure.value.quantity is None or _is_date(measure):
        return
    for text in find_earlier_texts(figure.value.quantity):
        yield _compute_digest(text, figure, measure)


def _compute_digest(value: str, figure: Figure, measure: Measure | None) -> str:
    per = list(figure.per) if isinstance(figure.per, tuple) else figure.per and str(figure.per)
    unit = None if measure is None else measure.unit
    return compute_digest(write_json_to_hash([value, per, figure.role and str(figure.role), unit]))


def _is_date(measure: Measure | None) -> bool:
    return measure is not None and measure.kind is MeasureKind.DATE


def compute_digest(text: str) -> str:
    """Compute the SHA-256 of a text in UTF-8, in hexadecimal digits.

    Args:
        text: of any length.
    """
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
