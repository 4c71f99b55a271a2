"""Digits in chains and runs, which are codes: numbers of files, malformed and split numbers."""

from __future__ import annotations

from typing import Final

from factcheck.quantity.grammar.digits import read_digits
from factcheck.quantity.grammar.groups import is_amount, skip_groups
from factcheck.quantity.grammar.nouns import CUTS
from factcheck.quantity.grammar.tokens import (
    DIGITS,
    MARK,
    REFUSED,
    WORD,
    Token,
    is_hyphen,
    skip_unspaced,
)
from factcheck.quantity.grammar.units import find_code
from factcheck.quantity.lexicon.currencies import SIGNS
from factcheck.quantity.lexicon.hedges import BEFORE
from factcheck.quantity.lexicon.number_words import ABBREVIATIONS, MAGNITUDES, NUMBER_WORDS
from factcheck.quantity.lexicon.unit_words import ABBREVIATED
from factcheck.quantity.not_figures.designations import skip_aircraft

_NUMBER_ENDINGS: Final = frozenset({*NUMBER_WORDS, *ABBREVIATIONS, *ABBREVIATED})
_GLUED_BEFORE: Final = frozenset("$£€¥₹₽₩₪₺₴₫฿₦₱([{\"'-–—+±~≈<>≥≤,*:;…!?.|")


def skip_chain(tokens: list[Token], index: int) -> int | None:
    """Refuse three or more numbers joined by hyphens, slashes or dots: dates, phone numbers.

    Args:
        tokens: of the text.
        index: the token of the first digits.

    Returns:
        The token behind the chain, or None where the numbers are no such one.
    """
    joint, second, further = tokens[index + 1], tokens[index + 2], tokens[index + 3]
    if joint.text == "-" and is_hyphen(tokens, index + 1):
        if second.text in _BRANDS:
            return skip_unspaced(tokens, index)
        if _is_file(tokens, index):
            return index + 3
    if joint.spaced or second.spaced or second.kind != DIGITS:
        return None
    if joint.text not in {"-", "–", "/"}:
        return None
    fourth = tokens[index + 4]
    is_mixed = (
        joint.text == "-" and further.text == "/" and tokens[index + 5].text not in {"-", "/"}
    )
    if is_mixed and _is_plain_fraction(second.text, fourth.text):
        return None  # 1-1/2 miles
    is_long = further.text in {"-", "–", "/"} and not further.spaced
    if is_long and fourth.kind == DIGITS and not fourth.spaced:
        return skip_unspaced(tokens, index)
    is_telephone = len(tokens[index].text) == 3 and len(second.text) == 4
    if joint.text == "-" and is_telephone and second.text.isdecimal():
        return skip_unspaced(tokens, index)
    if joint.text == "/" and not _is_plain_fraction(tokens[index].text, second.text):
        return skip_unspaced(tokens, index)
    return None


_BRANDS: Final = frozenset({"Eleven", "Up"})
"""What a hyphen joins to digits in the name of a brand."""


def _is_file(tokens: list[Token], index: int) -> bool:
    """Return whether `24-117` behind a name numbers it, with nothing counted behind: `Contract 24-117`."""
    name, second, behind = tokens[index - 1], tokens[index + 2], tokens[index + 3]
    if name.kind != WORD or not name.text[0].isupper():
        return False
    if name.lower in CUTS or name.lower in BEFORE or not tokens[index].spaced:
        return False
    if not (tokens[index].text.isdecimal() and second.text.isdecimal()):
        return False
    is_amount = behind.text in _OF_AN_AMOUNT or behind.lower in _AMOUNTS
    return not is_amount and (behind.kind != WORD or (behind.spaced and behind.lower in CUTS))


_OF_AN_AMOUNT: Final = frozenset({"%", "-", "+", "°", "/", "±", "½", "¼", "¾", "¢"})
_AMOUNTS: Final = frozenset({*MAGNITUDES, "percent", "per", "percentage"})
"""What stands behind a range of numbers, and not behind the number of a file."""


def _is_plain_fraction(numerator: str, denominator: str) -> bool:
    if not (numerator.isdecimal() and denominator.isdecimal()) or len(denominator) > 3:
        return False
    return 0 < int(numerator) < int(denominator) and denominator in {
        "2",
        "3",
        "4",
        "5",
        "6",
        "8",
        "10",
        "12",
        "16",
        "20",
        "32",
        "40",
        "64",
        "100",
    }


_SHORT: Final = 10
"""Digits in a row that are a number, however many are allowed at most."""


def skip_malformed(tokens: list[Token], index: int) -> int | None:
    """Refuse digits that are no English number: `1.2.3`, `1,23`, `007`.

    Args:
        tokens: of the text.
        index: the token of the digits.

    Returns:
        The token behind all that is printed against them, or None where they may be a number.
    """
    text = tokens[index].text
    if text.isdecimal() and text[0] != "0" and len(text) < _SHORT:
        return None
    is_foreign = is_amount(tokens, index, index + 1)
    return (
        skip_unspaced(tokens, index)
        if read_digits(text, is_foreign=is_foreign) is None
        and not (tokens[index - 1].text == "." and not tokens[index].spaced)
        else None
    )


def skip_glued(tokens: list[Token], index: int) -> int | None:
    """Refuse digits that something other than a sign or a bracket is printed against.

    Args:
        tokens: of the text.
        index: the token of the digits.

    Returns:
        The token behind all that is printed against them, or None where they stand free.
    """
    token, before = tokens[index], tokens[index - 1]
    if _is_split_number(tokens, index):
        return skip_unspaced(tokens, index)
    if token.spaced:
        return None
    if before.kind in {WORD, DIGITS, REFUSED}:
        return None if find_code(before) is not None else skip_unspaced(tokens, index)
    if before.kind == MARK and before.text not in _GLUED_BEFORE:
        return skip_unspaced(tokens, index)
    if before.text in SIGNS and tokens[index + 1].kind == WORD and not tokens[index + 1].spaced:
        return skip_unspaced(tokens, index)  # asked once no amount of money was read: `$2.5x`
    if before.text in {".", ":"} and tokens[index - 2].kind == DIGITS and not before.spaced:
        return skip_unspaced(tokens, index)
    if before.text == "-" and tokens[index - 2].kind == WORD and not before.spaced:
        is_number = tokens[index - 2].lower in _NUMBER_ENDINGS
        return None if is_number else skip_unspaced(tokens, index)
    return None


def _is_split_number(tokens: list[Token], index: int) -> bool:
    """Return whether spaces were set inside a number, as in `6 . 2 %` and `1 / 4`."""
    before, after = tokens[index - 1], tokens[index + 1]
    if before.spaced and before.text in {"/", "."} and tokens[index - 2].kind == DIGITS:
        return True
    return after.spaced and after.text in {"/", "."} and tokens[index + 2].kind == DIGITS


def skip_digit_run(tokens: list[Token], index: int) -> int | None:
    """Refuse numbers that follow each other with nothing but a space: `245 23 yen`.

    Args:
        tokens: of the text.
        index: the token of the first digits.

    Returns:
        The token behind the last of them, or None where they are one number, or no such run.
    """
    end = index + 1
    if not _is_further_group(tokens, end):
        return None
    if skip_aircraft(tokens, end) is not None:
        return None
    if tokens[end].tied or tokens[end].text[0] == "0" or tokens[end + 1].text in {"/", "⁄"}:
        return None
    if "," in tokens[index].text or "." in tokens[index].text:
        return None
    if skip_groups(tokens, index) > end:
        return None
    while _is_further_group(tokens, end):
        end += 1
    return end


def _is_further_group(tokens: list[Token], index: int) -> bool:
    token = tokens[index]
    return token.kind == DIGITS and token.spaced and not token.breaks and token.text.isdecimal()
