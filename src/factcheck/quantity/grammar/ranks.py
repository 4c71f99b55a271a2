"""Ranks with what they are out of: `43rd out of 50`, `third out of 12 cities`.

An ordinal alone is a figure in a recorded value only, see `parsing`.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from factcheck.quantity.grammar.bounds import read_hedging
from factcheck.quantity.grammar.build import Found, build_quantity
from factcheck.quantity.grammar.cores import read_core
from factcheck.quantity.grammar.joined import NO_JOINING
from factcheck.quantity.grammar.shares import skip_determiners
from factcheck.quantity.grammar.tails import read_tail
from factcheck.quantity.grammar.tokens import DIGITS, END, Token, TokenizedText
from factcheck.quantity.lexicon.number_words import ORDINALS, write_ordinal
from factcheck.quantity.not_figures.dates import is_year
from factcheck.quantity.quantity import Bound, Form, Quantity

_LONGEST: Final = 5
"""Digits of an ordinal at most."""
_ONE: Final = Decimal(1)


def read_ordinal(tokens: list[Token], index: int) -> tuple[Decimal, int] | None:
    """Read `21st` or `second`: its number, and the token behind it.

    Args:
        tokens: of the text.
        index: the first token of the ordinal.

    Returns:
        The number and the token behind it; None where no ordinal stands there.
    """
    token, after = tokens[index], tokens[index + 1]
    if token.kind != DIGITS:
        number = ORDINALS.get(token.lower)
        return None if number is None else (number, index + 1)
    is_number = token.text.isdecimal() and token.text[0] != "0" and len(token.text) <= _LONGEST
    if not is_number or after.spaced:
        return None
    if f"{token.text}{after.lower}" == write_ordinal(int(token.text)):
        return Decimal(token.text), index + 2
    return None


def read_placing(page: TokenizedText) -> Quantity | None:
    """Read a recorded rank: `second`, `about 40th`, `43rd out of 50`.

    An ordinal alone is a figure in a recorded value only.

    Args:
        page: the tokens of a recorded value, and the value.

    Returns:
        The rank; None where the value is none, or has words that are no part of one.
    """
    tokens = page.tokens
    hedging, start = read_hedging(tokens, 0)
    ordinal = read_ordinal(tokens, start)
    if ordinal is None or tokens[start - 1].lower == "full":
        return None
    number, end = ordinal
    if tokens[end].kind != END:
        rank = read_rank(page, 0, strict=True) if start == 0 else None
        is_whole = rank is not None and tokens[rank.end].kind == END
        return rank.quantity if rank is not None and is_whole else None
    return Quantity(
        page.cut(0, end),
        number,
        None,
        hedging.bound,
        Form.NUMBER,
        _ONE,
        _ONE,
        hedging.words,
        rule="ordinal",
    )


def read_rank(page: TokenizedText, index: int, *, strict: bool = False) -> Found | None:
    """Read an ordinal with what it is out of, or among; `of` alone joins digits only, and no year.

    Args:
        page: the tokens of a text, and the text.
        index: the token of the ordinal.
        strict: whether it is a recorded value, and no running text.

    Returns:
        The rank, with what it is out of as its `total`; None where none stands there.
    """
    tokens = page.tokens
    ordinal = read_ordinal(tokens, index)
    if ordinal is None:
        return None
    number, joint = ordinal
    is_out_of = tokens[joint].lower == "out" and tokens[joint + 1].lower == "of"
    is_among = tokens[joint].lower == "among"
    is_of = tokens[index].kind == DIGITS and tokens[joint].lower == "of"
    if not (is_out_of or is_among or is_of):
        return None
    first = skip_determiners(tokens, joint + 2 if is_out_of else joint + 1)
    second = read_core(tokens, first, strict=strict)
    if second is None or second.unit is not None or second.style in NO_JOINING:
        return None
    if number > second.print_.number or (not is_out_of and is_year(tokens[second.number_start])):
        return None
    tail = read_tail(tokens, second, strict=strict)
    total = build_quantity(page, second, tail._replace(per=()), second.start)
    quantity = Quantity(
        page.cut(index, tail.end),
        number,
        tail.unit,
        Bound.EXACT,
        Form.OF,
        _ONE,
        _ONE,
        per=tail.per,
        total=total,
        rule="rank",
        qualifiers=tail.qualifiers,
    )
    return Found(quantity, index, tail.end)
