"""What decides about a site besides its ledger."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from factcheck.diff.views import Differences
    from factcheck.model.proofs import Lock


@dataclass(frozen=True, slots=True)
class Plan:
    """What a site is built with.

    Attributes:
        revision: of the corpus.
        version: of the program.
        base: the address below which it will stand; None where that is not known.
        sides: the parties that have a colour; empty for those that come first.
        has_grouped_claims: whether a hundred claims share a page.
        stylesheet: rules that come after the site's own; None where there are none.
        changes: what differs from an earlier state; None where none was named.
        dated: when the state was recorded, as RFC 3339 has it; None where that is not known.
        lock: what was proven of quotes and sources; None where nothing was.
    """

    revision: str
    version: str
    base: str | None = None
    sides: tuple[str, ...] = ()
    has_grouped_claims: bool = False
    stylesheet: bytes | None = None
    changes: Differences | None = None
    dated: str | None = None
    lock: Lock | None = None
