"""The organisations that a text names by a noun for them: `Harbor Transit Authority`, `Board of Education of Lakeview`."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from factcheck.drafting.layout import GAP, WIDE_GAP
from factcheck.drafting.lexicon.grammar_words import DAYS, OPENERS, PREPOSITIONS
from factcheck.drafting.lexicon.organization_words import BODIES, COMMON_WORDS, HOUSES
from factcheck.runtime.late_pattern import build_late_pattern

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

NOUNS: Final = BODIES | HOUSES
"""Nouns by which an organisation or a body of one is named."""
_NOUN: Final = build_late_pattern("|".join(sorted(each.capitalize() for each in NOUNS)))
_NO_FIRST: Final = OPENERS | PREPOSITIONS | {"the", "our", "a"}
"""Words in capitals before a name that do not belong to it: `While the State Department`."""
_FAR: Final = 100
"""Characters around its noun in which the name of an organisation stands."""
_AND: Final = re.compile(rf"{WIDE_GAP}and{WIDE_GAP}")


@lru_cache
def _build_name(gap: str) -> re.Pattern[str]:
    """Return the pattern of a name; the lookahead soon refuses a word that no other one of a name stands behind."""
    return re.compile(
        rf"[A-Z](?![a-z]*+(?:[,.;:!?)\n]|{gap}[^A-Zafot&]))[\w’'&-]*"
        rf"(?:{gap}(?:(?:of|for|on|the|and|&){gap})*[A-Z][\w’'&-]*)+"
    )


class Organization(NamedTuple):
    """An organisation that is named: its first place, and the words of its name in small letters."""

    start: int
    end: int
    words: frozenset[str]


def list_organizations(text: str, gap: str = GAP) -> dict[str, Organization]:
    """Return the organisations that a text names by one of the nouns for them, by name.

    Args:
        text: the whole text.
        gap: what stands between two words of a name.
    """
    found: dict[str, Organization] = {}
    for place in sorted(set(_find_names(text, gap))):
        for start, end in _split_names(text, *place):
            words = text[start:end].split()
            lowered = [fold_word(each) for each in words]
            if _find_head(lowered) in NOUNS and not is_common(lowered):
                found.setdefault(" ".join(words), Organization(start, end, frozenset(lowered)))
    return found


def group_by_initials(names: Iterable[str]) -> dict[str, list[str]]:
    """Return the names of organisations by their initials: the Oakmont Teachers Association by `OTA`.

    Args:
        names: the names, in the order of the text.
    """
    found: dict[str, list[str]] = {}
    for name in names:
        initials = "".join(word[0] for word in name.split() if word[0].isupper())
        found.setdefault(initials, []).append(name)
    return found


def _find_names(text: str, gap: str) -> Iterator[tuple[int, int]]:
    """Yield where names with a noun in capitals stand."""
    pattern = _build_name(gap)
    for noun in _NOUN.finditer(text):
        at = noun.start()
        low = text.find(" ", max(0, at - _FAR), at) + 1 if at > _FAR else 0
        for name in pattern.finditer(text, low, at + _FAR):
            if name.start() <= at < name.end():
                yield name.span()
                break


def _split_names(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield two names that `and` joins, each of which has a noun of its own, without articles and possessive endings."""
    for joint in _AND.finditer(text, start, end):
        if text[start : joint.start()].rsplit(maxsplit=1)[-1].lower() in NOUNS:
            yield _cut_ends(text, start, joint.start())
            start = joint.end()
    yield _cut_ends(text, start, end)


def _cut_ends(text: str, start: int, end: int) -> tuple[int, int]:
    while " " in text[start:end] and text[start:end].split(maxsplit=1)[0].lower() in _NO_FIRST:
        start = text.index(" ", start) + 1
        while text[start] == " ":
            start += 1
    on = text.rfind(" on ", start, end)
    if on >= 0 and text[on + len(" on ") : end].lower() in DAYS:
        end = on  # "met with the School District on Thursday"
    return start, end - 2 if text.endswith(("’s", "'s"), start, end) else end


def _find_head(words: Sequence[str]) -> str:
    """Return the noun of a name, its last word before `of`: a `District Resolution on Safety` is no district."""
    ends = (place for place, word in enumerate(words) if place > 0 and word in _BEHIND_HEAD)
    return words[next(ends, len(words)) - 1]


_BEHIND_HEAD: Final = frozenset(("of", "for", "on"))
"""Words behind the noun of a name."""


def fold_word(word: str) -> str:
    """Return a word in small letters, without a possessive ending."""
    return word.lower().removesuffix("’s").removesuffix("'s")


def is_common(words: Sequence[str]) -> bool:
    """Return whether words name nobody: `the Board of Education`; each is in small letters."""
    return all(each in NOUNS or each in COMMON_WORDS for each in words)
