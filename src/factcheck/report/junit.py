"""Diagnostics as JUnit XML (the schema of Ant): a suite a family of checks, a case a claim.

A case fails on what makes the run fail; a warning that does not stands in the output of its suite, and
what a waiver exempts is skipped. There is no clock in it, so that the same files give the same bytes.
"""

from __future__ import annotations

import html
import re
from collections import defaultdict
from typing import TYPE_CHECKING, Final

from factcheck.report.families import FAMILIES, family_of
from factcheck.report.text import report_lines

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.findings import Diagnostic
    from factcheck.report.summary import Report, Waived

_FORBIDDEN: Final = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What no XML 1.0 document may hold (section 2.2)."""
_WHITE: Final = str.maketrans({"\n": "&#10;", "\r": "&#13;", "\t": "&#9;"})
"""A reader of XML makes spaces of these in attributes (section 3.3.3)."""
_NO_TIME: Final = "1970-01-01T00:00:00"


def report_junit(report: Report, colour: bool) -> Iterator[str]:
    """Write a report as JUnit XML.

    Args:
        report: the run, with its claims.
        colour: passed over; a program reads this.
    """
    found: dict[tuple[str, str], list[Diagnostic]] = defaultdict(list)
    waived: dict[tuple[str, str], list[Waived]] = defaultdict(list)
    for diagnostic in report.diagnostics:
        found[family_of(diagnostic.code), _subject(diagnostic)].append(diagnostic)
    for each in report.waived:
        waived[family_of(each.diagnostic.code), _subject(each.diagnostic)].append(each)
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n'
    for number, family in enumerate(FAMILIES.values()):
        others = {subject for name, subject in (*found, *waived) if name == family}
        subjects = (*report.named_claims, *sorted(others.difference(report.named_claims)))
        yield from _suite(report, number, family, subjects, found, waived)
    yield "</testsuites>\n"


def _suite(  # noqa: PLR0917 - what a suite is made of
    report: Report,
    number: int,
    family: str,
    subjects: tuple[str, ...],
    found: dict[tuple[str, str], list[Diagnostic]],
    waived: dict[tuple[str, str], list[Waived]],
) -> Iterator[str]:
    passing: list[Diagnostic] = []
    failures = skipped = 0
    cases: list[str] = []
    for subject in subjects:
        failing = [each for each in found.get((family, subject), ()) if report.counts(each)]
        passing += [each for each in found.get((family, subject), ()) if not report.counts(each)]
        exempt = waived.get((family, subject), ())
        head = f'    <testcase classname={_attribute(family)} name={_attribute(subject)} time="0"'
        if failing:
            failures += 1
            first = failing[0]
            cases.append(
                f"{head}>\n      <failure message={_attribute(first.message)}"
                f" type={_attribute(first.code)}>{_text(failing)}</failure>\n    </testcase>\n"
            )
        elif exempt:
            skipped += 1
            reasons = "; ".join(f"{each.diagnostic.code}: {each.reason}" for each in exempt)
            cases.append(
                f"{head}>\n      <skipped message={_attribute(reasons)}>"
                f"{_text([each.diagnostic for each in exempt])}</skipped>\n    </testcase>\n"
            )
        else:
            cases.append(f"{head}/>\n")
    yield (
        f'  <testsuite id="{number}" package="factcheck" name={_attribute(family)}'
        f' timestamp="{_NO_TIME}" hostname="localhost" tests="{len(cases)}"'
        f' failures="{failures}" errors="0" skipped="{skipped}" time="0">\n'
        "    <properties/>\n"
    )
    yield from cases
    yield f"    <system-out>{_text(passing)}</system-out>\n    <system-err/>\n  </testsuite>\n"


def _subject(diagnostic: Diagnostic) -> str:
    """Name what a finding is about: the claim, another record with its kind, else the file."""
    if len(diagnostic.path) < 2:
        return diagnostic.place.file
    kind, record_id = map(str, diagnostic.path[:2])
    return record_id if kind == "claims" else f"{kind} {record_id}"


def _text(diagnostics: list[Diagnostic]) -> str:
    lines = (line for each in diagnostics for line in report_lines(each, colour=False))
    return html.escape(_safe("".join(lines)), quote=False)


def _attribute(text: str) -> str:
    escaped = html.escape(_safe(text), quote=False).replace('"', "&quot;").translate(_WHITE)
    return f'"{escaped}"'


def _safe(text: str) -> str:
    return _FORBIDDEN.sub(lambda match: f"<U+{ord(match[0]):04X}>", text)
