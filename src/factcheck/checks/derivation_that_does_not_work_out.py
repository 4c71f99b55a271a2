"""FC309: an expression that cannot be computed, or gives another unit than is declared."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.comparison.ledger import find_figures_with_equals
from factcheck.comparison.problems import check_derivation, check_equals
from factcheck.findings import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.model.corpus import Corpus


def find(corpus: Corpus) -> Iterator[Finding]:
    """An expression cannot be read or computed, or its unit works out as another one.

    Why:
        Dollars a year divided by drivers are dollars per driver per year. If the unit does not work
        out, the computation is not what its title says. The expression of `equals` must give the
        unit of its figure in the same way.

    Bad:
        derivations:
          fares-per-driver:
            title: Fares that a driver brings
            expression: income-authority-2022 / drivers-authority-2022
            unit: USD

    Good:
        derivations:
          fares-per-driver:
            title: Fares that a driver brings in a year
            expression: income-authority-2022 / drivers-authority-2022
            unit: USD per driver per year

    Known limits:
        Nouns are compared in the singular, by a rule for English.
    """
    for derivation in corpus.derivations.values():
        problem = check_derivation(corpus, derivation)
        if problem is not None:
            yield Finding("FC309", problem.path, problem.message, problem.hint)
    for figure, index in find_figures_with_equals(corpus):
        problem = check_equals(corpus, figure, index)
        if problem is not None:
            yield Finding("FC309", problem.path, problem.message, problem.hint)
