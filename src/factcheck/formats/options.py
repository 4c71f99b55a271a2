"""What a renderer must know of the place its text goes to."""

from __future__ import annotations

from factcheck.runtime.records import dataclass


@dataclass(frozen=True, slots=True)
class Options:
    """Attributes of the page.

    Attributes:
        width: cells of a line, for tables.
        colour: whether headings may be styled with escape sequences.
    """

    width: int = 80
    colour: bool = False
