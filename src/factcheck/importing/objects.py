"""Objects of JSON as rows: one on each line, in a list, or as Datasette gives them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.importing.delimited import Row
from factcheck.importing.found import Cell
from factcheck.importing.json_tree import JsonText
from factcheck.importing.remarks import ImportOutcome, RefusedError, Remark, refuse
from factcheck.importing.schema_org import is_nothing
from factcheck.yaml.nodes import Mapping, Scalar, Sequence

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factcheck.yaml.nodes import Node

ROWS = "rows"
"""Where Datasette has its rows, objects or lists; the names of these stand in `columns`."""
_COLUMNS = "columns"


def read_lines(text: str) -> tuple[list[Row], list[Remark]]:
    """Return the objects of a text that has one on each line; what cannot be read is refused line by line."""
    json = JsonText(text)
    rows: list[Row] = []
    remarks: list[Remark] = []
    for line, node in json.read_lines():
        if isinstance(node, RefusedError):
            remarks.append(node.remark)
        else:
            _take_row(node, line, (), rows, remarks)
    return rows, [*remarks, *json.remarks]


def read_objects(text: str) -> tuple[list[Row], list[Remark]]:
    """Return the objects of one JSON document: a list of them, or what Datasette gives.

    Raises:
        RefusedError: it is no such document.
    """
    json = JsonText(text)
    root = json.read_document()
    remarks: list[Remark] = []
    columns: tuple[str, ...] = ()
    items: Iterable[Node] = (root,)
    if isinstance(root, Sequence):
        items = root.items
    elif isinstance(root, Mapping) and (inner := root.find_value(ROWS)) is not None:
        if not isinstance(inner, Sequence):
            raise refuse(inner.line, inner.column, ROWS, f"'{ROWS}' is no list")
        items = inner.items
        named = root.find_value(_COLUMNS)
        if isinstance(named, Sequence):
            columns = tuple(each.text for each in named.items if isinstance(each, Scalar))
        cut = root.find_entry("truncated")
        if cut is not None and isinstance(cut.value, Scalar) and cut.value.text == "true":
            message = "Datasette gave a part of its rows only"
            hint = "ask it for all, such as with ?_size=max"
            remarks.append(
                Remark(
                    cut.key.line,
                    cut.key.column,
                    ImportOutcome.REFUSED,
                    cut.key.text,
                    message,
                    hint,
                )
            )
    rows: list[Row] = []
    for item in items:
        _take_row(item, item.line, columns, rows, remarks)
    return rows, [*remarks, *json.remarks]


def _take_row(
    node: Node, line: int, columns: tuple[str, ...], rows: list[Row], remarks: list[Remark]
) -> None:
    if isinstance(node, Sequence) and len(node.items) == len(columns):
        pairs = list(zip(columns, node.items, strict=True))
    elif isinstance(node, Mapping):
        pairs = [(key.text, value) for key, value in node.entries]
    elif is_nothing(node):
        remarks.append(
            Remark(line, node.column, ImportOutcome.SKIPPED, "row", "there is nothing in the row")
        )
        return
    else:
        remarks.append(
            Remark(
                line,
                node.column,
                ImportOutcome.REFUSED,
                "row",
                "the row is no object, expected names with values",
            )
        )
        return
    cells: dict[str, Cell] = {}
    for name, value in pairs:
        if isinstance(value, Scalar) and not is_nothing(value):
            cells[name] = Cell(value.text.strip(), value.line, value.column, name)
        elif not is_nothing(value):
            what = "a list" if isinstance(value, Sequence) else "an object"
            remarks.append(
                Remark(
                    value.line,
                    value.column,
                    ImportOutcome.NOT_CARRIED,
                    name,
                    f"'{name}' is {what}, expected a text or a number",
                )
            )
    rows.append(Row(line, cells))
