"""All checks on a corpus, cut into pieces of work that all processors share.

What follows from a corpus is found here; what a run makes of it is for `judge`.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from itertools import chain, groupby, islice
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, Protocol, TypeVar

from factcheck.checks.table import BY_CODE, CHECKS, Needs
from factcheck.validation.select import EVERYTHING

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator

    from factcheck.checks.table import Check
    from factcheck.corpus.packed import PackedCorpus
    from factcheck.findings import Diagnostic, Finding, Path, Severity
    from factcheck.ledger.proofs import Progress, Proved
    from factcheck.model.corpus import Corpus
    from factcheck.model.proofs import Proofs
    from factcheck.validation.select import Selection

_Result = TypeVar("_Result")


class FindingPlaces(Protocol):
    """Finds the places of findings."""

    def find_file(self, path: Path) -> str:
        """Return the name of the file in which a path stands, as far as that is of use."""

    def build_diagnostic(self, finding: Finding, severity: Severity) -> Diagnostic:
        """Return a finding with its place and severity."""


def run_checks(
    corpus: Corpus,
    places: FindingPlaces,
    proved: Proved | None,
    selection: Selection = EVERYTHING,
    *,
    progress: Progress | None = None,
) -> Iterator[Diagnostic]:
    """Run the checks on records, and yield each finding with its place.

    On a large corpus all processors share the work: where claims are packed all checks, part by part;
    elsewhere the check that reads all quotes, which takes several times as long as all others.

    Args:
        corpus: the records.
        places: where they stand.
        proved: what is known of their evidence; None to ask nothing of it.
        selection: the checks to run.
        progress: called now and then with parts of the work that are done, and parts in all.
    """
    from factcheck.corpus.packed import PackedCorpus

    proofs = None if proved is None else proved.proofs
    if isinstance(corpus, PackedCorpus):
        checks = _split_packed(corpus, proofs, selection)
    else:
        checks = _split_held(corpus, proofs, selection)
    findings = chain(*_run_tasks(checks, progress, "the checks"))

    def build_diagnostics(found: Iterable[Finding]) -> list[Diagnostic]:
        placed = (places.build_diagnostic(each, BY_CODE[each.code].severity) for each in found)
        return list(placed if proved is None else map(proved.place, placed))

    # file by file, since a large corpus reads its files again to find places in them
    ordered = sorted(findings, key=lambda each: places.find_file(each.path))
    runs = [list(run) for _, run in groupby(ordered, key=lambda each: places.find_file(each.path))]
    if len(ordered) < MANY_CLAIMS:
        return iter(build_diagnostics(ordered))
    a_part = 1 + len(runs) // _PARTS
    parts = (chain.from_iterable(runs[at : at + a_part]) for at in range(0, len(runs), a_part))
    placing: list[Callable[[], list[Diagnostic]]] = [
        partial(build_diagnostics, part) for part in parts
    ]
    return chain.from_iterable(_run_tasks(placing, progress, "the places of what was found"))


def _split_held(
    corpus: Corpus, proofs: Proofs | None, selection: Selection
) -> list[Callable[[], list[Finding]]]:
    """Return the checks of a corpus whose records are at hand, as pieces of work."""
    wanted = [each for each in CHECKS if selection.has_code(each.code)]
    heavy = [each for each in wanted if each.needs is Needs.QUOTES]
    light = [each for each in wanted if each.needs is not Needs.QUOTES]

    def find(part: Corpus, checks: list[Check]) -> list[Finding]:
        return [found for each in checks for found in each.find(part, proofs)]

    return [
        partial(find, corpus, light),
        *(partial(find, part, heavy) for part in _split_corpus(corpus)),
    ]


def _split_packed(
    corpus: PackedCorpus, proofs: Proofs | None, selection: Selection
) -> list[Callable[[], list[Finding]]]:
    """Return the checks of a corpus whose claims are packed, as pieces of work.

    Some need all records at once. All others look at one record after the other and ask for those
    that it names, which is what checking again after a change rests on too (`validation.incremental`).
    """
    from factcheck.evidence.prove.parts import find_refused_quotes

    wanted = [each for each in CHECKS if selection.has_code(each.code)]
    whole = [each for each in wanted if not each.needs.is_met_by_parts]
    single = [each for each in wanted if each.needs.is_met_by_parts]
    entries_of = {} if proofs is None else proofs.lock.entries_of  # before work goes to processes

    def find(part: Corpus, about: Proofs | None) -> list[Finding]:
        return [found for each in single for found in each.find(part, about)]

    def find_in_rest() -> list[Finding]:
        found = [found for each in whole for found in each.find(corpus, proofs)]
        return found + find(corpus.select_part(others=True), proofs)

    def find_in_disputes(ids: tuple[str, ...]) -> list[Finding]:
        return find(corpus.select_part(disputes=ids), None)

    def find_in_claims(ids: tuple[str, ...]) -> list[Finding]:
        part = corpus.select_part(claims=ids)
        if proofs is None:
            return find(part, None)
        entries = chain.from_iterable(entries_of.get(claim, ()) for claim in ids)
        quotes = {entry.key: entry for entry in entries}
        lock = replace(proofs.lock, quotes=quotes)
        return find(part, replace(proofs, lock=lock, refused=find_refused_quotes(part)))

    return [
        find_in_rest,
        *(partial(find_in_disputes, ids) for ids in _split_ids(corpus.disputes)),
        *(partial(find_in_claims, ids) for ids in _split_ids(corpus.claims)),
    ]


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


def _split_corpus(corpus: Corpus) -> Iterator[Corpus]:
    """Yield a large corpus in parts, each with some of its claims and all other records.

    What lies in an index stays whole: a copy of the process must not read from its connection
    (SQLite, "How To Corrupt An SQLite Database File", section 2.6).
    """
    is_in_memory = isinstance(corpus.claims, MappingProxyType)
    if not is_in_memory or len(corpus.claims) < MANY_CLAIMS:
        yield corpus
        return
    claims = iter(corpus.claims.items())
    while part := dict(islice(claims, 1 + len(corpus.claims) // _PARTS)):
        yield replace(corpus, claims=MappingProxyType(part))


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
