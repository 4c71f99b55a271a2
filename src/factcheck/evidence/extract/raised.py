"""Say what a raised text is: a footnote mark, an exponent, an ordinal, cents; by what stands around it."""

from __future__ import annotations

import re
from typing import Final

from factcheck.runtime.records import dataclass


@dataclass(frozen=True, slots=True)
class Raised:
    """What a raised text is.

    Attributes:
        text: how it is written in its line; None where it is a footnote mark, which leaves the line.
        is_doubtful: whether it could be another thing as well.
    """

    text: str | None
    is_doubtful: bool = False


NOTE: Final = Raised(None)

_DIGITS: Final = str.maketrans("0123456789+-−–()", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻⁽⁾")
_ONE_MARK = r"(?:[0-9]{1,3}|[A-Za-z]|[ivx]{2,5}|note [0-9]+|[*†‡§¶#]{1,3})"
_MARK: Final = re.compile(
    rf"[\[(]?{_ONE_MARK}(?:\s*[,;–-]\s*{_ONE_MARK})*[\])]?[.,]?\Z", re.IGNORECASE
)
_SURE_MARK: Final = re.compile(
    r"[\[(].+[\])]\Z|[*†‡§¶#]+\Z|.*[,;].*\Z|[0-9]+\s*[–-]\s*[0-9]+\Z|[ivx]{2,5}\Z"
)
_EXPONENT: Final = re.compile(r"[+−–-]?[0-9]{1,3}\Z")
_ORDINALS: Final = frozenset(
    {"st", "nd", "rd", "th", "er", "ers", "re", "ère", "e", "es", "eme", "ème", "nde", "nds"}
)
_SCALES: Final = frozenset({"k", "m", "b", "bn", "mn", "tn", "mio", "mrd"})
_SMALL_WORDS: Final = frozenset(
    {"am", "an", "as", "at", "be", "by", "do", "go", "he", "if", "in", "is", "it", "me", "my", "no",
     "of", "on", "or", "so", "to", "up", "us", "we", "de", "et", "la", "le", "un", "du", "es", "el"}
)  # fmt: skip
"""Words of two letters that are no unit."""
_NUMBER_BEFORE: Final = re.compile(r"(?P<sign>[$€£¥₹]\s?)?(?P<digits>[0-9][0-9.,]*)\Z")
_BEFORE_A_MARK: Final = frozenset("%.,;:”\"'’)")
_WORD_BEFORE: Final = re.compile(r"[^\W\d_]+\Z")
_MEASURE_BEHIND: Final = re.compile(
    r"[\s-]{0,2}(?:(?:thousand|million|billion|trillion|percent|per ?cent|dollars?|euros?|pounds?|"
    r"people|years?|bn|tn|mn?|k)\b|[%‰])",
    re.IGNORECASE,
)
_FORMULA: Final = frozenset({"CO", "NO", "SO", "NH", "CH", "PO"})
"""Chemical words whose digit is now and then raised by mistake: it belongs to the word."""


def is_mark(text: str) -> bool:
    """Return whether a text can be a footnote mark: a number, a letter, a sign, several of them."""
    return _MARK.match(text) is not None


def is_line_start(before: str) -> bool:
    """Return whether nothing stands on a line yet.

    Args:
        before: all that is written so far.
    """
    line = before.rstrip(" ")
    return not line or line.endswith("\n")


def write_power(text: str) -> str:
    """Write an exponent of a formula.

    Args:
        text: the exponent, as the page shows it raised.

    Returns:
        Raised digits where there are such (`²`), else the text behind `^`.
    """
    return text.translate(_DIGITS) if _EXPONENT.match(text) else f"^{text}"


def read_raised(text: str, before: str, following: str, *, is_note: bool) -> Raised:
    """Return what a raised text is, and how the line writes it.

    Args:
        text: the raised text, with the white space around it.
        before: the line before it.
        following: what stands behind it.
        is_note: whether the page calls it a note, or it is a link to one.
    """
    bare = text.strip()
    if is_note and is_mark(bare) and not is_line_start(before):
        return NOTE
    if _EXPONENT.match(bare) or (_SURE_MARK.match(bare) and is_mark(bare)):
        return _read_digits(text, before, following)
    if len(bare) <= 4 and bare.replace(".", "").isalpha():
        return _read_letters(text, before, following)
    is_glued = bool(before) and not before[-1].isspace() and not text[:1].isspace()
    if bare[0].isalnum() and is_glued:
        return Raised(f" {text} " if following[:1].isalnum() else f" {text}")
    return Raised(text)


def _read_digits(text: str, before: str, following: str) -> Raised:
    bare = text.strip()
    raised = bare.translate(_DIGITS)
    if is_line_start(before):
        return Raised(raised if following[:1].isspace() else f"{raised} ")
    if _SURE_MARK.match(bare):
        return NOTE
    number = _NUMBER_BEFORE.search(before.rstrip())
    if number is not None:
        return _read_behind_number(bare, following, number)
    if _is_part_of_word(before.rstrip(), bare):
        return Raised(raised)
    return NOTE if bare.isdecimal() else Raised(text.translate(_DIGITS))


def _read_behind_number(bare: str, following: str, number: re.Match[str]) -> Raised:
    digits, sign = number["digits"], number["sign"]
    if sign and digits[-1] in ".," and len(bare) == 2 and bare.isdecimal():
        return Raised(bare)  # cents whose point is printed
    if not bare.isdecimal() or (digits == "10" and not sign):
        return Raised(bare.translate(_DIGITS))
    has_measure = _MEASURE_BEHIND.match(following) is not None
    is_cents = sign and len(bare) == 2 and digits.replace(",", "").isdecimal()
    is_long = sign or not digits.isdecimal() or len(digits) > 2
    if has_measure or (is_long and not is_cents):
        return NOTE
    return Raised(bare.translate(_DIGITS), is_doubtful=True)


def _is_part_of_word(before: str, bare: str) -> bool:
    """Return whether a raised number is the exponent of a unit or variable, not a footnote mark."""
    word = _WORD_BEFORE.search(before)
    if word is None:
        return before[-1] in ")]" and not bare.isdecimal()
    name = word.group()
    if not bare.isdecimal() or (len(name) == 1 and bare != "1"):
        return True
    if bare not in {"2", "3", "4"}:
        return False
    behind = before[: word.start()].rstrip()
    is_measured = behind[-1:].isdigit() or behind[-1:] in "/·(" or behind.endswith(" per")
    if is_measured and len(name) <= 3 and name[0].islower():
        return True
    is_unit = len(name) == 2 and name[0].islower() and name not in _SMALL_WORDS
    return is_unit or name in _FORMULA


def _read_letters(text: str, before: str, following: str) -> Raised:
    bare = text.strip()
    if not before[-1:].isdigit():
        word = _WORD_BEFORE.search(before)
        is_word = word is not None and len(word.group()) > 2
        is_letter = len(bare) == 1 and bare.islower()
        return NOTE if is_letter and (is_word or before[-1:] in _BEFORE_A_MARK) else Raised(text)
    number = _NUMBER_BEFORE.search(before)
    if bare.lower() in _ORDINALS:
        return Raised(text)
    if bare in {"o", "O"} and following.lstrip()[:1] in {"C", "F"}:
        return Raised("°")
    if number is not None and number["digits"] == "10" and len(bare) == 1:
        return Raised(f"^{bare}")
    is_sum = number is not None and number["sign"] is not None
    if bare in {"k", "m"} or (is_sum and bare.lower() in _SCALES):
        return Raised(text)
    return NOTE if len(bare) == 1 else Raised(f" {text}")
