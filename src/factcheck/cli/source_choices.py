"""What the options of a draft say of a source that is archived first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.drafting.kind import convert_kind
from factcheck.drafting.review.question import NEW, read_name
from factcheck.editing.source_record import Choices
from factcheck.model.vocabulary import NOT_STATED, RecordKind

if TYPE_CHECKING:
    from factcheck.model.corpus import Corpus


def build_source_choices(kind: str | None, publisher: str | None, records: Corpus) -> Choices:
    """Return what is known of a source; a publisher that no party has is a new party.

    Args:
        kind: what sort of document it is, or None.
        publisher: an id or a name of a party, or `not-stated`; None where nobody says it.
        records: the corpus.

    Raises:
        AnswerError: several parties have that name, or it is like an id and nothing has it.
    """
    recorded = None if kind is None else convert_kind(kind)
    if publisher is None or publisher == NOT_STATED.value:
        return Choices(kind=recorded, publisher=publisher)
    named = read_name(records, (RecordKind.PARTY,), publisher)
    if named.startswith(NEW):
        return Choices(kind=recorded, publisher_name=named.removeprefix(NEW))
    return Choices(kind=recorded, publisher=named)
