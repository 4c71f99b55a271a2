"""A run with everything that the cases of the tests find: more than fifty different findings."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from factcheck.api.explaining import rules
from factcheck.api.judging import judge, known_of
from factcheck.api.selecting import Selection
from factcheck.findings import Diagnostic, Place, Severity
from factcheck.loading import load
from factcheck.report import Report, Waived

TESTS = Path(__file__).parent.parent
INVENTED = TESTS / "corpus"
BAD = (*sorted(TESTS.glob("loading/broken/*.yaml")), *sorted(TESTS.glob("checks/cases/*/bad.yaml")))


@cache
def everything() -> Report:
    """Give one report on all broken files and bad cases, each beside the invented corpus."""
    found: dict[Diagnostic, None] = {}
    claims: dict[str, None] = {}
    for file in BAD:
        loaded = load(INVENTED / "data" / "claims.yaml", INVENTED, shown_from=TESTS, extra=(file,))
        outcome = judge(known_of(loaded, None), Selection())
        found.update(dict.fromkeys((*outcome.kept, *outcome.remarks)))
        claims.update(dict.fromkeys(loaded.corpus.claims))
    ordered = sorted(found, key=lambda each: each.order)
    first, second, *rest = (each for each in ordered if each.severity is Severity.ERROR)
    del rest
    kept = tuple(each for each in ordered if each not in {first, second})
    waived = tuple(
        Waived(each, f"exempt: {each.code} <b> & ]]> %0A", Place(each.place.file, 1, 1, 1, 9))
        for each in (first, second)
    )
    return Report(kept, len(BAD), len(claims), waived, "error", rules(), tuple(claims))


def said(message: str, *, severity: Severity = Severity.ERROR, file: str = "claims.yaml") -> Report:
    """Give a report with one finding that says something."""
    diagnostic = Diagnostic(Place(file, 3, 5, 3, 9), severity, "FC301", message)
    return Report((diagnostic,), 1, 1, (), "error", (), ("a-claim",))


SMALL = """\
claims:
  # factcheck: ignore[FC302] the courier does not say which
  few-buses-2022:
    topic: staffing
    claimant: riverside-transit
    said_on: 2022-03-01
    statement: Few buses run.
    figures:
      - measure: daily-riders
        value: 300 buses
        as_of: not-stated
        basis: actual
    appearances:
      - source: courier-2022-03-01
        manner: paraphrase
        quote: 300 buses
topics:
  tolls:
    title: Tolls
parties:
  tolls:
    name: Tolls
    kind: other
"""


def small() -> Report:
    """Give a report with an error, a warning, a second place and a waiver, and two rules."""
    loaded = load(INVENTED / "data" / "claims.yaml", INVENTED, extra=(SMALL.encode(),))
    outcome = judge(known_of(loaded, None), Selection())
    found = sorted((*outcome.kept, *outcome.remarks), key=lambda each: each.order)
    codes = {each.code for each in found}
    shown = tuple(rule for rule in rules() if rule.code in codes)
    home = "https://code.example/factcheck"
    claims = ("few-buses-2022",)
    return Report(tuple(found), 4, 10, outcome.waived, "error", shown, claims, home)
