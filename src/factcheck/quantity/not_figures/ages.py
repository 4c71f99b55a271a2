"""Numbers that say how old people are: `aged 50 to 64`, `between the ages of 18 and 24`, `by the age of 30`."""

from __future__ import annotations

from typing import Final

from factcheck.quantity.grammar.nouns import CUTS
from factcheck.quantity.grammar.tokens import DIGITS, WORD, Token
from factcheck.quantity.lexicon.number_words import MAGNITUDES, NUMBER_WORDS

AGES: Final = frozenset({"age", "ages", "aged"})
"""Words that ages stand behind, in lower case."""

_RANGING: Final = frozenset({"-", "–", "to", "through"})
_LISTING: Final = frozenset({",", "and", "or", "/"})
_MOST_LISTED: Final = 8
_LEAST_SHARE: Final = frozenset({"percent", "%", "per", *MAGNITUDES})


def skip_ages(tokens: list[Token], index: int) -> int | None:
    """Refuse the ages behind a word for them; `the average age of 40 nurses` and `at an average age of 38` are none.

    Args:
        tokens: of the text.
        index: the token of the word.

    Returns:
        The token behind the last age; None where no age stands there.
    """
    if tokens[index].lower not in AGES or tokens[index - 1].lower in {"a", "an"}:
        return None
    joint = tokens[index + 1]
    is_of = joint.lower == "of" and tokens[index - 1].lower == "the"
    is_mark = joint.text in {":", "("} and not tokens[index + 2].spaced
    end = index + 2 if is_of or is_mark or joint.lower == "between" else index + 1
    behind = _skip_age(tokens, end)
    if behind is None:
        return None
    is_between = tokens[end - 1].lower == "between" or tokens[index - 2].lower == "between"
    for _ in range(_MOST_LISTED):
        place = behind
        if tokens[place].text == "," and tokens[place + 1].lower in {"and", "or"}:
            place += 1
        word = tokens[place].lower
        further = _skip_age(tokens, place + 1) if word in _RANGING | _LISTING else None
        if further is None:
            break
        is_sure = word in _RANGING or is_between
        if not is_sure and tokens[further].kind == WORD and tokens[further].lower not in CUTS:
            break  # `aged 8, 40 pupils`
        behind = further
    return behind


def _skip_age(tokens: list[Token], index: int) -> int | None:
    token, following = tokens[index], tokens[index + 1]
    is_number = token.kind == DIGITS or token.lower in NUMBER_WORDS - MAGNITUDES.keys()
    if not is_number or following.lower in _LEAST_SHARE:
        return None
    end = index + 1
    while (
        token.kind != DIGITS and tokens[end].text == "-" and tokens[end + 1].lower in NUMBER_WORDS
    ):
        end += 2
    return end
