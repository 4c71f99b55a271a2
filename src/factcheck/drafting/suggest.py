"""What the corpus and the words around a figure suggest, each with its reason; a person decides."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from datetime import date, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from factcheck.drafting.lexicon.cue_verbs import VERBS
from factcheck.drafting.lexicon.grammar_words import WEEKDAYS
from factcheck.drafting.proposal import Suggestion
from factcheck.quantity.lexicon.currencies import CODES
from factcheck.quantity.lexicon.word_lists import split_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from factcheck.drafting.proposal import Span
    from factcheck.model.claims import Measure
    from factcheck.quantity.quantity import Quantity

_MOST: Final = 3
_WEIGHT: Final = 60
"""What a word weighs that one measure alone has."""
_SHARES: Final = ("percent", "percentage-points")
"""Units of figures that are no count of something."""
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


class _UnitMeasures(NamedTuple):
    """The measures of a unit.

    Attributes:
        units: the unit of each as it is recorded, by id.
        users: for each word of theirs, the ids of those that have it, and whether in a title.
    """

    units: dict[str, str]
    users: defaultdict[str, list[tuple[str, bool]]]


class MeasuresByUnit:
    """The measures of a corpus, by their units and by the words of their titles and definitions.

    Args:
        measures: of the corpus.
    """

    def __init__(self, measures: Iterable[Measure]) -> None:
        self._units: dict[str, _UnitMeasures] = {}
        for measure in measures:
            title = _list_words(f"{measure.title} {' '.join(measure.also_called)}")
            words = title | _list_words(measure.definition or "")
            for unit in _list_units(measure):
                own = self._units.setdefault(unit, _UnitMeasures({}, defaultdict(list)))
                own.units[measure.id] = measure.unit
                for word in words:
                    own.users[word].append((measure.id, word in title))

    def suggest(self, quantity: Quantity, sentence: str, quote: str = "") -> tuple[Suggestion, ...]:
        """Suggest at most three measures of the unit of a figure, by the words that they share with what is said of it.

        A word of the quote weighs more than one of the sentence around it, one of a title more than one of a
        definition, and one that many measures have less than one that few have. A unit alone suggests nothing,
        unless it is what is counted and no measure shares a word.

        Args:
            quantity: the figure.
            sentence: the words that it stands in.
            quote: those of them that are the claim; empty where all are.
        """
        unit = quantity.unit
        own = None if unit is None else self._units.get(_fold_unit(unit))
        if unit is None or own is None:
            return ()
        said = _list_words(quote or sentence)
        around = (said | _list_words(sentence)) - _list_words(unit)
        weights: Counter[str] = Counter()
        words: defaultdict[str, list[str]] = defaultdict(list)
        for word in sorted(filter(own.users.__contains__, around)):
            users = own.users[word]
            for key, is_of_title in users:
                weights[key] += _WEIGHT * (1 + (word in said)) * (1 + is_of_title) // len(users)
                words[key].append(word)
        found = sorted(weights, key=lambda key: (-weights[key], key))
        if not found and unit not in CODES and unit not in _SHARES:
            found = sorted(own.units)
        return tuple(
            Suggestion(key, _write_reason(own.units[key], words[key])) for key in found[:_MOST]
        )


def _write_reason(unit: str, words: Sequence[str]) -> str:
    return f"unit {unit}; words {', '.join(words)}" if words else f"unit {unit}"


@lru_cache(maxsize=4096)
def _list_words(text: str) -> frozenset[str]:
    return frozenset(each.rstrip("s") for each in _WORD.findall(text.lower()) if each not in _DULL)


def _list_units(measure: Measure) -> set[str]:
    """List the units of which figures of a measure may be: a currency, or each name of what is counted."""
    names = () if measure.unit in CODES else measure.also_called
    return {_fold_unit(each) for each in (measure.unit, *names)}


def _fold_unit(unit: str) -> str:
    """Return the form in which one thing that is counted and several are one; a currency stays as it is."""
    return unit if unit in CODES else f"{unit.rstrip('s')}s"


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
