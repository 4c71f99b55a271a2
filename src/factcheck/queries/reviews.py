"""The reviews of claims, each with all that a ClaimReview of schema.org must say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.errors import FactcheckError
from factcheck.queries.claim_views import ClaimViews
from factcheck.queries.export import sort_ids
from factcheck.queries.filters import select
from factcheck.queries.resolve import resolve
from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from factcheck.model.catalogue import Scale
    from factcheck.model.claims import Claim, Review
    from factcheck.model.store import Store
    from factcheck.queries.filters import Filters
    from factcheck.queries.views_of_claim import ClaimView


class NoReviewError(FactcheckError):
    """Claims of which none is reviewed, or a review that says less than a ClaimReview must."""


@dataclass(frozen=True, slots=True)
class ReviewedClaim:
    """A claim and one review of it.

    Attributes:
        review: as recorded.
        reviewer: the name of whoever assessed.
        is_reviewer_person: whether that is a person, no organisation.
        is_claimant_person: the same of the claimant.
        scale: of the rating.
        address: of the document in which the assessment stands.
    """

    claim: ClaimView
    review: Review
    reviewer: str
    is_reviewer_person: bool
    is_claimant_person: bool
    scale: Scale
    address: str


@dataclass(frozen=True, slots=True)
class ReviewExport:
    """The reviews of the claims that a question found, in the order of a list."""

    reviews: tuple[ReviewedClaim, ...]


def build_review_export(store: Store, filters: Filters) -> ReviewExport:
    """Find the reviews of the claims that pass all filters.

    Args:
        store: the ledger.
        filters: what the question is about; names and ids are resolved here.

    Raises:
        UnknownFilterValueError: a filter names something that the ledger does not have.
        NoReviewError: none of them is reviewed, or a review has no address or no scale.
    """
    found = (claim for claim in select(store, resolve(store, filters)) if claim.reviews)
    claims = map(store.claims.__getitem__, sort_ids(store, found))
    views = ClaimViews(store)
    reviews = tuple(
        _build(store, claim, review, views) for claim in claims for review in claim.reviews
    )
    if not reviews:
        raise NoReviewError(
            "--format: claimreview is of reviews, and no claim that was found has one",
            hint="`--format claim` writes claims that nobody has assessed",
        )
    return ReviewExport(reviews)


def _build(store: Store, claim: Claim, review: Review, views: ClaimViews) -> ReviewedClaim:
    scale, source = store.scales.get(review.scale), store.sources.get(review.source)
    if source is None or source.url is None:
        raise NoReviewError(
            f"the review of '{claim.id}' stands in '{review.source}', which has no address, and a ClaimReview must have one",
            hint=f"record the url of '{review.source}', or narrow the export by filters",
        )
    if scale is None or review.verdict not in scale.verdicts:
        raise NoReviewError(
            f"the verdict '{review.verdict}' of the review of '{claim.id}' is none of the scale '{review.scale}'",
            hint="`factcheck validate` says where",
        )
    return ReviewedClaim(
        claim=views.build(claim),
        review=review,
        reviewer=store.name_speaker(review.reviewer),
        is_reviewer_person=review.reviewer in store.people,
        is_claimant_person=claim.claimant in store.people,
        scale=scale,
        address=source.url,
    )
