"""FC205: a source published before the claim in it was made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.findings import Finding, Related
from factcheck.model.vocabulary import NotStated

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.model.corpus import Corpus
    from factcheck.model.edtf import EdtfDate
    from factcheck.model.records import Source


def appearance_before_claim(corpus: Corpus) -> Iterator[Finding]:
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
        An uncertain date is taken at its word.
    """
    for claim in corpus.claims.values():
        for index, appearance in enumerate(claim.appearances):
            source = corpus.sources.get(appearance.source)
            published = None if source is None else _last_published(source)
            if source is None or published is None or not claim.said_on.starts_after(published):
                continue
            yield Finding(
                "FC205",
                ("claims", claim.id, "appearances", index, "source"),
                f"'{source.id}' was published on {published}, before '{claim.id}' was said on"
                f" {claim.said_on}",
                None,
                (Related(("claims", claim.id, "said_on"), "the claim's date"),),
            )


def _last_published(source: Source) -> EdtfDate | None:
    """Give the date of the latest version: an update may carry a later claim."""
    if source.updated is not None:
        return source.updated
    return None if isinstance(source.published, NotStated) else source.published
