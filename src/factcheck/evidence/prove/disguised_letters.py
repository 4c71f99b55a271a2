"""Find letters that stand where a reader sees another letter or a digit.

A letter is a disguise only where its own script gives it no reason to stand.
Some need no context (`оf` with a Cyrillic letter); of a word that is whole (`у Google`, the Russian
preposition) the words around it decide, so that a quote alone is asked for the former only.
"""

from __future__ import annotations

import re
from typing import Final

from factcheck.runtime.late_pattern import build_late_pattern

LOOKALIKES: Final = {
    **dict(zip("АВЕЅІЈКМНОРСТУХаеорсухѕіјһԁԛԝ", "ABESIJKMHOPCTYXaeopcyxsijhdqw", strict=True)),
    **dict(zip("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧοαινρυϲ", "ABEZHIKMNOPTYXoaivpuc", strict=True)),
    **dict(zip("օոսհɑɡⅼⅰⅽⅾⅿ", "onuhaglicdm", strict=True)),
}
"""Letters of other scripts that most typefaces draw like the Latin letter beside them (Unicode UTS 39)."""

_ZEROS: Final = "ОоΟοօ"
_DIGITLIKE: Final = _ZEROS + "Ззб"
_IMITATED: Final = frozenset(LOOKALIKES.values())
_SCIENCE: Final = frozenset("αινρυ")
"""Greek letters that science puts alone, or beside Latin capitals: TNF-α, TNFα."""
_NEAR: Final = 200
"""Characters on either side of a passage in which words of its script are looked for."""

_ANY: Final = re.compile(f"[{''.join(LOOKALIKES)}{_DIGITLIKE}ı]")
_LETTERS: Final = re.compile(r"(?:[^\W\d_]|[ⅼⅰⅽⅾⅿ])+")
_SCRIPTS: Final = {
    "latin": "[A-Za-zª-ʯᴀ-ᵿḀ-ỿⱠ-Ɀꜧ-ꟿⅼⅰⅽⅾⅿ]+",
    "greek": "[Ͱ-Ͽἀ-῿]+",
    "cyrillic": "[Ѐ-ԯᲀ-ᲊꙀ-ꚟ]+",
    "armenian": "[Ա-֏]+",
}
_RUN: Final = build_late_pattern("|".join(f"(?P<{name}>{run})" for name, run in _SCRIPTS.items()))
_PHONETIC: Final = build_late_pattern("[ɐɒ-ɟɢ-ʯʰ-˿]")
_ENGLISH_NUMBERS: Final = frozenset({"million", "billion", "trillion", "five", "six", "nine"})
"""In these a dotless i is no letter; in any other word it is one of Turkish and its kin."""
_COUNTED: Final = build_late_pattern(
    r"[ \u00a0]?[%‰]|[ \u00a0-](?:проц|відс|пункт|тыс|тис|млн|млрд|мил|міл|руб|грн|дол|евро|євро"
    r"|percent|per cent|thousand|million|billion|trillion|dollar|euro|τοις|χιλ|εκατ|δισ|ευρώ)",
    re.IGNORECASE,
)
_FORMULA: Final = re.compile(r"[^\W\d_][\d.,]+$")
"""Digits behind a letter, as in Н2О: what follows is a letter too."""
_LONGEST_NUMBER: Final = 24
_CURRENCY_BEFORE: Final = build_late_pattern(r"[$£€¥₴₽₹]\s?$")


def may_hold_lookalikes(text: str) -> bool:
    """Return quickly whether `text` has any letter that could be a disguise."""
    return not text.isascii() and _ANY.search(text) is not None


def replace_lookalikes(text: str) -> str:
    """Return `text` with look-alike letters replaced by the letters they imitate, one for one.

    Args:
        text: of any script.

    Returns:
        A text of the same length, so that offsets hold in both.
    """
    return text.translate(_UNDISGUISED)


_UNDISGUISED: Final = str.maketrans(LOOKALIKES)


def find_sure_lookalikes(text: str) -> list[int]:
    """Return the offsets of letters that are disguises whatever stands around `text`, in order.

    Args:
        text: as stored.
    """
    return sorted(_find_sure(text)) if may_hold_lookalikes(text) else []


def find_lookalikes(text: str, start: int, end: int) -> list[int]:
    """Return the offsets of letters of `text[start:end]` that are disguises where they stand, in order.

    Args:
        text: as stored.
        start: where the stretch begins.
        end: the offset behind its last character.

    Returns:
        Offsets in the whole text.
    """
    if not may_hold_lookalikes(text[start:end]):
        return []
    low, high = max(start - _NEAR, 0), end + _NEAR
    around = text[low:high]
    found = _find_sure(around) | _find_doubtful(around, text[start:end])
    return sorted(low + place for place in found if start <= low + place < end)


def _find_sure(text: str) -> set[int]:
    found: set[int] = set()
    for word in _LETTERS.finditer(text):
        found |= {word.start() + place for place in _find_mixed(word[0])}
        found |= _find_among_digits(text, word)
    return found


def _find_mixed(word: str) -> set[int]:
    """Return which letters of a word of several scripts stand for letters of the script beside them."""
    if word.isascii():
        return set()
    if "ı" in word and word.lower().replace("ı", "i") in _ENGLISH_NUMBERS:
        return {place for place, letter in enumerate(word) if letter == "ı"}
    runs = list(_RUN.finditer(word))
    if len({run.lastgroup for run in runs}) < 2:
        alien = {place for place, letter in enumerate(word) if letter in "ɑɡⅼⅰⅽⅾⅿ"}
        is_own = len(alien) == len(word) or _PHONETIC.search(word) is not None
        return set() if is_own else alien
    found: set[int] = set()
    for run in runs:
        letters = frozenset(run[0])
        imitates = LOOKALIKES.keys() if run.lastgroup != "latin" else _IMITATED
        if letters <= imitates and not _is_of_science(word, run):
            found |= set(range(*run.span()))
    return found


def _is_of_science(word: str, run: re.Match[str]) -> bool:
    """Return whether a run is a Greek letter behind Latin capitals, or those capitals themselves."""
    if run.lastgroup == "latin":
        return run[0].isupper() and word[run.end() : run.end() + 1] in _SCIENCE
    before = word[run.start() - 1 : run.start()]
    return run[0] in _SCIENCE and before.isascii() and before.isupper()


def _find_among_digits(text: str, word: re.Match[str]) -> set[int]:
    """Return the letters that a reader must take for digits of one number."""
    start, end = word.span()
    letters = word[0]
    if not (letters in _DIGITLIKE or set(letters) <= set(_ZEROS)):
        return set()
    before = _is_digit(text[max(start - 2, 0) : start].rstrip(".,")[-1:])
    after = _is_digit(text[end : end + 2].lstrip(".,")[:1])
    is_formula = _FORMULA.search(text[max(start - _LONGEST_NUMBER, 0) : start]) is not None
    if not (before or after) or is_formula:
        return set()
    is_number = (
        (before and after)
        or _COUNTED.match(text, end) is not None
        or _CURRENCY_BEFORE.search(text[max(start - 2, 0) : start]) is not None
        or (before and letters[0] in "ОоЗ")
    )
    return set(range(start, end)) if is_number else set()


def _find_doubtful(text: str, passage: str) -> set[int]:
    """Return the letters of whole look-alike words, and of digits, that no word of their script is near."""
    has_latin = re.search("[A-Za-z]", passage) is not None
    own = {
        run.lastgroup
        for word in _LETTERS.finditer(text)
        for run in [_RUN.fullmatch(word[0])]
        if run is not None and not frozenset(word[0]) <= LOOKALIKES.keys()
    }
    found: set[int] = set()
    for word in _LETTERS.finditer(text):
        run = _RUN.fullmatch(word[0])
        if run is None or run.lastgroup == "latin" or run.lastgroup in own:
            continue
        start, end = word.span()
        beside_digit = _is_digit(text[start - 1 : start]) or _is_digit(text[end : end + 1])
        letters = frozenset(word[0])
        if word[0] in _SCIENCE and not beside_digit:
            continue
        if (has_latin and letters <= LOOKALIKES.keys()) or (
            beside_digit and letters <= frozenset(_DIGITLIKE)
        ):
            found |= set(range(start, end))
    return found


def _is_digit(character: str) -> bool:
    return character.isdigit()
