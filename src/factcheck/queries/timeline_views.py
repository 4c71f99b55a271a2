"""What `timeline` shows, before it has a format."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from factcheck.queries.views_of_claim import ClaimView


@dataclass(frozen=True, slots=True)
class TimelineRow:
    """One figure in time.

    Attributes:
        shown: its claim, with this figure alone.
        status: of its claim, or None where the claim simply stands.
        moment: the moment or period that it describes, as recorded; None where it is not stated.
        moment_from, moment_to: its first and last day as ISO dates, None where open or not stated.
        said_from, said_to: the first and last day on which it may have been said.
    """

    claim: str
    figure: str
    who: str
    value: str
    what: str
    status: str | None
    moment: str | None
    moment_from: str | None
    moment_to: str | None
    said_on: str
    said_from: str | None
    said_to: str | None
    sources: tuple[str, ...]
    shown: ClaimView


@dataclass(frozen=True, slots=True)
class Timeline:
    """The figures of a topic, or of some claimants, in time.

    Attributes:
        topic: its id; None where the figures are of any.
        first, last: the first and last day of the axis as ISO dates.
    """

    topic: str | None
    title: str
    rows: tuple[TimelineRow, ...]
    first: str | None
    last: str | None
    remarks: tuple[str, ...]
