"""Refuse a record that would make its corpus wrong, before anything is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.corpus.build import Assembly
from factcheck.corpus.load import Loaded
from factcheck.corpus.read_file import list_troubles, read_again
from factcheck.corpus.revision import compute_revision
from factcheck.errors import FactcheckError
from factcheck.findings import Severity
from factcheck.validation.judge import find_diagnostics
from factcheck.validation.select import Selection

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from factcheck.corpus.find import Location
    from factcheck.corpus.read_file import SourceFile
    from factcheck.findings import Diagnostic, Path
    from factcheck.ledger.proofs import Proved


class RefusedRecordError(FactcheckError):
    """A record that would make its corpus wrong."""


def refuse_new_errors(
    loaded: Loaded,
    location: Location,
    file: SourceFile,
    after: bytes,
    added: Collection[Path],
) -> None:
    """Check the corpus as it would be, and refuse what would be wrong with the records that are new.

    What else is wrong with the corpus, or comes to light by the records, is for `validate` to say.
    Waivers and settings exempt what they exempt there.

    Args:
        loaded: the corpus as it is.
        location: where it lies, with its settings.
        file: the file that is written to.
        after: what it would hold.
        added: the new records, as first steps of paths: `("sources", "an-id")`.

    Raises:
        RefusedRecordError: something would be wrong.
    """
    then = load_changed(loaded, location, (read_again(file, after),))
    for each in find_new_errors(then, location, added):
        raise RefusedRecordError(f"the record would be wrong: {each.message} [{each.code}]")


def load_changed(loaded: Loaded, location: Location, changed: Iterable[SourceFile]) -> Loaded:
    """Return a corpus as it would be read if some of its files held something else.

    Args:
        loaded: the corpus as it is.
        location: where it lies.
        changed: the files as they would be; new ones are included too.
    """
    read = tuple(changed)
    files = tuple({each.path: each for each in (*loaded.files, *read)}.values())
    assembly = Assembly(files)
    corpus = assembly.build_corpus(
        compute_revision(((file.path, file.digest) for file in files), location.root),
        location.configuration.quote_words,
    )
    return Loaded(
        corpus,
        (*(trouble for each in read for trouble in list_troubles(each)), *assembly.diagnostics),
        assembly.places,
        files,
        assembly.claims,
        tuple(waiver for each in files for waiver in each.waivers),
    )


def find_new_errors(
    then: Loaded, location: Location, added: Collection[Path], proved: Proved | None = None
) -> tuple[Diagnostic, ...]:
    """Return what would be wrong with the records that are new, in the order of the files.

    Args:
        then: the corpus as it would be.
        location: where it lies, with its settings.
        added: the new records, as first steps of paths.
        proved: what is known of the evidence; None to ask nothing of it.
    """
    settings = location.configuration
    selection = Selection(settings.select, settings.ignore, settings.severity)
    found = find_diagnostics(then, selection, proved)
    wrong = (each for each in found if each.severity is Severity.ERROR and each.path[:2] in added)
    return tuple(sorted(wrong, key=lambda each: each.order))
