"""Withdrawn claims: set apart, so that nothing is compared with them unless somebody names them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.queries.phrases import say_count
from factcheck.queries.speakers import name_who_says

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factcheck.model.claims import Claim
    from factcheck.model.store import Store
    from factcheck.queries.line_views import WithdrawnView


def select_standing(claims: Iterable[Claim]) -> tuple[Claim, ...]:
    """Select the claims that are not withdrawn.

    Args:
        claims: in any order, which is kept.
    """
    return tuple(claim for claim in claims if not claim.is_withdrawn)


def say_withdrawn(claims: Iterable[Claim]) -> str | None:
    """Say how many of some claims are withdrawn, or return None where all stand.

    Args:
        claims: those of an answer.
    """
    return say_number_withdrawn(sum(claim.is_withdrawn for claim in claims))


def say_number_withdrawn(number: int) -> str | None:
    """Say that so many claims are withdrawn, or return None where none is."""
    if not number:
        return None
    verb = "is" if number == 1 else "are"
    return f"{say_count(number, 'claim')} {verb} withdrawn and compared with nothing."


def build_withdrawn(store: Store, claim: Claim, *, is_compared: bool) -> WithdrawnView:
    """Build the view of a withdrawn claim.

    Args:
        store: where the records lie that it names.
        claim: the claim.
        is_compared: whether its figures take part, since it was named.
    """
    from factcheck.queries.line_views import WithdrawnView

    who = name_who_says(store, claim)
    why = "compared only because it was named" if is_compared else "so compared with nothing"
    corrections = (f" {each.date}: {each.what} ({each.why})." for each in claim.corrections)
    return WithdrawnView(
        claim=claim.id,
        who=who,
        statement=claim.statement,
        is_compared=is_compared,
        sentence=f"Withdrawn, {why}: {claim.id}, {who}: {claim.statement}{''.join(corrections)}",
    )
