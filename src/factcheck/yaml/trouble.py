"""What YAML allows and a ledger must not hold: the codes, and the record of one trouble."""

from __future__ import annotations

from typing import Final, TypeAlias

from factcheck.runtime.records import dataclass

Path: TypeAlias = tuple[str | int, ...]
"""Keys of mappings and positions in lists, from the top of the file."""

SYNTAX: Final = "FC001"
REPEATED_KEY: Final = "FC002"
ANCHOR: Final = "FC003"
TAG: Final = "FC004"
FLOW_MAPPING: Final = "FC005"
EMPTY_VALUE: Final = "FC006"
SEVERAL_DOCUMENTS: Final = "FC007"
TOO_DEEP: Final = "FC008"
TOO_LARGE: Final = "FC009"
CHARACTERS: Final = "FC010"
SHAPE: Final = "FC011"


@dataclass(frozen=True, slots=True)
class Trouble:
    """Something in a file that a ledger must not hold, at its place.

    Attributes:
        code: `FC` and three digits.
        line: of its start, from 1; likewise column, in characters; the end is exclusive.
        message: what is and what is expected.
        hint: how to mend it, or None.
        related: other places as (line, column, what stands there).
        path: the keys and positions of a value that is lost with it; empty where none is.
    """

    code: str
    line: int
    column: int
    end_line: int
    end_column: int
    message: str
    hint: str | None = None
    related: tuple[tuple[int, int, str], ...] = ()
    path: Path = ()

    @property
    def order(self) -> tuple[int, int, str, str]:
        """Sort by place, then by code and message."""
        return (self.line, self.column, self.code, self.message)
