"""Which positions a person held when a claim was made."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.model.claims import Claim, Person, Position


def list_positions(person: Person, claim: Claim) -> tuple[Position, ...]:
    """Return the positions that a person held on the day, or on some day of the interval, of a claim.

    Args:
        person: whose positions.
        claim: of which the day counts.
    """
    return tuple(position for position in person.positions if _is_held(position, claim))


def _is_held(position: Position, claim: Claim) -> bool:
    said = claim.said_on
    if position.from_ is not None or position.to is not None:
        after_start = position.from_ is None or not position.from_.is_after(said)
        before_end = position.to is None or not said.is_after(position.to)
        if after_start and before_end:
            return True
    return position.seen is not None and position.seen.has_common_day(said)
