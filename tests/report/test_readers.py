"""Reports read by those for whom they are meant: schemas, code scanning tools, JUnit readers, GitHub."""

from __future__ import annotations

import json
import re
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote

import junitparser
import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft7Validator
from lxml import etree
from sarif import loader

from factcheck.findings import Diagnostic, Severity
from factcheck.report import REPORTERS, Report
from factcheck.report.families import FAMILIES
from runs import said

if TYPE_CHECKING:
    from collections.abc import Callable

SCHEMAS = Path(__file__).parents[3] / "shared" / "schemas"
needs_schemas = pytest.mark.skipif(
    not SCHEMAS.is_dir(), reason="the published schemas lie beside the checkout, and do not here"
)


def written(form: str, report: Report) -> str:
    """Give a whole report as text."""
    return "".join(REPORTERS[form](report, False))


def test_the_run_has_fifty_different_findings(report: Report) -> None:
    assert len({each.code for each in report.diagnostics}) >= 40
    assert len({each.message for each in report.diagnostics}) >= 50


@needs_schemas
def test_sarif_keeps_to_the_schema_of_oasis(report: Report) -> None:
    schema = json.loads((SCHEMAS / "sarif-schema-2.1.0.json").read_text(encoding="utf-8"))
    found = Draft7Validator(schema).iter_errors(json.loads(written("sarif", report)))
    assert [error.message for error in found] == []


def test_a_sarif_reader_finds_every_finding_at_its_place(report: Report, tmp_path: Path) -> None:
    file = tmp_path / "factcheck.sarif"
    file.write_text(written("sarif", report), encoding="utf-8")
    read = loader.load_sarif_file(str(file))
    records = Counter(
        (each["Code"], each["Severity"], each["Location"], each["Line"])
        for each in read.get_records()
    )
    every = [*report.diagnostics, *(each.diagnostic for each in report.waived)]
    assert records == Counter(
        (each.code, each.severity.value, each.place.file, each.place.line) for each in every
    )
    assert read.get_distinct_tool_names() == ["factcheck"]


def test_sarif_has_a_rule_for_every_result_and_says_what_it_is_about(report: Report) -> None:
    run = json.loads(written("sarif", report))["runs"][0]
    rules = run["tool"]["driver"]["rules"]
    assert [rules[each["ruleIndex"]]["id"] for each in run["results"]] == [
        each["ruleId"] for each in run["results"]
    ]
    assert [rule["id"] for rule in rules] == sorted(rule["id"] for rule in rules)
    for rule in rules:
        assert re.fullmatch("([A-Z][a-z]*)+", rule["name"])
        for part in ("shortDescription", "fullDescription", "help"):
            assert rule[part]["text"].strip()
        assert rule["help"]["markdown"].startswith("**")


def test_sarif_links_to_the_places_that_a_finding_speaks_of(report: Report) -> None:
    results = json.loads(written("sarif", report))["runs"][0]["results"]
    noted = [each for each in report.diagnostics if each.notes]
    linked = [each for each in results if "relatedLocations" in each]
    assert len(linked) == len(noted) > 0
    for result in linked:
        ids = [place["id"] for place in result["relatedLocations"]]
        assert [
            int(found) for found in re.findall(r"\]\((\d+)\)", result["message"]["text"])
        ] == ids


def test_fingerprints_survive_moved_lines_and_are_unique(report: Report) -> None:
    def fingerprints(diagnostics: tuple[Diagnostic, ...]) -> list[str]:
        run = json.loads(written("sarif", Report(diagnostics, 1, 1)))["runs"][0]
        return [each["partialFingerprints"]["factcheckFinding/v1"] for each in run["results"]]

    moved = tuple(
        replace(
            each,
            place=replace(each.place, line=each.place.line + 7, end_line=each.place.end_line + 7),
        )
        for each in report.diagnostics
    )
    assert fingerprints(moved) == fingerprints(report.diagnostics)
    assert len(set(fingerprints(moved))) == len(moved)


def test_what_is_waived_is_suppressed_with_its_reason(report: Report) -> None:
    results = json.loads(written("sarif", report))["runs"][0]["results"]
    suppressed = [each["suppressions"][0] for each in results if "suppressions" in each]
    assert [(each["kind"], each["status"], each["justification"]) for each in suppressed] == [
        ("inSource", "accepted", each.reason) for each in report.waived
    ]


def test_sarif_leaves_out_what_github_would_refuse_and_says_so() -> None:
    many = tuple(
        each
        for number in range(25_010)
        for each in said(
            f"finding {number}", severity=Severity.WARNING if number % 2 else Severity.ERROR
        ).diagnostics
    )
    run = json.loads(written("sarif", Report(many, 1, 1)))["runs"][0]
    assert len(run["results"]) == 25_000
    assert Counter(each["level"] for each in run["results"]) == {"error": 12_505, "warning": 12_495}
    notes = run["invocations"][0]["toolExecutionNotifications"]
    assert [each["message"]["text"] for each in notes] == [
        "10 further findings are left out: at most 25,000 are taken"
    ]


def test_addresses_in_sarif_are_relative_and_escaped() -> None:
    run = json.loads(written("sarif", said("x", file="my claims/50%#ä?.yaml")))["runs"][0]
    place = run["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]
    assert place == {"uri": "my%20claims/50%25%23%C3%A4%3F.yaml", "uriBaseId": "%SRCROOT%"}
    assert unquote(place["uri"]) == "my claims/50%#ä?.yaml"


@needs_schemas
@pytest.mark.parametrize("threshold", ["error", "warning"])
def test_junit_keeps_to_the_schema_of_ant(threshold: str, report: Report, strict: Report) -> None:
    schema = etree.XMLSchema(etree.parse(str(SCHEMAS / "JUnit.xsd")))
    text = written("junit", report if threshold == "error" else strict)
    schema.assertValid(etree.fromstring(text.encode()))


def test_a_junit_reader_finds_a_case_a_claim_and_family(strict: Report) -> None:
    read = junitparser.JUnitXml.fromstring(written("junit", strict).encode())
    suites = {suite.name: suite for suite in read}
    assert list(suites) == list(FAMILIES.values())
    for suite in suites.values():
        names = [case.name for case in suite]
        assert len(names) == len(set(names)) == suite.tests
        assert set(strict.named_claims) <= set(names)
        assert suite.failures == sum(bool(case.is_failure) for case in suite)
        assert suite.skipped == sum(bool(case.is_skipped) for case in suite)
    failures = [result for suite in read for case in suite for result in case.result]
    texts = "".join(str(each.text) for each in failures)
    for each in strict.diagnostics:
        position = f"{each.place.file}:{each.place.line}:{each.place.column}: "
        assert f"{position}{each.severity.value}[{each.code}]" in texts


def test_a_warning_that_does_not_fail_the_run_fails_no_case(report: Report) -> None:
    read = junitparser.JUnitXml.fromstring(written("junit", report).encode())
    failing = Counter(
        result.type for suite in read for case in suite for result in case.result if case.is_failure
    )
    errors = {each.code for each in report.diagnostics if each.severity is Severity.ERROR}
    assert set(failing) <= errors


ANNOTATION = re.compile(
    r"::(?P<command>error|warning) (?P<properties>[^:\r\n]*)::(?P<message>[^\r\n]*)"
)


def unescaped(text: str) -> str:
    """Read a value as the runner of GitHub Actions does (actions/runner, ActionCommand.cs)."""
    for escape, sign in (("%0D", "\r"), ("%0A", "\n"), ("%3A", ":"), ("%2C", ","), ("%25", "%")):
        text = text.replace(escape, sign)
    return text


def annotations(text: str) -> list[tuple[str, dict[str, str], str]]:
    """Read the commands of a log up to where they are stopped."""
    read = []
    for line in text.split("\n"):
        if line.startswith("::stop-commands::"):
            break
        match = ANNOTATION.fullmatch(line)
        if match is None:
            break
        properties = (each.partition("=") for each in match["properties"].split(","))
        read.append(
            (
                match["command"],
                {name: unescaped(value) for name, _, value in properties},
                unescaped(match["message"]),
            )
        )
    return read


def test_github_reads_an_annotation_a_finding(report: Report) -> None:
    read = annotations(written("github", report))
    assert [
        (command, values["file"], int(values["line"]), values["title"], message.split("\n")[0])
        for command, values, message in read
    ] == [
        (
            each.severity.value,
            each.place.file,
            each.place.line,
            f"{each.code} {each.severity.value}",
            each.message,
        )
        for each in report.diagnostics
    ]


def test_the_log_of_github_holds_the_whole_list_in_which_nothing_is_a_command(
    report: Report,
) -> None:
    _, _, rest = written("github", report).partition("::stop-commands::")
    token, _, listed = rest.partition("\n")
    assert listed == f"{written('text', report)}::{token}::\n"


HOSTILE = st.text(
    st.one_of(
        st.characters(), st.sampled_from("\x00\x1b\x85\ufffe\ud800:,%\r\n]>[()\\&<'\"\u202e🚲")
    ),
    min_size=1,
)


@given(HOSTILE)
def test_whatever_a_finding_says_junit_can_be_read(message: str) -> None:
    read = junitparser.JUnitXml.fromstring(
        written("junit", said(message)).encode("utf-8", "surrogatepass")
    )
    failures = [result for suite in read for case in suite for result in case.result]
    shown = re.sub(
        "[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]",
        lambda match: f"<U+{ord(match[0]):04X}>",
        message,
    )
    assert [each.message for each in failures] == [shown]


@given(HOSTILE)
def test_whatever_a_finding_says_sarif_gives_it_back(message: str) -> None:
    run = json.loads(written("sarif", said(message)))["runs"][0]
    assert [each["message"]["text"] for each in run["results"]] == [message]


@given(HOSTILE, HOSTILE)
def test_whatever_a_finding_says_it_is_one_annotation(message: str, file: str) -> None:
    read = annotations(written("github", said(message, file=file)))
    assert [(command, values["file"]) for command, values, _ in read] == [("error", file)]


FORMATS = ["text", "json", "sarif", "github", "junit"]


@pytest.mark.parametrize("form", FORMATS)
def test_a_small_run_in_each_format(
    form: str, small: Report, golden: Callable[[Path, str], None]
) -> None:
    golden(Path(__file__).parent / "golden" / f"small.{form}", written(form, small))
