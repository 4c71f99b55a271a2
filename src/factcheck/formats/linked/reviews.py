"""Reviews as schema.org has them (ClaimReview), each to be pasted into the page of the review."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.formats.linked.terms import read_certain_day, remove_empty
from factcheck.model.addresses import keep
from factcheck.model.vocabulary import NotStated
from factcheck.queries.reviews import ReviewExport
from factcheck.text.json_text import write_json

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.formats.json.trees import Tree
    from factcheck.formats.options import Options
    from factcheck.queries.part_views import AppearanceView
    from factcheck.queries.reviews import ReviewedClaim


def write_export(view: ReviewExport, options: Options) -> Iterator[str]:
    """Write a list of reviews, each whole by itself.

    Args:
        view: the reviews of the claims that were found.
        options: nothing of them is asked, since the format has no lines to fill and no colours.
    """
    yield f"{write_json([_build_review(each) for each in view.reviews], indent=2)}\n"


def _build_review(reviewed: ReviewedClaim) -> dict[str, Tree]:
    """Return a review with what Google demands and recommends of one (developers.google.com, Fact Check)."""
    review, verdicts = reviewed.review, reviewed.scale.verdicts
    return remove_empty(
        {
            "@context": "https://schema.org",
            "@type": "ClaimReview",
            "url": keep(reviewed.address),
            "claimReviewed": reviewed.claim.statement,
            "author": _build_speaker(reviewed.reviewer, is_person=reviewed.is_reviewer_person),
            "datePublished": read_certain_day(str(review.reviewed_on)),
            "reviewRating": {
                "@type": "Rating",
                "name": reviewed.scale.title,
                "alternateName": review.verdict,
                "ratingValue": verdicts.index(review.verdict) + 1,
                "worstRating": 1,
                "bestRating": len(verdicts),
            },
            "itemReviewed": _build_claim(reviewed),
        }
    )


def _build_claim(reviewed: ReviewedClaim) -> Tree:
    claim = reviewed.claim
    author = _build_speaker(claim.claimant_name, is_person=reviewed.is_claimant_person)
    return remove_empty(
        {
            "@type": "Claim",
            "author": remove_empty({**author, "jobTitle": claim.position}),
            "datePublished": read_certain_day(claim.said_on),
            "appearance": [_build_document(each) for each in claim.appearances],
        }
    )


def _build_speaker(name: str, *, is_person: bool) -> dict[str, Tree]:
    return {"@type": "Person" if is_person else "Organization", "name": name}


def _build_document(each: AppearanceView) -> Tree:
    publisher: dict[str, Tree] = {}
    if each.publisher != NotStated.NOT_STATED.value:
        publisher = {"@type": "Organization", "name": each.publisher}
    return remove_empty(
        {
            "@type": "CreativeWork",
            "url": each.url,
            "name": each.title,
            "publisher": publisher,
            "datePublished": read_certain_day(each.published),
        }
    )


VIEWS: Final = {ReviewExport: write_export}
