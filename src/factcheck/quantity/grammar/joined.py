"""Two amounts that make one figure: ranges, and amounts that share a unit or a magnitude.

Changes, which stay two figures, are read in `changes`.
"""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Final

from factcheck.quantity.grammar.amounts import Core, convert_like
from factcheck.quantity.grammar.bases import read_base
from factcheck.quantity.grammar.build import Found, build_quantity
from factcheck.quantity.grammar.changed_amounts import find_change_of
from factcheck.quantity.grammar.compounds import add_second_step
from factcheck.quantity.grammar.cores import read_core
from factcheck.quantity.grammar.digits import multiply_exact, multiply_print
from factcheck.quantity.grammar.movements import is_moving
from factcheck.quantity.grammar.nouns import may_follow, read_noun
from factcheck.quantity.grammar.tails import Tail, read_tail
from factcheck.quantity.grammar.temperatures import add_range_below_zero
from factcheck.quantity.grammar.tokens import DIGITS, Token, TokenizedText, is_hyphen
from factcheck.quantity.intervals import EXACT_ARITHMETIC
from factcheck.quantity.lexicon.currencies import CODES
from factcheck.quantity.lexicon.number_words import ABBREVIATIONS, MAGNITUDES, RANGE_OR_CHANGE
from factcheck.quantity.lexicon.word_lists import split_words
from factcheck.quantity.quantity import Bound, Form, Quantity

DASHES: Final = frozenset({"-", "–", "~"})
NO_JOINING: Final = frozenset({"vague", "fraction", "mixed"})
_SHARING: Final = frozenset({"digits", "words", "mixed", "fraction", "part"})
"""Styles of numbers that can share a magnitude: `2 to 3 million`, `1½ to 2½ million`."""

_IN_WORDS: Final = frozenset({"words", "mixed", "part"})
"""Styles whose last printed place says nothing of their magnitude."""

_JOINTS: Final = frozenset({"to", "through", "and", "or", *DASHES})
"""Words and marks that join the ends of a range."""

_DETERMINERS: Final = split_words("the its their our his her your my these those all")
_PRONOUNS: Final = split_words("them us you those these all")
_ONE: Final = Decimal(1)
_THOUSAND: Final = Decimal(1000)
"""The readings of `from A to B` where nothing around it says which."""


def read_range(page: TokenizedText, first: Core, opener: str, *, strict: bool) -> Found | None:
    """Read two amounts joined as a range: `between 5 and 7 percent`, `$1.2-1.9 billion`.

    Args:
        page: the tokens of a text, and the text.
        first: the amount that may be its lower end.
        opener: `between` or `from` before it, or empty.
        strict: whether it is a recorded value, and no running text.

    Returns:
        The range with the tokens that it was read from; None where the amount begins none.
    """
    tokens = page.tokens
    index = first.end
    if first.style == "vague" or not may_follow(tokens, index, _JOINTS):
        return None
    noun = read_noun(tokens, index) if first.unit is None else None
    if noun is not None:
        index = noun.end
    joint = _read_joint(tokens, index, opener)
    if joint is None:
        return None
    second = read_core(tokens, joint, strict=strict, is_money=first.unit in CODES)
    if second is None or second.style == "vague" or second.is_signed:
        return None
    if second.hedging.words and not (opener or strict):
        return None
    is_behind = noun is not None or (first.unit is not None and not first.is_prefixed)
    is_alone = is_behind and not opener and second.unit is None
    if is_alone and read_tail(tokens, second, strict=strict).unit is None:
        return None
    is_step = not (opener or strict) and tokens[joint - 1].lower == "to"
    is_step = is_step and tokens[first.end].text != "-" and is_moving(tokens, first.start)
    if is_step and first.unit is not None:
        return None
    shared = join_ends(tokens, first, second)
    if shared is None or shared[0].print_.number >= shared[1].print_.number:
        return None
    first, second, readings = shared
    if is_step or (not (opener or strict) and _may_be_step(tokens, first, second, joint)):
        readings = RANGE_OR_CHANGE
    if tokens[first.end].lower == "or" and not _is_estimate(first, second):
        return None
    tail = read_tail(tokens, second, strict=strict)
    if tokens[tail.end].lower == "below":
        first, second, tail = add_range_below_zero(tokens, first, second, tail)
    if add_second_step(tokens, second, tail, strict=strict)[0] is not second:
        return None  # `from 5ft to 5ft 6in` has ends of two units
    unit = tail.unit or (noun.unit if noun else None)
    if noun is not None and unit != noun.unit:
        return None
    if opener == "from" and strict:
        readings = RANGE_OR_CHANGE
    is_one_to = strict and not opener and tokens[joint - 1].lower == "to" and unit is None
    if is_one_to and first.print_.number == _ONE and not first.hedging.words:
        readings = ("a range from one to the other", "a ratio")
    start = first.start - 1 if opener else first.start
    found = build_range(page, (first, second), tail._replace(unit=unit), start, readings)
    base = read_base(tokens, second, tail.end)
    change = None if readings or strict else find_change_of(tokens, second, tail, start)
    if not (base or change):
        return found
    quantity = replace(found.quantity, base=None if base is None else base[0], change=change)
    return found._replace(quantity=quantity)


def _may_be_step(tokens: list[Token], first: Core, second: Core, joint: int) -> bool:
    """Return whether `by $3 billion to $13 billion` and `5 cents to $6.10` may be a change and a level."""
    is_by = tokens[first.start - 1].lower == "by"
    is_coin = first.is_coined and second.is_prefixed
    return tokens[joint - 1].lower == "to" and (is_by or is_coin)


def build_range(
    page: TokenizedText,
    ends: tuple[Core, Core],
    tail: Tail,
    start: int,
    readings: tuple[str, ...] = (),
) -> Found:
    """Build the figure of a range whose ends have a unit and a magnitude each.

    Args:
        page: the tokens, and the text they were cut from.
        ends: the lower and the upper end.
        tail: what follows the upper end.
        start: the first token of the range, a bound before it included.
        readings: every possible reading in words; empty where it is certain.
    """
    first, second = ends
    low_tail = tail._replace(end=first.end, hedging=first.hedging)
    low = build_quantity(page, first, low_tail, first.start)
    high = build_quantity(page, second, tail, second.start)
    quantity = Quantity(
        page.cut(start, tail.end),
        None,
        tail.unit,
        Bound.RANGE,
        Form.RANGE,
        None,
        None,
        first.hedging.words,
        tail.per,
        ends=(low, high),
        rule="range",
        readings=readings,
        qualifiers=tail.qualifiers,
    )
    return Found(quantity, start, tail.end)


def _read_joint(tokens: list[Token], index: int, opener: str) -> int | None:
    """Read what joins the ends of a range; give the token of the second end."""
    token = tokens[index]
    if opener == "between":
        return index + 1 if token.lower in {"and", "to"} else None
    if token.text == "-" and not token.spaced and tokens[index + 1].lower in {"to", "or"}:
        return index + 3 if is_hyphen(tokens, index + 2) else index + 2
    if token.lower in {"to", "through"}:
        return index + 1
    if opener:
        return None
    if token.lower == "or":
        return index + 1
    if token.text in DASHES and token.spaced == tokens[index + 1].spaced:
        return index + 1
    return None


def _is_estimate(first: Core, second: Core) -> bool:
    """Return whether `two or three` is an estimate rather than a choice such as `5 or 500`."""
    return (
        first.unit == second.unit
        and second.print_.number <= first.print_.number * 2
        and not (first.is_prefixed or second.is_prefixed)
    )


def join_ends(
    tokens: list[Token], first: Core, second: Core
) -> tuple[Core, Core, tuple[str, ...]] | None:
    """Return both ends of a range with the unit and the magnitude that are printed once.

    Args:
        tokens: of the text.
        first: the lower end, as it stands.
        second: the upper end, as it stands.

    Returns:
        The two ends, and the readings in words where it is not certain what they share; None where
        their units differ.
    """
    readings: tuple[str, ...] = ()
    if first.unit is None:
        first = convert_like(first, second)
    if second.is_scaled and not first.is_scaled and {first.style, second.style} <= _SHARING:
        factor = find_factor(tokens, second)
        mantissa = EXACT_ARITHMETIC.divide(second.print_.number, factor)
        if first.print_.number < mantissa and first.print_.number < factor:
            print_ = multiply_print(first.print_, factor)
            style = "part" if first.style == "fraction" else first.style
            exact = multiply_exact(first.exact, factor)
            first = first._replace(
                print_=print_, is_scaled=True, style=style, fraction=None, exact=exact
            )
    elif _may_share_thousands(first, second):
        lower = f"{first.print_.number:f}"
        readings = (f"from {lower}", f"from {lower} thousand")
    if first.unit is None:
        first = first._replace(unit=second.unit)
    elif second.unit is None:
        if not first.is_prefixed and _has_thing_behind(tokens, second.end):
            return None
        second = second._replace(unit=first.unit)
    return (first, second, readings) if first.unit == second.unit else None


def _has_thing_behind(tokens: list[Token], index: int) -> bool:
    """Return whether a number counts what stands behind it: `3 percent or 4 days`, `7 of them`, `5 of the 40 teachers`."""
    if tokens[index].lower != "of":
        return read_noun(tokens, index) is not None
    index += 2 if tokens[index + 1].lower in _DETERMINERS else 1
    is_number = tokens[index].lower in _PRONOUNS or tokens[index].kind == DIGITS
    return is_number or read_noun(tokens, index) is not None


def _may_share_thousands(first: Core, second: Core) -> bool:
    """Return whether `20 to 30,000` may mean 20,000 at its lower end."""
    if first.style != "digits" or second.style != "digits" or first.is_scaled:
        return False
    if second.is_scaled or second.print_.coarse < _THOUSAND:
        return False
    return first.print_.step == _ONE and first.print_.number * _THOUSAND < second.print_.number


def find_factor(tokens: list[Token], core: Core) -> Decimal:
    """Return the magnitude of an amount: that of its one word, or what its digits are multiplied by.

    Args:
        tokens: of the text.
        core: the amount.
    """
    printed = tokens[core.number_start : core.end]
    if core.style in _IN_WORDS:
        words_ = [MAGNITUDES[token.lower] for token in printed if token.lower in MAGNITUDES]
        letters = [ABBREVIATIONS[token.lower] for token in printed if token.lower in ABBREVIATIONS]
        factors = words_ or letters
        return factors[0] if len(factors) == 1 else _ONE
    for token in printed:
        if token.kind == DIGITS:
            _, _, decimals = token.text.partition(".")
            return core.print_.step.scaleb(len(decimals))
    return _ONE
