"""The words that stand for numbers in English.

Tables only; how they combine stands in `numerals`.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Final

ONES: Final = {
    word: Decimal(value)
    for value, word in enumerate(
        ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
    )
}
TEENS: Final = {
    word: Decimal(value)
    for value, word in enumerate(
        (
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
        ),
        start=10,
    )
}
TENS: Final = {
    word: Decimal(value * 10)
    for value, word in enumerate(
        ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"), start=2
    )
}
HUNDRED: Final = Decimal(100)
DOZEN: Final = Decimal(12)

MAGNITUDES: Final = {
    "thousand": Decimal(10) ** 3,
    "lakh": Decimal(10) ** 5,
    "million": Decimal(10) ** 6,
    "crore": Decimal(10) ** 7,
    "billion": Decimal(10) ** 9,
    "trillion": Decimal(10) ** 12,
}
"""Magnitudes on the short scale; lakh and crore as in Indian English."""

MAGNITUDE_PLURALS: Final = {f"{word}s": factor for word, factor in MAGNITUDES.items()}
"""As printed behind a number by some: `$5 millions`, `34,000 crores`."""

SCALES: Final = MAGNITUDES | MAGNITUDE_PLURALS

LARGER: Final = frozenset({"crore", "crores", "million", "billion", "trillion"})
"""Magnitudes that another one may stand before: `1.5 lakh crore`, `50 thousand crore`."""

ABBREVIATIONS: Final = {
    "k": Decimal(10) ** 3,
    "m": Decimal(10) ** 6,
    "mn": Decimal(10) ** 6,
    "mm": Decimal(10) ** 6,
    "mln": Decimal(10) ** 6,
    "mil": Decimal(10) ** 6,
    "lac": Decimal(10) ** 5,
    "lacs": Decimal(10) ** 5,
    "cr": Decimal(10) ** 7,
    "b": Decimal(10) ** 9,
    "bn": Decimal(10) ** 9,
    "bln": Decimal(10) ** 9,
    "t": Decimal(10) ** 12,
    "tn": Decimal(10) ** 12,
    "trn": Decimal(10) ** 12,
}
"""Magnitudes in letters, certain beside a currency only."""

CERTAIN_ABBREVIATIONS: Final = frozenset(
    {"lac", "lacs", "mil", "mn", "mln", "bn", "bln", "tn", "trn"}
)
"""Those that stand for nothing else even without a currency: m is also metres, b also bytes."""

DENOMINATORS: Final = {
    "half": 2,
    "third": 3,
    "quarter": 4,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
    "tenth": 10,
    "twelfth": 12,
    "twentieth": 20,
    "hundredth": 100,
    "halves": 2,
    "thirds": 3,
    "quarters": 4,
    "fourths": 4,
    "fifths": 5,
    "sixths": 6,
    "sevenths": 7,
    "eighths": 8,
    "ninths": 9,
    "tenths": 10,
    "twelfths": 12,
    "twentieths": 20,
    "hundredths": 100,
}

VULGAR: Final = {
    "½": (1, 2),
    "⅓": (1, 3),
    "⅔": (2, 3),
    "¼": (1, 4),
    "¾": (3, 4),
    "⅕": (1, 5),
    "⅖": (2, 5),
    "⅗": (3, 5),
    "⅘": (4, 5),
    "⅙": (1, 6),
    "⅚": (5, 6),
    "⅐": (1, 7),
    "⅛": (1, 8),
    "⅜": (3, 8),
    "⅝": (5, 8),
    "⅞": (7, 8),
    "⅑": (1, 9),
    "⅒": (1, 10),
}

ORDINALS: Final = {
    word: Decimal(value)
    for value, word in enumerate(
        (
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth",
        ),
        start=1,
    )
}

VAGUE: Final = {
    "tens": Decimal(20),
    "dozens": Decimal(24),
    "scores": Decimal(40),
    "hundreds": Decimal(200),
    "thousands": Decimal(2000),
    "millions": 2 * Decimal(10) ** 6,
    "billions": 2 * Decimal(10) ** 9,
    "trillions": 2 * Decimal(10) ** 12,
    "lakhs": 2 * Decimal(10) ** 5,
    "crores": 2 * Decimal(10) ** 7,
}
"""Plural magnitudes, with the lower limit by convention: two of them."""

INDIAN: Final = frozenset({"lakhs", "crores"})
"""Vague words of India, in which no other amount is written."""

FEW: Final = {"several": Decimal(3), "few": Decimal(3), "couple": Decimal(2)}
"""Words that multiply a magnitude vaguely, with the lower limit by convention."""

NUMBER_WORDS: Final = frozenset(
    {*ONES, *TEENS, *TENS, "hundred", *MAGNITUDES, "dozen"},
)

RANGE_OR_CHANGE: Final = ("a range from one to the other", "a change from one to the other")
"""The readings of two numbers that `to` joins."""

_ENDINGS: Final = {1: "st", 2: "nd", 3: "rd"}


def write_ordinal(number: int) -> str:
    """Return an ordinal in digits: `21st`.

    Args:
        number: zero or more.
    """
    is_teen = 11 <= number % 100 <= 13
    return f"{number}{'th' if is_teen else _ENDINGS.get(number % 10, 'th')}"
