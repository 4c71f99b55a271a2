"""What `compare` says in lines beside its figures: answers, withdrawn claims, what is computed, which dispute holds what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.queries.views import say_state
from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class AnswerLine:
    """A claim that answers another one, with its words.

    Attributes:
        how: as recorded.
        words: who answers whom, and how; a claim that does not simply stand is marked.
        notes: what the record says besides of the answer and of its claim.
        again: the same below a line that has named the answered claim already.
        status: of the answering claim, or None where it simply stands.
        answered_status: of the answered one, likewise.
    """

    who: str
    how: str
    words: str
    again: str
    answered: str
    claim: str
    statement: str
    source: str
    quotes: tuple[str, ...]
    notes: tuple[str, ...]
    status: str | None
    answered_status: str | None


@dataclass(frozen=True, slots=True)
class WithdrawnView:
    """A claim that stands no more.

    Attributes:
        is_compared: whether its figures take part, since it was named.
        sentence: all that is to be said of it.
    """

    claim: str
    who: str
    statement: str
    is_compared: bool
    sentence: str


@dataclass(frozen=True, slots=True)
class DerivedView:
    """A figure that the editor computed.

    Attributes:
        in_values: the expression with the printed values in the place of names.
        withdrawn: the ids of the withdrawn claims on which it rests.
    """

    id: str
    title: str
    expression: str
    in_values: str
    result: str
    note: str | None
    withdrawn: tuple[str, ...]

    @property
    def line(self) -> str:
        """The result with the values it is computed of, and what is to be said beside it."""
        return ". ".join((f"{self.title}: {self.result} = {self.in_values}", *self.remarks))

    @property
    def remarks(self) -> tuple[str, ...]:
        """What is to be said beside the result: the note, and what it rests on no more."""
        note = () if self.note is None else (self.note,)
        return (*note, *(f"It rests on {claim}, which is withdrawn." for claim in self.withdrawn))


@dataclass(frozen=True, slots=True)
class HeldView:
    """Which figures of a topic one of its disputes holds; without one, those that are in none.

    Attributes:
        figures: their names.
    """

    dispute: str | None
    question: str | None
    state: str | None
    note: str | None
    figures: tuple[str, ...]

    def say_line(self, letters: Mapping[str, str]) -> str:
        """Name the dispute and the letters of its figures.

        Args:
            letters: the letter by which the page calls each figure, by the name of the figure.
        """
        names = " ".join(letters[figure] for figure in self.figures) or "no figure"
        if self.dispute is None:
            return f"{names}: in no dispute"
        note = "" if self.note is None else f" Note: {self.note}"
        state = say_state(self.state or "")
        return f"{names}: {self.question} ({self.dispute}, {state}){note}"
