"""What a store may know of a claim without reading it, to pass over those that cannot be meant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from datetime import date


@dataclass(frozen=True, slots=True)
class Likeness:
    """What the claims that are looked for have; an empty one is had by all.

    Attributes:
        claimants: one of them is the claimant or the maker; None for anybody.
        measures: one of them is the measure of a figure.
        bases: one of them is the basis of a figure.
        manners: one of them is the manner of an appearance.
        since: no day of the claim is known to be before it.
        until: no day of the claim is known to be after it.
        words: all stand in statement, quotes or notes; in the form without case.
    """

    claimants: tuple[str, ...] | None = None
    measures: tuple[str, ...] = ()
    bases: tuple[str, ...] = ()
    manners: tuple[str, ...] = ()
    since: date | None = None
    until: date | None = None
    is_disputed: bool = False
    is_unreviewed: bool = False
    words: tuple[str, ...] = ()
