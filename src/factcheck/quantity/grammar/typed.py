"""What people type into a value and no paper prints: marks around it, `c. 500`, `43/50`, `nil`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.quantity.grammar.nouns import read_noun
from factcheck.quantity.grammar.tokens import DIGITS, END, MARK, WORD, Token
from factcheck.quantity.lexicon.currencies import SIGNS
from factcheck.quantity.lexicon.number_words import ONES, TEENS

if TYPE_CHECKING:
    from decimal import Decimal

_LEADING: Final = {
    "c": ("circa",),
    "est": ("estimated",),
    "min": ("at", "least"),
    "minimum": ("at", "least"),
    "max": ("at", "most"),
    "maximum": ("at", "most"),
}
"""Abbreviations before a value, with the words of the table of hedges that they stand for."""

_SMALL: Final[dict[str, Decimal]] = {**ONES, **TEENS}
_MARKS: Final = " \t\r\n\u00a0"
_DAYS_AND_MONTHS: Final = 31


def skip_marks(text: str) -> tuple[int, int]:
    """Return the offsets of a value without the space, quotation marks and full stop around it.

    Args:
        text: a recorded value, folded.
    """
    start, end = 0, len(text)
    while start < end and text[start] in _MARKS:
        start += 1
    while end > start and text[end - 1] in _MARKS:
        end -= 1
    for _ in range(2):
        if end - start > 1 and text[end - 1] == "." and text[start] != ".":
            end -= 1
        if end - start > 2 and text[start] == text[end - 1] and text[start] in "\"'":
            start, end = start + 1, end - 1
    return start, end


def replace_typed(tokens: list[Token]) -> None:
    """Replace what people type and no paper prints by words that are printed, in place.

    Args:
        tokens: of a recorded value, whole; they are changed in place.
    """
    _join_groups(tokens)
    _remove_article(tokens)
    _count_none(tokens)
    is_dollar = tokens[0].text == "C" and tokens[1].text == "$"  # of Canada
    words = None if is_dollar else _LEADING.get(tokens[0].lower)
    is_dotted = tokens[1].text == "." and tokens[2].kind != END
    if words is not None and tokens[1].lower != "of" and (tokens[1].spaced or is_dotted):
        first = tokens[0]
        spelled = [first._replace(kind=WORD, text=word, lower=word) for word in words]
        tokens[: 2 if is_dotted else 1] = spelled
    last = next(index for index, token in enumerate(tokens) if token.kind == END) - 1
    if last > 0 and tokens[last].lower == "plus" and tokens[last].spaced:
        tokens[last] = tokens[last]._replace(kind=MARK, text="+", lower="+", spaced=False)
    if [token.kind for token in tokens[:3]] == [DIGITS, MARK, DIGITS] and tokens[1].text == "/":
        part, whole = tokens[0].text, tokens[2].text
        is_part = part.isdecimal() and whole.isdecimal() and int(part) <= int(whole)
        if is_part and int(whole) > _DAYS_AND_MONTHS:
            of = tokens[1]._replace(kind=WORD, text="of", lower="of", spaced=True)
            tokens[1:3] = [of, tokens[2]._replace(spaced=True)]


def _remove_article(tokens: list[Token]) -> None:
    """Take the article off `a 5% increase`, and read `40ish` as about 40."""
    is_money = tokens[1].text in SIGNS and tokens[0].text != "A"  # of Australian dollars
    is_amount = tokens[1].kind == DIGITS or is_money
    if tokens[0].lower in {"a", "an"} and is_amount and tokens[1].spaced:
        del tokens[0]
    if tokens[0].kind == DIGITS and tokens[1].lower == "ish" and not tokens[1].spaced:
        about = tokens[0]._replace(kind=WORD, text="about", lower="about")
        tokens[:2] = [about, tokens[0]]


def _count_none(tokens: list[Token]) -> None:
    """Read `no deaths` as zero deaths."""
    if tokens[0].lower == "no" and read_noun(tokens, 1) is not None:
        tokens[0] = tokens[0]._replace(text="zero", lower="zero")


def _join_groups(tokens: list[Token]) -> None:
    """Take groups of three digits behind a plain space for one number: a value is one figure."""
    for index in range(1, len(tokens)):
        token, before = tokens[index], tokens[index - 1]
        is_group = token.kind == DIGITS and token.spaced and len(token.text.partition(".")[0]) == 3
        if is_group and before.kind == DIGITS and before.text.isdecimal() and len(before.text) <= 3:
            tokens[index] = token._replace(tied=True)


def convert_to_digits(text: str) -> str:
    """Return `nil`, `six figures` and `double-digit` in digits; any other text as it is.

    Args:
        text: a recorded value without the marks around it.
    """
    names = text.lower().replace("-", " ").split()
    if names in (["none"], ["nil"]):
        return "0"
    if len(names) != 2 or names[1] not in {"figure", "figures", "digit", "digits"}:
        return text
    count = _COUNTS.get(names[0])
    if names[0].isdecimal() and len(names[0]) < 3 and int(names[0]) > 1:
        count = int(names[0])
    return text if count is None else f"{10 ** (count - 1):,} to {10**count - 1:,}"


_COUNTS: Final = {
    "single": 1,
    "double": 2,
    "triple": 3,
    **{word: int(number) for word, number in _SMALL.items() if number > 1},
}
