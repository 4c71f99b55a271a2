"""Which quotes of a corpus the lock holds, which have changed since, and which it alone has."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.comparison.quoted_figures import find_unborne
from factcheck.model.digests import compute_quote_digest
from factcheck.model.proofs import Passage
from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from factcheck.model.claims import Claim
    from factcheck.model.corpus import Corpus
    from factcheck.model.proofs import Lock, Proofs, QuoteEntry


@dataclass(frozen=True, slots=True)
class LockedQuotes:
    """The quotes of one claim beside the entries of the lock, by number of the appearance.

    Attributes:
        proven: quotes that the lock holds as they are.
        changed: quotes that stand where the lock has another one of the same claim and source.
        unproven: quotes for which it has none.
        left: entries for which the claim has no longer a quote.
    """

    proven: Mapping[int, QuoteEntry]
    changed: Mapping[int, QuoteEntry]
    unproven: tuple[int, ...]
    left: tuple[QuoteEntry, ...]


def compare_claims(corpus: Corpus, lock: Lock) -> Iterator[tuple[Claim, LockedQuotes]]:
    """Yield each claim with what the lock holds of its quotes.

    Args:
        corpus: the records.
        lock: what was proven of them.
    """
    for claim in corpus.claims.values():
        yield claim, _compare_claim(claim, lock.entries_of.get(claim.id, ()))


_PROVES: Final = "factcheck verify --update proves it again and writes the lock"


def suggest_proving(
    claim: Claim, quotes: Iterable[int], corpus: Corpus, proofs: Proofs
) -> str | None:
    """Return the hint to prove a claim again, or None where that would not succeed.

    It does not where a quote does not stand in the archived text, as far as that was read, and where
    a figure does not follow from the quotes: both are said by checks of their own.

    Args:
        claim: the claim.
        quotes: the numbers of the appearances whose quotes are to be proven.
        corpus: the records.
        proofs: what is known of the evidence.
    """
    seen = proofs.quotes
    if seen is not None and not all(
        (proof := seen.get((claim.id, index))) is None or proof.is_proven for index in quotes
    ):
        return None
    alone = {
        index: Passage.build(appearance.quote) for index, appearance in enumerate(claim.appearances)
    }
    around = {
        index: proof.passage
        for index in alone
        if (proof := (seen or {}).get((claim.id, index))) is not None and proof.passage is not None
    }
    for passages in (alone, {**alone, **around}):
        if any(find_unborne(claim, corpus, passages)):
            return None
    return _PROVES


def _compare_claim(claim: Claim, entries: Sequence[QuoteEntry]) -> LockedQuotes:
    if not entries:
        return LockedQuotes({}, {}, tuple(range(len(claim.appearances))), ())
    by_quote = {(entry.source, entry.quote_digest): entry for entry in entries}
    proven: dict[int, QuoteEntry] = {}
    rest: list[int] = []
    for index, appearance in enumerate(claim.appearances):
        entry = by_quote.get((appearance.source, compute_quote_digest(appearance)))
        if entry is None:
            rest.append(index)
        else:
            proven[index] = entry
    known = {entry.key for entry in proven.values()}
    left = [entry for entry in entries if entry.key not in known]
    changed: dict[int, QuoteEntry] = {}
    for index in rest:
        source = claim.appearances[index].source
        entry = next((each for each in left if each.source == source), None)
        if entry is not None:
            changed[index] = entry
            left.remove(entry)
    unproven = tuple(index for index in rest if index not in changed)
    return LockedQuotes(proven, changed, unproven, tuple(left))
