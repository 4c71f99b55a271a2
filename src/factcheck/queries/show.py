"""One record whole, whatever its kind, with its neighbours."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.errors import FactcheckError
from factcheck.model.claims import (
    Claim,
    Derivation,
    Dispute,
    Figure,
    Measure,
    Party,
    Person,
    Position,
    Source,
    Topic,
)
from factcheck.model.editorial import Lookalike
from factcheck.model.fields import list_fields
from factcheck.model.figure_names import select_figure
from factcheck.model.names import find_figure, suggest_id
from factcheck.model.vocabulary import RecordKind
from factcheck.queries.claim_page import build_claim_page
from factcheck.queries.claim_views import build_claim_view
from factcheck.queries.more_fields import read_field
from factcheck.queries.phrases import list_in_words
from factcheck.queries.views import ClaimPage, DisputeView, RecordPage

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from factcheck.model.corpus import Record
    from factcheck.model.proofs import Lock
    from factcheck.model.store import Store
    from factcheck.queries.lookalike_views import LookalikeView


class UnknownRecordError(FactcheckError):
    """An id that no record has."""


def show_record(
    store: Store, record_id: str, read_lock: Callable[[str], Lock] | None = None
) -> ClaimPage | DisputeView | LookalikeView | RecordPage:
    """Return the record of an id or a name with what joins it to others.

    Args:
        store: the ledger.
        record_id: an id, a name or a title.
        read_lock: returns what was proven of a claim's quotes; None where nobody wants to know.

    Raises:
        UnknownRecordError: with the id most like it, if there is one.
        AmbiguousNameError: several records have the name.
    """
    key = find_figure(store, record_id, tuple(RecordKind))
    record = None if key is None else store.find_record(key.partition("#")[0])
    if key is None or record is None:
        from factcheck.queries.resolve import suggest_words

        raise UnknownRecordError(
            f"no record has the id '{record_id}'",
            hint=suggest_id(store, record_id, tuple(RecordKind)) or suggest_words(store, record_id),
        )
    figure_id = key.partition("#")[2]
    if figure_id and not (isinstance(record, Claim) and select_figure(record, figure_id)):
        raise UnknownRecordError(f"'{record.id}' has no figure '{figure_id}'")
    if isinstance(record, Claim):
        return build_claim_page(store, record, None if read_lock is None else read_lock(record.id))
    if isinstance(record, Dispute):
        from factcheck.queries.disputes import build_dispute_view

        return build_dispute_view(store, record)
    if isinstance(record, Lookalike):
        from factcheck.queries.lookalikes import build_lookalike_view

        return build_lookalike_view(store, record)
    return _build_record_page(store, record)


def _build_record_page(store: Store, record: Record) -> RecordPage:
    kind = store.declared[record.id].singular
    title = getattr(record, "title", None) or getattr(record, "name", record.id)
    if isinstance(record, Derivation):
        return _build_derivation_page(store, record)
    claims = tuple(
        build_claim_view(store, claim, _select_figures_about(record, claim))
        for claim in _find_claims_with(store, record)
    )
    fields = tuple(list_texts(record))
    if isinstance(record, (Person, Party)):
        from factcheck.queries.courses import say_courses

        own = (claim for claim in store.claims.values() if claim.maker == record.id)
        courses = "; ".join(say_courses(store, own))
        fields = (*fields, ("over time", courses)) if courses else fields
    return RecordPage(kind, record.id, str(title), fields, claims)


def _build_derivation_page(store: Store, derivation: Derivation) -> RecordPage:
    """Build the page of a derivation, with its result, and the figures on which it rests."""
    from factcheck.queries.derivations import compute_derivation, list_result_fields

    fields = tuple(list_texts(derivation))
    worked_out = compute_derivation(store, derivation)
    claims: dict[str, tuple[Claim, list[Figure]]] = {}
    if worked_out is not None:
        derived, result = worked_out
        fields = (*list_result_fields(derived, result), *fields)
        for stated in derived.inputs:
            claims.setdefault(stated.claim.id, (stated.claim, []))[1].append(stated.figure)
    views = tuple(build_claim_view(store, claim, figures) for claim, figures in claims.values())
    kind = RecordKind.DERIVATION.singular
    return RecordPage(kind, derivation.id, derivation.title, fields, views)


def _select_figures_about(record: Record, claim: Claim) -> tuple[Figure, ...]:
    """Select the figures of a claim that its row beside a record shows: a measure's own, else all."""
    if isinstance(record, Measure):
        return tuple(figure for figure in claim.figures if figure.measure == record.id)
    return claim.figures


def _find_claims_with(store: Store, record: Record) -> Iterable[Claim]:
    if isinstance(record, Topic):
        return store.claims_by_topic.get(record.id, ())
    if isinstance(record, Source):
        found = (claim for claim, _ in store.appearances_in.get(record.id, ()))
        return {claim.id: claim for claim in found}.values()
    if isinstance(record, Measure):
        return [
            claim
            for claim in store.claims.values()
            if any(figure.measure == record.id for figure in claim.figures)
        ]
    if isinstance(record, Person):
        speaker = record.id
        claims = store.claims.values()
        return [claim for claim in claims if speaker in {claim.claimant, claim.made_by}]
    if isinstance(record, Party):
        claims = store.claims.values()
        return [
            claim
            for claim in claims
            if any(party.id == record.id for party in store.list_parties(claim))
        ]
    return ()


def list_texts(record: Record) -> Iterator[tuple[str, str]]:
    """Return what a record says but its id and its name, as (name, text).

    Args:
        record: of any kind.
    """
    cls: type = type(record)
    said = {
        field.in_files: read_field(record, field)
        for field in list_fields(cls)
        if field.name not in {"id", "title", "name"}
    }
    if isinstance(record, Person):
        said["positions"] = tuple(map(_say_position, record.positions))
    return iter(list_in_words(tuple(said.items())))


def _say_position(position: Position) -> str:
    dates = position.seen or f"{position.from_ or '..'}/{position.to or '..'}"
    said = {field.in_files: read_field(position, field) for field in list_fields(Position)}
    more = list_in_words(
        tuple((name, each) for name, each in said.items() if name not in _IN_POSITION)
    )
    office = f"{position.title} of {position.party} ({dates})"
    return ", ".join((office, *(f"{name}: {text}" for name, text in more)))


_IN_POSITION: Final = frozenset({"title", "party", "seen", "from", "to"})
"""The fields of a position that its line names by their order."""
