"""A topic or a corpus whole as what tables are filled from: the claims with all that they name, and every answer for two figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.comparison.ledger import list_figures_of_dispute
from factcheck.errors import FactcheckError
from factcheck.queries.claim_views import ClaimViews
from factcheck.queries.compare import compare_records
from factcheck.queries.disputes import build_dispute_view
from factcheck.queries.filters import select
from factcheck.queries.list import build_topic_key
from factcheck.queries.resolve import resolve
from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.model.catalogue import Head, Measure, Party, Person, Source, Topic
    from factcheck.model.claims import Dispute
    from factcheck.model.editorial import Lookalike
    from factcheck.model.store import Store
    from factcheck.queries.filters import Filters
    from factcheck.queries.pair_views import PairView
    from factcheck.queries.part_views import FigureView
    from factcheck.queries.views import DisputeView
    from factcheck.queries.views_of_claim import ClaimView


class AmbiguousFigureError(FactcheckError):
    """Two figures that no name tells apart."""


@dataclass(frozen=True, slots=True)
class Tables:
    """What is exported as tables that name one another.

    Attributes:
        head: what the corpus says of itself; None where it says nothing.
        selected: the ids of the claims that pass the filters.
        claims: those, and the claims that stand beside them in a dispute or lookalike, answer them or
            are answered by them; each with all its figures.
        disputes: those that hold one of the claims that pass, as recorded and as shown.
        lookalikes: likewise, as recorded.
        pairs: the answers for two figures, each with the id of its dispute or lookalike.
    """

    head: Head | None
    topics: tuple[Topic, ...]
    parties: tuple[Party, ...]
    people: tuple[Person, ...]
    measures: tuple[Measure, ...]
    sources: tuple[Source, ...]
    selected: frozenset[str]
    claims: tuple[ClaimView, ...]
    disputes: tuple[tuple[Dispute, DisputeView], ...]
    lookalikes: tuple[Lookalike, ...]
    pairs: tuple[tuple[str, PairView], ...]


def build_tables(store: Store, filters: Filters) -> Tables:
    """Find the claims that pass all filters, and all that they stand beside.

    Raises:
        UnknownFilterValueError: a filter names something that the ledger does not have.
    """
    selected = [claim.id for claim in select(store, resolve(store, filters))]
    found = dict.fromkeys(selected)
    disputes = {each.id: each for name in selected for each in store.disputes_of.get(name, ())}
    alike = {each.id: each for name in selected for each in store.lookalikes_of.get(name, ())}
    for name in selected:
        found |= dict.fromkeys(each.claim for each in store.claims[name].counters)
        found |= dict.fromkeys(claim.id for claim, _ in store.counters_to.get(name, ()))
    for dispute in disputes.values():
        found |= dict.fromkeys(each.claim for each in dispute.claims)
    for lookalike in alike.values():
        found |= dict.fromkeys(each.claim for each in lookalike.figures)
    claims = sorted(
        (store.claims[name] for name in found if name in store.claims), key=build_topic_key(store)
    )
    views = ClaimViews(store)
    compared = [
        each.id for each in disputes.values() if len(list_figures_of_dispute(store, each)) > 1
    ]
    return Tables(
        head=store.head,
        topics=tuple(store.topics.values()),
        parties=tuple(store.parties.values()),
        people=tuple(store.people.values()),
        measures=tuple(store.measures.values()),
        sources=tuple(store.sources.values()),
        selected=frozenset(selected),
        claims=tuple(views.build(claim) for claim in claims),
        disputes=tuple(
            (each, build_dispute_view(store, each, views)) for each in disputes.values()
        ),
        lookalikes=tuple(alike.values()),
        pairs=tuple(
            (name, pair)
            for name in (*compared, *alike)
            for page in compare_records(store, (name,), views).pages
            for pair in page.pairs
        ),
    )


def name_figures(view: Tables) -> Iterator[tuple[ClaimView, FigureView, str]]:
    """Name the figures as `compare` takes them: with its id where a claim has several.

    Raises:
        AmbiguousFigureError: two have one name.
    """
    for claim in view.claims:
        named: set[str] = set()
        for each in claim.figures:
            is_only = len(claim.figures) == 1 or each.id is None
            name = claim.id if is_only else f"{claim.id}#{each.id}"
            if name in named:
                raise AmbiguousFigureError(
                    f"two figures of the claim '{claim.id}' have one name, and a row needs its own",
                    hint="give each an id; `factcheck validate` says where",
                )
            named.add(name)
            yield claim, each, name
