"""Where the subject of a sentence begins behind what opens it: when, where and after what."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.drafting.lexicon.grammar_words import (
    ADVERBS,
    COORDINATORS,
    DAYS,
    DETERMINERS,
    NOUNS_IN_LY,
    OPENERS,
    PREPOSITIONS,
)
from factcheck.drafting.lexicon.speaker_words import TITLES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.drafting.tokens import TextToken

_OPENING_ADVERBS: Final = ADVERBS - {"both", "all", "only", "first"}
_PERIODS: Final = frozenset(("year", "month", "week", "day", "hour", "minute", "decade"))
_AGO: Final = frozenset(("ago", "later", "earlier"))
_LONGEST_AGO: Final = 6
"""Words of `some two and a half years ago`."""


def skip_openers(tokens: Sequence[TextToken], start: int, end: int) -> int:
    """Return where the subject begins behind what opens its sentence: `On Monday Lee`, `But Lee`.

    Args:
        tokens: the words of the sentence.
        start: the first token of what stands before the verb.
        end: behind the last.
    """
    while start < end and (
        tokens[start].lower in OPENERS
        or tokens[start].lower in COORDINATORS
        or tokens[start].lower in _OPENING_ADVERBS
        or (
            tokens[start].lower.endswith("ly")
            and start + 1 < end
            and tokens[start].lower not in NOUNS_IN_LY
        )
    ):
        start += 1
    start = _skip_ago(tokens, start, end)
    if start < end and (tokens[start].lower in PREPOSITIONS or _is_time(tokens, start)):
        return _find_subject(tokens, start, end)
    if start and tokens[start - 1].lower in PREPOSITIONS:  # "before the vote Ann Lee"
        found = _find_subject(tokens, start, end)
        return found if found < end else start
    if (
        start + 1 < end
        and tokens[start].lower in ("last", "this", "next")
        and tokens[start + 1].lower in DAYS
    ):
        return _find_subject(tokens, start + 1, end)
    return start


def _skip_ago(tokens: Sequence[TextToken], start: int, end: int) -> int:
    """Return where a phrase goes on behind `some 40 years ago` and `a week later`."""
    for at in range(start + 1, min(start + _LONGEST_AGO, end)):
        is_period = tokens[at - 1].lower.removesuffix("s") in _PERIODS
        if is_period and tokens[at].lower in _AGO:
            return at + 1
    return start


def _is_time(tokens: Sequence[TextToken], at: int) -> bool:
    """Return whether a number says when: `In May 2015 the city said`, `After 40 years Ann Lee said`."""
    if tokens[at].kind != "n" or at + 1 >= len(tokens):
        return False
    is_day = at > 0 and tokens[at - 1].lower in DAYS
    return is_day or tokens[at + 1].lower.removesuffix("s") in _PERIODS


def _find_subject(tokens: Sequence[TextToken], start: int, end: int) -> int:
    """Return where the subject begins behind a phrase with a preposition: the last that stands by itself."""
    at = end - 1
    while at > start:
        token = tokens[at]
        before = tokens[at - 1]
        if token.lower in DETERMINERS and before.lower not in PREPOSITIONS:
            return at
        if (
            token.is_capital
            and token.lower not in DAYS
            and not before.is_capital
            and before.lower not in PREPOSITIONS
            and before.lower not in DETERMINERS
            and before.lower not in COORDINATORS
        ):
            return at
        if token.is_capital and before.lower in DAYS:
            return at
        if token.lower in TITLES and before.is_capital and token.is_capital:
            return at
        at -= 1
    return end
