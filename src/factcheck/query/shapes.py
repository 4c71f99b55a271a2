"""Records as plain trees of texts, so that two states of one can be set side by side.

What is absent stays as None: both states of a record have the same fields in the same order.
"""

from __future__ import annotations

import re
from dataclasses import fields, is_dataclass
from typing import TYPE_CHECKING, Final, TypeAlias

from factcheck.model.addresses import keep_within
from factcheck.model.edtf import EdtfDate
from factcheck.model.scalars import FigureReference, FiscalYear, MonthAndDay, Value
from factcheck.model.vocabulary import NotStated

if TYPE_CHECKING:
    from collections.abc import Mapping

Shape: TypeAlias = "str | Value | tuple[Shape, ...] | dict[str, Shape] | None"
Fields: TypeAlias = "dict[str, Shape]"

_TEXTS: Final = (EdtfDate, FiscalYear, MonthAndDay)
_ID_FIELDS: Final = frozenset(
    ("authors", "claim", "claimant", "in_", "measure", "of", "part_of", "party", "publisher")
) | {"reviewer", "scale", "source", "topic", "variant_of", "via"}
_EXPRESSIONS: Final = frozenset(("equals", "expression"))
_NAME: Final = re.compile(r"(?<![^\s(])[a-z0-9]+(?:-[a-z0-9]+)*(?=[#\s)]|$)")


def shape_of(record: object, renamed: Mapping[str, str]) -> Fields:
    """Give the fields of a record by name.

    Args:
        record: any record, or a part of one.
        renamed: the new ids of records that have got one; they are put in wherever one is named.
    """
    assert is_dataclass(record), "records and their parts are dataclasses"
    return {
        each.name: _shape(each.name, getattr(record, each.name), renamed) for each in fields(record)
    }


def _shape(name: str, value: object, renamed: Mapping[str, str]) -> Shape:
    if value is None or value is False:
        return None
    if isinstance(value, Value):
        return value
    if isinstance(value, NotStated):
        return value.value
    if isinstance(value, FigureReference):
        return str(FigureReference(renamed.get(value.claim, value.claim), value.figure))
    if isinstance(value, tuple):
        return tuple(_shape(name, each, renamed) for each in value)
    if isinstance(value, dict):
        return {key: _shape(key, each, {}) for key, each in value.items()}
    if is_dataclass(value) and not isinstance(value, _TEXTS):
        return shape_of(value, renamed)
    text = "yes" if value is True else keep_within(str(value))
    if name in _ID_FIELDS:
        return renamed.get(text, text)
    if name in _EXPRESSIONS and renamed:
        return _NAME.sub(lambda match: renamed.get(match[0], match[0]), text)
    return text
