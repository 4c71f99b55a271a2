"""FC601: a verdict that its scale does not have."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.checks.phrases import say_choice
from factcheck.findings import Finding
from factcheck.text.suggest import suggest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.model.corpus import Corpus


def find(corpus: Corpus) -> Iterator[Finding]:
    """A review's verdict is none of its scale's.

    Why:
        A label means something only on the scale of those who gave it.

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
                verdict: mostly right
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
        none
    """
    for claim in corpus.claims.values():
        for index, review in enumerate(claim.reviews):
            scale = corpus.scales.get(review.scale)
            if scale is None or review.verdict in scale.verdicts:
                continue
            yield Finding(
                "FC601",
                ("claims", claim.id, "reviews", index, "verdict"),
                f"verdict is '{review.verdict}', expected {say_choice(scale.verdicts)} of '{scale.id}'",
                suggest(review.verdict, scale.verdicts),
            )
