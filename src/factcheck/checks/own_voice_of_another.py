"""FC206: an own-voice appearance of a claim that is not the publication's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.findings import Finding
from factcheck.model.vocabulary import Manner

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.model.corpus import Corpus
    from factcheck.model.records import Claim, Source


def own_voice_of_another(corpus: Corpus) -> Iterator[Finding]:
    """A claim stands in a publication's own voice, but its claimant is neither publisher nor author.

    Why:
        What a publication says itself is its own claim; what it reports of others is paraphrase or
        verbatim, with its chain.

    Bad:
        claims:
          tickets-rise-2022:
            topic: fares
            claimant: riverside-transit
            said_on: 2022-03-01
            statement: Tickets will cost more.
            appearances:
              - source: courier-2022-03-01
                manner: own-voice
                quote: tickets will cost more

    Good:
        claims:
          tickets-rise-2022:
            topic: fares
            claimant: jo-field
            said_on: 2022-03-01
            statement: Tickets will cost more.
            appearances:
              - source: courier-2022-03-01
                manner: own-voice
                quote: tickets will cost more

    Known limits:
        A claimant who is not named, or a source whose publisher is not stated, is believed.
    """
    for claim in corpus.claims.values():
        for index, appearance in enumerate(claim.appearances):
            source = corpus.sources.get(appearance.source)
            if appearance.manner is not Manner.OWN_VOICE or source is None:
                continue
            if appearance.via:
                message = f"'{claim.id}' stands in the publication's own voice, yet has a chain"
                path = ("claims", claim.id, "appearances", index, "via")
                yield Finding("FC206", path, message, "leave via out, or correct the manner")
            elif not _speaks_there(corpus, claim, source):
                yield Finding(
                    "FC206",
                    ("claims", claim.id, "appearances", index, "manner"),
                    f"'{claim.claimant}' neither publishes nor wrote '{source.id}', so its voice"
                    " there is not its own",
                    "use paraphrase or verbatim, with via",
                )


def _speaks_there(corpus: Corpus, claim: Claim, source: Source) -> bool:
    person = corpus.people.get(claim.claimant)
    if person is not None and person.anonymous:
        return True
    return claim.claimant == source.publisher or claim.claimant in source.authors
