"""Which records share a page, where a project wants fewer pages that are longer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from factcheck.model.claims import Claim
    from factcheck.model.store import Store

CLAIMS_A_PAGE: Final = 100


class _Sharing(NamedTuple):
    """How records of one kind share pages.

    Attributes:
        title: of all of them.
        together: how many share one.
        most: claims of a record that shares one; a record of more has a page of its own.
    """

    title: str
    together: int
    most: int


_SHARING: Final = {
    "dispute": _Sharing("Disputes", 10, 20),
    "lookalike": _Sharing("Often set side by side", 10, 20),
    "person": _Sharing("People", 4, 100),
    "source": _Sharing("Sources", 6, 100),
}
"""The kinds of records that share pages besides claims: so many that a page of usual ones has about 200 rows."""


@dataclass(frozen=True, slots=True)
class PageGroup:
    """A page that several records of one kind share.

    Attributes:
        kind: of the records.
        title: of the page.
        address: of the page.
        ids: of the records, in the order of the ledger.
    """

    kind: str
    title: str
    address: str
    ids: tuple[str, ...]


def list_groups(store: Store, claims_of: Mapping[str, Collection[Claim]]) -> Iterator[PageGroup]:
    """List the pages that records of a ledger share.

    Args:
        store: the ledger.
        claims_of: the claims of each person.
    """
    for number, ids in _split(list(store.claims), CLAIMS_A_PAGE):
        first = number * CLAIMS_A_PAGE + 1
        title = f"Claims {first:,} to {first + len(ids) - 1:,}"
        yield PageGroup("claim", title, f"claims/{number + 1}.html", ids)
    sizes: dict[str, dict[str, int]] = {
        "dispute": {each.id: len(each.claims) for each in store.disputes.values()},
        "lookalike": {each.id: len(each.figures) for each in store.lookalikes.values()},
        "person": {each: len(claims_of.get(each, ())) for each in store.people},
        "source": {each: len(store.appearances_in.get(each, ())) for each in store.sources},
    }
    for kind, how in _SHARING.items():
        small = [each for each, size in sizes[kind].items() if size <= how.most]
        for number, ids in _split(small, how.together):
            title = f"{how.title}, page {number + 1:,}"
            yield PageGroup(kind, title, f"grouped/{kind}-{number + 1}.html", ids)


def _split(ids: Sequence[str], size: int) -> Iterator[tuple[int, tuple[str, ...]]]:
    for number, start in enumerate(range(0, len(ids), size)):
        yield number, tuple(ids[start : start + size])
