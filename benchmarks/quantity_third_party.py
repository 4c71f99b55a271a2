"""Reading the third-party sets of labelled quantities into this project's terms.

Their ranges are averaged into a middle or kept as brackets; here a range keeps its two ends.
Rows that read wrongly for a newsroom stand in `quantity_disagreements`.
"""

from __future__ import annotations

import json
import re
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from factcheck.quantity.quantity import Bound, Quantity
from quantity_scoring import Sentence, Wanted, singular

if TYPE_CHECKING:
    from pathlib import Path

SETS: Final = ("CurrencyModel", "PercentModel", "NumberRangeModel", "quantulum3-quantities")

_MONEY: Final = {
    "Dollar": "USD",
    "United States dollar": "USD",
    "Pound": "GBP",
    "British pound": "GBP",
    "Euro": "EUR",
    "Cent": "cent",
    "Pence": "pence",
    "Penny": "penny",
    "Franc": "franc",
    "Peseta": "peseta",
    "Rupee": "rupee",
    "Netherlands guilder": "guilder",
    "Finnish markka": "markka",
    "dollar": "USD",
    "pound sterling": "GBP",
    "euro": "EUR",
    "yen": "JPY",
}
_SPELLINGS: Final = {
    "metre": ("meter", "metre", "m"),
    "kilometre": ("kilometre", "kilometer", "km"),
    "mile": ("mile", "mi"),
    "inch": ("inch", "in"),
    "percentage": ("percent",),
    "kilogram": ("kg", "kilogram"),
    "pound-mass": ("lb", "pound"),
    "hour": ("hour", "hr"),
    "milligram": ("mg",),
    "tablespoon": ("tbsp",),
    "square mile": ("sq mi",),
    "gigahertz": ("ghz",),
    "megabyte": ("mb",),
    "centilitre": ("cl",),
    "dollar per hour": ("USD",),
    "dollar per kilogram": ("USD",),
    "kilometre per hour": ("kilometre",),
    "count per week": ("time",),
    "degree Celsius": ("degree", "°c"),
    "degree fahrenheit": ("degree", "°f"),
    "watt hour": ("wh",),
    "megawatt hour": ("mwh",),
    "electronvolt": ("ev",),
    "cubic centimetre": ("ml",),
    "milligray": ("mgy",),
    "ton per day": ("tpd",),
    "square kilometre": ("square kilometer",),
    "litre": ("l", "litre"),
}
_COINS: Final = frozenset(
    {"cent", "pence", "penny", "franc", "peseta", "rupee", "guilder", "markka", "pound", "bitcoin"}
)
_COINS_OF: Final = {"cent": "USD", "pence": "GBP"}
_BRACKETS: Final = re.compile(r"([(\[])(-?[0-9.]*),(-?[0-9.]*)([)\]])")


def read_set(folder: Path, name: str) -> list[Sentence]:
    """Read one third-party set; a sentence is named by its set and row, from 0."""
    rows = json.loads((folder / f"{name}.json").read_text(encoding="utf-8"), parse_float=Decimal)
    if name.startswith("quantulum3"):
        return [_quantulum(name, number, row) for number, row in enumerate(rows)]
    return [_recognizers(name, number, row) for number, row in enumerate(rows)]


def accepts(wanted: Wanted, found: Wanted) -> bool:
    """Tell whether a figure that was found is what a third-party label says.

    A label without a dimension says nothing of the noun that is counted.
    """
    if (
        wanted.unit in _COINS_OF
        and found.unit == _COINS_OF[wanted.unit]
        and wanted.value is not None
    ):
        return found.value == wanted.value / 100
    if wanted.ends != found.ends or not _close(wanted.value, found.value):
        return False
    if wanted.unit in {None, "dimensionless"}:
        return found.unit is None or not (found.unit.isupper() or found.unit == "percent")
    if wanted.unit == found.unit:
        return True
    unit = (found.unit or "").lower()
    spellings = _SPELLINGS.get(wanted.unit, (wanted.unit.replace("metre", "meter"),))
    return found.unit in spellings or unit in spellings


def is_in_set(name: str, quantity: Quantity) -> bool:
    """Tell whether a set labels figures of this sort at all: money, percentages, bounds."""
    unit = singular(quantity.unit)
    if name == "CurrencyModel":
        return quantity.currency is not None or unit in _COINS
    if name == "PercentModel":
        return unit == "percent"
    if name == "NumberRangeModel":
        return quantity.bound is not Bound.EXACT or bool(quantity.bound_words)
    return True


def _close(wanted: Decimal | None, found: Decimal | None) -> bool:
    if wanted is None or found is None:
        return wanted is found
    return abs(wanted - found) <= abs(wanted) * Decimal("1e-9")


def _recognizers(name: str, number: int, row: dict[str, object]) -> Sentence:
    results = row["Results"]
    assert isinstance(results, list)
    wanted = tuple(each for result in results for each in _resolution(name, result["Resolution"]))
    return Sentence(f"{name}:{number}", name, str(row["Input"]), wanted)


def _resolution(name: str, resolution: dict[str, str]) -> list[Wanted]:
    value = resolution.get("value")
    if value in {None, "null"}:
        return []
    assert value is not None
    if name == "NumberRangeModel":
        return _bracket(value)
    if name == "PercentModel":
        return [Wanted(Decimal(value.rstrip("%")), "percent")]
    unit = resolution["unit"]
    return [Wanted(Decimal(value), resolution.get("isoCurrency") or _MONEY.get(unit, unit.lower()))]


def _bracket(text: str) -> list[Wanted]:
    match = _BRACKETS.fullmatch(text)
    assert match is not None
    low, high = match.group(2), match.group(3)
    if low and high:
        if low == high:
            return [Wanted(Decimal(low), None)]
        return [Wanted(None, None, (Decimal(low), Decimal(high)))]
    return [Wanted(Decimal(low or high), None)]


def _quantulum(name: str, number: int, row: dict[str, object]) -> Sentence:
    results = row["res"]
    assert isinstance(results, list)
    wanted = []
    for result in results:
        unit = str(result["unit"])
        value, spread = Decimal(result["value"]), Decimal(result.get("uncertainty") or 0)
        known = _MONEY.get(unit) or (unit if unit in _SPELLINGS else singular(unit))
        if spread:
            wanted.append(Wanted(None, known, (value - spread, value + spread)))
        else:
            wanted.append(Wanted(value, known))
    return Sentence(f"{name}:{number}", name, str(row["req"]), tuple(wanted))
