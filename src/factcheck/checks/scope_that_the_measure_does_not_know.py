"""FC303: a scope that its measure does not declare."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.checks.phrases import say_choice
from factcheck.findings import Finding, Path
from factcheck.model.dimensions import name_values
from factcheck.model.vocabulary import NotStated
from factcheck.text.suggest import suggest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.model.claims import Measure
    from factcheck.model.corpus import Corpus


def find(corpus: Corpus) -> Iterator[Finding]:
    """A figure's scope has a dimension, or a value of one, that its measure does not declare.

    Why:
        A misspelt distinction would make two like figures look different.

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
                scope:
                  service: buss
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
        none
    """
    for claim in corpus.claims.values():
        for index, figure in enumerate(claim.figures):
            measure = corpus.measures.get(figure.measure)
            if measure is None:
                continue
            dimensions = measure.dimensions or {}
            for dimension, value in (figure.scope or {}).items():
                path: Path = ("claims", claim.id, "figures", index, "scope", dimension)
                if dimension not in dimensions:
                    message = f"measure '{measure.id}' declares no dimension '{dimension}'"
                    hint = suggest(dimension, dimensions) or _say_declared(measure)
                    yield Finding("FC303", path, message, hint, at_key=True)
                    continue
                known = (*name_values(dimensions[dimension]), NotStated.NOT_STATED.value)
                if value not in known:
                    message = f"{dimension} is '{value}', expected {say_choice(known)}"
                    yield Finding("FC303", path, message, suggest(value, known))


def _say_declared(measure: Measure) -> str:
    names = ", ".join(measure.dimensions or {})
    return f"it declares {names}" if names else "it has no dimensions, so take scope away"
