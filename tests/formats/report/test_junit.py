"""JUnit XML as others read it: the schema of the Ant task, and junitparser."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

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
    with_waivers,
    written,
)
from hypothesis import given
from junitparser import JUnitXml, TestCase
from lxml import etree

from factcheck.findings import Diagnostic, Place, Severity
from factcheck.formats.report.text import write_lines
from factcheck.validation.outcome import Waived

if TYPE_CHECKING:
    from collections.abc import Callable

    from factcheck.validation.outcome import Report

GOLDEN = Path(__file__).parent / "golden"


def read(report: Report) -> JUnitXml:
    """Read a report with junitparser, after a look at the schema where that is at hand."""
    text = written("junit", report).encode()
    if SCHEMAS.is_dir():
        schema = etree.XMLSchema(etree.parse(SCHEMAS / "JUnit.xsd"))
        schema.assertValid(etree.fromstring(text))
    return JUnitXml.fromstring(text)


def cases_of(report: Report) -> dict[tuple[str, str], TestCase]:
    """Give every case by family and subject."""
    return {(case.classname, case.name): case for suite in read(report) for case in suite}


def lines_of(*diagnostics: Diagnostic) -> str:
    """Say how findings stand in the text of a case."""
    return "".join(line for each in diagnostics for line in write_lines(each, colour=False))


def family(diagnostic: Diagnostic) -> str:
    """Name the family of a finding."""
    names = "reading,identity and references,attribution,figures,evidence,disputes,reviews"
    return names.split(",")[int(diagnostic.code[2])]


def test_schemas_are_looked_at_where_they_lie() -> None:
    if not SCHEMAS.is_dir():
        pytest.skip(NO_SCHEMAS)
    schema = etree.XMLSchema(etree.parse(SCHEMAS / "JUnit.xsd"))
    assert not schema.validate(etree.fromstring("<testsuite/>"))


@pytest.mark.parametrize("threshold", ["error", "warning", "never"])
def test_every_finding_stands_in_one_case_or_in_the_output_of_its_family(threshold: str) -> None:
    report = replace(everything(), threshold=threshold)
    texts: dict[str, str] = {}
    outputs: dict[str, str] = {}
    for suite in read(report):
        texts[suite.name] = "".join(r.text or "" for case in suite for r in case.result)
        outputs[suite.name] = suite._elem.findtext("system-out")  # noqa: SLF001 - no other way
        assert suite.tests == len(list(suite))
        assert suite.failures == sum(case.is_failure for case in suite)
        assert suite.skipped == sum(case.is_skipped for case in suite)
        assert {case.classname for case in suite} == {suite.name}
        assert set(report.named_claims) <= {case.name for case in suite}
        assert len({case.name for case in suite}) == suite.tests
    for each in report.diagnostics:
        is_failure = report.is_failure(each)
        assert (lines_of(each) in texts[family(each)]) is is_failure
        assert (lines_of(each) in outputs[family(each)]) is not is_failure
    for waived in report.waived:
        name = family(waived.diagnostic)
        reason = f"{lines_of(waived.diagnostic)}  waived: {waived.reason}\n"
        assert reason in texts[name] + outputs[name]
    lines = "".join((*texts.values(), *outputs.values())).count("[FC")
    assert lines == len(every_diagnostic(report))


def test_a_case_fails_on_its_errors_and_says_how_many() -> None:
    first, second = said("first mistake"), said("second mistake", hint="mend it")
    warning = said("a remark", severity=Severity.WARNING)
    report = report_of(first, warning, second)
    (failure,) = cases_of(report)["figures", "a-claim"].result
    assert (failure.type, failure.message, failure.text) == (
        "FC301",
        "first mistake (and 1 more)",
        lines_of(first, second),
    )
    strict = replace(report, threshold="warning")
    (failure,) = cases_of(strict)["figures", "a-claim"].result
    assert (failure.message, failure.text) == (
        "first mistake (and 2 more)",
        lines_of(first, warning, second),
    )


def test_a_claim_of_which_all_is_waived_is_skipped_with_the_reason() -> None:
    report = with_waivers(report_of(said("a mistake")), 1)
    (skipped,) = cases_of(report)["figures", "a-claim"].result
    reason = "agreed on: FC301 <b> & ]]> %0A"
    assert (skipped.message, skipped.text) == (
        reason,
        f"{lines_of(said('a mistake'))}  waived: {reason}\n",
    )


def test_beside_a_failure_what_is_waived_stands_in_the_output() -> None:
    waived = Waived(said("a mistake"), "as agreed", Place("claims.yaml", 1, 1, 1, 2))
    report = replace(report_of(said("another mistake")), waived=(waived,))
    (failure,) = cases_of(report)["figures", "a-claim"].result
    assert failure.text == lines_of(said("another mistake"))
    outputs = {s.name: s._elem.findtext("system-out") for s in read(report)}  # noqa: SLF001
    assert outputs["figures"] == f"{lines_of(said('a mistake'))}  waived: as agreed\n"


SUBJECTS = [
    (("claims", "a-claim", "figures", 0), "a-claim"),
    (("claims", "a-claim-that-could-not-be-read"), "a-claim-that-could-not-be-read"),
    (("topics", "fares", "title"), "topics fares"),
    (("corpus", "title"), "claims.yaml"),
    (("lock", "courier"), "claims.yaml"),
    ((), "claims.yaml"),
]


@pytest.mark.parametrize(("path", "name"), SUBJECTS)
def test_a_case_is_named_after_what_the_finding_is_about(
    path: tuple[str | int, ...], name: str
) -> None:
    cases = cases_of(report_of(replace(said("a mistake"), path=path)))
    failing = [subject for (_, subject), case in cases.items() if case.is_failure]
    assert failing == [name]


def test_families_that_the_run_did_not_ask_for_have_no_cases() -> None:
    report = replace(report_of(said("a mistake")), codes=("FC201", "FC202"))
    assert [suite.name for suite in read(report)] == ["attribution", "figures"]


def test_a_report_on_nothing_has_no_suite() -> None:
    assert list(read(replace(report_of(), named_claims=()))) == []


def test_texts_stay_below_what_libxml_reads() -> None:
    many = tuple(said("x" * 1_900 + f" {n:04}") for n in range(1_300))
    (failure,) = cases_of(report_of(*many))["figures", "a-claim"].result
    shown = 2_400_000 // len(lines_of(many[0]))
    assert failure.text == (
        lines_of(*many[:shown]) + f"and {len(many) - shown} more, which have no room here\n"
    )


@pytest.mark.parametrize("text", HOSTILE_TEXTS, ids=range(len(HOSTILE_TEXTS)))
def test_hostile_texts_are_read_as_they_are(text: str) -> None:
    (failure,) = cases_of(report_of(said(text)))["figures", "a-claim"].result
    assert given_back(failure.message) == text


@given(FREE_TEXT, FREE_TEXT, FREE_TEXT)
def test_whatever_a_finding_says_junit_gives_it_back(message: str, hint: str, file: str) -> None:
    finding = replace(said(message, hint=hint, file=file), path=())
    ((_, case),) = [
        (name, case) for name, case in cases_of(report_of(finding)).items() if case.is_failure
    ]
    (failure,) = case.result
    assert given_back(failure.message) == message
    assert given_back(failure.text) == given_back(lines_of(finding))
    assert given_back(case.name).split() == file.split()  # a name is a token of XML Schema


def test_the_whole_report(golden: Callable[[Path, str], None]) -> None:
    golden(GOLDEN / "mistakes.xml", written("junit", few_mistakes()))
