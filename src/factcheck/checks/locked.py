"""Which quotes of a corpus the lock holds, which have changed since, and which it alone has."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from factcheck.model.proofs import digest_of_quote
from factcheck.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from factcheck.model.corpus import Corpus
    from factcheck.model.proofs import Lock, QuoteEntry
    from factcheck.model.records import Claim


@dataclass(frozen=True, slots=True)
class Comparison:
    """The quotes of one claim beside the entries of the lock, by number of the appearance.

    Attributes:
        proven: quotes that the lock holds as they are.
        changed: quotes that stand where the lock has another one of the same claim and source.
        unproven: quotes for which it has none.
        left: entries for which the claim has no quote any more.
    """

    proven: Mapping[int, QuoteEntry]
    changed: Mapping[int, QuoteEntry]
    unproven: tuple[int, ...]
    left: tuple[QuoteEntry, ...]


def compared(corpus: Corpus, lock: Lock) -> Iterator[tuple[Claim, Comparison]]:
    """Give each claim with what the lock holds of its quotes."""
    entries: defaultdict[str, list[QuoteEntry]] = defaultdict(list)
    for entry in lock.quotes.values():
        entries[entry.claim].append(entry)
    for claim in corpus.claims.values():
        yield claim, _comparison(claim, entries.get(claim.id, []))


def _comparison(claim: Claim, entries: list[QuoteEntry]) -> Comparison:
    if not entries:
        return Comparison({}, {}, tuple(range(len(claim.appearances))), ())
    by_quote = {(entry.source, entry.quote_digest): entry for entry in entries}
    proven: dict[int, QuoteEntry] = {}
    rest: list[int] = []
    for index, appearance in enumerate(claim.appearances):
        entry = by_quote.get((appearance.source, digest_of_quote(appearance)))
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
    return Comparison(proven, changed, unproven, tuple(left))
