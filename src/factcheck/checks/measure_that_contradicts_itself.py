"""FC312: a measure whose fields contradict each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.comparison.noun import is_always_printed
from factcheck.findings import Finding, Path
from factcheck.model.dimensions import find_parts, find_second_names, name_values
from factcheck.model.vocabulary import MeasureKind, NotStated
from factcheck.text.suggest import find_closest, suggest

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from factcheck.model.claims import Measure
    from factcheck.model.corpus import Corpus
    from factcheck.model.dimensions import Values


def find(corpus: Corpus) -> Iterator[Finding]:
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
            variant_of: tickets-sold
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
        at: Path = ("measures", measure.id)
        for path, message, hint in (
            *_check_unit(measure),
            *_check_dimensions(measure),
            *_check_harmless(measure),
        ):
            yield Finding("FC312", (*at, *path), message, hint)
        if measure.variant_of == measure.id:
            yield Finding("FC312", (*at, "variant_of"), f"'{measure.id}' is a variant of itself")
        if measure.opposite_of is not None:
            wrong = _explain_opposite(measure, corpus.measures.get(measure.opposite_of))
            if wrong is not None:
                yield Finding("FC312", (*at, "opposite_of"), wrong)
    for first, *others in _find_circles(corpus.measures):
        way = f", by way of '{others[0]}'" if others else ""
        message = f"'{first}' is part of itself{way}"
        yield Finding("FC312", ("measures", first, "part_of"), message)


def _check_unit(measure: Measure) -> Iterator[tuple[Path, str, str | None]]:
    kind, unit = measure.kind, measure.unit
    if kind is MeasureKind.DATE and unit != "date":
        yield ("unit",), f"unit of '{measure.id}' is '{unit}', expected date as for its kind", None
    elif kind is not MeasureKind.DATE and unit == "date":
        message = f"kind of '{measure.id}' is {kind.value}, expected date as for its unit"
        yield ("kind",), message, None
    elif kind is MeasureKind.RANK and is_always_printed(unit):
        yield (
            ("unit",),
            f"unit of '{measure.id}' is '{unit}', expected what is ranked, such as states",
            None,
        )


def _check_dimensions(measure: Measure) -> Iterator[tuple[Path, str, str | None]]:
    not_stated = NotStated.NOT_STATED.value
    for dimension, values in (measure.dimensions or {}).items():
        path = ("dimensions", dimension)
        name = f"dimension '{dimension}' of '{measure.id}'"
        if not values:
            yield path, f"{name} has no value, expected one or more", None
        listed: set[str] = set()
        yield from ((path, f"{name} {wrong}", None) for wrong in _check_values(values))
        for index, value in enumerate(values):
            if value == not_stated:
                hint = "it is always an answer, take it away"
                yield (*path, index), f"{name} lists {not_stated}", hint
            elif value in listed:
                yield (*path, index), f"{name} lists '{value}' twice", None
            listed.add(value)


def _check_values(values: Values) -> Iterator[str]:
    """Find parts and second names that cannot be: a circle, or another name of no value."""
    parts, named = find_parts(values), name_values(values)
    for value in parts:
        reached, ahead = set(parts[value]), [*parts[value]]
        while ahead:
            found = set(parts.get(ahead.pop(), ())) - reached
            reached |= found
            ahead += found
        if value in reached:
            yield f"makes '{value}' a part of itself"
    for value, other in find_second_names(values).items():
        if other == value or other not in named:
            yield f"says that '{value}' is the same as '{other}', expected another of its values"


def _check_harmless(measure: Measure) -> Iterator[tuple[Path, str, str | None]]:
    dimensions = measure.dimensions or {}
    for index, word in enumerate(measure.harmless):
        meant = None if word in dimensions else find_closest(word, dimensions)
        if meant is not None:
            message = f"'{measure.id}' declares no dimension '{word}'"
            yield ("harmless", index), message, suggest(word, dimensions)


def _explain_opposite(measure: Measure, other: Measure | None) -> str | None:
    """Return why a measure cannot be the negative of another one, or None where it can."""
    if measure.opposite_of == measure.id:
        return f"'{measure.id}' is the opposite of itself"
    if other is None:
        return None
    if other.unit != measure.unit:
        return f"'{measure.id}' is in {measure.unit}, its opposite '{other.id}' in {other.unit}"
    if other.kind is not measure.kind:
        kinds = f"a {measure.kind.value}, its opposite '{other.id}' a {other.kind.value}"
        return f"'{measure.id}' is {kinds}"
    return None


def _find_circles(measures: Mapping[str, Measure]) -> Iterator[tuple[str, ...]]:
    """Yield each circle of measures that are parts of one another, in the order of the files."""
    followed: set[str] = set()
    for start in measures:
        chain: dict[str, None] = {}
        each: str | None = start
        while each is not None and each in measures and each not in followed:
            followed.add(each)
            chain[each] = None
            each = measures[each].part_of
        if each in chain:
            ids = tuple(chain)
            yield ids[ids.index(each) :]
