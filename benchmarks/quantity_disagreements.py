"""Third-party rows that read wrongly for a newsroom, or label what no newsroom prints.

By set and row number, counted from 0; the sentences themselves stay with their publishers.
"""

from __future__ import annotations

from typing import Final

_TWO_LIMITS = "two limits are two figures; they are not joined into one bracket"
_YEAR = "a year, a model or a name is labelled as a quantity"
_PHYSICS = "scientific notation, compound or rare physical unit that no newsroom prints"
_NOT_SAID = "the second number is not said to be cents"
_TRADE = "a trader's abbreviation (MUSD) that newsrooms do not print"
_CHANGE = "a change between two stated figures is averaged or bracketed into one"
_NOT_ENGLISH = "not English as it is printed"
_CRYPTO = "no ISO 4217 currency"
_PRONOUN = "`one`, `two` or `zero` is a word of the sentence, not a stated figure"
_SYMBOL = "the letters also stand for another word or unit (in, t, L)"
_EQUAL = "the number beside `or more than` is no figure of its own in print"

DISAGREEMENTS: Final[dict[str, dict[int, str]]] = {
    "CurrencyModel": {
        1: "the currency is no more, and its English plural is that of the noun before it",
        69: "pounds may be weight; the figure says that it has two readings",
        98: _NOT_SAID,
        99: _NOT_SAID,
        101: _NOT_SAID,
        102: _NOT_ENGLISH,
        103: _NOT_SAID,
        105: _NOT_ENGLISH,
        109: _NOT_ENGLISH,
        110: _NOT_ENGLISH,
        118: "two numbers with nothing but a space between them are not guessed apart",
        125: _NOT_ENGLISH,
        132: "behind lakh, rupees are those of India (INR)",
        141: _CRYPTO,
        143: _CRYPTO,
        144: _CRYPTO,
        145: _NOT_SAID,
        146: _NOT_SAID,
        164: _NOT_ENGLISH,
        166: _NOT_SAID,
        167: _NOT_SAID,
        168: _NOT_SAID,
        170: _NOT_SAID,
        178: _TRADE,
        179: _TRADE,
    },
    "PercentModel": {
        3: _NOT_ENGLISH,
        6: _NOT_ENGLISH,
        9: "the number is the whole, not the percentage",
        10: "the number is the whole, not the percentage",
        11: "the number is the whole, not the percentage",
        12: "the number is the whole, not the percentage",
    },
    "NumberRangeModel": {
        1: _TWO_LIMITS,
        3: "ordinals are ranks of things that the sentence names, never figures of running text",
        5: "ordinals are ranks of things that the sentence names, never figures of running text",
        6: _TWO_LIMITS,
        7: _TWO_LIMITS,
        8: _TWO_LIMITS,
        12: _TWO_LIMITS,
        13: _TWO_LIMITS,
        14: _NOT_ENGLISH,
        22: _NOT_ENGLISH,
        31: _TWO_LIMITS,
        33: "`equals` is a verb of the sentence; the figure is exact",
        34: "`equaling to` is a verb of the sentence; the figure is exact",
        37: _EQUAL,
        45: _EQUAL,
        46: _EQUAL,
        47: _EQUAL,
        51: _EQUAL,
        52: _EQUAL,
        57: "a share keeps its two numbers; it is not turned into 0.4",
        70: _CHANGE,
        71: _NOT_ENGLISH,
        80: _TWO_LIMITS,
        84: _TWO_LIMITS,
        85: _TWO_LIMITS,
    },
    "quantulum3-quantities": {
        2: "several hundred is a vague amount with a lower limit, and `in` is also a preposition",
        3: _YEAR,
        4: _YEAR,
        10: "years and months are one length of time, in months",
        11: _PHYSICS,
        13: _PHYSICS,
        15: _PHYSICS,
        16: _PHYSICS,
        20: _PHYSICS,
        22: _PHYSICS,
        23: _SYMBOL,
        24: _CHANGE,
        25: _YEAR,
        26: _PHYSICS,
        28: "a superscript printed as a digit is not guessed to be one",
        30: _PHYSICS,
        39: "an article is no number",
        47: _YEAR,
        50: _PHYSICS,
        51: "a dozen is twelve",
        52: _PHYSICS,
        53: _PHYSICS,
        54: _PHYSICS,
        55: _YEAR,
        59: _PHYSICS,
        60: _PHYSICS,
        63: _PHYSICS,
        68: _PHYSICS,
        69: _PRONOUN,
        70: _SYMBOL,
        71: _SYMBOL,
        72: _PRONOUN,
        74: "am and pm behind a number are times of day",
        75: "am and pm behind a number are times of day",
        76: "am and pm behind a number are times of day",
        88: "a unit printed once is not lent to a number in another phrase",
        94: _CHANGE,
        95: "a range is stated from its lower end; this one falls",
        96: _CHANGE,
        100: _PHYSICS,
    },
}
