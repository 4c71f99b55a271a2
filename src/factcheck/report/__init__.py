"""What is wrong with a corpus, as text or for a program: one pure function a format.

A reporter gives pieces of text and decides nothing; which formats there are stands in one table.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Final, TypeAlias

from factcheck.report.json import report_json
from factcheck.report.summary import Report, Waived
from factcheck.report.text import report_text

Reporter: TypeAlias = Callable[[Report, bool], Iterator[str]]

REPORTERS: Final[Mapping[str, Reporter]] = {
    "text": report_text,
    "json": report_json,
}
"""By the name of the format; each takes a report and whether colour is wanted."""

__all__ = ["REPORTERS", "Report", "Reporter", "Waived"]
