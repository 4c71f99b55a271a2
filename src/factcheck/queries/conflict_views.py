"""What `conflicts` shows, before it has a format: sets of figures, never pairs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Mapping

_UNCLEAR: Final = "would conflict"

LISTS: Final[Mapping[str, str]] = {
    "conflict": "Conflict: like for like, and no number can be both",
    _UNCLEAR: "Would conflict, or differ as wishes do, if what is not stated were the same",
    "alike but for one thing": "Alike but for one thing, and apart in number",
}
"""The lists in their order, each with its heading."""

IN_WORDS: Final[Mapping[str, str]] = {_UNCLEAR: "would conflict or differ"}
"""The kinds of sets whose count says more than their name."""


@dataclass(frozen=True, slots=True)
class EndView:
    """The lowest or the highest figure of a set.

    Attributes:
        figure: its name.
        said_on: the day on which it was said.
    """

    figure: str
    value: str
    who: str
    said_on: str


@dataclass(frozen=True, slots=True)
class SetView:
    """Figures that conflict, or would.

    Attributes:
        kind: one of `LISTS`.
        measure: what they measure.
        low: the lowest, as far as numbers tell.
        high: the highest.
        figures: the names of all of them, from the lowest.
        claimants: how many say them.
        differ: in what they differ, or what is not stated; empty where they conflict.
        between_opponents: whether a dispute, or an answer, joins the lowest and the highest.
        dispute: a dispute that holds both, or None.
    """

    kind: str
    measure: str
    topic: str
    low: EndView
    high: EndView
    figures: tuple[str, ...]
    claimants: int
    differ: tuple[str, ...]
    between_opponents: bool
    dispute: str | None

    @property
    def is_known(self) -> bool:
        """Whether the two ends are known to differ in something, and not only something is not stated."""
        return self.kind != _UNCLEAR


@dataclass(frozen=True, slots=True)
class Conflicts:
    """The sets that a question found, list by list.

    Attributes:
        title: of the corpus.
        sets: of every list at most the first ones, in their order.
        found: for each list how many there are.
        remarks: what is not shown, and how many there are, in words.
    """

    title: str
    sets: tuple[SetView, ...]
    found: dict[str, int]
    remarks: tuple[str, ...]
