"""The two schemas as files: one for the corpus file, one for the files that it includes.

Any record kind may stand in either; only the corpus file has `corpus:`.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final

from factcheck.model.limits import ID_CHARACTERS
from factcheck.model.scalars import ID
from factcheck.model.vocabulary import RecordKind
from factcheck.schema.identifiers import (
    REFERENCES,
    build_figure_rules,
    build_review_rules,
    list_ids,
)
from factcheck.schema.meanings import read_record_meanings
from factcheck.schema.records import FILLED, TOP_RECORDS, build_definitions, name_definition
from factcheck.schema.snippets import build_snippet
from factcheck.schema.values import wrap_pattern
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


def write_schema(which: SchemaFile, corpus: Corpus | None = None) -> str:
    """Return a schema as JSON text.

    Args:
        which: the files that it is for.
        corpus: the corpus whose ids it lists, or None for a schema that fits every corpus.
    """
    return write_json(_build_schema(which, corpus), indent=2) + "\n"


def _build_schema(which: SchemaFile, corpus: Corpus | None) -> Schema:
    title, description = _TITLES[which]
    command = "factcheck schema" if corpus is None else "factcheck schema --with-ids"
    sections: dict[str, Json] = {kind.value: _build_section(kind.value) for kind in RecordKind}
    head: dict[str, Json] = {}
    if which is SchemaFile.CORPUS:
        summary = read_record_meanings()["Head"].summary
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
                "description": read_record_meanings()["Defaults"].summary,
            },
            **sections,
        },
        "allOf": list(_build_rules_of_defaults()),
        "definitions": {
            name: made
            for name, made in _build_definitions(corpus).items()
            if head or name != "head"
        },
    }


def _build_rules_of_defaults() -> Iterator[Schema]:
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


def _build_definitions(corpus: Corpus | None) -> dict[str, Json]:
    if corpus is None:
        return build_definitions({})
    made = build_definitions(REFERENCES)
    rules = {"figure": build_figure_rules(corpus), "review": build_review_rules(corpus)}
    for name, some in rules.items():
        record = made[name]
        if some and isinstance(record, dict):
            record["allOf"] = some
    return {**made, **list_ids(corpus)}


def _build_section(section: str) -> Schema:
    word = RecordKind(section).singular
    record = TOP_RECORDS[section]
    expected = "expected an id: lower-case words joined by hyphens"
    return {
        "description": read_record_meanings()[record].summary,
        "type": "object",
        "propertyNames": {
            "title": f"{word}-id",
            "description": f"The id of a {word}: lower-case words joined by hyphens.",
            "pattern": wrap_pattern(ID.pattern),
            "maxLength": ID_CHARACTERS,
            "patternErrorMessage": expected,
        },
        "additionalProperties": {"$ref": f"#/definitions/{name_definition(record)}"},
        "defaultSnippets": [build_snippet(section)],
    }
