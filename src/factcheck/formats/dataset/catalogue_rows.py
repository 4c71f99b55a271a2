"""The rows of the tables of what claims are about and rest on: those of the whole ledger."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.formats.dataset.cells import Numbers, format_field, read_if_stated, write_parts
from factcheck.model.addresses import keep
from factcheck.model.dimensions import find_parts, find_second_names, find_titles, name_values

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.formats.dataset.cells import NamedRow, Row
    from factcheck.model.catalogue import Measure, Person, Source
    from factcheck.queries.tables import Tables


def list_catalogue_rows(view: Tables) -> Iterator[NamedRow]:
    """List the rows of topics, parties, people, measures with their dimensions, sources and scales.

    Args:
        view: all records of a ledger, as tables take them.
    """
    numbers = Numbers()
    for topic in view.topics:
        yield "topics", (topic.id, topic.title, topic.description, topic.note)
    for party in view.parties:
        starts, named_by = party.fiscal_year_starts, party.fiscal_years_named_by
        yield (
            "parties",
            (
                *(party.id, party.name, party.short, str(party.kind)),
                *(format_field(starts), None if named_by is None else named_by.value, party.note),
            ),
        )
    yield from (("people", _build_person(each)) for each in view.people)
    yield from (("measures", _build_measure(each)) for each in view.measures)
    for measure in view.measures:
        for dimension, values in (measure.dimensions or {}).items():
            titles, parts, same = (
                find_titles(values),
                find_parts(values),
                find_second_names(values),
            )
            for value in name_values(values):
                yield (
                    "dimensions",
                    (
                        *(numbers.take("dimensions"), measure.id, dimension, value),
                        *(titles.get(value), parts.get(value, ()), same.get(value)),
                    ),
                )
    yield from (("sources", _build_source(each)) for each in view.sources)
    for scale in view.scales:
        yield "scales", (scale.id, scale.title, scale.of, scale.verdicts, scale.note)


def _build_person(person: Person) -> Row:
    positions = [
        {
            "title": held.title,
            "party": held.party,
            "seen": format_field(held.seen),
            "from": format_field(held.from_),
            "to": format_field(held.to),
        }
        for held in person.positions
    ]
    return person.id, person.name, person.anonymous, write_parts(positions), person.note


def _build_measure(measure: Measure) -> Row:
    return (
        measure.id,
        measure.title,
        measure.definition,
        read_if_stated(measure.of),
        measure.unit,
        measure.also_called,
        measure.per,
        measure.kind.value,
        measure.harmless,
        format_field(measure.steady_for),
        measure.part_of,
        measure.variant_of,
        measure.opposite_of,
        measure.note,
    )


def _build_source(source: Source) -> Row:
    return (
        source.id,
        source.title,
        source.kind.value,
        read_if_stated(source.publisher),
        source.authors,
        str(source.published),
        format_field(source.updated),
        None if source.url is None else keep(source.url),
        None if source.archived is None else keep(source.archived),
        source.part_of,
        format_field(source.accessed),
        source.find_by,
        source.known_from or {},
        source.language,
        source.currency,
        source.note,
    )
