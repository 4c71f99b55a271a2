"""What `compare` and `timeline` show, before it has a format."""

from __future__ import annotations

from factcheck.query.views import marked
from factcheck.records import dataclass


@dataclass(frozen=True, slots=True)
class SideView:
    """One figure that is compared, with everything that decides whether it can be.

    Attributes:
        figure: its name, `claim-id` or `claim-id#figure-id`.
        who: claimant and party.
        facts: (name, text) in one order for all sides; `not stated` where the document is silent.
        quotes: the words of its appearances.
        sources: where each quote stands, with manner and chain, in words.
        links: the address of each quote itself, or of its source; those without one are left out.
    """

    figure: str
    claim: str
    who: str
    value: str
    statement: str
    facts: tuple[tuple[str, str], ...]
    quotes: tuple[str, ...]
    sources: tuple[str, ...]
    links: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PairView:
    """The answer for two figures.

    Attributes:
        comparability: like for like, not like for like, or cannot tell.
        agreement: agree, within rounding or conflict; only for figures that are like for like.
        reasons: every known difference, then everything that is not stated.
        notes: what must be known besides.
        arithmetic: difference, ratio and percentages in words, as (name, text).
        joined: how one claim answers the other, or None where only the editor joins them.
        withdrawn: the ids of those of its claims that are withdrawn.
    """

    first: str
    second: str
    first_value: str
    second_value: str
    comparability: str
    agreement: str | None
    reasons: tuple[str, ...]
    notes: tuple[str, ...]
    arithmetic: tuple[tuple[str, str], ...]
    no_arithmetic_because: str | None
    joined: str | None
    withdrawn: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AnswerLine:
    """A claim that answers another one, with its words.

    Attributes:
        status: of the answering claim, or None where it simply stands.
        answered_status: of the answered one, likewise.
    """

    who: str
    how: str
    answered: str
    claim: str
    statement: str
    source: str
    quotes: tuple[str, ...]
    status: str | None
    answered_status: str | None

    @property
    def words(self) -> str:
        """Who answers which claim, and how; one that does not simply stand is marked."""
        answered = marked(self.answered, self.answered_status)
        return f"{marked(self.who, self.status)} {self.how} {answered}"


@dataclass(frozen=True, slots=True)
class WithdrawnView:
    """A claim that stands no more.

    Attributes:
        is_compared: whether its figures take part, since it was named.
        sentence: all that is to be said of it.
    """

    claim: str
    who: str
    statement: str
    is_compared: bool
    sentence: str


@dataclass(frozen=True, slots=True)
class ThinView:
    """What each side leaves open: the same questions asked of every side.

    Attributes:
        sides: the names of the sides.
        rows: (question, an answer for each side).
        missing: for each side, how many questions have the answer no.
    """

    sides: tuple[str, ...]
    rows: tuple[tuple[str, tuple[bool, ...]], ...]
    missing: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class DerivedView:
    """A figure that the editor computed.

    Attributes:
        withdrawn: the ids of the withdrawn claims on which it rests.
    """

    id: str
    title: str
    expression: str
    result: str
    note: str | None
    withdrawn: tuple[str, ...]

    @property
    def remarks(self) -> tuple[str, ...]:
        """What is to be said beside the result: the note, and what it rests on no more."""
        note = () if self.note is None else (self.note,)
        return (*note, *(f"It rests on {claim}, which is withdrawn." for claim in self.withdrawn))


@dataclass(frozen=True, slots=True)
class ComparePage:
    """One question with its sides.

    Attributes:
        withdrawn: its claims that stand no more; only those that were named are among the sides.
        sides: the figures.
        others: claims without a figure that take part, as (who, statement, claim, quotes).
        pairs: an answer for every two figures; empty where there are too many.
        summary: what may be compared, in one line for all figures.
        answers: who answered whom.
        juxtaposed: pairs of claims with figures that only the editor joins, as (claim, claim); at
            most some.
        juxtaposed_count: how many pairs of claims, with figures or without, only the editor joins.
        bridge: the parts of a gap in words; empty without a bridge.
    """

    id: str | None
    question: str
    topic: str
    state: str | None
    note: str | None
    withdrawn: tuple[WithdrawnView, ...]
    summary: str
    sides: tuple[SideView, ...]
    others: tuple[tuple[str, str, str, tuple[str, ...]], ...]
    pairs: tuple[PairView, ...]
    answers: tuple[AnswerLine, ...]
    juxtaposed: tuple[tuple[str, str], ...]
    juxtaposed_count: int
    thin: ThinView
    bridge: tuple[str, ...]
    derivations: tuple[DerivedView, ...]


@dataclass(frozen=True, slots=True)
class Comparisons:
    """The pages that a question gave."""

    title: str
    pages: tuple[ComparePage, ...]


@dataclass(frozen=True, slots=True)
class TimelineRow:
    """One figure in time.

    Attributes:
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


@dataclass(frozen=True, slots=True)
class Timeline:
    """The figures of a topic in time.

    Attributes:
        first, last: the first and last day of the axis as ISO dates.
    """

    topic: str
    title: str
    rows: tuple[TimelineRow, ...]
    first: str | None
    last: str | None
    remarks: tuple[str, ...]
