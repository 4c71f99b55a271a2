"""Where a record names another one: a walk over its fields, for the checks and for the counts of uses.

Which fields these are follows from their types (`model.fields`). Expressions are apart: the comparison
layer reads the names in them.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from factcheck.model.fields import CLASSES, list_fields
from factcheck.model.vocabulary import NOT_STATED, RecordKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.findings import Path
    from factcheck.model.corpus import Corpus, Record


class Use(NamedTuple):
    """One place at which a record names another, and of which kinds that other may be."""

    path: Path
    target: str
    kinds: tuple[RecordKind, ...]


class _Step(NamedTuple):
    """A field that names records, or that leads to fields of a part which do."""

    name: str
    in_files: str
    kinds: tuple[RecordKind, ...]
    inner: tuple[_Step, ...]


def find_uses(corpus: Corpus) -> Iterator[Use]:
    """Find every place at which a record names another one, in the order of the files.

    Args:
        corpus: whose records are looked at.

    Returns:
        Ids that no record has are among what is named.
    """
    for kind, each in CLASSES.items():
        cls: type = each
        if _list_steps(cls, is_expression=False):
            for record in corpus.list_records(kind).values():
                yield from find_uses_in_record(record)


def find_uses_in_record(record: Record) -> list[Use]:
    """Find every place at which a record names another one.

    Args:
        record: of any kind.
    """
    return _find(record, is_expression=False)


def find_expressions(record: Record) -> list[Use]:
    """Find every expression of a record; the target of each is its text."""
    return _find(record, is_expression=True)


def _find(record: Record, *, is_expression: bool) -> list[Use]:
    cls: type = type(record)
    steps = _list_steps(cls, is_expression=is_expression)
    found: list[Use] = []
    if steps:
        _walk(steps, record, (_name_section(cls), record.id), found)
    return found


@cache
def _list_steps(cls: type, *, is_expression: bool) -> tuple[_Step, ...]:
    made = []
    for field in list_fields(cls):
        kinds = field.kinds if field.is_expression is is_expression else ()
        inner = () if field.part is None else _list_steps(field.part, is_expression=is_expression)
        if kinds or inner:
            made.append(_Step(field.name, field.in_files, kinds, inner))
    return tuple(made)


@cache
def _name_section(cls: type) -> str:
    return next(kind.value for kind, each in CLASSES.items() if each is cls)


def _walk(steps: tuple[_Step, ...], part: object, at: Path, found: list[Use]) -> None:
    for name, in_files, kinds, inner in steps:
        value = getattr(part, name)
        if value is None or value is NOT_STATED:
            continue
        if type(value) is not tuple:
            if inner:
                _walk(inner, value, (*at, in_files), found)
            else:
                found.append(
                    Use((*at, in_files), value if type(value) is str else value.claim, kinds)
                )
        elif inner:
            for index, each in enumerate(value):
                _walk(inner, each, (*at, in_files, index), found)
        else:
            for index, each in enumerate(value):
                target = each if type(each) is str else each.claim
                found.append(Use((*at, in_files, index), target, kinds))
