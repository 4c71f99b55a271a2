"""Look every quote of a corpus up in the archive, and say what the lock should hold of it.

One pass over each archived text; runs for `verify` and for a validation with the archive.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Final

from factcheck.evidence.archive.folder import check_folder, measure_text
from factcheck.evidence.prove.elsewhere import find_elsewhere
from factcheck.evidence.prove.parts import build_selector
from factcheck.evidence.prove.quotes import Answer, Selector
from factcheck.evidence.source_proofs import (
    SourceProofs,
    SourceTask,
    StandingQuote,
    build_unchecked,
    prove_source,
)
from factcheck.model.digests import compute_quote_digest
from factcheck.runtime.parallel import run_longest_first
from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping
    from pathlib import Path

    from factcheck.evidence.source_proofs import Key, Progress
    from factcheck.model.corpus import Corpus
    from factcheck.model.proofs import Lock, QuoteProof, SourceEntry
    from factcheck.runtime.parallel import Runner

_WORTH_A_COPY: Final = 1 << 22
"""Bytes of text; of fewer a copy of the process wins nothing."""


@dataclass(frozen=True, slots=True)
class Witness:
    """What an archive says of the quotes of a corpus.

    Attributes:
        quotes: by claim and number of the appearance.
        sources: what the lock should hold of each archived source.
        lengths: how many characters the text of each has that was put there by hand.
    """

    quotes: Mapping[Key, QuoteProof]
    sources: Mapping[str, SourceEntry]
    lengths: Mapping[str, int]


def prove_quotes(
    corpus: Corpus,
    folder: Path,
    lock: Lock,
    *,
    claims: Collection[str] | None = None,
    progress: Progress | None = None,
    jobs: int | None = None,
    run: Runner | None = None,
) -> Witness:
    """Prove the quotes of a corpus against an archive.

    Args:
        corpus: the records.
        folder: the archive.
        lock: what was proven before, to say what became of it.
        claims: the claims whose quotes are looked up; None for all.
        progress: called now and then with a source, the characters searched and those in all.
        jobs: processes at most; as many as there are processors if omitted.
        run: what looks the quotes of a source up instead of these processes.

    Raises:
        ArchiveError: the archive, or a file in it, cannot be read.
    """
    if corpus.claims:  # a ledger that is only begun has no archive yet
        check_folder(folder)
    by_source: defaultdict[str, list[StandingQuote]] = defaultdict(list)
    for claim in corpus.claims.values():
        if claims is None or claim.id in claims:
            for index, appearance in enumerate(claim.appearances):
                key = claim.id, appearance.source, compute_quote_digest(appearance)
                standing = StandingQuote((claim.id, index), claim, appearance, lock.quotes.get(key))
                by_source[appearance.source].append(standing)
    tasks = [
        SourceTask(source, tuple(by_source.pop(source_id, ())), measure_text(folder, source))
        for source_id, source in corpus.sources.items()
        if source_id in by_source or claims is None
    ]
    work = partial(prove_source, folder=folder, measures=corpus.measures, progress=progress)
    proofs = _prove_tasks(tasks, work, run, jobs)
    quotes: dict[Key, QuoteProof] = {}
    for each in proofs:
        quotes |= each.quotes
    for rest in by_source.values():
        quotes |= {each.key: build_unchecked(each) for each in rest}
    quotes |= _find_elsewhere(corpus, quotes, folder)
    return Witness(
        quotes,
        {each.entry.source: each.entry for each in proofs if each.entry is not None},
        {
            each.entry.source: each.length
            for each in proofs
            if each.entry and each.length is not None
        },
    )


def _prove_tasks(
    tasks: list[SourceTask],
    work: Callable[[SourceTask], SourceProofs],
    run: Runner | None,
    jobs: int | None,
) -> list[SourceProofs]:
    """Prove the quotes of sources on several processors, the longest texts first, so that none ends late."""
    sizes = [each.text_bytes for each in tasks]
    if run is not None:
        return run(tasks, sizes, work)
    if jobs == 1 or sum(sizes) < _WORTH_A_COPY:
        return [*map(work, tasks)]
    return run_longest_first(tasks, sizes, work, most=jobs)


def _find_elsewhere(
    corpus: Corpus, quotes: Mapping[Key, QuoteProof], folder: Path
) -> Mapping[Key, QuoteProof]:
    """Add to the quotes that were not found where they do stand."""
    lost: defaultdict[str, list[Selector]] = defaultdict(list)
    keys: dict[Key, tuple[str, Selector]] = {}
    for (claim_id, index), proof in quotes.items():
        if proof.answer == Answer.NOT_FOUND:
            appearance = corpus.claims[claim_id].appearances[index]
            keys[claim_id, index] = appearance.source, build_selector(appearance)
            lost[appearance.source].append(build_selector(appearance))
    found = find_elsewhere(lost, corpus.sources, folder)
    return {
        key: replace(quotes[key], elsewhere=found[pair].sources, until=found[pair].until)
        for key, pair in keys.items()
    }
