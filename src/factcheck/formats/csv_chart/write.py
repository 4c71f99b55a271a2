"""Figures as CSV for programs that draw charts: a file a kind, and two that say what is in them and what is not."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.queries.charted import ChartedFigures
from factcheck.text.csv_text import write_csv

if TYPE_CHECKING:
    from collections.abc import Iterator
    from decimal import Decimal

    from factcheck.formats.options import Options
    from factcheck.queries.charted import ChartKind

COLUMNS: Final = (
    "label", "value", "low", "high", "group", "colour", "unit", "when", "first_day", "last_day",
    "said_on", "printed", "bound", "figure", "statement", "sources",
)  # fmt: skip
INDEX: Final = "kinds.csv"
OMITTED: Final = "omitted.csv"
"""Files that hold no figures; those that do begin with `figures-`."""
_NUMBERS: Final = frozenset({"value", "low", "high"})


def write_files(view: ChartedFigures, options: Options) -> Iterator[tuple[str, Iterator[bytes]]]:
    """Write a file a kind, each as its name and what it holds; `kinds.csv` names them all.

    Args:
        view: the figures of each kind, and those that no chart has.
        options: nothing of them is asked, since the format has no lines to fill and no colours.
    """
    for kind in view.kinds:
        yield (
            _name_file(kind),
            _convert_to_bytes(write_csv(COLUMNS, _list_rows(kind), numbers=_NUMBERS)),
        )
    index = (
        (_name_file(kind), kind.title, kind.rows[0].unit, str(len(kind.rows)))
        for kind in view.kinds
    )
    yield INDEX, _convert_to_bytes(write_csv(("file", "group", "unit", "rows"), index))
    yield (
        OMITTED,
        _convert_to_bytes(write_csv(("figure", "claim", "printed", "because"), view.omitted)),
    )


def _name_file(kind: ChartKind) -> str:
    return f"figures-{kind.name}.csv"


def _list_rows(kind: ChartKind) -> Iterator[tuple[str, ...]]:
    for row in kind.rows:
        yield (
            row.label,
            _format_number(row.value),
            _format_number(row.low),
            _format_number(row.high),
            kind.title,
            row.side,
            row.unit,
            row.when,
            row.first_day or "",
            row.last_day or "",
            row.said_on,
            row.printed,
            row.bound or "",
            row.figure,
            row.statement,
            "; ".join(row.sources),
        )


def _format_number(number: Decimal | None) -> str:
    return "" if number is None else f"{number:f}"


def _convert_to_bytes(pieces: Iterator[str]) -> Iterator[bytes]:
    return (piece.encode("utf-8", "backslashreplace") for piece in pieces)


VIEWS: Final = {ChartedFigures: write_files}
