"""Letters typed at a number in a value: `75F`, `25bp`, `¢50`; those of two meanings are asked about.

Running text reads fewer of them, as a letter behind a number names much else there (`seat 75F`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.quantity.grammar.figures import read_figures
from factcheck.quantity.grammar.tokens import DIGITS, END, MARK, WORD, TokenizedText
from factcheck.quantity.lexicon.currencies import SIGNS
from factcheck.quantity.quantity import QuantityError

if TYPE_CHECKING:
    from factcheck.quantity.grammar.tokens import Token

_MEANT: Final = {
    "F": "° F",
    "C": "° C",
    "bp": "basis points",
    "c": "cents",
    "cal": "calories",
    "cr": "crore",
    "cuft": "cubic feet",
    "d": "days",
    "deg": "degrees",
    "g": "g",
    "gal": "gallons",
    "gals": "gallons",
    "h": "hours",
    "in": "inches",
    "ins": "inches",
    "kmh": "km / h",
    "kmph": "km / h",
    "kn": "knots",
    "l": "litres",
    "mill": "million",
    "mio": "million",
    "pts": "points",
    "qt": "quarts",
    "qts": "quarts",
    "sqft": "sq ft",
    "sqkm": "sq km",
    "sqm": "sq m",
    "sqmi": "sq mi",
    "sqyd": "sq yd",
    "V": "volts",
    "W": "watts",
    "w": "weeks",
    "X": "x",
    "y": "years",
}
"""What letters directly behind the digits of a value are short for."""

_APART: Final = {each: _MEANT[each] for each in ("bp", "c", "gal", "gals", "pts", "qt", "qts")}
"""Those that are no word of their own, so that a space before them does no harm."""

_SMALLER: Final = {("hours", "m"): "minutes", ("minutes", "s"): "seconds"}
"""Letters at a number behind the next larger unit: `2h30m`."""

_TWO_THINGS: Final = {
    "B": ("bytes", "billion"),
    "L": ("litres", "lakh"),
    "MM": ("millimetres", "million"),
    "T": ("tonnes", "trillion"),
    "b": ("bits", "billion"),
    "ft2": ("square feet", "feet 2 inches"),
    "kt": ("knots", "kilotonnes"),
    "m": ("metres", "million"),
    "ppt": ("percentage points", "parts per trillion"),
    "pt": ("points", "pints"),
    "t": ("tonnes", "trillion"),
    "'": ("feet", "minutes"),
    '"': ("inches", "seconds"),
    "°": ("°C", "°F"),
}
"""Letters and marks that say one of two things, neither of which is certain."""

_ASKED_APART: Final = frozenset({"B", "L", "T", "MM", "b"})
"""Those that are no more certain behind a space, and would be taken for nouns there."""


def replace_letters(tokens: list[Token]) -> None:
    """Replace letters at a number by the words that they are short for, in place.

    Args:
        tokens: of a recorded value, whole; they are changed in place.
    """
    index = 0
    while tokens[index].kind != END:
        token, following = tokens[index], tokens[index + 1]
        if token.text == "¢" and following.kind == DIGITS:
            cents = following._replace(kind=WORD, text="cents", lower="cents", spaced=True)
            tokens[index : index + 2] = [following._replace(spaced=token.spaced), cents]
        elif following.text == "ft" and _is_height(tokens, index):
            inches = tokens[index + 2]
            word = inches._replace(kind=WORD, text="in", lower="in")
            behind = index + (4 if tokens[index + 3].text == "in" else 3)
            tokens[index + 2 : behind] = [inches._replace(spaced=True), word]
        elif token.kind == DIGITS and following.kind == WORD and _is_at_number(tokens, index):
            table = _APART if following.spaced else _MEANT
            meant = _SMALLER.get((tokens[index - 1].lower, following.text))
            meant = meant or table.get(following.text)
            if meant is not None:
                tokens[index + 1 : index + 2] = _build_words(following, meant)
        index += 1


def _is_at_number(tokens: list[Token], index: int) -> bool:
    """Return whether the letters behind a number are all there is of its unit, and no money's."""
    after = tokens[index + 2]
    return after.spaced or after.kind in {END, DIGITS} or after.text in {"-", "–", "/"}


def _is_height(tokens: list[Token], index: int) -> bool:
    """Return whether feet and inches are printed as one word: `5ft10`; `6ft2` may be an area."""
    feet, inches, after = tokens[index + 1 : index + 4]
    is_one_word = not feet.spaced and inches.kind == DIGITS and not inches.spaced
    return is_one_word and inches.text not in {"2", "3"} and (after.spaced or after.text == "in")


def _build_words(letters: Token, meant: str) -> list[Token]:
    words = meant.split()
    return [
        letters._replace(
            kind=WORD if word.isalpha() else MARK,
            text=word,
            lower=word.lower(),
            spaced=word != "x" and (number == 0 or words[0] not in {"°", "km"}),
        )
        for number, word in enumerate(words)
    ]


def explain_letters(page: TokenizedText, *, is_read: bool = False) -> QuantityError | None:
    """Return why a value that ends in letters at a number is none, and what to write; else None.

    Args:
        page: the value.
        is_read: whether only letters are meant that would be read as a noun.
    """
    tokens, text = page.tokens, page.original
    end = next(index for index, token in enumerate(tokens) if token.kind == END)
    number = next((index for index, token in enumerate(tokens) if token.kind == DIGITS), end)
    behind = tokens[number + 1 : end]
    if not behind or any(token.text in SIGNS for token in tokens[:number]):
        return None
    letters = "".join(token.text for token in behind)
    is_glued = not any(token.spaced for token in behind)
    is_asked = not is_glued or letters == "MM" if is_read else True
    is_asked = is_asked and (is_glued or letters in _ASKED_APART)
    first, last = page.find_span(number, end)
    lead = page.cut(0, number + 1)
    if is_asked and letters in _TWO_THINGS:
        one, other = _TWO_THINGS[letters]
        return QuantityError(
            f"'{text}' is {one} or {other}, expected one of them",
            start=first,
            end=last,
            hint=f"write '{lead} {one}' or '{lead} {other}'",
        )
    if is_read or not is_glued or not letters.isalpha():
        return None
    apart = [*tokens[: number + 1], tokens[number + 1]._replace(spaced=True), *tokens[end:]]
    figures = read_figures(page._replace(tokens=apart), 0, strict=True)
    is_unit = bool(figures) and apart[figures[0].end].kind == END
    return QuantityError(
        f"'{text}' has '{letters}' directly behind its number, where it is no unit that is known",
        start=first,
        end=last,
        hint=f"write '{lead} {letters}'" if is_unit else "write the unit in full",
    )
