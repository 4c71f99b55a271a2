"""Groups of three digits that stand apart: `12 500`, and whether they are one number or several."""

from __future__ import annotations

from typing import Final

from factcheck.quantity.grammar.digits import LONGEST
from factcheck.quantity.grammar.nouns import is_plural
from factcheck.quantity.grammar.tokens import DIGITS, WORD, Token, is_sentence_start
from factcheck.quantity.lexicon.currencies import CODES, SIGNS, WORDS
from factcheck.quantity.lexicon.number_words import SCALES
from factcheck.quantity.lexicon.word_lists import split_words


def skip_groups(tokens: list[Token], index: int) -> int:
    """Return the token behind the digits at a token and the groups of three that go on with them.

    A space that ties goes on with a number, and so does any space before a group that starts with a
    zero; a plain space does where an amount of money, or a noun, stands with the whole of it.
    Of `45 230` it cannot be said.

    Args:
        tokens: of the text.
        index: the token of the first digits.
    """
    text = tokens[index].text
    end = index + 1
    if "." in text or "'" in text or len(text.partition(",")[0]) > 3:
        return end
    length = len(text)
    is_tied = True
    while _is_group(tokens[end]) and length <= LONGEST:
        token = tokens[end]
        is_tied = is_tied and (token.tied or (token.text[0] == "0" and not token.breaks))
        length += len(token.text)
        end += 1
        if not token.text.isdecimal():
            break
    if end == index + 1 or is_tied:
        return end
    tied = index + 1
    while tied < end and (tokens[tied].tied or tokens[tied].text[0] == "0"):
        tied += 1
    return end if _is_one_number(tokens, index, end) else tied


def _is_group(token: Token) -> bool:
    whole, _, decimals = token.text.replace(",", ".").partition(".")
    return (
        token.kind == DIGITS
        and token.spaced
        and not token.breaks
        and len(whole) == 3
        and (not decimals or (decimals.isdecimal() and len(decimals) < 3))
    )


def _is_one_number(tokens: list[Token], index: int, end: int) -> bool:
    """Return whether groups after plain spaces are one number: `€12 500`, `41 300 riders`."""
    if tokens[index].text[0] == "0" or tokens[end].kind == DIGITS:
        return False
    before, after = tokens[index - 1], tokens[end]
    if before.text in SIGNS or before.text in CODES or before.lower in {"rs", "than", "least"}:
        return True
    if after.text in SIGNS or after.text in CODES or after.lower in WORDS:
        return True
    if end - index > 2:
        return before.kind != DIGITS
    is_plain = before.kind == WORD and before.lower not in _BEFORE_TWO
    is_plain = is_plain and (before.text.islower() or is_sentence_start(tokens, index - 1))
    return is_plain and after.kind == WORD and is_plural(after) and after.spaced


_BEFORE_TWO: Final = split_words(
    "in of by since until from to and or on at age aged no page section grade room"
)
"""Words behind which the first of two numbers may stand alone: `of the 40 300 left`."""


def is_amount(tokens: list[Token], index: int, end: int) -> bool:
    """Return whether money, a percent sign or a magnitude stands with the digits from the token `index` up to, not with, `end`."""
    before, after = tokens[index - 1], tokens[end]
    if before.text in SIGNS or before.text in CODES or after.text in SIGNS or after.text in CODES:
        return True
    return after.text == "%" or after.lower in _AMOUNTS


_AMOUNTS: Final = frozenset({*SCALES, *WORDS, "percent", "bn", "mn"})
