"""Diagnostics for programs: one JSON object, its shape described in docs/formats.md."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.findings import Diagnostic, Place, Severity
from factcheck.text.json_text import write_json

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from factcheck.validation.outcome import Report, Waived

VERSION: Final = 1
"""Of the shape; it grows when a field changes its meaning or goes."""


def report_json(report: Report, colour: bool) -> Iterator[str]:
    """Write a report as one JSON object, a piece a finding.

    Args:
        report: the run.
        colour: passed over; a program reads this.
    """
    head = {"format": "diagnostics", "version": VERSION}
    summary = _summary(report)
    yield f'{{\n  "factcheck": {_indented(head, 2)},\n  "summary": {_indented(summary, 2)},\n'
    yield '  "diagnostics": '
    yield from _list(_diagnostic(each) for each in report.diagnostics)
    yield ',\n  "waived": '
    yield from _list(_waived(each) for each in report.waived)
    yield "\n}\n"


def shape_of(report: Report) -> dict[str, object]:
    """Give a whole report as JSON values, for reports that hold more."""
    return {
        "summary": _summary(report),
        "diagnostics": [_diagnostic(each) for each in report.diagnostics],
        "waived": [_waived(each) for each in report.waived],
    }


def _summary(report: Report) -> dict[str, int]:
    return {
        "files": report.files,
        "claims": report.claims,
        "errors": report.count(Severity.ERROR),
        "warnings": report.count(Severity.WARNING),
        "waived": len(report.waived),
    }


def _diagnostic(diagnostic: Diagnostic) -> dict[str, object]:
    return {
        "code": diagnostic.code,
        "severity": diagnostic.severity.value,
        "message": diagnostic.message,
        "hint": diagnostic.hint,
        "path": list(diagnostic.path),
        **_place(diagnostic.place),
        "notes": [{"text": note.text, **_place(note.place)} for note in diagnostic.notes],
    }


def _waived(waived: Waived) -> dict[str, object]:
    waiver = {"reason": waived.reason, "waiver": _place(waived.place)}
    return {**waiver, **_diagnostic(waived.diagnostic)}


def _place(place: Place) -> dict[str, object]:
    return {
        "file": place.file,
        "start": {"line": place.line, "column": place.column},
        "end": {"line": place.end_line, "column": place.end_column},
    }


def _list(values: Iterable[object]) -> Iterator[str]:
    between = "[\n    "
    for value in values:
        yield f"{between}{_indented(value, 4)}"
        between = ",\n    "
    yield "[]" if between.startswith("[") else "\n  ]"


def _indented(value: object, columns: int) -> str:
    return write_json(value, indent=2).replace("\n", "\n" + " " * columns)


VIEWS: Final = {
    "Report": report_json,
}
