"""The numbers by which figures are wide: the one table, with a reason for each in docs/quantity.md.

They are conventions of this project: nothing printed says how far a rounded number or an "about" reaches.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Final, NamedTuple


class WidthTable(NamedTuple):
    """The table; each number is a share of the figure's own where nothing else is said.

    Attributes:
        printed: how far the printed digits reach at most, to either side.
        rounding: how far rounding does at most.
        about: how far "about" does at most.
        almost: how far below its number "almost" begins.
        just_under: how far "just under" does.
        more_than: how far above its number "more than" is printed at most, by custom.
        just_over: how far "just over" is.
        whole_percentages_from: the percentage from which to 100 the zeros are not rounded.
        counts_from: the count from which on zeros may be rounded.
        vague: how many times its magnitude a vague plural stands for at least, and at most.
        few: how many times its magnitude a vague number of magnitudes stands for at most.
        dozens: what `dozens` and `tens` stand for at most.
        usual_fractions: the denominators of the fractions to which another is rounded.
    """

    printed: Decimal
    rounding: Decimal
    about: Decimal
    almost: Decimal
    just_under: Decimal
    more_than: Decimal
    just_over: Decimal
    whole_percentages_from: Decimal
    counts_from: Decimal
    vague: tuple[Decimal, Decimal]
    few: Decimal
    dozens: Decimal
    usual_fractions: tuple[int, ...]


WIDTHS: Final = WidthTable(
    printed=Decimal("0.05"),
    rounding=Decimal("0.20"),
    about=Decimal("0.10"),
    almost=Decimal("0.10"),
    just_under=Decimal("0.05"),
    more_than=Decimal("0.50"),
    just_over=Decimal("0.05"),
    whole_percentages_from=Decimal(10),
    counts_from=Decimal(100),
    vague=(Decimal(2), Decimal(20)),
    few=Decimal(10),
    dozens=Decimal(200),
    usual_fractions=(2, 3, 4, 5),
)
