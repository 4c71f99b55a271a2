"""CSV of the program read back as docs/formats.md says."""

from __future__ import annotations

import csv
import io
import re

SHOWN = re.compile("<U\\+([0-9A-F]{4,6})>")


def cell_given_back(cell: str) -> str:
    """Read a cell: drop the first apostrophe, then read what is shown by its code point."""
    return SHOWN.sub(lambda match: chr(int(match[1], 16)), cell.removeprefix("'"))


def rows_given_back(text: str) -> list[dict[str, str]]:
    """Read a whole file."""
    rows = csv.DictReader(io.StringIO(text, newline=""))
    return [{name: cell_given_back(cell) for name, cell in row.items()} for row in rows]
