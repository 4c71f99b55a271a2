"""Where a record names another one: one table-like walk, for the checks and for the counts of uses.

Expressions of derivations are left out; their names are the comparison layer's to read.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final, NamedTuple

from factcheck.findings import Path
from factcheck.model.corpus import Corpus, Record
from factcheck.model.records import Claim, Dispute, Measure, Person, Scale, Source
from factcheck.model.vocabulary import NOT_STATED, NotStated, RecordKind

SPEAKERS: Final = (RecordKind.PERSON, RecordKind.PARTY)


class Use(NamedTuple):
    """One place at which a record names another, and of which kinds that other may be."""

    path: Path
    target: str
    kinds: tuple[RecordKind, ...]


def uses(corpus: Corpus) -> Iterator[Use]:
    """Give every place at which a record names another one, in the order of the files."""
    all_records: tuple[Mapping[str, Record], ...] = (
        corpus.people,
        corpus.measures,
        corpus.scales,
        corpus.sources,
        corpus.disputes,
        corpus.claims,
    )
    for records in all_records:
        for record in records.values():
            yield from uses_in(record)


def uses_in(record: Record) -> Iterator[Use]:
    """Give every place at which a record names another one."""
    found = _USES_IN.get(type(record))
    return iter(()) if found is None else found(record)


_PARTY: Final = (RecordKind.PARTY,)
_MEASURE: Final = (RecordKind.MEASURE,)
_SOURCE: Final = (RecordKind.SOURCE,)
_CLAIM: Final = (RecordKind.CLAIM,)
_TOPIC: Final = (RecordKind.TOPIC,)
_SCALE: Final = (RecordKind.SCALE,)


def _optional(
    path: Path, target: str | NotStated | None, kinds: tuple[RecordKind, ...]
) -> Iterator[Use]:
    if target is not None and target is not NOT_STATED:
        yield Use(path, target, kinds)


def _of_person(person: Person) -> Iterator[Use]:
    for index, position in enumerate(person.positions):
        yield Use(("people", person.id, "positions", index, "party"), position.party, _PARTY)


def _of_measure(measure: Measure) -> Iterator[Use]:
    at: Path = ("measures", measure.id)
    yield from _optional((*at, "of"), measure.of, _PARTY)
    yield from _optional((*at, "part_of"), measure.part_of, _MEASURE)
    yield from _optional((*at, "variant_of"), measure.variant_of, _MEASURE)


def _of_scale(scale: Scale) -> Iterator[Use]:
    yield Use(("scales", scale.id, "of"), scale.of, SPEAKERS)


def _of_source(source: Source) -> Iterator[Use]:
    at: Path = ("sources", source.id)
    yield from _optional((*at, "publisher"), source.publisher, _PARTY)
    for index, author in enumerate(source.authors):
        yield Use((*at, "authors", index), author, SPEAKERS)


def _of_dispute(dispute: Dispute) -> Iterator[Use]:
    at: Path = ("disputes", dispute.id)
    yield Use((*at, "topic"), dispute.topic, _TOPIC)
    for index, reference in enumerate(dispute.claims):
        yield Use((*at, "claims", index), reference.claim, _CLAIM)
    bridge = dispute.bridge
    if bridge is None:
        return
    yield Use((*at, "bridge", "from"), bridge.from_.claim, _CLAIM)
    yield Use((*at, "bridge", "to"), bridge.to.claim, _CLAIM)
    for index, component in enumerate(bridge.components):
        if component.figure is not None:
            path = (*at, "bridge", "components", index, "figure")
            yield Use(path, component.figure.claim, _CLAIM)


def _of_claim(claim: Claim) -> Iterator[Use]:
    at: Path = ("claims", claim.id)
    yield Use((*at, "topic"), claim.topic, _TOPIC)
    yield Use((*at, "claimant"), claim.claimant, SPEAKERS)
    for index, figure in enumerate(claim.figures):
        yield Use((*at, "figures", index, "measure"), figure.measure, _MEASURE)
    for index, counter in enumerate(claim.counters):
        yield Use((*at, "counters", index, "claim"), counter.claim, _CLAIM)
        yield Use((*at, "counters", index, "in"), counter.in_, _SOURCE)
    for index, appearance in enumerate(claim.appearances):
        yield Use((*at, "appearances", index, "source"), appearance.source, _SOURCE)
        for step, speaker in enumerate(appearance.via):
            yield Use((*at, "appearances", index, "via", step), speaker, SPEAKERS)
    for index, review in enumerate(claim.reviews):
        yield Use((*at, "reviews", index, "reviewer"), review.reviewer, SPEAKERS)
        yield Use((*at, "reviews", index, "scale"), review.scale, _SCALE)
        yield Use((*at, "reviews", index, "source"), review.source, _SOURCE)


_USES_IN: Final[dict[type, Callable[[Any], Iterator[Use]]]] = {
    Person: _of_person,
    Measure: _of_measure,
    Scale: _of_scale,
    Source: _of_source,
    Dispute: _of_dispute,
    Claim: _of_claim,
}
"""How each class of records names others; the rest names none."""
