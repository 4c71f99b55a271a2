"""What is wrong with a corpus, as text or for a program: one pure function a format.

A reporter gives pieces of text and decides nothing; which formats there are stands in one table.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from importlib import import_module
from typing import Final, TypeAlias

from factcheck.report.summary import Report, Rule, Waived

Reporter: TypeAlias = Callable[[Report, bool], Iterator[str]]


class _Reporter:
    """A reporter whose module is imported when it is first used."""

    def __init__(self, form: str) -> None:
        self._form = form

    def __call__(self, report: Report, colour: bool) -> Iterator[str]:
        module = import_module(f"factcheck.report.{self._form}")
        pieces: Iterator[str] = getattr(module, f"report_{self._form}")(report, colour)
        return pieces


REPORTERS: Final[Mapping[str, Reporter]] = {
    form: _Reporter(form) for form in ("text", "json", "sarif", "github", "junit")
}
"""By the name of the format; each takes a report and whether colour is wanted."""

__all__ = ["REPORTERS", "Report", "Reporter", "Rule", "Waived"]
