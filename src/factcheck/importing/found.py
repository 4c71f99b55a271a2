"""A claim as a file from elsewhere states it: every value a text with its place, nothing decided."""

from __future__ import annotations

from typing import NamedTuple

from factcheck.runtime.records import dataclass


class Cell(NamedTuple):
    """A text of the file with its place.

    Attributes:
        text: as it is meant: decoded, without blanks around it.
        line: from 1.
        column: of the first character in a line of JSON; of the cell in a table, both from 1.
        field: what the file calls it.
    """

    text: str
    line: int
    column: int
    field: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundAppearance:
    """Where a file says that a claim stands.

    Attributes:
        address: of the document, or the id or name of a source; None where only a quote is given.
        quote: the words there, as the file has them.
        title: of the document.
        publisher: whoever published it.
        published: when.
    """

    address: Cell | None = None
    quote: Cell | None = None
    title: Cell | None = None
    publisher: Cell | None = None
    published: Cell | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundReview:
    """What a file says of an assessment.

    Attributes:
        verdict: the label, as printed.
        reviewer: the name of whoever assessed.
        reviewer_is_organisation: whether the file says that it is an organisation.
        reviewed_on: when.
        address: of the document in which it stands.
        rating: the number, where it is one within its ends.
        ends: the two ends of its scale, the worst and the best.
    """

    verdict: Cell
    reviewer: Cell | None = None
    reviewer_is_organisation: bool = False
    reviewed_on: Cell | None = None
    address: Cell | None = None
    rating: Cell | None = None
    ends: tuple[Cell, Cell] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundClaim:
    """A claim as a file from elsewhere states it.

    Attributes:
        line: where it begins.
        statement: what is claimed, in the words of the file.
        claimant: the name that the file gives.
        office: what that person is called besides.
        is_open_because: why the name is no candidate, or None.
        said_on: when, in EDTF already.
        values: figures that the file states by themselves; those of the statement count if there are none.
        appearances: where it stands.
        reviews: assessments.
        fields: what else the file says of it, by the names of the ledger: topic, measure, basis and so on.
    """

    line: int
    statement: Cell
    claimant: Cell | None = None
    office: Cell | None = None
    is_open_because: str | None = None
    said_on: Cell | None = None
    values: tuple[Cell, ...] = ()
    appearances: tuple[FoundAppearance, ...] = ()
    reviews: tuple[FoundReview, ...] = ()
    fields: tuple[tuple[str, Cell], ...] = ()
