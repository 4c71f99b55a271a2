"""The closed lists of words that records may use.

Every member's value is the word as it stands in a file; docs/vocabulary.md says what it means.
"""

from __future__ import annotations

from enum import Enum, StrEnum
from typing import Final


class NotStated(Enum):
    """The answer "the document does not say", written out in a file."""

    NOT_STATED = "not-stated"


NOT_STATED: Final = NotStated.NOT_STATED


class RecordKind(StrEnum):
    """What kinds of record a file may hold; the value is the key at the top of a file."""

    TOPIC = "topics"
    PARTY = "parties"
    PERSON = "people"
    MEASURE = "measures"
    SCALE = "scales"
    SOURCE = "sources"
    DISPUTE = "disputes"
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
    RecordKind.DERIVATION: "derivation",
    RecordKind.CLAIM: "claim",
}


class PartyKind(StrEnum):
    """What an organisation is (schema.org Organization and its kinds, as far as disputes need)."""

    SCHOOL_DISTRICT = "school-district"
    UNION = "union"
    GOVERNMENT = "government"
    PUBLISHER = "publisher"
    ASSOCIATION = "association"
    COMPANY = "company"
    OTHER = "other"


class MeasureKind(StrEnum):
    """How a measured thing lies in time and what its number is."""

    STOCK = "stock"
    FLOW = "flow"
    RATE = "rate"
    COUNT = "count"
    RANK = "rank"
    SHARE = "share"
    DURATION = "duration"
    DATE = "date"


MOMENT_KINDS: Final = frozenset(
    {MeasureKind.STOCK, MeasureKind.COUNT, MeasureKind.RANK, MeasureKind.SHARE}
)
"""Kinds whose figures hold at a moment: `as_of` must be stated, or said not to be."""

PERIOD_KINDS: Final = frozenset({MeasureKind.FLOW, MeasureKind.RATE})
"""Kinds whose figures hold over a period: `period` must be stated, or said not to be."""


class Basis(StrEnum):
    """What a figure rests on."""

    ACTUAL = "actual"
    ESTIMATE = "estimate"
    PROJECTION = "projection"
    PROPOSAL = "proposal"
    REQUIREMENT = "requirement"


EXACT_BASES: Final = frozenset({Basis.PROPOSAL, Basis.REQUIREMENT})
"""Bases whose figures are exact as written: an offer of 6% is not an offer of 5.7%."""


class FigureRole(StrEnum):
    """Which end of a stated change a figure is."""

    FROM = "from"
    TO = "to"


class Manner(StrEnum):
    """How the words of a claim stand in a source."""

    VERBATIM = "verbatim"
    PARAPHRASE = "paraphrase"
    OWN_VOICE = "own-voice"


class CounterKind(StrEnum):
    """How one claim answers another (rebutting, undermining and undercutting attack)."""

    REBUTS = "rebuts"
    UNDERMINES = "undermines"
    UNDERCUTS = "undercuts"
    REJECTS = "rejects"
    COUNTER_PROPOSES = "counter-proposes"


class DisputeState(StrEnum):
    """Where a dispute stands."""

    OPEN = "open"
    EXPLAINED = "explained"
    CONCEDED = "conceded"
    SUPERSEDED = "superseded"


class ClaimStatus(StrEnum):
    """What became of a claim after it was recorded; absent is the normal case."""

    WITHDRAWN = "withdrawn"
    CORRECTED = "corrected"


class SourceKind(StrEnum):
    """What a source is: the item types of CSL 1.0.2 that citable documents of a dispute have."""

    ARTICLE = "article"
    ARTICLE_JOURNAL = "article-journal"
    ARTICLE_MAGAZINE = "article-magazine"
    ARTICLE_NEWSPAPER = "article-newspaper"
    BILL = "bill"
    BOOK = "book"
    BROADCAST = "broadcast"
    CHAPTER = "chapter"
    DATASET = "dataset"
    DOCUMENT = "document"
    HEARING = "hearing"
    INTERVIEW = "interview"
    LEGAL_CASE = "legal_case"
    LEGISLATION = "legislation"
    MANUSCRIPT = "manuscript"
    MOTION_PICTURE = "motion_picture"
    PAMPHLET = "pamphlet"
    PERSONAL_COMMUNICATION = "personal_communication"
    POST = "post"
    POST_WEBLOG = "post-weblog"
    REGULATION = "regulation"
    REPORT = "report"
    SPEECH = "speech"
    THESIS = "thesis"
    TREATY = "treaty"
    WEBPAGE = "webpage"
    ARTICLE_BROADCAST = "article-broadcast"
    """Not of CSL: a broadcaster's written story; exported as `broadcast`."""


QUOTE_WORDS: Final = 25
"""How many words a quote may have unless a project says otherwise; a convention that keeps quotes
fragments of other people's works."""
