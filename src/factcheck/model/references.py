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
    from collections.abc import Iterator, Mapping

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
    field: str
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
        if _list_steps_of(cls, is_expression=False):
            for record in corpus.list_records(kind).values():
                yield from find_uses_in_record(record)


def find_uses_in_record(record: Record) -> list[Use]:
    """Find every place at which a record names another one.

    Args:
        record: of any kind.
    """
    cls: type = type(record)
    steps = _list_steps_of(cls, is_expression=False)
    found: list[Use] = []
    if steps:
        _walk(steps, record, (_name_section(cls), record.id), found)
    return found


def find_named(record: Record) -> Iterator[tuple[str, str]]:
    """Find what a record names in which field: each id with the field, such as `claims.figures.measure`.

    Args:
        record: of any kind.
    """
    cls: type = type(record)
    return _walk_fields(_list_steps_of(cls, is_expression=False), record)


@cache
def list_naming_fields() -> Mapping[str, tuple[RecordKind, ...]]:
    """Return the fields that name records, such as `claims.figures.measure`, each with the kinds of what it names."""
    found: dict[str, tuple[RecordKind, ...]] = {}
    waiting: list[_Step] = []
    for each in CLASSES.values():
        cls: type = each
        waiting += _list_steps_of(cls, is_expression=False)
    while waiting:
        step = waiting.pop()
        waiting += step.inner
        found |= {} if step.inner else {step.field: step.kinds}
    return found


def find_expression_fields(record: Record) -> Iterator[tuple[str, str]]:
    """Find the expressions of a record: the text of each with its field.

    Args:
        record: of any kind.
    """
    cls: type = type(record)
    return _walk_fields(_list_steps_of(cls, is_expression=True), record)


@cache
def _list_steps_of(cls: type, *, is_expression: bool) -> tuple[_Step, ...]:
    return _list_steps(cls, _name_section(cls), is_expression=is_expression)


def _list_steps(cls: type, at: str, *, is_expression: bool) -> tuple[_Step, ...]:
    made = []
    for field in list_fields(cls):
        path = f"{at}.{field.in_files}"
        kinds = field.kinds if field.is_expression is is_expression else ()
        part = field.part
        inner = () if part is None else _list_steps(part, path, is_expression=is_expression)
        if kinds or inner:
            made.append(_Step(field.name, field.in_files, path, kinds, inner))
    return tuple(made)


@cache
def _name_section(cls: type) -> str:
    return next(kind.value for kind, each in CLASSES.items() if each is cls)


def _walk(steps: tuple[_Step, ...], part: object, at: Path, found: list[Use]) -> None:
    for name, in_files, _, kinds, inner in steps:
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


def _walk_fields(steps: tuple[_Step, ...], part: object) -> Iterator[tuple[str, str]]:
    for name, _, field, _, inner in steps:
        value = getattr(part, name)
        if value is None or value is NOT_STATED:
            continue
        for each in value if type(value) is tuple else (value,):
            if inner:
                yield from _walk_fields(inner, each)
            else:
                yield (each if type(each) is str else each.claim), field
