"""What words say of a usual distinction, and whether a measure or a figure's fields make it already.

Words that the comparison reads anyway (in whose prices, the base of a share, words before the counted
noun) leave nothing open.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final, TypeAlias

from factcheck.comparison.noun import PERCENT, POINTS, convert_to_singular, is_money, is_of_shares
from factcheck.model.dimensions import name_values
from factcheck.model.vocabulary import MeasureKind
from factcheck.quantity.lexicon.word_lists import split_words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factcheck.comparison.usual_dimensions import UsualDimension
    from factcheck.model.claims import Figure, Measure

Text: TypeAlias = tuple[str, bool]
"""Words about a figure, and whether they are a remark on it alone."""
Said: TypeAlias = dict[str, str]
"""Values of a distinction, each with the words that say it."""

_NAMED: Final = (
    r"((?:(?!(?:in|on|for|at|by|as|and|or|that|who|is|are|was|were|to|from)\b)[\w'’-]+ ?){1,4})"
)
_BASE: Final = re.compile(
    rf"(?:\b(?:share|part|percent|percentage|portion)|%) of {_NAMED}", re.IGNORECASE
)
_BASE_OF_REMARK: Final = re.compile(rf"^of {_NAMED}", re.IGNORECASE)
_MOST_WORDS: Final = 12
"""Words of a remark that says what a figure is; a longer sentence tells how it came about."""
_END_OF_SENTENCE: Final = re.compile(r"(?<=[.;!?])\s+")
_LEAVES_OPEN: Final = re.compile(
    r"\bwhether\b|\bnot (?:stated|said|say|given|known|clear|named)\b|\bunclear\b|\bunknown\b",
    re.IGNORECASE,
)
"""Words of a sentence that says what is not known of a figure."""
_ARTICLES: Final = split_words("the all its their his her our a an total whole every each of")
_OF_MONEY: Final = frozenset({"prices", "gross-or-net", "appropriated-or-spent"})
_OF_PEOPLE: Final = "headcount-or-full-time-equivalent"
_OF_SHARES: Final = "base"


def is_left_out(usual: UsualDimension, measure: Measure) -> bool:
    """Return whether a distinction can be made of a measure, and it does not ask for it.

    Args:
        usual: the distinction, such as gross or net.
        measure: of which unit, kind, dimensions and harmless words are looked at.
    """
    is_share = is_of_shares(measure)
    is_amount = is_money(measure.unit) or measure.unit in {PERCENT, POINTS}
    if measure.kind is MeasureKind.DATE or (usual.dimension in _OF_MONEY and not is_amount):
        return False
    if (usual.dimension == _OF_PEOPLE and is_amount) or (
        usual.dimension == _OF_SHARES and not is_share
    ):
        return False
    names = {usual.dimension, *usual.names}
    if not names.isdisjoint(measure.harmless):
        return False
    return not any(
        name in names
        or not names.isdisjoint(name.split("-"))
        or read_words(usual, [(value.replace("-", " "), True) for value in name_values(values)])
        for name, values in (measure.dimensions or {}).items()
    )


def read_own(usual: UsualDimension, measure: Measure) -> Said:
    """Return what a measure says of all its figures; nothing where it names several possibilities.

    Args:
        usual: the distinction.
        measure: of which title and definition are read.
    """
    said = read_words(usual, [(measure.title, False), (measure.definition or "", False)])
    return said if len(said) == 1 else {}


def is_compared(usual: UsualDimension, figure: Figure) -> bool:
    """Return whether the comparison reads from a figure already what the distinction is about.

    Args:
        usual: the distinction.
        figure: of which the price base, the base of a share and the words before the noun are
            looked at.
    """
    quantity = figure.value.quantity
    if usual.dimension == "prices" and (figure.prices or (quantity and quantity.prices)):
        return True
    if usual.dimension == "base" and (
        figure.base or (quantity and (quantity.base or quantity.total))
    ):
        return True
    qualifiers = () if quantity is None else quantity.qualifiers
    return bool(qualifiers and read_words(usual, [(" ".join(qualifiers), True)]))


def has_stem(usual: UsualDimension, lowered: str) -> bool:
    """Return whether a text in lower case may say something of a distinction.

    Args:
        usual: the distinction, with the stems of its words.
        lowered: the text in lower case.
    """
    return any(stem in lowered for stem in usual.stems)


def read_words(usual: UsualDimension, texts: Iterable[Text]) -> Said:
    """Return the values of a distinction that texts say, each with the words that do.

    Args:
        usual: the distinction.
        texts: each with whether it is a remark on one figure; of a remark, a long sentence tells
            how the figure came about and is passed over.

    Returns:
        The words by value; empty where nothing is said or it is left open.
    """
    said: Said = {}
    for text, is_remark in texts:
        if not has_stem(usual, text.lower()):
            continue
        for sentence in _END_OF_SENTENCE.split(text):
            is_story = is_remark and sentence.count(" ") >= _MOST_WORDS
            if not is_story and _LEAVES_OPEN.search(sentence) is None:
                _read_sentence(usual, sentence, said, is_remark=is_remark)
    return said


def _read_sentence(usual: UsualDimension, text: str, said: Said, *, is_remark: bool) -> None:
    if usual.dimension == _OF_SHARES:
        for match in (*_BASE.finditer(text), *_BASE_OF_REMARK.finditer(text if is_remark else "")):
            named = [
                convert_to_singular(word)
                for word in match[1].lower().split()
                if word not in _ARTICLES
            ]
            if named:
                said.setdefault(" ".join(named), match[0].strip())
        return
    for value, patterns in _list_patterns(usual):
        for pattern in patterns:
            found = pattern.search(text)
            if found is not None and (is_remark or not pattern.pattern.startswith("^")):
                said.setdefault(value, found[0].strip())


@cache
def _list_patterns(usual: UsualDimension) -> tuple[tuple[str, tuple[re.Pattern[str], ...]], ...]:
    return tuple(
        (value, tuple(re.compile(each, re.IGNORECASE) for each in patterns))
        for value, patterns in usual.values
    )


def is_one_value(value: str, other: str) -> bool:
    """Return whether one of two values says no more than the other.

    Args:
        value: the words of one value, between spaces.
        other: those of the other.
    """
    one, two = set(value.split()), set(other.split())
    return one <= two or two <= one


def say_words(said: Said) -> str | None:
    """Return the words that say the values, in quotation marks, or None where none do.

    Args:
        said: values of one distinction with the words that say them.
    """
    return ", ".join(f"'{each}'" for each in said.values()) or None
