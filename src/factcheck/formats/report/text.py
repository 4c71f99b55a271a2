"""Diagnostics for people: a line each, or one for many of a kind, hint and other places below it, the summary last."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.findings import Diagnostic, Place, Severity
from factcheck.findings.shorten import shorten_diagnostic
from factcheck.formats.report.unite import United, group_alike
from factcheck.text.printable import escape_unsafe
from factcheck.validation.outcome import Report

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


_COLOURS: Final = {Severity.ERROR: "\x1b[1;31m", Severity.WARNING: "\x1b[1;33m"}
_PLAIN: Final = "\x1b[0m"


def report_text(report: Report, colour: bool) -> Iterator[str]:
    """Write a report as text, one line a finding; more than five of one kind are one line.

    Args:
        report: the run.
        colour: whether to colour the severity; the word stands there all the same.
    """
    lines = list_for_people(report)
    shown = lines[: report.most_shown] if report.most_shown else lines
    for each in shown:
        yield from write_lines(each.diagnostic, colour=colour)
    if shown:
        yield "\n"
    yield report.summary
    more = len(report.diagnostics) - sum(each.number for each in shown)
    if more:
        yield f"; {more:,} not shown"
    yield f"{say_how_to_list_each(lines)}\n"


def list_for_people(report: Report) -> list[United]:
    """Return what people are shown of a report: many findings of one kind once, unless each is asked for.

    Args:
        report: the diagnostics, and whether each is asked for.
    """
    if report.lists_each:
        return [United(each, 1) for each in report.diagnostics]
    return group_alike(report.diagnostics)


def say_how_to_list_each(lines: Iterable[United]) -> str:
    """Return what to add to a summary where a line stands for several findings.

    Args:
        lines: what is shown, each with how many findings it stands for.
    """
    return "; --all lists each" if any(each.number > 1 for each in lines) else ""


def write_lines(diagnostic: Diagnostic, *, colour: bool) -> Iterator[str]:
    """Write one diagnostic: its line, then its other places and its hint.

    Args:
        diagnostic: the diagnostic.
        colour: whether its severity may be coloured.
    """
    diagnostic = shorten_diagnostic(diagnostic)
    severity = f"{diagnostic.severity.value}[{diagnostic.code}]"
    if colour:
        severity = f"{_COLOURS[diagnostic.severity]}{severity}{_PLAIN}"
    yield f"{_name_position(diagnostic.place)}: {severity} {escape_unsafe(diagnostic.message)}\n"
    for note in diagnostic.notes:
        yield f"  {_name_position(note.place)}: note: {escape_unsafe(note.text)}\n"
    if diagnostic.hint is not None:
        yield f"  hint: {escape_unsafe(diagnostic.hint)}\n"


def _name_position(place: Place) -> str:
    return f"{escape_unsafe(place.file)}:{place.line}:{place.column}"


VIEWS: Final = {
    Report: report_text,
}
