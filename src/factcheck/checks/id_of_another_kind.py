"""FC103: a reference to a record of another kind than the field wants."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.findings import Finding
from factcheck.model.references import find_uses

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.model.corpus import Corpus


def find(corpus: Corpus) -> Iterator[Finding]:
    """A record names a record of another kind than the field wants.

    Why:
        A topic cannot say anything, and a person cannot be a document.

    Bad:
        claims:
          tickets-rise-2022:
            topic: fares
            claimant: fares
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
        none
    """
    kinds = corpus.declared
    if all(kinds.get(target, wanted[0]) in wanted for target, wanted in corpus.namings):
        return
    for use in find_uses(corpus):
        kind = corpus.declared.get(use.target)
        if kind is not None and kind not in use.kinds:
            words = " or ".join(wanted.singular for wanted in use.kinds)
            yield Finding(
                "FC103", use.path, f"'{use.target}' is a {kind.singular}, expected a {words}"
            )
