"""What the classes of records say of their own fields, worked out once for each class.

A field's type says what it names (`claimant: SpeakerId`) and which part lies in it (`figures: tuple[Figure, ...]`).
The walk over references, the schema, repairs, differences and the index all read it here; none has a list of its own.
"""

from __future__ import annotations

import re
import sys
from functools import cache
from typing import TYPE_CHECKING, Final, get_args

from factcheck.model.catalogue import Head, name_in_files
from factcheck.model.claims import (
    Claim,
    Defaults,
    Derivation,
    Dispute,
    Measure,
    Party,
    Person,
    Scale,
    Source,
    Topic,
)
from factcheck.model.editorial import Lookalike
from factcheck.model.scalars import Reads
from factcheck.model.values import read_expression
from factcheck.model.vocabulary import NotStated, RecordKind
from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from factcheck.model.corpus import Record

CLASSES: Final[Mapping[RecordKind, type[Record]]] = {
    RecordKind.TOPIC: Topic,
    RecordKind.PARTY: Party,
    RecordKind.PERSON: Person,
    RecordKind.MEASURE: Measure,
    RecordKind.SCALE: Scale,
    RecordKind.SOURCE: Source,
    RecordKind.DISPUTE: Dispute,
    RecordKind.LOOKALIKE: Lookalike,
    RecordKind.DERIVATION: Derivation,
    RecordKind.CLAIM: Claim,
}
"""The class of the records of each kind."""

_LIST: Final = re.compile(r"tuple\[(\w+), \.\.\.\]")


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a record or of a part of one.

    Attributes:
        name: as Python writes it.
        in_files: as files write it.
        type_name: of its value, or of each item of a list: `SpeakerId`, `Figure`, `Day`.
        kinds: of the records that it names, by id, by a reference or in an expression; else none.
        is_expression: whether it names them in an expression.
        takes_not_stated: whether `not-stated` may stand there.
        part: the class of the part, or of each part, that lies in it; None for a single value.
    """

    name: str
    in_files: str
    type_name: str
    kinds: tuple[RecordKind, ...]
    is_expression: bool
    takes_not_stated: bool
    part: type | None


@cache
def list_fields(cls: type) -> tuple[Field, ...]:
    """Return the fields of a class of records or of their parts, in the order of the source."""
    return tuple(
        _build_field(cls, name, annotation)
        for name, annotation in cls.__annotations__.items()
        if not name.startswith("__")
    )


def _build_field(cls: type, name: str, annotation: str) -> Field:
    type_ = annotation.removesuffix(" | None")
    listed = _LIST.fullmatch(type_)
    type_name = type_ if listed is None else listed[1]
    meant: object = vars(sys.modules[cls.__module__]).get(type_name)
    reads = next(
        (each for each in getattr(meant, "__metadata__", ()) if isinstance(each, Reads)), None
    )
    return Field(
        name=name,
        in_files=name_in_files(name),
        type_name=type_name,
        kinds=() if reads is None else reads.names,
        is_expression=reads is not None and reads.read is read_expression,
        takes_not_stated=NotStated in get_args(getattr(meant, "__origin__", None)),
        part=meant if isinstance(meant, type) and hasattr(meant, "__pydantic_config__") else None,
    )


@cache
def find_field(cls: type, in_files: str) -> Field | None:
    """Return the field of a class that files write so, or None.

    Args:
        cls: a class of records or of their parts.
        in_files: the field's name as files write it.
    """
    return next((field for field in list_fields(cls) if field.in_files == in_files), None)


@cache
def list_classes() -> tuple[type, ...]:
    """Return every class that a file may hold: the head, each kind of record, and each part where it first lies."""
    found: dict[type, None] = {}
    for cls in (Head, Defaults, *CLASSES.values()):
        found.update(dict.fromkeys(_walk_parts(cls)))
    return tuple(found)


def _walk_parts(cls: type) -> Iterator[type]:
    yield cls
    for field in list_fields(cls):
        if field.part is not None:
            yield from _walk_parts(field.part)


@cache
def list_named_kinds(kind: RecordKind) -> frozenset[RecordKind]:
    """Return the kinds of record that the records of a kind may name, expressions included.

    Args:
        kind: of the records that name others.
    """
    fields = (field for cls in _walk_parts(CLASSES[kind]) for field in list_fields(cls))
    return frozenset(named for field in fields for named in field.kinds)
