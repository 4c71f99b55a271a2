"""The tables of docs/quantity.md that say how wide figures are, computed by the program that reads them."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Final

from factcheck.quantity.lexicon.widths import WIDTHS
from factcheck.quantity.parse import parse
from factcheck.quantity.reach import MEASURED_ALONE, Measured
from factcheck.quantity.widths import Widths, measure_widths

if TYPE_CHECKING:
    from collections.abc import Iterator
    from fractions import Fraction

    from factcheck.quantity.interval import Interval

PAGE: Final = Path(__file__).resolve().parent / "quantity.md"
END: Final = "<!-- end of the table -->\n"
WIDE: Final = "<!-- how wide figures are, written by docs/generate.py -->\n"
NUMBERS: Final = "<!-- the numbers behind it, written by docs/generate.py -->\n"
USES: Final = {
    "": MEASURED_ALONE,
    "of a share": Measured(is_share=True),
    "offered": Measured(is_wish=True),
}
FIGURES: Final = (
    # the figure, what its claim says besides, why it is so wide
    ("$1.9 billion", "", "half a unit of the last printed place, a tenth of a billion"),
    ("$1 million", "", "half a million would be half of it: never more than 5%, and 20%"),
    ("$590 million", "", "one zero may be rounding"),
    ("$1,000,000", "", "all digits are printed; six zeros may be rounding, to 20%"),
    ("6%", "", "half a percentage point is 8% of 6, so 5% is printed and the rest is rounding"),
    ("6.50%", "", "a zero after the point is a digit like any other"),
    ("0.0%", "", "a zero has no share of itself, so its printed place alone is rounded"),
    ("0.0%", "of a share", "no share is below zero"),
    ("0%", "", "a zero without places says that there is none"),
    (
        "50%",
        "",
        "a percentage from 10 to 100 is written to the whole percent: its zero is no rounding",
    ),
    ("150%", "", "beyond 100 percentages are round numbers like others"),
    ("100%", "of a share", "no share exceeds the whole"),
    ("30,000 teachers", "", "a count is printed in full; four zeros may be rounding"),
    ("94,879 teachers", "", "nobody rounds to a 9"),
    ("20 schools", "", "below 100 things are counted"),
    ("100 schools", "", "from 100 on zeros may be rounding"),
    ("two hundred jobs", "", "hundred spells a number; it is no magnitude"),
    ("2.5 million people", "", "the magnitude word shows rounding"),
    ("two dozen parents", "", "a dozen is a unit of its own: so many twelves, to 20%"),
    ("500 miles", "", "distances, weights and money are measured, not counted"),
    ("18 months", "", "whole units of time are agreed or counted"),
    ("43rd out of 50", "", "a place in an order"),
    ("302 votes", "", "votes are counted one by one"),
    ("exactly 500 jobs", "", "it says so"),
    ("6%", "offered", "an offer, a demand or a requirement is what it says"),
    ("$1.9 billion", "offered", "unless a magnitude word rounds it"),
    (
        "half",
        "",
        "5% are printed; rounding covers what is nearer to a half than to two or three fifths",
    ),
    ("a third", "", "the next usual fractions are a quarter and two fifths"),
    ("three-quarters", "", "printed no further than halfway to four fifths"),
    ("a fifth", "", "below a fifth no fraction is usual: 20%"),
    ("54% ± 3", "", "the margin is kept apart"),
    ("a third to a half", "", "from the open end of a third to that of a half, exactly"),
    ("more than half", "", "like any other limit"),
    ("half a million", "", "likewise, of a million"),
    ("about 6%", "", "10% of the number is less than one percentage point"),
    ("about $590 million", "", "one unit of the last nonzero place is less than 10%"),
    (
        "about 30,000 people",
        "",
        "a hedge never makes a figure stricter: the bare 30,000 may be 34,000",
    ),
    (
        "nearly 1,200 educators",
        "",
        "nearly is not yet there: from 10% below up to the number, which is excluded",
    ),
    ("just under 100 schools", "", "from 5% below"),
    ("at least 85 people", "", "the number is the limit, and included"),
    ("more than 500 people", "", "the number is excluded; nobody who counts 750 prints this"),
    ("just over 500 people", "", "likewise, to 5% above"),
    ("up to 50,000 people", "", "the number is included, and no count is below zero"),
    ("less than 6%", "", "the number is excluded, and what is not a count may be below zero"),
    ("dozens of people", "", "two of each at least; from 200 on it is hundreds"),
    ("hundreds of thousands of people", "", "from two hundred thousand to two million"),
    ("several hundred jobs", "", "three of each at least; from ten on it is the next magnitude"),
    ("5-7%", "", "from the open end of 5 to that of 7"),
)
REASONS: Final = {
    # of `WIDTHS`: the unit in which it is written, of what it is, and why it is so
    "printed": (
        "%",
        "the figure",
        "a first digit alone would leave half of `$1 million` open, and nobody who prints it means 600,000",
    ),
    "rounding": (
        "%",
        "the figure",
        "of 150 unhedged counts of 1,000 or more that end in zeros, 54% had one nonzero digit (11% would if two were the custom): 30,000 may be 34,000, but 1,000 is not 1,400",
    ),
    "about": (
        "%",
        "the figure",
        "or one unit of the last nonzero place, if that is less: hedged numbers have one or two digits, so `about $590 million` is nearer than 10%",
    ),
    "almost": (
        "%",
        "the figure",
        'as far as "about", and down only: what is nearly 1,200 is not 1,200',
    ),
    "just_under": ("%", "the figure", 'half as far as "almost"'),
    "more_than": ("%", "the figure", "half as much again would be printed as a rounder number"),
    "just_over": ("%", "the figure", 'as "just under", upward'),
    "whole_percentages_from": (
        "",
        "percent",
        "percentages from 10 to 100, 50% too, are written to the whole percent",
    ),
    "counts_from": ("", "things", "smaller numbers are counted: 20 schools are 20"),
    "vague": (
        "",
        "its magnitude",
        "a plural is at least two; from twenty hundreds on it is thousands",
    ),
    "few": ("", "its magnitude", "several hundred are less than a thousand"),
    "dozens": ("", "things", "dozens and tens end where hundreds begin"),
    "usual_fractions": (
        "",
        "denominators",
        "halves, thirds, quarters and fifths are what news rounds a share to",
    ),
}


def write_quantity() -> Iterator[str]:
    """Yield the page with its two tables renewed; all else stays as it is written."""
    text = PAGE.read_text(encoding="utf-8")
    for begin, table in ((WIDE, _write_figures()), (NUMBERS, _write_numbers())):
        before, _, rest = text.partition(begin)
        _, _, after = rest.partition(END)
        text = f"{before}{begin}\n{''.join(table)}\n{END}{after}"
    yield text


def say_widths(widths: Widths) -> tuple[str, str, str]:
    """Return what the printed digits leave open, what rounding does besides, and the conventional end.

    Args:
        widths: of a figure.
    """
    printed, rounding = _say_interval(widths.printed), _say_interval(widths.rounding)
    return (
        printed,
        "the same" if rounding == printed else rounding,
        "" if widths.convention is None else _say_number(widths.convention),
    )


def _write_figures() -> Iterator[str]:
    yield "| figure | printed | rounding | by custom up to | why |\n"
    yield "| --- | --- | --- | --- | --- |\n"
    for value, use, why in FIGURES:
        cells = " | ".join(say_widths(measure_widths(parse(value), USES[use])))
        yield f"| {f'`{value}` {use}'.strip()} | {cells} | {why} |\n"


def _write_numbers() -> Iterator[str]:
    yield "| name | number | of | why |\n"
    yield "| --- | --- | --- | --- |\n"
    for name, value in WIDTHS._asdict().items():
        sign, of, why = REASONS[name]
        numbers = value if isinstance(value, tuple) else (value,)
        printed = ", ".join(
            f"{each * 100 if sign else each:f}" if isinstance(each, Decimal) else str(each)
            for each in numbers
        )
        yield f"| `{name}` | {printed.removesuffix('.00')}{sign} | {of} | {why} |\n"


def _say_interval(interval: Interval) -> str:
    if interval.is_point:
        return _say_number(interval.low)
    low = "none" if interval.low is None else _say_number(interval.low)
    high = "none" if interval.high is None else _say_number(interval.high)
    return f"{'[' if interval.has_low else '('}{low}, {high}{']' if interval.has_high else ')'}"


def _say_number(number: Decimal | Fraction | None) -> str:
    return f"{number:,f}" if isinstance(number, Decimal) else str(number)
