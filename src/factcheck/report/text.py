"""Diagnostics for people: a line each, its hint and other places below it, the summary last."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.findings import Diagnostic, Place, Severity
from factcheck.findings.printable import printable
from factcheck.findings.shorten import shorten_diagnostic

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.report.summary import Report

_COLOURS: Final = {Severity.ERROR: "\x1b[1;31m", Severity.WARNING: "\x1b[1;33m"}
_PLAIN: Final = "\x1b[0m"


def report_text(report: Report, colour: bool) -> Iterator[str]:
    """Write a report as text, one line a finding.

    Args:
        report: the run.
        colour: whether to colour the severity; the word stands there all the same.
    """
    for diagnostic in report.shown:
        yield from report_lines(diagnostic, colour=colour)
    if report.shown:
        yield "\n"
    more = len(report.diagnostics) - len(report.shown)
    yield f"{report.summary}; {more:,} not shown\n" if more else f"{report.summary}\n"


def report_lines(diagnostic: Diagnostic, *, colour: bool) -> Iterator[str]:
    """Write one diagnostic: its line, then its other places and its hint."""
    diagnostic = shorten_diagnostic(diagnostic)
    severity = f"{diagnostic.severity.value}[{diagnostic.code}]"
    if colour:
        severity = f"{_COLOURS[diagnostic.severity]}{severity}{_PLAIN}"
    yield f"{_position(diagnostic.place)}: {severity} {printable(diagnostic.message)}\n"
    for note in diagnostic.notes:
        yield f"  {_position(note.place)}: note: {printable(note.text)}\n"
    if diagnostic.hint is not None:
        yield f"  hint: {printable(diagnostic.hint)}\n"


def _position(place: Place) -> str:
    return f"{printable(place.file)}:{place.line}:{place.column}"


VIEWS: Final = {
    "Report": report_text,
}
