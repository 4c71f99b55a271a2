"""FC205: a source published before the claim in it was made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.findings import Finding, Related
from factcheck.model.vocabulary import NotStated

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.model.claims import Source
    from factcheck.model.corpus import Corpus
    from factcheck.model.dates import EdtfDate


def find(corpus: Corpus) -> Iterator[Finding]:
    """A claim appears in a source that was published before the claim was made.

    Why:
        One of the two dates is wrong, or the claim was made earlier and elsewhere.

    Bad:
        claims:
          tickets-rise-2022:
            topic: fares
            claimant: riverside-transit
            said_on: 2022-05-01
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
            said_on: 2022-02
            statement: Tickets will cost more.
            appearances:
              - source: courier-2022-03-01
                manner: paraphrase
                quote: tickets will cost more

    Known limits:
        An inferred date counts as given: one that contradicts the source is a fault.
        Dates that overlap, such as a day and its month, are no contradiction.
    """
    for claim in corpus.claims.values():
        for index, appearance in enumerate(claim.appearances):
            source = corpus.sources.get(appearance.source)
            versions = () if source is None else _list_versions(source)
            if not versions or not all(claim.said_on.is_after(day) for _, day in versions):
                continue
            dates = " and ".join(f"{verb} on {day}" for verb, day in versions)
            yield Finding(
                "FC205",
                ("claims", claim.id, "appearances", index, "source"),
                f"'{appearance.source}' was {dates}, before '{claim.id}' was said on"
                f" {claim.said_on}",
                None,
                (Related(("claims", claim.id, "said_on"), "the claim's date"),),
            )


def _list_versions(source: Source) -> tuple[tuple[str, EdtfDate], ...]:
    """Return the dates of its versions; none where the first is not stated, and may be any.

    An update may carry a claim that was made after the first version.
    """
    if isinstance(source.published, NotStated):
        return ()
    first = (("published", source.published),)
    return first if source.updated is None else (*first, ("updated", source.updated))
