"""FC204: a quote of more words than a fragment may have."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.findings import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.model.corpus import Corpus

MOST_WORDS: Final = 25
"""Of one quote; a convention that keeps quotes fragments of other people's works."""


def quote_too_long(corpus: Corpus) -> Iterator[Finding]:
    """A quote has more than 25 words.

    Why:
        A quote is the shortest fragment that carries the claim; the words of a document are its
        author's.

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
        Words are what white space separates, signs standing alone such as – or … left out.
        Where a language writes words together, a long quote is not noticed.
    """
    for claim in corpus.claims.values():
        for index, appearance in enumerate(claim.appearances):
            words = _words(appearance.quote)
            if words > MOST_WORDS:
                yield Finding(
                    "FC204",
                    ("claims", claim.id, "appearances", index, "quote"),
                    f"the quote of '{claim.id}' has {words} words, expected at most {MOST_WORDS}",
                    "keep the part that carries the claim; … may join two parts",
                )


def _words(quote: str) -> int:
    return sum(any(sign.isalnum() for sign in word) for word in quote.split())
