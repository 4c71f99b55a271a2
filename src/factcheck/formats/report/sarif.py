"""Diagnostics as SARIF 2.1.0 (OASIS), for code scanning: rules, places, fingerprints, suppressions.

It keeps to what GitHub takes of an analysis ("SARIF support for code scanning") and holds no clock,
so that the same files give the same bytes.
"""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING, Final

from factcheck import __version__
from factcheck.findings import Severity
from factcheck.formats.report.results import ROOT, Fingerprints, build_result
from factcheck.text.json_text import write_json
from factcheck.validation.outcome import Report

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from factcheck.findings import Diagnostic
    from factcheck.validation.outcome import Rule, Waived

MOST_RESULTS: Final = 25_000
"""Of one run; GitHub refuses a file with more."""
MOST_BYTES: Final = 10_000_000
"""Of the file after gzip; GitHub refuses a larger one."""

_MARGIN: Final = 500_000
"""Bytes left for the rules, and for what the compressor has not given out yet."""
_SCHEMA: Final = "https://json.schemastore.org/sarif-2.1.0.json"
_BASES: Final = {
    ROOT: {
        "description": {
            "text": "the root of the repository, or where there is none the folder in which factcheck was run"
        }
    }
}


def report_sarif(report: Report, colour: bool) -> Iterator[str]:
    """Write a report as a SARIF log with one run, a line a rule and a line a result.

    Args:
        report: the run, with its rules.
        colour: passed over; a program reads this.
    """
    yield f'{{\n"$schema": {write_json(_SCHEMA)},\n"version": "2.1.0",\n"runs": [{{\n'
    yield f'"tool": {{"driver": {{{_write_driver(report)},\n"rules": ['
    yield from _join_lines(write_json(_build_rule(rule, report.address)) for rule in report.rules)
    yield f']}}}},\n"originalUriBaseIds": {write_json(_BASES)},\n'
    yield '"columnKind": "unicodeCodePoints",\n"results": ['
    results = _Results(report.name_from_root())
    yield from _join_lines(results)
    yield f'],\n"invocations": [{write_json(_build_invocation(results.left_out))}]\n}}]\n}}\n'


class _Results:
    """The results of a run, as many as fit: the most severe ones, and what is waived last.

    Attributes:
        left_out: how many were not given out; known when the others were.
    """

    def __init__(self, report: Report) -> None:
        found: list[tuple[Diagnostic, Waived | None]] = []
        found.extend((each, None) for each in report.diagnostics)
        found.extend((each.diagnostic, each) for each in report.waived)
        found.sort(key=_compute_weight)
        self._found = found
        self._positions: Mapping[str, int] = {
            rule.code: position for position, rule in enumerate(report.rules)
        }
        self.left_out = len(found)

    def __iter__(self) -> Iterator[str]:
        fingerprints = Fingerprints()
        compressor = zlib.compressobj()
        room = MOST_BYTES - _MARGIN
        for diagnostic, waived in self._found[:MOST_RESULTS]:
            text = write_json(build_result(diagnostic, waived, self._positions, fingerprints))
            room -= len(compressor.compress(text.encode("utf-8")))
            if room < 0:
                return
            self.left_out -= 1
            yield text


def _compute_weight(each: tuple[Diagnostic, Waived | None]) -> tuple[bool, bool]:
    return each[1] is not None, each[0].severity is not Severity.ERROR


def _join_lines(values: Iterable[str]) -> Iterator[str]:
    between = "\n"
    for value in values:
        yield f"{between}{value}"
        between = ",\n"
    if between == ",\n":
        yield "\n"


def _write_driver(report: Report) -> str:
    """Return the members of the driver but its rules, which have a line each."""
    driver = {"name": "factcheck", "version": __version__, "semanticVersion": __version__}
    driver["informationUri"] = report.address or _PACKAGE
    return write_json(driver)[1:-1]


_PACKAGE: Final = "https://pypi.org/project/factcheck-ledger/"
"""Where the program is at home while its package names no repository (SARIF 2.1.0, 3.19.17)."""


def _build_rule(rule: Rule, address: str | None) -> dict[str, object]:
    level = rule.severity.value
    shape: dict[str, object] = {
        "id": rule.code,
        "name": "".join(word.capitalize() for word in rule.name.split("_")),
        "shortDescription": {"text": rule.summary},
        "fullDescription": {"text": f"{rule.summary} {rule.why}"},
        "help": {"text": rule.text, "markdown": rule.markdown},
        "defaultConfiguration": {"level": level},
        "properties": {"tags": [rule.family], "problem.severity": level},
    }
    if address is not None:
        shape["helpUri"] = f"{address}/blob/main/docs/checks.md#{rule.code.lower()}"
    return shape


def _build_invocation(left_out: int) -> dict[str, object]:
    notifications: list[object] = []
    if left_out:
        text = (
            f"{left_out:,} findings are left out, the least severe ones: GitHub takes at most"
            f" {MOST_RESULTS:,} results and {MOST_BYTES:,} compressed bytes"
        )
        notifications.append({"level": "warning", "message": {"text": text}})
    return {"executionSuccessful": True, "toolExecutionNotifications": notifications}


VIEWS: Final = {
    Report: report_sarif,
}
