"""Records as plain trees of texts, so that two states of one can be set side by side.

What is absent stays as None: both states of a record have the same fields in the same order.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, TypeAlias

from factcheck.model.addresses import keep_within
from factcheck.model.fields import list_fields
from factcheck.model.values import FigureReference, Value
from factcheck.model.vocabulary import NotStated

if TYPE_CHECKING:
    from collections.abc import Mapping

    from factcheck.model.fields import Field

Shape: TypeAlias = "str | Value | tuple[Shape, ...] | dict[str, Shape] | None"
Fields: TypeAlias = "dict[str, Shape]"

_NAME: Final = re.compile(r"(?<![^\s(])[a-z0-9]+(?:-[a-z0-9]+)*(?=[#\s)]|$)")


def build_shape(record: object, renamed: Mapping[str, str]) -> Fields:
    """Return the fields of a record by name.

    Args:
        record: any record, or a part of one.
        renamed: the new ids of records that have got one; they are put in wherever one is named.
    """
    cls: type = type(record)
    return {
        field.name: _convert_value(field, getattr(record, field.name), renamed)
        for field in list_fields(cls)
    }


def _convert_value(field: Field, value: object, renamed: Mapping[str, str]) -> Shape:
    if value is None or value is False:
        return None
    if isinstance(value, Value):
        return value
    if isinstance(value, NotStated):
        return value.value
    if isinstance(value, FigureReference):
        return str(FigureReference(renamed.get(value.claim, value.claim), value.figure))
    if isinstance(value, tuple):
        return tuple(_convert_value(field, each, renamed) for each in value)
    if isinstance(value, dict):
        return {key: _convert_value(field, each, {}) for key, each in value.items()}
    if field.part is not None:
        return build_shape(value, renamed)
    text = "yes" if value is True else keep_within(str(value))
    if not field.kinds:
        return text
    if field.is_expression:
        return _NAME.sub(lambda match: renamed.get(match[0], match[0]), text) if renamed else text
    return renamed.get(text, text)
