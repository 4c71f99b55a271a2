"""Units that are printed directly at a number: percent, points, money.

Counted nouns stand in `nouns`; they may be words away from their number.
"""

from __future__ import annotations

from typing import Final

from factcheck.quantity.grammar.nouns import CUTS
from factcheck.quantity.grammar.percents import PARTS_OF_A_WHOLE, read_percent
from factcheck.quantity.grammar.temperatures import is_temperature
from factcheck.quantity.grammar.tokens import DIGITS, WORD, Token, is_hyphen
from factcheck.quantity.lexicon.currencies import (
    CODES,
    CODES_THAT_ARE_WORDS,
    COINS,
    DOLLAR_PREFIXES,
    LETTERED,
    LOWER_CASE_CODES,
    SEVERAL,
    SIGNS,
    WORDS,
)
from factcheck.quantity.lexicon.national_currencies import NATIONAL
from factcheck.quantity.lexicon.number_words import write_ordinal
from factcheck.quantity.lexicon.unit_kinds import PERCENT
from factcheck.quantity.lexicon.unit_words import (
    ABBREVIATED,
    CASED,
    CUBES,
    NAMING,
    SQUARES,
    STORED,
    UNIT_WORDS,
)

_SPACED_PREFIXES: Final = frozenset({"c", "hk", "nz", "au", "sg", "nt", "mx"})
"""Letters that are no word of their own, so that a space before the dollar sign does no harm."""


def read_unit(tokens: list[Token], index: int) -> tuple[str, int] | None:
    """Read a unit of percent or money that follows a number.

    Args:
        tokens: of the text.
        index: the token behind the number, which may be a hyphen.

    Returns:
        The unit and the token behind it, or None where none stands there.
    """
    token = tokens[index]
    if token.text == "-" and not token.spaced and not tokens[index + 1].spaced:
        index += 1
        token = tokens[index]
    if token.text == "(":
        found = read_percent(tokens, index + 1)
        return (found[0], found[1] + 1) if found and tokens[found[1]].text == ")" else None
    if token.text == "p" and not token.spaced and tokens[index - 1].text not in _SCREENS:
        return ("pence", index + 1) if tokens[index - 1].kind == DIGITS else None
    if token.text in PARTS_OF_A_WHOLE:
        return token.text, index + 1
    if token.text == "¢":
        return "cents", index + 1
    if token.text == "pc" and not token.spaced:
        return PERCENT, index + 1
    return read_percent(tokens, index) or _read_money(tokens, index)


_SCREENS: Final = frozenset({"240", "360", "480", "720", "1080", "1440", "2160", "4320"})
"""Lines of a picture, behind which a p is no penny."""


def read_prefix(tokens: list[Token], index: int, *, strict: bool = False) -> tuple[str, int] | None:
    """Read a currency that stands before a number: `$`, `US$`, `USD`, `USD$`.

    Args:
        tokens: of the text.
        index: the token at which the currency would begin.
        strict: whether it is a recorded value, in which a code that is a word too (`COP`, `TOP`) may
            stand before fewer than four characters.

    Returns:
        The code of the currency and the token behind it, or None where no currency stands there.
    """
    token = tokens[index]
    following = tokens[index + 1]
    if token.text in SIGNS:
        country = DOLLAR_PREFIXES.get(following.lower) if token.text == "$" else None
        if country is not None and following.text.isupper() and not following.spaced:
            is_amount = tokens[index + 2].kind == DIGITS and not tokens[index + 2].spaced
            return (country, index + 2) if is_amount else None
        return SIGNS[token.text], index + 1
    if token.kind != WORD:
        return None
    if token.text in LETTERED and following.text == "." and not following.spaced:
        is_amount = tokens[index + 2].kind == DIGITS
        return (LETTERED[token.text], index + 2) if is_amount else None
    code = find_code(token)
    if code is not None:
        if following.text == "$" and not following.spaced and _is_amount(tokens, index + 2):
            return code, index + 2
        if not _is_amount(tokens, index + 1):
            return None
        is_doubtful = token.text in CODES_THAT_ARE_WORDS and not strict
        return None if is_doubtful and len(following.text) < 4 else (code, index + 1)
    if following.text == "$" and token.lower in DOLLAR_PREFIXES and _is_amount(tokens, index + 2):
        is_close = not following.spaced and token.text[0].isupper()
        is_apart = following.spaced and token.lower in _SPACED_PREFIXES
        if is_close or is_apart or (token.text.isupper() and token.lower in {"us", "c", "ca", "s"}):
            return DOLLAR_PREFIXES[token.lower], index + 2
    if [each.text for each in tokens[index : index + 4]] == ["U", ".", "S", "."]:
        sign = tokens[index + 4]
        if sign.text == "$" and not sign.spaced:
            return "USD", index + 5
    return None


def find_code(token: Token) -> str | None:
    """Return the ISO 4217 code that a word is, or None.

    Args:
        token: one word; only some codes are read in lower case.
    """
    if token.text in CODES:
        return token.text
    if token.text in LETTERED:
        return LETTERED[token.text]
    if token.text == "RMB" or token.lower == "rmb":
        return "CNY"
    return token.text.upper() if token.text in LOWER_CASE_CODES else None


_LETTERS: Final = frozenset(
    {*ABBREVIATED, *(unit.lower() for unit in CASED)}
    | {"c", "cu", "f", "g", "l", "m", "st", "stone"}
)
"""In lower case, all that `read_measure` may read; few of the words behind a number are among them."""


def is_stone(tokens: list[Token], index: int) -> bool:
    """Return whether `st` behind a number is the weight: `9st 4lb`, and not `21st`.

    Args:
        tokens: of the text.
        index: the token behind the number.
    """
    number = tokens[index - 1].text
    if tokens[index].text != "st" or tokens[index].spaced or not number.isdecimal():
        return False
    return len(number) <= _MOST_STONE and write_ordinal(int(number)) != f"{number}st"


_MOST_STONE: Final = 2
"""Digits of a weight in stone at most."""


def _is_noun_part(token: Token) -> bool:
    """Return whether a word goes on with a noun phrase: `two stone walls`."""
    return token.kind == WORD and token.lower not in CUTS


def _is_name(token: Token, following: Token) -> bool:
    """Return whether capitals name what the noun behind them is of: `12 SEC schools`, `40 EV buses`."""
    is_noun = following.spaced and _is_noun_part(following) and not following.breaks
    return token.text == "EV" or (is_noun and following.lower not in STORED)


def read_measure(tokens: list[Token], index: int) -> tuple[str, int] | None:
    """Read a unit in letters, printed at its number or behind a space: `27 kg`, `32 °C`.

    Args:
        tokens: of the text.
        index: the token behind the number.

    Returns:
        The unit and the token behind it, or None where none stands there.
    """
    token, following = tokens[index], tokens[index + 1]
    if token.text == "°":
        return ("°" + following.text, index + 2) if following.text in {"C", "F"} else None
    if token.kind != WORD or token.lower not in _LETTERS:
        return None
    if token.text in {"g", "l", "L"} and (token.spaced or "." in tokens[index - 1].text):
        is_certain = token.text == "g" or "." in tokens[index - 1].text
        return (token.text, index + 1) if is_certain else None
    if token.text in {"C", "F"} and is_temperature(tokens, index):
        return f"°{token.text}", index + 1
    is_weight = token.lower == "stone" and token.spaced and not is_hyphen(tokens, index + 1)
    if is_stone(tokens, index) or (is_weight and not _is_noun_part(following)):
        return "stone", index + 1
    is_height = token.lower == "ft" and not token.spaced and len(tokens[index - 1].text) == 1
    is_power = following.text in {"2", "3"} and not following.spaced and not is_height
    if is_power and token.lower in {"m", "km", "cm", "ft"}:
        return f"{token.text}{following.text}", index + 2
    if token.text == "m" and following.text == "." and not following.spaced:
        letters = "".join(each.text for each in tokens[index : index + 5])
        if letters in _DOTTED:
            return _DOTTED[letters], index + (6 if tokens[index + 5].text == "." else 5)
        is_cut = tokens[index + 2].kind == WORD and not tokens[index + 2].spaced
        return None if is_cut or not token.spaced else (token.text, index + 1)
    if token.text == "m" and token.spaced:
        is_rate = following.text == "/" and tokens[index + 2].text == "m"  # month on month
        return None if is_rate else (token.text, index + 1)
    if token.lower == "cu" and following.lower in CUBES:
        return CUBES[following.lower], index + 2
    if token.text in CASED:
        is_mountain = token.text == "Mt" and following.text[:1].isupper()
        return None if is_mountain else (token.text, index + 1)
    if token.lower not in ABBREVIATED or (token.text in NAMING and _is_name(token, following)):
        return None
    if token.lower == "sq":
        if following.lower in SQUARES:
            return SQUARES[following.lower], index + 2
        is_whole = following.lower in ABBREVIATED or following.lower == "m"
        return (f"{token.text} {following.text}", index + 2) if is_whole else None
    return UNIT_WORDS.get(token.lower, token.text), index + 1


_DOTTED: Final = {"m.p.h": "mph", "m.p.g": "mpg"}
"""Units in letters with points, and without."""


def list_readings(unit: str | None) -> tuple[str, ...]:
    """Return the readings of a unit that names more than one thing, else nothing.

    Args:
        unit: as it was read, or None.
    """
    return SEVERAL.get(unit, ()) if unit else ()


def _is_amount(tokens: list[Token], index: int) -> bool:
    token = tokens[index]
    return token.kind == DIGITS or (token.text == "-" and tokens[index + 1].kind == DIGITS)


def _read_money(tokens: list[Token], index: int) -> tuple[str, int] | None:
    token = tokens[index]
    if token.text in SIGNS:
        is_prefix = tokens[index + 1].kind == DIGITS and not tokens[index + 1].spaced
        return None if is_prefix else (SIGNS[token.text], index + 1)
    if token.kind != WORD:
        return None
    code = find_code(token)
    if code is not None and token.text not in CODES_THAT_ARE_WORDS:
        return code, _skip_stop(tokens, index)
    national = _read_national(tokens, index)
    if national is not None:
        return national
    if token.lower in {"rupee", "rupees"} and tokens[index - 1].lower in _INDIAN:
        return "INR", index + 1
    if token.lower == "pounds" and tokens[index + 1].lower == "sterling":
        return "GBP", index + 2
    if token.lower in COINS:
        return token.lower, index + 1
    code = WORDS.get(token.lower)
    return None if code is None else (code, index + 1)


def _skip_stop(tokens: list[Token], index: int) -> int:
    """Return the token behind a currency and the stop of its abbreviation: `40 kr. a day`, `Rs. a head`."""
    token, stop, following = tokens[index : index + 3]
    is_stopped = stop.text == "." and not stop.spaced and not token.text.isupper()
    is_within = following.kind == WORD and following.text[0].islower()
    return index + 2 if is_stopped and is_within else index + 1


def _read_national(tokens: list[Token], index: int) -> tuple[str, int] | None:
    if tokens[index].lower not in _ADJECTIVE_STARTS:
        return None
    if [each.lower for each in tokens[index : index + 4]] == ["u", ".", "s", "."]:
        noun, adjective, end = tokens[index + 4].lower, "us", index + 5
    elif f"{tokens[index].lower} {tokens[index + 1].lower}" in _DOUBLE_ADJECTIVES:
        adjective = f"{tokens[index].lower} {tokens[index + 1].lower}"
        noun, end = tokens[index + 2].lower, index + 3
    else:
        adjective, noun, end = tokens[index].lower, tokens[index + 1].lower, index + 2
    if f"{adjective} {noun}" in COINS:
        return f"{adjective} {noun}", end
    code = NATIONAL.get((adjective, noun)) or NATIONAL.get((adjective, noun.removesuffix("s")))
    return None if code is None else (code, end)


_INDIAN: Final = frozenset({"lakh", "lakhs", "crore", "crores"})
"""Magnitudes behind which rupees are those of India."""

_ADJECTIVE_STARTS: Final = frozenset(
    {"u", "euro", *(adjective.split()[0] for adjective, _ in NATIONAL)}
)
"""The first words of the adjectives, and the first letter of `U.S.`."""

_DOUBLE_ADJECTIVES: Final = frozenset(adjective for adjective, _ in NATIONAL if " " in adjective)
