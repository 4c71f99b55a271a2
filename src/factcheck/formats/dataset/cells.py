"""What stands in the cells of a row, and how what has several parts is written in one."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING, TypeAlias

from factcheck.formats.json.trees import build_tree
from factcheck.model.vocabulary import NotStated
from factcheck.queries.phrases import format_said
from factcheck.text.json_text import write_json

if TYPE_CHECKING:
    from collections.abc import Iterator
    from decimal import Decimal

    from factcheck.queries.phrases import More

Cell: TypeAlias = "str | int | Decimal | tuple[str, ...] | dict[str, str] | None"
"""A text, a number or a truth, a decimal, the texts of a list, names each with a text, or nothing."""
Row: TypeAlias = "tuple[Cell, ...]"
NamedRow: TypeAlias = "tuple[str, Row]"
"""The name of a table, and a row of it."""


class Numbers:
    """Numbers the rows of tables whose records have no id."""

    def __init__(self) -> None:
        self._next: dict[str, Iterator[int]] = {}

    def take(self, table: str) -> int:
        """Return the number of the next row of a table.

        Args:
            table: the name of a table, of which rows are counted from 1.
        """
        return next(self._next.setdefault(table, count(1)))


def write_parts(value: object) -> str:
    """Write as JSON what has several parts.

    Args:
        value: a view or a list of views, as JSON can hold it.
    """
    return write_json(build_tree(value))


def list_more_cells(more: More) -> Iterator[str | None]:
    """List the cells of fields that have no place of their own.

    Args:
        more: the fields of a record, by their names in files.
    """
    return (format_said(said) or None for _, said in more)


def format_field(value: object) -> str | None:
    """Format what a field of a record says; None where it says nothing.

    Args:
        value: of a field; None where the record does not have it.
    """
    return None if value is None else str(value)


def read_if_stated(value: object) -> str | None:
    """Return what a field says, or None where that is not stated.

    Args:
        value: of a field that may say `not-stated`.
    """
    return None if isinstance(value, NotStated) else format_field(value)
