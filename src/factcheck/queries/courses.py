"""How one claimant's word on one thing changed: `raised from $500 million to $1.3 billion within 22 days`."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from factcheck.comparison.group import group
from factcheck.comparison.ledger import list_figures_of_claim
from factcheck.comparison.pair import convert_to_terms
from factcheck.comparison.time_words import say_distance
from factcheck.model.vocabulary import AS_SAID_BASES
from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from factcheck.comparison.stated import StatedFigure
    from factcheck.model.claims import Claim
    from factcheck.model.store import Store


@dataclass(frozen=True, slots=True)
class Course:
    """Another number that one claimant said of one thing on a later day.

    Attributes:
        earlier: what was said first.
        later: what was said then, of the same measure.
        change: `raised` or `lowered`.
        within: how far the two days lie apart, in words.
    """

    earlier: StatedFigure
    later: StatedFigure
    change: str
    within: str


def say_courses(store: Store, claims: Iterable[Claim]) -> Iterator[str]:
    """Say each course of some claims in a sentence, which names the figures and their days as files do.

    Args:
        store: where the measures lie.
        claims: those that are looked through, in order.
    """
    for each in trace_courses(store, claims):
        yield (
            f"{each.change} from {_name(each.earlier)} to {_name(each.later)} within {each.within}:"
            f" {each.later.measure.title}"
        )


def trace_courses(store: Store, claims: Iterable[Claim]) -> Iterator[Course]:
    """Find where one claimant said another number of one thing on a later day.

    Told are figures that share all that is compared. Something that is not stated is let pass for
    offers, demands and requirements alone: there a later word is another wish, whatever it leaves open.
    Where days may be one, or numbers may, nothing is told. Withdrawn claims take no part.

    Args:
        store: where the measures lie.
        claims: those that are looked through, in order.
    """
    voices: dict[str, list[StatedFigure]] = {}
    for claim in claims:
        if not claim.is_withdrawn:
            voices.setdefault(claim.maker, []).extend(list_figures_of_claim(store, claim))
    for figures in voices.values():
        for each in group(figures).groups:
            wishes = {figure.figure.basis for figure in each.figures} <= AS_SAID_BASES
            if each.is_like or wishes:
                yield from _trace(each.figures)


def _trace(figures: tuple[StatedFigure, ...]) -> Iterator[Course]:
    said = sorted(
        figures,
        key=lambda each: (
            each.claim.said_on.latest is None,
            str(each.claim.said_on.latest),
            str(each.reference),
        ),
    )
    if any(not _is_later(later, earlier) for earlier, later in pairwise(said)):
        return
    for earlier, later in pairwise(said):
        moved = _move(earlier, later)
        if moved is not None:
            days = say_distance(earlier.day_said, later.day_said).replace(" apart", "")
            yield Course(earlier, later, moved, days)


def _is_later(later: StatedFigure, earlier: StatedFigure) -> bool:
    """Return whether the one was certainly said after the other."""
    end, start = earlier.claim.said_on.latest, later.claim.said_on.earliest
    return end is not None and start is not None and end < start


def _move(earlier: StatedFigure, later: StatedFigure) -> str | None:
    """Return in which direction a number went, or None where the two may be one."""
    before, after = (convert_to_terms(each, each.terms) for each in (earlier, later))
    if before is None or after is None or before.number.rounding.has_common(after.number.rounding):
        return None
    is_raised = before.number.rounding.order < after.number.rounding.order
    return "raised" if is_raised else "lowered"


def _name(stated: StatedFigure) -> str:
    return f"{stated.figure.value} ({stated.reference}, {stated.claim.said_on})"
