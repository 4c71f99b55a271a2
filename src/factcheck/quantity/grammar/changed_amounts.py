"""Whether an amount, or both ends of a range, say how far something rose or fell."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.quantity.grammar.differences import COMPARATIVES, find_difference
from factcheck.quantity.grammar.factors import TIMES
from factcheck.quantity.grammar.movements import MOVING_ITSELF, find_change
from factcheck.quantity.lexicon.currencies import CODES
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
    if is_points or core.fraction is not None or _is_said(tokens, tail.unit, start):
        change = find_change(tokens, start, tail.end)
        if change is not None:
            return change
    if tail.per and (tail.unit is None or tail.unit in CODES) and core.end < tail.end:
        more = COMPARATIVES.get(tokens[core.end].lower)  # `$3 more a month`
        if more is not None:
            return more
    return None if tail.unit == TIMES else find_difference(tokens, tail.end)


def _is_said(tokens: list[Token], unit: str | None, start: int) -> bool:
    """Return whether the word before an amount makes a change of it, whatever it counts: `up 40 jobs`, `rose $4 million`."""
    before = tokens[start - 1].lower
    if before not in _JOINTS:
        return before in _WAYS or (before in MOVING_ITSELF and unit in CODES)
    if unit is not None and not is_countable(unit):
        return True
    return tokens[start - 2].lower in (_MOVED_BY if before == "by" else _MOVEMENTS)


_WAYS: Final = frozenset({"up", "down"})
_JOINTS: Final = frozenset({"of", "by"})
_MOVED_BY: Final = MOVING_ITSELF | split_words(
    "drop drops dropped sink sinks sank sunk slip slips slipped slide slides slid dropping rising"
    " growing climbing falling declining shrinking increasing decreasing"
)
"""Verbs behind which `by` says by how many things something changed; `raised by 40 families` does not."""

_MOVEMENTS: Final = split_words("increase decrease decline reduction rise drop uptick")
"""Nouns behind which `of` says by how many things something changed; `a hike of 12 miles` does not."""

_LEVELS: Final = split_words("below under above beyond")
"""Bounds behind a verb of change that name a level: `fell below 30%` is no fall of 30%."""
