"""Diagnostics for programs: one JSON object, its shape described in docs/formats.md."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.findings import Diagnostic, Place, Severity
from factcheck.text.json_text import write_json
from factcheck.validation.outcome import Report

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from factcheck.validation.outcome import Waived

VERSION: Final = 1
"""Of the shape; it grows when a field changes its meaning or goes."""


def report_json(report: Report, colour: bool) -> Iterator[str]:
    """Write a report as one JSON object, a piece a finding.

    Args:
        report: the run.
        colour: passed over; a program reads this.
    """
    head = {"format": "diagnostics", "version": VERSION}
    summary = _build_summary(report)
    yield f'{{\n  "factcheck": {_write_indented(head, 2)},\n  "summary": {_write_indented(summary, 2)},\n'
    yield '  "diagnostics": '
    yield from _write_list(_build_diagnostic(each) for each in report.diagnostics)
    yield ',\n  "waived": '
    yield from _write_list(_build_waived(each) for each in report.waived)
    yield "\n}\n"


def build_shape(report: Report) -> dict[str, object]:
    """Return a whole report as JSON values, for reports that hold more.

    Args:
        report: what a run has found.
    """
    return {
        "summary": _build_summary(report),
        "diagnostics": [_build_diagnostic(each) for each in report.diagnostics],
        "waived": [_build_waived(each) for each in report.waived],
    }


def _build_summary(report: Report) -> dict[str, int]:
    return {
        "files": report.files,
        "claims": report.claims,
        "errors": report.count(Severity.ERROR),
        "warnings": report.count(Severity.WARNING),
        "waived": len(report.waived),
    }


def _build_diagnostic(diagnostic: Diagnostic) -> dict[str, object]:
    return {
        "code": diagnostic.code,
        "severity": diagnostic.severity.value,
        "message": diagnostic.message,
        "hint": diagnostic.hint,
        "path": list(diagnostic.path),
        **_build_place(diagnostic.place),
        "notes": [{"text": note.text, **_build_place(note.place)} for note in diagnostic.notes],
    }


def _build_waived(waived: Waived) -> dict[str, object]:
    waiver = {"reason": waived.reason, "waiver": _build_place(waived.place)}
    return {**waiver, **_build_diagnostic(waived.diagnostic)}


def _build_place(place: Place) -> dict[str, object]:
    return {
        "file": place.file,
        "start": {"line": place.line, "column": place.column},
        "end": {"line": place.end_line, "column": place.end_column},
    }


def _write_list(values: Iterable[object]) -> Iterator[str]:
    between = "[\n    "
    for value in values:
        yield f"{between}{_write_indented(value, 4)}"
        between = ",\n    "
    yield "[]" if between.startswith("[") else "\n  ]"


def _write_indented(value: object, columns: int) -> str:
    return write_json(value, indent=2).replace("\n", "\n" + " " * columns)


VIEWS: Final = {
    Report: report_json,
}
