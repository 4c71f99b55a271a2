"""FC508: a lookalike that names fewer than two figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.findings import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.model.corpus import Corpus


def find(corpus: Corpus) -> Iterator[Finding]:
    """A lookalike has fewer than two figures.

    Why:
        One figure alone cannot be mistaken for another.

    Bad:
        lookalikes:
          drivers-and-riders:
            topic: staffing
            figures:
              - drivers-authority-2022
            why_not: The first counts those who drive, the second those who are driven.

    Good:
        lookalikes:
          drivers-and-riders:
            topic: staffing
            figures:
              - drivers-authority-2022
              - riders-2022
            why_not: The first counts those who drive, the second those who are driven.

    Known limits:
        none
    """
    for lookalike in corpus.lookalikes.values():
        named = {str(reference) for reference in lookalike.figures}
        if len(named) < 2:
            held = "one figure" if named else "no figure"
            message = f"lookalike '{lookalike.id}' has {held}, expected two or more"
            yield Finding("FC508", ("lookalikes", lookalike.id, "figures"), message)
