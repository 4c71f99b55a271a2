"""What `compare` shows, before it has a format."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.queries.pair_views import explain_signs
from factcheck.queries.phrases import add_speaker
from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.queries.line_views import AnswerLine, DerivedView, HeldView, WithdrawnView
    from factcheck.queries.lookalike_views import LookalikeLine
    from factcheck.queries.pair_views import FactRow, GroupView, KindView, PairView
    from factcheck.queries.views_of_claim import ClaimView


CLOSE: Final = "Alike, or one thing short of it"
"""The heading of pairs that are alike, or that one thing alone keeps apart or leaves open."""


@dataclass(frozen=True, slots=True)
class SideView:
    """One figure that is compared, with everything that decides whether it can be.

    Attributes:
        figure: its name, `claim-id` or `claim-id#figure-id`.
        who: claimant and party.
        note: what the record says besides of its claim, or None.
        figure_note: likewise of the figure.
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
    note: str | None
    figure_note: str | None
    facts: tuple[tuple[str, str], ...]
    quotes: tuple[str, ...]
    sources: tuple[str, ...]
    links: tuple[str, ...]

    @property
    def words(self) -> str:
        """The quotes, each with where it stands."""
        quotes = zip(self.quotes, self.sources, strict=True)
        return " / ".join(
            f"{wrap_in_quotation_marks(quote)} ({source})" for quote, source in quotes
        )

    @property
    def said_on(self) -> str:
        """The day on which it was said."""
        return dict(self.facts)["said on"]


@dataclass(frozen=True, slots=True)
class ComparePage:
    """One question with its sides.

    Attributes:
        id: of the dispute that it is of, or None.
        lookalike: the id of the lookalike that it is of, or None.
        lookalikes: those of which it has two figures or more.
        withdrawn: its claims that stand no more; only those that were named are among the sides.
        sides: the figures.
        claims: that take part, each with its figures that are compared.
        others: claims without a figure that take part, as (who, statement, claim, quotes,
            notes).
        kinds: the figures by kind of thing, those of most figures first.
        groups: the figures that share all that is compared, however many there are.
        pairs: an answer for every two figures of one kind; none of a kind of too many.
        summary: the answer, in one line for all figures.
        facts: of two figures what each says, row by row; empty of any other number.
        paragraph: of two figures what may be said of them, to paste; None of any other number.
        answers: who answered whom.
        juxtaposed: pairs of claims with figures that only the editor joins, as (claim, claim); at
            most some.
        juxtaposed_count: how many pairs of claims, with figures or without, only the editor joins.
        asked: (question, an answer for each side): no is what a side leaves open, None is nothing asked.
        source_facts: (fact, whether it is so for each side): what the sources are, which no side can help.
        held: of a topic, which of its disputes holds which figures.
        bridge: the parts of a gap in words; empty without a bridge.
        sums: wholes of which all parts are among the figures, a line each.
    """

    id: str | None
    lookalike: str | None
    question: str
    topic: str
    state: str | None
    note: str | None
    withdrawn: tuple[WithdrawnView, ...]
    summary: str
    lookalikes: tuple[LookalikeLine, ...]
    sides: tuple[SideView, ...]
    claims: tuple[ClaimView, ...]
    others: tuple[tuple[str, str, str, tuple[str, ...], tuple[str, ...]], ...]
    kinds: tuple[KindView, ...]
    groups: tuple[GroupView, ...]
    pairs: tuple[PairView, ...]
    facts: tuple[FactRow, ...]
    paragraph: str | None
    answers: tuple[AnswerLine, ...]
    juxtaposed: tuple[tuple[str, str], ...]
    juxtaposed_count: int
    asked: tuple[tuple[str, tuple[bool | None, ...]], ...]
    source_facts: tuple[tuple[str, tuple[bool, ...]], ...]
    held: tuple[HeldView, ...]
    bridge: tuple[str, ...]
    sums: tuple[str, ...]
    derivations: tuple[DerivedView, ...]

    @property
    def letters(self) -> dict[str, str]:
        """The letter by which the page calls each of its figures."""
        return {side.figure: name_letter(place) for place, side in enumerate(self.sides)}

    @property
    def values(self) -> dict[str, str]:
        """For each of its figures the value as printed, with who says it."""
        return {side.figure: add_speaker(side.value, side.who) for side in self.sides}

    @property
    def legend(self) -> tuple[str, ...]:
        """The line that says what the signs of its pairs mean; nothing where it has none."""
        return explain_signs({sign for kind in self.kinds for row in kind.signs for sign in row})

    @property
    def close(self) -> tuple[PairView, ...]:
        """The pairs that are alike, or that one thing alone keeps apart."""
        return tuple(pair for pair in self.pairs if pair.is_close)

    def list_lines(self, pair: PairView) -> tuple[str, ...]:
        """What the numbers of a pair give and what must be known besides; of a lookalike no arithmetic.

        Args:
            pair: two of the figures of this page.
        """
        both = {pair.first, pair.second}
        is_lookalike = any(both <= set(each.figures) for each in self.lookalikes)
        return pair.note_lines if is_lookalike else pair.lines

    @property
    def noted(self) -> tuple[tuple[str, str], ...]:
        """What the records say besides of its sides, each once, with the letters of the figures.

        What stands beside an answer is not said again.
        """
        told = {note for answer in self.answers for note in answer.notes}
        found: dict[str, list[str]] = {}
        for letter, side in zip(self.letters.values(), self.sides, strict=True):
            for note in (side.note, side.figure_note):
                if note is not None and note not in told:
                    found.setdefault(note, []).append(letter)
        return tuple((" ".join(letters), note) for note, letters in found.items())

    @property
    def settle(self) -> tuple[str, ...]:
        """What would settle the answer for two figures; of many, whatever is not stated, each once."""
        asked = [pair for pair in self.pairs if self.facts or pair.comparability == "cannot tell"]
        return tuple(dict.fromkeys(each for pair in asked for each in pair.settle))

    @property
    def left_open_lines(self) -> tuple[str, ...]:
        """What sides leave open, each with the letters of those that do, and of those that are asked nothing."""
        lines = []
        for question, answers in self.asked if len(self.sides) > 1 else ():
            if False in answers:
                unasked = (
                    f"; does not apply to {_name_sides(answers, wanted=None)}"
                    if None in answers
                    else ""
                )
                who = _name_sides(answers, wanted=False)
                lacking = f"not {who}" if who != "all" else _name_none(answers)
                lines.append(f"{question}: {lacking}{unasked}")
        return tuple(lines)

    @property
    def source_lines(self) -> tuple[str, ...]:
        """What the sources of the sides are, each with the letters of those of which it is so."""
        rows = self.source_facts if len(self.sides) > 1 else ()
        return tuple(f"{fact}: {_name_sides(answers, wanted=True)}" for fact, answers in rows)

    @property
    def held_lines(self) -> tuple[str, ...]:
        """Which dispute of a topic holds which of its figures, in words."""
        letters = self.letters
        return tuple(each.say_line(letters) for each in self.held)

    @property
    def lookalike_lines(self) -> tuple[str, ...]:
        """Which of its figures are often set side by side, and why they are no answers to one question."""
        letters = self.letters
        return tuple(each.say_line(letters) for each in self.lookalikes)

    @property
    def group_lines(self) -> tuple[str, ...]:
        """The sets of figures that are alike in kinds of too many figures for a sign a pair."""
        paired = {
            self.sides[place].figure for kind in self.kinds if kind.signs for place in kind.places
        }
        letters = self.letters
        return tuple(
            f"{each.name(letters)}: {each.answer}"
            for each in self.groups
            if not self.facts and each.figures[0] not in paired
        )


def _name_none(answers: Sequence[object]) -> str:
    """Name all sides as those to which nothing applies: `neither A nor B`."""
    if len(answers) == 2:
        return f"neither {name_letter(0)} nor {name_letter(1)}"
    return "no" if len(answers) == 1 else "none of them"


def _name_sides(answers: Sequence[bool | None], *, wanted: bool | None) -> str:
    """Return the letters of the sides with an answer: `all`, `none`, or which."""
    letters = [name_letter(place) for place, answer in enumerate(answers) if answer is wanted]
    if len(letters) == len(answers):
        return "all"
    return " ".join(letters) or "none"


def wrap_in_quotation_marks(quote: str) -> str:
    """Wrap a quote in quotation marks, unless it has its own.

    Args:
        quote: as it stands in the source; it is not changed.
    """
    return quote if quote[:1] in "“\"'‘«„" else f"“{quote}”"


def name_letter(place: int) -> str:
    """Return the letter by which a page calls the figure at a place: A to Z, then A1.

    Args:
        place: of the figure on the page, from 0.
    """
    letter = chr(ord("A") + place % 26)
    return letter if place < 26 else f"{letter}{place // 26}"


@dataclass(frozen=True, slots=True)
class Comparisons:
    """The pages that a question gave."""

    title: str
    pages: tuple[ComparePage, ...]
