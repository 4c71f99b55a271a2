"""The parts of a claim as they are shown, before they have a format: figures, appearances, answers, reviews, corrections."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.model.vocabulary import Manner, NotStated
from factcheck.queries.phrases import join_words
from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from decimal import Decimal

    from factcheck.model.proof_state import ProofState
    from factcheck.queries.phrases import More


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
    def time(self) -> str | None:
        """When it holds, where the day of its claim is said already; None where it says no time at all."""
        if self.when.startswith("said "):
            return None
        return "time not stated" if self.when.startswith("not stated ") else self.when

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
        proof: how far the quote is proven; None where nobody looked.
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
    proof: ProofState | None = None

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

    def say_manner_plainly(self, names: Sequence[str]) -> str:
        """Say by whom the words are quoted or told, for readers who do not know the words of a ledger.

        Nothing is said where they are those of the speaker or publication itself.

        Args:
            names: those of the chain, marked or not.
        """
        if self.manner != Manner.PARAPHRASE:
            return f"quoted by {', then by '.join(names)}" if names else ""
        return f"as told by {', then by '.join(names)}" if names else "in paraphrase"

    def say_manner(self, names: Sequence[str]) -> str:
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
    """Somebody's assessment of a claim.

    Attributes:
        reviewer: the name of whoever assessed it.
        reviewer_id: the id.
        verdict: the label on the scale.
        scale: the id of the scale.
        source: the id of the document in which the assessment stands.
    """

    reviewer: str
    reviewer_id: str
    verdict: str
    reviewed_on: str
    scale: str
    source: str
    note: str | None
    more: More = ()


@dataclass(frozen=True, slots=True)
class SignOffView:
    """Somebody's word that the record of a claim was held against its source."""

    by: str
    on: str
    what: str | None
    more: More = ()

    @property
    def line(self) -> str:
        """Who checked it, when, and what of it."""
        return (
            f"{self.by}, {self.on}" if self.what is None else f"{self.by}, {self.on}: {self.what}"
        )


@dataclass(frozen=True, slots=True)
class CorrectionView:
    """What was changed in a recorded claim."""

    date: str
    what: str
    why: str
    more: More = ()
