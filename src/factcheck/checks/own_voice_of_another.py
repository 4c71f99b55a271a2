"""FC206: an own-voice appearance of a claim that is not the publication's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.findings import Finding
from factcheck.model.vocabulary import Manner, NotStated

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.model.claims import Claim, Source
    from factcheck.model.corpus import Corpus


def find(corpus: Corpus) -> Iterator[Finding]:
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
        A claimant who is not named, or a source whose publisher is not stated, is trusted.
    """
    for claim in corpus.claims.values():
        for index, appearance in enumerate(claim.appearances):
            source = corpus.sources.get(appearance.source)
            if appearance.manner is not Manner.OWN_VOICE or source is None:
                continue
            if appearance.via:
                message = f"manner of '{claim.id}' is own-voice, expected no via"
                path = ("claims", claim.id, "appearances", index, "via")
                yield Finding("FC206", path, message, "leave via out, or correct the manner")
            elif _is_known_to_be_of_others(corpus, claim, source):
                yield Finding(
                    "FC206",
                    ("claims", claim.id, "appearances", index, "manner"),
                    f"manner is own-voice, and '{claim.claimant}' neither published nor wrote"
                    f" '{source.id}'",
                    "write paraphrase or verbatim, with via where somebody stands between",
                )


def _is_known_to_be_of_others(corpus: Corpus, claim: Claim, source: Source) -> bool:
    """Return whether publisher and authors of a source are all known, and the claimant is none."""
    person = corpus.people.get(claim.claimant)
    is_party = claim.claimant in corpus.parties
    if isinstance(source.publisher, NotStated) or (person is None and not is_party):
        return False
    if person is not None and person.anonymous:
        return False
    speakers = (source.publisher, *source.authors)
    return claim.claimant not in speakers and all(each in corpus.declared for each in speakers)
