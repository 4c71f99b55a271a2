"""FC102: a reference to an id that no record has."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.findings import Finding
from factcheck.model.names import suggest_id
from factcheck.model.references import find_uses

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.model.corpus import Corpus
    from factcheck.model.vocabulary import RecordKind

_MOST_COMPARED: Final = 100_000
"""Known ids compared with unknown ones in one run, about half a second; later ones get no hint."""


def find(corpus: Corpus) -> Iterator[Finding]:
    """A record names an id that no record has.

    Why:
        The reference leads nowhere: a claim without its source, a dispute without its claim.

    Bad:
        claims:
          tickets-rise-2022:
            topic: fares
            claimant: riverside-tranist
            said_on: 2022-03-01
            statement: Tickets will cost more.
            appearances:
              - source: courier-2022-03-01
                manner: paraphrase
                quote: tickets will cost more

    Good:
        claims:
          tickets-rise-2022:
            topic: fares
            claimant: riverside-transit
            said_on: 2022-03-01
            statement: Tickets will cost more.
            appearances:
              - source: courier-2022-03-01
                manner: paraphrase
                quote: tickets will cost more

    Known limits:
        If a file cannot be read, no id is called unknown: it may stand there.
        In a large corpus with many unknown ids only the first get a hint.
    """
    if not corpus.is_whole or not corpus.has_dangling:
        return
    hints: dict[tuple[str, tuple[RecordKind, ...]], str] = {}
    compared = 0
    for use in find_uses(corpus):
        if use.target in corpus.declared:
            continue
        asked = (use.target, use.kinds)
        if asked not in hints and compared < _MOST_COMPARED:
            sections = " or ".join(f"{kind.value}:" for kind in use.kinds)
            hints[asked] = suggest_id(corpus, *asked) or f"record it under {sections}"
            compared += len(corpus.declared)
        words = " or ".join(kind.singular for kind in use.kinds)
        message = f"no {words} has the id '{use.target}'"
        yield Finding("FC102", use.path, message, hints.get(asked))
