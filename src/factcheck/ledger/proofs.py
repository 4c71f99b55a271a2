"""What the lock and the archive say of a corpus, put together for the checks."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from factcheck.corpus.find import find_working_folder
from factcheck.corpus.folders import name_file
from factcheck.evidence.archive.folder import NAMING_AN_ARCHIVE, ArchiveError
from factcheck.evidence.lock import read_lock
from factcheck.evidence.lock_place import place_lock
from factcheck.findings import Place, Severity
from factcheck.model.proofs import LOCK, Proofs
from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable, Collection
    from pathlib import Path

    from factcheck.corpus.find import Location
    from factcheck.corpus.load import Loaded
    from factcheck.findings import Diagnostic
    from factcheck.model.corpus import Corpus
    from factcheck.runtime.parallel import Runner

    Progress = Callable[[str, int, int], None]


@dataclass(frozen=True, slots=True)
class Proved:
    """The proofs of a corpus, and the name of its lock in messages."""

    proofs: Proofs
    lock_file: Path
    lock_name: str

    def place(self, diagnostic: Diagnostic) -> Diagnostic:
        """Return a diagnostic of the lock with its place there; others stay as they are."""
        first, *rest = diagnostic.path or ("",)
        if first != LOCK or not rest:
            return diagnostic
        line = int(rest[0])
        return replace(diagnostic, place=Place(self.lock_name, line, 1, line, 1))


def require_archive(location: Location, given: Path | None) -> Path:
    """Return the folder of archived texts: the one given, else the project's own.

    Args:
        location: the corpus, with the settings of its project.
        given: the folder that the user names, or None.

    Raises:
        ArchiveError: neither is named.
    """
    folder = given or location.configuration.archive
    if folder is None:
        raise ArchiveError("no archive is named", hint=NAMING_AN_ARCHIVE)
    return folder


def prove_loaded(
    loaded: Loaded,
    corpus_file: Path,
    archive: Path | None,
    *,
    claims: Collection[str] | None = None,
    progress: Progress | None = None,
    jobs: int | None = None,
    run: Runner | None = None,
) -> Proved:
    """Read the lock of a corpus, and prove its quotes where an archive is given.

    Args:
        loaded: the corpus.
        corpus_file: the file beside which the lock lies.
        archive: the folder of archived texts, or None to prove nothing.
        claims: the claims whose quotes to prove; all if omitted.
        progress: called now and then while quotes are looked up.
        jobs: processes at most that look quotes up; as many as there are processors if omitted.
        run: what looks the quotes of a source up instead of these processes.

    Raises:
        LockError: the lock cannot be read.
        ArchiveError: the archive cannot be read.
    """
    is_read = not any(map(_is_error, loaded.diagnostics))
    corpus = loaded.corpus
    return prove_records(
        corpus,
        corpus_file,
        archive,
        is_read=is_read,
        claims=claims,
        progress=progress,
        jobs=jobs,
        run=run,
    )


def prove_records(
    corpus: Corpus,
    corpus_file: Path,
    archive: Path | None = None,
    *,
    is_read: bool = True,
    claims: Collection[str] | None = None,
    progress: Progress | None = None,
    jobs: int | None = None,
    run: Runner | None = None,
) -> Proved:
    """Read the lock for some records, and prove their quotes where an archive is given.

    Which quotes can never be proven is for whoever goes through the claims to say (`validation.run_checks`).

    Args:
        corpus: the records.
        corpus_file: the file beside which the lock lies.
        archive: the folder of archived texts, or None.
        is_read: whether everything in the files could be read.
        claims: the claims whose quotes to prove; all if omitted.
        progress: called now and then while quotes are looked up.
        jobs: processes at most that look quotes up; as many as there are processors if omitted.
        run: what looks the quotes of a source up instead of these processes.

    Raises:
        LockError: the lock cannot be read.
        ArchiveError: the archive cannot be read.
    """
    file = place_lock(corpus_file)
    lock = read_lock(file)
    seen = None
    if archive is not None:
        from factcheck.evidence.verify_quotes import prove_quotes

        seen = prove_quotes(
            corpus, archive, lock, claims=claims, progress=progress, jobs=jobs, run=run
        )
    proofs = Proofs(
        lock=lock,
        quotes=None if seen is None else seen.quotes,
        sources=None if seen is None else seen.sources,
        lengths={} if seen is None else seen.lengths,
        is_whole=corpus.is_whole and is_read,
    )
    return Proved(proofs, file, name_file(file.resolve(), find_working_folder()))


def _is_error(diagnostic: Diagnostic) -> bool:
    return diagnostic.severity is Severity.ERROR
