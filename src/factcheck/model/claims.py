"""The records of who said what: claims with figures and appearances.

What they are about and rest on stands in `model.catalogue`, what an editor makes of them in `model.editorial`;
both can be imported from here as well.
"""

from __future__ import annotations

from typing import ClassVar

from factcheck.model.catalogue import (
    CLOSED,
    Head,
    Measure,
    Party,
    Person,
    Position,
    Scale,
    Source,
    Topic,
)
from factcheck.model.editorial import Bridge, Component, Derivation, Dispute, Lookalike
from factcheck.model.field_types import (
    ClaimId,
    Day,
    Expression,
    Flag,
    Id,
    Language,
    MeasureId,
    MomentOrSaid,
    Period,
    PerOrNotStated,
    PrintedValue,
    Quote,
    ScaleId,
    SourceId,
    SpeakerId,
    Time,
    TopicId,
)
from factcheck.model.vocabulary import (
    Basis,
    Caveat,
    ClaimStatus,
    CounterKind,
    FigureRole,
    Manner,
    Multiplier,
    Release,
)
from factcheck.runtime.records import dataclass

__all__ = [
    "Appearance",
    "Bridge",
    "Claim",
    "Component",
    "Correction",
    "Counter",
    "Defaults",
    "Derivation",
    "Dispute",
    "Figure",
    "Head",
    "Lookalike",
    "Measure",
    "Party",
    "Person",
    "Position",
    "Review",
    "Scale",
    "SignOff",
    "Source",
    "Topic",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One stated value of a measure."""

    __pydantic_config__: ClassVar = CLOSED

    id: Id | None = None
    """A name within the claim; needed where a claim has several figures."""
    measure: MeasureId
    """What is measured."""
    value: PrintedValue
    """The value as printed, with the words that bound it; for a date an EDTF date."""
    printed: str | None = None
    """How the document prints a date, if not as the date that it means."""
    multiplier: Multiplier | None = None
    """The magnitude in the head of its table; the quote is compared with the bare number."""
    as_of: MomentOrSaid | None = None
    """The moment at which a stock, count, rank or share holds; not-stated; or said, if the editor takes the present tense for the day it was said."""
    period: Period | None = None
    """The period over which a flow or rate holds, or not-stated."""
    basis: Basis
    """What the figure rests on."""
    release: Release | None = None
    """Which release of its document it is of, where the document says so."""
    scope: dict[str, str] | None = None
    """A value, or not-stated, for each dimension that the measure declares."""
    per: PerOrNotStated | None = None
    """What the figure is stated per, if the value's own words do not say it."""
    base: str | None = None
    """What a share is a share of, if the value's own words do not say it."""
    prices: str | None = None
    """The year in whose prices money is stated, if the value's own words do not say it."""
    role: FigureRole | None = None
    """Which end of a stated change it is, or that it is the change."""
    caveat: tuple[Caveat, ...] = ()
    """What its own source warns of, in words of SDMX."""
    equals: Expression | None = None
    """An expression over other figures that it should agree with."""
    note: str | None = None
    """A remark of the editor."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Appearance:
    """One occurrence of a claim in a source (schema.org Claim.appearance)."""

    __pydantic_config__: ClassVar = CLOSED

    source: SourceId
    """The document in which it stands; omitted where the file's `defaults` say it."""
    manner: Manner
    """How its words stand there; omitted where the file's `defaults` say it."""
    via: tuple[SpeakerId, ...] = ()
    """Persons and parties between the claimant and the source, nearest to the claimant first; the authors of the source if omitted."""
    direct: Flag = False
    """`true` where nobody stands between, although the source has authors."""
    quote: Quote
    """The shortest fragment that carries the claim, character for character (W3C TextQuoteSelector)."""
    because: str | None = None
    """Why the quote carries the claim though it does not contain the figure."""
    prefix: Quote | None = None
    """The words directly before the quote, where it stands more than once."""
    suffix: Quote | None = None
    """The words directly after the quote, where it stands more than once."""
    translation: str | None = None
    """The quote in the corpus's language, where the source's is another."""
    locator: str | None = None
    """The page or part of the document."""
    at: Time | None = None
    """How far into a recording, or its transcript, the quote is said: `00:12:34`."""
    note: str | None = None
    """A remark of the editor."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Counter:
    """The answer that this claim gives to another one, made by its own claimant."""

    __pydantic_config__: ClassVar = CLOSED

    claim: ClaimId
    """The claim that is answered."""
    how: CounterKind
    """How it is answered."""
    in_: SourceId
    """The source in which the claimant answers it; omitted where the claim appears in one source only."""
    note: str | None = None
    """A remark of the editor."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """What was changed in a recorded claim, so that nothing disappears silently."""

    __pydantic_config__: ClassVar = CLOSED

    date: Day
    """When the record was changed."""
    what: str
    """What was changed."""
    why: str
    """Why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """Somebody's dated assessment of a claim (schema.org ClaimReview)."""

    __pydantic_config__: ClassVar = CLOSED

    reviewer: SpeakerId
    """The party or person that assessed the claim."""
    reviewed_on: Day
    """When."""
    scale: ScaleId
    """The scale of the rating."""
    verdict: str
    """The label on that scale."""
    source: SourceId
    """The document in which the assessment stands."""
    note: str | None = None
    """A remark of the editor."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SignOff:
    """Somebody's dated word that the record of a claim was held against its source."""

    __pydantic_config__: ClassVar = CLOSED

    by: str
    """Who checked it: somebody other than whoever recorded it."""
    on: Day
    """When."""
    what: str | None = None
    """What of it was checked; all of it if omitted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """One attributed, checkable statement (schema.org Claim)."""

    __pydantic_config__: ClassVar = CLOSED

    id: Id
    topic: TopicId
    """What it is about; omitted where the file's `defaults` say it."""
    claimant: SpeakerId
    """The person or party that makes it: whoever asserts it."""
    made_by: SpeakerId | None = None
    """The person or party whose offer, demand or call it tells, where that is not the claimant."""
    said_on: Day
    """When; an interval means some time within it. Omitted where the file's `defaults` say it."""
    statement: str
    """What is claimed, in our words."""
    figures: tuple[Figure, ...] = ()
    """The figures that it states."""
    counters: tuple[Counter, ...] = ()
    """The claims that it answers."""
    appearances: tuple[Appearance, ...] = ()
    """Where it stands."""
    reviews: tuple[Review, ...] = ()
    """Assessments by others; a claim without one is the normal case."""
    language: Language | None = None
    """The language in which it was made, where it is not the corpus's."""
    note: str | None = None
    """A remark of the editor."""
    recorded_by: str | None = None
    """Who recorded it."""
    recorded_on: Day | None = None
    """When it was recorded."""
    checked: tuple[SignOff, ...] = ()
    """Who else held the record against its source."""
    status: ClaimStatus | None = None
    """What became of the record, if it no longer stands as it was."""
    corrections: tuple[Correction, ...] = ()
    """What was changed in the record."""

    @property
    def maker(self) -> str:
        """The person or party whose word it is: who made what it tells, else its claimant."""
        return self.made_by or self.claimant

    @property
    def is_withdrawn(self) -> bool:
        """Whether it no longer stands, so that nothing is compared with it unless it is asked for."""
        return self.status is ClaimStatus.WITHDRAWN


@dataclass(frozen=True, slots=True, kw_only=True)
class Defaults:
    """What a file says once for all its claims that do not say it themselves."""

    __pydantic_config__: ClassVar = CLOSED

    topic: TopicId | None = None
    """What they are about."""
    said_on: Day | None = None
    """When those that stand only in `source` were made."""
    source: SourceId | None = None
    """The document in which they stand."""
    manner: Manner | None = None
    """How their words stand in `source`."""
