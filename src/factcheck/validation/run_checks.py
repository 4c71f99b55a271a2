"""All checks on a corpus, cut into pieces of work that all processors share.

What follows from a corpus is found here; what a run makes of it is for `judge`.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from itertools import chain, groupby, islice
from operator import itemgetter
from typing import TYPE_CHECKING, Final, TypeVar

from factcheck.checks.table import BY_CODE, CHECKS
from factcheck.model.store import CanClose
from factcheck.model.vocabulary import RecordKind
from factcheck.validation.select import EVERYTHING

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Mapping

    from factcheck.checks.table import Check
    from factcheck.corpus.source_map import RecordPlaces
    from factcheck.findings import Diagnostic, Finding
    from factcheck.ledger.proofs import Progress, Proved
    from factcheck.model.corpus import Corpus
    from factcheck.model.proofs import Proofs, QuoteProof
    from factcheck.validation.select import Selection

_Result = TypeVar("_Result")


def run_checks(
    corpus: Corpus,
    places: RecordPlaces,
    proved: Proved | None,
    selection: Selection = EVERYTHING,
    *,
    progress: Progress | None = None,
) -> Iterator[Diagnostic]:
    """Run the checks on records, and yield each finding with its place.

    A large corpus is checked part by part, on all processors.

    Args:
        corpus: the records, wherever they lie.
        places: where they stand.
        proved: what is known of their evidence; None to ask nothing of it.
        selection: the checks to run.
        progress: called now and then with parts of the work that are done, and parts in all.
    """
    proofs = None if proved is None else proved.proofs
    is_large = len(corpus.claims) >= MANY_CLAIMS or isinstance(corpus, CanClose)
    split = _split_into_parts if is_large else _build_one_task
    found = chain(*_run_tasks(split(corpus, proofs, selection), progress, "the checks"))
    # file by file, since a large corpus reads its files again to find places in them
    filed = sorted(((places.find_file(each.path), each) for each in found), key=itemgetter(0))
    if len(filed) < MANY_CLAIMS:
        return iter(_build_diagnostics((each for _, each in filed), places, proved))
    runs = [[each for _, each in run] for _, run in groupby(filed, key=itemgetter(0))]
    a_part = 1 + len(runs) // _PARTS
    parts = (chain.from_iterable(runs[at : at + a_part]) for at in range(0, len(runs), a_part))
    placing: list[Callable[[], list[Diagnostic]]] = [
        partial(_build_diagnostics, part, places, proved) for part in parts
    ]
    return chain.from_iterable(_run_tasks(placing, progress, "the places of what was found"))


def check_again(
    corpus: Corpus,
    ids: Iterable[str],
    places: RecordPlaces,
    proved: Proved,
    selection: Selection,
) -> Iterator[Diagnostic]:
    """Run the checks on some records, and yield each finding with its place; in this process, in which they may not be committed.

    Args:
        corpus: the records.
        ids: of those to check.
        places: where they stand.
        proved: what is known of their evidence.
        selection: the checks to run.
    """
    found: dict[Finding, None] = {}
    rest = iter(ids)
    while some := tuple(islice(rest, _MOST_IN_A_RUN)):
        (task,) = _build_one_task(corpus.select_part(some), proved.proofs, selection)
        found.update(dict.fromkeys(task()))
    return iter(_build_diagnostics(found, places, proved))


def _build_diagnostics(
    found: Iterable[Finding], places: RecordPlaces, proved: Proved | None
) -> list[Diagnostic]:
    placed = (places.build_diagnostic(each, BY_CODE[each.code].severity) for each in found)
    return list(placed if proved is None else map(proved.place, placed))


def _build_one_task(
    corpus: Corpus, proofs: Proofs | None, selection: Selection
) -> list[Callable[[], list[Finding]]]:
    """Return all checks of a corpus, or of a part of one, as one piece of work."""
    wanted = [each for each in CHECKS if selection.has_code(each.code)]
    return [partial(_find, wanted, corpus, _refuse_quotes(corpus, proofs))]


def _split_into_parts(
    corpus: Corpus, proofs: Proofs | None, selection: Selection
) -> list[Callable[[], list[Finding]]]:
    """Return the checks of a large corpus as pieces of work.

    Some need all records at once. All others look at one record after the other and ask for those
    that it names, which is what checking again after a change rests on too (`validation.incremental`).
    """
    wanted = [each for each in CHECKS if selection.has_code(each.code)]
    whole = [each for each in wanted if not each.needs.is_met_by_parts]
    single = [each for each in wanted if each.needs.is_met_by_parts]
    entries_of = {} if proofs is None else proofs.lock.entries_of  # before work goes to processes
    quotes_of = _group_quotes(proofs)

    def find_in_rest() -> list[Finding]:
        kinds = (kind for kind in RecordKind if kind not in _SPLIT_KINDS)
        ids = (record_id for kind in kinds for record_id in corpus.list_records(kind))
        about = proofs if quotes_of is None or proofs is None else replace(proofs, quotes={})
        found = _find(whole, corpus, proofs)
        return found + _find(single, corpus.select_part(ids), about)

    def find_in_disputes(ids: tuple[str, ...]) -> list[Finding]:
        return _find(single, corpus.select_part(ids), None)

    def find_in_claims(ids: tuple[str, ...]) -> list[Finding]:
        part = corpus.select_part(ids)
        if proofs is None:
            return _find(single, part, None)
        entries = chain.from_iterable(entries_of.get(claim, ()) for claim in ids)
        lock = replace(proofs.lock, quotes={entry.key: entry for entry in entries})
        proven = (
            None
            if quotes_of is None
            else dict(chain.from_iterable(quotes_of.get(claim, ()) for claim in ids))
        )
        return _find(single, part, _refuse_quotes(part, replace(proofs, lock=lock, quotes=proven)))

    return [
        find_in_rest,
        *(partial(find_in_disputes, ids) for ids in _split_ids(corpus.disputes)),
        *(partial(find_in_claims, ids) for ids in _split_ids(corpus.claims)),
    ]


def _find(checks: list[Check], part: Corpus, proofs: Proofs | None) -> list[Finding]:
    return [found for each in checks for found in each.find(part, proofs)]


def _refuse_quotes(part: Corpus, proofs: Proofs | None) -> Proofs | None:
    """Return what is known of the evidence with the quotes of a part that can never be proven."""
    if proofs is None:
        return None
    from factcheck.evidence.prove.parts import find_refused_quotes

    return replace(proofs, refused=find_refused_quotes(part))


def _group_quotes(
    proofs: Proofs | None,
) -> Mapping[str, list[tuple[tuple[str, int], QuoteProof]]] | None:
    """Return what the archive has shown of the quotes of each claim, or None where none was read."""
    if proofs is None or proofs.quotes is None:
        return None
    found: dict[str, list[tuple[tuple[str, int], QuoteProof]]] = {}
    for key, proof in proofs.quotes.items():
        found.setdefault(key[0], []).append((key, proof))
    return found


_SPLIT_KINDS: Final = (RecordKind.CLAIM, RecordKind.DISPUTE)
"""Kinds of which a large corpus has many."""


def _split_ids(ids: Collection[str]) -> Iterator[tuple[str, ...]]:
    """Split ids into runs, so many that all processors are busy to the end."""
    rest = iter(ids)
    length = max(min(1 + len(ids) // _PARTS, _MOST_IN_A_RUN), 1 + len(ids) // _MOST_RUNS)
    while run := tuple(islice(rest, length)):
        yield run


MANY_CLAIMS: Final = 5_000
"""From so many on, copying the process costs less than it saves."""

_PARTS: Final = 48
"""Into so many parts claims and findings are cut, so that all processors are busy to the end."""

_MOST_IN_A_RUN: Final = 8_192
"""Of so many claims the records are held at once, unless there would be more than `_MOST_RUNS`."""

_MOST_RUNS: Final = 400
"""With those of other records they are fewer than the tasks that can be done side by side."""


def _run_tasks(
    tasks: list[Callable[[], list[_Result]]], progress: Progress | None, name: str
) -> list[list[_Result]]:
    """Do all of some work, on all processors where there are many pieces."""
    if len(tasks) <= _FEW:
        return [task() for task in tasks]
    from factcheck.runtime.parallel import run_side_by_side

    def report(begun: int) -> None:
        if progress is not None:
            progress(name, begun, len(tasks))

    return run_side_by_side(tasks, lambda task: task(), report)


_FEW: Final = 2
"""The checks of a corpus in one part."""
