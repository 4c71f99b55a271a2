"""Refuse a record that would make its corpus wrong, before anything is written."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from hashlib import sha256
from typing import TYPE_CHECKING

from factcheck.api.judging import diagnose
from factcheck.api.selecting import Selection
from factcheck.errors import FactcheckError
from factcheck.findings import Severity
from factcheck.loading.assembly import Assembly
from factcheck.loading.revisions import revision_of
from factcheck.loading.whole import Loaded
from factcheck.yamltext.composing import compose

if TYPE_CHECKING:
    from factcheck.loading.discovery import Location
    from factcheck.loading.files import SourceFile


class RefusedRecordError(FactcheckError):
    """A record that would make its corpus wrong."""


def refuse_new_errors(loaded: Loaded, location: Location, file: SourceFile, after: bytes) -> None:
    """Check the corpus as it would be, and refuse what would be wrong that is right now.

    Raises:
        RefusedRecordError: something would be wrong.
    """
    document = compose(after, file.name)
    changed = replace(file, digest=sha256(after).hexdigest(), document=document)
    files = tuple(changed if each.path == file.path else each for each in loaded.files)
    assembly = Assembly(files)
    corpus = assembly.corpus(
        revision_of(((file.path, file.digest) for file in files), location.root)
    )
    then = Loaded(corpus, tuple(assembly.diagnostics), assembly.places, files)
    new = _errors(then) - _errors(loaded)
    for code, message in new:
        raise RefusedRecordError(f"the record would be wrong: {message} [{code}]")


def _errors(loaded: Loaded) -> Counter[tuple[str, str]]:
    return Counter(
        (each.code, each.message)
        for each in diagnose(loaded, Selection())
        if each.severity is Severity.ERROR
    )
