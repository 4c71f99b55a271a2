"""Numbers that are dialled or texted: `(213) 555-0100`, `dial 988 or 911`, `text HELP to 741741`."""

from __future__ import annotations

from typing import Final

from factcheck.quantity.grammar.nouns import is_plural
from factcheck.quantity.grammar.tokens import DIGITS, MARK, WORD, Token
from factcheck.quantity.not_figures.labels import CALLED, CALLING, EMERGENCIES


def skip_telephone(tokens: list[Token], index: int) -> int | None:
    """Refuse `(213) 555-0100` and `+1 213 555 0100`.

    Args:
        tokens: of the text.
        index: the token of the bracket or the plus sign.

    Returns:
        The token behind the number, or None where no such number follows.
    """
    if tokens[index].text not in {"(", "+"} or tokens[index + 1].kind != DIGITS:
        return None
    end = index + 2
    if tokens[index].text == "+" and (
        tokens[index - 1].kind in {DIGITS, WORD} and not tokens[index].spaced
    ):
        return None
    groups = 1
    while tokens[end].kind == DIGITS or tokens[end].text in {")", "-", "–"}:
        groups += tokens[end].kind == DIGITS
        end += 1
    is_local = groups == 3 and [len(tokens[index + 1].text), len(tokens[end - 1].text)] == [3, 4]
    return end if is_local or groups >= 4 else None


def skip_dialled(tokens: list[Token], index: int) -> int | None:
    """Refuse emergency and short numbers: `called 911`, `the 911 dispatcher`, `texted 50409`.

    Args:
        tokens: of the text.
        index: the token of the digits.

    Returns:
        The token behind them, or None where nothing says that they are dialled or texted.
    """
    token, following = tokens[index], tokens[index + 1]
    is_emergency = token.text in EMERGENCIES
    if not is_emergency and len(token.text) not in _SHORT_NUMBERS:
        return None
    if is_plural(following) and following.lower not in CALLED:
        return None
    if is_emergency and (following.lower in CALLED or _is_called(tokens, index)):
        return index + 1
    return index + 1 if _is_texted(tokens, index) else None


def _is_called(tokens: list[Token], index: int) -> bool:
    """Return whether digits are dialled: `called 911`, `dial 988 or 911`, `call the hotline at 988`."""
    for place in range(index - 1, max(index - 1 - _MOST_CALLED, -1), -1):
        token = tokens[place]
        if token.lower in CALLING:
            return place == index - 1 or tokens[index - 1].lower in _DIALLED
        if token.kind == MARK and token.text not in {",", "-"}:
            return False
    return False


_MOST_CALLED: Final = 10
_DIALLED: Final = frozenset({"or", "at", "on", "to", "and"})
"""Words before a number that is dialled."""


def _is_texted(tokens: list[Token], index: int) -> bool:
    """Return whether digits are the short number of a phone: `text HELP to 741741`, `texted 50409`."""
    token = tokens[index]
    if not token.text.isdecimal():
        return False
    place = index - 3 if tokens[index - 1].lower == "to" else index - 1
    is_quoted = tokens[index - 2].text == '"' and tokens[index - 1].lower == "to"
    return tokens[index - 5 if is_quoted else place].lower in _TEXTING


_SHORT_NUMBERS: Final = frozenset({5, 6})
_TEXTING: Final = frozenset({"text", "texted", "texting", "texts", "sms"})
