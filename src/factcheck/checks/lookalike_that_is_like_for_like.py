"""FC509: figures of a lookalike that are like for like, and so are answers to one question."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

from factcheck.comparison.answer import Comparison, Standing
from factcheck.comparison.compare import MOST_IN_PAIRS, compare
from factcheck.comparison.ledger import list_figures_of_lookalike
from factcheck.findings import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.model.corpus import Corpus


def find(corpus: Corpus) -> Iterator[Finding]:
    """Figures of a lookalike are like for like, by all that is recorded of them.

    Why:
        A lookalike says that its figures are not two answers to one question. If everything that is
        compared is the same, they are, and the record contradicts itself.

    Bad:
        lookalikes:
          income-twice:
            topic: fares
            figures:
              - income-authority-2022
              - income-paper-2022
            why_not: One counts the tickets sold, the other the money banked.
        claims:
          income-paper-2022:
            topic: fares
            claimant: riverside-courier
            said_on: 2022-03-01
            statement: The authority took $40 million in fares.
            figures:
              - measure: fare-income
                value: $40 million
                period: FY2020-21
                basis: actual
            appearances:
              - source: courier-2022-03-01
                manner: own-voice
                quote: fares brought $40 million

    Good:
        lookalikes:
          income-of-two:
            topic: fares
            figures:
              - income-authority-2022
              - ferry-income-2022
            why_not: The first is the income of the buses, the second that of the ferry.

    Known limits:
        Of three or more figures two may be like for like if they agree, as long as a third is
        another thing.
        More than 12 figures are not checked.
    """
    for lookalike in corpus.lookalikes.values():
        figures = list_figures_of_lookalike(corpus, lookalike)
        if not 2 <= len(figures) <= MOST_IN_PAIRS:
            continue
        pairs = [compare(*pair) for pair in combinations(figures, 2)]
        alike = [pair for pair in pairs if pair.comparability.is_like]
        wrong = alike if len(alike) == len(pairs) else list(filter(_is_answered_otherwise, alike))
        if wrong:
            yield Finding(
                "FC509",
                ("lookalikes", lookalike.id, "figures"),
                f"{_name(wrong[0])} are {wrong[0].comparability.value}, expected figures that are not",
                "record in what they differ, such as a dimension of their measure,"
                " or set them side by side in a dispute",
            )


def _is_answered_otherwise(pair: Comparison) -> bool:
    """Return whether two figures that are alike give two answers to their one question."""
    return pair.standing not in {None, Standing.AGREE}


def _name(pair: Comparison) -> str:
    return " and ".join(
        f"{each.figure.value.text} ({each.reference})" for each in (pair.first, pair.second)
    )
