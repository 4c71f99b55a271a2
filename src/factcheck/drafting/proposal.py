"""What is proposed from a text: records of values alone, which the reading fills and every format shows.

Offsets are code points of the text as archived, half-open.
What the text does not settle is open: it has candidates and reasons, and a person decides.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, NamedTuple, TypeAlias

from factcheck.model.digests import compute_digest
from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from factcheck.quantity.quantity import Quantity

State: TypeAlias = Literal["stated", "resolved", "document", "open"]
"""How a speaker is known: named beside the cue, found for a pronoun or title, the publisher, or not at all."""

_KEY: Final = 16
"""Hexadecimal digits of a key."""


@dataclass(frozen=True, slots=True)
class Span:
    """A place in the text with its words; the words are always those of the text.

    Attributes:
        start: its first character.
        end: where it ends, half-open.
        text: what stands there.
    """

    start: int
    end: int
    text: str

    @property
    def words(self) -> str:
        """What stands there on one line, as a name or a reason has it."""
        return " ".join(self.text.split()) if "\n" in self.text else self.text


@dataclass(frozen=True, slots=True)
class Reference:
    """A record of the corpus.

    Attributes:
        kind: `people` or `parties`.
        id: its id.
    """

    kind: str
    id: str


@dataclass(frozen=True, slots=True)
class Mention:
    """Somebody whom the text names.

    Attributes:
        span: where; None for a publisher or an author who stands in no place of the text.
        name: the fullest name that the text or the corpus has for it.
        ref: the record, where the corpus has one.
        because: why it is a candidate or an antecedent.
    """

    span: Span | None
    name: str
    ref: Reference | None = None
    because: str | None = None


@dataclass(frozen=True, slots=True)
class PrintedOffice:
    """The office of somebody as the text prints it, and the party of it where the text names it beside."""

    title: Span
    party: Span | None = None


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who says it.

    Attributes:
        state: how that is known; `open` where it is not.
        mention: the words beside the cue, or None.
        name: who that is, or None where open.
        antecedent: where the name stands, for a pronoun, a title or a surname.
        ref: the record, where the corpus has one.
        candidates: of an open speaker, the likely ones, nearest first.
        office: the office that the text prints beside the name, or None.
    """

    state: State
    mention: Span | None = None
    name: str | None = None
    antecedent: Span | None = None
    ref: Reference | None = None
    candidates: tuple[Mention, ...] = ()
    office: PrintedOffice | None = None


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A value that a field may have.

    Attributes:
        value: an id or a word of the vocabulary.
        because: the reason, in words.
    """

    value: str
    because: str


@dataclass(frozen=True, slots=True)
class DraftFigure:
    """A figure of a proposal.

    Attributes:
        span: the figure as printed.
        quantity: what the grammar reads in it.
        measures: at most three measures of the corpus that fit.
        basis: a basis that the cue says, or None.
        role: which end of a change it is, or None.
    """

    span: Span
    quantity: Quantity
    measures: tuple[Suggestion, ...] = ()
    basis: Suggestion | None = None
    role: str | None = None


@dataclass(frozen=True, slots=True)
class DraftQuote:
    """The shortest words that carry the claim, with what stands around them where they stand twice."""

    span: Span
    prefix: str | None = None
    suffix: str | None = None


@dataclass(frozen=True, slots=True)
class DraftCounter:
    """An answer that a proposal seems to give to another claim; always left open.

    Attributes:
        proposal: the key of a proposal of the same text, or None.
        claim: the id of a recorded claim, or None.
        how: the kind of the counter.
        because: the reason, in words.
    """

    proposal: str | None
    claim: str | None
    how: str
    because: str


class RankPart(NamedTuple):
    """What one property of a proposal adds to its rank."""

    points: int
    because: str


class Proposal(NamedTuple):
    """One statement that a person may make a claim of.

    Attributes:
        key: a hash of source, quote and figures: the same on the next run.
        rank: its place by what counts for a ledger, from 1.
        sentence: the sentence that it stands in.
        paragraph: the number of its paragraph, from 1.
        quote: the words that carry it.
        figures: its figures; empty for an answer or a statement without one.
        speaker: who says it.
        cue: the word that says so, or None.
        manner: `verbatim`, `paraphrase`, `own-voice`, or None where open.
        via: who tells it, nearest to the claimant first.
        said_on: the day, as an uncertain date, or None.
        counters: what it may answer.
        recorded: ids of claims that hold its figures already, in this source.
        open: the fields that a person must decide.
        parts: what its rank is made of.
        also: sentences of headlines that say it too, in fewer words.
    """

    key: str
    rank: int
    sentence: Span
    paragraph: int
    quote: DraftQuote
    figures: tuple[DraftFigure, ...]
    speaker: Speaker
    cue: Span | None
    manner: str | None
    via: tuple[Mention, ...] = ()
    said_on: Suggestion | None = None
    counters: tuple[DraftCounter, ...] = ()
    recorded: tuple[str, ...] = ()
    open: tuple[str, ...] = ()
    parts: tuple[RankPart, ...] = ()
    also: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Skipped:
    """A number that is no figure of a claim, with the reason."""

    span: Span
    because: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """What is known of a text besides its words.

    Attributes:
        id: the id of its source, or None.
        file: the file that it was read from, or None.
        kind: the kind of source, in the words of the vocabulary, or None.
        publisher: the id of its publisher, or None.
        publisher_name: the name, or None.
        authors: its authors, in order, as they are recorded.
        published: the day of its publication, or None.
        dateline: the day that its head prints, where it has no day of publication, or None.
        extractor: the name and version of what took the text out of the document.
    """

    id: str | None = None
    file: str | None = None
    kind: str | None = None
    publisher: str | None = None
    publisher_name: str | None = None
    authors: tuple[Mention, ...] = ()
    published: str | None = None
    dateline: str | None = None
    extractor: tuple[str, str] = ("plain-text", "1")


@dataclass(frozen=True, slots=True)
class Draft:
    """What one text holds.

    Attributes:
        setting: what is known of it.
        digest: the SHA-256 of the text in UTF-8.
        characters: how long it is.
        proposals: by rank.
        skipped: numbers that are no figures of a claim, in order.
    """

    setting: Setting
    digest: str
    characters: int
    proposals: tuple[Proposal, ...]
    skipped: tuple[Skipped, ...]


def cut_span(text: str, start: int, end: int) -> Span:
    """Return a place of the text with its words.

    Args:
        text: the whole text.
        start: where the place begins.
        end: where it ends, half-open.
    """
    return Span(start, end, text[start:end])


def compute_key(setting: Setting, quote: Span, *more: str) -> str:
    """Hash what a proposal is about, so that it has the same key on the next run.

    Args:
        setting: what is known of the text.
        quote: the words of the proposal.
        more: what tells it from others with the same words.
    """
    said = (setting.id or "", f"{quote.start}-{quote.end}", *more)
    return compute_digest("\0".join(said))[:_KEY]
