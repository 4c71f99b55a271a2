"""Factors: `doubled`, `tenfold`, `10-fold`, `5x`; in running text only where nothing else is meant."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from factcheck.quantity.grammar.bounds import Hedging, read_hedging
from factcheck.quantity.grammar.build import Found
from factcheck.quantity.grammar.numerals import read_numeral
from factcheck.quantity.grammar.tokens import DIGITS, MARK, WORD, Token, TokenizedText
from factcheck.quantity.intervals import remove_zeros
from factcheck.quantity.lexicon.hedges import HEDGE_ENDINGS
from factcheck.quantity.lexicon.number_words import HUNDRED, MAGNITUDES, ONES, TEENS, TENS
from factcheck.quantity.lexicon.word_lists import split_words
from factcheck.quantity.quantity import Bound, Change, Form, Quantity

TIMES: Final = "times"
_HALF: Final = Decimal("0.5")
_ONE: Final = Decimal(1)
_VERBS: Final = {
    "halved": _HALF,
    "doubled": Decimal(2),
    "tripled": Decimal(3),
    "trebled": Decimal(3),
    "quadrupled": Decimal(4),
    "quintupled": Decimal(5),
}
_ADVERBS: Final = {"twice": Decimal(2), "thrice": Decimal(3)}
"""In running text read before what is compared, as they say how often too: `twice a week`."""

_TYPED: Final = {
    "double": Decimal(2),
    "doubling": Decimal(2),
    "triple": Decimal(3),
    "tripling": Decimal(3),
    "quadruple": Decimal(4),
    "quadrupling": Decimal(4),
}
"""Read in a recorded value alone: verbs and adjectives of much else in running text."""

_BASE: Final = {
    "halve": _HALF,
    "double": Decimal(2),
    "triple": Decimal(3),
    "treble": Decimal(3),
    "quadruple": Decimal(4),
}
"""Read in running text as a verb behind a helping word, or where something is compared with."""

_COMPARED: Final = split_words("the its their his her our what that")
_AMOUNTING: Final = split_words(
    "is was are were be been being at of to by than cost costs paid earn earns"
)
_LIKENED: Final = split_words(
    "many much likely large big long high fast great often expensive heavy tall wide old strong common deep"
)


def _is_compared(tokens: list[Token], index: int) -> bool:
    """Return whether `twice` says how much: `twice as many`, `was twice the legal limit`."""
    following, before = tokens[index + 1].lower, tokens[index - 1]
    if following == "as":
        return tokens[index + 2].lower in _LIKENED
    is_amount = before.lower in _AMOUNTING or before.lower in HEDGE_ENDINGS
    is_amount = is_amount or (before.text == "," and following != "the")
    return following in _COMPARED and is_amount


def _is_multiplying(tokens: list[Token], index: int) -> bool:
    """Return whether `double` says by how much: `was double the limit`, `will more than double`.

    Not so before what is done to something (`plans to double the fleet`), or to a place.
    """
    before, following = tokens[index - 1], tokens[index + 1]
    if before.lower != "to" and _is_compared(tokens, index) and before.lower not in _HELPING:
        return True
    if before.text == "," and following.lower in _WHOSE:
        return any(each.lower in _YARDSTICKS for each in tokens[index + 2 : index + 6])
    start = index - 1
    while tokens[start].lower not in _HELPING:
        if tokens[start].lower not in HEDGE_ENDINGS and tokens[start].lower not in _HEDGING:
            return False
        start -= 1
    is_changing = following.lower in _SINCE - _WHOSE or following.kind != WORD
    is_price = [following.lower, tokens[index + 2].lower] in _IN_WHAT
    return following.text != "-" and (is_price or (is_changing and following.lower != "in"))


_YARDSTICKS: Final = split_words(
    "average rate limit level number figure norm total toll median maximum minimum threshold pace"
    " target goal forecast quota guideline"
)
"""What something is compared with, where `double` might be what is done to it."""

_HELPING: Final = split_words("will would could can may might should shall must to")
_HEDGING: Final = split_words("more less")
_WHOSE: Final = split_words("the its their his her our")
_IN_WHAT: Final = (
    ["in", "price"],
    ["in", "size"],
    ["in", "value"],
    ["in", "number"],
    ["in", "cost"],
)
"""In what something doubles; `in` alone says where or when."""

_FOLD: Final = {
    f"{word}fold": number
    for word, number in {**ONES, **TEENS, **TENS, **MAGNITUDES, "hundred": HUNDRED}.items()
    if number > 1
}
FACTOR_WORDS: Final = frozenset({*_VERBS, *_FOLD, *_ADVERBS, *_BASE, "factor"})
_PARTICLES: Final = split_words("down as up over back")
"""Words that make another verb of `doubled`."""

_HAVING: Final = split_words(
    "has have had having would will could been was were is are nearly almost"
)
_SINCE: Final = split_words("to from since between in over during within by the its their his her")


def read_factor(page: TokenizedText, index: int, *, strict: bool = False) -> Found | None:
    """Read the factor that starts at a token, bound included, or None where none does.

    Args:
        page: the tokens of a text, and the text.
        index: the first token of the factor, or of its bound.
        strict: whether it is a recorded value, in which `twice` and `double` need nothing around them.
    """
    tokens = page.tokens
    hedging, place = read_hedging(tokens, index)
    read = _read(tokens, place, strict=strict)
    if read is None:
        return None
    number, step, end = read
    word = tokens[place].lower
    if not strict and word in _VERBS and not _is_certain(tokens, index, place):
        return None
    if step is _HALF and hedging.bound in _MIRRORED:
        hedging = hedging._replace(bound=_MIRRORED[hedging.bound])
    return Found(_build_quantity(page.cut(index, end), number, step, hedging), index, end)


_MIRRORED: Final = {
    Bound.ALMOST: Bound.MORE_THAN,
    Bound.MORE_THAN: Bound.LESS_THAN,
    Bound.AT_LEAST: Bound.AT_MOST,
    Bound.LESS_THAN: Bound.MORE_THAN,
    Bound.AT_MOST: Bound.AT_LEAST,
}
"""The bound of what is left where words say how far something shrank: what `nearly halved` is more than half."""


def _read(tokens: list[Token], index: int, *, strict: bool) -> tuple[Decimal, Decimal, int] | None:
    token = tokens[index]
    number = _VERBS.get(token.lower) or _FOLD.get(token.lower)
    if number is None and (strict or _is_compared(tokens, index)):
        number = _ADVERBS.get(token.lower)
    if token.lower in _BASE and not strict and _is_multiplying(tokens, index):
        number = _BASE[token.lower]
    if number is None and strict:
        number = _TYPED.get(token.lower)
    if number is not None:
        return number, _ONE if number > 1 else _HALF, index + 1
    if token.lower == "factor":
        return _read_after_factor(tokens, index)
    numeral = read_numeral(tokens, index) if token.kind in {DIGITS, WORD} else None
    if numeral is None:
        return None
    end, following = numeral.end, tokens[numeral.end + 1]
    if tokens[end].text == "-" and not tokens[end].spaced and following.lower == "fold":
        return numeral.print_.number, numeral.print_.step, end + 2
    is_times = tokens[end].text in {"x", "×"} and not tokens[end].spaced and token.kind == DIGITS
    if is_times and (following.spaced or following.kind == MARK):
        return numeral.print_.number, numeral.print_.step, end + 1
    return None


def _read_after_factor(tokens: list[Token], index: int) -> tuple[Decimal, Decimal, int] | None:
    """Read `factor of 3.5`; of `a factor of 3 to 5` both ends are one figure, which is no factor here."""
    if tokens[index + 1].lower != "of":
        return None
    numeral = read_numeral(tokens, index + 2)
    if numeral is None or numeral.is_scaled:
        return None
    end = numeral.end
    is_range = tokens[end].lower in {"to", "or", "and"} or tokens[end].text in {"-", "–"}
    if is_range and read_numeral(tokens, end + 1) is not None:
        return None
    return numeral.print_.number, numeral.print_.step, end


def _is_certain(tokens: list[Token], index: int, place: int) -> bool:
    """Return whether `doubled` says by how much: not so in `she doubled down`."""
    following = tokens[place + 1]
    particle = tokens[place + 2] if following.text == "-" else following
    if particle.lower in _PARTICLES:
        return False
    if index != place or tokens[index - 1].lower in _HAVING or tokens[index - 1].lower[-2:] == "ly":
        return True
    return following.lower in _SINCE - {"the"} or following.kind != WORD


def _build_quantity(text: str, number: Decimal, step: Decimal, hedging: Hedging) -> Quantity:
    return Quantity(
        text,
        remove_zeros(number),
        TIMES,
        hedging.bound,
        Form.NUMBER,
        step,
        step,
        hedging.words,
        rule="factor",
        change=Change.FACTOR,
    )
