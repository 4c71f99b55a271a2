"""Find everything that is wrong with a corpus, or with some of its files."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path as FilePath
from typing import TYPE_CHECKING, Final

from factcheck.api.proofs import archive_of, proofs_of
from factcheck.checks import CHECKS, EVIDENCE_CHECKS
from factcheck.errors import FactcheckError
from factcheck.findings import Severity
from factcheck.loading import Loaded, load
from factcheck.loading.configuration import Demand
from factcheck.loading.discovery import Location, find_corpus, root_of
from factcheck.loading.pages import READING_CODES
from factcheck.report import Report

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from factcheck.api.proofs import Progress, Proved
    from factcheck.findings import Diagnostic, Finding

STANDARD_INPUT: Final = FilePath("-")


class UnknownCodeError(FactcheckError):
    """A code, or the beginning of one, that no check has."""


class MissingFileError(FactcheckError):
    """A file that was to be validated and does not exist."""


@dataclass(frozen=True, slots=True)
class Selection:
    """Which checks a run wants, by codes or their beginnings.

    What could not be read is reported whatever the selection: nothing behind it was checked.
    """

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()

    def holds(self, code: str) -> bool:
        """Tell whether a check runs."""
        wanted = not self.select or code.startswith(self.select)
        return wanted and not (self.ignore and code.startswith(self.ignore))


def validate(
    paths: Iterable[FilePath] = (),
    *,
    corpus: FilePath | None = None,
    environment: Mapping[str, str] | None = None,
    select: tuple[str, ...] = (),
    ignore: tuple[str, ...] = (),
    evidence: Demand | None = None,
    archive: FilePath | None = None,
    prove: bool = False,
    standard_input: bytes = b"",
    progress: Progress | None = None,
) -> Report:
    """Find everything that is wrong, in every file, in one run.

    Args:
        paths: files to report on; a corpus file or a folder stands for its whole corpus, a claim
            file that no corpus includes is checked as if it were included, `-` is standard input.
            None for the whole corpus.
        corpus: the corpus, where it is not to be found from the paths.
        environment: the process's variables.
        select: codes, or their beginnings, of the checks to run; empty for the project's choice.
        ignore: codes, or their beginnings, of the checks to leave out.
        evidence: how much an unproven quote weighs; None for the project's choice.
        archive: a folder of archived texts in which to prove every quote again; without it the
            lock alone says what is proven.
        prove: whether to prove every quote again in the project's own archive.
        standard_input: what stands for `-`.
        progress: called now and then while quotes are looked up.

    Raises:
        NoCorpusError: no corpus was found, or the one named does not exist.
        MissingFileError: one of the paths does not exist.
        ConfigurationError: the project's settings file is wrong.
        UnknownCodeError: no check has such a code.
        UnreadableCorpusError: the corpus file cannot be opened.
        LockError: the lock cannot be read.
        ArchiveError: the archive cannot be read, or none is named.
    """
    _refuse_unknown((*select, *ignore))
    diagnostics: dict[Diagnostic, None] = {}
    files = claims = 0
    for location, wanted in _grouped(tuple(paths), corpus, environment or {}):
        extra = _extra(wanted, standard_input)
        loaded = load(location.corpus_file, location.root, extra=extra)
        settings = location.configuration
        _refuse_unknown((*settings.select, *settings.ignore))
        selection = Selection(select or settings.select, ignore or settings.ignore)
        names = _names(loaded, location, wanted)
        folder = archive_of(location, archive) if archive is not None or prove else None
        proved = proofs_of(loaded, location.corpus_file, folder, progress=progress)
        demand = evidence or settings.evidence
        for diagnostic in diagnose(loaded, selection, proved, demand):
            if names is None or diagnostic.place.file in names:
                diagnostics[diagnostic] = None
        files += len(loaded.files) if names is None else len(names)
        claims += len(loaded.corpus.claims)
    ordered = sorted(diagnostics, key=lambda diagnostic: diagnostic.order)
    return Report(tuple(ordered), files, claims)


def diagnose(
    loaded: Loaded,
    selection: Selection,
    proved: Proved | None = None,
    demand: Demand = Demand.RECOMMENDED,
) -> Iterator[Diagnostic]:
    """Give what kept records from being read, then what the selected checks find.

    Without `proved`, nothing is asked of the evidence.
    """
    for diagnostic in loaded.diagnostics:
        if diagnostic.severity is Severity.ERROR or selection.holds(diagnostic.code):
            yield diagnostic
    for check in CHECKS:
        if selection.holds(check.code):
            findings = check.check(loaded.corpus)
            yield from _placed(check.code, findings, check.severity, loaded, proved)
    for each in EVIDENCE_CHECKS if proved is not None else ():
        if proved is not None and selection.holds(each.code):
            is_required = demand is Demand.REQUIRED
            severity = each.severity_if_required if is_required else each.severity
            findings = each.check(loaded.corpus, proved.proofs)
            yield from _placed(each.code, findings, severity, loaded, proved)


def _placed(
    code: str,
    findings: Iterator[Finding],
    severity: Severity,
    loaded: Loaded,
    proved: Proved | None,
) -> Iterator[Diagnostic]:
    for finding in findings:
        assert finding.code == code, f"{code} reports {finding.code}"
        diagnostic = loaded.places.diagnose(finding, severity)
        yield diagnostic if proved is None else proved.place(diagnostic)


def _grouped(
    paths: tuple[FilePath, ...], corpus: FilePath | None, environment: Mapping[str, str]
) -> list[tuple[Location, tuple[FilePath, ...]]]:
    """Give each corpus once, with the paths that were named of it."""
    groups: dict[FilePath, tuple[Location, tuple[FilePath, ...]]] = {}
    for path in paths or (None,):
        location = _location(path, corpus, environment)
        key = location.corpus_file.resolve()
        known = groups.get(key, (location, ()))[1]
        groups[key] = (location, known if path is None else (*known, path))
    return list(groups.values())


def _location(
    path: FilePath | None, corpus: FilePath | None, environment: Mapping[str, str]
) -> Location:
    if path is None or path == STANDARD_INPUT:
        return find_corpus(corpus, environment, FilePath.cwd(), shipped_allowed=False)
    if not path.exists():
        raise MissingFileError(f"'{path}' does not exist")
    if path.is_dir():
        return find_corpus(corpus, {}, path, shipped_allowed=False)
    if corpus is None and _is_corpus_file(path):
        found = find_corpus(path, environment, path.parent, shipped_allowed=False)
        return replace(found, root=root_of(path))
    return find_corpus(corpus, environment, path.resolve().parent, shipped_allowed=False)


def _is_corpus_file(path: FilePath) -> bool:
    with path.open("rb") as stream:
        return any(line.startswith(b"corpus:") for line in stream)


def _extra(wanted: tuple[FilePath, ...], standard_input: bytes) -> tuple[FilePath | bytes, ...]:
    files = (path for path in wanted if path == STANDARD_INPUT or not path.is_dir())
    return tuple(standard_input if path == STANDARD_INPUT else path for path in files)


def _names(
    loaded: Loaded, location: Location, wanted: tuple[FilePath, ...]
) -> frozenset[str] | None:
    """Give the names of the files to report on, or None for all."""
    main = location.corpus_file.resolve()
    resolved = {path.resolve() for path in wanted if path != STANDARD_INPUT}
    if not wanted or main in resolved or location.root.resolve() in resolved:
        return None
    names = {file.name for file in loaded.files if resolved & {file.path, *file.path.parents}}
    if STANDARD_INPUT in wanted:
        names.add(loaded.files[-1].name)
    return frozenset(names)


def _refuse_unknown(codes: tuple[str, ...]) -> None:
    known = (*READING_CODES, *(check.code for check in (*CHECKS, *EVIDENCE_CHECKS)))
    for code in codes:
        if not any(each.startswith(code) for each in known) or not code:
            raise UnknownCodeError(
                f"no check has the code '{code}'", hint="factcheck explain lists all codes"
            )
