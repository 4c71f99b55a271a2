"""Words of a value that are almost words of the grammar: `$1.9 bilion`, `6 percnt`, `abuot 40`.

A misspelt size is refused even where it could be a noun: of `1.9 bilion` the number would be 1.9.
Any other word is asked about only in a value that is refused already, and only if the value is one
figure once it is spelt as the grammar spells it. A mark behind a value is refused likewise.
"""

from __future__ import annotations

import re
from functools import lru_cache, partial
from itertools import islice, product
from typing import TYPE_CHECKING, Final

from factcheck.quantity.lexicon.sizes import LOOKALIKES, SIZES
from factcheck.quantity.lexicon.word_lists import split_words
from factcheck.quantity.quantity import QuantityError

if TYPE_CHECKING:
    from collections.abc import Callable

_WORD: Final = re.compile(r"(?<![^\W\d_])(?:per[ -](?=[^\W\d_]))?[^\W\d_¼½¾⅐-⅞]{3,}", re.IGNORECASE)
_MARK: Final = re.compile(r"\s*(?:[*†‡§¶]+|\[(?:[0-9]{1,3}|[a-z])\]|(?<=[^\d\s])[,;:!]+)$")
"""A mark of a note, or punctuation behind a word: behind digits a comma may be all that is left of a group."""
_PER: Final = re.compile(r"(?i:per)[ -]")
_SHORTEST: Final = 4
_LONG: Final = 7
_ALIKE: Final = 0.75
"""Ratio of difflib's matcher from which a word of a refused value may be one of the grammar."""
_VERY_ALIKE: Final = 0.8
"""The same of a long word that could be a noun, besides one letter too many, too few, wrong or exchanged."""
_SHARED: Final = 0.7
"""Share of the letters of a size that a word has at least, before anything dearer is asked."""
_MOST_WORDS: Final = 12
_MOST_SPELLINGS: Final = 16


def refuse_misspelt_size(text: str) -> QuantityError | None:
    """Return why a value with a misspelt magnitude, percent or currency is refused; None where it has none.

    Args:
        text: the value as typed.

    >>> refuse_misspelt_size("1.9 milion riders").hint
    "did you mean 'million'?"
    >>> refuse_misspelt_size("6 tonnes of bullion") is None
    True
    """
    for found in _WORD.finditer(text):
        meant = _find_size(found[0].lower())
        if meant is not None:
            return _refuse(text, found, meant)
    return None


def explain_slip(text: str, read: Callable[[str], object]) -> QuantityError | None:
    """Return the error that names the slip for which alone a value was refused; None where there is none.

    Args:
        text: the value, which was refused.
        read: reads a value; raises a `QuantityError` where it is not one figure.
    """
    return _explain_mark(text, read) or _explain_misspelt(text, read)


def _explain_mark(text: str, read: Callable[[str], object]) -> QuantityError | None:
    mark = _MARK.search(text.rstrip())
    if mark is None or not _is_figure(text[: mark.start()], read):
        return None
    return QuantityError(
        f"'{text}' ends in '{mark[0].strip()}', which is no part of a figure",
        start=mark.start(),
        end=mark.end(),
        hint=f"write '{text[: mark.start()].strip()}'",
    )


def _explain_misspelt(text: str, read: Callable[[str], object]) -> QuantityError | None:
    words = list(_WORD.finditer(text))
    if len(words) > _MOST_WORDS:
        return None
    near = [(each, meant) for each in words if (meant := _find_words(each[0]))]
    for spelling in islice(product(*(meant for _, meant in near)), _MOST_SPELLINGS):
        spelt = {each.start(): word for (each, _), word in zip(near, spelling, strict=True)}
        if _is_figure(_WORD.sub(partial(_fill, spelt), text), read):
            return _refuse(text, near[0][0], spelling[0]) if near else None
    return None


def _fill(spelt: dict[int, str], found: re.Match[str]) -> str:
    return spelt.get(found.start(), found[0])


def _is_figure(text: str, read: Callable[[str], object]) -> bool:
    try:
        read(text)
    except QuantityError:
        return False
    return True


def _refuse(text: str, found: re.Match[str], meant: str) -> QuantityError:
    return QuantityError(
        f"'{text}' holds '{found[0]}', which is no word of a figure",
        start=found.start(),
        end=found.end(),
        hint=f"did you mean '{meant}'?",
    )


@lru_cache(4096)
def _find_size(word: str) -> str | None:
    """Return the size that a word in lower case misspells, or None."""
    if _PER.match(word):
        end = word[len("per ") :]
        is_cent = end not in LOOKALIKES and end != "cent" and _is_one_slip(f"per{end}", "percent")
        return "per cent" if is_cent else _find_size(end)
    if len(word) < _SHORTEST or word in SIZES or word in LOOKALIKES:
        return None
    for size in sorted(SIZES):
        if _is_one_slip(word, size):
            return size
    letters = set(word)
    long = [
        size
        for size in SIZES
        if size[0] == word[0]
        and len(size) >= _LONG
        and len(letters & set(size)) >= _SHARED * len(set(size))
    ]
    if not long:
        return None
    from factcheck.text.suggest import find_closest

    return find_closest(word, long, least=_VERY_ALIKE)


def _is_one_slip(word: str, meant: str) -> bool:
    """Return whether one letter of a word is too many, too few, wrong, or exchanged with the next."""
    if abs(len(word) - len(meant)) > 1:
        return False
    pairs = enumerate(zip(word, meant, strict=False))
    at = next((index for index, (one, other) in pairs if one != other), min(len(word), len(meant)))
    rest, wanted = word[at:], meant[at:]
    exchanged = rest[1::-1] + rest[2:]
    return word != meant and (
        rest[1:] in {wanted, wanted[1:]} or rest == wanted[1:] or exchanged == wanted
    )


@lru_cache(1024)
def _find_words(word: str) -> tuple[str, ...]:
    """Return the words of the grammar that another one is almost; none where it is one, or is English."""
    folded, known = word.lower(), _list_known()
    if word.isupper():
        known = _list_codes()
    else:
        word = folded
    if folded in _list_known() or word in known or folded in LOOKALIKES:
        return ()
    slips = sorted(each for each in known if _is_one_slip(word, each))
    if len(word) < _SHORTEST:
        return tuple(each for each in slips if sorted(each) == sorted(word))
    if slips:
        return tuple(slips)
    from factcheck.text.suggest import find_closest

    closest = find_closest(word, known, least=_ALIKE)
    return () if closest is None else (closest,)


@lru_cache(1)
def _list_codes() -> frozenset[str]:
    from factcheck.quantity.lexicon.currencies import CODES

    return CODES


@lru_cache(1)
def _list_known() -> frozenset[str]:
    from factcheck.quantity.lexicon import currencies, hedges, number_words, unit_words

    phrases = (
        hedge.words
        for row in (hedges.BEFORE, hedges.AFTER)
        for each in row.values()
        for hedge in each
    )
    tables = (
        SIZES,
        number_words.NUMBER_WORDS,
        number_words.ABBREVIATIONS,
        number_words.DENOMINATORS,
        number_words.ORDINALS,
        number_words.VAGUE,
        number_words.FEW,
        unit_words.MEASURES,
        unit_words.PREFIXED,
        unit_words.DURATIONS,
        unit_words.UNIT_WORDS,
        unit_words.UNIT_WORDS.values(),
        *phrases,
        (each for each in (*currencies.WORDS, *currencies.COINS) if " " not in each),
        split_words(
            "point points basis per each every out of from to between and or minus negative"
        ),
    )
    return frozenset(each for table in tables for each in table)
