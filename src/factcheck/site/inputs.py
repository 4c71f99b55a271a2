"""What the pages of a site are made from, as digests: a page whose digest is the same need not be made again.

A digest holds all that a page may show, and more where that is simpler: a claim counts with every
party, person, measure or source that it names and whatever these name.
tests/site/test_incremental.py changes every kind of record, and compares what is kept with what would be made.
"""

from __future__ import annotations

from functools import cached_property
from hashlib import blake2b
from typing import TYPE_CHECKING, Final

from factcheck.comparison.part_sums import has_sums
from factcheck.model.corpus import Record
from factcheck.model.references import find_expression_fields, find_named
from factcheck.model.vocabulary import RecordKind
from factcheck.queries.derivations import DerivationsByClaim
from factcheck.queries.lookalike_lines import name_lookalike
from factcheck.site.thread import DEEPEST

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from factcheck.model.claims import Claim, Dispute
    from factcheck.model.store import Store
    from factcheck.site.library import Library
    from factcheck.site.plan import Plan

_BESIDE_CLAIMS: Final = tuple(each for each in RecordKind if each is not RecordKind.CLAIM)


def compute_digest(parts: Iterable[object]) -> str:
    """Compute the digest of some texts, or of what says everything of itself as one."""
    text = "".join([f"{len(part)}:{part}" for part in map(str, parts)])
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()


def _add_digests(own: str, *others: str) -> str:
    """Return the digest of one with others, which is its own where there are none: most claims stand alone."""
    return compute_digest((own, *others)) if others else own


class Inputs:
    """The digests of a ledger, each worked out once.

    Args:
        library: of the ledger.
        plan: what else decides about its site.
    """

    def __init__(self, library: Library, plan: Plan) -> None:
        self._library = library
        self._store: Store = library.store
        self._plan = plan
        self._own: dict[str, str] = {}
        self._neighbours: dict[str, tuple[str, ...]] = {}
        self._near: dict[str, str] = {}
        self._views: dict[str, str] = {}
        self._wide: dict[str, str] = {}
        self._threads: dict[tuple[str, int], str] = {}
        self._around: dict[str, str] = {}
        self._held: dict[str, str] = {}
        self._wholes: dict[str, str] = {}
        self._pages: dict[str, str] = {}
        self._uses: dict[str, tuple[str, ...]] = {}

    @cached_property
    def ground(self) -> str:
        """What every page depends on; of the plan all but the revision, which the front page alone names."""
        store, plan = self._store, self._plan
        parts: list[object] = [plan.ground, store.head, self._library.lock.version]
        parts += (bool(store.disputes), bool(store.lookalikes), plan.changes is not None)
        parts.append(any(map(has_sums, store.measures.values())))
        parts += self._library.groups
        return compute_digest(parts)

    def compute_whole(self, record_id: str) -> str:
        """Compute the digest of a record with all that it names and these name; of a claim and of what is missing its own."""
        found = self._wholes.get(record_id)
        if found is None:
            waiting, reached = [record_id], dict[str, Record | None]()
            while waiting:
                each = waiting.pop()
                if each in reached:
                    continue
                record = reached[each] = self._store.find_record(each)
                if record is not None and each not in self._store.claims:
                    waiting += self._list_uses(record)
            parts = (part for each in sorted(reached) for part in (each, reached[each]))
            found = self._wholes[record_id] = compute_digest(parts)
        return found

    def _compute_named(self, record: Record) -> Iterator[str]:
        """Compute the digests of what a record names besides claims."""
        claims = self._store.claims
        return (self.compute_whole(each) for each in self._list_uses(record) if each not in claims)

    def _list_uses(self, record: Record) -> tuple[str, ...]:
        """List what a record names in its fields, each once."""
        found = self._uses.get(record.id)
        if found is None:
            targets = (target.partition("#")[0] for target, _ in find_named(record))
            found = self._uses[record.id] = tuple(dict.fromkeys(targets))
        return found

    def _list_named(self, record: Record) -> Iterator[str]:
        """List the claims that a record names, in a field or in an expression."""
        yield from (each for each in self._list_uses(record) if each in self._store.claims)
        for expression, _ in find_expression_fields(record):
            for word in str(expression).replace("(", " ").replace(")", " ").split():
                claim_id = word.partition("#")[0]
                if claim_id in self._store.claims:
                    yield claim_id

    def _list_neighbours(self, claim_id: str) -> tuple[str, ...]:
        """List the claims that a claim names, and those that answer it."""
        found = self._neighbours.get(claim_id)
        if found is None:
            answers = (other.id for other, _ in self._store.counters_to.get(claim_id, ()))
            found = (*self._list_named(self._store.claims[claim_id]), *answers)
            self._neighbours[claim_id] = found
        return found

    def _compute_own(self, claim_id: str) -> str:
        found = self._own.get(claim_id)
        if found is None:
            record = self._store.claims[claim_id]
            side = self._library.find_side(record)
            parts = (
                record,
                self._library.link_history(claim_id),
                side,
                *self._compute_named(record),
            )
            found = compute_digest((*parts, *self._list_evidence(record)))
            self._own[claim_id] = found
        return found

    def _list_evidence(self, claim: Claim) -> Iterator[object]:
        """List what is known of the quotes of a claim: what was proven, and what is archived of their sources."""
        lock, archived = self._library.lock, self._plan.archived
        yield lock.entries_of.get(claim.id, ())
        for source_id in dict.fromkeys(each.source for each in claim.appearances):
            source = self._store.sources.get(source_id)
            for each in (source_id, None if source is None else source.part_of):
                yield each in lock.sources, None if each is None else archived.get(each)

    def compute_near(self, claim_id: str) -> str:
        """Compute the digest of a claim with what it answers and what answers it."""
        found = self._near.get(claim_id)
        if found is None:
            near = map(self._compute_own, self._list_neighbours(claim_id))
            found = self._near[claim_id] = _add_digests(self._compute_own(claim_id), *near)
        return found

    def compute_around(self, record: Record) -> str:
        """Compute the digest of a dispute or a lookalike with its claims."""
        found = self._around.get(record.id)
        if found is None:
            near = (self.compute_near(each) for each in self._list_named(record))
            how = self._library.link_history(record.id)
            named = self._compute_named(record)
            found = self._around[record.id] = compute_digest((record, how, *named, "", *near))
        return found

    def _compute_view(self, claim_id: str) -> str:
        """Compute the digest of what is said of a claim: its own, and what its disputes and lookalikes say and are called."""
        found = self._views.get(claim_id)
        if found is None:
            store = self._store
            held = (self._compute_held(each) for each in store.disputes_of.get(claim_id, ()))
            likened = (
                compute_digest(
                    (each, name_lookalike(store, each), self._library.link_history(each.id))
                )
                for each in store.lookalikes_of.get(claim_id, ())
            )
            near = self.compute_near(claim_id)
            found = self._views[claim_id] = _add_digests(near, *held, *likened)
        return found

    def _compute_held(self, dispute: Dispute) -> str:
        """Compute the digest of what a dispute says of each claim in it: its question, and who opposes whom."""
        found = self._held.get(dispute.id)
        if found is None:
            answerers = self._store.list_answerers(dispute)
            opposed = [(party, sorted(answerers[party])) for party in sorted(answerers)]
            how = self._library.link_history(dispute.id)
            found = self._held[dispute.id] = compute_digest((dispute, how, opposed))
        return found

    def compute_wide(self, claim_id: str) -> str:
        """Compute the digest of what is said of a claim and of those that it answers or that answer it."""
        found = self._wide.get(claim_id)
        if found is None:
            near = map(self._compute_view, self._list_neighbours(claim_id))
            found = self._wide[claim_id] = _add_digests(self._compute_view(claim_id), *near)
        return found

    def _compute_thread(self, claim_id: str, depth: int) -> str:
        """Compute the digest of a claim with the answers to it, and the answers to these."""
        found = self._threads.get((claim_id, depth))
        if found is None:
            below: tuple[str, ...] = ()
            if depth > 0:
                answers = self._store.counters_to.get(claim_id, ())
                below = tuple(self._compute_thread(each.id, depth - 1) for each, _ in answers)
            found = _add_digests(self.compute_wide(claim_id), *below)
            self._threads[claim_id, depth] = found
        return found

    @cached_property
    def _derivations(self) -> DerivationsByClaim:
        return DerivationsByClaim(self._store)

    def compute_page(self, record: Record) -> str:
        """Compute the digest of the page of a dispute or a lookalike."""
        found = self._pages.get(record.id)
        if found is None:
            members = tuple(self._list_named(record))
            answered = (
                each for member in members for each in self._list_named(self._store.claims[member])
            )
            threads = dict.fromkeys((*members, *answered))
            found = self._pages[record.id] = compute_digest(
                (
                    self.compute_around(record),
                    *(self._compute_thread(each, DEEPEST + 1) for each in threads),
                    "",
                    *self._list_derived(members),
                )
            )
        return found

    def _list_derived(self, claim_ids: Sequence[str]) -> Iterator[str]:
        """List the digests of what is derived of some claims, which a picture draws beside them."""
        for derivation in self._derivations.find_naming(claim_ids):
            yield self.compute_whole(derivation.id)
            yield from map(self.compute_near, self._list_named(derivation))

    def compute_listed(self, claim_ids: Sequence[str], records: Iterable[Record]) -> str:
        """Compute the digest of some claims, of what is derived of them, and of disputes and lookalikes without threads.

        Args:
            claim_ids: the claims, in the order in which they are shown.
            records: the disputes and lookalikes, likewise.
        """
        found = list(map(self._compute_view, claim_ids))
        found += self._list_derived(claim_ids)
        for record in records:
            found += (
                self.compute_around(record),
                *map(self._compute_view, self._list_named(record)),
            )
        return compute_digest(found)

    def compute_all(self, claim_ids: Iterable[str], records: Iterable[Record] = ()) -> str:
        """Compute the digest of some claims, and of the pages of some disputes and lookalikes.

        Args:
            claim_ids: the claims, in the order in which they are shown.
            records: the disputes and lookalikes, likewise.
        """
        pages = (self.compute_page(each) for each in records)
        return compute_digest((*map(self.compute_wide, claim_ids), "", *pages))

    @cached_property
    def whole(self) -> str:
        """The digest of all records, in their order."""
        store = self._store
        records = [
            record for kind in _BESIDE_CLAIMS for record in store.list_records(kind).values()
        ]
        changes = self._plan.changes
        counts = () if changes is None else (changes.before, *changes.counts)
        proven = (self._library.sides, *self._library.lock.sources.values())
        claims = map(self._compute_own, store.claims)
        return compute_digest((*claims, "", *records, "", *counts, "", *proven))
