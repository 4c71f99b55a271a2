"""How `generate.py` prints figures: the value of a record, and the words of the quote that says it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

    from generated_words import Shape

HEDGES: Final = ("", "", "", "", "", "about ", "almost ", "more than ", "at least ", "less than ")
MONTHS: Final = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip
BASES: Final = ("actual", "estimate", "projection", "proposal", "requirement")


def pick(chance: Random, many: tuple[str, ...]) -> str:
    """Give one of many; several times faster than `Random.choice`."""
    return many[int(chance.random() * len(many))]


def _budget(chance: Random, _: Shape) -> tuple[str, str]:
    amount = chance.random()
    if amount < 0.04:
        low = 100 + int(chance.random() * 300)
        value = f"${low} million to ${low + 50 + int(amount * 5000)} million"
    elif amount < 0.5:
        value = f"{pick(chance, HEDGES)}${1 + int(amount * 18)}.{int(chance.random() * 10)} billion"
    else:
        value = f"{pick(chance, HEDGES)}${int(amount * 990)} million"
    return value, value


def _pay(chance: Random, _: Shape) -> tuple[str, str]:
    cents = int(chance.random() * 100)
    value = f"{pick(chance, HEDGES)}${18 + int(chance.random() * 60)}.{cents:02} an hour"
    return value, value


def _percent(chance: Random, _: Shape) -> tuple[str, str]:
    number = chance.random() * 60
    value = f"{pick(chance, HEDGES)}{number:.1f}%" if number < 20 else f"{number:.0f}%"
    return value, value


def _count(chance: Random, shape: Shape) -> tuple[str, str]:
    value = f"{pick(chance, HEDGES)}{1000 + int(chance.random() ** 3 * 90_000):,}"
    return value, f"{value} {shape.unit}"


def _duration(chance: Random, shape: Shape) -> tuple[str, str]:
    value = f"{pick(chance, HEDGES)}{11 + int(chance.random() * 78)} {shape.unit}"
    return value, value


def _rank(chance: Random, _: Shape) -> tuple[str, str]:
    value = f"{24 + int(chance.random() * 7)}th"
    return value, value


def _date(chance: Random, _: Shape) -> tuple[str, str]:
    year, month = 2016 + int(chance.random() * 8), int(chance.random() * 12)
    day = 1 + int(chance.random() * 28)
    return f"{year}-{month + 1:02}-{day:02}", f"{MONTHS[month]} {day}, {year}"


def _each(chance: Random, _: Shape) -> tuple[str, str]:
    value = f"{pick(chance, HEDGES)}${4 + int(chance.random() * 20)},{int(chance.random() * 99) * 10:03} per student"
    return value, value


FORMS: Final[dict[str, Callable[[Random, Shape], tuple[str, str]]]] = {
    "budget": _budget,
    "pay": _pay,
    "percent": _percent,
    "count": _count,
    "duration": _duration,
    "rank": _rank,
    "date": _date,
    "each": _each,
}


def _moment(chance: Random) -> str:
    at = chance.random()
    year = 2016 + int(chance.random() * 8)
    if at < 0.3:
        return "not-stated"
    if at < 0.7:
        return f"{year}-{1 + int(at * 17):02}-{1 + int(chance.random() * 28):02}"
    return f"{year}-{1 + int(chance.random() * 12):02}" if at < 0.9 else f"{year}~"


def _period(chance: Random) -> str:
    at = chance.random()
    year = 2016 + int(chance.random() * 8)
    if at < 0.3:
        return "not-stated"
    if at < 0.7:
        return f"FY{year}-{(year + 1) % 100:02}"
    return f"{year}-01/{year}-06" if at < 0.85 else str(year)


_WHEN: Final[dict[str, tuple[str, Callable[[Random], str]]]] = {
    "stock": ("as_of", _moment),
    "count": ("as_of", _moment),
    "share": ("as_of", _moment),
    "rank": ("as_of", _moment),
    "flow": ("period", _period),
    "rate": ("period", _period),
}
"""The field that says when a figure holds; a duration and a date have none."""


def figure(
    chance: Random, measure: str, shape: Shape, name: str | None, said_in: int
) -> tuple[str, str]:
    """Write one figure; give its lines and the words of a quote that say it.

    What was said in the year in which it holds, or before, is no actual.
    """
    value, said = FORMS[shape.form](chance, shape)
    head = f"      - id: {name}\n        measure" if name else "      - measure"
    lines = f"{head}: {measure}\n        value: {value}\n"
    held = ""
    if shape.kind in _WHEN:
        field, when = _WHEN[shape.kind]
        held = when(chance)
        lines += f"        {field}: {held}\n"
    years = [int(year) for year in re.findall(r"\d{4}", held)]
    last = max(years, default=0) + held.startswith("FY")
    basis = pick(chance, BASES)
    lines += (
        f"        basis: {'estimate' if basis == 'actual' and last >= said_in - 1 else basis}\n"
    )
    if shape.dimensions:
        lines += "        scope:\n"
        for dimension, values in shape.dimensions:
            stated = pick(chance, values) if chance.random() < 0.8 else "not-stated"
            lines += f"          {dimension}: {stated}\n"
    return lines, said
