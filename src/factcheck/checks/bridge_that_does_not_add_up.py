"""FC506: a bridge whose components cannot make up the gap."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.comparison.problems import check_bridge
from factcheck.findings import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.model.corpus import Corpus


def find(corpus: Corpus) -> Iterator[Finding]:
    """The components of a bridge leave a rest, or are not of one unit with the gap.

    Why:
        A bridge says what accounts for a gap. If its parts cannot make up the gap, however their
        digits were rounded, a part is wrong, or one is missing and should be named as such.

    Bad:
        disputes:
          what-lies-between-the-counts:
            topic: staffing
            question: What accounts for the drivers whom only one side counts?
            claims:
              - drivers-guild-2022
              - drivers-authority-2022
            state: explained
            bridge:
              from: drivers-guild-2022
              to: drivers-authority-2022
              components:
                - label: Drivers of an agency
                  value: 105 drivers

    Good:
        disputes:
          what-lies-between-the-counts:
            topic: staffing
            question: What accounts for the drivers whom only one side counts?
            claims:
              - drivers-guild-2022
              - drivers-authority-2022
            state: explained
            bridge:
              from: drivers-guild-2022
              to: drivers-authority-2022
              components:
                - label: Drivers of an agency
                  value: 105 drivers
                - label: Drivers on a contract for the season
                  value: more than 130 drivers

    Known limits:
        A bridge that honestly leaves a rest is reported too, until a component names it.
        A bridge over a withdrawn claim is reported as well: nothing is compared with one.
        A figure that is a limit ("fewer than 1,000") leaves room for almost any rest.
    """
    for dispute in corpus.disputes.values():
        problem = check_bridge(corpus, dispute)
        if problem is not None:
            yield Finding("FC506", problem.path, problem.message, problem.hint)
