"""What decides about a site besides its ledger."""

from __future__ import annotations

from itertools import chain
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Mapping

    from factcheck.diff.views import Differences
    from factcheck.model.proofs import Lock


_NOTHING: Final[Mapping[str, str]] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Plan:
    """What a site is built with.

    Attributes:
        revision: of the corpus.
        version: of the program.
        base: the address below which it will stand; None where that is not known.
        sides: the parties that have a colour; empty for those that come first.
        has_grouped_claims: whether records share pages, a hundred claims each.
        stylesheet: rules that come after the site's own; None where there are none.
        changes: what differs from an earlier state; None where none was named.
        dated: when the state was recorded, as RFC 3339 has it; None where that is not known.
        lock: what was proven of quotes and sources; None where nothing was.
        made_by: the digest of what makes pages.
        archived: the stamps of the archived files of each source, in which quotes are looked up.
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
    made_by: str = ""
    archived: Mapping[str, str] = _NOTHING

    @property
    def shown_revision(self) -> str:
        """As many digits of the revision as readers are shown."""
        return self.revision[:SHOWN_DIGITS]

    @property
    def changed(self) -> Mapping[str, str]:
        """How each record that differs from the earlier state does so, by its id."""
        if self.changes is None:
            return {}
        found = (*self.changes.records, *chain(*(each.records for each in self.changes.topics)))
        return {each.id: each.change for each in found}

    @property
    def has_feed(self) -> bool:
        """Whether there is a feed of what changed."""
        return self.changes is not None and None not in {self.base, self.dated}

    @property
    def root(self) -> str | None:
        """The address below which the site will stand, ending in a slash."""
        return None if self.base is None else f"{self.base.rstrip('/')}/"

    @property
    def ground(self) -> tuple[object, ...]:
        """What of the plan every page depends on, since its frame shows it or its links lead there."""
        fixed = (self.version, self.made_by, self.root, self.has_grouped_claims)
        return (*fixed, self.stylesheet is not None, self.has_feed)


SHOWN_DIGITS: Final = 12
"""Of a revision."""
