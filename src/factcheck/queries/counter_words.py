"""Who answers whom and how, in words: by speaker, and by the figure or the statement that is answered."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.comparison.noun import PERCENT
from factcheck.model.declared import may_be_money
from factcheck.model.vocabulary import CounterKind
from factcheck.queries.phrases import add_speaker
from factcheck.queries.speakers import find_status, is_several, name_maker, name_owner
from factcheck.queries.tellers import find_teller
from factcheck.queries.views_of_claim import mark_status

if TYPE_CHECKING:
    from factcheck.model.claims import Claim, Counter
    from factcheck.model.store import Store


def say_counter(store: Store, claim: Claim, counter: Counter) -> str:
    """Say what a claim's counter does, such as `UTLA denies $1.9 billion (Austin Beutner, LAUSD)`.

    Args:
        store: where both claims lie.
        claim: the claim that answers.
        counter: the answer, one of its `counters`.
    """
    return f"{say_answer(store, claim, counter)} {name_answered(store, counter)}"


def say_answer(store: Store, claim: Claim, counter: Counter) -> str:
    """Say who answers and how, such as `LAUSD, as told by UTLA, objects to`.

    Args:
        store: where the claimant lies, and whoever tells the answer.
        claim: the claim that answers.
        counter: the answer; the source that it names decides by whom it is told.
    """
    how = counter.how.of_several if is_several(store, claim) else counter.how.for_readers
    return f"{_name_answerer(store, claim, counter)} {how}"


def say_answer_to_it(store: Store, claim: Claim, counter: Counter) -> str:
    """Say who answers and how, where what is answered stands beside it: `LAUSD, as told by UTLA, objects to it`.

    Args:
        store: where the claimant lies, and whoever tells the answer.
        claim: the claim that answers.
        counter: the answer; the source that it names decides by whom it is told.
    """
    return f"{_name_answerer(store, claim, counter)} {say_how(store, claim, counter)}"


def _name_answerer(store: Store, claim: Claim, counter: Counter) -> str:
    teller = find_teller(store, claim, counter.in_)
    told = "" if teller is None else f", as told by {teller},"
    return f"{mark_status(name_maker(store, claim), find_status(claim))}{told}"


def say_how(store: Store, claim: Claim, counter: Counter) -> str:
    """Say what an answer does to what stands above it: `objects to it`, `calls it beside the point`.

    Args:
        store: where the maker of the claim lies: several persons take a verb in the plural.
        claim: the claim that answers.
        counter: the answer.
    """
    verb = counter.how.of_several if is_several(store, claim) else counter.how.for_readers
    first, space, rest = verb.partition(" ")
    return f"{verb} it" if verb.endswith(_PREPOSITIONS) else f"{first} it{space}{rest}"


_PREPOSITIONS: Final = (" of", " to")


def say_day_and_teller(store: Store, claim: Claim, counter: Counter | None, day: str) -> str:
    """Say when a claim was said, and by whom alone it is told.

    Args:
        store: the ledger.
        claim: the claim.
        counter: the answer that it gives where it stands; None where it answers nothing there.
        day: when, in words.
    """
    teller = find_teller(store, claim, None if counter is None else counter.in_)
    # of an offer that another tells, the name says by whom already
    told = "" if teller is None or claim.made_by is not None else f", as told by {teller}"
    return f"said {day}{told}"


def name_answered(store: Store, counter: Counter) -> str:
    """Name the claim that a counter answers, by whoever made it, and who alone tells it.

    An only amount of money or percentage stands for its statement; a bare count, rank or date does
    not: nobody rejects `two students`.

    Args:
        store: where the answered claim lies.
        counter: the answer; where its claim is missing, that is named by its id.
    """
    claim = store.claims.get(counter.claim)
    if claim is None:
        return counter.claim
    who, teller = name_maker(store, claim), find_teller(store, claim)
    amount, statement = _find_amount(store, claim), claim.statement.removesuffix(".")
    if claim.made_by is not None:
        noun = "offer" if counter.how is CounterKind.REJECTS else "proposal"
        said = f"{name_owner(store, claim)} {noun} (as told by {teller}: {amount or statement})"
    elif amount is not None:
        said = add_speaker(amount, who)
        said = said if teller is None else f"{said.removesuffix(')')}, as told by {teller})"
    else:
        told = "" if teller is None else f"as told by {teller}: "
        says = "say" if is_several(store, claim) else "says"
        said = f"what {who} {says} ({told}{statement})"
    return mark_status(said, find_status(claim))


def list_notes(claim: Claim, counter: Counter | None = None) -> tuple[str, ...]:
    """Return what the records say besides of a claim, and of an answer that it gives.

    Args:
        claim: the claim.
        counter: the answer that it gives, or None.
    """
    notes = (None if counter is None else counter.note, claim.note)
    return tuple(each for each in notes if each is not None)


def _find_amount(store: Store, claim: Claim) -> str | None:
    """Return the only figure of a claim as printed if it is money or a percentage, else None."""
    if len(claim.figures) != 1:
        return None
    (figure,) = claim.figures
    measure, quantity = store.measures.get(figure.measure), figure.value.quantity
    is_share = measure is not None and measure.unit == PERCENT
    names_it = quantity is not None and (is_share or may_be_money(quantity, measure))
    return str(figure.value) if names_it else None
