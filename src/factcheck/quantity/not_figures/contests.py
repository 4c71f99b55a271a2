"""Scores and votes, which are no figures: `5-4`, `voted 12 to 3`, `went 3 for 4`."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final

from factcheck.quantity.grammar.digits import read_digits
from factcheck.quantity.grammar.nouns import read_noun
from factcheck.quantity.grammar.tokens import DIGITS, Token
from factcheck.quantity.lexicon.number_words import ABBREVIATIONS, MAGNITUDES
from factcheck.quantity.lexicon.word_lists import split_words
from factcheck.quantity.not_figures.labels import CONTEST_WORDS
from factcheck.quantity.quantity import Bound, Form, Quantity, Reading

if TYPE_CHECKING:
    from factcheck.quantity.grammar.tokens import TokenizedText

_NEAR: Final = 5


def is_contest(tokens: list[Token], start: int, end: int) -> bool:
    """Return whether a word of voting or playing stands near a pair of numbers.

    Args:
        tokens: of the text.
        start: the first token of the pair.
        end: the token behind it.
    """
    before = tokens[max(start - _NEAR, 0) : start]
    after = tokens[end : end + 4]
    return any(token.lower in CONTEST_WORDS for token in (*before, *after))


def skip_contest(tokens: list[Token], index: int) -> int | None:
    """Refuse a score or a vote: `5-4`, `voted 12 to 3`, `a 3-2 win`.

    Args:
        tokens: of the text.
        index: the token of the first number, in digits.

    Returns:
        The token behind the last number, or None where nothing says that they are a score or a vote.
    """
    token, joint, second = tokens[index], tokens[index + 1], tokens[index + 2]
    if joint.lower == "for" or (joint.text == "-" and second.lower == "for"):
        return _skip_tries(tokens, index)
    is_dash = joint.text in {"-", "–"} and not joint.spaced and not second.spaced
    is_to = joint.lower == "to"
    if not (is_dash or is_to) or second.kind != DIGITS:
        return None
    first_number, second_number = read_digits(token.text), read_digits(second.text)
    if first_number is None or second_number is None:
        return None
    after = tokens[index + 3]
    if after.text in {"%", ":", "/"} or after.lower in MAGNITUDES or after.lower == "percent":
        return None
    if not after.spaced and after.lower in ABBREVIATIONS:
        return None
    if is_to and has_ratio_word(tokens, index):
        return None
    is_falling = first_number.number >= second_number.number
    if is_contest(tokens, index, index + 3):
        is_range = not is_falling and _is_counted(tokens, index + 3)
        return None if is_range else _skip_contest(tokens, index + 3)
    if is_to and is_falling and (second.text == "1" or tokens[index - 1].lower == "from"):
        return None
    return _skip_contest(tokens, index + 3) if is_falling else None


def _skip_tries(tokens: list[Token], index: int) -> int | None:
    """Refuse how many of how many tries a player made: `went 3 for 4`, `a 3-for-4 night`."""
    is_hyphened = tokens[index + 1].text == "-"
    tries = tokens[index + 4 if is_hyphened else index + 2]
    is_said = is_hyphened or tokens[index - 1].lower in _TRYING
    is_small = tokens[index].text.isdecimal() and tries.text.isdecimal() and len(tries.text) < 3
    if not (is_said and is_small and int(tokens[index].text) <= int(tries.text)):
        return None
    return index + 5 if is_hyphened else index + 3


_TRYING: Final = split_words("go goes going gone went was were shot")


def _is_counted(tokens: list[Token], index: int) -> bool:
    """Return whether things are counted behind a pair of numbers: `lost 5-10 teachers`, and not `5-10 votes`."""
    noun = read_noun(tokens, index)
    return noun is not None and noun.unit.lower() not in CONTEST_WORDS


def read_contest(page: TokenizedText, index: int) -> tuple[Reading, int] | None:
    """Read a score or a vote of two numbers where it is wanted, with the token behind it.

    Args:
        page: the tokens of a text, and the text.
        index: the token that may be the first number.

    Returns:
        The first number with the second as its `total`, and the token behind both; None where no score
        or vote stands there.
    """
    tokens = page.tokens
    if tokens[index].kind != DIGITS or skip_contest(tokens, index) is None:
        return None
    first, second = read_digits(tokens[index].text), read_digits(tokens[index + 2].text)
    assert first is not None
    assert second is not None
    start, end = page.find_span(index, index + 3)
    losing = _build_counted(page.cut(index + 2, index + 3), second.number, None)
    quantity = _build_counted(page.original[start:end], first.number, losing)
    return Reading(quantity, start, end), index + 3


def _build_counted(text: str, number: Decimal, total: Quantity | None) -> Quantity:
    """Build the quantity of a number that was counted one by one, so that nothing of it is rounded."""
    return Quantity(
        text=text,
        number=number,
        unit=None,
        bound=Bound.EXACT,
        form=Form.NUMBER if total is None else Form.RATIO,
        step=Decimal(1),
        coarse=Decimal(1),
        bound_words=(),
        per=(),
        total=total,
        ends=None,
        role=None,
        rule="contest",
        readings=(),
    )


def is_party_count(tokens: list[Token], index: int) -> bool:
    """Return whether bare digits are the votes or seats of a party, beside those of another one.

    One party alone is a name as much as `Apollo 11`, and other names with numbers are scores.

    Args:
        tokens: of the text.
        index: the token of the digits, behind the name of the party.
    """
    if _find_party(tokens, index) is None or not tokens[index].spaced:
        return False
    return _is_beside(tokens, index + 1) or _is_behind(tokens, index)


def _find_party(tokens: list[Token], index: int) -> int | None:
    """Return the token of the party's name that stands before a token."""
    joint = tokens[index - 1]
    place = index - 2 if joint.text in {":", "-", "–"} else index - 1
    name = tokens[place]
    return place if name.lower in _PARTIES and name.text[0].isupper() else None


def _is_beside(tokens: list[Token], index: int) -> bool:
    """Return whether another party with its number follows behind a comma."""
    while tokens[index].text in {",", ";"} or tokens[index].lower in {"and", "to", "the"}:
        index += 1
    for place in range(index, index + 3):
        if tokens[place].kind != DIGITS and tokens[place + 1].kind == DIGITS:
            return _find_party(tokens, place + 1) is not None
    return False


def _is_behind(tokens: list[Token], index: int) -> bool:
    """Return whether another party with its number stands before, as near as it is looked for behind."""
    for place in range(index - 2, max(index - 10, 0), -1):
        if tokens[place].kind == DIGITS:
            return _find_party(tokens, place) is not None and _is_beside(tokens, place + 1)
    return False


_PARTIES: Final = split_words(
    """
    labour labor conservative conservatives tory tories democrat democrats republican republicans
    gop liberal liberals greens snp dup ndp bjp congress independent independents reform ukip plaid
    lib dem dems liberal-democrats socialists nationals coalition unionists alliance ayes noes yeas
    nays
    """
)
"""Parties behind whose name a bare number is counted, where another's stands beside it."""


def _skip_contest(tokens: list[Token], end: int) -> int:
    while tokens[end].text in {"-", "–"} and tokens[end + 1].kind == DIGITS:
        end += 2
    return end


def has_ratio_word(tokens: list[Token], index: int) -> bool:
    """Return whether a word near a pair of numbers makes it a ratio.

    Args:
        tokens: of the text.
        index: the token of the first number.
    """
    near = (*tokens[max(index - 4, 0) : index], *tokens[index + 3 : index + 5])
    return any(token.lower in {"ratio", "ratios", "odds", "scale"} for token in near)
