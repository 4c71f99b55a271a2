"""Diagnostics as annotations of GitHub Actions, then the whole list for the log.

GitHub shows the first ten errors and ten warnings of a step beside their lines; the list has all.
"""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING, Final

from factcheck.findings.printable import printable
from factcheck.report.text import report_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.findings import Diagnostic
    from factcheck.report.summary import Report

_IN_MESSAGES: Final = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_IN_PROPERTIES: Final = _IN_MESSAGES | str.maketrans({":": "%3A", ",": "%2C"})
"""What workflow commands escape (actions/toolkit, packages/core/src/command.ts)."""


def report_github(report: Report, colour: bool) -> Iterator[str]:
    """Write a report as workflow commands, an annotation a finding, and as text.

    Args:
        report: the run.
        colour: passed over; the log has no terminal.
    """
    for diagnostic in report.shown:
        yield _annotation(diagnostic)
    text = "".join(report_text(report, colour=False))
    # nothing in the list may act as a command, however a file is named
    token = sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:32]
    if report.diagnostics:
        yield f"::stop-commands::{token}\n{text}::{token}::\n"
    else:
        yield text


def _annotation(diagnostic: Diagnostic) -> str:
    place = diagnostic.place
    properties = {
        "file": place.file,
        "line": place.line,
        "endLine": max(place.end_line, place.line),
        "col": place.column,
        "endColumn": max(place.end_column, place.column),
        "title": f"{diagnostic.code} {diagnostic.severity.value}",
    }
    if place.end_line > place.line:
        # columns belong to one line (GitHub takes them for the first one only)
        del properties["col"], properties["endColumn"]
    listed = ",".join(
        f"{name}={str(value).translate(_IN_PROPERTIES)}" for name, value in properties.items()
    )
    message = "\n".join(_lines(diagnostic)).translate(_IN_MESSAGES)
    return f"::{diagnostic.severity.value} {listed}::{message}\n"


def _lines(diagnostic: Diagnostic) -> Iterator[str]:
    yield printable(diagnostic.message)
    for note in diagnostic.notes:
        where = f"{note.place.file}:{note.place.line}:{note.place.column}"
        yield printable(f"{where}: note: {note.text}")
    if diagnostic.hint is not None:
        yield printable(f"hint: {diagnostic.hint}")
