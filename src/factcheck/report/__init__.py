"""What is wrong with a corpus, as text or for a program: one pure function a format.

A reporter gives pieces of text and decides nothing; which formats there are stands in one table.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Final, TypeAlias

from factcheck.report.github import report_github
from factcheck.report.json import report_json
from factcheck.report.junit import report_junit
from factcheck.report.sarif import report_sarif
from factcheck.report.summary import Report, Rule, Waived
from factcheck.report.text import report_text

Reporter: TypeAlias = Callable[[Report, bool], Iterator[str]]

REPORTERS: Final[Mapping[str, Reporter]] = {
    "text": report_text,
    "json": report_json,
    "sarif": report_sarif,
    "github": report_github,
    "junit": report_junit,
}
"""By the name of the format; each takes a report and whether colour is wanted."""

__all__ = ["REPORTERS", "Report", "Reporter", "Rule", "Waived"]
