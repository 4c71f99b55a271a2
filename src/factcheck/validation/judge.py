"""What is wrong with a corpus: all that its checks find, then what a run makes of it.

A run selects, weighs and waives; what was found before that does not depend on it and can be kept.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import chain, repeat
from typing import TYPE_CHECKING, Final

from factcheck.checks.table import BY_CODE, Needs
from factcheck.corpus.settings import Demand
from factcheck.findings import Severity
from factcheck.runtime.records import dataclass
from factcheck.validation.select import EVERYTHING, Selection
from factcheck.validation.waive import split_by_waivers

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path as FilePath

    from factcheck.corpus.load import Loaded
    from factcheck.corpus.waivers import Waiver
    from factcheck.findings import Diagnostic, Place
    from factcheck.ledger.proofs import Progress, Proved
    from factcheck.validation.waive import Outcome


@dataclass(frozen=True, slots=True)
class Known:
    """All that was found, with the severities that the checks have by themselves.

    Attributes:
        diagnostics: in no order that anybody may rely on.
        waivers: the exemptions of the corpus.
        remarks: what is wrong with waivers that cannot hold.
        files: the path of each file and its name in messages, the corpus file first.
        claims: how many claims could be read, by the names of their files.
        is_read: whether everything could be read.
        is_proved: whether the evidence was asked.
        is_looked_up: whether quotes were looked up in the archived texts.
        named_claims: the ids of the claims, each with the name of its file; empty unless asked for.
    """

    diagnostics: tuple[Diagnostic, ...]
    waivers: tuple[Waiver, ...]
    remarks: tuple[Diagnostic, ...]
    files: tuple[tuple[FilePath, str], ...]
    claims: Mapping[str, int]
    is_read: bool
    is_proved: bool
    is_looked_up: bool
    named_claims: tuple[tuple[str, str], ...] = ()


def check_loaded(
    loaded: Loaded,
    proved: Proved | None,
    selection: Selection = EVERYTHING,
    progress: Progress | None = None,
    *,
    details: bool = False,
) -> Known:
    """Run the checks on a corpus that was loaded, and return what is known of it then.

    Args:
        loaded: the corpus.
        proved: what is known of its evidence; None to ask nothing of it.
        selection: the checks to run.
        progress: called now and then with parts of the work that are done, and parts in all.
        details: whether to name all claims.
    """
    from factcheck.validation.run_checks import run_checks

    found = run_checks(loaded.corpus, loaded.places, proved, selection, progress=progress)
    return Known(
        diagnostics=(*loaded.diagnostics, *found),
        waivers=loaded.waivers,
        remarks=loaded.remarks,
        files=tuple((file.path, file.name) for file in loaded.files),
        claims=loaded.claims,
        is_read=not any(each.severity is Severity.ERROR for each in loaded.diagnostics),
        is_proved=proved is not None,
        is_looked_up=proved is not None and proved.proofs.quotes is not None,
        named_claims=_list_claims(loaded) if details else (),
    )


def _list_claims(loaded: Loaded) -> tuple[tuple[str, str], ...]:
    """Return the ids of all claims, each with the name of its file; they lie in the order of the files."""
    names = chain.from_iterable(repeat(name, count) for name, count in loaded.claims.items())
    return tuple(zip(loaded.corpus.claims, names, strict=True))


def judge(known: Known, selection: Selection, demand: Demand = Demand.RECOMMENDED) -> Outcome:
    """Select what a run asks for, weigh it, and apply the waivers.

    Args:
        known: what was found.
        selection: the checks that count, and what they weigh.
        demand: how much unproven quotes weigh.
    """

    def has_run(code: str) -> bool:
        needs = BY_CODE[code].needs if code in BY_CODE else None
        is_met = needs is None or (
            (known.is_proved or not needs.asks_proofs)
            and (known.is_looked_up or not needs.asks_archive)
        )
        return known.is_read and selection.has_code(code) and is_met

    outcome = split_by_waivers(
        _replace_severities(known, selection, demand), known.waivers, has_run=has_run
    )
    outcome = replace(outcome, kept=_remove_repeated(outcome.kept))
    remarks = (
        selection.replace_severity(each)
        for each in (*known.remarks, *outcome.remarks)
        if selection.has_code(each.code)
    )
    return replace(outcome, remarks=tuple(remarks))


def find_diagnostics(
    loaded: Loaded, selection: Selection, proved: Proved | None = None
) -> tuple[Diagnostic, ...]:
    """Return what is wrong with a corpus, without what its waivers exempt.

    Args:
        loaded: the corpus.
        selection: the checks to run.
        proved: what is known of its evidence; None to ask nothing of it.
    """
    outcome = judge(check_loaded(loaded, proved, selection), selection)
    return (*outcome.kept, *outcome.remarks)


def _remove_repeated(diagnostics: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """Return each diagnostic once: what a file says for all of its claims is wrong in all of them."""
    found: dict[tuple[Place, str, str], Diagnostic] = {}
    for each in diagnostics:
        found.setdefault((each.place, each.code, each.message), each)
    return tuple(found.values())


_ALWAYS: Final = ("FC0", "FC101")
"""Codes of what could not be read; no selection leaves it out, since nothing behind it was checked."""


def _replace_severities(known: Known, selection: Selection, demand: Demand) -> Iterator[Diagnostic]:
    for diagnostic in known.diagnostics:
        if diagnostic.code.startswith(_ALWAYS):
            yield diagnostic
            continue
        if not selection.has_code(diagnostic.code):
            continue
        if demand is Demand.REQUIRED and _is_about_evidence(diagnostic.code):
            diagnostic = replace(diagnostic, severity=Severity.ERROR)  # noqa: PLW2901 - the same, weighed
        yield selection.replace_severity(diagnostic)


def _is_about_evidence(code: str) -> bool:
    """Return whether a code belongs to a check of what is proven, and not of how the lock is written."""
    needs = BY_CODE[code].needs if code in BY_CODE else None
    return needs is not None and needs.asks_proofs and needs is not Needs.LOCK
