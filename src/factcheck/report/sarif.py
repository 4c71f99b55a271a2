"""Diagnostics as SARIF 2.1.0 (OASIS), for code scanning: rules, places, fingerprints, suppressions.

What GitHub takes of it is kept to; a report without a clock, so that the same files give the same bytes.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from hashlib import sha256
from pathlib import PurePath
from typing import TYPE_CHECKING, Final
from urllib.parse import quote

from factcheck import __version__
from factcheck.findings import Diagnostic, Severity

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from factcheck.findings import Place
    from factcheck.report.summary import Report, Rule, Waived

MOST_RESULTS: Final = 25_000
"""Of one run; GitHub refuses more ("SARIF support for code scanning")."""
MOST_RELATED: Final = 100
"""Places beside the first that one result may name; GitHub shows no more."""

_SCHEMA: Final = "https://json.schemastore.org/sarif-2.1.0.json"
_ROOT: Final = "%SRCROOT%"
_FINGERPRINT: Final = "factcheckFinding/v1"
_LEVELS: Final = {Severity.ERROR: "error", Severity.WARNING: "warning"}
_BRACKETS: Final = re.compile(r"[\\\[\]]")


def report_sarif(report: Report, colour: bool) -> Iterator[str]:
    """Write a report as a SARIF log with one run.

    Args:
        report: the run, with its rules.
        colour: passed over; a program reads this.
    """
    found = [(each, None) for each in report.diagnostics]
    waived = [(each.diagnostic, each) for each in report.waived]
    shown = sorted((*found, *waived), key=lambda each: each[0].order)
    left_out = len(shown) - MOST_RESULTS
    if left_out > 0:
        shown.sort(key=lambda each: (each[1] is not None, each[0].severity is not Severity.ERROR))
        shown = sorted(shown[:MOST_RESULTS], key=lambda each: each[0].order)
    head = {
        "tool": {"driver": _driver(report)},
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {
            _ROOT: {"description": {"text": "the folder in which factcheck was run"}}
        },
        "invocations": [_invocation(left_out)],
    }
    log = json.dumps({"$schema": _SCHEMA, "version": "2.1.0"}, indent=2)
    yield f'{log[:-2]},\n  "runs": [\n'
    yield f"{_indented(head)[:-6]},\n"
    yield '      "results": ['
    yield from _joined(
        _results(shown, {rule.code: place for place, rule in enumerate(report.rules)})
    )
    yield "]\n    }\n  ]\n}\n"


def _indented(value: object) -> str:
    text = json.dumps(value, ensure_ascii=False, indent=2)
    return "\n".join(f"    {line}" for line in text.splitlines())


def _joined(pieces: Iterable[str]) -> Iterator[str]:
    is_first = True
    for piece in pieces:
        yield "\n        " if is_first else ",\n        "
        yield piece
        is_first = False
    if not is_first:
        yield "\n      "


def _driver(report: Report) -> dict[str, object]:
    driver: dict[str, object] = {"name": "factcheck", "semanticVersion": __version__}
    if report.address is not None:
        driver["informationUri"] = report.address
    driver["rules"] = [_rule(rule, report.address) for rule in report.rules]
    return driver


def _rule(rule: Rule, address: str | None) -> dict[str, object]:
    shape: dict[str, object] = {
        "id": rule.code,
        "name": "".join(word.capitalize() for word in rule.name.split("_")),
        "shortDescription": {"text": rule.summary},
        "fullDescription": {"text": f"{rule.summary} {rule.why}"},
        "help": {"text": rule.text, "markdown": rule.markdown},
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
        "properties": {"tags": [rule.family], "problem.severity": _LEVELS[rule.severity]},
    }
    if address is not None:
        shape["helpUri"] = f"{address}/blob/main/docs/checks.md#{rule.code.lower()}"
    return shape


def _invocation(left_out: int) -> dict[str, object]:
    shape: dict[str, object] = {"executionSuccessful": True}
    if left_out > 0:
        text = f"{left_out:,} further findings are left out: at most {MOST_RESULTS:,} are taken"
        note = {"level": "warning", "message": {"text": text}}
        shape["toolExecutionNotifications"] = [note]
    return shape


def _results(
    shown: list[tuple[Diagnostic, Waived | None]], places: dict[str, int]
) -> Iterator[str]:
    seen: Counter[str] = Counter()
    for diagnostic, waived in shown:
        identity = _identity(diagnostic)
        result = _result(diagnostic, f"{identity}:{seen[identity]}")
        seen[identity] += 1
        if diagnostic.code in places:
            result["ruleIndex"] = places[diagnostic.code]
        if waived is not None:
            result["suppressions"] = [
                {
                    "kind": "inSource",
                    "status": "accepted",
                    "justification": waived.reason,
                    "location": _location(waived.place),
                }
            ]
        yield json.dumps(result, ensure_ascii=False)


def _result(diagnostic: Diagnostic, fingerprint: str) -> dict[str, object]:
    notes = diagnostic.notes[:MOST_RELATED]
    text = _plain(diagnostic.message, is_linked=bool(notes))
    if notes:
        links = (f"[{_escaped(note.text)}]({place})" for place, note in enumerate(notes, start=1))
        text = f"{text}: {', '.join(links)}"
    if diagnostic.hint is not None:
        text = f"{text}\n{_plain(f'hint: {diagnostic.hint}', is_linked=bool(notes))}"
    result: dict[str, object] = {
        "ruleId": diagnostic.code,
        "level": _LEVELS[diagnostic.severity],
        "message": {"text": text},
        "locations": [_location(diagnostic.place)],
        "partialFingerprints": {_FINGERPRINT: fingerprint},
    }
    if notes:
        result["relatedLocations"] = [
            {"id": place, "message": {"text": note.text}, **_location(note.place)}
            for place, note in enumerate(notes, start=1)
        ]
    return result


def _plain(text: str, *, is_linked: bool) -> str:
    """Keep a text from being taken for a link, where there are places to link to."""
    return _escaped(text) if is_linked and "](" in text else text


def _escaped(text: str) -> str:
    """Escape brackets as SARIF wants them in the text of a link (section 3.11.6)."""
    return _BRACKETS.sub(r"\\\g<0>", text)


def _location(place: Place) -> dict[str, object]:
    region = {"startLine": place.line, "startColumn": place.column}
    if (place.end_line, place.end_column) > (place.line, place.column):
        region |= {"endLine": place.end_line, "endColumn": place.end_column}
    return {"physicalLocation": {"artifactLocation": _artifact(place.file), "region": region}}


def _artifact(file: str) -> dict[str, object]:
    path = PurePath(file)
    if path.is_absolute():
        return {"uri": path.as_uri()}
    address = quote(path.as_posix().encode("utf-8", "surrogateescape"), safe="/")
    return {"uri": address, "uriBaseId": _ROOT}


def _identity(diagnostic: Diagnostic) -> str:
    """Name a finding by what it says of which record, wherever its line has moved."""
    named = (step for step in diagnostic.path if isinstance(step, str))
    path = "/".join(named) or diagnostic.place.file
    whole = f"{diagnostic.code}\n{path}\n{diagnostic.message}"
    return sha256(whole.encode("utf-8", "surrogatepass")).hexdigest()[:32]
