"""One claim as it is shown, before it has a format, and how it is named."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.queries.part_views import (
        AnswerView,
        AppearanceView,
        CorrectionView,
        FigureView,
        ReviewView,
        SignOffView,
    )
    from factcheck.queries.phrases import More


def mark_status(text: str, status: str | None) -> str:
    """Mark what names a claim with its status, where it does not simply stand.

    Args:
        text: the name of a claimant or a claim.
        status: of the claim, or None where it stands.
    """
    return text if status is None else f"{text} [{status}]"


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
    """Name who says something, and of whose making it is.

    Args:
        speaker: the claimant, by name.
        maker: whose offer or demand is told, by name; None where it is the claimant's own.
    """
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
    checked: tuple[SignOffView, ...]
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
