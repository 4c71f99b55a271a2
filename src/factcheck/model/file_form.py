"""A record as files write it: names of fields with texts, lists and mappings; what it does not say is omitted."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, TypeAlias

from factcheck.model.addresses import keep_within
from factcheck.model.fields import list_fields
from factcheck.model.values import Value

if TYPE_CHECKING:
    from factcheck.model.fields import Field

Written: TypeAlias = "str | list[Written] | dict[str, Written]"


def build_fields(record: object) -> dict[str, Written]:
    """Return the fields of a record, or of a part of one, in the order of the model; a record's id is its key.

    Args:
        record: any record whose fields are texts, lists of them, or parts.
    """
    cls: type = type(record)
    is_part = not hasattr(cls, "topic")
    found: dict[str, Written] = {}
    for field in list_fields(cls):
        value = getattr(record, field.name)
        if (
            value is None
            or value is False
            or value in ((), {})
            or (field.name == "id" and not is_part)
        ):
            continue
        found[field.in_files] = _build_value(field, value)
    return found


def _build_value(field: Field, value: object) -> Written:
    if isinstance(value, Value):
        return value.text
    if isinstance(value, tuple):
        return [_build_value(field, each) for each in value]
    if isinstance(value, dict):
        return {str(key): _build_value(field, each) for key, each in value.items()}
    if field.part is not None:
        return build_fields(value)
    if isinstance(value, Enum):
        return str(value.value)
    return "true" if value is True else keep_within(str(value))
