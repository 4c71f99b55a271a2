"""What a document says of itself, in the forms of the ledger and for its reader."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.editing.source_record import Sayings, find_language
from factcheck.evidence.extract.particulars import Particulars, Stated, convert_to_edtf
from factcheck.yaml.write import CORPUS_FILE, write_yaml

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.editing.speakers import Fields, NewRecord


def convert_particulars(said: Particulars) -> Sayings:
    """Return what a document says in the ledger's forms; a date that has none is left to the editor."""
    language = None if said.language is None else find_language(said.language.value)
    return Sayings(
        title=_find_value(said.title),
        publisher=_find_value(said.publisher),
        authors=tuple(each.value for each in said.authors),
        published=None if said.published is None else convert_to_edtf(said.published.value),
        updated=None if said.updated is None else convert_to_edtf(said.updated.value),
        language=language,
    )


def _find_value(stated: Stated | None) -> str | None:
    return None if stated is None else stated.value


def show_records(added: Sequence[NewRecord]) -> str:
    """Return the records as YAML: a source alone without the kind that it belongs to."""
    if len(added) == 1:
        return write_yaml({added[0].id: added[0].fields}, layout=CORPUS_FILE, width=100)
    by_kind: dict[str, dict[str, Fields]] = {}
    for each in added:
        by_kind.setdefault(each.kind.value, {})[each.id] = each.fields
    return write_yaml(by_kind, layout=CORPUS_FILE, width=100)


def show_particulars(said: Particulars) -> list[tuple[str, str | None, str | None]]:
    """Return each particular that a source can have: what it is, its value, and where the document states it."""
    authors = said.authors or (None,)
    pairs = (
        ("title", said.title),
        ("publisher", said.publisher),
        *(("author", author) for author in authors),
        ("published", said.published),
        ("updated", said.updated),
        ("language", said.language),
    )
    return [
        (name, None, None) if stated is None else (name, stated.value, stated.place)
        for name, stated in pairs
    ]
