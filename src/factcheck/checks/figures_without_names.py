"""FC106: several figures in a claim that cannot be told apart by name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.findings import Finding, Path, Related

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.model.corpus import Corpus


def find(corpus: Corpus) -> Iterator[Finding]:
    """A claim has several figures, and one has no id or the id of another.

    Why:
        A dispute, a derivation or a reader must be able to name each of them.

    Bad:
        claims:
          riders-by-day-2022:
            topic: fares
            claimant: riverside-transit
            said_on: 2022-03-01
            statement: Weekdays have 40,000 riders and Sundays 9,000.
            figures:
              - measure: daily-riders
                value: 40,000
                as_of: not-stated
                basis: actual
                scope:
                  service: bus
              - measure: daily-riders
                value: 9,000
                as_of: not-stated
                basis: actual
                scope:
                  service: bus
            appearances:
              - source: courier-2022-03-01
                manner: paraphrase
                quote: 40,000 on weekdays and 9,000 on Sundays

    Good:
        claims:
          riders-by-day-2022:
            topic: fares
            claimant: riverside-transit
            said_on: 2022-03-01
            statement: Weekdays have 40,000 riders and Sundays 9,000.
            figures:
              - id: weekdays
                measure: daily-riders
                value: 40,000
                as_of: not-stated
                basis: actual
                scope:
                  service: bus
              - id: sundays
                measure: daily-riders
                value: 9,000
                as_of: not-stated
                basis: actual
                scope:
                  service: bus
            appearances:
              - source: courier-2022-03-01
                manner: paraphrase
                quote: 40,000 on weekdays and 9,000 on Sundays

    Known limits:
        none
    """
    for claim in corpus.claims.values():
        if len(claim.figures) < 2:
            continue
        nameless = [index for index, figure in enumerate(claim.figures) if figure.id is None]
        if nameless:
            message = (
                f"claim '{claim.id}' has {len(claim.figures)} figures, {len(nameless)} without id"
            )
            path: Path = ("claims", claim.id, "figures", nameless[0])
            yield Finding("FC106", path, message, "give each an id of its own")
        first: dict[str, int] = {}
        for index, figure in enumerate(claim.figures):
            if figure.id is None:
                continue
            path = ("claims", claim.id, "figures", index, "id")
            if figure.id in first:
                message = f"two figures of claim '{claim.id}' have the id '{figure.id}'"
                other = ("claims", claim.id, "figures", first[figure.id], "id")
                yield Finding("FC106", path, message, None, (Related(other, "the first of them"),))
            first.setdefault(figure.id, index)
