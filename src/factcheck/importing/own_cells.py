"""The cells of our own sheet: what a text in one says as the field of a record."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.text.csv_text import read_cell

if TYPE_CHECKING:
    from factcheck.importing.delimited import Row
    from factcheck.yaml.walk import Texts

_LISTS: Final = frozenset({"per", "caveat"})
_NOT_STATED: Final = "not-stated"
_SEPARATOR: Final = "; "


def fill_field(figure: dict[str, Texts], name: str, text: str) -> None:
    """Put what a cell says into a figure; an empty cell takes the field away."""
    if not text:
        figure.pop(name, None)
    elif name == "scope":
        pairs = (each.partition("=") for each in text.split(_SEPARATOR))
        figure[name] = {key.strip(): value.strip() for key, _, value in pairs}
    elif name in _LISTS and text != _NOT_STATED:
        figure[name] = [each.strip() for each in text.split(";")]
    else:
        figure[name] = text.rpartition(" [")[0] if name == "value" and text.endswith("]") else text


def split_cell(name: str, text: str) -> list[str]:
    """Return the texts of a cell that has one for each appearance."""
    if not text:
        return []
    return text.split("\n") if name == "quotes" else [each.strip() for each in text.split(";")]


def find_text(row: Row, name: str) -> str:
    """Return what a cell of a row says; empty where there is none."""
    cell = row.cells.get(name)
    return "" if cell is None else read_cell(cell.text.replace("\r\n", "\n"))
