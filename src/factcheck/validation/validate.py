"""Find everything that is wrong with a corpus, or with some of its files."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path as FilePath
from typing import TYPE_CHECKING, Final

from factcheck.corpus.find import Location, find_corpus, find_root, find_working_folder
from factcheck.errors import FactcheckError
from factcheck.findings.shorten import shorten_diagnostic
from factcheck.runtime.regular_file import open_regular
from factcheck.validation.incremental import read_known
from factcheck.validation.judge import judge
from factcheck.validation.outcome import Report
from factcheck.validation.select import (
    ALL_CODES,
    Selection,
    refuse_unknown,
    refuse_unknown_settings,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from factcheck.corpus.settings import Demand
    from factcheck.findings import Diagnostic
    from factcheck.ledger.index import Note
    from factcheck.ledger.proofs import Progress
    from factcheck.validation.judge import Known
    from factcheck.validation.outcome import Rule, Waived

STANDARD_INPUT: Final = FilePath("-")


class MissingFileError(FactcheckError):
    """A file that was to be validated and does not exist."""


class EmptyFolderError(FactcheckError):
    """A folder that was named and holds no file of the corpus around it."""

    def __init__(self, folder: FilePath, corpus_file: FilePath) -> None:
        super().__init__(
            f"'{folder}' holds no file of the corpus '{corpus_file}'",
            hint="the corpus's include says which files belong to it;"
            " a file that is named itself is checked as if it were one",
        )


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
    note: Note | None = None,
    index: FilePath | None = None,
    now: int = 0,
    fail_on: str = "error",
    details: bool = False,
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
        progress: called now and then with what is being done, how much is done, and how much there is.
        note: called with a sentence on an index that is another's, so that it is not used.
        index: the folder of compiled corpora, which remember what was found; None to do without.
        now: a time that is not after the call, in nanoseconds.
        fail_on: from which severity on the run fails: `error`, `warning` or `never`.
        details: whether the report is to hold the rules, the codes that the run looked for, and the
            ids of all claims.

    Raises:
        NoCorpusError: no corpus was found, or the one named does not exist.
        MissingFileError: one of the paths does not exist.
        EmptyFolderError: one of them is a folder with nothing of its corpus in it.
        ConfigurationError: the project's settings file is wrong.
        UnknownCodeError: no check has such a code.
        UnreadableCorpusError: the corpus file cannot be opened.
        LockError: the lock cannot be read.
        ArchiveError: the archive cannot be read, or none is named.
    """
    refuse_unknown((*select, *ignore))
    diagnostics: dict[Diagnostic, None] = {}
    waived: dict[Waived, None] = {}
    files = claims = 0
    named: list[str] = []
    codes: set[str] = set()
    for location, wanted in find_corpora(tuple(paths), corpus, environment or {}):
        settings = location.configuration
        refuse_unknown_settings(settings)
        selection = Selection(
            select or settings.select, ignore or settings.ignore, settings.severity
        )
        folder = None
        if archive is not None or prove:
            from factcheck.ledger.proofs import require_archive

            folder = require_archive(location, archive)
        extra = _select_extra(wanted, standard_input)
        known = None
        if index is not None and folder is None:
            known = read_known(
                location, index, now, extra, selection=selection, details=details, note=note
            )
        if known is None:
            from factcheck.validation.check_anew import Order, check_anew

            order = Order(location, selection, extra, folder, index, now, details, progress)
            known = check_anew(order)
        names = _select_names(known, location, wanted)
        outcome = judge(known, selection, evidence or settings.evidence)
        for diagnostic in (*outcome.kept, *outcome.remarks):
            if names is None or diagnostic.place.file in names:
                diagnostics[diagnostic] = None
        for each in outcome.waived:
            if names is None or each.diagnostic.place.file in names:
                waived[each] = None
        files += len(known.files) if names is None else len(names)
        claims += sum(
            count for name, count in known.claims.items() if names is None or name in names
        )
        if details:
            codes.update(filter(selection.has_code, ALL_CODES))
            named.extend(
                claim for claim, name in known.named_claims if names is None or name in names
            )
    ordered = sorted(diagnostics, key=lambda each: each.order)
    shown = tuple(shorten_diagnostic(each) for each in ordered)
    exempt = tuple(sorted(waived, key=lambda each: each.diagnostic.order))
    return Report(
        shown,
        files,
        claims,
        exempt,
        threshold=fail_on,
        rules=_list_rules() if details else (),
        named_claims=tuple(named),
        address=_find_address() if details else None,
        codes=tuple(sorted(codes)),
        names=_name_from_roots(shown, exempt, environment or {}),
    )


def _name_from_roots(
    shown: tuple[Diagnostic, ...], exempt: tuple[Waived, ...], environment: Mapping[str, str]
) -> tuple[tuple[str, str], ...]:
    if not shown and not exempt:
        return ()
    from factcheck.corpus.read_file import STANDARD_INPUT as STDIN
    from factcheck.git.roots import name_from_roots

    places = [each.place for each in exempt]
    for each in (*shown, *(waived.diagnostic for waived in exempt)):
        places += (each.place, *(note.place for note in each.notes))
    files = dict.fromkeys(place.file for place in places if place.file != STDIN)
    return tuple(name_from_roots(files, find_working_folder().resolve(), environment).items())


def _list_rules() -> tuple[Rule, ...]:
    from factcheck.validation.explain import list_rules

    return list_rules()


def _find_address() -> str | None:
    from factcheck.runtime.package import find_repository_address

    return find_repository_address()


def find_corpora(
    paths: tuple[FilePath, ...], corpus: FilePath | None, environment: Mapping[str, str]
) -> list[tuple[Location, tuple[FilePath, ...]]]:
    """Return each corpus once, with the paths that were named of it.

    Args:
        paths: files and folders that the user names; none for the corpus that is found from here.
        corpus: the corpus file that the user names, or None.
        environment: the process's variables.

    Raises:
        MissingFileError: a path does not exist.
    """
    groups: dict[FilePath, tuple[Location, tuple[FilePath, ...]]] = {}
    for path in paths or (None,):
        location = _find_location(path, corpus, environment)
        key = location.corpus_file.resolve()
        known = groups.get(key, (location, ()))[1]
        groups[key] = (location, known if path is None else (*known, path))
    return list(groups.values())


def _find_location(
    path: FilePath | None, corpus: FilePath | None, environment: Mapping[str, str]
) -> Location:
    if path is None or path == STANDARD_INPUT:
        return find_corpus(corpus, environment, find_working_folder(), shipped_allowed=False)
    if not path.exists():
        raise MissingFileError(f"'{path}' does not exist")
    if path.is_dir():
        return find_corpus(corpus, {}, path, shipped_allowed=False)
    if corpus is None and _is_corpus_file(path):
        found = find_corpus(path, environment, path.parent, shipped_allowed=False)
        return replace(found, root=find_root(path))
    return find_corpus(corpus, environment, path.resolve().parent, shipped_allowed=False)


def _is_corpus_file(path: FilePath) -> bool:
    try:
        with open_regular(path) as stream:
            return any(line.startswith(b"corpus:") for line in stream)
    except OSError as error:
        from factcheck.corpus.read_file import UnreadableCorpusError

        raise UnreadableCorpusError(f"'{path}' cannot be read: {error.strerror}") from None


def _select_extra(
    wanted: tuple[FilePath, ...], standard_input: bytes
) -> tuple[FilePath | bytes, ...]:
    files = (path for path in wanted if path == STANDARD_INPUT or not path.is_dir())
    return tuple(standard_input if path == STANDARD_INPUT else path for path in files)


def _select_names(
    known: Known, location: Location, wanted: tuple[FilePath, ...]
) -> frozenset[str] | None:
    """Return the names of the files to report on, or None for all."""
    main = location.corpus_file.resolve()
    resolved = {path.resolve() for path in wanted if path != STANDARD_INPUT}
    if not wanted or main in resolved or location.root.resolve() in resolved:
        return None
    held = [(name, resolved & {path, *path.parents}) for path, name in known.files]
    for folder in wanted:
        if folder != STANDARD_INPUT and not any(folder.resolve() in each for _, each in held):
            raise EmptyFolderError(folder, location.corpus_file)
    names = {name for name, each in held if each}
    if STANDARD_INPUT in wanted:
        names.add(known.files[-1][1])
    return frozenset(names)
