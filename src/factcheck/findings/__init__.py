"""What a check says, and the same with its place in a file.

A finding names a path into the records; only a diagnostic knows file, line and column.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TypeAlias

from factcheck.runtime.records import dataclass

Path: TypeAlias = tuple[str | int, ...]
"""Steps from the top of the corpus to a value: `("claims", "a-claim", "figures", 0, "value")`."""


class Severity(StrEnum):
    """How much a finding weighs; the value is the word that is printed."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Related:
    """A second place that a finding speaks of, with what stands there."""

    path: Path
    text: str


@dataclass(frozen=True, slots=True)
class Finding:
    """What is wrong at a path, in the user's own words.

    Attributes:
        code: `FC` and three digits.
        path: where, as steps into the records.
        message: what is, and what was expected; lower case, no full stop.
        hint: how to mend it, or None.
        related: other places that the message speaks of.
        at_key: whether the key at the end of the path is meant, not its value.
    """

    code: str
    path: Path
    message: str
    hint: str | None = None
    related: tuple[Related, ...] = ()
    at_key: bool = False


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A stretch of a file: lines and columns count from 1, columns in characters, the end is exclusive."""

    file: str
    line: int
    column: int
    end_line: int
    end_column: int


@dataclass(frozen=True, slots=True)
class SecondPlace:
    """A second place of a diagnostic, with what stands there."""

    place: Place
    text: str


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """A finding at its place, with the severity it has for this run."""

    place: Place
    severity: Severity
    code: str
    message: str
    hint: str | None = None
    notes: tuple[SecondPlace, ...] = ()
    path: Path = ()

    @property
    def order(self) -> tuple[Place, str, str]:
        """Sort by file, line and column, then by code and message."""
        return (self.place, self.code, self.message)
