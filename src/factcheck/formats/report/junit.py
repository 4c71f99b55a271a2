"""Diagnostics as JUnit XML: a test case for each claim and family of checks.

What a finding says of another record, or of a file, has a case of its own. The form is that of
the Ant task (JUnit.xsd of windyroad/JUnit-Schema); times, which it demands, are all nought.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from factcheck.checks.table import FAMILIES, find_family
from factcheck.formats.report.legible import escape_for_report
from factcheck.formats.report.text import write_lines
from factcheck.text.printable import escape_unsafe
from factcheck.validation.outcome import Report

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from factcheck.findings import Diagnostic
    from factcheck.validation.outcome import Waived

_LONGEST: Final = 2_400_000
"""Characters of one text; libxml2 refuses texts of more than ten million bytes, four a character."""
_TEXT: Final = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"})
_ATTRIBUTE: Final = _TEXT | str.maketrans({'"': "&quot;", "\n": "&#10;", "\t": "&#9;"})
_CLAIMS: Final = "claims"
_NO_RECORDS: Final = ("corpus", "lock")
"""What paths begin with that lead to no record; such findings stand under their file."""


@dataclass(slots=True)
class _Case:
    """What was found on one record in one family."""

    failures: list[Diagnostic] = field(default_factory=list)
    remarks: list[Diagnostic] = field(default_factory=list)
    waived: list[Waived] = field(default_factory=list)


def report_junit(report: Report, colour: bool) -> Iterator[str]:
    """Write a report as JUnit XML, a test suite a family.

    A case fails on what makes the run fail. A warning that does not stands in the output of its
    suite. A case of which nothing fails and something is waived is skipped, with the reason.

    Args:
        report: the run.
        colour: passed over; a program reads this.
    """
    claims = dict.fromkeys(report.named_claims)
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n'
    number = 0
    for family, found in _group_by_family(report).items():
        others = [subject for subject in found if subject not in claims]
        if claims or others:
            yield from _write_suite(number, family, (*claims, *others), found)
            number += 1
    yield "</testsuites>\n"


def _group_by_family(report: Report) -> dict[str, dict[str, _Case]]:
    """Return the families that the run looked for, each with the cases in which something was found."""
    every = (*report.diagnostics, *(each.diagnostic for each in report.waived))
    wanted = {code[:3] for code in report.codes or FAMILIES}
    wanted.update(each.code[:3] for each in every)
    families: dict[str, dict[str, _Case]] = {
        family: {} for hundred, family in FAMILIES.items() if hundred in wanted
    }

    def find_case(diagnostic: Diagnostic) -> _Case:
        return families[find_family(diagnostic.code)].setdefault(_name_subject(diagnostic), _Case())

    for each in report.diagnostics:
        case = find_case(each)
        (case.failures if report.is_failure(each) else case.remarks).append(each)
    for waived in report.waived:
        find_case(waived.diagnostic).waived.append(waived)
    return families


def _name_subject(diagnostic: Diagnostic) -> str:
    """Return what a finding is about: a claim by its id, another record by kind and id, or the file."""
    if len(diagnostic.path) < 2 or diagnostic.path[0] in _NO_RECORDS:
        return diagnostic.place.file
    kind, name = (str(step) for step in diagnostic.path[:2])
    return name if kind == _CLAIMS else f"{kind} {name}"


def _write_suite(
    number: int, family: str, subjects: tuple[str, ...], found: dict[str, _Case]
) -> Iterator[str]:
    failures = sum(bool(case.failures) for case in found.values())
    skipped = sum(bool(case.waived) and not case.failures for case in found.values())
    yield (
        f'  <testsuite name="{family}" package="factcheck" id="{number}" tests="{len(subjects)}"'
        f' failures="{failures}" errors="0" skipped="{skipped}" time="0"'
        ' timestamp="1970-01-01T00:00:00" hostname="localhost">\n    <properties/>\n'
    )
    for subject in subjects:
        name = _escape_attribute(escape_unsafe(subject))
        yield f'    <testcase name="{name}" classname="{family}" time="0"'
        case = found.get(subject)
        if case is None or not (case.failures or case.waived):
            yield "/>\n"
        else:
            yield ">"
            yield from _write_outcome(case)
            yield "</testcase>\n"
    yield "    <system-out>"
    yield from _cut_pieces(_write_remarks(found[each] for each in subjects if each in found))
    yield "</system-out>\n    <system-err/>\n  </testsuite>\n"


def _write_outcome(case: _Case) -> Iterator[str]:
    if case.failures:
        first = case.failures[0]
        message = _escape_attribute(_shorten_message(first.message, len(case.failures)))
        yield f'<failure type="{_escape_attribute(first.code)}" message="{message}">'
        yield from _cut_pieces(_write_lines(case.failures))
        yield "</failure>"
    elif case.waived:
        message = _escape_attribute(_shorten_message(case.waived[0].reason, len(case.waived)))
        yield f'<skipped message="{message}">'
        yield from _cut_pieces(_write_waivers(case.waived))
        yield "</skipped>"


def _write_remarks(cases: Iterable[_Case]) -> Iterator[str]:
    for case in cases:
        yield from _write_lines(case.remarks)
        if case.failures:
            yield from _write_waivers(case.waived)


def _write_lines(diagnostics: Iterable[Diagnostic]) -> Iterator[str]:
    for diagnostic in diagnostics:
        yield "".join(write_lines(diagnostic, colour=False))


def _write_waivers(waived: Iterable[Waived]) -> Iterator[str]:
    for each in waived:
        lines = "".join(write_lines(each.diagnostic, colour=False))
        yield f"{lines}  waived: {escape_unsafe(each.reason)}\n"


def _cut_pieces(pieces: Iterable[str]) -> Iterator[str]:
    """Yield pieces while there is room, and say how many have none."""
    room, left_out = _LONGEST, 0
    for piece in pieces:
        shown = escape_for_report(piece)
        room -= len(shown)
        if room < 0:
            left_out += 1
        else:
            yield shown.translate(_TEXT)
    if left_out:
        yield f"and {left_out:,} more, which have no room here\n"


def _shorten_message(text: str, number: int) -> str:
    shown = escape_for_report(text)
    cut = shown if len(shown) <= _LONGEST else f"{shown[:_LONGEST]}…"
    return cut if number == 1 else f"{cut} (and {number - 1:,} more)"


def _escape_attribute(text: str) -> str:
    return escape_for_report(text).translate(_ATTRIBUTE)


VIEWS: Final = {
    Report: report_junit,
}
