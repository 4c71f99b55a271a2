"""The records of a ledger, one class a kind, one attribute a field.

pydantic validates texts into these classes; a field that a Python keyword forbids ends in `_`.
The text below a field is its documentation, in docs/corpus-format.md and in the JSON Schema.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Final

from factcheck.model.scalars import (
    Address,
    Day,
    Flag,
    Id,
    IdOrNotStated,
    Language,
    Moment,
    Period,
    PerOrNotStated,
    PrintedValue,
    Reference,
    YearlyDay,
)
from factcheck.model.vocabulary import (
    Basis,
    ClaimStatus,
    CounterKind,
    DisputeState,
    FigureRole,
    Manner,
    MeasureKind,
    PartyKind,
    SourceKind,
)


def _name_in_files(field: str) -> str:
    return field.rstrip("_")


_CLOSED: Final[dict[str, object]] = {"extra": "forbid", "alias_generator": _name_in_files}
"""pydantic's settings for every record: no unknown field, and a field's name as files write it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """What a corpus is, and which files belong to it."""

    __pydantic_config__: ClassVar = _CLOSED

    title: str
    """What the corpus is about, as a heading."""
    language: Language
    """The language of its statements (BCP 47)."""
    include: tuple[str, ...] = ()
    """Files that belong to it: paths relative to this file, `*` for any name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    """What claims are about; each claim has one topic."""

    __pydantic_config__: ClassVar = _CLOSED

    id: Id
    title: str
    """The topic as a heading."""
    note: str | None = None
    """A remark of the editor."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Party:
    """An organisation that speaks or is measured (schema.org Organization)."""

    __pydantic_config__: ClassVar = _CLOSED

    id: Id
    name: str
    """Its full name."""
    short: str | None = None
    """The name by which readers know it, for tables."""
    kind: PartyKind
    """What sort of organisation it is."""
    fiscal_year_starts: YearlyDay | None = None
    """The day on which its fiscal year starts; periods such as FY2018-19 need it."""
    note: str | None = None
    """A remark of the editor."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Position:
    """An office that a person held, with the dates between which that is known."""

    __pydantic_config__: ClassVar = _CLOSED

    title: str
    """The name of the office."""
    party: Id
    """The party it belongs to."""
    seen: Day | None = None
    """The date or interval in which documents show the person in office."""
    from_: Day | None = None
    """The first day in office, only where a source gives it."""
    to: Day | None = None
    """The last day in office, only where a source gives it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """A human being (schema.org Person)."""

    __pydantic_config__: ClassVar = _CLOSED

    id: Id
    name: str
    """The name, or for one who is not named a description."""
    anonymous: Flag = False
    """`true` for a person whom no document names."""
    positions: tuple[Position, ...] = ()
    """Offices, from which the party that the person speaks for on a day follows."""
    note: str | None = None
    """A remark of the editor."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """What is quantified: two figures can be alike only if they are of one measure."""

    __pydantic_config__: ClassVar = _CLOSED

    id: Id
    title: str
    """The measured thing as a heading."""
    definition: str | None = None
    """What exactly is counted, where the title leaves room for doubt."""
    of: IdOrNotStated
    """The party that is measured, or not-stated."""
    unit: str
    """An ISO 4217 currency code, percent, percentage-points, date, or the plural of what is counted."""
    kind: MeasureKind
    """How the measured thing lies in time."""
    dimensions: dict[str, tuple[str, ...]] | None = None
    """Distinctions that every figure must state in its scope, each with its possible values."""
    harmless: tuple[str, ...] = ()
    """Dimensions in which two figures may differ and still be alike."""
    part_of: Id | None = None
    """The measure of which this one measures a part."""
    variant_of: Id | None = None
    """The measure that counts the same thing in another way."""
    note: str | None = None
    """A remark of the editor."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale:
    """The points that a reviewer's ratings can take (schema.org Rating)."""

    __pydantic_config__: ClassVar = _CLOSED

    id: Id
    title: str
    """The name of the scale."""
    of: Id
    """The party or person that rates by it."""
    verdicts: tuple[str, ...]
    """Its labels in order, from the least to the most accurate."""
    note: str | None = None
    """A remark of the editor."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A citable document (schema.org CreativeWork, CSL item)."""

    __pydantic_config__: ClassVar = _CLOSED

    id: Id
    title: str
    """Its title as printed."""
    kind: SourceKind
    """What sort of document it is, in the words of CSL."""
    publisher: IdOrNotStated
    """The party that published it, or not-stated."""
    authors: tuple[Id, ...] = ()
    """The persons or parties that wrote it, in the order printed."""
    published: Moment
    """When it was published."""
    updated: Day | None = None
    """When it was last changed, where it says so."""
    url: Address | None = None
    """Its whole address; left away where it is not known whole."""
    archived: Address | None = None
    """The address of an archived copy."""
    language: Language | None = None
    """Its language, where it is not the corpus's."""
    note: str | None = None
    """A remark of the editor."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One stated value of a measure."""

    __pydantic_config__: ClassVar = _CLOSED

    id: Id | None = None
    """A name within the claim; needed where a claim has several figures."""
    measure: Id
    """What is measured."""
    value: PrintedValue
    """The value as printed, with the words around it that bound it; for a date an EDTF date."""
    as_of: Moment | None = None
    """The moment at which a stock, count, rank or share holds, or not-stated."""
    period: Period | None = None
    """The period over which a flow or rate holds, or not-stated."""
    basis: Basis
    """What the figure rests on."""
    scope: dict[str, str] | None = None
    """A value, or not-stated, for each dimension that the measure declares."""
    per: PerOrNotStated | None = None
    """Per what the figure is, where the value's own words do not say it."""
    role: FigureRole | None = None
    """Which end of a stated change it is."""
    equals: str | None = None
    """An expression over other figures that it should agree with."""
    note: str | None = None
    """A remark of the editor."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Appearance:
    """One occurrence of a claim in a source (schema.org Claim.appearance)."""

    __pydantic_config__: ClassVar = _CLOSED

    source: Id
    """The document in which it stands."""
    manner: Manner
    """How its words stand there."""
    via: tuple[Id, ...] = ()
    """Persons and parties between the claimant and the source, the nearest to the claimant first."""
    quote: str
    """The shortest fragment that carries the claim, character for character (W3C TextQuoteSelector)."""
    because: str | None = None
    """Why the quote carries the claim though it does not contain the figure."""
    prefix: str | None = None
    """The words directly before the quote, where it stands more than once."""
    suffix: str | None = None
    """The words directly after the quote, where it stands more than once."""
    translation: str | None = None
    """The quote in the corpus's language, where the source's is another."""
    locator: str | None = None
    """The page or part of the document."""
    note: str | None = None
    """A remark of the editor."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Counter:
    """The answer that this claim gives to another one, made by its own claimant."""

    __pydantic_config__: ClassVar = _CLOSED

    claim: Id
    """The claim that is answered."""
    how: CounterKind
    """How it is answered."""
    in_: Id
    """The source in which the claimant answers it."""
    note: str | None = None
    """A remark of the editor."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """What was changed in a recorded claim, so that nothing disappears silently."""

    __pydantic_config__: ClassVar = _CLOSED

    date: Day
    """When the record was changed."""
    what: str
    """What was changed."""
    why: str
    """Why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """Somebody's dated assessment of a claim (schema.org ClaimReview)."""

    __pydantic_config__: ClassVar = _CLOSED

    reviewer: Id
    """The party or person that assessed the claim."""
    reviewed_on: Day
    """When."""
    scale: Id
    """The scale of the rating."""
    verdict: str
    """The label on that scale."""
    source: Id
    """The document in which the assessment stands."""
    note: str | None = None
    """A remark of the editor."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """One attributed, checkable statement (schema.org Claim)."""

    __pydantic_config__: ClassVar = _CLOSED

    id: Id
    topic: Id
    """What it is about."""
    claimant: Id
    """The person or party that makes it."""
    said_on: Day
    """When; an interval means some time within it."""
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
    status: ClaimStatus | None = None
    """What became of the record, where it does not simply stand."""
    corrections: tuple[Correction, ...] = ()
    """What was changed in the record."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Component:
    """One part that accounts for a gap between figures."""

    __pydantic_config__: ClassVar = _CLOSED

    label: str
    """What the part is."""
    figure: Reference | None = None
    """A recorded figure."""
    value: PrintedValue | None = None
    """A value, where no recorded figure holds it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bridge:
    """The parts that account for the gap between two figures of a dispute."""

    __pydantic_config__: ClassVar = _CLOSED

    from_: Reference
    """The figure at which the bridge starts."""
    to: Reference
    """The figure at which it ends."""
    components: tuple[Component, ...]
    """The parts, which together should make the difference."""
    note: str | None = None
    """A remark of the editor."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dispute:
    """A question under which claims of two or more claimants are set side by side."""

    __pydantic_config__: ClassVar = _CLOSED

    id: Id
    topic: Id
    """What it is about."""
    question: str
    """The question that its claims answer differently."""
    claims: tuple[Reference, ...]
    """The claims, or figures of claims, that are set side by side."""
    state: DisputeState
    """Where it stands."""
    bridge: Bridge | None = None
    """The parts that account for a gap."""
    note: str | None = None
    """A remark of the editor."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Derivation:
    """A figure that the editor computes from recorded ones."""

    __pydantic_config__: ClassVar = _CLOSED

    id: Id
    title: str
    """What the result is."""
    expression: str
    """How it is computed: figures, numbers, + - * / with spaces around them, parentheses."""
    unit: str
    """The unit of the result."""
    note: str | None = None
    """A remark of the editor."""
