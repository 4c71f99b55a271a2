"""Refuse a record that would make its corpus wrong, before anything is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.corpus.build import Assembly
from factcheck.corpus.load import Loaded
from factcheck.corpus.read_file import read_again
from factcheck.corpus.revision import compute_revision
from factcheck.errors import FactcheckError
from factcheck.findings import Severity
from factcheck.validation.judge import find_diagnostics
from factcheck.validation.select import Selection

if TYPE_CHECKING:
    from collections.abc import Collection

    from factcheck.corpus.find import Location
    from factcheck.corpus.read_file import SourceFile
    from factcheck.findings import Path


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
    changed = read_again(file, after)
    files = tuple(changed if each.path == file.path else each for each in loaded.files)
    assembly = Assembly(files)
    corpus = assembly.build_corpus(
        compute_revision(((file.path, file.digest) for file in files), location.root)
    )
    then = Loaded(
        corpus,
        tuple(assembly.diagnostics),
        assembly.places,
        files,
        tuple(waiver for each in files for waiver in each.waivers),
    )
    settings = location.configuration
    selection = Selection(settings.select, settings.ignore, settings.severity)
    for each in find_diagnostics(then, selection):
        if each.severity is Severity.ERROR and each.path[:2] in added:
            raise RefusedRecordError(f"the record would be wrong: {each.message} [{each.code}]")
