"""FC312: a measure whose fields contradict each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.findings import Finding
from factcheck.model.vocabulary import MeasureKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.model.corpus import Corpus
    from factcheck.model.records import Measure


def measure_that_contradicts_itself(corpus: Corpus) -> Iterator[Finding]:
    """A measure's own fields contradict each other.

    Why:
        Every figure of it would be compared by rules that cannot hold.

    Bad:
        measures:
          tickets-sold:
            title: Tickets sold
            of: riverside-transit
            unit: tickets
            kind: count
            harmless: [colour]
        claims:
          tickets-sold-2022:
            topic: fares
            claimant: ada-moreno
            said_on: 2022-03-01
            statement: The authority sold 12,000 tickets.
            figures:
              - measure: tickets-sold
                value: 12,000 tickets
                as_of: not-stated
                basis: actual
            appearances:
              - source: courier-2022-03-01
                manner: paraphrase
                quote: sold 12,000 tickets

    Good:
        measures:
          tickets-sold:
            title: Tickets sold
            of: riverside-transit
            unit: tickets
            kind: count
        claims:
          tickets-sold-2022:
            topic: fares
            claimant: ada-moreno
            said_on: 2022-03-01
            statement: The authority sold 12,000 tickets.
            figures:
              - measure: tickets-sold
                value: 12,000 tickets
                as_of: not-stated
                basis: actual
            appearances:
              - source: courier-2022-03-01
                manner: paraphrase
                quote: sold 12,000 tickets

    Known limits:
        none
    """
    for measure in corpus.measures.values():
        for field, message in _contradictions(measure):
            yield Finding("FC312", ("measures", measure.id, field), message)


def _contradictions(measure: Measure) -> Iterator[tuple[str, str]]:
    if (measure.unit == "date") != (measure.kind is MeasureKind.DATE):
        expected = "date" if measure.kind is MeasureKind.DATE else "another, or kind date"
        yield "unit", f"unit is '{measure.unit}' of kind {measure.kind.value}, expected {expected}"
    for dimension in measure.harmless:
        if dimension not in (measure.dimensions or {}):
            yield "harmless", f"'{measure.id}' declares no dimension '{dimension}'"
    for dimension, values in (measure.dimensions or {}).items():
        if len(set(values)) != len(values):
            yield "dimensions", f"dimension '{dimension}' lists a value twice"
        if "not-stated" in values:
            yield (
                "dimensions",
                f"dimension '{dimension}' lists not-stated, which is always an answer",
            )
    if measure.part_of == measure.id:
        yield "part_of", f"'{measure.id}' is part of itself"
    if measure.variant_of == measure.id:
        yield "variant_of", f"'{measure.id}' is a variant of itself"
