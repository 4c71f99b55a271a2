"""What a table and a column are, before a database or a file gives the column a type."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from factcheck.queries.more_fields import list_more_fields

if TYPE_CHECKING:
    from collections.abc import Iterator


class CellKind(StrEnum):
    """What stands in the cells of a column."""

    KEY = "key"
    """The id of the row, a text."""
    NUMBER = "number"
    """The id of the row, counted from 1."""
    TEXT = "text"
    COUNT = "count"
    """A whole number: that of a row of another table."""
    FLAG = "flag"
    """Whether something is so."""
    EXACT = "exact"
    """A decimal; exactly, as text, and beside it rounded or of limited size, for arithmetic."""
    LIST = "list"
    """Texts."""
    PAIRS = "pairs"
    """Names, each with a text: `name=text`, or an object of JSON."""
    JSON = "json"
    """What has several parts."""


class DatasetColumn(NamedTuple):
    """One column.

    Attributes:
        name: of the column.
        holds: what stands in it, for people.
        kind: what its cells are.
        is_needed: whether every row has a value in it.
        names: the table whose key it holds; empty where it holds none.
    """

    name: str
    holds: str
    kind: CellKind = CellKind.TEXT
    is_needed: bool = False
    names: str = ""


class TableShape(NamedTuple):
    """One table.

    Attributes:
        title: for people.
        columns: in their order.
        label: the column that stands for a row.
        facets: columns by which its rows are best narrowed.
    """

    title: str
    columns: tuple[DatasetColumn, ...]
    label: str
    facets: tuple[str, ...] = ()


KEY = DatasetColumn("id", "The id of the record.", CellKind.KEY, is_needed=True)
NUMBER = DatasetColumn("id", "A number.", CellKind.NUMBER, is_needed=True)
NOTE = DatasetColumn("note", "A remark of the editor.")


def build_needed(name: str, holds: str, names: str = "") -> DatasetColumn:
    """Build a column in which every row has a text.

    Args:
        name: of the column.
        holds: what stands in it, a sentence of the documentation.
        names: the table whose rows it names, or empty.
    """
    return DatasetColumn(name, holds, is_needed=True, names=names)


def list_more_columns(cls: type) -> Iterator[DatasetColumn]:
    """Build a column for each field of a record or part that has no place of its own in its view."""
    for field in list_more_fields(cls):
        word = field.in_files.replace("_", " ")
        yield DatasetColumn(
            field.in_files, f"What the record says under `{field.in_files}` ({word})."
        )
