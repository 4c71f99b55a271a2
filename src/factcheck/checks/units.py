"""What the checks ask of a unit: whether figures always print it, and what it counts."""

from __future__ import annotations

from factcheck.comparison.noun import FRACTIONS, singular


def is_always_printed(unit: str) -> bool:
    """Tell whether figures of a unit print it: percents do, and money (three-letter ISO 4217 codes)."""
    return unit in FRACTIONS or (len(unit) == 3 and unit.isalpha() and unit.isupper())


def counts_the_same(one: str, other: str) -> bool:
    """Tell whether two nouns end in the same word, singular or plural: `riders`, `bus rider`."""
    return singular(one.rpartition(" ")[2]) == singular(other.rpartition(" ")[2])
