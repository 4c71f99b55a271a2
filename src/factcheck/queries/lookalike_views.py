"""What is shown of figures that are often set side by side, before it has a format."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.queries.phrases import join_words, say_rest
from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from factcheck.queries.pair_views import SignedAnswer
    from factcheck.queries.phrases import More
    from factcheck.queries.views_of_claim import ClaimView

WHAT_IT_IS: Final = "often set side by side; not two answers to one question"
"""What every output says of a lookalike: it is no dispute, and nothing about it is open."""


@dataclass(frozen=True, slots=True)
class LookalikeView:
    """One lookalike with the claims of its figures.

    Attributes:
        title: as recorded, else its values.
        claims: the claims, each with those of its figures that the lookalike names.
        comparability: what may be compared in it: all of it in one line, then pair by pair.
    """

    id: str
    topic: str
    topic_title: str
    title: str
    why_not: str
    note: str | None
    claims: tuple[ClaimView, ...]
    comparability: tuple[SignedAnswer, ...]
    more: More = ()

    @property
    def lines(self) -> Iterator[str]:
        """What is said of its figures below them, in every format for people."""
        yield from (each.line for each in self.comparability)
        yield from say_rest(self.note, self.more)

    @property
    def claim_notes(self) -> Iterator[tuple[str, str]]:
        """What the records say besides of its claims, as (claim, note)."""
        return ((claim.id, note) for claim in self.claims for note in claim.notes)


@dataclass(frozen=True, slots=True)
class LookalikeList:
    """The lookalikes that a question found."""

    title: str
    lookalikes: tuple[LookalikeView, ...]
    remarks: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LookalikeLine:
    """A lookalike of which a page has two figures or more.

    Attributes:
        figures: the names of those figures.
    """

    id: str
    figures: tuple[str, ...]
    why_not: str

    def say_line(self, letters: Mapping[str, str]) -> str:
        """Name the figures by their letters, and say why they are no answers to one question.

        Args:
            letters: the letter by which the page calls each figure, by the name of the figure.
        """
        return f"{self.name(letters)}: {WHAT_IT_IS} ({self.id}). {self.why_not}"

    def name(self, names: Mapping[str, str]) -> str:
        """Name the figures, each as a page calls it.

        Args:
            names: what the page calls each figure, by the name of the figure.
        """
        return join_words(names[figure] for figure in self.figures)
