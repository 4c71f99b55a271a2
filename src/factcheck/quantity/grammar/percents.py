"""Percent, percentage points and basis points under all their names: `6 per cent`, `4% points`, `5‰`."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final

from factcheck.quantity.grammar.tokens import DIGITS
from factcheck.quantity.lexicon.currencies import SIGNS
from factcheck.quantity.lexicon.unit_kinds import BASIS_POINTS, PERCENT, PERCENTAGE_POINTS

if TYPE_CHECKING:
    from factcheck.quantity.grammar.tokens import Token

PARTS_OF_A_WHOLE: Final = {"‰": Decimal("0.1"), "‱": Decimal("0.01")}
"""Signs for thousandths and ten-thousandths, in percent."""

_POINTS: Final = (("points",), ("point",), ("pts",), ("-", "point"), ("-", "points"))


def _name_points(*words: str) -> tuple[tuple[str, ...], ...]:
    """Return the spellings of points of a unit: `percentage points`, `percentage-point`."""
    return tuple((*words, *points) for points in _POINTS)


_PHRASES: Final = {
    **{
        words[0]: (
            *((spelling, PERCENTAGE_POINTS) for spelling in _name_points(*words)),
            (words, PERCENT),
        )
        for words in (("%",), ("percent",), ("pct",), ("per", "cent"))
    },
    "percentage": tuple((each, PERCENTAGE_POINTS) for each in _name_points("percentage")),
    "basis": tuple((each, BASIS_POINTS) for each in _name_points("basis")),
    "ppts": ((("ppts",), PERCENTAGE_POINTS),),
    "bps": ((("bps",), BASIS_POINTS),),
    "bp": ((("bp",), BASIS_POINTS),),
    "pp": ((("pp",), PERCENTAGE_POINTS),),
}


def read_percent(tokens: list[Token], index: int) -> tuple[str, int] | None:
    """Read percent, and points of it, under all their names; return the unit and the token behind it, or None.

    Args:
        tokens: of the text.
        index: the first token that may be of its name.
    """
    for words, unit in _PHRASES.get(tokens[index].lower, ()):
        behind = index + len(words)
        if all(tokens[index + ahead].lower == word for ahead, word in enumerate(words)):
            is_verb = len(words) > 1 and words[0] not in _NOUNS and _is_pointing(tokens, behind)
            if not is_verb:
                return unit, behind
    return None


_NOUNS: Final = frozenset({"percentage", "basis"})
"""Words that are no unit without the points behind them."""


def _is_pointing(tokens: list[Token], index: int) -> bool:
    """Return whether `points` before a token is a verb: `the 5% points to weak demand`, but not `up 5% points to 40%`."""
    word, following = tokens[index].lower, tokens[index + 1]
    is_level = word == "to" and (following.kind == DIGITS or following.text in SIGNS)
    return tokens[index - 1].lower == "points" and word in {"to", "out", "toward"} and not is_level
