"""What the lock holds once records are added or revised: their proofs, and none of quotes that are gone."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from factcheck.editing.write_file import FileChange
from factcheck.evidence.lock import write_lock
from factcheck.model.digests import build_quote_key

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from factcheck.ledger.proofs import Proved
    from factcheck.model.claims import Claim
    from factcheck.model.proofs import Lock, QuoteEntry


def list_entries(proved: Proved | None, claims: Iterable[str]) -> list[QuoteEntry]:
    """Return the proofs of the quotes of some claims.

    Args:
        proved: the corpus with its proofs, or None.
        claims: their ids.
    """
    wanted = set(claims)
    seen = {} if proved is None else proved.proofs.quotes or {}
    return [proof.entry for (claim, _), proof in seen.items() if claim in wanted and proof.entry]


def add_entries(proved: Proved, entries: Iterable[QuoteEntry], revised: Collection[Claim]) -> Lock:
    """Return the lock with new proofs, without those of quotes that claims no longer have.

    Args:
        proved: the corpus with its proofs.
        entries: the new proofs.
        revised: the claims that were revised.
    """
    lock = proved.proofs.lock
    ids = {each.id for each in revised}
    standing = {build_quote_key(claim.id, each) for claim in revised for each in claim.appearances}
    kept = {
        key: each for key, each in lock.quotes.items() if each.claim not in ids or key in standing
    }
    quotes = {**kept, **{each.key: each for each in entries}}
    return replace(lock, quotes=quotes, sources={**(proved.proofs.sources or {}), **lock.sources})


def build_lock_change(proved: Proved, lock: Lock) -> FileChange:
    """Return the change of the lock's file.

    Args:
        proved: the corpus with its proofs.
        lock: what the lock is to hold.
    """
    file = proved.lock_file
    before = file.read_bytes() if file.exists() else None
    return FileChange(file, before, write_lock(lock).encode())
