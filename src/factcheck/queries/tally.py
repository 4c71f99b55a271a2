"""What is said of all claims of a list together, counted while they go by: how many, of whom, and what may be compared."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.comparison.ledger import resolve_figure_of_claim
from factcheck.model.figure_names import build_reference
from factcheck.queries.lookalike_lines import say_lookalikes
from factcheck.queries.phrases import say_count
from factcheck.queries.speakers import Speaking
from factcheck.queries.withdrawn import say_number_withdrawn
from factcheck.queries.wording import say_comparability

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from factcheck.comparison.stated import StatedFigure
    from factcheck.model.claims import Claim, Figure
    from factcheck.model.store import Store


class Tally:
    """Counts claims and figures that go by, and holds none of them.

    Attributes:
        rows: one a figure, one for a claim without.
    """

    def __init__(self, store: Store) -> None:
        self.rows = 0
        self._store = store
        self._claims = self._figures = self._withdrawn = 0
        self._speaking = Speaking(store)
        self._disputes: set[str] = set()
        self._names: set[str] = set()
        self._has_lookalikes = bool(store.lookalikes)

    def list_remarks(
        self, found: Iterable[tuple[Claim, tuple[Figure, ...]]], shown: int | None
    ) -> tuple[str, ...]:
        """List the lines that say what was found and what may be compared; none where nothing was.

        Args:
            found: claims, each with the figures that are wanted of it.
            shown: how many of their rows are shown; None for all.
        """
        compared = say_comparability(self._count(found))
        if not self._claims:
            return ()
        line = (
            f"{say_count(self._claims, 'claim')} with {say_count(self._figures, 'figure')},"
            f" {self._speaking.say()}, {say_count(len(self._disputes), 'dispute')}."
        )
        is_cut = shown is not None and shown < self.rows
        rest = (f"{shown:,} of {self.rows:,} rows are shown.",) if is_cut else ()
        withdrawn = say_number_withdrawn(self._withdrawn)
        said = (line, *rest, withdrawn, compared, *say_lookalikes(self._store, self._names))
        return tuple(each for each in said if each is not None)

    def _count(self, found: Iterable[tuple[Claim, tuple[Figure, ...]]]) -> Iterator[StatedFigure]:
        """Count claims, and yield the figures of those that stand."""
        for claim, wanted in found:
            self.rows += max(1, len(wanted))
            self._claims += 1
            self._figures += len(wanted)
            self._speaking.add(claim)
            self._disputes.update(each.id for each in self._store.disputes_of.get(claim.id, ()))
            self._withdrawn += claim.is_withdrawn
            if not claim.is_withdrawn:
                yield from self._resolve(claim, wanted)

    def _resolve(self, claim: Claim, wanted: Sequence[Figure]) -> Iterator[StatedFigure]:
        for figure in wanted:
            stated = resolve_figure_of_claim(self._store, claim, build_reference(claim, figure))
            if stated is None:
                continue
            if self._has_lookalikes:
                self._names.add(str(stated.reference))
            yield stated
