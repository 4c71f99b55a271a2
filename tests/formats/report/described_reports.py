"""Reports to be written: everything that the cases of the tests find, one run with a few mistakes, and
single findings that say whatever a test wants."""

from __future__ import annotations

import re
import shutil
from contextlib import chdir
from dataclasses import replace
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from hypothesis import strategies as st

from factcheck.findings import Diagnostic, Place, SecondPlace, Severity
from factcheck.formats.report.formats import REPORTERS
from factcheck.validation.outcome import Report, Waived
from factcheck.validation.validate import validate

if TYPE_CHECKING:
    from collections.abc import Iterable

TESTS = Path(__file__).parents[2]
SCHEMAS = TESTS.parents[1] / "shared" / "schemas"
NO_SCHEMAS = "the published schemas lie beside the checkout, and do not here"

MISTAKES = """claims:
  tickets-fall-2022:
    topic: fares
    claimant: ada-moreno
    said_on: 2019-03-01
    statement: Tickets will cost less.
    appearances:
      - source: courier-2022-03-01
        manner: paraphrase
        quote: tickets will cost less
  riders-2022:
    topic: fares
    claimant: a-rider
    said_on: 2022-03-01
    statement: Many ride.
topics:
  tolls: {title: Tolls}
  piers:
    title: Piers [sic] & <moles>
"""

FREE_TEXT = st.lists(
    st.one_of(
        st.characters(exclude_categories=()),
        st.sampled_from("\x00\x1b\x7f\x85\ufffe\ud800\udcff\t\r\n :,%{}]>[()\\&<'\"0\u202e🚲"),
    )
).map("".join)
"""Whatever may stand in a message, half characters and what every format escapes included."""

HOSTILE_TEXTS = (
    "",
    " ",
    "[x](1) and [y](https://example.org) and \\[z\\](2)",
    "{0} {{1}} { }",
    "a]]>b <!-- & -->",
    "%0A%25%3A,: ::error::x",
    "line\nline\r\nline\rline",
    "\x00\x07\x1b[31mred\x1b[0m\x9b",
    "\ud800 \udfff \ufffe \uffff",
    "🚲👩‍🚒 \u202eturned\u202c",
    "x" * 1_000_000,
)


def broken_files() -> tuple[tuple[str, Path], ...]:
    """Give every broken file and bad case of the tests, each with a name of its own."""
    broken = (TESTS / "corpus" / "broken").glob("*.yaml")
    cases = (TESTS / "checks" / "cases").glob("*/bad.yaml")
    named = (
        *((file.name, file) for file in broken),
        *((f"{c.parent.name}.yaml", c) for c in cases),
    )
    return tuple(sorted(named))


def found_in(texts: Iterable[tuple[str, bytes]]) -> Report:
    """Validate the invented corpus with some more claim files."""
    with TemporaryDirectory() as name:
        folder = Path(shutil.copytree(TESTS / "invented", Path(name).resolve() / "invented"))
        for file, text in texts:
            (folder / "claims" / file).write_bytes(text)
        with chdir(folder):
            return validate(details=True)


@cache
def everything() -> Report:
    """Give one report on all broken files and bad cases, two of its findings waived."""
    reports = [found_in([(name, file.read_bytes())]) for name, file in broken_files()]
    found = {each: None for report in reports for each in report.diagnostics}
    ordered = tuple(sorted(found, key=lambda each: each.order))
    claims = tuple({claim: None for report in reports for claim in report.named_claims})
    whole = replace(
        reports[0],
        diagnostics=ordered,
        files=len(reports),
        claims=len(claims),
        named_claims=claims,
    )
    return with_waivers(whole, 2)


def few_mistakes() -> Report:
    """Give the report on one file with a few mistakes, one of them waived."""
    report = with_waivers(found_in([("more claims.yaml", MISTAKES.encode())]), 1)
    codes = {each.code for each in every_diagnostic(report)}
    return replace(report, rules=tuple(rule for rule in report.rules if rule.code in codes))


def with_waivers(report: Report, number: int) -> Report:
    """Waive the last so many findings of a report."""
    waived = tuple(
        Waived(each, f"agreed on: {each.code} <b> & ]]> %0A", Place(each.place.file, 1, 1, 1, 9))
        for each in report.diagnostics[-number:]
    )
    return replace(report, diagnostics=report.diagnostics[:-number], waived=waived)


def every_diagnostic(report: Report) -> tuple[Diagnostic, ...]:
    """Give what was found, waived or not."""
    return (*report.diagnostics, *(each.diagnostic for each in report.waived))


def said(
    message: str,
    *,
    hint: str | None = None,
    notes: tuple[str, ...] = (),
    severity: Severity = Severity.ERROR,
    file: str = "claims.yaml",
) -> Diagnostic:
    """Give a finding that says something."""
    place = Place(file, 3, 5, 3, 9)
    elsewhere = Place("other.yaml", 7, 1, 7, 4)
    return Diagnostic(
        place,
        severity,
        "FC301",
        message,
        hint,
        tuple(SecondPlace(elsewhere, note) for note in notes),
        ("claims", "a-claim", "figures", 0),
    )


def report_of(*diagnostics: Diagnostic) -> Report:
    """Give a report of some findings on one claim."""
    return Report(diagnostics, 1, 1, named_claims=("a-claim",))


def written(form: str, report: Report) -> str:
    """Give a whole report as text."""
    return "".join(REPORTERS[form].write(report, False))


def given_back(text: str) -> str:
    """Read a text in which some characters are shown by their code points."""
    return re.sub("<U\\+([0-9A-F]{4,6})>", lambda match: chr(int(match[1], 16)), text)
