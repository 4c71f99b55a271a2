"""FC602: a review dated before its claim was made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.findings import Finding, Related

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.model.corpus import Corpus


def find(corpus: Corpus) -> Iterator[Finding]:
    """A review is dated before the claim was made.

    Why:
        Nobody can assess what has not been said; one of the two dates is wrong.

    Bad:
        parties:
          harbour-desk:
            name: Harbour Fact Desk
            kind: publisher
        scales:
          desk-scale:
            title: The desk's scale
            of: harbour-desk
            verdicts: [wrong, half right, right]
        sources:
          desk-2022-04-01:
            title: How many ride?
            kind: webpage
            publisher: harbour-desk
            published: 2022-02-01
        claims:
          riders-rise-2022:
            topic: fares
            claimant: ada-moreno
            said_on: 2022-03-01
            statement: More people ride than ever.
            appearances:
              - source: courier-2022-03-01
                manner: paraphrase
                quote: more people ride than ever
            reviews:
              - reviewer: harbour-desk
                reviewed_on: 2022-02-01
                scale: desk-scale
                verdict: half right
                source: desk-2022-04-01

    Good:
        parties:
          harbour-desk:
            name: Harbour Fact Desk
            kind: publisher
        scales:
          desk-scale:
            title: The desk's scale
            of: harbour-desk
            verdicts: [wrong, half right, right]
        sources:
          desk-2022-04-01:
            title: How many ride?
            kind: webpage
            publisher: harbour-desk
            published: 2022-04-01
        claims:
          riders-rise-2022:
            topic: fares
            claimant: ada-moreno
            said_on: 2022-03-01
            statement: More people ride than ever.
            appearances:
              - source: courier-2022-03-01
                manner: paraphrase
                quote: more people ride than ever
            reviews:
              - reviewer: harbour-desk
                reviewed_on: 2022-04-01
                scale: desk-scale
                verdict: half right
                source: desk-2022-04-01

    Known limits:
        An uncertain date counts as given.
    """
    for claim in corpus.claims.values():
        for index, review in enumerate(claim.reviews):
            if claim.said_on.is_after(review.reviewed_on):
                message = (
                    f"'{claim.id}' was reviewed on {review.reviewed_on}, before it was said on"
                    f" {claim.said_on}"
                )
                related = (Related(("claims", claim.id, "said_on"), "the claim's date"),)
                path = ("claims", claim.id, "reviews", index, "reviewed_on")
                yield Finding("FC602", path, message, None, related)
