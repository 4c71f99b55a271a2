"""Units printed in letters, and the words that they are short for."""

from __future__ import annotations

from typing import Final

UNIT_WORDS: Final = {
    "yr": "years",
    "yrs": "years",
    "mo": "months",
    "mos": "months",
    "wk": "weeks",
    "wks": "weeks",
    "hr": "hours",
    "hrs": "hours",
    "min": "minutes",
    "mins": "minutes",
    "sec": "seconds",
    "secs": "seconds",
    "ft": "feet",
    "mi": "miles",
    "yd": "yards",
    "yds": "yards",
    "oz": "ounces",
    "ppm": "parts per million",
    "ppb": "parts per billion",
}
"""English units; those of the metric system stand as they are printed."""

PER_WORDS: Final = {
    "yr": "year",
    "mo": "month",
    "wk": "week",
    "hr": "hour",
    "h": "hour",
    "min": "minute",
    "sec": "second",
    "s": "second",
    "gal": "gallon",
    "lb": "pound",
    "sqft": "square foot",
}
"""What stands behind a slash or `per`, in short."""

SPEEDS: Final = {"mph": ("miles", "hour"), "mpg": ("miles", "gallon")}
"""Letters that say what is counted and what it is stated per."""

DEGREES: Final = {
    "celsius": "°C",
    "centigrade": "°C",
    "c": "°C",
    "fahrenheit": "°F",
    "f": "°F",
    "kelvin": "K",
}
"""The scale named behind degrees."""

SQUARES: Final = {"ft": "square feet", "mi": "square miles", "yd": "square yards"}
"""Units behind `sq`."""
