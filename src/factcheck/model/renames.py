"""Ids that records had before, and what is said to somebody who still uses one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping

    from factcheck.model.catalogue import Head
    from factcheck.model.vocabulary import RecordKind


class Renaming(Protocol):
    """What is known of ids, wherever the records lie."""

    @property
    def head(self) -> Head | None:
        """What the corpus says of itself."""

    @property
    def declared(self) -> Mapping[str, RecordKind]:
        """Every id with its kind."""


def find_new_id(ledger: Renaming, old: str) -> str | None:
    """Return the id that a record has now which had another one, or None where no such record is known.

    A record may have been renamed several times; names that lead in a circle lead nowhere.

    Args:
        ledger: where the records lie, and where the corpus says what was renamed.
        old: an id that no record has now.
    """
    renamed = {} if ledger.head is None else ledger.head.renamed or {}
    passed = {old}
    new = renamed.get(old)
    while new is not None and new not in passed:
        if new in ledger.declared:
            return new
        passed.add(new)
        new = renamed.get(new)
    return None
