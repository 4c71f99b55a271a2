"""Diagnostics as annotations of GitHub Actions, then the whole list for the log.

GitHub shows the first ten errors and ten warnings of a step beside their lines; the list has all.
The commands and their escapes are those of actions/toolkit, packages/core/src/command.ts.
"""

from __future__ import annotations

from dataclasses import replace
from hashlib import sha256
from typing import TYPE_CHECKING, Final

from factcheck.formats.report.legible import escape_for_report
from factcheck.formats.report.text import report_text
from factcheck.validation.outcome import Report

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.findings import Diagnostic


def report_github(report: Report, colour: bool) -> Iterator[str]:
    """Write an annotation a finding, then the whole list as text, in a group that folds.

    Annotations name files from the root of the repository, as GitHub looks for them.
    What is waived has no annotation. Nothing in the list is taken for a command, however a file is
    named: commands stop before it and go on after it at a word that the list cannot hold, since it
    is made from the list.

    Args:
        report: the run.
        colour: passed over; the log is no terminal.
    """
    for diagnostic in report.name_from_root().shown:
        yield _write_annotation(diagnostic)
    if report.diagnostics:
        every = replace(report, lists_each=True)
        list_hash = sha256()
        for piece in report_text(every, colour=False):
            list_hash.update(escape_for_report(piece).encode("utf-8"))
        word = list_hash.hexdigest()
        yield f"::group::factcheck: {report.summary}\n::stop-commands::{word}\n"
        yield from map(escape_for_report, report_text(every, colour=False))
        yield f"::{word}::\n::endgroup::\n"
    yield f"{report.summary}\n"


def _write_annotation(diagnostic: Diagnostic) -> str:
    place, severity = diagnostic.place, diagnostic.severity.value
    properties = {"file": place.file, "line": str(place.line)}
    if place.line == place.end_line:  # GitHub takes no columns for several lines
        properties |= {"col": str(place.column), "endColumn": str(place.end_column)}
    properties |= {"endLine": str(place.end_line), "title": f"{diagnostic.code} {severity}"}
    written = ",".join(f"{name}={_escape_property(value)}" for name, value in properties.items())
    lines = [diagnostic.message]
    lines.extend(
        f"{note.place.file}:{note.place.line}:{note.place.column}: {note.text}"
        for note in diagnostic.notes
    )
    if diagnostic.hint is not None:
        lines.append(f"hint: {diagnostic.hint}")
    message = _escape_message("\n".join(lines))
    return f"::{severity} {written}::{message}\n"


def _escape_message(text: str) -> str:
    return escape_for_report(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _escape_property(text: str) -> str:
    return _escape_message(text).replace(":", "%3A").replace(",", "%2C")


VIEWS: Final = {
    Report: report_github,
}
