"""What there is to make of a site, in pieces that do not depend on each other.

A piece is as large as what changes together: a topic, or some claims, which stand together by their
ids alone, so that one more claim changes one piece.
"""

from __future__ import annotations

from itertools import chain, islice
from typing import TYPE_CHECKING, Final, TypeVar
from zlib import crc32

from factcheck.model.claims import Claim, Dispute
from factcheck.model.editorial import Lookalike
from factcheck.runtime.records import dataclass
from factcheck.site.inputs import Inputs, compute_digest
from factcheck.site.library import MOST_KNOWN

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from factcheck.model.corpus import Record
    from factcheck.site.library import Library
    from factcheck.site.plan import Plan

_OfTopic = TypeVar("_OfTopic", Claim, Dispute | Lookalike)


@dataclass(frozen=True, slots=True)
class Task:
    """One piece.

    Attributes:
        kind: what it makes.
        ids: of what; empty of what there is only once.
        name: by which a later build knows it again.
        inputs: the digest of all that its files show.
    """

    kind: str
    ids: tuple[str, ...]
    name: str
    inputs: str


def list_tasks(library: Library, plan: Plan, inputs: Inputs) -> Iterator[tuple[Task, ...]]:
    """List everything that is made of records, what takes long first; the front, which shows what all others have made, comes last.

    What shows the same claims stands together, so that one process makes it and works out once what they need.

    Args:
        library: the ledger, with what its pages ask of it.
        plan: what was asked for, among it whether claims share pages.
        inputs: the digests of what pages show.
    """
    store = library.store
    whole = compute_digest((inputs.ground, inputs.whole))
    yield (Task("all", (), "all", whole),)
    yield (Task("search", (), "search", whole),)
    rest = [_list_groups(library, inputs)]
    with_cards: Iterable[Dispute | Lookalike] = chain(
        store.disputes.values(), store.lookalikes.values()
    )
    carded = _group_by_topic(with_cards)
    claimed = _group_by_topic(store.claims.values())
    for topic in dict.fromkeys((*store.topics, *carded, *claimed)):
        claims, cards = claimed.get(topic, ()), carded.get(topic, ())
        pages = _list_pages_of_cards(topic, cards, library, inputs)
        pieces = iter(() if plan.has_grouped_claims else _list_claims(topic, claims, inputs))
        own = tuple(_list_of_topic(topic, claims, cards, library, inputs))
        if (
            len(claims) > MOST_KNOWN
        ):  # then one knows nothing any longer of what the other worked out
            yield own[:1]
            own = own[1:]
        yield (*islice(pages, _MOST_CARDS_WITH_TOPIC), *own, *islice(pieces, _MOST_WITH_TOPIC))
        rest += (pages, pieces)
    for kind, records in (
        ("measure", store.measures),
        ("party", store.parties),
        ("person", store.people),
        ("source", store.sources),
    ):
        yield from ((task,) for task in _list_records(kind, records, library, inputs))
    yield from ((task,) for task in chain(*rest))
    yield (Task("lists", (), "lists", compute_digest((whole, plan.shown_revision))),)


_MOST_WITH_TOPIC: Final = 64
"""Pieces of claims that are made with the page of their topic; more are left to whichever process is free."""
_MOST_CARDS_WITH_TOPIC: Final = 16
"""Pieces of disputes and lookalikes likewise; of the others that page makes the cards itself."""


def _group_by_topic(records: Iterable[_OfTopic]) -> dict[str, list[_OfTopic]]:
    """Return records by their topics."""
    found: dict[str, list[_OfTopic]] = {}
    for each in records:
        found.setdefault(each.topic, []).append(each)
    return found


def _list_pages_of_cards(
    topic: str, records: Iterable[Dispute | Lookalike], library: Library, inputs: Inputs
) -> Iterator[Task]:
    """List the disputes and lookalikes of a topic that have a page each, and a card on that of the topic."""
    alone = [each for each in records if library.find_group(each.id) is None]
    for kind, named in (("dispute", Dispute), ("lookalike", Lookalike)):
        own = {each.id: each for each in alone if isinstance(each, named)}
        for number, ids in _split(own, _TOGETHER[kind]):
            found = (inputs.ground, *(inputs.compute_page(own[each]) for each in ids))
            yield Task(kind, ids, f"{kind} {topic} {number}", compute_digest(found))


def _list_of_topic(
    topic: str,
    claims: Sequence[Claim],
    cards: Sequence[Dispute | Lookalike],
    library: Library,
    inputs: Inputs,
) -> Iterator[Task]:
    """List the data and the page of a topic; of an unknown one nothing."""
    store = library.store
    if topic not in store.topics:
        return
    ids = [each.id for each in claims]
    shown: dict[str, Record] = {}
    for claim in ids:
        shown.update((each.id, each) for each in store.disputes_of.get(claim, ()))
        shown.update((each.id, each) for each in store.lookalikes_of.get(claim, ()))
    ground = (inputs.ground, inputs.compute_whole(topic))
    found = compute_digest((*ground, inputs.compute_listed(ids, shown.values())))
    yield Task("data", (topic,), f"data {topic}", found)
    found = compute_digest((*ground, inputs.compute_all(ids, cards)))
    yield Task("topic", (topic,), f"topic {topic}", found)


def _list_claims(topic: str, claims: Iterable[Claim], inputs: Inputs) -> Iterator[Task]:
    """List the claims of a topic, which have a page each."""
    for number, ids in _split([each.id for each in claims], _TOGETHER["claim"]):
        found = compute_digest((inputs.ground, inputs.compute_all(ids)))
        yield Task("claim", ids, f"claim {topic} {number}", found)


def _list_groups(library: Library, inputs: Inputs) -> Iterator[Task]:
    """List the claims, the disputes and the lookalikes that share pages, in the order of the ledger."""
    store = library.store
    cards: Mapping[str, Mapping[str, Record]] = {
        "dispute": store.disputes,
        "lookalike": store.lookalikes,
    }
    for group in library.groups:
        if group.kind == "claim":
            found = compute_digest((inputs.ground, inputs.compute_all(group.ids)))
            yield Task("claims", group.ids, group.address, found)
        elif group.kind in cards:
            pages = (inputs.compute_page(cards[group.kind][each]) for each in group.ids)
            found = compute_digest((inputs.ground, *pages))
            yield Task(group.kind, group.ids, group.address, found)


def _list_together(
    kind: str, records: Collection[str], library: Library
) -> Iterator[tuple[str, tuple[str, ...]]]:
    """List the records of a kind that are made together, each time with a name: those of a shared page, and of others some."""
    for group in library.groups:
        if group.kind == kind:
            yield group.address, group.ids
    own = [each for each in records if library.find_group(each) is None]
    for number, ids in _split(own, _TOGETHER[kind]):
        yield f"{kind} {number}", ids


def _list_records(
    kind: str, records: Mapping[str, Record], library: Library, inputs: Inputs
) -> Iterator[Task]:
    for name, ids in _list_together(kind, records, library):
        claims = [[claim.id for claim in library.list_claims_of(records[each])] for each in ids]
        wholes = map(inputs.compute_whole, ids)
        proven = map(library.lock.sources.get, ids) if kind == "source" else ()
        found = (inputs.ground, *wholes, *proven, *map(inputs.compute_all, claims))
        yield Task(kind, ids, name, compute_digest(found))


_TOGETHER: Final = {
    "dispute": 2,
    "lookalike": 2,
    "measure": 1,
    "party": 2,
    "person": 4,
    "source": 16,
    "claim": 16,
}
"""Records of each kind that are made together, or nearly."""


def _split(ids: Collection[str], count: int) -> Iterator[tuple[int, tuple[str, ...]]]:
    """Yield ids in pieces of about so many, each by its number; an id that is added changes one of them."""
    pieces = 1 << (max(len(ids) // count, 1) - 1).bit_length()
    found: dict[int, list[str]] = {}
    for each in ids:
        found.setdefault(crc32(each.encode()) % pieces, []).append(each)
    for number in sorted(found):
        yield number, tuple(found[number])


def join_tasks(tasks: Iterable[tuple[Task, ...]], most: int) -> list[tuple[Task, ...]]:
    """Join tasks to as many rounds at most, in their order; the first of them, which take long, stay alone.

    Args:
        tasks: those that stand together are made by one process.
        most: rounds.
    """
    waiting = list(tasks)
    if len(waiting) <= most:
        return waiting
    alone, rest = waiting[: most // 2], waiting[most // 2 :]
    size = -(-len(rest) // (most - len(alone)))
    joined = [tuple(chain(*rest[start : start + size])) for start in range(0, len(rest), size)]
    return [*alone, *joined]
