"""What commands show, before it has a format: frozen records of texts and numbers.

Everything is computed when a view is built; a renderer only writes it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.model.vocabulary import Manner, NotStated
from factcheck.query.pairviews import LEFT_OPEN, explain_signs
from factcheck.query.phrases import close, join_words, juxtaposed_line, say_rest
from factcheck.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from decimal import Decimal

    from factcheck.query.compareviews import DerivedView
    from factcheck.query.field_words import More
    from factcheck.query.lookalikeviews import LookalikeView
    from factcheck.query.pairviews import SignedAnswer


JUXTAPOSED: Final = "juxtaposed"
"""How two claims are joined that only an editor sets side by side."""
SUMS: Final = "Parts and their whole"
COMPUTED: Final = f"Computed by the editor; {LEFT_OPEN}"


def marked(text: str, status: str | None) -> str:
    """Put the status of a claim behind what names it, where it does not simply stand."""
    return text if status is None else f"{text} [{status}]"


def legend_of(views: Iterable[DisputeView | LookalikeView]) -> tuple[str, ...]:
    """Return the line that says what the signs of some views mean; nothing where they have none."""
    return explain_signs({each.sign for view in views for each in view.comparability})


def say_state(state: str) -> str:
    """Say where a dispute stands: what is open is so as far as the documents of the ledger go."""
    return "open in these documents" if state == "open" else state


@dataclass(frozen=True, slots=True)
class FigureView:
    """One figure of a claim.

    Attributes:
        value: as printed, with the magnitude of its table's head, or the date that is meant, in brackets.
        multiplier: that magnitude.
        number: the central number at full scale, or None where there is none.
        low: the lowest value that the printed digits and bound leave open; None for no limit.
        high: the highest one likewise.
        has_low: whether `low` itself is one of them.
        has_high: whether `high` itself is.
        rounding_low: the lowest value that rounding could hide besides; None for no limit.
        rounding_high: the highest one likewise.
        unit: the measure's unit.
        whole: what it is counted out of, or in how many a ratio is one.
        margin: the printed margin of error to either side.
        is_ordinal: whether it is a place in an order.
        qualifiers: the words between the number and its noun, as printed.
        base: of what a share is a share, as printed or stated.
        prices: in the prices of which year money is stated, likewise.
        what: what it measures, with scope and basis, in words.
        when: the moment or period at which it holds, in words.
    """

    id: str | None
    measure: str
    measure_title: str
    value: str
    multiplier: str | None
    number: Decimal | None
    low: Decimal | None
    high: Decimal | None
    has_low: bool
    has_high: bool
    rounding_low: Decimal | None
    rounding_high: Decimal | None
    unit: str
    bound: str | None
    whole: Decimal | None
    margin: Decimal | None
    is_ordinal: bool
    qualifiers: tuple[str, ...]
    base: str | None
    prices: str | None
    per: tuple[str, ...] | str | None
    basis: str
    as_of: str | None
    period: str | None
    scope: tuple[tuple[str, str], ...]
    role: str | None
    note: str | None
    what: str
    when: str
    more: More = ()

    @property
    def details(self) -> str:
        """What `what` says behind the title of the measure: scope, role, per and basis."""
        return self.what.removeprefix(self.measure_title).removeprefix("; ")


_PRINTED: Final = {"published": "date", "url": "address", "find_by": "where it is found"}
"""What people call the fields of a source that are not words for them."""


@dataclass(frozen=True, slots=True)
class AppearanceView:
    """One occurrence of a claim in a source.

    Attributes:
        authors: who wrote the source, by name.
        chain: the names between claimant and source, the nearest to the claimant first.
        steps: the same, each opponent of the claimant, and who else answers the claim, marked.
        carrier: what ends the chain: the publisher, or the source where that is not stated or
            named already.
        place: the source with its publisher, for tables.
        teller: who reports the words, an opponent marked, behind "as told by"; None
            where they stand in the claimant's own document, or in that of an author's.
        find_by: words by which the source can be found.
        known_from: the fields of the source that it does not print, each with from where it is known.
        opponent: the first name in the chain that is of an opponent, or None.
        published: when the source was published, in words.
        link: the address of the quote itself, where it is archived; else of its source.
        selector: the quote as archived, what stands before and what after it; None where it is
            not archived or not proven.
    """

    source: str
    title: str
    authors: tuple[str, ...]
    publisher: str
    published: str
    url: str | None
    link: str | None
    selector: tuple[str, str, str] | None
    archived: str | None
    locator: str | None
    manner: str
    chain: tuple[str, ...]
    steps: tuple[str, ...]
    carrier: str
    place: str
    teller: str | None
    opponent: str | None
    quote: str
    because: str | None
    translation: str | None
    note: str | None
    find_by: str | None = None
    known_from: tuple[tuple[str, str], ...] = ()
    more: More = ()

    @property
    def remarks(self) -> Iterator[tuple[str, str]]:
        """What a citation says of its source besides: how to find it, and what it does not print."""
        if self.find_by is not None and self.url is None:
            yield "to be found by", self.find_by
        known: dict[str, list[str]] = {}
        for name, where in self.known_from:
            known.setdefault(where, []).append(_PRINTED.get(name, name))
        if known:
            named = (f"{join_words(names)} (known from: {where})" for where, names in known.items())
            yield "not printed there", ", ".join(named)

    @property
    def publisher_in_words(self) -> str:
        """The publisher, or that the source does not name it."""
        is_stated = self.publisher != NotStated.NOT_STATED.value
        return self.publisher if is_stated else "publisher not stated"

    @property
    def published_in_words(self) -> str:
        """The day or interval of publication as recorded, or that the source does not name it."""
        return self.published if self.published != NotStated.NOT_STATED.value else "date not stated"

    @property
    def writers(self) -> str:
        """The authors of the source as a citation begins with them; empty where its publisher is the only one."""
        return ", ".join(name for name in self.authors if name != self.publisher)

    def tell_plainly(self, names: Sequence[str]) -> str:
        """Say by whom the words are quoted or told, for readers who do not know the words of a ledger.

        Nothing is said where they are those of the speaker or publication itself.

        Args:
            names: those of the chain, marked or not.
        """
        if self.manner != Manner.PARAPHRASE:
            return f"quoted by {', then by '.join(names)}" if names else ""
        return f"as told by {', then by '.join(names)}" if names else "in paraphrase"

    def tell_manner(self, names: Sequence[str]) -> str:
        """Say how the words stand in the source; words that are others' are as told by them.

        Args:
            names: those of the chain, marked or not.
        """
        if not names:
            return self.manner
        link = "as told by" if self.manner == Manner.PARAPHRASE else "via"
        return f"{self.manner}, {link} {', '.join(names)}"


@dataclass(frozen=True, slots=True)
class AnswerView:
    """One claim's answer to another.

    Attributes:
        words: who answers whom, and how; a claim that does not simply stand is marked.
        claim: the claim at the other end.
        who: its claimant and party.
        source_title: that of the source in which it is given.
        how: rebuts, undermines, undercuts, objects, rejects or counter-proposes.
        quotes: the words of the answer, in the source in which it is given.
        status: of the claim at the other end, or None where it simply stands.
    """

    claim: str
    who: str
    statement: str
    how: str
    words: str
    source: str
    source_title: str
    quotes: tuple[str, ...]
    note: str | None
    status: str | None = None
    more: More = ()

    @property
    def line(self) -> str:
        """Who answers whom, the statement at the other end unless that is said, and what `show` takes for it."""
        said = f"{self.words}: {self.untold}" if self.untold else f"{self.words} "
        return f"{said}({self.claim})"

    @property
    def untold(self) -> str:
        """The statement at the other end with a space behind it, unless the words hold it already."""
        return "" if self.statement.removesuffix(".") in self.words else f"{self.statement} "


@dataclass(frozen=True, slots=True)
class ReviewView:
    """Somebody's assessment of a claim."""

    reviewer: str
    verdict: str
    reviewed_on: str
    more: More = ()


@dataclass(frozen=True, slots=True)
class CorrectionView:
    """What was changed in a recorded claim."""

    date: str
    what: str
    why: str
    more: More = ()


@dataclass(frozen=True, slots=True)
class MakerView:
    """The person or party whose offer, demand or call another one tells.

    Attributes:
        party: for which that person spoke on the day.
        who: the name, with the party in parentheses where that says more.
    """

    id: str
    name: str
    party: str | None
    who: str


def name_with_maker(speaker: str, maker: str | None) -> str:
    """Name who says something, and of whose making it is."""
    return speaker if maker is None else f"{speaker}, of a proposal by {maker}"


@dataclass(frozen=True, slots=True)
class ClaimView:
    """One claim whole, with what joins it to others."""

    id: str
    topic: str
    topic_title: str
    claimant: str
    claimant_name: str
    is_anonymous: bool
    position: str | None
    party: str | None
    party_name: str | None
    made_by: MakerView | None
    said_on: str
    statement: str
    figures: tuple[FigureView, ...]
    appearances: tuple[AppearanceView, ...]
    counters: tuple[AnswerView, ...]
    countered_by: tuple[AnswerView, ...]
    disputes: tuple[str, ...]
    lookalikes: tuple[str, ...]
    reviews: tuple[ReviewView, ...]
    status: str | None
    corrections: tuple[CorrectionView, ...]
    language: str | None
    note: str | None
    recorded_by: str | None
    recorded_on: str | None
    more: More = ()

    @property
    def speaker(self) -> str:
        """The claimant, with the party in parentheses where that says more."""
        if self.party_name is None or self.party == self.claimant:
            return self.claimant_name
        return f"{self.claimant_name} ({self.party_name})"

    @property
    def notes(self) -> Iterator[str]:
        """What the record says besides of the claim and of the figures that are shown."""
        if self.note is not None:
            yield self.note
        yield from (f"{each.value}: {each.note}" for each in self.figures if each.note is not None)

    @property
    def who(self) -> str:
        """The same, with whoever made what the claim tells."""
        return name_with_maker(self.speaker, None if self.made_by is None else self.made_by.who)

    @property
    def tellers(self) -> tuple[str, ...]:
        """By whom it is told, where that is the same wherever it is printed."""
        tellers = {each.teller for each in self.appearances}
        return tuple(each for each in tellers if each is not None) if len(tellers) == 1 else ()

    @property
    def places(self) -> tuple[str, ...]:
        """Where it is printed, and by whom it is told there if not everywhere."""
        shared = self.tellers
        return tuple(
            dict.fromkeys(
                each.place if each.teller is None or shared else f"{each.place}, {each.teller}"
                for each in self.appearances
            )
        )


@dataclass(frozen=True, slots=True)
class ClaimList:
    """The claims that a question found, each with the figures that it found.

    Attributes:
        title: of the corpus.
        claims: in order; `ClaimView.figures` holds only what the filters let through.
        total: how many rows there are without the limit: one a figure, one for a claim without.
        by_topic: whether the claims of each topic stand together.
        remarks: the lines that say what was found and what may be compared.
        emptied_by: the filters that emptied the answer.
        note: what the corpus says of itself to its readers.
    """

    title: str
    claims: tuple[ClaimView, ...]
    total: int
    remarks: tuple[str, ...]
    emptied_by: tuple[str, ...] = ()
    by_topic: bool = True
    note: str | None = None


@dataclass(frozen=True, slots=True)
class NeighbourView:
    """Another claim of a dispute.

    Attributes:
        how: how one of the two answers the other, or "juxtaposed" where only the editor joins them;
            of a lookalike "often set side by side".
        comparability: the answers for the figures of the two, in words; none where one of the two
            is withdrawn.
        status: of the other claim, or None where it simply stands.
    """

    claim: str
    who: str
    said_on: str
    statement: str
    values: tuple[str, ...]
    how: str
    status: str | None = None
    comparability: tuple[str, ...] = ()

    @property
    def relation(self) -> str:
        """How the two are joined, in words for every reader."""
        return "set beside it by the editor" if self.how == JUXTAPOSED else self.how


@dataclass(frozen=True, slots=True)
class ClaimPage:
    """One claim with its neighbours.

    Attributes:
        sums: wholes of which all parts are among its own figures, a line each.
        disputes: those in each of its disputes, as (question, id, neighbours).
        lookalikes: those whose figures are often set beside its own, as (title, id, why not,
            neighbours).
    """

    claim: ClaimView
    sums: tuple[str, ...]
    disputes: tuple[tuple[str, str, tuple[NeighbourView, ...]], ...]
    lookalikes: tuple[tuple[str, str, str, tuple[NeighbourView, ...]], ...]


@dataclass(frozen=True, slots=True)
class DisputeView:
    """One dispute with its claims and how they are joined.

    Attributes:
        answers: who answers which of its claims, in words, from among them and from elsewhere.
        juxtaposed: how many pairs of its standing claims no counter joins.
        withdrawn: how many of its claims are withdrawn, in words; None where all stand.
        comparability: what may be compared in it: all of it in one line, then pair by pair.
        bridge: the parts of a gap in words; empty without a bridge.
    """

    id: str
    topic: str
    topic_title: str
    question: str
    state: str
    note: str | None
    claims: tuple[ClaimView, ...]
    answers: tuple[str, ...]
    juxtaposed: int
    withdrawn: str | None
    comparability: tuple[SignedAnswer, ...]
    more: More = ()
    bridge: tuple[str, ...] = ()

    @property
    def lines(self) -> Iterator[str]:
        """What is said of its claims below them, in every format for people."""
        yield from self.answers
        if self.juxtaposed:
            yield juxtaposed_line(self.juxtaposed)
        if self.withdrawn is not None:
            yield self.withdrawn
        yield from (each.line for each in self.comparability)
        if self.bridge:
            yield close(f"Bridge: {'; '.join(self.bridge)}")
        yield from say_rest(self.note, self.more)

    @property
    def claim_notes(self) -> Iterator[tuple[str, str]]:
        """What the records say besides of its claims, as (claim, note); what answers hold is said."""
        for claim in self.claims:
            for note in claim.notes:
                if not any(note in answer for answer in self.answers):
                    yield claim.id, note


@dataclass(frozen=True, slots=True)
class DisputeList:
    """The disputes that a question found, and apart from them the lookalikes."""

    title: str
    disputes: tuple[DisputeView, ...]
    lookalikes: tuple[LookalikeView, ...]
    remarks: tuple[str, ...]

    @property
    def legend(self) -> tuple[str, ...]:
        """The line that says what the signs of its pairs mean; nothing where it has none."""
        return legend_of((*self.disputes, *self.lookalikes))


@dataclass(frozen=True, slots=True)
class Catalogue:
    """What there is of a kind: a row each, with counts.

    Attributes:
        kind: the plural word, which is also the name of the view in every format.
        columns: the name of each column.
        rows: a text or whole number for each column.
    """

    kind: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str | int, ...], ...]
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RecordPage:
    """Any other record: its fields as (name, text), and the claims that use it."""

    kind: str
    id: str
    title: str
    fields: tuple[tuple[str, str], ...]
    claims: tuple[ClaimView, ...]


@dataclass(frozen=True, slots=True)
class ClaimStream:
    """The claims of an export one after the other, for formats that hold nothing else.

    Attributes:
        claims: read while they are written; they can be gone through once.
    """

    claims: Iterator[ClaimView]


@dataclass(frozen=True, slots=True)
class Export:
    """A topic or a corpus whole: its claims, and the disputes and lookalikes that hold them.

    Attributes:
        sums: wholes of which all parts are among its figures, a line each.
        derivations: what the editor computed of its figures.
    """

    claims: ClaimList
    disputes: DisputeList
    sums: tuple[str, ...] = ()
    derivations: tuple[DerivedView, ...] = ()

    @property
    def sections(self) -> Iterator[tuple[str, tuple[str, ...]]]:
        """What is computed of its figures, as (title, lines); nothing where there is nothing."""
        derived = tuple(each.line for each in self.derivations)
        for title, lines in ((SUMS, self.sums), (COMPUTED, derived)):
            if lines:
                yield title, lines
