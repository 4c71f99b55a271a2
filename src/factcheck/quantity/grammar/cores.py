"""Reading one amount: its bound, sign, currency, number, magnitude and unit.

Counted nouns, per-phrases and what joins two amounts are read elsewhere.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.quantity.grammar.amounts import Core, add_unit
from factcheck.quantity.grammar.bounds import read_hedging
from factcheck.quantity.grammar.digits import Numeral, multiply_exact, multiply_print
from factcheck.quantity.grammar.nouns import CUTS
from factcheck.quantity.grammar.numerals import read_numeral
from factcheck.quantity.grammar.ones import read_one
from factcheck.quantity.grammar.tokens import DIGITS, MARK, REFUSED, WORD, Token, is_hyphen
from factcheck.quantity.grammar.units import read_prefix, read_unit
from factcheck.quantity.grammar.vague import read_vague
from factcheck.quantity.lexicon.abbreviations import GLUED_CODES, read_abbreviation
from factcheck.quantity.lexicon.currencies import SIGNS as CURRENCY_SIGNS
from factcheck.quantity.lexicon.hedges import AFTER
from factcheck.quantity.lexicon.number_words import MAGNITUDES, NUMBER_WORDS
from factcheck.quantity.not_figures.find import read_nonfigure

if TYPE_CHECKING:
    from decimal import Decimal

_NO_PARENTHESIS_AFTER: Final = frozenset({":", "is", "was", "were", "of", "at", "to", "be"})
"""Words after which a sentence needs the figure, so that its parentheses say that it is negative."""

_ABBREVIATED: Final = frozenset({"digits", "fraction", "mixed"})
"""Styles of numbers behind which a magnitude can stand as letters: `5m`, `½bn`, `1½m`."""

_NEGATIVE_WORDS: Final = frozenset({"minus", "negative"})


def read_core(
    tokens: list[Token],
    index: int,
    *,
    strict: bool = False,
    is_money: bool = False,
    is_asked: bool = False,
) -> Core | None:
    """Read the amount that starts at a token, bound included, or None where none does.

    Args:
        tokens: of the text.
        index: where it starts.
        strict: whether the text is a recorded value.
        is_money: whether the amount before it is money, whose currency it may share.
        is_asked: whether it is known that no stretch that is no figure starts there.
    """
    start = index
    hedging, index = read_hedging(tokens, index)
    vague = read_vague(tokens, index, strict=strict)
    if vague is not None:
        return _add_vague_unit(tokens, Core(start, index, vague[1], hedging, vague[0], "vague"))
    number_start = index
    is_negative = is_accounting = False
    prefix: tuple[str, int] | None = None
    unit: str | None = None
    if tokens[index].kind != DIGITS:
        is_negative, index = _read_sign(tokens, index)
        is_accounting = tokens[index].text == "("
        prefix = read_prefix(tokens, index + 1 if is_accounting else index, strict=strict)
        unit, index = prefix or (None, index + 1 if is_accounting else index)
        if prefix is not None and tokens[index].text == "-" and not tokens[index].spaced:
            is_negative, index = True, index + 1
        if prefix is not None and tokens[index].lower in {"a", "an"}:
            return None
        if prefix is not None and tokens[index].text == "(" and not is_accounting:
            is_accounting, index = True, index + 1
    if (
        not strict
        and prefix is None
        and not is_accounting
        and not (is_asked and index == start)
        and read_nonfigure(tokens, index) is not None
    ):
        return None
    numeral = read_numeral(tokens, index) or read_one(tokens, start, index, hedging, strict=strict)
    if numeral is None or (not strict and _has_number_behind(tokens, numeral)):
        return None
    if is_accounting:
        numeral = _read_accounting(tokens, numeral, number_start, strict=strict)
        if numeral is None:
            return None
    print_ = numeral.print_
    if is_negative or is_accounting:
        print_ = print_._replace(number=-print_.number)
    core = Core(
        start,
        number_start,
        numeral.end,
        hedging,
        print_,
        numeral.style,
        is_scaled=numeral.is_scaled,
        unit=unit,
        is_prefixed=prefix is not None,
        fraction=numeral.fraction,
        exact=numeral.exact,
        is_signed=is_negative,
    )
    core = add_unit(tokens, _add_abbreviation(tokens, core, strict=strict, is_money=is_money))
    if core.unit in _POINTED and not core.is_scaled:
        core = core._replace(readings=read_both(tokens[numeral.end - 1].text))
    return core if _is_clean_end(tokens, core) else None


_POINTED: Final = frozenset({"EUR", "CHF", "DKK", "NOK", "SEK", "PLN", "CZK", "BRL", "IDR", "TRY"})
"""Currencies of countries where a point parts thousands."""


def read_both(digits: str) -> tuple[str, ...]:
    """Return both readings of `€1.200` and of `3.400 members`, which say neither; else nothing.

    Args:
        digits: with the one sign that could part thousands or decimals.
    """
    whole, _, decimals = digits.partition(".")
    if not (decimals.isdecimal() and len(decimals) == 3 and 1 <= len(whole) <= 3):
        return ()
    return () if whole == "0" else (digits, f"{whole},{decimals}")


def _add_vague_unit(tokens: list[Token], core: Core) -> Core:
    place = core.end + 1 if tokens[core.end].lower == "of" else core.end
    unit = read_unit(tokens, place)
    return core if unit is None else core._replace(unit=unit[0], end=unit[1])


def _add_abbreviation(tokens: list[Token], core: Core, *, strict: bool, is_money: bool) -> Core:
    if core.is_scaled or core.style not in _ABBREVIATED:
        return core
    token = tokens[core.end]
    added = _read_added_word(tokens, core.end) if token.text in {"-", "+"} else None
    if added is not None:
        words, factor, end = added
        hedging = core.hedging.add(AFTER[words][0], words)
        return _multiply(core, factor, end)._replace(hedging=hedging)
    glued = GLUED_CODES.get(token.text) if token.kind == WORD and core.unit is None else None
    if glued is not None:
        factor, unit = glued
        return _multiply(core, factor, core.end + 1)._replace(unit=unit)
    is_money = is_money or core.is_prefixed or read_unit(tokens, core.end + 1) is not None
    abbreviated = read_abbreviation(tokens, core.end, is_money=is_money, strict=strict)
    return core if abbreviated is None else _multiply(core, *abbreviated)


def _read_added_word(tokens: list[Token], index: int) -> tuple[str, Decimal, int] | None:
    """Read what stands between a number and its magnitude: `$2-plus billion`, `300+ million`."""
    mark, word = tokens[index : index + 2]
    if mark.spaced:
        return None
    words, end = ("plus", index + 1) if mark.text == "+" else (word.lower, index + 2)
    factor = MAGNITUDES.get(tokens[end].lower)
    return None if factor is None or words not in {"plus", "odd"} else (words, factor, end + 1)


def _multiply(core: Core, factor: Decimal, end: int) -> Core:
    style = "part" if core.style == "fraction" else core.style
    print_ = multiply_print(core.print_, factor)
    exact = multiply_exact(core.exact, factor)
    return core._replace(
        print_=print_, end=end, is_scaled=True, style=style, fraction=None, exact=exact
    )


def _read_sign(tokens: list[Token], index: int) -> tuple[bool, int]:
    token, following = tokens[index], tokens[index + 1]
    if token.text in {"-", "–"} and not following.spaced:
        before = tokens[index - 1]
        is_free = token.spaced or before.text in {"(", "<", ">", "="}
        is_free = is_free or (before.text == '"' and tokens[index - 2].kind != DIGITS)  # 4"-6"
        if is_free and (following.kind == DIGITS or following.text in CURRENCY_SIGNS):
            return True, index + 1
    if token.text == "+" and not following.spaced and token.spaced:
        return False, index + 1
    if token.lower in _NEGATIVE_WORDS and (token.spaced or tokens[index - 1].kind == MARK):
        return True, index + 1
    return False, index


def _read_accounting(
    tokens: list[Token], numeral: Numeral, opened: int, *, strict: bool
) -> Numeral | None:
    """Read the rest of `($1.9) billion`; in running text only a magnitude makes it certain."""
    end = numeral.end
    if tokens[end].text != ")" or tokens[end].spaced or numeral.style != "digits":
        return None
    factor = MAGNITUDES.get(tokens[end + 1].lower)
    if factor is not None and not numeral.is_scaled:
        return Numeral(multiply_print(numeral.print_, factor), end + 2, "digits", is_scaled=True)
    is_outside = tokens[end + 1].text == "%" and not tokens[end + 1].spaced
    if strict or is_outside or tokens[opened - 1].lower in _NO_PARENTHESIS_AFTER:
        return numeral._replace(end=end + 1)
    return numeral._replace(end=end + 1) if tokens[opened].breaks else None


def _is_clean_end(tokens: list[Token], core: Core) -> bool:
    """Return whether an amount ends where a figure can: not inside `5G`, `401(k)`, `4e14`, `$2.5x`."""
    before, token = tokens[core.end - 1 : core.end + 1]
    if token.lower in {"squared", "cubed"}:
        return False
    if token.spaced:
        return True
    if token.kind in {DIGITS, REFUSED}:
        return False
    if token.kind == WORD:
        return core.unit is not None and (before.kind != DIGITS or token.lower in CUTS)
    if token.text in {"×", "^", "*", "=", "_", "#", "@"}:
        return False
    if token.text in {"(", "/", "\\"}:
        return tokens[core.end + 1].kind != DIGITS and token.text != "("
    return True


def _has_number_behind(tokens: list[Token], numeral: Numeral) -> bool:
    """Return whether number words go on where the number ended: `one two`, `one hundred two hundred`.

    A compound such as `two one-year contracts` is none of these.
    """
    following = tokens[numeral.end]
    if numeral.style not in {"words", "digits"} or following.lower not in NUMBER_WORDS:
        return False
    if following.lower == "one" and numeral.style == "digits":
        return False  # `a $3 million one`
    return not is_hyphen(tokens, numeral.end + 1) and following.lower != "dozen"
