"""Whether a place in a text cuts a word or a number in two.

A match may neither begin nor end at such a place.
The window around the place is bounded, so the answer takes the same time however long the text is.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING

from factcheck.evidence.prove.disguises import INVISIBLE, may_be_veiled
from factcheck.evidence.prove.fold import CURRENCY_SIGNS, NUMERALS, build_unfolded
from factcheck.evidence.prove.number_words import (
    BEHIND_DIGITS,
    CODES,
    FEW,
    PARTS,
    SCALES,
    SHORT_SCALES,
    SMALL,
    UNIT_WORDS,
)
from factcheck.evidence.prove.spaceless_scripts import (
    SPACELESS,
    build_number,
    is_inside_syllable,
    is_spaceless,
)
from factcheck.runtime.late_pattern import build_late_pattern
from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from factcheck.evidence.prove.fold import FoldedText

_SIGNS = "+<>=~¬±×÷−∓≈≤≥≪≫≠∼≃≅＋＜＝＞～⁺⁻₊₋﹢﹤-﹦➕➖"
"""Signs and signs of comparison; a hyphen or dash is a sign only where nothing stands before it."""

_SPELT = (
    f"(?:{SCALES})\\b(?:[ ]of(?=[ ](?:{SCALES})\\b)|[ ]and(?=[ ](?:{SMALL}|{SCALES})\\b))?"
    f"|(?:{SMALL})\\b"
    f"|(?:{PARTS})\\b(?:[ ](?:of[ ])?an?(?=[ ](?:{SCALES})\\b))?"
)
_AND_A_PART = f"[ ]and[ ](?:an?[ ]|one[ -]|three[ -])?(?:{PARTS})\\b"
_INNER = r"[^\s\w()\[\]{}\"“”]{1,3}"
"""What may stand between two digits of one figure without a space: 1,900  1.9.3  5-7  10:30  $5-$7."""

_POWER_OF_TEN = r"[ ]?[×xX·⋅*][ ]?10(?:\^[-+−]?\d+|[⁺⁻]?[⁰¹²³⁴-⁹]+)|[ ]e[-+]?\d+\b"

_FIGURE = (
    f"(?:(?<!\\d)\\d{{1,3}}(?:[ ]\\d{{3}}(?!\\d))+|[.]?[{NUMERALS}]+)"
    f"(?:{_INNER}[{NUMERALS}]+)*"
    f"(?:[ ](?:[¼-¾⅐-↉]|\\d{{1,2}}[/⁄]\\d{{1,2}}))?"
    f"(?:{_POWER_OF_TEN})?"
    f"(?:{_AND_A_PART}|(?:[ -](?:(?:{SHORT_SCALES})\\b|{BEHIND_DIGITS}))*)"
)
_NUMBER = build_late_pattern(
    f"(?:\\b(?:minus|negative)[ ]|\\b(?-i:{CODES})[ ]?(?=[{CURRENCY_SIGNS}\\d])|\\bRs\\.[ ]?|(?<!\\w)(?:{FEW})[ ](?=(?:{SCALES})\\b)"
    f"|[A-Za-z]{{0,3}}[{CURRENCY_SIGNS}][ ]?|[{_SIGNS}][ ]?|[#№§%‰.,]|(?<!\\w)[-‐‑‒–﹣－])*"
    f"(?:{_FIGURE}|\\b(?:{_SPELT})(?:[ -](?:{_SPELT}))*)"
    f"(?:{_AND_A_PART})?"
    f"(?:[ -](?:{SCALES})\\b)*"
    f"(?:[ ]?(?:[%٪﹪％‰‱′″℃℉]|°(?:[ ]?(?-i:[CFK])\\b)?)|[+]|[−-](?!\\w)|[ ]?[{CURRENCY_SIGNS}](?![ ]?[\\d.])"
    f"|[ -](?:{UNIT_WORDS})\\b|[ ](?-i:{CODES})\\b)*",
    re.IGNORECASE,
)
_WORD_OF_NUMBER = re.compile(
    f"minus|negative|{CODES.lower()}|rs|few|couple|of|an?|and|e|x|per|mill?e|percentage|basis"
    f"|cent|cents|ciento|cento|la|mii|por|pour|c|f|k|{UNIT_WORDS}|{SCALES}|{SHORT_SCALES}|{SMALL}|{PARTS}|{BEHIND_DIGITS}"
)
"""The words that `_NUMBER` may hold, each by itself and in lower case: what touches none of them is in no number."""
_LAST_WORD = re.compile("(?<![A-Za-z])[A-Za-z]++$")
_APART_BEFORE = re.compile(r"[()\[\]{}\"\v]|(?<![A-Za-z])(?<![-‐] )([A-Za-z]{4,}+)(?=[ .,;:!?])")
_APART_BEHIND = re.compile(r"[()\[\]{}\"\v]|(?<=[^-‐] )([A-Za-z]{4,}+)(?![-‐])")
"""What is in no number, before a place and behind it: a sign, or a word that is not one of its words nor half of one."""
_APART = frozenset(' \v;:!?()"|')
"""What stands in no number beside a letter, nor beside a space."""
_APART_OR_END = _APART | {""}
_STOPS = frozenset(".,")
"""What stands in a number only before a digit, but for the point of `Rs. 5`."""
_NUMERAL = re.compile(f"[{NUMERALS}]")
_LETTERS = re.compile("[A-Za-z]+")
_NUMBER_WORDS = frozenset(f"{SCALES}|{SMALL}|{PARTS}".split("|"))
_BROKEN = re.compile(r"(?<![^\W\d_])([A-Za-z]{2,})[-‐] ([a-z]{2,})(?![^\W\d_])")
"""A word that the hyphen of a line end cuts, or two words."""
_MAY_BE_BROKEN = re.compile(r"(?:^|[A-Za-z])- ")
"""What such a word has in ASCII; at the beginning of a window its letters may stand before it."""
BEGINS, ENDS = "begins inside", "ends inside"
NEAR = 24
"""Longer than any one word of a number: without a numeral so near, to either side of a place, nothing is cut."""
WINDOW = 72
"""Longer than any number written in words that a document is likely to hold."""

_HYPHENS = frozenset("-‐‑‒–")
"""Joins the halves of a compound when letters or digits touch it on both sides; an em dash does not."""
_INSIDE_WORDS = frozenset("'.@&·‧")


@dataclass(frozen=True, slots=True)
class Surroundings:
    """A folded text in which places are looked at.

    Attributes:
        folded: the folded text.
        stored: what it was folded from, to tell a hyphen from an em dash.
        is_veiled: whether it may have invisible characters, which then are looked through.
    """

    folded: FoldedText
    stored: str
    is_veiled: bool

    def find_cut(self, place: int, verb: str) -> str | None:
        """Return which word or number is cut at `place`, said after `verb`; None where nothing is.

        Args:
            place: an offset in the folded text, between two characters.
            verb: how the message begins, `BEGINS` or `ENDS`.
        """
        text, is_veiled = self.folded.text, self.is_veiled
        if place in (0, len(text)):
            return None
        if is_veiled:
            low, high = max(place - WINDOW, 0), place + WINDOW
            is_veiled = may_be_veiled(text[low:high])
        if is_veiled:
            left = INVISIBLE.sub("", text[low:place])
            clear = left + INVISIBLE.sub("", text[place:high])
            if len(clear) < len(text[low:high]):
                return Surroundings(build_unfolded(clear), clear, is_veiled=False).find_cut(
                    len(left), verb
                )
        if _may_cut_number(text, place):
            number = _find_cut_number(text, place)
            if number is not None:
                return f"{verb} the number '{number}'"
        if not _is_apart(text, place) and self._is_inside_word(place):
            return f"{verb} the word '{_cut_word(text, place)}'"
        return None

    def _is_inside_word(self, place: int) -> bool:
        text = self.folded.text
        left, right = text[place - 1], text[place]
        if is_attached(right):
            return True
        if is_spaceless(left) or is_spaceless(right):
            return is_inside_syllable(text, place)
        if _is_wordlike(left):
            return _is_wordlike(right) or self._is_joint(place)
        return _is_wordlike(right) and place > 1 and self._is_joint(place - 1)

    def _is_joint(self, offset: int) -> bool:
        """Return whether the character at `offset` makes one word of what stands on either side."""
        joiner = self.folded.text[offset]
        before, after = self.folded.text[offset - 1], self.folded.text[offset + 1 : offset + 2]
        if not (_is_wordlike(before) and after and _is_wordlike(after)):
            return False
        if joiner in _INSIDE_WORDS:
            return True
        if joiner == "/":
            return before.isnumeric() or after.isnumeric()
        span = self.folded.find_span(offset, offset + 1)
        return self.stored[span.start : span.end] in _HYPHENS


def is_surely_whole(text: str, place: int) -> bool:
    """Return quickly whether nothing is cut at a place, by a few characters around it that hide nothing.

    Args:
        text: folded.
        place: an offset in it, between two characters.
    """
    if place in (0, len(text)):
        return True
    return _is_apart(text, place) and not _may_cut_number(text, place)


def _is_apart(text: str, place: int) -> bool:
    """Return quickly whether no word runs over a place, as at nearly all ends of quotes; False where one may."""
    left, right = text[place - 1], text[place]
    if right in _STOPS:
        return left.isascii() and text[place + 1 : place + 2] in _APART_OR_END
    return (right in _APART and left.isascii()) or (left in _APART and right.isascii())


def _may_cut_number(text: str, place: int) -> bool:
    """Return quickly whether a number may run over a place; most quotes begin and end at plain words."""
    near = text[max(place - NEAR, 0) : place + NEAR]
    return (
        not near.isascii()
        or not _is_clear_of_numbers(text, place)
        or ("- " in near and _MAY_BE_BROKEN.search(near) is not None)
    )


def _find_cut_number(text: str, place: int) -> str | None:
    """Find the number that runs over a place."""
    near = text[max(place - NEAR, 0) : place + NEAR]
    patterns = [_NUMBER] if _may_hold_number(near) else []
    if not near.isascii() and SPACELESS.search(near) is not None:
        patterns.append(build_number())
    if not patterns:
        return None
    low, high = _find_window(text, place)
    window = _BROKEN.sub(_join_number_word, text[low:high])
    at = place - low
    for pattern in patterns:
        for match in pattern.finditer(window):
            if match.end() > at:
                if match.start() < at:
                    return match.group()
                break
    return None


def _find_window(text: str, place: int) -> tuple[int, int]:
    """Return the stretch around a place in which a number that runs over it stands: between what is in no number."""
    low, high = max(place - WINDOW, 0), min(place + WINDOW, len(text))
    for each in _APART_BEFORE.finditer(text, low, place):
        if each[1] is None or not _is_of_number(each[1]):
            low = each.end()
    for each in _APART_BEHIND.finditer(text, place, high):
        if each[1] is None or not _is_of_number(each[1]):
            return low, each.start()
    return low, high


def _join_number_word(broken: re.Match[str]) -> str:
    """Join the halves of a number word, keeping the length; leave all others as they are."""
    joined = f"{broken[1]}{broken[2]}"
    is_number_word = joined.lower() in _NUMBER_WORDS or joined.lower() == "percent"
    return f"{joined}  " if is_number_word else broken.group()


def _is_clear_of_numbers(text: str, place: int) -> bool:
    """Return quickly whether no number of an ASCII text can run over a place; False where it may."""
    left, right = text[place - 1 : place], text[place : place + 1]
    if right in _STOPS and text[place + 1 : place + 2] in _APART_OR_END:
        return not _is_rupees(text, place)
    if right == " ":
        following = text[place + 1 : place + 2]
        if following in _APART or _is_plain(text, _LETTERS.match(text, place + 1)):
            return True
    if left == " ":
        before = text[place - 2 : place - 1]
        if before in _STOPS and not _is_rupees(text, place - 2):
            return True
        if before in _APART or _is_plain(text, _find_last_word(text, place - 1)):
            return True
    if right in _APART:
        return left.isalpha() and _is_plain(text, _find_last_word(text, place))
    return left in _APART and right.isalpha() and _is_plain(text, _LETTERS.match(text, place))


def _is_rupees(text: str, end: int) -> bool:
    """Return whether `Rs` ends at a place, and is no end of a longer word."""
    return text[end - 2 : end].lower() == "rs" and not text[end - 3 : end - 2].isalnum()


def _find_last_word(text: str, end: int) -> re.Match[str] | None:
    return _LAST_WORD.search(text, max(end - NEAR, 0), end)


def _is_plain(text: str, word: re.Match[str] | None) -> bool:
    """Return whether a word is part of no number, nor of a currency such as `US$`."""
    return (
        word is not None and text[word.end() : word.end() + 1] != "$" and not _is_of_number(word[0])
    )


@lru_cache(maxsize=1 << 10)
def _is_of_number(word: str) -> bool:
    """Return whether a number may hold a word; the words beside quotes are the same few over and over."""
    return _WORD_OF_NUMBER.fullmatch(word.lower()) is not None


def _may_hold_number(text: str) -> bool:
    return _NUMERAL.search(text) is not None or not _NUMBER_WORDS.isdisjoint(
        _LETTERS.findall(text.lower())
    )


def _is_wordlike(character: str) -> bool:
    return character.isalnum() or character == "_" or is_attached(character)


def is_attached(character: str) -> bool:
    """Return whether a character is a mark on the one before it."""
    return character > "\u02ff" and unicodedata.category(character)[0] == "M"


def _cut_word(text: str, place: int) -> str:
    low, high = max(place - NEAR, 0), place + NEAR
    before = re.split(r"\s", text[low:place])[-1]
    after = re.split(r"\s", text[place:high])[0]
    return before + after
