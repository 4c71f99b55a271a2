"""What a bare `$`, `pounds` or `rupees` is where a corpus or a source declares its currency."""

from __future__ import annotations

from typing import Final

from factcheck.quantity.currencies import (
    DECLARED_PREFIX,
    DOLLAR_PREFIXES,
    NATIONAL_ADJECTIVES,
    WORDS_OF,
)
from factcheck.quantity.tokens import WORD, Token


def declare(tokens: list[Token], currency: str) -> None:
    """Mark each bare sign and word of a currency as that of a country, in place.

    A sign with letters before or behind it (`US$`), and a word behind an adjective (`Canadian
    dollars`), say themselves which one they are.

    Args:
        tokens: of the text.
        currency: the ISO 4217 code that is declared.
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


def _is_prefix(token: Token) -> bool:
    return token.text.isupper() and token.lower in DOLLAR_PREFIXES


_NONE: Final[frozenset[str]] = frozenset()
