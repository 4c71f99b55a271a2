"""FC316: parts of a whole that do not add up to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.comparison.ledger import find_figures_of_measures
from factcheck.comparison.part_sums import find_sums, has_sums
from factcheck.comparison.sum_words import say_sum
from factcheck.findings import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.model.corpus import Corpus


def find(corpus: Corpus) -> Iterator[Finding]:
    """A claimant's figures of all parts of a whole do not add up to the figure of the whole.

    Why:
        A measure says which values add up to a value of a dimension. If whole and parts are
        recorded for one time, basis and release, and no rounding of their digits explains the
        difference, one of them is wrong or is of another thing, or the measure does not name a
        part.

    Bad:
        measures:
          fleet:
            title: Vehicles of the authority
            of: riverside-transit
            unit: vehicles
            kind: count
            dimensions:
              kind:
                all: [buses, ferries]
        claims:
          fleet-authority-2022:
            topic: fares
            claimant: riverside-transit
            said_on: 2022-03-01
            statement: Of 240 vehicles 214 are buses and 16 are ferries.
            figures:
              - id: all
                measure: fleet
                value: 240 vehicles
                as_of: 2022-01-01
                basis: actual
                scope:
                  kind: all
              - id: buses
                measure: fleet
                value: "214"
                as_of: 2022-01-01
                basis: actual
                scope:
                  kind: buses
              - id: ferries
                measure: fleet
                value: "16"
                as_of: 2022-01-01
                basis: actual
                scope:
                  kind: ferries
            appearances:
              - source: courier-2022-03-01
                manner: paraphrase
                quote: of 240 vehicles 214 are buses and 16 ferries

    Good:
        measures:
          fleet:
            title: Vehicles of the authority
            of: riverside-transit
            unit: vehicles
            kind: count
            dimensions:
              kind:
                all: [buses, ferries]
        claims:
          fleet-authority-2022:
            topic: fares
            claimant: riverside-transit
            said_on: 2022-03-01
            statement: Of 240 vehicles 224 are buses and 16 are ferries.
            figures:
              - id: all
                measure: fleet
                value: 240 vehicles
                as_of: 2022-01-01
                basis: actual
                scope:
                  kind: all
              - id: buses
                measure: fleet
                value: "224"
                as_of: 2022-01-01
                basis: actual
                scope:
                  kind: buses
              - id: ferries
                measure: fleet
                value: "16"
                as_of: 2022-01-01
                basis: actual
                scope:
                  kind: ferries
            appearances:
              - source: courier-2022-03-01
                manner: paraphrase
                quote: of 240 vehicles 224 are buses and 16 ferries

    Known limits:
        A source whose own sum is wrong is reported too; waive the warning.
        Figures of several claimants are never added. If several figures of a claimant could be one
        part, and none is in the claim of the whole, nothing is added.
    """
    measures = {each.id for each in corpus.measures.values() if has_sums(each)}
    if not measures:
        return
    for found in find_sums(find_figures_of_measures(corpus, measures)):
        if not found.sum.adds_up:
            claim = found.whole.claim
            index = claim.figures.index(found.whole.figure)
            yield Finding(
                "FC316",
                ("claims", claim.id, "figures", index, "value"),
                say_sum(found),
                "correct the figure that is wrong, or name in the measure the part that is missing",
            )
