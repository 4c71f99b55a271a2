"""The closed lists of words that records may use.

Every member's value is the word as it stands in a file; the text below it is what text editors show.
"""

from __future__ import annotations

from enum import Enum, StrEnum
from typing import Final


class NotStated(Enum):
    """The answer "the document does not say", written out in a file."""

    NOT_STATED = "not-stated"


NOT_STATED: Final = NotStated.NOT_STATED


class Said(Enum):
    """The editor's word that a present tense puts a figure on the day it was said, written out in a file."""

    SAID = "said"


SAID: Final = Said.SAID


class RecordKind(StrEnum):
    """What kinds of record a file may hold; the value is the key at the top of a file."""

    TOPIC = "topics"
    PARTY = "parties"
    PERSON = "people"
    MEASURE = "measures"
    SCALE = "scales"
    SOURCE = "sources"
    DISPUTE = "disputes"
    LOOKALIKE = "lookalikes"
    DERIVATION = "derivations"
    CLAIM = "claims"

    @property
    def singular(self) -> str:
        """The word for one record of this kind."""
        return _SINGULAR[self]


_SINGULAR: Final = {
    RecordKind.TOPIC: "topic",
    RecordKind.PARTY: "party",
    RecordKind.PERSON: "person",
    RecordKind.MEASURE: "measure",
    RecordKind.SCALE: "scale",
    RecordKind.SOURCE: "source",
    RecordKind.DISPUTE: "dispute",
    RecordKind.LOOKALIKE: "lookalike",
    RecordKind.DERIVATION: "derivation",
    RecordKind.CLAIM: "claim",
}


class MeasureKind(StrEnum):
    """How a measured thing lies in time and what its number is."""

    STOCK = "stock"
    """An amount at a moment: state `as_of`."""
    FLOW = "flow"
    """An amount over a period: state `period`."""
    RATE = "rate"
    """A change, or an amount for each of something, over a period: state `period`."""
    COUNT = "count"
    """A number of people or things at a moment: state `as_of`."""
    RANK = "rank"
    """A place in an order at a moment: state `as_of`."""
    SHARE = "share"
    """A part of a whole at a moment: state `as_of`."""
    DURATION = "duration"
    """A length of time."""
    DATE = "date"
    """A day, month or year; a deadline is one."""


MOMENT_KINDS: Final = frozenset(
    {MeasureKind.STOCK, MeasureKind.COUNT, MeasureKind.RANK, MeasureKind.SHARE}
)
"""Kinds whose figures hold at a moment: `as_of` must be stated, or said not to be."""

PERIOD_KINDS: Final = frozenset({MeasureKind.FLOW, MeasureKind.RATE})
"""Kinds whose figures hold over a period: `period` must be stated, or said not to be."""


class Basis(StrEnum):
    """What a figure rests on."""

    ACTUAL = "actual"
    """It is said to be so, or to have been so."""
    ESTIMATE = "estimate"
    """It is said to be an estimate of what is or was so."""
    PROJECTION = "projection"
    """It is said of what will be, or would be."""
    PROPOSAL = "proposal"
    """It is offered or asked for; what it says, unless a magnitude word rounds it."""
    REQUIREMENT = "requirement"
    """It is what must be; what it says, unless a magnitude word rounds it."""
    NOT_STATED = "not-stated"
    """The document does not show what it is: counted, estimated, budgeted or expected."""

    @property
    def for_readers(self) -> str:
        """What readers are told: that a side states a fact, never that the editor found it true."""
        return _BASES_FOR_READERS.get(self, self.value)


_BASES_FOR_READERS: Final = {
    Basis.ACTUAL: "stated as a fact",
    Basis.NOT_STATED: "basis not stated",
}


AS_SAID_BASES: Final = frozenset({Basis.PROPOSAL, Basis.REQUIREMENT})
"""Bases whose figures are what they say, unless a magnitude word rounds them: an offer of 6% is none of 5.7%."""


class FigureRole(StrEnum):
    """What a figure is of a stated change: one of its ends, or the change."""

    FROM = "from"
    """The end at which the change starts."""
    TO = "to"
    """The end at which it arrives."""
    BY = "by"
    """By how much it changes: no level."""


class Multiplier(StrEnum):
    """The magnitude that the head of a table prints once for all of its numbers (`$ millions`)."""

    THOUSAND = "thousand"
    """1,000."""
    MILLION = "million"
    """1,000,000."""
    BILLION = "billion"
    """1,000 million."""
    TRILLION = "trillion"
    """1,000 billion."""
    LAKH = "lakh"
    """100,000 (South Asia)."""
    CRORE = "crore"
    """10 million (South Asia)."""


class Release(StrEnum):
    """Which release of its document a figure is of; two releases of one thing are not two sides."""

    PRELIMINARY = "preliminary"
    """Published before the counting was done."""
    ADOPTED = "adopted"
    """As voted, before the year that it is of."""
    REVISED = "revised"
    """Changed since it was first published or adopted."""
    UNAUDITED = "unaudited"
    """From closed books that no auditor has seen."""
    AUDITED = "audited"
    """As an auditor has signed it."""
    FINAL = "final"
    """Said not to change any more."""
    CORRECTED = "corrected"
    """Published again because it was wrong."""


class Caveat(StrEnum):
    """What a figure's own source warns of: words of SDMX's code list for the status of an observation.

    Of CL_OBS_STATUS those that warn a reader; whether a value is an estimate or a forecast is its basis.
    """

    BREAK_IN_SERIES = "break-in-series"
    """It is counted in another way than the values before it (SDMX: B, time series break)."""
    DEFINITION_DIFFERS = "definition-differs"
    """It is defined otherwise than the other values of its series (SDMX: D)."""
    LOW_RELIABILITY = "low-reliability"
    """Its source says that it is not very reliable, such as from a small sample (SDMX: U)."""
    UNVALIDATED = "unvalidated"
    """Its source has not checked it yet (SDMX: V)."""
    EXPERIMENTAL = "experimental"
    """It is compiled in a way that is being tried out (SDMX: G)."""
    IMPUTED = "imputed"
    """It fills a gap and was not observed (SDMX: I)."""
    SPECIAL_EVENT = "special-event"
    """A strike or another event of its time has moved it (SDMX: S)."""
    INCLUDES_ANOTHER_CATEGORY = "includes-another-category"
    """It holds what belongs into another category (SDMX: W)."""
    IN_ANOTHER_CATEGORY = "in-another-category"
    """A part of it is counted in another category (SDMX: K)."""


class Manner(StrEnum):
    """How the words of a claim stand in a source."""

    VERBATIM = "verbatim"
    """In quotation marks, or in the claimant's own document."""
    PARAPHRASE = "paraphrase"
    """In the words of the source."""
    OWN_VOICE = "own-voice"
    """The publication says it itself."""


class CounterKind(StrEnum):
    """How one claim answers another (rebutting, undermining and undercutting attack)."""

    REBUTS = "rebuts"
    """The figure or statement is wrong."""
    UNDERMINES = "undermines"
    """Its evidence or author is not to be believed."""
    UNDERCUTS = "undercuts"
    """True or not, it is beside the point."""
    OBJECTS = "objects"
    """What it asks for cannot or should not be done: its cost, the law, whether it is possible at all."""
    REJECTS = "rejects"
    """An offer is refused."""
    COUNTER_PROPOSES = "counter-proposes"
    """Another offer stands against it."""

    @property
    def for_readers(self) -> str:
        """What an output says that the answering side does: it does so, and nobody says that it succeeds."""
        return _COUNTERS_FOR_READERS[self]

    @property
    def of_several(self) -> str:
        """The same where several persons answer as one, such as `object to`."""
        verb, space, rest = self.for_readers.partition(" ")
        return f"{f'{verb[:-3]}y' if verb.endswith('ies') else verb[:-1]}{space}{rest}"


_COUNTERS_FOR_READERS: Final = {
    CounterKind.REBUTS: "denies",
    CounterKind.UNDERMINES: "disputes the credibility of",
    CounterKind.UNDERCUTS: "calls beside the point",
    CounterKind.OBJECTS: "objects to",
    CounterKind.REJECTS: "rejects",
    CounterKind.COUNTER_PROPOSES: "offers instead of",
}


class DisputeState(StrEnum):
    """Where a dispute stands."""

    OPEN = "open"
    """Nothing settles the question yet."""
    EXPLAINED = "explained"
    """It is known why the claims differ."""
    CONCEDED = "conceded"
    """One side has given way."""
    SUPERSEDED = "superseded"
    """Events have overtaken the question."""


class ClaimStatus(StrEnum):
    """What became of a claim after it was recorded; absent is the normal case."""

    WITHDRAWN = "withdrawn"
    """The record no longer stands; its corrections say why."""
    CORRECTED = "corrected"
    """The record was changed; its corrections say what and why."""
