"""Streets with the numbers of their houses, postcodes, web and mail addresses.

The arguments of each function: `tokens`, of the text, and `index`, the first token of what it refuses where it does
not say otherwise. It returns the token behind that, or None where nothing of the kind stands there.
"""

from __future__ import annotations

from factcheck.quantity.grammar.tokens import DIGITS, WORD, Token, skip_unspaced
from factcheck.quantity.not_figures.labels import POSTAL_STATES, STREETS


def skip_street(tokens: list[Token], index: int) -> int | None:
    """Refuse `333 South Beaudry Avenue`, `CA 90017`, `the 3400 block of West 5th Street`.

    Args:
        tokens: of the text.
        index: the token of the digits, of `CA 90017` too.
    """
    token = tokens[index]
    if not token.text.isdecimal() or len(token.text) > 5:
        return None
    block = _skip_block(tokens, index)
    if block is not None:
        return block
    before = tokens[index - 1]
    if len(token.text) == 5 and (
        before.text in POSTAL_STATES or (before.text == "." and tokens[index - 2].lower == "calif")
    ):
        return skip_unspaced(tokens, index)
    end = index + 1
    for _ in range(6):
        word = tokens[end]
        if word.text == "." and tokens[end - 1].text[:1].isupper():
            end += 1
            continue
        if word.kind not in {WORD, DIGITS} or word.breaks:
            return None
        if word.lower in STREETS and word.text[0].isupper() and end > index + 1:
            return end + 1
        if word.kind == WORD and not word.text[0].isupper() and word.spaced:
            return None
        end += 1
    return None


def _skip_block(tokens: list[Token], index: int) -> int | None:
    """Refuse the first numbers of the houses between two streets: `3400 block`, `1200 and 1300 blocks of Elm`."""
    end = index + 1
    if tokens[end].lower in {"and", "to", "through"} and tokens[end + 1].kind == DIGITS:
        end += 2
    block, of, street = tokens[end : end + 3]
    is_named = of.lower == "of" and street.text[:1].isupper()
    is_block = block.lower == "block" or (block.lower == "blocks" and is_named)
    is_hundred = all(each.text.endswith("00") for each in tokens[index:end:2])
    return end + 1 if is_block and is_hundred and block.spaced else None


def skip_address(tokens: list[Token], index: int) -> int | None:
    """Refuse a web or mail address, and a handle."""
    token = tokens[index]
    following = tokens[index + 1]
    is_web = token.lower in {"http", "https", "www"} and following.text in {":", "."}
    if not is_web and not (following.text == "@" and not following.spaced):
        return None
    end = index + 1
    while tokens[end].kind != "end" and not tokens[end].spaced:
        end += 1
    return end
