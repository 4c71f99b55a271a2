"""Who answers whom and how, in words: by speaker, and by the figure or the statement that is answered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.comparison.noun import PERCENT
from factcheck.model.declared import may_be_money
from factcheck.query.speakers import status_of, who_makes, who_says
from factcheck.query.views import marked

if TYPE_CHECKING:
    from factcheck.model.records import Claim, Counter
    from factcheck.query.store import Store


def tell_counter(store: Store, claim: Claim, counter: Counter) -> str:
    """Say what a claim's counter does, such as `UTLA denies $1.9 billion (Austin Beutner (LAUSD))`."""
    other = store.claims.get(counter.claim)
    who = marked(who_makes(store, claim), status_of(claim))
    what = counter.claim if other is None else name_claim(store, other)
    comma = "" if claim.made_by is None else ","
    return f"{who}{comma} {counter.how.for_readers} {what}"


def name_claim(store: Store, claim: Claim) -> str:
    """Name a claim by its only amount of money or percentage and who says it, else by its statement.

    A bare count, rank or date names no claim: nobody rejects `two students`.
    """
    who = who_says(store, claim)
    if len(claim.figures) == 1:
        (figure,) = claim.figures
        measure, quantity = store.measures.get(figure.measure), figure.value.quantity
        is_share = measure is not None and measure.unit == PERCENT
        if quantity is not None and (is_share or may_be_money(quantity, measure)):
            return marked(f"{figure.value} ({who})", status_of(claim))
    statement = claim.statement.removesuffix(".")
    if claim.made_by is None:
        return marked(f"what {who} says ({statement})", status_of(claim))
    return marked(f"this proposal of {who_makes(store, claim)} ({statement})", status_of(claim))
