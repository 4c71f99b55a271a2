"""The cells of our own sheet: what a text in one says as the field of a record."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from factcheck.model.names import AmbiguousNameError, find_id
from factcheck.model.vocabulary import RecordKind
from factcheck.quantity.parse import parse
from factcheck.quantity.quantity import QuantityError
from factcheck.text.csv_text import read_cell

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.importing.delimited import Row
    from factcheck.model.corpus import Corpus
    from factcheck.yaml.walk import Texts

SHEET: Final = frozenset(
    {"topic", "claim", "figure", "claimant", "said_on", "statement", "measure", "value", "basis"}
)
"""Columns by which a table is known as our own."""

OF_APPEARANCE: Final = {"sources": "source", "manner": "manner", "quotes": "quote"}
"""Columns that hold a text for each appearance, with the field of each."""
_LISTS: Final = frozenset({"per", "caveat"})
_SPEAKERS: Final = (RecordKind.PERSON, RecordKind.PARTY)
_NAMES: Final = {
    "topic": (RecordKind.TOPIC,),
    "claimant": _SPEAKERS,
    "made_by": _SPEAKERS,
    "measure": (RecordKind.MEASURE,),
    "sources": (RecordKind.SOURCE,),
}
"""Columns that name records, with the kinds of these."""
_NOT_STATED: Final = "not-stated"
_NUMBER: Final = re.compile(r"[0-9]+(?:\.[0-9]+)?")
_DRESSED: Final = re.compile(
    r"[$£€¥]?(?P<number>[0-9]{1,3}(?:,[0-9]{3})*(?:\.[0-9]+)?|[0-9]+(?:\.[0-9]+)?)"
)
"""A printed number of which a spreadsheet keeps the number alone: without commas, sign of money and last noughts."""


def is_sheet(columns: Sequence[str]) -> bool:
    """Return whether a table is one of our own exports."""
    return set(columns) >= SHEET


def find_trouble(name: str, text: str) -> str | None:
    """Return what is wrong with a cell that holds several texts, or None.

    Args:
        name: the name of the column.
        text: what the cell says.
    """
    if not text or text == _NOT_STATED:
        return None
    if name == "scope":
        if not all(key and value for key, value in _split_scope(text)):
            return f"'{text}' is no scope, expected DIMENSION=VALUE, several with a semicolon between them"
    elif (name in _LISTS or name in OF_APPEARANCE) and not all(
        each.strip() for each in split_cell(name, text)
    ):
        return f"'{text}' holds an empty text"
    return None


def fill_field(figure: dict[str, Texts], name: str, text: str) -> None:
    """Put what a cell says into a figure; an empty cell takes the field away.

    Args:
        figure: the figure, which is changed.
        name: the name of the column.
        text: what the cell says.
    """
    if not text:
        figure.pop(name, None)
    elif name == "scope":
        figure[name] = dict(_split_scope(text))
    elif name in _LISTS and text != _NOT_STATED:
        figure[name] = [*split_cell(name, text)]
    else:
        figure[name] = text.rpartition(" [")[0] if name == "value" and text.endswith("]") else text


def is_rewritten(text: str, printed: str) -> bool:
    """Return whether a cell holds the number of a printed value as a spreadsheet writes numbers by itself.

    Args:
        text: what the cell says.
        printed: the value that it said.

    >>> is_rewritten("30000", "30,000"), is_rewritten("500", "$500"), is_rewritten("31000", "30,000")
    (True, True, False)
    """
    plain = _DRESSED.fullmatch(printed)
    return (
        plain is not None
        and text != printed
        and _NUMBER.fullmatch(text) is not None
        and Decimal(plain["number"].replace(",", "")) == Decimal(text)
    )


def _split_scope(text: str) -> Iterator[tuple[str, str]]:
    pairs = (each.partition("=") for each in text.split(";"))
    return ((key.strip(), value.strip()) for key, _, value in pairs)


def remove_repeated(figure: dict[str, Texts]) -> None:
    """Take from a new figure what its value says by itself: the export repeats it in columns."""
    try:
        quantity = parse(str(figure.get("value", "")))
    except QuantityError:
        return
    said: dict[str, object] = {
        "per": list(quantity.per),
        "base": quantity.base,
        "prices": quantity.prices,
    }
    for name, value in said.items():
        if name in figure and figure[name] == value:
            del figure[name]


def split_cell(name: str, text: str) -> list[str]:
    """Return the texts of a cell that holds several, such as one for each appearance.

    Args:
        name: the name of the column.
        text: what the cell says.
    """
    if not text:
        return []
    return text.split("\n") if name == "quotes" else [each.strip() for each in text.split(";")]


def find_text(row: Row, name: str) -> str:
    """Return what a cell of a row says; empty where there is none.

    Args:
        row: the cells by the names of their columns.
        name: of the column.
    """
    cell = row.cells.get(name)
    return "" if cell is None else read_cell(cell.text.replace("\r\n", "\n"))


def resolve_cell(corpus: Corpus, name: str, text: str) -> str:
    """Return the id of the record that a cell names; a text that names none stays, and is refused later.

    Args:
        corpus: the records.
        name: the name of the column.
        text: what the cell says.
    """
    kinds = _NAMES.get(name)
    if kinds is None or not text:
        return text
    try:
        return find_id(corpus, text, kinds) or text
    except AmbiguousNameError:
        return text
