"""The order of sections and fields in a file: that of the records themselves.

Records, list items and the free names of `scope` and `dimensions` are ordered by nobody: they stay as they stand.
"""

from __future__ import annotations

import re
from dataclasses import fields
from typing import TYPE_CHECKING, Final

from factcheck.model import records
from factcheck.model.ground import name_in_files
from factcheck.model.vocabulary import RecordKind
from factcheck.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Mapping

HEAD: Final = "corpus"
SECTIONS: Final = (HEAD, *(kind.value for kind in RecordKind))
"""What may stand at the top of a file, in the order in which it stands there."""


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a record or of a part of one.

    Attributes:
        type: its annotation without `None`: `Id`, `tuple[Figure, ...]`.
        form: the fields of its value, or of each item of it, where they are records' parts.
    """

    type: str
    form: Form | None


@dataclass(frozen=True, slots=True)
class Form:
    """The fields of a record or of a part of one, by their names in files, in their order."""

    name: str
    fields: Mapping[str, Field]


_LIST: Final = re.compile(r"tuple\[(\w+), \.\.\.\]")


def _form(cls: type) -> Form:
    found: dict[str, Field] = {}
    for each in fields(cls):
        annotation = str(each.type).removesuffix(" | None")
        listed = _LIST.fullmatch(annotation)
        inner = getattr(records, listed[1] if listed else annotation, None)
        form = None
        if isinstance(inner, type) and hasattr(inner, "__pydantic_config__"):
            form = _form(inner)
        found[name_in_files(each.name)] = Field(annotation, form)
    return Form(cls.__name__, found)


def _record(cls: type) -> Form:
    """Give the fields of a record, whose id is no field but its key."""
    form = _form(cls)
    return Form(form.name, {name: each for name, each in form.fields.items() if name != "id"})


FORMS: Final[Mapping[str, Form]] = {
    HEAD: _record(records.Head),
    RecordKind.TOPIC: _record(records.Topic),
    RecordKind.PARTY: _record(records.Party),
    RecordKind.PERSON: _record(records.Person),
    RecordKind.MEASURE: _record(records.Measure),
    RecordKind.SCALE: _record(records.Scale),
    RecordKind.SOURCE: _record(records.Source),
    RecordKind.DISPUTE: _record(records.Dispute),
    RecordKind.DERIVATION: _record(records.Derivation),
    RecordKind.CLAIM: _record(records.Claim),
}
"""The records by the key at the top of a file."""
