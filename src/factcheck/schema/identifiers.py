"""The ids of one corpus as lists of words, so that a text editor offers them and says which are unknown.

The lists are those of the moment at which the schema is written.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from factcheck.model import field_types
from factcheck.model.dimensions import name_values
from factcheck.model.fields import list_classes, list_fields
from factcheck.model.vocabulary import NOT_STATED
from factcheck.schema.records import name_definition
from factcheck.schema.values import NOT_STATED_MEANING, TEXT, list_values

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from factcheck.model.corpus import Corpus
    from factcheck.model.fields import Field
    from factcheck.model.vocabulary import RecordKind
    from factcheck.schema.values import Json, Schema


def _name_list(type_: str) -> str:
    """Return the name of the list of what a type of fields may name: `topic-ids` for TopicId."""
    return re.sub(r"-id\b", "-ids", name_definition(type_)).replace(
        "reference", "figure-references"
    )


_NAMING: Final = {
    f"{cls.__name__}.{field.in_files}": field
    for cls in list_classes()
    for field in list_fields(cls)
    if field.kinds and not field.is_expression
}

REFERENCES: Final[Mapping[str, str]] = {
    name: _name_list(field.type_name) for name, field in _NAMING.items()
}
"""The fields that name another record, and the list of what they may name."""

_LISTS: Final[Mapping[str, Field]] = {
    _name_list(field.type_name): field
    for field in sorted(
        _NAMING.values(), key=lambda field: list(vars(field_types)).index(field.type_name)
    )
}

_SHOWN: Final = ("title", "name", "statement")


def list_ids(corpus: Corpus) -> dict[str, Json]:
    """Return the definitions that list the ids of a corpus, by name.

    Args:
        corpus: the records.
    """
    return {name: _build_list(corpus, name) for name in _LISTS}


def build_figure_rules(corpus: Corpus) -> list[Json]:
    """Return for each measure with dimensions a rule that says which scope its figures have."""
    rules: list[Json] = []
    for measure in corpus.measures.values():
        if measure.dimensions:
            scope: Schema = {
                "additionalProperties": False,
                "required": list(measure.dimensions),
                "properties": {
                    name: _build_choice((*name_values(values), NOT_STATED.value))
                    for name, values in measure.dimensions.items()
                },
            }
            then: Schema = {"required": ["scope"], "properties": {"scope": scope}}
            rules.extend(_build_rule("measure", measure.id, then))
    return rules


def build_review_rules(corpus: Corpus) -> list[Json]:
    """Return for each scale a rule that says which verdicts its reviews have."""
    return [
        rule
        for scale in corpus.scales.values()
        for rule in _build_rule(
            "scale", scale.id, {"properties": {"verdict": _build_choice(scale.verdicts)}}
        )
    ]


def _build_rule(field: str, record_id: str, then: Schema) -> Iterator[Schema]:
    """Yield a rule for the records that name another one, unless its id cannot be listed."""
    forms = list_values((record_id,))
    if forms is not None:
        yield {"if": {"required": [field], "properties": {field: {"enum": forms}}}, "then": then}


def _build_choice(texts: Iterable[str]) -> Schema:
    values = list_values(texts)
    return dict(TEXT) if values is None else {"enum": values}


def _build_list(corpus: Corpus, name: str) -> Schema:
    field = _LISTS[name]
    names_figures = field.type_name == "Reference"
    word = " or ".join(kind.singular for kind in field.kinds) + (
        " or figure" if names_figures else ""
    )
    said = dict(_list_offered(corpus, field.kinds, with_figures=names_figures))
    if field.takes_not_stated:
        said[NOT_STATED.value] = NOT_STATED_MEANING
    message = f"the corpus had no such {word} when this schema was written"
    values: list[Json] = []
    descriptions: list[Json] = []
    for record_id, description in said.items():
        forms = list_values((record_id,))
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


def _list_offered(
    corpus: Corpus, kinds: tuple[RecordKind, ...], *, with_figures: bool
) -> Iterator[tuple[str, str]]:
    for kind in kinds:
        for record_id, record in corpus.list_records(kind).items():
            shown = next(str(getattr(record, name)) for name in _SHOWN if hasattr(record, name))
            yield record_id, shown
    if with_figures:
        for claim in corpus.claims.values():
            for figure in claim.figures:
                if figure.id is not None:
                    yield f"{claim.id}#{figure.id}", f"{figure.value}: {claim.statement}"
