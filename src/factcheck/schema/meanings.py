"""What the records say of themselves: the text below each field and each word of a list.

It is read from the source of the model, since Python keeps no text below an attribute.
"""

from __future__ import annotations

import ast
import inspect
import re
from functools import cache
from sys import modules
from typing import TYPE_CHECKING, Final

from factcheck.model import catalogue, claims, editorial, field_types, scalars, values
from factcheck.model.catalogue import name_in_files
from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from enum import Enum
    from types import ModuleType

_OF_AN_ID: Final = "Its key: lower-case words joined by hyphens."


@dataclass(frozen=True, slots=True)
class FieldMeaning:
    """One field of a record.

    Attributes:
        record: the name of the record's class.
        name: as files write it.
        annotation: its type as the source writes it, without `| None`; an id is an `Id`, whatever it names.
        is_required: whether a record must have it.
        meaning: what it says, in one sentence.
    """

    record: str
    name: str
    annotation: str
    is_required: bool
    meaning: str

    @property
    def key(self) -> str:
        """The name under which tables list it."""
        return f"{self.record}.{self.name}"


@dataclass(frozen=True, slots=True)
class RecordMeaning:
    """A class of records: what it is, and its fields in the order of the source."""

    name: str
    summary: str
    fields: tuple[FieldMeaning, ...]


@cache
def read_record_meanings() -> Mapping[str, RecordMeaning]:
    """Return every class of records by name, with what its docstring says."""
    return {
        name: RecordMeaning(name, ast.get_docstring(node) or "", tuple(_read_fields(node)))
        for module in (catalogue, claims, editorial)
        for name, node in _parse_classes(module).items()
    }


@cache
def read_word_meanings(words: type[Enum]) -> tuple[str, ...]:
    """Return what each word of a list means, in the order of the list."""
    said = _read_texts_below(_parse_classes(modules[words.__module__])[words.__name__])
    return tuple(said.get(word.name, "") for word in words)


def _parse_classes(module: ModuleType) -> dict[str, ast.ClassDef]:
    tree = ast.parse(inspect.getsource(module))
    return {node.name: node for node in tree.body if isinstance(node, ast.ClassDef)}


def _read_fields(node: ast.ClassDef) -> Iterator[FieldMeaning]:
    said = _read_texts_below(node)
    for item in node.body:
        if not isinstance(item, ast.AnnAssign) or not isinstance(item.target, ast.Name):
            continue
        name = item.target.id
        if name.startswith("__"):
            continue
        written = ast.unparse(item.annotation).removesuffix(" | None")
        annotation = re.sub(r"\w+", lambda match: _find_form(match[0]), written)
        meaning = said.get(name, _OF_AN_ID)
        yield FieldMeaning(node.name, name_in_files(name), annotation, item.value is None, meaning)


_FORMS: Final = {
    scalars.read_id: "Id",
    scalars.read_id_or_not_stated: "IdOrNotStated",
    values.read_reference: "Reference",
}
"""The form in which a type that names a record is written, by what reads it."""


def _find_form(type_: str) -> str:
    """Return the type of the same form that names nothing in particular: `Id` for TopicId."""
    for each in getattr(getattr(field_types, type_, None), "__metadata__", ()):
        if isinstance(each, scalars.Reads):
            return _FORMS.get(each.read, type_)
    return type_


def _read_texts_below(node: ast.ClassDef) -> dict[str, str]:
    """Return the text below each attribute that has one."""
    said = {}
    for item, below in zip(node.body, node.body[1:], strict=False):
        match item, below:
            case (
                ast.AnnAssign(target=ast.Name(id=name)) | ast.Assign(targets=[ast.Name(id=name)]),
                ast.Expr(value=ast.Constant(value=str(text))),
            ):
                said[name] = text
            case _:
                pass
    return said
