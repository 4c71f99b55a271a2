"""FC104: a record that no other record names."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.findings import Finding
from factcheck.model.vocabulary import RecordKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.model.corpus import Corpus

_EXPECTED_IN_USE: Final = (
    RecordKind.TOPIC,
    RecordKind.PARTY,
    RecordKind.PERSON,
    RecordKind.MEASURE,
    RecordKind.SCALE,
    RecordKind.SOURCE,
)


def find(corpus: Corpus) -> Iterator[Finding]:
    """A record that others should name is named by none.

    Why:
        Often its id is misspelt where it was meant, or the claim that used it is gone.

    Bad:
        parties:
          harbour-line:
            name: Harbour Line
            kind: company

    Good:
        parties:
          harbour-line:
            name: Harbour Line
            kind: company
        sources:
          harbour-statement-2022:
            title: Statement on tickets
            kind: webpage
            publisher: harbour-line
            published: 2022-03-02
        claims:
          tickets-stay-2022:
            topic: fares
            claimant: harbour-line
            said_on: 2022-03-02
            statement: Tickets will cost what they cost now.
            appearances:
              - source: harbour-statement-2022
                manner: verbatim
                quote: prices stay as they are

    Known limits:
        A record kept for later, such as a source whose claims are still to be recorded, is reported
        too.
        While a file or a record cannot be read, nothing is called unused: it may be named there.
    """
    if not corpus.is_whole or corpus.holds_unread:
        return
    for kind in _EXPECTED_IN_USE:
        for record_id in corpus.list_records(kind):
            if record_id not in corpus.named:
                message = f"nothing uses {kind.singular} '{record_id}'"
                yield Finding("FC104", (kind.value, record_id), message, at_key=True)
