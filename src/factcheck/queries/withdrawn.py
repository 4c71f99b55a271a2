"""Withdrawn claims: set apart, so that nothing is compared with them unless somebody names them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.queries.phrases import counted
from factcheck.queries.speakers import who_says

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factcheck.model.claims import Claim
    from factcheck.model.store import Store
    from factcheck.queries.line_views import WithdrawnView


def standing(claims: Iterable[Claim]) -> tuple[Claim, ...]:
    """Give the claims that are not withdrawn."""
    return tuple(claim for claim in claims if not claim.is_withdrawn)


def withdrawn_line(claims: Iterable[Claim]) -> str | None:
    """Say how many of some claims are withdrawn, or give None where all stand."""
    number = sum(claim.is_withdrawn for claim in claims)
    if not number:
        return None
    verb = "is" if number == 1 else "are"
    return f"{counted(number, 'claim')} {verb} withdrawn and compared with nothing."


def view_withdrawn(store: Store, claim: Claim, *, is_compared: bool) -> WithdrawnView:
    """Give a withdrawn claim as a view.

    Args:
        store: where the records lie that it names.
        claim: the claim.
        is_compared: whether its figures take part, since it was named.
    """
    from factcheck.queries.line_views import WithdrawnView

    who = who_says(store, claim)
    why = "compared only because it was named" if is_compared else "so compared with nothing"
    corrections = (f" {each.date}: {each.what} ({each.why})." for each in claim.corrections)
    return WithdrawnView(
        claim=claim.id,
        who=who,
        statement=claim.statement,
        is_compared=is_compared,
        sentence=f"Withdrawn, {why}: {claim.id}, {who}: {claim.statement}{''.join(corrections)}",
    )
