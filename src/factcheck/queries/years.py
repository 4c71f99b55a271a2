"""Which claims and figures belong to a year, or to whatever time a question names.

A claim belongs to the time in which it was said, a figure to its moment, its period and its day besides.
An end that is left open (`2016-07-01/..`) says of no later year that anything was so: of such an interval
only the end that is stated counts.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.comparison.ledger import resolve_figure_of_claim
from factcheck.model.dates import EdtfDate, parse_edtf
from factcheck.model.figure_names import build_reference
from factcheck.model.periods import FiscalYear

if TYPE_CHECKING:
    from factcheck.model.claims import Claim, Figure
    from factcheck.model.store import Store


def is_said_in(claim: Claim, year: EdtfDate) -> bool:
    """Return whether a claim was said in a time, as far as that is stated.

    Args:
        claim: the claim, with the day on which it was made.
        year: a year, or any date or interval.
    """
    return _is_stated_in(claim.said_on, year)


def is_about(store: Store, claim: Claim, figure: Figure, year: EdtfDate) -> bool:
    """Return whether a figure's moment, period or day lies in a time, as far as these are stated.

    Args:
        store: where the measure lies, and the party whose fiscal year it is.
        claim: the claim that states the figure.
        figure: the figure.
        year: a year, or any date or interval.
    """
    stated = resolve_figure_of_claim(store, claim, build_reference(claim, figure))
    if stated is None:
        return False
    described = (stated.day, stated.moment, stated.period)
    if any(isinstance(each, EdtfDate) and _is_stated_in(each, year) for each in described):
        return True
    return any(
        (year.latest is None or span.start is None or span.start <= year.latest)
        and (year.earliest is None or span.end is None or span.end >= year.earliest)
        for span in stated.spans
        if isinstance(stated.period, FiscalYear)
    )


def _is_stated_in(when: EdtfDate, year: EdtfDate) -> bool:
    """Return whether a date lies in a time; of an interval with an open end the stated one alone."""
    if when.earliest is None or when.latest is None:
        start, _, end = when.text.partition("/")
        when = parse_edtf(start if when.latest is None else end)
    return when.has_common_day(year)
