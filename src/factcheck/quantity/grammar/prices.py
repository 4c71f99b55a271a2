"""The year in whose prices money is stated: `$300 in 2018 dollars`, `£5 million at 2018 prices`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.quantity.lexicon.word_lists import split_words
from factcheck.quantity.not_figures.dates import is_year

if TYPE_CHECKING:
    from factcheck.quantity.grammar.tokens import Token

_MONEY: Final = split_words(
    "dollars prices money pounds euros rupees terms francs yen rates values"
)
_ADJECTIVES: Final = split_words("constant real inflation adjusted - fixed chained")
_LEADING: Final = split_words("in at ( ,")


def read_prices(tokens: list[Token], index: int) -> tuple[str, int] | None:
    """Read the price base that stands at a token; return its year and the token behind it.

    Args:
        tokens: of the text.
        index: the token behind the amount of money, which may be a comma or a bracket.

    Returns:
        The year as printed and the token behind its words, a closing bracket included; None where no
        price base stands there.
    """
    place = index + 1 if tokens[index].text == "," else index
    is_in_brackets = tokens[place].text == "("
    if is_in_brackets:
        place += 1
    if tokens[place].lower in {"in", "at"}:
        place += 1
    elif not is_in_brackets:
        return None
    while tokens[place].lower in _ADJECTIVES:
        place += 1
    if not is_prices(tokens, place):
        return None
    end = place + 2
    if is_in_brackets:
        return (tokens[place].text, end + 1) if tokens[end].text == ")" else None
    return tokens[place].text, end


def is_prices(tokens: list[Token], index: int) -> bool:
    """Return whether a year and a word of money stand at a token.

    Args:
        tokens: of the text.
        index: the token that may be the year.
    """
    return is_year(tokens[index]) and tokens[index + 1].lower in _MONEY


def skip_prices(tokens: list[Token], index: int) -> int | None:
    """Refuse `2018 dollars`, which is no amount but the prices of a year.

    Args:
        tokens: of the text.
        index: the token that may be the year.

    Returns:
        The token behind both, or None where they are not the prices of a year for certain.
    """
    if not is_prices(tokens, index):
        return None
    before = tokens[index - 1].lower
    return index + 2 if before in _LEADING or before in _ADJECTIVES else None
