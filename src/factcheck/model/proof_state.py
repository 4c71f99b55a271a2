"""How far a quote is proven, as the lock says it: what `show` and the pages of the site tell readers."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final

from factcheck.model.digests import build_quote_key, has_proven_values

if TYPE_CHECKING:
    from factcheck.model.claims import Appearance, Claim
    from factcheck.model.proofs import Lock
    from factcheck.model.store import Store


class ProofState(StrEnum):
    """How far a quote is proven."""

    PROVEN = "proven"
    """It was found, letter by letter, in the archived text of its source, with the values that its claim has."""
    CHANGED = "changed"
    """It or a value of its claim is no longer what was proven; `factcheck verify --update` proves it again."""
    NOT_PROVEN = "not-proven"
    """Its source is archived, and nobody has found it there; `factcheck verify --update` looks."""
    NOT_ARCHIVED = "not-archived"
    """The lock knows of no archived text of its source."""

    @property
    def for_readers(self) -> str:
        """What readers are told."""
        return _FOR_READERS[self]


_FOR_READERS: Final = {
    ProofState.PROVEN: "proven",
    ProofState.CHANGED: "changed since it was proven",
    ProofState.NOT_PROVEN: "not proven yet",
    ProofState.NOT_ARCHIVED: "not archived",
}


def find_proof_state(store: Store, claim: Claim, appearance: Appearance, lock: Lock) -> ProofState:
    """Return how far a quote is proven, by the lock, and by the archive where the store reads it.

    Args:
        store: the ledger of the claim.
        claim: the claim that the quote carries.
        appearance: the quote.
        lock: what was proven of it; entries of other claims may be missing.
    """
    entry = lock.quotes.get(build_quote_key(claim.id, appearance))
    if entry is not None:
        is_same = has_proven_values(claim, store.measures, lock, entry)
        return ProofState.PROVEN if is_same else ProofState.CHANGED
    if store.place_of(appearance) is not None:
        return ProofState.PROVEN
    if _has_other_entry(claim, appearance.source, lock):
        return ProofState.CHANGED
    source = store.sources.get(appearance.source)
    archived = {appearance.source, None if source is None else source.part_of}
    is_archived = not archived.isdisjoint(lock.sources)
    return ProofState.NOT_PROVEN if is_archived else ProofState.NOT_ARCHIVED


def _has_other_entry(claim: Claim, source: str, lock: Lock) -> bool:
    """Return whether the lock holds a quote of a claim from a source that the claim no longer has."""
    held = {each.key for each in lock.entries_of.get(claim.id, ())}
    kept = {build_quote_key(claim.id, each) for each in claim.appearances}
    return any(key[1] == source for key in held - kept)
