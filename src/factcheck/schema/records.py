"""One definition of the schema for each record, with its fields, what they mean, and an example.

Examples stand in the description: as `examples` of the schema a text editor would offer invented values.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from factcheck.model import catalogue_words, vocabulary
from factcheck.model.claims import Appearance, Claim, Defaults
from factcheck.model.fields import CLASSES, find_field, list_classes, list_fields
from factcheck.schema.meanings import read_record_meanings, read_word_meanings
from factcheck.schema.table import EXAMPLES, GUARDS, SECTIONS, SEE_BELOW
from factcheck.schema.values import DEFINITIONS

if TYPE_CHECKING:
    from collections.abc import Mapping
    from enum import StrEnum

    from factcheck.schema.meanings import FieldMeaning
    from factcheck.schema.values import Json, Schema

_LIST: Final = re.compile(r"tuple\[(\w+), \.\.\.\]")

WORDS: Final[Mapping[str, type[StrEnum]]] = {
    name: words
    for name, words in sorted({**vars(vocabulary), **vars(catalogue_words)}.items())
    if name in {field.type_name for cls in list_classes() for field in list_fields(cls)}
}
"""The closed lists that fields name as their type."""

FILLED: Final[Mapping[str, str | None]] = {
    **{
        f"{cls.__name__}.{field.in_files}": field.in_files
        for cls in (Claim, Appearance)
        for field in list_fields(Defaults)
        if find_field(cls, field.in_files) is not None
    },
    "Counter.in": None,
}
"""Needed fields that a record may omit, and which of the file's `defaults` say them; None where the record does."""

TOP_RECORDS: Final[Mapping[str, str]] = {kind.value: cls.__name__ for kind, cls in CLASSES.items()}
"""The key at the top of a file, and the class of the records below it."""


def name_definition(record: str) -> str:
    """Return the name of the definition of a record or a list of words: `measure-kind` for MeasureKind."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "-", record).lower()


def build_definitions(references: Mapping[str, str]) -> dict[str, Json]:
    """Return the definitions of all records, words and single values, by name.

    Args:
        references: by `Record.field`, the definition that stands in for that of its type.
    """
    made: dict[str, Json] = {}
    for record in read_record_meanings():
        made[name_definition(record)] = _build_record(record, references)
    for words in WORDS.values():
        said = read_word_meanings(words)
        made[name_definition(words.__name__)] = {
            "type": "string",  # without it a text editor leaves the field out of what it writes
            "enum": [word.value for word in words],
            **({"enumDescriptions": list(said)} if any(said) else {}),
        }
    made.update(DEFINITIONS.values())
    return made


def _build_record(record: str, references: Mapping[str, str]) -> Schema:
    meaning = read_record_meanings()[record]
    fields = [field for field in meaning.fields if not _is_key(field)]
    _, remark = SECTIONS[record]
    return {
        "title": record,
        "description": " ".join(each for each in (meaning.summary, remark) if each),
        "type": "object",
        "additionalProperties": False,
        "required": [
            field.name for field in fields if field.is_required and field.key not in FILLED
        ],
        "properties": {
            field.name: _build_property(field, references.get(field.key)) for field in fields
        },
    }


def _is_key(field: FieldMeaning) -> bool:
    """Return whether a field is the key above its record, and therefore none of its own."""
    return field.name == "id" and field.record in TOP_RECORDS.values()


def _build_property(field: FieldMeaning, reference: str | None) -> Schema:
    described: Schema = {
        "description": field.meaning,
        "markdownDescription": _write_markdown(field),
    }
    of_list = _LIST.fullmatch(field.annotation)
    if of_list is None:
        return {"$ref": _link_definition(reference or _name_type(field.annotation)), **described}
    items: Json = {"$ref": _link_definition(reference or _name_type(of_list[1]))}
    return {**described, "type": "array", "items": items}


def _name_type(annotation: str) -> str:
    if annotation in DEFINITIONS:
        name, _ = DEFINITIONS[annotation]
        return name
    return name_definition(annotation)


def _link_definition(name: str) -> str:
    return f"#/definitions/{name}"


def _write_markdown(field: FieldMeaning) -> str:
    pieces = [field.meaning.replace("not-stated", "`not-stated`").replace("``", "`")]
    example = EXAMPLES[field.key]
    if field.annotation in {"dict[str, str]", "Dimensions"}:
        pieces.append(f"Example, on the lines below it: `{example}`")
    elif example != SEE_BELOW:
        pieces.append(f"Example: `{field.name}: {example}`")
    guards = GUARDS[field.key]
    if guards:
        pieces.append(f"Checked by {guards} (`factcheck explain {guards[:5]}`).")
    return "\n\n".join(pieces)
