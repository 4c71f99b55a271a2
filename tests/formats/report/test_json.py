"""The JSON of a run: its shape, and that it gives every finding back."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from described_reports import (
    FREE_TEXT,
    HOSTILE_TEXTS,
    everything,
    few_mistakes,
    report_of,
    said,
    with_waivers,
    written,
)
from hypothesis import given
from jsonschema import Draft202012Validator

from factcheck.findings import Severity

if TYPE_CHECKING:
    from collections.abc import Callable

    from factcheck.findings import Diagnostic, Place

GOLDEN = Path(__file__).parent / "golden"


def exactly(**properties: object) -> dict[str, object]:
    """Describe an object with these members and no others."""
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


NUMBER = {"type": "integer", "minimum": 0}
TEXT = {"type": "string"}
POINT = exactly(line={"type": "integer", "minimum": 1}, column={"type": "integer", "minimum": 1})
PLACE = {"file": TEXT, "start": POINT, "end": POINT}
DIAGNOSTIC = {
    "code": {"type": "string", "pattern": "^FC[0-9]{3}$"},
    "severity": {"enum": ["error", "warning"]},
    "message": TEXT,
    "hint": {"type": ["string", "null"]},
    "path": {"type": "array", "items": {"type": ["string", "integer"]}},
    **PLACE,
    "notes": {"type": "array", "items": exactly(text=TEXT, **PLACE)},
}
SHAPE = exactly(
    factcheck=exactly(format={"const": "diagnostics"}, version={"const": 1}),
    summary=exactly(files=NUMBER, claims=NUMBER, errors=NUMBER, warnings=NUMBER, waived=NUMBER),
    diagnostics={"type": "array", "items": exactly(**DIAGNOSTIC)},
    waived={"type": "array", "items": exactly(reason=TEXT, waiver=exactly(**PLACE), **DIAGNOSTIC)},
)


def place_of(place: Place) -> dict[str, Any]:
    """Say how a place stands in JSON."""
    return {
        "file": place.file,
        "start": {"line": place.line, "column": place.column},
        "end": {"line": place.end_line, "column": place.end_column},
    }


def told(each: Diagnostic) -> dict[str, Any]:
    """Say how a finding stands in JSON."""
    return {
        "code": each.code,
        "severity": each.severity.value,
        "message": each.message,
        "hint": each.hint,
        "path": list(each.path),
        **place_of(each.place),
        "notes": [{"text": note.text, **place_of(note.place)} for note in each.notes],
    }


def test_the_shape_is_the_one_that_is_documented() -> None:
    for report in (everything(), report_of()):
        Draft202012Validator(SHAPE).validate(json.loads(written("json", report)))


def test_every_finding_is_given_back_whole() -> None:
    report = everything()
    assert json.loads(written("json", report)) == {
        "factcheck": {"format": "diagnostics", "version": 1},
        "summary": {
            "files": report.files,
            "claims": report.claims,
            "errors": sum(each.severity is Severity.ERROR for each in report.diagnostics),
            "warnings": sum(each.severity is Severity.WARNING for each in report.diagnostics),
            "waived": 2,
        },
        "diagnostics": [told(each) for each in report.diagnostics],
        "waived": [
            {"reason": each.reason, "waiver": place_of(each.place), **told(each.diagnostic)}
            for each in report.waived
        ],
    }


@pytest.mark.parametrize("text", HOSTILE_TEXTS, ids=range(len(HOSTILE_TEXTS)))
def test_hostile_texts_come_back_as_they_are(text: str) -> None:
    read = json.loads(written("json", report_of(said(text))).encode())
    assert read["diagnostics"][0]["message"] == text


@given(FREE_TEXT, FREE_TEXT)
def test_whatever_a_finding_says_json_gives_it_back(message: str, file: str) -> None:
    report = with_waivers(report_of(said("x"), said(message, hint=message, file=file)), 1)
    (waived,) = json.loads(written("json", report).encode())["waived"]
    assert waived["message"] == waived["hint"] == whole(message)
    assert waived["file"] == whole(file)


def whole(text: str) -> str:
    """Make one character of two halves that follow each other, as every reader of JSON does."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "surrogatepass")


def test_what_turns_text_is_escaped() -> None:
    text = written("json", report_of(said("a\u202eb\x85\u2028c\x7f")))
    assert "a\\u202eb\\u0085\\u2028c\\u007f" in text


def test_the_whole_report(golden: Callable[[Path, str], None]) -> None:
    golden(GOLDEN / "mistakes.json", written("json", few_mistakes()))
    golden(GOLDEN / "mistakes.txt", written("text", few_mistakes()))
