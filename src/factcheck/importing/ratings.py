"""The rating of a review: its word, its number, and the ends of its scale where they are one."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from factcheck.importing.remarks import ImportOutcome
from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable

    from factcheck.importing.found import Cell

    Say = Callable[[Cell, ImportOutcome, str], None]

_NUMBER: Final = re.compile(r"-?[0-9]{1,30}(?:\.[0-9]{1,30})?")


@dataclass(frozen=True, slots=True)
class Rating:
    """A rating as far as it says something.

    Attributes:
        verdict: its word; None where there is none.
        number: within the ends of its scale.
        ends: the worst and the best.
    """

    verdict: Cell | None
    number: Cell | None
    ends: tuple[Cell, Cell] | None


def read_rating(
    verdict: Cell | None, value: Cell | None, worst: Cell | None, best: Cell | None, *, say: Say
) -> Rating:
    """Return what a rating says; what says nothing is dropped and said.

    Args:
        verdict: its word.
        value: its number, or a word that stands in the place of one.
        worst: the lower end of its scale.
        best: the upper end.
        say: takes what became of a part.
    """
    if value is not None and not _NUMBER.fullmatch(value.text):
        if verdict is None:
            say(value, ImportOutcome.READ, f"'{value.text}' is no number, so it is the verdict")
            verdict = value
        else:
            say(value, ImportOutcome.NOT_CARRIED, f"'{value.text}' is no number")
        value = None
    ends = _read_ends(worst, best, say)
    if value is not None and ends is None:
        say(
            value,
            ImportOutcome.NOT_CARRIED,
            f"{value.text} is a number without the ends of its scale",
        )
        value = None
    if value is not None and ends is not None:
        if not Decimal(ends[0].text) <= Decimal(value.text) <= Decimal(ends[1].text):
            told = f"{ends[0].text} to {ends[1].text}"
            say(value, ImportOutcome.NOT_CARRIED, f"{value.text} lies outside of its scale, {told}")
            value = ends = None
        elif verdict is not None:
            say(
                value,
                ImportOutcome.NOT_CARRIED,
                f"{value.text} is kept in the note of the review only",
            )
    return Rating(verdict, value, ends)


def _read_ends(worst: Cell | None, best: Cell | None, say: Say) -> tuple[Cell, Cell] | None:
    if worst is None or best is None:
        for each in (worst, best):
            if each is not None:
                say(
                    each,
                    ImportOutcome.NOT_CARRIED,
                    f"{each.text} is one end of a scale without the other",
                )
        return None
    told = f"{worst.text} to {best.text}"
    if not _NUMBER.fullmatch(worst.text) or not _NUMBER.fullmatch(best.text):
        say(worst, ImportOutcome.NOT_CARRIED, f"'{told}' are no two numbers")
        return None
    if Decimal(worst.text) >= Decimal(best.text):
        say(worst, ImportOutcome.NOT_CARRIED, f"{told} is no scale")
        return None
    return worst, best
