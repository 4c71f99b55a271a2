"""A small run of which a waiver in a file exempts one finding."""

from __future__ import annotations

from pathlib import Path

from factcheck.corpus.load import load
from factcheck.validation.explain import list_rules
from factcheck.validation.judge import check_loaded, judge
from factcheck.validation.outcome import Report
from factcheck.validation.select import Selection

INVENTED = Path(__file__).parents[2] / "invented"

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
    outcome = judge(check_loaded(loaded, None), Selection())
    found = sorted((*outcome.kept, *outcome.remarks), key=lambda each: each.order)
    codes = {each.code for each in found}
    shown = tuple(rule for rule in list_rules() if rule.code in codes)
    home = "https://code.example/factcheck"
    claims = ("few-buses-2022",)
    return Report(tuple(found), 4, 10, outcome.waived, "error", shown, claims, home)
