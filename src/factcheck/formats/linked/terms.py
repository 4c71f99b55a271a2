"""The words of linked data: those of schema.org, and for what it lacks our own, which are those of JSON."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from factcheck.text.json_text import write_json

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from decimal import Decimal

    from factcheck.formats.json.trees import Tree

OURS: Final = "factcheck"
"""The prefix of our own words."""
CONTEXT: Final[list[Tree]] = [
    "https://schema.org",
    {OURS: "urn:factcheck:", "xsd": "http://www.w3.org/2001/XMLSchema#"},
]
"""What the words of a document mean (JSON-LD 1.1); no program of ours fetches it."""

_DAY: Final = re.compile(r"\d{4}(-\d\d){0,2}")


def write_graph(things: Iterable[dict[str, Tree]]) -> Iterator[str]:
    """Write a document of JSON-LD, a thing after the other; what says nothing is omitted.

    Args:
        things: each by its properties, with its `@type`.
    """
    yield f'{{\n"@context": {write_json(CONTEXT)},\n"@graph": ['
    for place, each in enumerate(things):
        yield f"{',' if place else ''}\n{write_json(remove_empty(each), indent=1)}"
    yield "\n]\n}\n"


def remove_empty(thing: dict[str, Tree]) -> dict[str, Tree]:
    """Return a thing without the properties that say nothing.

    Args:
        thing: by its properties.
    """
    return {key: each for key, each in thing.items() if each not in (None, [], {}, "")}


def link_record(name: str) -> dict[str, Tree]:
    """Return what leads to a record of the same document.

    Args:
        name: the id of the record.
    """
    return {"@id": f"#{name}"}


def link_figure(name: str) -> dict[str, Tree]:
    """Return what leads to a figure by its name, `claim` or `claim#figure`.

    Args:
        name: as `compare` takes it.
    """
    claim, _, figure = name.partition("#")
    return {"@id": f"#{claim}/figures/{figure}" if figure else f"#{claim}/figure"}


def mark_ours(tree: Mapping[str, Tree], *omitted: str) -> dict[str, Tree]:
    """Return a mapping with our prefix before each of its words, in those below it too.

    Args:
        tree: of JSON, whose words are ours.
        omitted: what is said otherwise.
    """
    return {
        f"{OURS}:{key.replace(' ', '_')}": _mark_below(each)
        for key, each in tree.items()
        if key not in omitted
    }


def _mark_below(tree: Tree) -> Tree:
    if isinstance(tree, dict):
        return remove_empty(mark_ours(tree))
    return [_mark_below(each) for each in tree] if isinstance(tree, list) else tree


def write_number(number: Decimal | None) -> Tree:
    """Return an exact number, which no reader takes for a float; None where there is none.

    Args:
        number: at full scale, or None.
    """
    return None if number is None else {"@type": "xsd:decimal", "@value": f"{number:f}"}


def read_certain_day(text: str) -> str | None:
    """Return a day, month or year as ISO 8601 has it; None of what is inferred, open or an interval.

    Args:
        text: a date as files have it (EDTF).
    """
    return text if _DAY.fullmatch(text) else None
