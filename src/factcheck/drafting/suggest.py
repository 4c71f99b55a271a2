"""What the corpus and the words around a figure suggest, each with its reason; a person decides."""

from __future__ import annotations

import re
from datetime import date, timedelta
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
_WORD: Final = re.compile(r"[a-z]{4,}")
_DULL: Final = split_words(
    """
    that this with from they them their have been were will would could said says about than
    more most over under into which what when where there these those also only just each
    other others some such
    """
)
_WILL: Final = re.compile(r"\b(?:will|would be|is going to|are going to)\b")
_DAY: Final = re.compile(
    r"\b(?:on |last )?(" + "|".join(WEEKDAYS) + r"|today|yesterday)\b", re.IGNORECASE
)
_DATE: Final = re.compile(r"\d{4}-\d\d-\d\d")


def suggest_measures(
    quantity: Quantity, sentence: str, measures: Iterable[Measure]
) -> tuple[Suggestion, ...]:
    """Suggest at most three measures of the unit of a figure, by the words that they share with its sentence.

    Args:
        quantity: the figure.
        sentence: the words that it stands in.
        measures: of the corpus.
    """
    words = _list_words(sentence)
    found: list[tuple[int, str, str]] = []
    for measure in measures:
        if not _is_of_unit(quantity, measure):
            continue
        title = _list_words(
            f"{measure.title} {measure.definition or ''} {' '.join(measure.also_called)}"
        )
        shared = sorted(words & title)
        if shared or quantity.unit not in (*CODES, "percent", None):
            said = f"; words {', '.join(shared)}" if shared else ""
            found.append((-len(shared), measure.id, f"unit {measure.unit}{said}"))
    return tuple(Suggestion(key, because) for _, key, because in sorted(found)[:_MOST])


def _list_words(text: str) -> set[str]:
    return {
        each.group().rstrip("s")
        for each in _WORD.finditer(text.lower())
        if each.group() not in _DULL
    }


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
                return Suggestion(verb.basis, f"cue '{cue.text}'")
    found = _WILL.search(quote)
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
