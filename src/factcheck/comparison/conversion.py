"""Exact factors between units of one thing, each with who says so; and the names of each unit.

What has no exact factor is not converted: a month is no number of days, an hourly rate no yearly one.
A name that means two units (`tons`, `gallons`) is none of them until somebody says which.
"""

from __future__ import annotations

from fractions import Fraction
from typing import Final, NamedTuple

from factcheck.quantity.grammar.inflection import find_singular

SP_811: Final = "NIST SP 811 (2008), appendix B"
YARD_AND_POUND: Final = "international yard and pound agreement (1959)"
SI: Final = "SI Brochure, 9th edition"
WEIGHTS_ACT: Final = "Weights and Measures Act 1985 (United Kingdom)"
CALENDAR: Final = (
    "12 months a year; 52 weeks and 365 days a year for what is stated per week or day"
)
BY_DEFINITION: Final = "by definition"


class UnitScale(NamedTuple):
    """How a unit is converted.

    Attributes:
        name: the unit, in the singular.
        dimension: what it measures; only units of one dimension are converted.
        factor: how many of the dimension's base unit one of it is.
        source: who says so.
        offset: what is added to its number before the factor (temperatures).
    """

    name: str
    dimension: str
    factor: Fraction
    source: str
    offset: Fraction = Fraction(0)


_ROWS: Final = (
    ("length", "metre", "1", BY_DEFINITION, ("m", "meter")),
    ("length", "kilometre", "1000", SI, ("km", "kilometer")),
    ("length", "centimetre", "0.01", SI, ("cm", "centimeter")),
    ("length", "millimetre", "0.001", SI, ("mm", "millimeter")),
    ("length", "inch", "0.0254", YARD_AND_POUND, ("in", "inche")),
    ("length", "foot", "0.3048", YARD_AND_POUND, ("ft", "feet")),
    ("length", "yard", "0.9144", YARD_AND_POUND, ("yd",)),
    ("length", "mile", "1609.344", YARD_AND_POUND, ("mi", "statute mile")),
    ("length", "nautical mile", "1852", SP_811, ("nmi",)),
    ("area", "square metre", "1", BY_DEFINITION, ("m2", "sq m", "square meter", "sqm")),
    ("area", "square kilometre", "1000000", SI, ("km2", "sq km", "square kilometer")),
    ("area", "square centimetre", "0.0001", SI, ("cm2", "square centimeter")),
    ("area", "hectare", "10000", SI, ("ha",)),
    ("area", "square inch", "0.00064516", YARD_AND_POUND, ("sq in",)),
    ("area", "square foot", "0.09290304", YARD_AND_POUND, ("ft2", "sq ft", "square feet", "sqft")),
    ("area", "square yard", "0.83612736", YARD_AND_POUND, ("sq yd",)),
    ("area", "square mile", "2589988.110336", YARD_AND_POUND, ("sq mi",)),
    ("area", "acre", "4046.8564224", YARD_AND_POUND, ()),
    ("mass", "kilogram", "1", BY_DEFINITION, ("kg", "kilo", "kilogramme")),
    ("mass", "gram", "0.001", SI, ("g", "gramme")),
    ("mass", "milligram", "0.000001", SI, ("mg",)),
    ("mass", "microgram", "0.000000001", SI, ()),
    ("mass", "metric ton", "1000", SP_811, ("tonne", "metric tonne")),
    ("mass", "kilotonne", "1000000", SI, ()),
    ("mass", "megatonne", "1000000000", SI, ()),
    ("mass", "gigatonne", "1000000000000", SI, ()),
    ("mass", "pound of weight", "0.45359237", YARD_AND_POUND, ("lb", "lbs")),
    ("mass", "ounce", "0.028349523125", YARD_AND_POUND, ("oz",)),
    ("mass", "troy ounce", "0.0311034768", SP_811, ()),
    ("mass", "stone", "6.35029318", WEIGHTS_ACT, ()),
    ("mass", "short ton", "907.18474", SP_811, ("us ton",)),
    ("mass", "long ton", "1016.0469088", SP_811, ("imperial ton",)),
    ("volume", "litre", "1", BY_DEFINITION, ("l", "liter")),
    ("volume", "millilitre", "0.001", SI, ("ml", "milliliter")),
    ("volume", "centilitre", "0.01", SI, ("cl", "centiliter")),
    ("volume", "hectolitre", "100", SI, ("hl", "hectoliter")),
    ("volume", "megalitre", "1000000", SI, ("megaliter",)),
    ("volume", "gigalitre", "1000000000", SI, ("gigaliter",)),
    ("volume", "cubic centimetre", "0.001", SI, ("cm3", "cubic centimeter")),
    ("volume", "cubic metre", "1000", SI, ("m3", "cubic meter")),
    ("volume", "cubic kilometre", "1000000000000", SI, ("km3", "cubic kilometer")),
    ("volume", "cubic inch", "0.016387064", YARD_AND_POUND, ()),
    ("volume", "cubic foot", "28.316846592", YARD_AND_POUND, ("ft3", "cubic feet")),
    ("volume", "cubic yard", "764.554857984", YARD_AND_POUND, ()),
    ("volume", "acre-foot", "1233481.83754752", YARD_AND_POUND, ("acre foot", "acre-feet", "acre feet")),
    ("volume", "us gallon", "3.785411784", SP_811, ("u.s. gallon", "american gallon")),
    ("volume", "imperial gallon", "4.54609", WEIGHTS_ACT, ("uk gallon", "british gallon")),
    ("volume", "us pint", "0.473176473", SP_811, ()),
    ("volume", "imperial pint", "0.56826125", WEIGHTS_ACT, ("uk pint",)),
    ("energy", "joule", "1", BY_DEFINITION, ("j",)),
    ("energy", "kilojoule", "1000", SI, ("kj",)),
    ("energy", "megajoule", "1000000", SI, ("mj",)),
    ("energy", "gigajoule", "1000000000", SI, ("gj",)),
    ("energy", "terajoule", "1000000000000", SI, ("tj",)),
    ("energy", "petajoule", "1000000000000000", SI, ("pj",)),
    ("energy", "kilowatt-hour", "3600000", SI, ("kwh", "kilowatt hour")),
    ("energy", "megawatt-hour", "3600000000", SI, ("mwh", "megawatt hour")),
    ("energy", "gigawatt-hour", "3600000000000", SI, ("gwh", "gigawatt hour")),
    ("energy", "terawatt-hour", "3600000000000000", SI, ("twh", "terawatt hour")),
    ("power", "watt", "1", BY_DEFINITION, ("w",)),
    ("power", "kilowatt", "1000", SI, ("kw",)),
    ("power", "megawatt", "1000000", SI, ("mw",)),
    ("power", "gigawatt", "1000000000", SI, ("gw",)),
    ("power", "terawatt", "1000000000000", SI, ("tw",)),
    ("clock time", "second", "1", BY_DEFINITION, ("sec", "s")),
    ("clock time", "minute", "60", SI, ("min",)),
    ("clock time", "hour", "3600", SI, ("hr", "h")),
    ("clock time", "day", "86400", SI, ()),
    ("clock time", "week", "604800", SI, ("wk",)),
    ("clock time", "fortnight", "1209600", BY_DEFINITION, ()),
    ("calendar time", "month", "1", BY_DEFINITION, ("mo",)),
    ("calendar time", "year", "12", CALENDAR, ("yr",)),
    ("calendar time", "decade", "120", CALENDAR, ()),
    ("calendar time", "century", "1200", CALENDAR, ()),
    ("percentage points", "percentage-points", "1", BY_DEFINITION, ("percentage-point",)),
    ("percentage points", "basis-points", "0.01", BY_DEFINITION, ("basis-point",)),
)  # fmt: skip
"""Dimension, unit, how many base units one of it is, who says so, other names; the first is the base."""

_TEMPERATURES: Final = (
    ("°C", Fraction(1), Fraction(0), ("c", "degree celsius")),
    ("°F", Fraction(5, 9), Fraction(-32), ("f", "degree fahrenheit")),
    ("K", Fraction(1), Fraction("-273.15"), ("kelvin",)),
)

SCALES: Final = {
    name.lower(): scale
    for scale, others in (
        *(
            (UnitScale(unit, dimension, Fraction(factor), source), others)
            for dimension, unit, factor, source, others in _ROWS
        ),
        *(
            (UnitScale(unit, "temperature", factor, SP_811, offset), others)
            for unit, factor, offset, others in _TEMPERATURES
        ),
    )
    for name in (scale.name, *others)
}
"""Every name of every unit, in lower case and the singular."""

_KEEP_CASE: Final = {
    "MW": "mw",
    "MWh": "mwh",
    "MJ": "mj",
    "Mt": "megatonne",
    "Gt": "gigatonne",
}
"""Abbreviations that say another size, or nothing, in another case: `mW`, `mJ` and `MT` are none of ours."""

SEVERAL_UNITS: Final = {
    "ton": ("short ton", "long ton", "metric ton"),
    "gallon": ("us gallon", "imperial gallon"),
    "pint": ("us pint", "imperial pint"),
}
"""Names that mean several units."""

YEARLY: Final = {
    "year": Fraction(1),
    "quarter": Fraction(4),
    "month": Fraction(12),
    "week": Fraction(52),
    "day": Fraction(365),
}
"""How often a year holds what something is stated per; within one period only."""

DAYS_IN: Final = {"day": Fraction(1), "week": Fraction(7)}
"""The exact days of those that have a number of them."""


def find_scale(unit: str) -> UnitScale | None:
    """Return how a unit is converted, or None where no exact factor is known.

    Args:
        unit: its name in any number, as printed.

    >>> find_scale("hectares").factor
    Fraction(10000, 1)
    >>> find_scale("tons") is None
    True
    """
    if unit in _KEEP_CASE:
        return SCALES[_KEEP_CASE[unit]]
    name = unit.lower()
    if name in {"mw", "mwh", "mj"} and unit[0] == "m":
        return None
    return SCALES.get(name) or SCALES.get(_find_last_singular(name))


def find_meanings(unit: str, measured: str | None = None) -> tuple[str, ...]:
    """Return the units that a name can mean, where it means several; else nothing.

    Args:
        unit: a noun in the singular or plural, in any case.
        measured: what its measure counts; degrees are those of a temperature only where it is one.

    >>> find_meanings("tons"), find_meanings("acres"), find_meanings("degrees", "°F")
    (('short ton', 'long ton', 'metric ton'), (), ('°C', '°F'))
    """
    name = _find_last_singular(unit.lower())
    if name != "degree":
        return SEVERAL_UNITS.get(name, ())
    scale = None if measured is None else find_scale(measured)
    return ("°C", "°F") if scale is not None and scale.dimension == "temperature" else ()


def say_factor(scale: UnitScale, base: UnitScale) -> str:
    """Return what one of a unit is, in words.

    Args:
        scale: of the unit.
        base: of the unit in which it is said; both measure one thing.

    >>> say_factor(find_scale("acre"), find_scale("square metre"))
    '1 acre is 4,046.8564224 square metres'
    """
    if scale.dimension == "temperature":
        return _TEMPERATURE_WORDS[scale.name]
    factor = scale.factor / base.factor
    return f"1 {_say_name(scale.name)} is {write_fraction(factor)} {_say_plural(base.name)}"


def write_fraction(number: Fraction) -> str:
    """Return an exact number in digits, as a fraction where no decimal holds it.

    Args:
        number: any exact number; commas stand between its thousands.

    >>> write_fraction(Fraction(1, 3)), write_fraction(Fraction(1, 8))
    ('1/3', '0.125')
    """
    denominator = number.denominator
    for prime in (2, 5):
        while denominator % prime == 0:
            denominator //= prime
    if denominator != 1:
        return f"{number.numerator:,}/{number.denominator:,}"
    whole, rest = divmod(number, 1)
    digits = ""
    while rest:
        digit, rest = divmod(rest * 10, 1)
        digits += str(digit)
    return f"{whole:,}.{digits}" if digits else f"{whole:,}"


_TEMPERATURE_WORDS: Final = {
    "°C": "a temperature in °C is that of °F less 32, times 5/9",
    "°F": "a temperature in °F is that of °C times 9/5, and 32 more",
    "K": "a temperature in K is that of °C and 273.15 more",
}


def _find_last_singular(name: str) -> str:
    before, space, last = name.rpartition(" ")
    return f"{before}{space}{find_singular(last)}"


def _say_name(name: str) -> str:
    if name.endswith("points"):
        return name.removesuffix("s").replace("-point", " point")
    return name.replace("us ", "US ")


def _say_plural(name: str) -> str:
    if name.endswith("s"):
        return name.replace("-points", " points")
    if name.endswith("foot"):
        return f"{name.removesuffix('foot')}feet"
    if name == "pound of weight":
        return "pounds of weight"
    if name == "century":
        return "centuries"
    return f"{_say_name(name)}{'es' if name.endswith('inch') else 's'}"


def is_of_one_dimension(unit: str, other: str) -> bool:
    """Return whether one unit is converted to another, or would be in one of its meanings.

    Args:
        unit: a name of a unit, in the singular or plural.
        other: another one.

    >>> is_of_one_dimension("miles", "km"), is_of_one_dimension("miles", "acres")
    (True, False)
    """
    return bool(_list_dimensions(unit, other) & _list_dimensions(other, unit))


def _list_dimensions(unit: str, other: str) -> set[str]:
    scales = [find_scale(each) for each in (unit, *find_meanings(unit, other))]
    return {scale.dimension for scale in scales if scale is not None}
