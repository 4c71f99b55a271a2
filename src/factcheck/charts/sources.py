"""The line at the foot of a picture that says where its claims stand: publisher, title and day of each source."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.model.vocabulary import NotStated
from factcheck.queries.days import shorten_day
from factcheck.queries.phrases import say_count
from factcheck.queries.speakers import name_shortly

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from factcheck.model.claims import Claim
    from factcheck.model.store import Store

_MOST: Final = 8
"""More sources are counted: a picture is no bibliography."""


def say_sources(store: Store, claims: Iterable[Claim]) -> Iterator[str]:
    """Say in which sources some claims stand, in one line; nothing where they stand in none.

    Args:
        store: the ledger.
        claims: those that are drawn, in their order.
    """
    named = dict.fromkeys(each.source for claim in claims for each in claim.appearances)
    known = [each for each in named if each in store.sources]
    if not known:
        return
    shown = [_name_source(store, each) for each in known[:_MOST]]
    rest = len(known) - len(shown)
    more = f"; and {say_count(rest, 'more source')}" if rest else ""
    yield f"{'Source' if len(known) == 1 else 'Sources'}: {'; '.join(shown)}{more}."


def _name_source(store: Store, source_id: str) -> str:
    """Name a source by its publisher, if that is stated, its title and its day."""
    source = store.sources[source_id]
    is_published = not isinstance(source.publisher, NotStated)
    parts = [name_shortly(store, str(source.publisher))] if is_published else []
    parts.append(f"\u201c{source.title}\u201d")
    if not isinstance(source.published, NotStated):
        parts.append(shorten_day(source.published))
    return ", ".join(parts)
