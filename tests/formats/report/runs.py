"""A small run of which a waiver in a file exempts one finding."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from factcheck.validation.explain import list_rules
from few_buses import FEW_BUSES, report_on

if TYPE_CHECKING:
    from factcheck.validation.outcome import Report

CLAIM = "  few-buses-2022:\n"
WAIVER = "  # factcheck: ignore[FC302] the courier does not say which\n"
ONE_ID_TWICE = """\
topics:
  tolls:
    title: Tolls
parties:
  tolls:
    name: Tolls
    kind: other
"""
SMALL = FEW_BUSES.replace(CLAIM, WAIVER + CLAIM) + ONE_ID_TWICE


def small() -> Report:
    """Return a report with an error, a warning, a second place and a waiver, and two rules."""
    report = report_on(SMALL)
    codes = {each.code for each in report.diagnostics}
    return replace(
        report,
        rules=tuple(rule for rule in list_rules() if rule.code in codes),
        named_claims=("few-buses-2022",),
        address="https://code.example/factcheck",
    )
