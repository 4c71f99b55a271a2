"""The quotes of claims, each with the words around it by which a reader finds it in its document."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from factcheck.queries.claim_views import ClaimViews
from factcheck.queries.export import sort_ids
from factcheck.queries.filters import select, select_wanted_figures
from factcheck.queries.repeatable import Repeatable
from factcheck.queries.resolve import resolve
from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from factcheck.model.claims import Claim
    from factcheck.model.store import Store
    from factcheck.queries.filters import Filters
    from factcheck.queries.part_views import AppearanceView
    from factcheck.queries.views_of_claim import ClaimView


@dataclass(frozen=True, slots=True)
class QuotedAppearance:
    """One quote of a claim.

    Attributes:
        place: of the appearance in its claim, from 1.
        exact: the quote, as archived where it is.
        before: the words directly before it; empty where nobody knows them.
        behind: the words directly behind it, likewise.
    """

    claim: ClaimView
    appearance: AppearanceView
    place: int
    exact: str
    before: str
    behind: str


@dataclass(frozen=True, slots=True)
class QuoteExport:
    """The quotes of the claims that a question found, in the order of a list, each built when it is its turn.

    Attributes:
        title: of the corpus.
        language: of its statements (BCP 47).
        total: how many quotes there are.
    """

    title: str
    language: str | None
    total: int
    quotes: Iterable[QuotedAppearance]


def build_quote_export(store: Store, filters: Filters) -> QuoteExport:
    """Find the quotes of the claims that pass all filters.

    Args:
        store: the ledger.
        filters: what the question is about; names and ids are resolved here.

    Raises:
        UnknownFilterValueError: a filter names something that the ledger does not have.
    """
    filters = resolve(store, filters)
    total, head = 0, store.head

    def count(claims: Iterable[Claim]) -> Iterator[Claim]:
        nonlocal total
        for claim in claims:
            total += len(claim.appearances)
            yield claim

    ordered = sort_ids(store, count(select(store, filters)))
    return QuoteExport(
        "" if head is None else head.title,
        None if head is None else head.language,
        total,
        Repeatable(partial(_find_quotes, store, filters, ordered)),
    )


def _find_quotes(
    store: Store, filters: Filters, ordered: Sequence[str]
) -> Iterator[QuotedAppearance]:
    views = ClaimViews(store)
    for claim in map(store.claims.__getitem__, ordered):
        view = views.build(claim, select_wanted_figures(store, filters, claim))
        pairs = zip(claim.appearances, view.appearances, strict=True)
        for place, (recorded, each) in enumerate(pairs, start=1):
            recorded_words = (recorded.quote, recorded.prefix or "", recorded.suffix or "")
            words = recorded_words if each.selector is None else each.selector
            yield QuotedAppearance(view, each, place, *words)
