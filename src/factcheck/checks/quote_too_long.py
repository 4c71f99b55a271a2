"""FC204: a quote of more words than a fragment may have."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.findings import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.model.corpus import Corpus


def find(corpus: Corpus) -> Iterator[Finding]:
    """A quote has more words than a fragment may have.

    Why:
        A quote is the shortest fragment that carries the claim; the words of a document are its
        author's. The limit is 25 words, unless a project sets `quote_words`.

    Bad:
        claims:
          tickets-rise-2022:
            topic: fares
            claimant: riverside-transit
            said_on: 2022-03-01
            statement: Tickets will cost more.
            appearances:
              - source: courier-2022-03-01
                manner: paraphrase
                quote: >-
                  after a long and careful look at everything that we have heard from riders in
                  all of our towns this winter we say that tickets will cost more

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
        Words are what white space separates, except signs that stand alone, such as – or ….
        In a language that writes words together, a long quote is not noticed.
    """
    most = corpus.quote_words
    for claim in corpus.claims.values():
        for index, appearance in enumerate(claim.appearances):
            words = _count_words(appearance.quote)
            if words > most:
                yield Finding(
                    "FC204",
                    ("claims", claim.id, "appearances", index, "quote"),
                    f"the quote of '{claim.id}' has {words} words, expected at most {most}",
                    "keep the part that carries the claim; … may join two parts",
                )


def _count_words(quote: str) -> int:
    return sum(any(sign.isalnum() for sign in word) for word in quote.split())
