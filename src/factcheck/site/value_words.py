"""Values as a page says them: as they were printed, and dates of which only what is meant is known in words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from factcheck.model.values import read_value
from factcheck.model.vocabulary import Multiplier
from factcheck.site.wording import say_date, say_days

if TYPE_CHECKING:
    from factcheck.comparison.stated import StatedFigure
    from factcheck.model.store import Store


def say_value(text: str) -> str:
    """Return a value as it was printed, without the date that is meant by it; in words where only this is known.

    The magnitude of a table's head is kept: `$1,943 [million]`.
    """
    printed, bracket, meant = text.partition(" [")
    if bracket:
        return text if meant.removesuffix("]") in _MULTIPLIERS else printed
    is_date = _OF_DATES.issuperset(text) and read_value(text).quantity is None
    return say_date(text) if is_date else text


_OF_DATES: Final = frozenset("0123456789-/.~?%XYES")
"""All signs that a date in files may have; most values have others, and are not read again."""


def say_values(text: str) -> str:
    """Return a text of ours that names values, each as it was printed, and as a page says dates.

    Example:
        >>> say_values("2024-10-01 and early March [2026-03-01~/2026-03-10~]")
        '1 October 2024 and early March'
    """
    return say_days(_MEANT.sub("", text))


_MEANT: Final = re.compile(r" \[(?=[\d.])[^\]]*\]")
"""The date that is meant by one that is printed otherwise."""
_MULTIPLIERS: Final = frozenset(each.value for each in Multiplier)


def say_question(store: Store, record_id: str, question: str) -> str:
    """Return the heading of a dispute or a lookalike, in the words of the editor where there are any.

    Args:
        store: the ledger.
        record_id: the id of the record.
        question: the question or title; of a lookalike without a title its values.
    """
    lookalike = store.lookalikes.get(record_id)
    has_words = lookalike is None or lookalike.title is not None
    return question if has_words else say_values(question)


def say_days_meant(stated: StatedFigure) -> str:
    """Return which days a printed date means, in words; empty where it prints them, or is no date."""
    if stated.day is None:
        return ""
    meant = say_date(stated.day.text)
    return "" if meant in say_value(str(stated.figure.value)) else f"Read as {meant}."
