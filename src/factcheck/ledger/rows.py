"""The rows that a ledger gives to Python: flat, typed, and one call from a DataFrame.

The names of columns are those of CSV (docs/formats.md) wherever both have the thing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from datetime import date
    from decimal import Decimal
    from typing import TypeAlias

    Number: TypeAlias = Decimal
    """A number, exact; polars reads the name `Decimal` in a row as one of no digits, and fails."""


class ClaimRow(NamedTuple):
    """One claim.

    Attributes:
        claim: its id.
        party: the party for which the claimant spoke on the day; None where it spoke for none.
        made_by: whose offer, demand or call the claimant tells of; None where it is its own claim.
        said_on: the day as recorded, in EDTF (`2022-10-13~`: about that day).
        said_first: the first day that this can mean; None where it is open.
        said_last: the last one.
        figures: how many figures it states.
        sources: the ids of the sources in which it appears, one for each appearance.
        manners: `verbatim`, `paraphrase` or `own-voice`, likewise.
        quotes: the words there, likewise.
        links: the address of the words, or of the source; None where neither is known.
        answers: the claims that it answers.
        answered_by: the claims that answer it.
        disputes: the disputes that hold it.
        lookalikes: the lookalikes that hold a figure of it.
        status: `withdrawn` or `corrected`; None where it simply stands.
        checked: who checked the record, when, and what of it.
    """

    claim: str
    topic: str
    claimant: str
    claimant_name: str
    party: str | None
    made_by: str | None
    said_on: str
    said_first: date | None
    said_last: date | None
    statement: str
    figures: int
    sources: tuple[str, ...]
    manners: tuple[str, ...]
    quotes: tuple[str, ...]
    links: tuple[str | None, ...]
    answers: tuple[str, ...]
    answered_by: tuple[str, ...]
    disputes: tuple[str, ...]
    lookalikes: tuple[str, ...]
    status: str | None
    checked: tuple[str, ...]


class FigureRow(NamedTuple):
    """One figure of a claim.

    Attributes:
        figure: its name, `claim` or `claim#figure`, as `compare` and `pairs` take it.
        value: as printed.
        number: the central number at full scale; None for ranges, vague amounts and dates.
        low: the lowest number that the printed digits and the words around them leave open; None
            for no limit.
        high: the highest one.
        has_low: whether `low` itself is one of them: `at least 500` has it, `more than 500` has not.
        has_high: whether `high` is.
        rounding_low: the lowest number if rounding hides more than the digits show.
        rounding_high: the highest one.
        unit: an ISO 4217 code, `percent`, or the noun that is counted.
        bound: what the words around the number say: `exact`, `about`, `at-least` …
        whole: what the number is out of (`43 of 50`: 50).
        margin: the printed margin of error to either side.
        ordinal: whether it is a place in an order (`43rd`).
        qualifiers: the words between the number and its noun, as printed.
        per: per what it is.
        as_of: the moment of a stock, in EDTF, `said` or `not-stated`.
        period: the period of a flow, likewise.
        scope: `dimension=value` for each dimension that is stated.
        role: `from`, `to` or `by` in a change.

    The others are those of its claim (`ClaimRow`) or stand as recorded.
    """

    figure: str
    claim: str
    topic: str
    claimant: str
    claimant_name: str
    party: str | None
    made_by: str | None
    said_on: str
    said_first: date | None
    said_last: date | None
    statement: str
    measure: str
    measure_title: str
    value: str
    number: Number | None
    low: Number | None
    high: Number | None
    has_low: bool
    has_high: bool
    rounding_low: Number | None
    rounding_high: Number | None
    unit: str
    bound: str | None
    whole: Number | None
    margin: Number | None
    ordinal: bool
    qualifiers: tuple[str, ...]
    base: str | None
    prices: str | None
    per: tuple[str, ...]
    basis: str
    as_of: str | None
    period: str | None
    scope: tuple[str, ...]
    role: str | None
    sources: tuple[str, ...]
    manners: tuple[str, ...]
    quotes: tuple[str, ...]
    disputes: tuple[str, ...]
    lookalikes: tuple[str, ...]
    status: str | None
    checked: tuple[str, ...]


class PairRow(NamedTuple):
    """The answer for two figures.

    Attributes:
        first: the name of one figure.
        second: the name of the other.
        comparability: `like for like`, `like for like once converted`, `cannot tell` or
            `not like for like`.
        standing: how they stand, such as `agree` or `conflict`; None unless they are alike.
        reasons: what differs, then what is not stated, a sentence each.
        but_for: in what alone they differ; None where that is not one thing.
        settle: what would settle it.
        conversions: how one was converted into the terms of the other.
        difference: how far apart they are, in words, with what printing leaves open; None where
            nothing may be computed.
        ratio: how many times the larger is the smaller, likewise.
        answer: how one claim answers the other; None where neither does.
        dispute: the dispute under which they were set side by side; None outside disputes.
    """

    first: str
    second: str
    first_value: str
    second_value: str
    comparability: str
    standing: str | None
    reasons: tuple[str, ...]
    but_for: str | None
    settle: tuple[str, ...]
    conversions: tuple[str, ...]
    difference: str | None
    ratio: str | None
    answer: str | None
    dispute: str | None


class ConflictRow(NamedTuple):
    """A set of figures that conflict, would if what is not stated were the same, or differ in one thing.

    Attributes:
        kind: `conflict`, `would conflict` or `alike but for one thing`.
        measure: what they measure.
        low: the name of the lowest figure; its value, claimant and day follow.
        high: the name of the highest, likewise.
        figures: the names of all of them, from the lowest.
        claimants: how many say them.
        differ_in: in what they differ, or what is not stated; empty for a conflict.
        between_opponents: whether a dispute or an answer joins the lowest and the highest.
        dispute: a dispute that holds both.
    """

    kind: str
    measure: str
    topic: str
    low: str
    low_value: str
    low_who: str
    low_said_on: str
    high: str
    high_value: str
    high_who: str
    high_said_on: str
    figures: tuple[str, ...]
    claimants: int
    differ_in: tuple[str, ...]
    between_opponents: bool
    dispute: str | None
