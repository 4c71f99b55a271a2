"""Which disputes and lookalikes a question is about: records that hold several claims.

A filter on what is asked about may be met by another claim than a filter on who speaks:
a union's claim on raises stands in a dispute on deficits.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.queries.filters import UNSET, select
from factcheck.queries.phrases import say_count

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.model.editorial import Dispute, Lookalike
    from factcheck.model.store import Store
    from factcheck.queries.filters import Filters

_WHO: Final = ("party", "claimant")


def select_disputes(store: Store, filters: Filters) -> tuple[Dispute, ...]:
    """Select the disputes that pass all filters, each by any of its claims, in the order of the ledger."""
    wanted = _list_wanted(store, filters)
    return tuple(
        each
        for each in store.disputes.values()
        if _is_wanted(store, filters, wanted, each.topic, [one.claim for one in each.claims])
    )


def select_lookalikes(store: Store, filters: Filters) -> tuple[Lookalike, ...]:
    """Select the lookalikes that pass all filters, each by any of its claims, in the order of the ledger."""
    wanted = _list_wanted(store, filters)
    return tuple(
        each
        for each in store.lookalikes.values()
        if _is_wanted(store, filters, wanted, each.topic, [one.claim for one in each.figures])
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
    """List the sets of claims from each of which a record must hold one, but for its topic."""
    if not filters.given:
        return ()
    from dataclasses import replace

    who = [name for name in _WHO if getattr(filters, name)]
    rest = replace(filters, topic=(), party=(), claimant=())
    if who:
        questions = [replace(rest, **{name: getattr(filters, name)}) for name in who]
    else:
        questions = [rest] if rest.given else []
    return tuple(frozenset(claim.id for claim in select(store, each)) for each in questions)


def _is_wanted(
    store: Store,
    filters: Filters,
    wanted: Sequence[frozenset[str]],
    topic: str,
    claims: Sequence[str],
) -> bool:
    """Return whether a record passes; one without a claim that can be read passes only where nothing is asked."""
    if filters.topic and topic not in filters.topic:
        found = (store.claims.get(each) for each in claims)
        if not any(claim is not None and claim.topic in filters.topic for claim in found):
            return False
    return all(not each.isdisjoint(claims) for each in wanted)
