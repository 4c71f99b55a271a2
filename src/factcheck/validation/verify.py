"""Look quotes up in the archive, and write what was proven into the lock."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from factcheck.checks.quote_not_proven import is_kept
from factcheck.comparison.quoted_figures import find_unborne
from factcheck.corpus.find import find_corpus, find_working_folder
from factcheck.corpus.load import load
from factcheck.errors import FactcheckError
from factcheck.evidence.lock import replace_lock, write_lock
from factcheck.findings import Severity
from factcheck.ledger.open import CorpusWithErrorsError
from factcheck.ledger.proofs import Proved, prove_loaded, require_archive
from factcheck.model.digests import build_quote_key, compute_value_digests, has_proven_values
from factcheck.model.names import find_id, suggest_id
from factcheck.model.proofs import Lock, Passage
from factcheck.model.vocabulary import RecordKind
from factcheck.validation.judge import find_diagnostics
from factcheck.validation.outcome import Report
from factcheck.validation.select import Selection
from factcheck.validation.verification import Answered, Verification

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from pathlib import Path

    from factcheck.corpus.load import Loaded
    from factcheck.corpus.settings import Configuration
    from factcheck.findings import Diagnostic
    from factcheck.model.claims import Claim
    from factcheck.model.corpus import Corpus
    from factcheck.model.proofs import Proofs, QuoteEntry, QuoteKey
    from factcheck.runtime.parallel import Runner

    Progress = Callable[[str, int, int], None]

_ASKED = (RecordKind.CLAIM, RecordKind.SOURCE)
_CODES = Selection(select=("FC4",))
_OF_FIGURES = ("FC401", "FC409")
"""Codes of figures that do not follow from a quote; a claim with one of them is not proven."""
_UNLOCKED = ("FC402",)
"""Codes that a run without writing leaves to `validate`: the answer to a quote says more."""


class NoSuchClaimError(FactcheckError):
    """An id of neither a claim nor a source."""


class PartialLockError(FactcheckError):
    """The lock was to be written from some of the quotes."""


def verify(
    ids: Iterable[str] = (),
    *,
    corpus: Path | None = None,
    environment: Mapping[str, str] | None = None,
    archive: Path | None = None,
    update: bool = False,
    progress: Progress | None = None,
    jobs: int | None = None,
    run: Runner | None = None,
) -> Verification:
    """Prove quotes in the archived texts, figures included.

    Args:
        ids: claims, or sources by id or title for all claims that appear in them; none for everything.
        corpus: the corpus file, or a folder that holds one; None to look for it.
        environment: the process's variables.
        archive: the folder of archived texts; None for the project's own.
        update: whether to write the lock anew: what is proven is put in, what is gone is dropped.
            The quotes of a source without archived text keep their entries while they are the same.
        progress: called now and then with a source, the characters searched and those in all.
        jobs: processes at most; as many as there are processors if omitted.
        run: what looks the quotes of a source up instead of these processes; it reports no progress.

    Raises:
        NoCorpusError, ConfigurationError, UnreadableCorpusError: there is no corpus to read.
        CorpusWithErrorsError: something in its files cannot be read.
        NoSuchClaimError: an id or a title is of neither a claim nor a source.
        AmbiguousNameError: several sources have a title.
        PartialLockError: ids are given, and the lock is to be written.
        ArchiveError: the archive cannot be read, or none is named.
        LockError: the lock cannot be read or written.
    """
    location = find_corpus(corpus, environment or {}, find_working_folder())
    folder = require_archive(location, archive)
    loaded = load(location.corpus_file, location.root)
    errors = [each for each in loaded.diagnostics if each.severity is Severity.ERROR]
    if errors:
        ordered = sorted(errors, key=lambda each: each.order)
        raise CorpusWithErrorsError(str(location.corpus_file), tuple(ordered))
    wanted = _find_claims(loaded.corpus, tuple(ids))
    if update and wanted is not None:
        raise PartialLockError("the lock is written as a whole", hint="omit the ids")
    proved = prove_loaded(
        loaded,
        location.corpus_file,
        folder,
        claims=wanted,
        progress=progress if run is None else None,
        jobs=jobs,
        run=run,
    )
    written: bool | None = None
    changes: tuple[str, ...] = ()
    if update:
        lock = _build_lock(
            loaded.corpus, proved.proofs, _find_unborne(loaded, proved, location.configuration)
        )
        changes = tuple(_say_changes(proved.proofs, lock))
        text = write_lock(lock)
        written = replace_lock(proved.lock_file, text)
        proved = replace(proved, proofs=_replace_lock(proved.proofs, lock))
    diagnostics = _find_diagnostics(loaded, proved, wanted, is_written=update)
    report = Report(diagnostics, len(loaded.files), len(loaded.corpus.claims))
    return Verification(
        tuple(_list_answers(loaded, proved)), report, proved.lock_name, written, changes
    )


def _find_claims(corpus: Corpus, ids: tuple[str, ...]) -> frozenset[str] | None:
    if not ids:
        return None
    claims: set[str] = set()
    for each in ids:
        key = find_id(corpus, each, _ASKED)
        if key is None:
            raise NoSuchClaimError(
                f"no claim or source has the id '{each}'",
                hint=suggest_id(corpus, each, _ASKED) or "factcheck list shows the claims",
            )
        appearing = (claim.id for claim, _ in corpus.appearances_in.get(key, ()))
        claims.update((key,) if key in corpus.claims else appearing)
    return frozenset(claims)


def _list_answers(loaded: Loaded, proved: Proved) -> Iterator[Answered]:
    for claim in loaded.corpus.claims.values():
        for index, appearance in enumerate(claim.appearances):
            proof = (proved.proofs.quotes or {}).get((claim.id, index))
            if proof is not None:
                path = ("claims", claim.id, "appearances", index, "quote")
                place = loaded.places.find_place(path)
                kept = proof.answer == "not-checkable" and is_kept(
                    loaded.corpus, claim.id, index, proved.proofs.lock
                )
                yield Answered(claim.id, appearance.source, appearance.quote, place, proof, kept)


def _find_diagnostics(
    loaded: Loaded, proved: Proved, wanted: frozenset[str] | None, *, is_written: bool
) -> tuple[Diagnostic, ...]:
    selection = replace(_CODES, ignore=() if is_written else _UNLOCKED)
    found = {
        each: None
        for each in find_diagnostics(loaded, selection, proved)
        if wanted is None or (each.path[:1] == ("claims",) and each.path[1] in wanted)
    }
    return tuple(sorted(found, key=lambda each: each.order))


def _find_unborne(loaded: Loaded, proved: Proved, settings: Configuration) -> frozenset[str]:
    """Return the claims of which a figure does not follow from the quotes, as far as no waiver exempts it."""
    chosen = Selection(settings.select, settings.ignore)
    codes = tuple(filter(chosen.has_code, _OF_FIGURES))
    found = find_diagnostics(loaded, Selection(select=codes), proved) if codes else ()
    return frozenset(str(each.path[1]) for each in found if each.code in codes)


def _build_lock(corpus: Corpus, proofs: Proofs, unproven: frozenset[str]) -> Lock:
    """Build the lock as it should be.

    Args:
        corpus: the records.
        proofs: what the archive has shown.
        unproven: the claims that get no entry, since a figure does not follow from their quotes.
    """
    old, sources = proofs.lock, proofs.sources or {}
    quotes: dict[QuoteKey, QuoteEntry] = {}
    for claim in corpus.claims.values():
        if claim.id in unproven or _is_contradicted(claim, corpus, proofs):
            continue
        entries = _list_entries(claim, corpus, proofs)
        quotes |= {entry.key: entry for entry in entries}
    kept = {
        source_id: entry
        for source_id, entry in old.sources.items()
        if source_id in corpus.sources and source_id not in sources
    }
    return Lock({**kept, **sources}, quotes)


def _is_contradicted(claim: Claim, corpus: Corpus, proofs: Proofs) -> bool:
    """Return whether a figure does not follow from what stands around the quotes that were found.

    Where all were found, FC409 says so, and can be waived; where one is missing it says nothing.
    """
    seen = proofs.quotes or {}
    found = {
        index: seen[claim.id, index].passage or Passage.build(appearance.quote)
        for index, appearance in enumerate(claim.appearances)
    }
    is_whole = all(seen[claim.id, index].passage is not None for index in found)
    return not is_whole and any(find_unborne(claim, corpus, found))


def _list_entries(claim: Claim, corpus: Corpus, proofs: Proofs) -> Iterator[QuoteEntry]:
    """Yield the entries of one claim: of each quote that is proven, or keeps its proof."""
    seen = proofs.quotes or {}
    values = compute_value_digests(claim, corpus.measures)
    for index, appearance in enumerate(claim.appearances):
        proof = seen[claim.id, index]
        old = proofs.lock.quotes.get(build_quote_key(claim.id, appearance))
        if proof.entry is not None:
            yield proof.entry
        elif (
            proof.answer == "not-checkable"
            and old is not None
            and has_proven_values(claim, corpus.measures, proofs.lock, old)
        ):
            yield replace(old, value_digests=values)


def _say_changes(proofs: Proofs, lock: Lock) -> Iterator[str]:
    """Yield what the new lock changes of what was proven before, a sentence each."""
    if proofs.lock.is_earlier:
        yield f"renewed: the lock, from version {proofs.lock.version} to {lock.version}"
    for key, old in proofs.lock.quotes.items():
        new = lock.quotes.get(key)
        if new is None:
            yield f"dropped: the proof of a quote of '{old.claim}' from '{old.source}'"
        elif new.offsets != old.offsets:
            yield (
                f"moved: a quote of '{old.claim}' in '{old.source}',"
                f" from character {old.offsets[0][0]:,} to {new.offsets[0][0]:,}"
            )
    for source_id, source in proofs.lock.sources.items():
        now = lock.sources.get(source_id)
        if now is None:
            yield f"dropped: source '{source_id}'"
        elif now != source:
            yield f"changed: source '{source_id}'"


def _replace_lock(proofs: Proofs, lock: Lock) -> Proofs:
    """Return the proofs as they are once the lock is written: nothing has moved any longer."""
    quotes = {key: replace(proof, before=None) for key, proof in (proofs.quotes or {}).items()}
    return replace(proofs, lock=lock, quotes=quotes)
