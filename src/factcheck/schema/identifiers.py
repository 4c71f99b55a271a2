"""The ids of one corpus as lists of words, so that a text editor offers them and says which are unknown.

The lists are those of the moment at which the schema is written.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from factcheck.model import values
from factcheck.model.dimensions import name_values
from factcheck.model.fields import fields_of, record_classes
from factcheck.model.vocabulary import NOT_STATED
from factcheck.schema.records import definition_name
from factcheck.schema.values import NOT_STATED_MEANING, TEXT, listed

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from factcheck.model.corpus import Corpus
    from factcheck.model.fields import Field
    from factcheck.model.vocabulary import RecordKind
    from factcheck.schema.values import Json, Schema


def _list_name(type_: str) -> str:
    """Return the name of the list of what a type of fields may name: `topic-ids` for TopicId."""
    return re.sub(r"-id\b", "-ids", definition_name(type_)).replace(
        "reference", "figure-references"
    )


_NAMING: Final = {
    f"{cls.__name__}.{field.in_files}": field
    for cls in record_classes()
    for field in fields_of(cls)
    if field.kinds and not field.is_expression
}

REFERENCES: Final[Mapping[str, str]] = {
    name: _list_name(field.type_name) for name, field in _NAMING.items()
}
"""The fields that name another record, and the list of what they may name."""

_LISTS: Final[Mapping[str, Field]] = {
    _list_name(field.type_name): field
    for field in sorted(
        _NAMING.values(), key=lambda field: list(vars(values)).index(field.type_name)
    )
}

_SHOWN: Final = ("title", "name", "statement")


def id_lists(corpus: Corpus) -> dict[str, Json]:
    """Give the definitions that list the ids of a corpus."""
    return {name: _list_of(corpus, name) for name in _LISTS}


def figure_rules(corpus: Corpus) -> list[Json]:
    """Say for each measure with dimensions which scope its figures have."""
    rules: list[Json] = []
    for measure in corpus.measures.values():
        if measure.dimensions:
            scope: Schema = {
                "additionalProperties": False,
                "required": list(measure.dimensions),
                "properties": {
                    name: _one_of((*name_values(values), NOT_STATED.value))
                    for name, values in measure.dimensions.items()
                },
            }
            then: Schema = {"required": ["scope"], "properties": {"scope": scope}}
            rules.extend(_rule("measure", measure.id, then))
    return rules


def review_rules(corpus: Corpus) -> list[Json]:
    """Say for each scale which verdicts its reviews have."""
    return [
        rule
        for scale in corpus.scales.values()
        for rule in _rule("scale", scale.id, {"properties": {"verdict": _one_of(scale.verdicts)}})
    ]


def _rule(field: str, record_id: str, then: Schema) -> Iterator[Schema]:
    """Give a rule for the records that name another one, unless its id cannot be listed."""
    forms = listed((record_id,))
    if forms is not None:
        yield {"if": {"required": [field], "properties": {field: {"enum": forms}}}, "then": then}


def _one_of(texts: Iterable[str]) -> Schema:
    values = listed(texts)
    return dict(TEXT) if values is None else {"enum": values}


def _list_of(corpus: Corpus, name: str) -> Schema:
    field = _LISTS[name]
    names_figures = field.type_name == "Reference"
    word = " or ".join(kind.singular for kind in field.kinds) + (
        " or figure" if names_figures else ""
    )
    said = dict(_offered(corpus, field.kinds, with_figures=names_figures))
    if field.takes_not_stated:
        said[NOT_STATED.value] = NOT_STATED_MEANING
    message = f"the corpus had no such {word} when this schema was written"
    values: list[Json] = []
    descriptions: list[Json] = []
    for record_id, description in said.items():
        forms = listed((record_id,))
        if forms is None:
            return {"$ref": "#/definitions/id"}
        values.extend(forms)
        descriptions.extend(description for _ in forms)
    if not values:
        return {"$ref": "#/definitions/id"}
    return {
        "type": ["string", "number", "boolean"],
        "enum": values,
        "enumDescriptions": descriptions,
        "errorMessage": message,
    }


def _offered(
    corpus: Corpus, kinds: tuple[RecordKind, ...], *, with_figures: bool
) -> Iterator[tuple[str, str]]:
    for kind in kinds:
        for record_id, record in corpus.records(kind).items():
            shown = next(str(getattr(record, name)) for name in _SHOWN if hasattr(record, name))
            yield record_id, shown
    if with_figures:
        for claim in corpus.claims.values():
            for figure in claim.figures:
                if figure.id is not None:
                    yield f"{claim.id}#{figure.id}", f"{figure.value}: {claim.statement}"
