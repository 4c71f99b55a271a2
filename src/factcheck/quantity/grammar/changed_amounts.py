"""Whether an amount, or both ends of a range, say how far something rose or fell."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.quantity.grammar.differences import find_difference
from factcheck.quantity.grammar.factors import TIMES
from factcheck.quantity.grammar.movements import find_change
from factcheck.quantity.lexicon.unit_kinds import FIXED_UNITS, is_countable
from factcheck.quantity.lexicon.word_lists import split_words

if TYPE_CHECKING:
    from factcheck.quantity.grammar.amounts import Core
    from factcheck.quantity.grammar.tails import Tail
    from factcheck.quantity.grammar.tokens import Token
    from factcheck.quantity.quantity import Change


def find_change_of(tokens: list[Token], core: Core, tail: Tail, start: int) -> Change | None:
    """Return whether a share, points, or an amount behind `up` or `down` says a rise or a fall.

    Args:
        tokens: of the text.
        core: the amount, of a range the upper end.
        tail: what follows it.
        start: the first token of it all.
    """
    words_ = tail.hedging.words
    if words_ and words_[0].lower().split()[-1] in _LEVELS:
        return None
    is_points = tail.unit in FIXED_UNITS or tail.unit in {"points", "point"}
    is_said = tokens[start - 1].lower in {"up", "down"}
    if tokens[start - 1].lower in {"of", "by"}:
        is_said = tail.unit is not None and not is_countable(tail.unit)
    if is_points or core.fraction is not None or is_said:
        change = find_change(tokens, start, tail.end)
        if change is not None:
            return change
    return None if tail.unit == TIMES else find_difference(tokens, tail.end)


_LEVELS: Final = split_words("below under above beyond")
"""Bounds behind a verb of change that name a level: `fell below 30%` is no fall of 30%."""
