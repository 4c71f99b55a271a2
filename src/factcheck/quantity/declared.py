"""What stands elsewhere than in a text: the currency of its bare `$`, the multiplier of its table."""

from __future__ import annotations

from typing import Final

from factcheck.quantity.grammar.tokens import DIGITS, WORD, Token
from factcheck.quantity.lexicon.currencies import (
    DECLARED_PREFIX,
    DOLLAR_PREFIXES,
    WORDS_OF,
)
from factcheck.quantity.lexicon.national_currencies import NATIONAL_ADJECTIVES
from factcheck.quantity.lexicon.number_words import ABBREVIATIONS, SCALES


def mark_currency(tokens: list[Token], currency: str) -> None:
    """Mark each bare sign and word of a currency as that of a country, in place.

    A sign with letters before or behind it (`US$`), and a word behind an adjective (`Canadian
    dollars`), say themselves which one they are.

    Args:
        tokens: of the text.
        currency: the ISO 4217 code that is declared.

    >>> from factcheck.quantity.parse import parse
    >>> parse("$5", currency="CAD").unit, parse("US$5", currency="CAD").unit
    ('CAD', 'USD')
    """
    ours = WORDS_OF.get(currency, _NONE)
    for index, token in enumerate(tokens):
        if token.lower not in ours:
            continue
        before = tokens[index - 1]
        if token.text == "$":
            following = tokens[index + 1]
            is_alone = before.kind != WORD or (token.spaced and not _is_prefix(before))
            if not is_alone or (following.kind == WORD and not following.spaced):
                continue
        elif before.lower in NATIONAL_ADJECTIVES or before.text == ".":
            continue
        marked = f"{DECLARED_PREFIX}{currency} {token.lower}".lower()
        tokens[index] = token._replace(text=marked, lower=marked)


def add_magnitude(tokens: list[Token], word: str) -> None:
    """Put the magnitude of a table's head (`$ millions`) behind each of its bare numbers, in place.

    A number with a magnitude or a percent sign of its own stays as it is.

    Args:
        tokens: of the text.
        word: a magnitude, in the singular.

    >>> from factcheck.quantity.parse import parse
    >>> print(parse("$5", multiplier="million").number, parse("5%", multiplier="million").number)
    5000000 5
    """
    multiplied: list[Token] = []
    for index, token in enumerate(tokens):
        multiplied.append(token)
        following = tokens[index + 1] if token.kind == DIGITS else token
        if token.kind == DIGITS and following.lower not in _OWN:
            behind = token._replace(kind=WORD, text=word, lower=word, start=token.end, spaced=True)
            multiplied.append(behind._replace(breaks=False, tied=False))
    tokens[:] = multiplied


_OWN: Final = frozenset({*SCALES, *ABBREVIATIONS, "hundred", "dozen", "%", "percent", "per"})


def _is_prefix(token: Token) -> bool:
    return token.text.isupper() and token.lower in DOLLAR_PREFIXES


_NONE: Final[frozenset[str]] = frozenset()
