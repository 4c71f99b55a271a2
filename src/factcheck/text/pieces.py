"""Trees too large to be held: what of them is computed while it is written."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable


class Members(NamedTuple):
    """A mapping that is written member by member.

    Attributes:
        pairs: each a name with its value, gone through once; a value that is an iterator is a list that is
            written item by item.
    """

    pairs: Iterable[tuple[str, object]]
