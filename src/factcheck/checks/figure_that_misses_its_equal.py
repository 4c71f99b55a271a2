"""FC310: a recorded figure that conflicts with the expression it should agree with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.comparison.ledger import find_figures_with_equals
from factcheck.comparison.problems import check_circles, check_missed_equal
from factcheck.findings import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.model.corpus import Corpus


def find(corpus: Corpus) -> Iterator[Finding]:
    """A figure conflicts with the expression that its `equals` gives, or follows from itself.

    Why:
        Whoever corrects one figure must learn which others followed from it. A figure that follows
        only within rounding is accepted. Of figures that follow from one another in a circle none
        is the one to correct first.

    Bad:
        claims:
          income-hoped-for-2022:
            topic: fares
            claimant: riverside-transit
            said_on: 2022-03-01
            statement: Fares could bring half as much again, $60 million a year.
            figures:
              - measure: fare-income
                value: $60 million a year
                period: FY2022-23
                basis: projection
                equals: income-authority-2022 * 1.5
            appearances:
              - source: courier-2022-03-01
                manner: paraphrase
                quote: could bring $60 million a year

    Good:
        claims:
          income-hoped-for-2022:
            topic: fares
            claimant: riverside-transit
            said_on: 2022-03-01
            statement: Fares could bring half as much again, $72 million a year.
            figures:
              - measure: fare-income
                value: $72 million a year
                period: FY2022-23
                basis: projection
                equals: income-authority-2022 * 1.5
            appearances:
              - source: courier-2022-03-01
                manner: paraphrase
                quote: could bring $72 million a year

    Known limits:
        The width of "about" or "almost" is a convention, which can hide a conflict.
    """
    for figure, index in find_figures_with_equals(corpus):
        problem = check_missed_equal(corpus, figure, index)
        if problem is not None:
            yield Finding("FC310", problem.path, problem.message, problem.hint)
    for problem in check_circles(corpus):
        yield Finding("FC310", problem.path, problem.message, problem.hint)
