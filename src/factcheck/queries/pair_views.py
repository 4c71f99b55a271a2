"""The answers of a comparison as views: for a pair, for a kind of thing, for a set of like figures."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.queries.phrases import LEFT_OPEN
from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from factcheck.comparison.answer import Reason

VERBS: Final[Mapping[str, str]] = {
    "replaced": "one claimant said both, and the later word replaces the earlier",
    "differ": "they differ, and wishes do not conflict",
    "within the margin": "they are within the stated margins",
    "agree": "they agree",
    "does not contradict": "they do not contradict each other",
    "within rounding": "they may be one number that is rounded",
    "conflict": "they conflict",
}
"""How two figures stand, in the words of a sentence."""

VERBS_OF_SOME: Final[Mapping[str, str]] = {
    "replaced": "of one claimant the later word replaces the earlier",
    "differ": "some of them differ, and wishes do not conflict",
    "conflict": "some of them conflict",
}
"""How several figures stand of which only some stand so."""

SIGNS: Final = (
    ("=", "they agree"),
    ("≈", "no contradiction: within margin or rounding, or on the open side of a limit"),
    ("→", "one claimant's later word replaces the earlier"),
    ("↔", "two wishes that differ"),
    ("×", "they conflict"),
    ("?", "cannot tell, something is not stated"),
    ("≠", "not like for like"),
)
"""What each sign of a pair means."""


def explain_signs(used: Collection[str]) -> tuple[str, ...]:
    """Return the line that says what the signs of a page mean; nothing where it has none.

    Args:
        used: the signs that the page shows.
    """
    meanings = [f"{sign} {words}" for sign, words in SIGNS if sign in used]
    return (f"Signs: {'; '.join(meanings)}.",) if meanings else ()


@dataclass(frozen=True, slots=True)
class SignedAnswer:
    """What may be said of two figures, or of more than two at once, in one line.

    Attributes:
        sign: of the answer for two figures; empty of more.
        text: the answer in words.
    """

    sign: str
    text: str

    @property
    def line(self) -> str:
        """The sign before the words."""
        return f"{self.sign} {self.text}" if self.sign else self.text


@dataclass(frozen=True, slots=True)
class PairView:
    """The answer for two figures.

    Attributes:
        comparability: like for like (perhaps once converted), not like for like, or cannot tell.
        standing: how they stand; only for figures that are alike.
        reasons: every known difference, then everything that is not stated.
        but_for: in what alone they differ, or None.
        settle: what would settle it.
        notes: what must be known besides.
        conversions: what makes them alike that are not stated alike.
        arithmetic: difference, ratio and percentages in words, as (name, text).
        joined: how one claim answers the other, or None where only the editor joins them.
        withdrawn: the ids of those of its claims that are withdrawn.
    """

    first: str
    second: str
    first_value: str
    second_value: str
    comparability: str
    standing: str | None
    reasons: tuple[Reason, ...]
    but_for: str | None
    settle: tuple[str, ...]
    notes: tuple[str, ...]
    conversions: tuple[str, ...]
    arithmetic: tuple[tuple[str, str], ...]
    no_arithmetic_because: str | None
    joined: str | None
    withdrawn: tuple[str, ...]

    @property
    def is_close(self) -> bool:
        """Whether they are alike, or one thing alone keeps them apart."""
        return self.standing is not None or len(self.reasons) <= 1

    @property
    def answer(self) -> str:
        """Whether they can be compared and how they stand, or why not, in words."""
        how = f" ({'; '.join(self.conversions)})" if self.conversions else ""
        if self.standing is not None:
            return f"{self.comparability}{how}, {VERBS[self.standing]}"
        reasons = "; ".join(each.sentence for each in self.reasons)
        if self.but_for is not None:
            return f"alike but for {self.but_for}: {reasons}"
        return f"{self.comparability}{how}, because {reasons}" if reasons else self.comparability

    @property
    def note_lines(self) -> tuple[str, ...]:
        """What must be known besides."""
        return tuple(f"Note: {note.removesuffix('.')}." for note in self.notes)

    @property
    def lines(self) -> tuple[str, ...]:
        """What the numbers give, or why nothing, and what must be known besides."""
        notes = self.note_lines
        if self.arithmetic:
            words = ", ".join(f"{name} {text}" for name, text in self.arithmetic)
            tail = ""
            if self.comparability == "not like for like":
                tail = "; of unlike figures this is no contradiction"
            if "(" in words:
                tail += f"; {LEFT_OPEN}"
            return (f"Arithmetic: {words}{tail}.", *notes)
        are_of_one_kind = all(each.kind != "measure" for each in self.reasons)
        if self.no_arithmetic_because is not None and are_of_one_kind:
            return (f"No arithmetic: {self.no_arithmetic_because}.", *notes)
        return notes


@dataclass(frozen=True, slots=True)
class KindView:
    """The figures of one kind of thing.

    Attributes:
        title: of their measure, or of measures that are opposites.
        places: of the figures among the sides of the page.
        shared: the facts that all of them state alike, as (name, text).
        differing: for each figure its other facts.
        signs: a row a figure, a sign for each; empty of one figure, and of too many.
    """

    title: str
    places: tuple[int, ...]
    shared: tuple[tuple[str, str], ...]
    differing: tuple[tuple[tuple[str, str], ...], ...]
    signs: tuple[tuple[str, ...], ...]

    @property
    def said(self) -> Iterator[str]:
        """What all of them state alike, in words; what none of them states is left to other lines."""
        for name, text in self.shared:
            if text != "not stated":
                yield text if name == "basis" else f"{name}: {text}"


@dataclass(frozen=True, slots=True)
class GroupView:
    """Two or more figures that share everything that is compared and stated.

    Attributes:
        figures: their names.
        missing: what none of them states; they are alike where that is nothing.
        standing: the hardest answer of any two; None where something is missing.
        camps: the figures by value, from the lowest; figures of different camps cannot be one number.
        is_conflict: whether camps conflict.
        claimants: how many say them.
    """

    measure: str
    figures: tuple[str, ...]
    values: tuple[str, ...]
    missing: tuple[str, ...]
    standing: str | None
    camps: tuple[tuple[str, ...], ...]
    is_conflict: bool
    claimants: int

    @property
    def answer(self) -> str:
        """Whether they are alike, and how they stand, in words that follow their camps."""
        if self.missing:
            return f"cannot tell, not stated: {', '.join(self.missing)}"
        return (
            "like for like" if self.standing is None else f"like for like, {VERBS[self.standing]}"
        )

    @property
    def verb(self) -> str:
        """How they stand where no camps are named: what is so of some of them is not said of all."""
        if self.standing is None:
            return ""
        is_of_all = len(self.camps) == len(self.figures) == self.claimants
        if len(self.figures) == 2 or is_of_all:
            return VERBS[self.standing]
        return VERBS_OF_SOME.get(self.standing, VERBS[self.standing])

    def name(self, letters: Mapping[str, str]) -> str:
        """Name the figures, camp by camp.

        Args:
            letters: the letter by which the page calls each figure, by the name of the figure.
        """
        camps = self.camps or (self.figures,)
        return " | ".join(" ".join(letters[figure] for figure in camp) for camp in camps)


@dataclass(frozen=True, slots=True)
class FactRow:
    """What two figures say of one thing.

    Attributes:
        sign: ≠ where they differ, ? where it is not stated, = where they say the same; else empty.
    """

    name: str
    sign: str
    first: str
    second: str
