"""SARIF as others read it: the schema of OASIS, sarif-tools, and a reader of messages as the standard words it."""

from __future__ import annotations

import gzip
import json
import random
import re
from collections import Counter
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

import pytest
from described_reports import (
    FREE_TEXT,
    HOSTILE_TEXTS,
    NO_SCHEMAS,
    SCHEMAS,
    every_diagnostic,
    everything,
    few_mistakes,
    given_back,
    report_of,
    said,
    written,
)
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft7Validator
from sarif import loader

from factcheck.findings import Severity
from factcheck.formats.report.formats import REPORTERS
from factcheck.validation.outcome import Report

if TYPE_CHECKING:
    from collections.abc import Callable

    from factcheck.findings import Diagnostic, Place

GOLDEN = Path(__file__).parent / "golden"
needs_schemas = pytest.mark.skipif(not SCHEMAS.is_dir(), reason=NO_SCHEMAS)


@cache
def validator() -> Draft7Validator:
    """Give the schema of OASIS."""
    return Draft7Validator(json.loads((SCHEMAS / "sarif-schema-2.1.0.json").read_text("utf-8")))


def complaints(text: str) -> list[str]:
    """Say what the schema finds wrong with a log."""
    return [error.message for error in validator().iter_errors(json.loads(text))]


def run_of(report: Report) -> dict[str, Any]:
    """Read the only run of a log."""
    log = json.loads(written("sarif", report))
    assert log["version"] == "2.1.0"
    (run,) = log["runs"]
    return dict(run)


def links_of(text: str) -> tuple[str, tuple[tuple[str, str], ...]]:
    """Read a message as section 3.11 of SARIF 2.1.0 words it: its text, and its links.

    Outside of links an escaped bracket is read as CodeQL's readers do.
    """
    links: list[tuple[str, str]] = []

    def literal(part: str) -> str:
        return re.sub(r"\\([\\\[\]])", r"\1", part)

    def link(match: re.Match[str]) -> str:
        links.append((literal(match[1]), match[2]))
        return literal(match[1])

    pattern = re.compile(r"(?<!\\)\[((?:[^\\\[\]]|\\[\\\[\]])*)\]\(([^)]+)\)")
    pieces: list[str] = []
    end = 0
    for match in pattern.finditer(text):
        pieces += [text[end : match.start()], link(match)]
        end = match.end()
    pieces.append(text[end:])
    outside = pieces[::2]
    pieces[::2] = [literal(part) if "](" in literal(part) else part for part in outside]
    return "".join(pieces), tuple(links)


def message_of(result: dict[str, Any]) -> tuple[str, tuple[tuple[str, str], ...]]:
    """Read the message of a result as a consumer shows it, which fills no placeholder."""
    text = result["message"]["text"]
    assert not re.search(r"(?<!\{)(?:\{\{)*\{\d+\}", text)
    assert "arguments" not in result["message"]
    return links_of(text.replace("{{", "{").replace("}}", "}"))


def region_of(place: Place) -> dict[str, int]:
    """Say what the region of a place is."""
    return {
        "startLine": place.line,
        "startColumn": place.column,
        "endLine": place.end_line,
        "endColumn": place.end_column,
    }


def told(diagnostic: Diagnostic) -> str:
    """Say how a finding reads."""
    hint = () if diagnostic.hint is None else (f"hint: {diagnostic.hint}",)
    return "\n".join((diagnostic.message, *(note.text for note in diagnostic.notes), *hint))


def test_the_run_has_more_than_fifty_different_findings() -> None:
    found = every_diagnostic(everything())
    assert len({each.code for each in found}) >= 45
    assert len({each.message for each in found}) >= 150


@needs_schemas
def test_every_report_keeps_to_the_schema_of_oasis() -> None:
    assert complaints(written("sarif", everything())) == []
    assert complaints(written("sarif", report_of())) == []


def test_a_sarif_reader_finds_every_finding_at_its_place_in_its_words(tmp_path: Path) -> None:
    report = everything()
    file = tmp_path / "factcheck.sarif"
    file.write_text(written("sarif", report), encoding="utf-8", newline="")
    read = loader.load_sarif_file(str(file))
    assert read.get_distinct_tool_names() == ["factcheck"]
    assert Counter(
        (each["Code"], each["Severity"], each["Location"], each["Line"])
        for each in read.get_records()
    ) == Counter(
        (each.code, each.severity.value, each.place.file, each.place.line)
        for each in every_diagnostic(report)
    )


def test_each_result_has_the_words_the_region_and_the_links_of_its_finding() -> None:
    results = run_of(everything())["results"]
    found = sorted(everything().diagnostics, key=lambda each: each.severity is Severity.WARNING)
    found += [each.diagnostic for each in everything().waived]
    for result, each in zip(results, found, strict=True):
        text, links = message_of(result)
        assert given_back(text) == told(each)
        assert links == tuple((note.text, str(n)) for n, note in enumerate(each.notes, 1))
        place = result["locations"][0]["physicalLocation"]
        assert place["region"] == region_of(each.place)
        assert unquote(place["artifactLocation"]["uri"]) == each.place.file
        assert [
            (related["id"], related["physicalLocation"]["region"])
            for related in result.get("relatedLocations", ())
        ] == [(n, region_of(note.place)) for n, note in enumerate(each.notes, 1)]
    assert any("relatedLocations" in result for result in results)


def test_every_result_names_its_rule_and_every_rule_explains_itself() -> None:
    run = run_of(replace(everything(), address="https://example.org/factcheck"))
    driver = run["tool"]["driver"]
    assert driver["informationUri"] == "https://example.org/factcheck"
    assert [driver["rules"][each["ruleIndex"]]["id"] for each in run["results"]] == [
        each["ruleId"] for each in run["results"]
    ]
    for rule in driver["rules"]:
        assert re.fullmatch("([A-Z][a-z0-9]*)+", rule["name"])
        assert rule["helpUri"].endswith(f"/docs/checks.md#{rule['id'].lower()}")
        assert rule["help"]["markdown"].startswith("**")
        assert len(rule["properties"]["tags"]) == 1
        for part in ("shortDescription", "fullDescription", "help"):
            assert rule[part]["text"].strip()
        for part in ("shortDescription", "fullDescription"):
            assert len(rule[part]["text"]) <= 1_024  # GitHub cuts the rest off


def test_fingerprints_survive_moved_lines_and_tell_like_findings_apart() -> None:
    found = every_diagnostic(everything())

    def fingerprints(diagnostics: tuple[Diagnostic, ...]) -> list[str]:
        results = run_of(report_of(*diagnostics))["results"]
        return [each["partialFingerprints"]["factcheckFinding/v1"] for each in results]

    moved = tuple(
        replace(
            each,
            place=replace(each.place, line=each.place.line + 7, end_line=each.place.end_line + 7),
            path=tuple(step + 1 if isinstance(step, int) else step for step in each.path),
        )
        for each in found
    )
    assert fingerprints(moved) == fingerprints(found)
    assert len(set(fingerprints(found))) == len(found)
    assert fingerprints((found[0], found[0]))[0] == fingerprints(found)[0]


def test_what_is_waived_is_suppressed_with_its_reason_and_all_else_is_not() -> None:
    report = everything()
    results = run_of(report)["results"]
    expected = [
        {
            "kind": "inSource",
            "status": "accepted",
            "justification": each.reason,
            "location": {
                "physicalLocation": {
                    "artifactLocation": {"uri": each.place.file, "uriBaseId": "%SRCROOT%"},
                    "region": region_of(each.place),
                }
            },
        }
        for each in report.waived
    ]
    # section 3.27.23: either all results of a run have suppressions, or none
    assert [each["suppressions"] for each in results] == [
        *([] for _ in report.diagnostics),
        *([each] for each in expected),
    ]


def test_of_too_many_findings_the_most_severe_are_written_and_the_others_counted() -> None:
    kinds = (Severity.WARNING, Severity.ERROR)
    many = tuple(said(f"finding {n}", severity=kinds[n % 2]) for n in range(25_010))
    run = run_of(report_of(*many))
    assert Counter(each["level"] for each in run["results"]) == {"error": 12_505, "warning": 12_495}
    assert run["invocations"] == [
        {
            "executionSuccessful": True,
            "toolExecutionNotifications": [
                {
                    "level": "warning",
                    "message": {
                        "text": "10 findings are left out, the least severe ones: GitHub takes at"
                        " most 25,000 results and 10,000,000 compressed bytes"
                    },
                }
            ],
        }
    ]


def test_a_log_that_gzip_cannot_make_small_enough_is_cut() -> None:
    letters = random.Random(2)
    long = [
        "".join(chr(letters.randrange(0x4E00, 0x9FA5)) for _ in range(90_000)) for _ in "x" * 60
    ]
    found = tuple(said(text, severity=Severity.WARNING) for text in long)
    text = written("sarif", report_of(*found, said("the only error")))
    run = json.loads(text)["runs"][0]
    assert 8_000_000 < len(gzip.compress(text.encode())) < 10_000_000
    assert run["results"][0]["message"]["text"] == "the only error"
    notification = run["invocations"][0]["toolExecutionNotifications"][0]["message"]["text"]
    assert notification.startswith(f"{61 - len(run['results'])} findings are left out")


def test_a_finding_with_too_many_places_links_to_a_thousand() -> None:
    run = run_of(report_of(said("x", notes=tuple(map(str, range(1_500))))))
    (result,) = run["results"]
    assert len(result["locations"]) + len(result["relatedLocations"]) == 1_000
    assert result["message"]["text"].endswith("](999)\nand 501 more places")


ADDRESSES = {
    "claims/fares.yaml": {"uri": "claims/fares.yaml", "uriBaseId": "%SRCROOT%"},
    "my claims/50%#ä?.yaml": {
        "uri": "my%20claims/50%25%23%C3%A4%3F.yaml",
        "uriBaseId": "%SRCROOT%",
    },
    "a:b.yaml": {"uri": "a%3Ab.yaml", "uriBaseId": "%SRCROOT%"},
    "bytes-\udcff.yaml": {"uri": "bytes-%FF.yaml", "uriBaseId": "%SRCROOT%"},
    "<stdin>": {"uri": "%3Cstdin%3E", "uriBaseId": "%SRCROOT%"},
    "/elsewhere/two words.yaml": {"uri": "file:///elsewhere/two%20words.yaml"},
}


@pytest.mark.parametrize("file", ADDRESSES)
def test_addresses_are_relative_to_the_root_and_escaped(file: str) -> None:
    run = run_of(report_of(said("x", file=file)))
    place = run["results"][0]["locations"][0]["physicalLocation"]
    assert place["artifactLocation"] == ADDRESSES[file]


@needs_schemas
@pytest.mark.parametrize("text", HOSTILE_TEXTS, ids=range(len(HOSTILE_TEXTS)))
def test_hostile_texts_are_read_as_they_are(text: str) -> None:
    log = written("sarif", report_of(said(text, hint=text, notes=(text,))))
    assert complaints(log) == []
    shown, links = message_of(json.loads(log)["runs"][0]["results"][0])
    assert given_back(shown) == f"{text}\n{text}\nhint: {text}"
    assert [(given_back(link), target) for link, target in links] == [(text, "1")]


@given(FREE_TEXT, FREE_TEXT, st.none() | FREE_TEXT)
def test_whatever_a_finding_says_sarif_gives_it_back(
    message: str, note: str, hint: str | None
) -> None:
    finding = said(message, notes=(note,), hint=hint)
    log = written("sarif", report_of(finding))
    if SCHEMAS.is_dir():
        assert complaints(log) == []
    shown, links = message_of(json.loads(log)["runs"][0]["results"][0])
    assert given_back(shown) == told(finding)
    assert [(given_back(link), target) for link, target in links] == [(note, "1")]


def test_many_findings_are_written_piece_by_piece() -> None:
    many = report_of(*(said(f"finding {n}") for n in range(50_000)))
    for form in REPORTERS:
        assert max(map(len, REPORTERS[form].write(many, False))) < 2_000, form


def test_the_whole_log(golden: Callable[[Path, str], None]) -> None:
    golden(GOLDEN / "mistakes.sarif", written("sarif", few_mistakes()))
