"""What the corpus and the words around a figure suggest, each with its reason; a person decides."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from factcheck.drafting.lexicon.cue_verbs import VERBS
from factcheck.drafting.lexicon.grammar_words import WEEKDAYS
from factcheck.drafting.proposal import Suggestion
from factcheck.quantity.lexicon.currencies import CODES
from factcheck.quantity.lexicon.word_lists import split_words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factcheck.drafting.proposal import Span
    from factcheck.model.claims import Measure
    from factcheck.quantity.quantity import Quantity

_MOST: Final = 3
_WEIGHT: Final = 60
"""What a word weighs that one measure alone has."""
_WORD: Final = re.compile(r"[a-z]{4,}")
_DULL: Final = split_words(
    """
    that this with from they them their have been were will would could said says about than
    more most over under into which what when where there these those also only just each
    other others some such percent percentage point points million billion thousand dollar dollars
    """
)
_WILL: Final = re.compile(r"\b(?:will|would be|is going to|are going to)\b")
_WILLS: Final = ("will", "would be", "going to")
"""Words without one of which the pattern is not tried."""
_DAY: Final = re.compile(
    r"\b(?:on |last )?(" + "|".join(WEEKDAYS) + r"|today|yesterday)\b", re.IGNORECASE
)
_DATE: Final = re.compile(r"\d{4}-\d\d-\d\d")


def suggest_measures(
    quantity: Quantity, sentence: str, measures: Iterable[Measure], quote: str = ""
) -> tuple[Suggestion, ...]:
    """Suggest at most three measures of the unit of a figure, by the words that they share with what is said of it.

    A word of the quote weighs more than one of the sentence around it, one of a title more than one of a
    definition, and one that many measures have less than one that few have. A unit alone suggests nothing,
    unless it is what is counted and no measure shares a word.

    Args:
        quantity: the figure.
        sentence: the words that it stands in.
        measures: of the corpus.
        quote: those of them that are the claim; empty where all are.
    """
    fitting = [each for each in measures if _is_of_unit(quantity, each)]
    titles = [_list_words(f"{each.title} {' '.join(each.also_called)}") for each in fitting]
    known = [
        title | _list_words(each.definition or "")
        for each, title in zip(fitting, titles, strict=True)
    ]
    common = Counter(word for words in known for word in words)
    said, around = _list_words(quote or sentence), _list_words(sentence)
    unit = quantity.unit or ""
    found: list[tuple[int, str, str]] = []
    for measure, title, words in zip(fitting, titles, known, strict=True):
        shared = sorted((said | around) & words - _list_words(unit))
        weight = sum(
            _WEIGHT * (1 + (word in said)) * (1 + (word in title)) // common[word]
            for word in shared
        )
        if shared:
            reason = f"unit {measure.unit}; words {', '.join(shared)}"
            found.append((-weight, measure.id, reason))
    if not found and unit not in (*CODES, "percent", "percentage-points", ""):
        found = [(0, each.id, f"unit {each.unit}") for each in fitting]
    return tuple(Suggestion(key, because) for _, key, because in sorted(found)[:_MOST])


@lru_cache(maxsize=4096)
def _list_words(text: str) -> frozenset[str]:
    return frozenset(
        each.group().rstrip("s")
        for each in _WORD.finditer(text.lower())
        if each.group() not in _DULL
    )


def _is_of_unit(quantity: Quantity, measure: Measure) -> bool:
    unit = quantity.unit
    if unit == measure.unit:
        return True
    if unit is None or unit in CODES or measure.unit in CODES:
        return False
    counted = {measure.unit, *measure.also_called}
    return any(unit.rstrip("s") == each.rstrip("s") for each in counted)


def suggest_basis(cue: Span | None, quote: str) -> Suggestion | None:
    """Suggest the basis that a cue or the words of a quote say: an offer, a forecast.

    Args:
        cue: the words that say who speaks, or None.
        quote: the words of the quote.
    """
    if cue is not None:
        for word in cue.text.lower().split():
            verb = VERBS.get(word)
            if verb is not None and verb.basis is not None:
                return Suggestion(verb.basis, f"cue '{cue.words}'")
    found = _WILL.search(quote) if any(map(quote.__contains__, _WILLS)) else None
    if found is not None:
        return Suggestion("projection", f"'{found.group()}' in the quote")
    return None


def suggest_day(unit: str, published: str | None) -> Suggestion | None:
    """Suggest the day on which something was said, always uncertain: a weekday before the day of the text, or that day.

    Args:
        unit: the words of the sentence.
        published: the day of the text, or None.
    """
    if published is None or _DATE.match(published) is None:
        return None
    try:
        day = date.fromisoformat(published[:10])
    except ValueError:
        return None
    found = _DAY.search(unit)
    if found is None:
        return Suggestion(f"{day.isoformat()}~", "the day of the text")
    word = found[1].lower()
    back = {"today": 0, "yesterday": 1}.get(word)
    if back is None:
        back = (day.weekday() - WEEKDAYS.index(word)) % 7
    return Suggestion(
        f"{(day - timedelta(days=back)).isoformat()}~",
        f"'{found.group()}' before {day.isoformat()}",
    )
