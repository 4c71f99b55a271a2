"""What an import says of a file besides its claims: what was repaired, dropped, skipped, refused."""

from __future__ import annotations

from enum import StrEnum

from factcheck.errors import FactcheckError
from factcheck.runtime.records import dataclass


class ImportOutcome(StrEnum):
    """What became of something that stands in the file; the value is the word that is printed."""

    READ = "read"
    """It was read in the one way in which it can be meant."""
    NOT_CARRIED = "not carried"
    """It is a part of no record."""
    OPEN = "left open"
    """A person has to decide."""
    SKIPPED = "skipped"
    """It holds no claim, or one that stands already."""
    REFUSED = "refused"
    """It cannot be read, or not in one way only."""


@dataclass(frozen=True, slots=True)
class Remark:
    """What became of a part of a file.

    Attributes:
        line: where it stands, from 1.
        column: the same, in characters.
        outcome: what became of it.
        field: the name that the file gives it, or what it is.
        message: what is, and what is expected; lower case, no full stop.
        hint: how to mend it, or None.
    """

    line: int
    column: int
    outcome: ImportOutcome
    field: str
    message: str
    hint: str | None = None


class ImportingError(FactcheckError):
    """A file of which nothing can be imported as it is."""


class RefusedError(Exception):
    """A part of a file that cannot be read; whoever reads the file goes on behind it.

    Attributes:
        remark: what is wrong, and where.
    """

    def __init__(self, remark: Remark) -> None:
        super().__init__(remark.message)
        self.remark = remark


def refuse(
    line: int, column: int, field: str, message: str, hint: str | None = None
) -> RefusedError:
    """Return the error that refuses a part of a file.

    Args:
        line: of the part, from 1.
        column: of the part, from 1.
        field: what it is called there.
        message: what is and what is expected.
        hint: the repair, or None.
    """
    return RefusedError(Remark(line, column, ImportOutcome.REFUSED, field, message, hint))
