"""Units in words and in letters: tables alone, so that a comparison that asks them loads no grammar."""

from __future__ import annotations

from typing import Final

from factcheck.quantity.lexicon.word_lists import split_words

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
    "oz": "ounce",
    "bbl": "barrel",
    "sf": "square foot",
    "sqft": "square foot",
}
"""What stands behind a slash or `per`, in short."""

PER_WHAT: Final = split_words(
    """
    year month week day hour minute second night quarter semester term session season share barrel
    pound ounce ton tonne gallon litre liter kilogram mile kilometre kilometer student pupil person
    head household family employee worker teacher vote game piece unit acre copy class
    hectare ticket bottle dozen visit page cup serving bed room
    """
)
"""What an amount is stated for each of behind `a`: `$17 an hour`, `40 a day`."""

PER_WHAT_OF_MONEY: Final = split_words(
    """
    resident patient voter taxpayer tenant passenger customer member child citizen inmate prisoner
    guest visitor user subscriber driver rider player soldier officer nurse doctor adult woman man
    renter homeowner caller reader donor client car truck bus bike vehicle plane boat house
    home school hospital site plot lot field farm shop store office building metre
    foot yard inch bushel container crate box bag case can carton pack packet pair plate bowl glass
    pint dose vial shot pill test trip ride flight call text meal lunch dinner issue
    episode card line word tree animal cow pig sheep horse throw pop entry download click view
    signature round hole set lesson course credit book album song track cord load delivery
    """
)
"""What money is stated for each of behind `a`, besides the words above; counts are given to them as often."""

SPEEDS: Final = {"mph": ("miles", "hour"), "kph": ("km", "hour"), "mpg": ("miles", "gallon")}
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

CUBES: Final = {"ft": "cubic feet", "m": "cubic metres", "yd": "cubic yards", "in": "cubic inches"}
"""Units behind `cu`."""

MEASURES: Final = split_words(
    """
    foot inch yard mile metre meter kilometre kilometer centimetre centimeter millimetre millimeter
    gram kilogram ton tonne litre liter gallon barrel ounce cup tablespoon teaspoon acre hectare
    hour minute
    """
)
"""Singular measures that stand directly behind any number: `a 5 metre wall`, `1/4 inch`."""

PREFIXED: Final = frozenset(
    f"{prefix}{unit}"
    for prefix in ("", *split_words("nano micro milli centi deci hecto kilo mega giga tera peta"))
    for unit in split_words("watt joule tonne gram gramme litre liter metre meter")
)
"""Singular units with the prefixes of the SI, in whole words; none of what they measure comes in pieces."""

DURATIONS: Final = split_words(
    """
    second seconds minute minutes hour hours hr hrs day days night nights weekend weekends week
    weeks fortnight fortnights month months quarter quarters semester semesters year years decade decades century
    centuries term terms season seasons session sessions
    """
)
"""Stretches of time in whole words, and those of them in letters that stand behind any number."""

LETTERED_DURATIONS: Final = split_words("hr hrs min mins sec secs yr yrs")
"""Stretches of time in letters, where a unit is known to be one."""

THREE_QUARTERS: Final = ("three quarters of a whole", "three quarters of a year")
"""The readings of `three quarters`."""

SIGNED_NOUNS: Final = frozenset({"degrees", "degree", "points", "point"})
"""Nouns that are no count of things: a number of them may lie below zero."""

ABBREVIATED: Final = split_words(
    """
    km kg mph kph km/h mg lb lbs ft cm ml cl mi oz kw gw mw kwh mwh gwh twh wh hz khz mhz ghz gb mb
    tb kb ha mm kcal kj mj gj tj db mcg µg ng nm mbps gbps kbps mwh kwp mmol m² km² cm² ft² m³ ppb
    mo mos wk wks yd yds hr hrs min mins sec secs yr yrs mpg psi tpd ev kv mgy sq mmhg ppm rpm bps km2 tsp tbsp
    """
)
"""Units in letters, that may stand directly behind the digits."""

CASED: Final = split_words(
    """
    keV MeV GeV TeV PeV hPa kPa MPa GPa mbar mSv mA mAh mV ms ns kBq MBq GBq kN Mt Gt
    """
)
"""Units in letters that are these in this case alone: mA is no MA, and Mt no mt."""

NAMING: Final = split_words("EV SEC MI MO TB GB HA")
"""Capitals that are a unit by themselves, and name something before its noun: `40 TB patients`."""

STORED: Final = split_words(
    """
    drive drives disk disks disc discs hard memory storage data ram ssd download downloads file
    files cap limit plan plans flash model models version versions card cards
    """
)
"""Words behind gigabytes and terabytes."""
