"""What a proof says of a quote."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from factcheck.evidence.prove.fold import TextSpan
    from factcheck.evidence.prove.nearest import Nearest


class Answer(StrEnum):
    """What a proof says of a quote."""

    EXACT = "exact"
    """The words stand in the archived text, character for character, at one place."""
    FOLDED = "folded"
    """They stand at one place, and differ only by foldings that are named, such as curved quotation marks."""
    AMBIGUOUS = "ambiguous"
    """They may stand at several places."""
    NOT_FOUND = "not-found"
    """They stand nowhere in the archived text."""
    NOT_CHECKABLE = "not-checkable"
    """There is no archived text; said by who looks for one, never by `prove`."""
    REFUSED = "refused"
    """The quote says nothing, or has a character that nobody can see or that passes for another."""


@dataclass(frozen=True, slots=True)
class Proof:
    """The answer for one quote.

    Attributes:
        answer: one of the six.
        spans: where the quote stands in the text as stored, its parts in order;
            of an ambiguous quote where it may stand, ten places at most.
        foldings: the foldings without which quote and text would differ, by name.
        places: how many places the quote may have; of a quote of parts, how many the part has that
            may stand in most places.
        nearest: for a quote not found, the passage most like it, as help only; or None.
        problems: for a refused quote, why.
        is_outside_article: whether a proven quote stands in what a page shows outside of its article.
    """

    answer: Answer
    spans: tuple[TextSpan, ...] = ()
    foldings: tuple[str, ...] = ()
    places: int = 0
    nearest: Nearest | None = None
    problems: tuple[str, ...] = ()
    is_outside_article: bool = False

    @property
    def is_proven(self) -> bool:
        """Whether the quote stands in the text, at one place."""
        return self.answer is Answer.EXACT or self.answer is Answer.FOLDED
