"""Pictures as JSON: the records as they are, numbers as texts since they are exact, nothing computed."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from factcheck.charts.answers import AnswerThread
from factcheck.text.json_text import write_json

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.charts.picture import Picture

VERSION: Final = 1


def write(picture: Picture | AnswerThread) -> Iterator[str]:
    """Write a picture as one JSON object; `version` changes when its form does.

    Args:
        picture: the picture, or the thread of who answers whom.
    """
    kind = "answers" if isinstance(picture, AnswerThread) else "picture"
    tree = {"version": VERSION, "kind": kind} | _write_record(picture)
    yield f"{write_json(tree, indent=2)}\n"


def _write_record(record: object) -> dict[str, object]:
    assert is_dataclass(record), "a picture consists of records"
    return {each.name: _write(getattr(record, each.name)) for each in fields(record)}


def _write(value: object) -> object:
    match value:
        case Decimal():
            return f"{value:f}"
        case tuple():
            return [_write(each) for each in value]
        case str() | bool() | None:
            return value
        case _:
            return _write_record(value)
