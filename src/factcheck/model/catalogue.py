"""The records that claims are about and rest on: topics, parties, people, measures, sources.

pydantic validates texts into these classes; a field that a Python keyword forbids ends in `_`.
The text below a field is its documentation, in docs/corpus-format.md and in the JSON Schema.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from factcheck.model.catalogue_words import FiscalYearNaming, SourceKind
from factcheck.model.field_types import (
    Address,
    Currency,
    Day,
    Dimensions,
    Flag,
    Id,
    Language,
    Length,
    MeasureId,
    Moment,
    PartyId,
    PartyIdOrNotStated,
    PartyKindOrWord,
    SourceId,
    SpeakerId,
    YearlyDay,
)
from factcheck.model.vocabulary import MeasureKind
from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from factcheck.model.claims import Claim


def name_in_files(field: str) -> str:
    """Return a field's name as files write it: without the `_` that a Python keyword needs.

    Args:
        field: the name of an attribute of a record.
    """
    return field.rstrip("_")


CLOSED: Final[dict[str, object]] = {"extra": "forbid", "alias_generator": name_in_files}
"""pydantic's settings for every record: no unknown field, and names as files write them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """What a corpus is, and which files belong to it."""

    __pydantic_config__: ClassVar = CLOSED

    title: str
    """What the corpus is about, as a heading."""
    language: Language
    """The language of its statements (BCP 47)."""
    currency: Currency | None = None
    """What a bare `$`, `pounds`, `rupees` or `francs` is in its sources (ISO 4217); USD, GBP and so on where omitted."""
    description: str | None = None
    """What readers find in it, in a sentence or two."""
    note: str | None = None
    """What readers must know first, such as whose documents it rests on."""
    contact: str | None = None
    """Where readers reach the editors: a mail address, or the address of a page."""
    licence: str | None = None
    """Under which licence the records may be used, such as CC-BY-4.0 (SPDX), or where it is told."""
    renamed: dict[str, str] | None = None
    """Earlier ids of records, each with the present one; whoever asks for one is told."""
    include: tuple[str, ...] = ()
    """Files that belong to it: paths relative to this file, `*` for any name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    """What claims are about; each claim has one topic."""

    __pydantic_config__: ClassVar = CLOSED

    id: Id
    title: str
    """The topic as a heading."""
    description: str | None = None
    """What the topic is about, in a sentence or two, for who comes to it first."""
    note: str | None = None
    """A remark of the editor."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Party:
    """An organisation that speaks or is measured (schema.org Organization)."""

    __pydantic_config__: ClassVar = CLOSED

    id: Id
    name: str
    """Its full name."""
    short: str | None = None
    """The name by which readers know it, for tables."""
    kind: PartyKindOrWord
    """What sort of organisation it is."""
    fiscal_year_starts: YearlyDay | None = None
    """The day on which its fiscal year starts; periods such as FY2018-19 need it."""
    fiscal_years_named_by: FiscalYearNaming | None = None
    """Which of its two calendar years names FY2019; either, if omitted."""
    note: str | None = None
    """A remark of the editor."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Position:
    """An office that a person held, and the dates between which that is known."""

    __pydantic_config__: ClassVar = CLOSED

    title: str
    """The name of the office."""
    party: PartyId
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

    __pydantic_config__: ClassVar = CLOSED

    id: Id
    name: str
    """The name, or a description of someone who is not named."""
    anonymous: Flag = False
    """`true` for a person whom no document names."""
    positions: tuple[Position, ...] = ()
    """Offices, which decide for which party the person speaks on a day."""
    note: str | None = None
    """A remark of the editor."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """What is quantified: two figures can be alike only if they are of one measure."""

    __pydantic_config__: ClassVar = CLOSED

    id: Id
    title: str
    """The measured thing as a heading."""
    definition: str | None = None
    """What exactly is counted, where the title leaves room for doubt."""
    of: PartyIdOrNotStated
    """The party that is measured, or not-stated."""
    unit: str
    """An ISO 4217 currency code, percent, percentage-points, date, or the plural of what is counted."""
    also_called: tuple[str, ...] = ()
    """Other names of what is counted, in the plural, or of what its figures are stated per."""
    per: tuple[str, ...] = ()
    """What its figures are stated per, printed or not."""
    kind: MeasureKind
    """How the measured thing relates to time."""
    dimensions: Dimensions | None = None
    """Distinctions that every figure must state in its scope, each with its values: a list, or a line per value with a title, the parts that add up to it, or the value that it is another name of (same_as)."""
    harmless: tuple[str, ...] = ()
    """Dimensions, and words before the counted noun, in which two figures may differ and still be alike."""
    steady_for: Length | None = None
    """How long it hardly changes: figures of two moments no further apart are alike."""
    part_of: MeasureId | None = None
    """The measure that this one is a part of."""
    variant_of: MeasureId | None = None
    """The measure that counts the same thing in another way."""
    opposite_of: MeasureId | None = None
    """The measure that it is the negative of, as a surplus is of a deficit."""
    note: str | None = None
    """A remark of the editor."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale:
    """The points that a reviewer's ratings can take (schema.org Rating)."""

    __pydantic_config__: ClassVar = CLOSED

    id: Id
    title: str
    """The name of the scale."""
    of: SpeakerId
    """The party or person that rates by it."""
    verdicts: tuple[str, ...]
    """Its labels in order, from the least to the most accurate."""
    note: str | None = None
    """A remark of the editor."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A citable document (schema.org CreativeWork, CSL item)."""

    __pydantic_config__: ClassVar = CLOSED

    id: Id
    title: str
    """Its title as printed."""
    kind: SourceKind
    """What sort of document it is, in the words of CSL."""
    publisher: PartyIdOrNotStated
    """The party that published it, or not-stated."""
    authors: tuple[SpeakerId, ...] = ()
    """The persons or parties that wrote it, in the order printed."""
    published: Moment
    """When it was published."""
    updated: Day | None = None
    """When it was last changed, where it says so."""
    url: Address | None = None
    """Its whole address; omitted if not wholly known."""
    archived: Address | None = None
    """The address of an archived copy."""
    part_of: SourceId | None = None
    """The source whose archived text holds it: for a comment thread, the article above it (schema.org isPartOf)."""
    accessed: Day | None = None
    """When it was read, where it may have changed since (CSL accessed)."""
    find_by: str | None = None
    """Words by which to find it, if no whole address is known."""
    known_from: dict[str, str] | None = None
    """How each field above is known that the archived copy does not print."""
    language: Language | None = None
    """Its language, where it is not the corpus's."""
    currency: Currency | None = None
    """What a bare `$`, `pounds`, `rupees` or `francs` is in it (ISO 4217), where it is not the corpus's."""
    note: str | None = None
    """A remark of the editor."""


def list_positions(person: Person, claim: Claim) -> tuple[Position, ...]:
    """Return the positions that a person held on the day, or on some day of the interval, of a claim.

    Args:
        person: whose positions.
        claim: of which the day counts.
    """
    return tuple(position for position in person.positions if _is_held(position, claim))


def _is_held(position: Position, claim: Claim) -> bool:
    said = claim.said_on
    if position.from_ is not None or position.to is not None:
        after_start = position.from_ is None or not position.from_.is_after(said)
        before_end = position.to is None or not said.is_after(position.to)
        if after_start and before_end:
            return True
    return position.seen is not None and position.seen.has_common_day(said)
