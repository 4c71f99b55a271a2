"""FC302: a figure that leaves out a dimension its measure declares."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.checks.phrases import name_figure, say_choice
from factcheck.findings import Finding
from factcheck.model.dimensions import name_values
from factcheck.model.vocabulary import NotStated
from factcheck.text.suggest import find_closest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.model.corpus import Corpus


def find(corpus: Corpus) -> Iterator[Finding]:
    """A figure leaves out a dimension that its measure declares.

    Why:
        Two figures that differ in the dimension would look alike. If the document does not say,
        write not-stated.

    Bad:
        claims:
          riders-in-march-2022:
            topic: fares
            claimant: ada-moreno
            said_on: 2022-03-01
            statement: Many people ride.
            figures:
              - measure: daily-riders
                value: 40,000
                as_of: not-stated
                basis: actual
            appearances:
              - source: courier-2022-03-01
                manner: paraphrase
                quote: many people ride 40,000

    Good:
        claims:
          riders-in-march-2022:
            topic: fares
            claimant: ada-moreno
            said_on: 2022-03-01
            statement: Many people ride.
            figures:
              - measure: daily-riders
                value: 40,000
                as_of: not-stated
                basis: actual
                scope:
                  service: bus
            appearances:
              - source: courier-2022-03-01
                manner: paraphrase
                quote: many people ride 40,000

    Known limits:
        A dimension that a misspelt one most likely means is left to FC303.
    """
    for claim in corpus.claims.values():
        for index, figure in enumerate(claim.figures):
            measure = corpus.measures.get(figure.measure)
            dimensions = {} if measure is None else measure.dimensions or {}
            scope = figure.scope or {}
            misspelt = {find_closest(each, dimensions) for each in scope if each not in dimensions}
            for dimension, values in dimensions.items():
                if dimension in scope or dimension in misspelt:
                    continue
                yield Finding(
                    "FC302",
                    ("claims", claim.id, "figures", index),
                    f"measure '{figure.measure}' wants {dimension},"
                    f" {say_choice((*name_values(values), NotStated.NOT_STATED.value))}",
                    f"add {dimension} to the scope of {name_figure(claim, figure)}",
                )
