"""ClaimReview (schema.org) as claims: what each property says, and which say nothing that can be kept."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from factcheck.importing.claimants import find_reason_against
from factcheck.importing.dates import UnreadDateError, read_date
from factcheck.importing.found import FoundAppearance, FoundClaim, FoundReview
from factcheck.importing.json_tree import JsonText, has_object_on_each_line
from factcheck.importing.ratings import read_rating
from factcheck.importing.remarks import ImportingError, ImportOutcome, RefusedError, Remark
from factcheck.importing.schema_org import ORGANISATIONS, JsonLdBlock, find_blocks, is_page

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.importing.found import Cell
    from factcheck.yaml.nodes import Mapping

_LINE: Final = re.compile(r"[^\r\n]+")
_OF_ALL: Final = frozenset({"@context", "@type", "type"})
_OF_REVIEW: Final = _OF_ALL | {
    "author", "claimReviewed", "datePublished", "itemReviewed", "reviewRating", "url",
}  # fmt: skip
_OF_CLAIM: Final = _OF_ALL | {
    "appearance", "author", "datePublished", "firstAppearance", "mainEntityOfPage", "sameAs",
}  # fmt: skip
_OF_RATING: Final = _OF_ALL | {"alternateName", "bestRating", "ratingValue", "worstRating"}
_OF_SPEAKER: Final = _OF_ALL | {"jobTitle", "name", "url"}
_OF_DOCUMENT: Final = _OF_ALL | {"datePublished", "headline", "name", "publisher", "url"}
_PLACES: Final = ("firstAppearance", "appearance", "sameAs", "mainEntityOfPage")


def read_claim_reviews(text: str) -> tuple[list[FoundClaim], list[Remark]]:
    """Return the claims of a page or a JSON document, with what became of the rest of it.

    A block that cannot be read hides none of the others.

    Raises:
        ImportingError: a page has no JSON-LD.
    """
    spans: list[tuple[int, int]] = [(0, len(text))]
    if is_page(text):
        spans = list(find_blocks(text))
        if not spans:
            raise ImportingError("the page holds no JSON-LD, expected a ClaimReview in it")
    elif has_object_on_each_line(text):
        spans = [each.span() for each in _LINE.finditer(text) if each[0].strip()]
    claims: list[FoundClaim] = []
    remarks: list[Remark] = []
    for start, end in spans:
        found, said = _read_block(text, start, end)
        claims += found
        remarks += said
    return claims, remarks


def _read_block(text: str, start: int, end: int) -> tuple[list[FoundClaim], list[Remark]]:
    json = JsonText(text, start, end)
    try:
        root = json.read_document()
    except RefusedError as error:
        return [], [error.remark]
    block = JsonLdBlock(root)
    claims = [
        each for review in block.list_reviews() for each in _Reading(block, review).list_claims()
    ]
    return claims, [*json.remarks, *block.remarks]


class _Reading:
    """One claim review that is being read."""

    def __init__(self, block: JsonLdBlock, review: Mapping) -> None:
        self._block = block
        self._review = review
        self._claim = next(iter(block.find_things(review, "itemReviewed")), None)

    def list_claims(self) -> Iterator[FoundClaim]:
        """Yield a claim for each text that the review is of."""
        block, review = self._block, self._review
        block.report_others(review, _OF_REVIEW)
        statements = block.list_cells(review, "claimReviewed")
        own_text: frozenset[str] = frozenset()
        if not statements and self._claim is not None:
            own_text = frozenset({"text", "name"})
            statements = block.list_cells(self._claim, "text") or block.list_cells(
                self._claim, "name"
            )
        if not statements:
            self._say_at(
                review, ImportOutcome.SKIPPED, "claimReviewed", "a review says not what is claimed"
            )
            return
        for name in ("author", "itemReviewed", "reviewRating"):
            block.report_further(review, name)
        authors = block.find_things(review, "author")
        names = block.list_names(review, "author")
        for each in authors:
            block.report_others(each, _OF_SPEAKER, "author.")
        found_review = self._read_review(names[0] if names else None, authors)
        claimant = office = because = None
        said_on = None
        appearances: tuple[FoundAppearance, ...] = ()
        if self._claim is not None:
            block.report_others(self._claim, _OF_CLAIM | own_text, "itemReviewed.")
            block.report_further(self._claim, "author", "itemReviewed.")
            claimant = next(iter(block.list_names(self._claim, "author")), None)
            for each in block.find_things(self._claim, "author")[:1]:
                block.report_others(each, _OF_SPEAKER - {"url"}, "itemReviewed.author.")
                block.list_types(each)
                if block.find_cell(each, "name") == claimant:
                    office = block.find_cell(each, "jobTitle")
            if claimant is not None:
                addresses = [
                    cell.text for each in authors for cell in block.list_cells(each, "url")
                ]
                reviewers = [each.text for each in names]
                because = find_reason_against(claimant.text, reviewers, addresses)
                if because is not None:
                    self._say(
                        claimant,
                        ImportOutcome.OPEN,
                        "itemReviewed.author",
                        f"{because}, so the claimant is open",
                    )
            said_on = self._read_day(self._claim, "itemReviewed.datePublished")
            own = self._block.find_cell(review, "datePublished")
            written = block.find_cell(self._claim, "datePublished")
            if (
                said_on is not None
                and written is not None
                and own is not None
                and written.text == own.text
            ):
                self._say(
                    written,
                    ImportOutcome.NOT_CARRIED,
                    "itemReviewed.datePublished",
                    "the day of the review itself is no day on which the claim was made",
                )
                said_on = None
            appearances = tuple(self._list_appearances(self._claim))
        for statement in statements:
            yield FoundClaim(
                line=review.line,
                statement=statement,
                claimant=claimant,
                office=office,
                is_open_because=because,
                said_on=said_on,
                appearances=appearances,
                reviews=() if found_review is None else (found_review,),
            )

    def _read_review(self, name: Cell | None, authors: tuple[Mapping, ...]) -> FoundReview | None:
        block = self._block
        rating = next(iter(block.find_things(self._review, "reviewRating")), None)
        if rating is None:
            message = (
                "a review without a rating is none, so its author, day and address are dropped"
            )
            self._say_at(self._review, ImportOutcome.NOT_CARRIED, "reviewRating", message)
            return None
        block.list_types(rating)
        block.report_others(rating, _OF_RATING, "reviewRating.")
        names = ("alternateName", "ratingValue", "worstRating", "bestRating")
        read = read_rating(
            *(block.find_cell(rating, each) for each in names), say=self._say_of_rating
        )
        if read.verdict is None:
            self._say_at(
                rating,
                ImportOutcome.NOT_CARRIED,
                "reviewRating",
                "a rating without a word for it is no verdict, so the review is dropped",
            )
            return None
        return FoundReview(
            verdict=read.verdict,
            reviewer=name,
            reviewer_is_organisation=any(
                ORGANISATIONS & set(block.list_types(each)) for each in authors[:1]
            ),
            reviewed_on=self._read_day(self._review, "datePublished"),
            address=block.find_cell(self._review, "url"),
            rating=read.number,
            ends=read.ends,
        )

    def _read_day(self, thing: Mapping, field: str) -> Cell | None:
        cell = self._block.find_cell(thing, "datePublished")
        if cell is None:
            return None
        try:
            return cell._replace(text=read_date(cell.text))
        except UnreadDateError as error:
            self._say(cell, ImportOutcome.NOT_CARRIED, field, error.message)
            return None

    def _list_appearances(self, claim: Mapping) -> Iterator[FoundAppearance]:
        seen: set[str] = set()
        for name in _PLACES:
            for cell in self._block.list_cells(claim, name):
                if cell.text not in seen:
                    seen.add(cell.text)
                    yield FoundAppearance(address=cell._replace(field=f"itemReviewed.{name}"))
            for thing in self._block.find_things(claim, name):
                address = self._block.find_cell(thing, "url", "@id")
                self._block.report_others(thing, _OF_DOCUMENT | {"@id"}, f"itemReviewed.{name}.")
                if address is None:
                    self._say_at(
                        thing,
                        ImportOutcome.NOT_CARRIED,
                        f"itemReviewed.{name}",
                        "a document without an address is no source",
                    )
                elif address.text not in seen:
                    seen.add(address.text)
                    publishers = self._block.find_things(thing, "publisher")
                    yield FoundAppearance(
                        address=address._replace(field=f"itemReviewed.{name}"),
                        title=self._block.find_cell(thing, "headline", "name"),
                        publisher=next(
                            (self._block.find_cell(each, "name") for each in publishers), None
                        ),
                        published=self._read_day(thing, f"itemReviewed.{name}.datePublished"),
                    )

    def _say(self, cell: Cell, outcome: ImportOutcome, field: str, message: str) -> None:
        self._block.remarks.append(Remark(cell.line, cell.column, outcome, field, message))

    def _say_of_rating(self, cell: Cell, outcome: ImportOutcome, message: str) -> None:
        self._say(cell, outcome, f"reviewRating.{cell.field}", message)

    def _say_at(self, node: Mapping, outcome: ImportOutcome, field: str, message: str) -> None:
        self._block.remarks.append(Remark(node.line, node.column, outcome, field, message))
