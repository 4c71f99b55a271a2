"""A review is exported as the ClaimReview that fact checkers publish, or refused with the reason."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from factcheck.cli.running import run
from factcheck.importing.claimreview import read_claim_reviews
from hostile_ledgers import written_ledger
from linked import expand

if TYPE_CHECKING:
    from pathlib import Path

REQUIRED = {
    "ClaimReview": ("claimReviewed", "reviewRating", "url"),
    "Rating": ("alternateName",),
    "Claim": (),
}
RECOMMENDED = {
    "ClaimReview": ("author", "datePublished", "itemReviewed"),
    "Rating": ("bestRating", "ratingValue", "worstRating"),
    "Claim": ("appearance", "author", "datePublished"),
}
"""What Google names of each (developers.google.com, Fact Check structured data)."""


def export(
    folder: Path, capsys: pytest.CaptureFixture[str], *, with_review: bool = True
) -> tuple[int, str, str]:
    file = written_ledger(["True"], folder, with_review=with_review)
    return run_on(file, capsys)


def run_on(file: Path, capsys: pytest.CaptureFixture[str]) -> tuple[int, str, str]:
    code = run(["export", "--format", "claimreview", "--corpus", str(file)])
    return code, *capsys.readouterr()


def list_things(tree: object) -> list[dict[str, Any]]:
    if isinstance(tree, list):
        return [found for each in tree for found in list_things(each)]
    if not isinstance(tree, dict):
        return []
    return [tree, *(found for each in tree.values() for found in list_things(each))]


def test_a_review_is_written_whole(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, output, errors = export(tmp_path, capsys)
    assert (code, errors) == (0, "")
    assert json.loads(output) == [
        {
            "@context": "https://schema.org",
            "@type": "ClaimReview",
            "url": "https://paper.example/1",
            "claimReviewed": "True",
            "author": {"@type": "Organization", "name": "True"},
            "datePublished": "2022-03-03",
            "reviewRating": {
                "@type": "Rating",
                "name": "True",
                "alternateName": "True",
                "ratingValue": 2,
                "worstRating": 1,
                "bestRating": 2,
            },
            "itemReviewed": {
                "@type": "Claim",
                "author": {"@type": "Organization", "name": "True"},
                "datePublished": "2022-03-01",
                "appearance": [
                    {
                        "@type": "CreativeWork",
                        "url": "https://paper.example/1",
                        "name": "True",
                        "publisher": {"@type": "Organization", "name": "True"},
                        "datePublished": "2022-03-01",
                    }
                ],
            },
        }
    ]


def test_every_property_that_is_required_or_recommended_is_there(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    _, output, _ = export(tmp_path, capsys)
    lacking = [
        (each["@type"], name)
        for each in list_things(json.loads(output))
        for name in (*REQUIRED.get(each["@type"], ()), *RECOMMENDED.get(each["@type"], ()))
        if name not in each
    ]
    assert lacking == []
    (review,) = expand(output)
    assert review["@type"] == ["http://schema.org/ClaimReview"]
    assert review["http://schema.org/url"] == [{"@id": "https://paper.example/1"}]


def test_an_import_reads_the_same_review_again(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    _, output, _ = export(tmp_path, capsys)
    (claim,), remarks = read_claim_reviews(output)
    (review,), (place,) = claim.reviews, claim.appearances
    assert review.rating is not None
    assert review.ends is not None
    assert review.address is not None
    assert place.address is not None
    assert (
        claim.statement.text,
        review.verdict.text,
        review.rating.text,
        [each.text for each in review.ends],
        review.address.text,
        place.address.text,
    ) == ("True", "True", "2", ["1", "2"], "https://paper.example/1", "https://paper.example/1")
    assert [each.field for each in remarks] == [
        "reviewRating.name",  # the title of the scale
        "reviewRating.ratingValue",  # a ledger keeps the verdict, and its scale the order
        "itemReviewed.author",  # here one text names both, so who claims it is left open
    ]


NOT_ONE = (
    "error: --format: claimreview is of reviews, and no claim that was found has one\n"
    "  hint: `--format claim` writes claims that nobody has assessed\n"
)
NO_ADDRESS = (
    "error: the review of 'answered' stands in 'paper', which has no address,"
    " and a ClaimReview must have one\n"
    "  hint: record the url of 'paper', or narrow the export by filters\n"
)


def test_claims_without_a_review_are_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert export(tmp_path, capsys, with_review=False) == (2, "", NOT_ONE)


def test_a_review_without_an_address_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = written_ledger(["True"], tmp_path, with_review=True)
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("    url: https://paper.example/1\n", ""), encoding="utf-8")
    assert run_on(file, capsys) == (2, "", NO_ADDRESS)
