"""Reading one amount: its bound, sign, currency, number, magnitude and unit.

Counted nouns, per-phrases and what joins two amounts are read in `figures`.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Final, NamedTuple

from factcheck.quantity.currencies import SIGNS as CURRENCY_SIGNS
from factcheck.quantity.hedges import AFTER, BEFORE, EXACT_WORDS, SIGNS, Hedge
from factcheck.quantity.intervals import Print
from factcheck.quantity.nonfigures import read_nonfigure
from factcheck.quantity.nouns import is_plural
from factcheck.quantity.numberwords import (
    ABBREVIATIONS,
    CERTAIN_ABBREVIATIONS,
    FEW,
    HUNDRED,
    MAGNITUDES,
    NUMBER_WORDS,
    VAGUE,
)
from factcheck.quantity.numerals import Numeral, joins, read_numeral, scaled
from factcheck.quantity.records import Bound
from factcheck.quantity.tokens import DIGITS, MARK, REFUSED, WORD, Token
from factcheck.quantity.units import read_measure, read_prefix, read_unit

_MOST_HEDGES: Final = 3
_NEGATIVE_WORDS: Final = frozenset({"minus", "negative"})
_STRONGER: Final = frozenset({Bound.MORE_THAN, Bound.AT_LEAST, Bound.LESS_THAN, Bound.AT_MOST})


class Hedging(NamedTuple):
    """The words that set the bound of an amount.

    Attributes:
        bound: what they say together; a limit outweighs an estimate.
        share: how far the widest of them reaches.
        words: each phrase as printed.
        is_unrounded: whether one of them says that the number is exact.
    """

    bound: Bound = Bound.EXACT
    share: Decimal = Decimal(0)
    words: tuple[str, ...] = ()
    is_unrounded: bool = False

    def and_also(self, hedge: Hedge, words: str) -> Hedging:
        """Add a phrase."""
        keeps = self.bound in _STRONGER or hedge.bound is Bound.EXACT
        return Hedging(
            self.bound if keeps else hedge.bound,
            max(self.share, hedge.share),
            (*self.words, words),
            self.is_unrounded or words.lower() in EXACT_WORDS,
        )


class Core(NamedTuple):
    """An amount.

    Attributes:
        start: its first token, bound included.
        number_start: its first token behind the bound.
        end: the token behind it.
        hedging: its bound.
        print_: its number at full scale; of a vague amount, the lower limit.
        style: how the number is written, see `Numeral`; or `vague`.
        is_scaled: whether a magnitude is in it.
        unit: percent, points or a currency, or a unit in letters; None where none is printed.
        is_prefixed: whether its currency stands before the number.
        fraction: numerator and denominator of a bare fraction.
        is_accounting: whether parentheses make it negative.
    """

    start: int
    number_start: int
    end: int
    hedging: Hedging
    print_: Print
    style: str
    is_scaled: bool
    unit: str | None
    is_prefixed: bool
    fraction: tuple[int, int] | None = None
    is_accounting: bool = False
    is_signed: bool = False


def read_core(tokens: list[Token], index: int, *, strict: bool = False) -> Core | None:
    """Read the amount that starts at a token, bound included, or None where none does."""
    start = index
    hedging, index = read_hedging(tokens, index)
    number_start = index
    vague = _read_vague(tokens, index)
    if vague is not None:
        limit, end = vague
        unit = read_unit(tokens, end + 1) if tokens[end].lower == "of" else read_unit(tokens, end)
        if unit is not None:
            end = unit[1]
        return Core(
            start,
            number_start,
            end,
            hedging,
            limit,
            "vague",
            True,
            unit[0] if unit else None,
            False,
        )
    is_negative, index = _read_sign(tokens, index)
    parenthesis = tokens[index].text == "("
    opened = index + 1 if parenthesis else index
    prefix = read_prefix(tokens, opened, strict=strict)
    unit_name = None
    if prefix is not None:
        unit_name, opened = prefix
        if tokens[opened].text == "-" and not tokens[opened].spaced and not is_negative:
            is_negative, opened = True, opened + 1
    if tokens[opened].text in {"a", "an"} and prefix is not None:
        return None
    if not strict and prefix is None and read_nonfigure(tokens, opened) is not None:
        return None
    numeral = read_numeral(tokens, opened)
    if numeral is None or (not strict and _runs_into_number(tokens, numeral)):
        return None
    end = numeral.end
    is_accounting = False
    if parenthesis:
        accounting = _read_accounting(tokens, numeral, strict=strict)
        if accounting is None:
            return None
        numeral, end = accounting
        is_accounting = True
    is_scaled = numeral.is_scaled
    print_ = numeral.print_
    if not is_scaled and numeral.style == "digits":
        abbreviated = _read_abbreviation(tokens, end, is_money=prefix is not None)
        if abbreviated is not None:
            factor, end = abbreviated
            print_, is_scaled = scaled(print_, factor), True
    if is_negative or is_accounting:
        print_ = print_._replace(number=-print_.number)
    suffix = read_unit(tokens, end)
    if suffix is not None and prefix is not None and tokens[suffix[1] - 1].kind == MARK:
        suffix = None
    if suffix is not None and (prefix is None or suffix[0] == unit_name):
        unit_name, end = suffix
        if not is_scaled and tokens[end].lower in MAGNITUDES and numeral.style == "digits":
            print_, is_scaled = scaled(print_, MAGNITUDES[tokens[end].lower]), True
            end += 1
    elif suffix is not None and unit_name == "USD" and suffix[0] in {"AUD", "CAD", "NZD"}:
        unit_name, end = suffix
    if unit_name is None and (measure := read_measure(tokens, end)) is not None:
        unit_name, end = measure
    if not _ends_clean(tokens, end, unit_name):
        return None
    return Core(
        start,
        number_start,
        end,
        hedging,
        print_,
        numeral.style,
        is_scaled,
        unit_name,
        prefix is not None,
        numeral.fraction,
        is_accounting,
        is_negative,
    )


def read_hedging(tokens: list[Token], index: int) -> tuple[Hedging, int]:
    """Read the words before a number that set its bound."""
    hedging = Hedging()
    for _ in range(_MOST_HEDGES):
        hedge = _match_before(tokens, index)
        if hedge is None:
            break
        end = index + (2 if hedge.words[0] in {">=", "<="} else len(hedge.words))
        if tokens[end].text == "." and tokens[end - 1].lower in {"approx", "ca"}:
            end += 1
        words = " ".join(each.text for each in tokens[index : index + len(hedge.words)])
        hedging = hedging.and_also(hedge, hedge.words[0] if hedge.words[0] in SIGNS else words)
        index = end
    return hedging, index


def read_hedging_after(tokens: list[Token], index: int, hedging: Hedging) -> tuple[Hedging, int]:
    """Read the words behind an amount that set its bound: `or more`, `-plus`, `+`."""
    token = tokens[index]
    if token.text == "+" and not token.spaced and tokens[index + 1].kind != DIGITS:
        return hedging.and_also(Hedge(("+",), Bound.AT_LEAST, Decimal(0)), "+"), index + 1
    if token.text == "-" and joins(tokens, index):
        if tokens[index + 1].lower in {"plus", "odd"}:
            index += 1
        else:
            return hedging, index
    elif token.lower in {"plus", "odd"}:
        return hedging, index
    for hedge in AFTER.get(tokens[index].lower, ()):
        count = len(hedge.words)
        if all(tokens[index + ahead].lower == word for ahead, word in enumerate(hedge.words)):
            if count > 1 and tokens[index + count].lower in {"than"}:
                continue
            words = " ".join(each.text for each in tokens[index : index + count])
            return hedging.and_also(hedge, words), index + count
    return hedging, index


def _match_before(tokens: list[Token], index: int) -> Hedge | None:
    token = tokens[index]
    if token.kind == MARK and token.text in SIGNS:
        return _match_sign(tokens, index)
    if token.kind != WORD:
        return None
    for hedge in BEFORE.get(token.lower, ()):
        if all(tokens[index + ahead].lower == word for ahead, word in enumerate(hedge.words)):
            return hedge
    return None


def _match_sign(tokens: list[Token], index: int) -> Hedge | None:
    """Read `>`, `>=`, `≥`; `<>` and `=>` are no bounds."""
    before, token, following = tokens[index - 1 : index + 2] if index else (None, *tokens[:2])
    if before is not None and before.text in {"<", ">", "="} and not token.spaced:
        return None
    if following.text in {"=", "<", ">"} and token.text in {"<", ">"}:
        return None if following.text != "=" else SIGNS[f"{token.text}="]
    return SIGNS[token.text]


def _read_sign(tokens: list[Token], index: int) -> tuple[bool, int]:
    token, following = tokens[index], tokens[index + 1]
    if token.text in {"-", "–"} and not following.spaced:
        before = tokens[index - 1]
        is_free = token.spaced or (before.text in {"(", '"'})
        if is_free and (following.kind == DIGITS or following.text in CURRENCY_SIGNS):
            return True, index + 1
    if token.text == "+" and not following.spaced and token.spaced:
        return False, index + 1
    if token.lower in _NEGATIVE_WORDS and token.spaced:
        return True, index + 1
    return False, index


def _read_accounting(
    tokens: list[Token], numeral: Numeral, *, strict: bool
) -> tuple[Numeral, int] | None:
    """Read the rest of `($1.9) billion`; in running text only a magnitude makes it certain."""
    end = numeral.end
    if tokens[end].text != ")" or tokens[end].spaced or numeral.style != "digits":
        return None
    factor = MAGNITUDES.get(tokens[end + 1].lower)
    if factor is not None and not numeral.is_scaled:
        return Numeral(scaled(numeral.print_, factor), end + 2, "digits", is_scaled=True), end + 2
    return (numeral, end + 1) if strict else None


def _read_vague(tokens: list[Token], index: int) -> tuple[Print, int] | None:
    """Read `hundreds of thousands`, `dozens`, `several hundred`: a lower limit by convention."""
    token = tokens[index]
    limit = VAGUE.get(token.lower)
    if limit is not None:
        end = index + 1
        while tokens[end].lower == "of" and tokens[end + 1].lower in VAGUE and end < index + 8:
            limit = limit * VAGUE[tokens[end + 1].lower] / 2
            end += 2
        return Print(limit, limit, limit), end
    if token.lower == "a" and tokens[index + 1].lower in {"few", "couple"}:
        index += 1
        token = tokens[index]
    factor = FEW.get(token.lower)
    if factor is None:
        return None
    end = index + 1
    if tokens[end].lower == "of" and token.lower == "couple":
        end += 1
    product = _vague_magnitude(tokens, end)
    if product is None:
        return None
    limit = factor * product[0]
    return Print(limit, limit, limit), product[1]


def _vague_magnitude(tokens: list[Token], index: int) -> tuple[Decimal, int] | None:
    word = tokens[index].lower
    if word == "hundred":
        further = MAGNITUDES.get(tokens[index + 1].lower)
        return (HUNDRED * further, index + 2) if further else (HUNDRED, index + 1)
    if word == "dozen":
        return Decimal(12), index + 1
    factor = MAGNITUDES.get(word)
    return None if factor is None else (factor, index + 1)


def _read_abbreviation(
    tokens: list[Token], index: int, *, is_money: bool
) -> tuple[Decimal, int] | None:
    """Read `1.9bn`, `$5m`, `10k`; a letter that may be a unit counts beside money only."""
    token = tokens[index]
    if token.kind != WORD:
        return None
    factor = ABBREVIATIONS.get(token.lower)
    if factor is None:
        return None
    is_certain = token.lower in CERTAIN_ABBREVIATIONS
    if token.spaced and not (is_certain or (is_money and token.lower in {"mil", "mm"})):
        return None
    if is_money or is_certain:
        return factor, index + 1
    is_before_noun = tokens[index + 1].kind == WORD and tokens[index + 1].spaced
    is_in_range = tokens[index + 1].text in {"-", "–"} or tokens[index - 3].lower == "k"
    if token.text == "k" and (is_before_noun or is_in_range):
        return factor, index + 1
    if token.text == "m" and is_before_noun and is_plural(tokens[index + 1]):
        return factor, index + 1
    return None


def _ends_clean(tokens: list[Token], index: int, unit: str | None) -> bool:
    """Tell whether an amount ends where a figure can: not inside `5G`, `401(k)`, `4e14`."""
    token = tokens[index]
    if token.spaced:
        return True
    if token.kind in {DIGITS, REFUSED}:
        return False
    if token.kind == WORD:
        return unit is not None
    if token.text in {"×", "^", "*", "=", "_", "#", "@"}:
        return False
    if token.text in {"(", "/", "\\"}:
        return tokens[index + 1].kind != DIGITS and token.text != "("
    return True


def _runs_into_number(tokens: list[Token], numeral: Numeral) -> bool:
    """Tell whether number words go on where the number ended: `one two`, `one hundred two hundred`.

    A compound such as `two one-year contracts` is none of these.
    """
    following = tokens[numeral.end]
    if numeral.style not in {"words", "digits"} or following.lower not in NUMBER_WORDS:
        return False
    return not joins(tokens, numeral.end + 1) and following.lower != "dozen"
