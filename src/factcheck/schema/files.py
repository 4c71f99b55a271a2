"""The two schemas as files: one for the corpus file, one for the files that it includes.

Any record kind may stand in either; only the corpus file has `corpus:`.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final

from factcheck.model.limits import ID_CHARACTERS
from factcheck.model.values import ID
from factcheck.model.vocabulary import RecordKind
from factcheck.schema.identifiers import REFERENCES, figure_rules, id_lists, review_rules
from factcheck.schema.meanings import record_meanings
from factcheck.schema.records import FILLED, TOP_RECORDS, definition_name, definitions
from factcheck.schema.snippets import new_record
from factcheck.schema.values import whole
from factcheck.text.json_text import write_json

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from factcheck.model.corpus import Corpus
    from factcheck.schema.values import Json, Schema

DIALECT: Final = "http://json-schema.org/draft-07/schema#"
"""JSON Schema draft-07, the newest that every text editor reads."""


class SchemaFile(StrEnum):
    """What files a schema is for."""

    CLAIMS = "claims"
    CORPUS = "corpus"


FILE_NAMES: Final[Mapping[SchemaFile, str]] = {
    SchemaFile.CORPUS: "corpus.schema.json",
    SchemaFile.CLAIMS: "claims.schema.json",
}

_TITLES: Final[Mapping[SchemaFile, tuple[str, str]]] = {
    SchemaFile.CORPUS: (
        "Corpus file of factcheck",
        "The corpus file: what the corpus is, which files belong to it, and records of any kind.",
    ),
    SchemaFile.CLAIMS: (
        "Claim file of factcheck",
        "A file that the corpus file includes: claims, and records of any other kind.",
    ),
}


def schema_text(which: SchemaFile, corpus: Corpus | None = None) -> str:
    """Write a schema.

    Args:
        which: the files that it is for.
        corpus: the corpus whose ids it lists, or None for a schema that fits every corpus.
    """
    return write_json(_schema(which, corpus), indent=2) + "\n"


def _schema(which: SchemaFile, corpus: Corpus | None) -> Schema:
    title, description = _TITLES[which]
    command = "factcheck schema" if corpus is None else "factcheck schema --with-ids"
    sections: dict[str, Json] = {kind.value: _section(kind.value) for kind in RecordKind}
    head: dict[str, Json] = {}
    if which is SchemaFile.CORPUS:
        summary = record_meanings()["Head"].summary
        head = {"corpus": {"$ref": "#/definitions/head", "description": summary}}
    return {
        "$schema": DIALECT,
        "$comment": f"Written by `{command}`; not to be edited.",
        "title": title,
        "description": description,
        "type": "object",
        "additionalProperties": False,
        **({"required": ["corpus"]} if head else {}),
        "properties": {
            **head,
            "defaults": {
                "$ref": "#/definitions/defaults",
                "description": record_meanings()["Defaults"].summary,
            },
            **sections,
        },
        "allOf": list(_fill_rules()),
        "definitions": {
            name: made for name, made in _definitions(corpus).items() if head or name != "head"
        },
    }


def _fill_rules() -> Iterator[Schema]:
    """Say which fields claims need where the file's defaults do not say them."""
    for key, name in FILLED.items():
        record, _, field = key.partition(".")
        need: Schema = {"required": [field]}
        if record == "Appearance":
            need = {"properties": {"appearances": {"items": need}}}
        if name is not None:
            said: Schema = {"properties": {"defaults": {"required": [name]}}}
            yield {
                "if": {"required": ["defaults"], **said},
                "else": {"properties": {"claims": {"additionalProperties": need}}},
            }


def _definitions(corpus: Corpus | None) -> dict[str, Json]:
    if corpus is None:
        return definitions({})
    made = definitions(REFERENCES)
    rules = {"figure": figure_rules(corpus), "review": review_rules(corpus)}
    for name, some in rules.items():
        record = made[name]
        if some and isinstance(record, dict):
            record["allOf"] = some
    return {**made, **id_lists(corpus)}


def _section(section: str) -> Schema:
    word = RecordKind(section).singular
    record = TOP_RECORDS[section]
    expected = "expected an id: lower-case words joined by hyphens"
    return {
        "description": record_meanings()[record].summary,
        "type": "object",
        "propertyNames": {
            "title": f"{word}-id",
            "description": f"The id of a {word}: lower-case words joined by hyphens.",
            "pattern": whole(ID.pattern),
            "maxLength": ID_CHARACTERS,
            "patternErrorMessage": expected,
        },
        "additionalProperties": {"$ref": f"#/definitions/{definition_name(record)}"},
        "defaultSnippets": [new_record(section)],
    }
