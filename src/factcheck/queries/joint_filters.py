"""Which disputes and lookalikes a question is about: records that hold several claims.

A filter on what is asked about may be met by another claim than a filter on who speaks:
a union's claim on raises stands in a dispute on deficits.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.queries.filters import UNSET, Filters, select
from factcheck.queries.phrases import say_count

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.model.editorial import Dispute, Lookalike
    from factcheck.model.store import Store

_WHO: Final = ("party", "claimant")


def select_disputes(store: Store, filters: Filters) -> tuple[Dispute, ...]:
    """Select the disputes that pass all filters, each by any of its claims, in the order of the ledger.

    Args:
        store: the ledger.
        filters: resolved: names are ids.
    """
    wanted = _list_wanted(store, filters)
    return tuple(
        each
        for each in store.disputes.values()
        if _has_each(wanted, [reference.claim for reference in each.claims])
    )


def select_lookalikes(store: Store, filters: Filters) -> tuple[Lookalike, ...]:
    """Select the lookalikes that pass all filters, each by any of its claims, in the order of the ledger.

    Args:
        store: the ledger.
        filters: resolved: names are ids.
    """
    wanted = _list_wanted(store, filters)
    return tuple(
        each
        for each in store.lookalikes.values()
        if _has_each(wanted, [reference.claim for reference in each.figures])
    )


def say_without(store: Store, filters: Filters, noun: str) -> str:
    """Say of an empty answer how many there would be without one of several filters.

    Args:
        store: the records.
        filters: by which there is nothing.
        noun: `dispute` or `lookalike`.
    """
    if len(filters.given) < 2:
        return f"{say_count(0, noun)}."
    from dataclasses import replace

    choose = select_disputes if noun == "dispute" else select_lookalikes
    rest = {name: choose(store, replace(filters, **{name: UNSET[name]})) for name in filters.given}
    without = (
        f"; without --{name.replace('_', '-')} there would be {len(found):,}"
        for name, found in rest.items()
        if found
    )
    return f"{say_count(0, noun)}{''.join(without)}."


def _list_wanted(store: Store, filters: Filters) -> tuple[frozenset[str], ...]:
    """List the sets of claims from each of which a record must hold one."""
    if not filters.given:
        return ()
    from dataclasses import replace

    who = [name for name in _WHO if getattr(filters, name)]
    rest = replace(filters, topic=(), party=(), claimant=())
    questions = [replace(rest, **{name: getattr(filters, name)}) for name in who]
    if rest.given and not who:
        questions.append(rest)
    if filters.topic:
        questions.append(Filters(topic=filters.topic))
    return tuple(frozenset(claim.id for claim in select(store, each)) for each in questions)


def _has_each(wanted: Sequence[frozenset[str]], claims: Sequence[str]) -> bool:
    """Return whether of some claims one is in each set that is wanted."""
    return all(not each.isdisjoint(claims) for each in wanted)
