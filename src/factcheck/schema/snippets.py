"""What a text editor writes for a new record: its needed fields, to be filled in one after the other.

The form is that of `defaultSnippets` (VS Code's JSON and YAML editing); other readers pass it over.
"""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING, Final

from factcheck.model.vocabulary import RecordKind
from factcheck.schema.meanings import read_record_meanings
from factcheck.schema.records import TOP_RECORDS, WORDS
from factcheck.schema.values import OPEN_LISTS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from factcheck.schema.values import Json, Schema

_BESIDES: Final[Mapping[str, tuple[str, ...]]] = {"Claim": ("figures", "appearances")}
"""Fields that a record may lack and that nearly every one has."""

_PARTS: Final[Mapping[str, str]] = {
    "tuple[Figure, ...]": "Figure",
    "tuple[Appearance, ...]": "Appearance",
}


def build_snippet(section: str) -> Schema:
    """Return the snippet for a new record of a section.

    Args:
        section: the name of the section in files, such as `claims`.
    """
    word = RecordKind(section).singular
    numbers = count(1)
    key = _write_placeholder(next(numbers), f"{word}-id")
    return {
        "label": f"new {word}",
        "description": f"A {word} with the fields that it needs.",
        "body": {key: _build_fields(TOP_RECORDS[section], numbers)},
    }


def _build_fields(record: str, numbers: Iterator[int]) -> Json:
    return {
        field.name: _build_value(field.annotation, field.name, numbers)
        for field in read_record_meanings()[record].fields
        if field.name != "id" and (field.is_required or field.name in _BESIDES.get(record, ()))
    }


def _build_value(annotation: str, name: str, numbers: Iterator[int]) -> Json:
    if annotation in _PARTS:
        return [_build_fields(_PARTS[annotation], numbers)]
    if annotation.startswith("tuple["):
        return [_write_placeholder(next(numbers), name)]
    words = WORDS.get(annotation) or OPEN_LISTS.get(annotation)
    if words is not None:
        choice = ",".join(word.value for word in words)
        return f"${{{next(numbers)}|{choice}|}}"
    return _write_placeholder(next(numbers), name)


def _write_placeholder(number: int, name: str) -> str:
    return f"${{{number}:{name}}}"
