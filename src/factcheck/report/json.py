"""Diagnostics for programs: one JSON object, its shape described in docs/formats.md."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

from factcheck.findings import Diagnostic, Place, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.report.summary import Report

VERSION: Final = 1
"""Of the shape; it grows when a field changes its meaning or goes."""


def report_json(report: Report, colour: bool) -> Iterator[str]:
    """Write a report as one JSON object.

    Args:
        report: the run.
        colour: passed over; a program reads this.
    """
    shape = {"factcheck": {"format": "diagnostics", "version": VERSION}, **shape_of(report)}
    yield json.dumps(shape, ensure_ascii=False, indent=2)
    yield "\n"


def shape_of(report: Report) -> dict[str, object]:
    """Give the summary and the diagnostics of a report as JSON values."""
    return {
        "summary": {
            "files": report.files,
            "claims": report.claims,
            "errors": report.count(Severity.ERROR),
            "warnings": report.count(Severity.WARNING),
            "waived": len(report.waived),
        },
        "diagnostics": [_diagnostic(each) for each in report.diagnostics],
        "waived": [
            {"reason": each.reason, "waiver": _place(each.place), **_diagnostic(each.diagnostic)}
            for each in report.waived
        ],
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


def _place(place: Place) -> dict[str, object]:
    return {
        "file": place.file,
        "start": {"line": place.line, "column": place.column},
        "end": {"line": place.end_line, "column": place.end_column},
    }
