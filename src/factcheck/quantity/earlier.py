"""How figures were written in the locks of version 1, so that what was proven then still counts.

The canonical text of a figure has since taken up the words before its noun, units in full, magnitudes
and every printed place; a lock of that version holds hashes of the shorter texts alone.
"""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from factcheck.quantity.format import format_quantity
from factcheck.quantity.intervals import EXACT_ARITHMETIC
from factcheck.quantity.lexicon.unit_kinds import FIXED_UNITS
from factcheck.quantity.lexicon.unit_words import PER_WORDS
from factcheck.quantity.quantity import Bound

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.quantity.quantity import Quantity

_UNGROUPED: Final = re.compile(r"(?<![\d.,])\d{4,}(?![\d,])")
_DECIMALS: Final = re.compile(r"(\d\.\d*?)(0+)(?!\d)")
_FRACTION: Final = re.compile(r"(?:([\d,]+) )?(\d+)/(\d+)")
_KEPT: Final = frozenset({"square", "cubic"})
"""First words of a unit that were never taken for a word before it."""


def find_earlier_texts(quantity: Quantity) -> Iterator[str]:
    """Find the texts that a figure may have had in a lock of version 1.

    Args:
        quantity: as the grammar of today reads it.

    >>> from factcheck.quantity.parse import parse
    >>> [*find_earlier_texts(parse("about 12.50 metric tons"))]
    ['about 12.50 tons', 'about 12.5 tons', 'about 12.5 metric tons']
    """
    found: dict[str, None] = {}
    for text in _write_ways(quantity):
        found[text] = None
        found |= dict.fromkeys(_shorten(text, quantity))
    found.pop(format_quantity(quantity), None)
    yield from found


def _write_ways(quantity: Quantity) -> Iterator[str]:
    """Write a figure without what qualifies its noun, as it is, and as it was printed."""
    yield format_quantity(_remove_qualifiers(quantity))
    text = format_quantity(quantity)
    yield text
    yield text.replace("-fold", " folds")
    printed = " ".join(quantity.text.split())
    yield _UNGROUPED.sub(lambda found: f"{int(found.group()):,}", printed)
    for short, word in PER_WORDS.items():
        if word in quantity.per:
            per = tuple(short if each == word else each for each in quantity.per)
            yield format_quantity(replace(quantity, per=per))
    if quantity.unit == "INR":
        yield format_quantity(replace(quantity, unit="rupees"))


def _remove_qualifiers(quantity: Quantity) -> Quantity:
    first, _, last = (quantity.unit or "").replace("-", " ").partition(" ")
    is_whole = not last or quantity.unit in FIXED_UNITS or first in _KEPT
    ends = quantity.ends
    return replace(
        quantity,
        qualifiers=(),
        unit=quantity.unit if is_whole else last,
        ends=ends and (_remove_qualifiers(ends[0]), _remove_qualifiers(ends[1])),
        total=quantity.total and _remove_qualifiers(quantity.total),
    )


def _shorten(text: str, quantity: Quantity) -> Iterator[str]:
    """Write a fraction as a decimal, and under "about" fewer places of one."""
    fraction = _FRACTION.search(text)
    if fraction is not None:
        whole, numerator, denominator = (each or "0" for each in fraction.groups())
        part = EXACT_ARITHMETIC.divide(Decimal(numerator), Decimal(denominator))
        yield text.replace(fraction.group(), f"{int(whole.replace(',', '')) + part:,f}")
    decimals = _DECIMALS.search(text)
    if quantity.bound is Bound.ABOUT and decimals is not None:
        digits, zeros = decimals.groups()
        for kept in range(len(zeros)):
            shorter = (digits + zeros[:kept]).removesuffix(".")
            yield text.replace(decimals.group(), shorter, 1)
