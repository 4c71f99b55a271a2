"""What the checks ask of a unit: whether figures always print it."""

from __future__ import annotations

from factcheck.comparison.noun import FRACTIONS


def is_always_printed(unit: str) -> bool:
    """Return whether figures of a unit print it: percents do, and money (three-letter ISO 4217 codes)."""
    return unit in FRACTIONS or (len(unit) == 3 and unit.isalpha() and unit.isupper())
