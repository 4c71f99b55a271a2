"""A claim that counts buses as riders, one more of the invented ledger, and the report on what is wrong with it."""

from __future__ import annotations

from typing import Final

from factcheck.corpus.load import load
from factcheck.validation.judge import check_loaded, judge
from factcheck.validation.outcome import Report
from factcheck.validation.select import Selection
from small_ledgers import INVENTED

FEW_BUSES: Final = """\
claims:
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
"""


def report_on(text: str, selection: Selection | None = None) -> Report:
    """Return the report on the invented ledger with the text of one more file."""
    loaded = load(INVENTED / "data" / "claims.yaml", INVENTED, extra=(text.encode(),))
    outcome = judge(check_loaded(loaded, None), selection or Selection())
    found = sorted((*outcome.kept, *outcome.remarks), key=lambda each: each.order)
    return Report(tuple(found), files=4, claims=10, waived=outcome.waived)
