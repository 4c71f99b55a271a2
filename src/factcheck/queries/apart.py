"""Which claims of a table of keys can be in a set of `conflicts`, found by the engine that holds it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from factcheck.queries.key_questions import CAMPS, LACKING, list_near_questions

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


class Asking(Protocol):
    """What answers questions in SQL of a table `keys`."""

    def ask(self, question: str) -> Iterator[tuple[object, ...]]:
        """Ask a question in plain SQL.

        Args:
            question: of the table `keys`.
        """


def find_claims_apart(tables: Iterable[Asking]) -> frozenset[str]:
    """Find all claims with a figure in some set of which two have no number in common.

    The sets are those that share everything, all but one thing, or all that both say; the core looks
    at each again, so it does no harm that some are none.

    Args:
        tables: of keys; no set lies in two.
    """
    found: set[str] = set()
    for table in tables:
        found.update(str(claim) for _, _, claim, _, _ in table.ask(CAMPS))
        ways = [str(way) for (way,) in table.ask(LACKING)]
        for question in list_near_questions(ways):
            found.update(str(claim) for _, _, claim, _ in table.ask(question.text))
    return frozenset(found)
