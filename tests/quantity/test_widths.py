"""How wide a figure is, by its words, and by what its measure and basis say of it."""

from __future__ import annotations

import json
import runpy
from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from factcheck.quantity.interval import Interval
from factcheck.quantity.parse import parse
from factcheck.quantity.quantity import Change
from factcheck.quantity.reach import MEASURED_ALONE, Measured
from factcheck.quantity.widths import measure_widths

if TYPE_CHECKING:
    from collections.abc import Mapping

ROOT = Path(__file__).parents[2]
say_widths = runpy.run_path(str(ROOT / "docs" / "figure_widths.py"))["say_widths"]
CASES = ROOT.parent / "shared" / "cases" / "widths.jsonl"

ALONE = ""
USES = {
    ALONE: MEASURED_ALONE,
    "offered": Measured(is_wish=True),
    "of a share": Measured(is_share=True),
    "of a rank": Measured(is_place=True),
    "of a duration": Measured(is_duration=True),
    "in percent": Measured(unit="percent"),
    "in USD": Measured(unit="USD"),
    "of a share in percent": Measured(unit="percent", is_share=True),
}


FURTHER = (
    # value, use, printed, rounding, conventional upper end
    ("$3 million", "", "[2,850,000, 3,150,000)", "[2,500,000, 3,500,000)", ""),
    ("$1.0 million", "", "[950,000, 1,050,000)", "the same", ""),
    ("10 million people", "", "[9,500,000, 10,500,000)", "[8,000,000, 12,000,000)", ""),
    ("$45 million", "", "[44,500,000, 45,500,000)", "the same", ""),
    (
        "$100 billion",
        "",
        "[99,500,000,000, 100,500,000,000)",
        "[80,000,000,000, 120,000,000,000)",
        "",
    ),
    ("one million", "", "[950,000, 1,050,000)", "[800,000, 1,200,000)", ""),
    ("6 thousand", "", "[5,700, 6,300)", "[5,500, 6,500)", ""),
    ("$250,000", "", "[249,999.5, 250,000.5)", "[245,000, 255,000)", ""),
    ("$7,000,000", "", "[6,999,999.5, 7,000,000.5)", "[6,500,000, 7,500,000)", ""),
    ("$1", "", "[0.95, 1.05)", "[0.8, 1.2)", ""),
    ("$15", "", "[14.5, 15.5)", "the same", ""),
    ("more than half", "of a share in percent", "(0.5, 1]", "the same", "0.75"),
    ("at least two thirds", "of a share in percent", "[2/3, 1]", "the same", ""),
    ("more than 45%", "of a share in percent", "(45, 100]", "the same", "67.5"),
    ("more than 45", "of a share in percent", "(45, 100]", "the same", "67.5"),
    ("$0.50", "", "[0.495, 0.505)", "the same", ""),
    ("50 cents", "", "[0.495, 0.505)", "the same", ""),
    ("$4,950 per student per year", "", "[4,949.5, 4,950.5)", "[4,945, 4,955)", ""),
    ("100,000 students", "", "100,000", "[80,000, 120,000)", ""),
    ("99 schools", "", "99", "the same", ""),
    ("101 schools", "", "101", "the same", ""),
    ("110 schools", "", "110", "[105, 115)", ""),
    ("1,000 jobs", "", "1,000", "[800, 1,200)", ""),
    ("1,250 jobs", "", "1,250", "[1,245, 1,255)", ""),
    ("1,200,000 residents", "", "1,200,000", "[1,150,000, 1,250,000)", ""),
    ("twenty schools", "", "20", "the same", ""),
    ("three thousand people", "", "[2,850, 3,150)", "[2,500, 3,500)", ""),
    ("34.5 million riders", "", "[34,450,000, 34,550,000)", "the same", ""),
    ("0 teachers", "", "0", "the same", ""),
    ("6.5 teachers", "", "[6.45, 6.55)", "the same", ""),
    ("a dozen", "", "12", "[9.6, 14.4)", ""),
    ("12 miles", "", "[11.5, 12.5)", "the same", ""),
    ("30 kg", "", "[29.5, 30.5)", "[25, 35)", ""),
    ("500 square miles", "", "[499.5, 500.5)", "[450, 550)", ""),
    ("5 feet", "", "[4.75, 5.25)", "[4.5, 5.5)", ""),
    ("800 rupees", "", "[799.5, 800.5)", "[750, 850)", ""),
    ("500 pounds", "", "[499.5, 500.5)", "[450, 550)", ""),
    ("10%", "", "[9.5, 10.5)", "the same", ""),
    ("9%", "", "[8.55, 9.45)", "[8.5, 9.5)", ""),
    ("12.5%", "", "[12.45, 12.55)", "the same", ""),
    ("95%", "", "[94.5, 95.5)", "the same", ""),
    ("99%", "", "[98.5, 99.5)", "the same", ""),
    ("0.5%", "", "[0.475, 0.525)", "[0.45, 0.55)", ""),
    ("0%", "", "0", "the same", ""),
    ("200%", "", "[199.5, 200.5)", "[160, 240)", ""),
    ("20 percentage points", "", "[19.5, 20.5)", "the same", ""),
    ("4 percentage points", "", "[3.8, 4.2)", "[3.5, 4.5)", ""),
    ("-5%", "", "[-5.25, -4.75)", "[-5.5, -4.5)", ""),
    ("99.8%", "of a share", "[99.75, 99.85)", "the same", ""),
    ("at least 90%", "of a share", "[90, 100]", "the same", ""),
    ("more than 80%", "of a share", "(80, 100]", "the same", "100"),
    ("105%", "of a share", "[104.5, 105.5)", "the same", ""),
    ("100 of 110 schools", "of a share", "100", "[80, 115)", ""),
    ("nearly 100%", "of a share", "[90, 100)", "the same", ""),
    ("at least 100%", "of a share", "100", "the same", ""),
    ("40", "in percent", "[39.5, 40.5)", "the same", ""),
    ("8", "in percent", "[7.6, 8.4)", "[7.5, 8.5)", ""),
    ("2,000", "in USD", "[1,999.5, 2,000.5)", "[1,600, 2,400)", ""),
    ("100", "of a share in percent", "[99.5, 100]", "the same", ""),
    ("43rd", "", "43", "the same", ""),
    ("40", "of a rank", "40", "the same", ""),
    ("about 40", "of a rank", "[36, 44]", "the same", ""),
    ("300 votes", "", "300", "the same", ""),
    ("5 million votes", "", "[4,750,000, 5,250,000)", "[4,500,000, 5,500,000)", ""),
    ("30 days", "", "30", "the same", ""),
    ("90 minutes", "", "90", "the same", ""),
    ("48-hour", "", "48", "the same", ""),
    ("100 years", "", "100", "the same", ""),
    ("1.5 hours", "", "[1.45, 1.55)", "the same", ""),
    ("180", "of a duration", "180", "the same", ""),
    ("2 yrs", "", "2", "the same", ""),
    ("half an hour", "", "[0.475, 0.525)", "[0.45, 0.55)", ""),
    ("exactly $1.9 billion", "", "1,900,000,000", "the same", ""),
    ("exactly 30,000", "", "30,000", "the same", ""),
    ("precisely 6%", "", "6", "the same", ""),
    ("exactly half", "", "0.5", "the same", ""),
    ("exactly two-thirds", "", "2/3", "the same", ""),
    ("1,200", "offered", "1,200", "the same", ""),
    ("6.5%", "offered", "6.5", "the same", ""),
    ("$130 million", "offered", "[129,500,000, 130,500,000)", "[125,000,000, 135,000,000)", ""),
    ("half", "offered", "0.5", "the same", ""),
    ("half a million", "offered", "[475,000, 525,000)", "[450,000, 550,000)", ""),
    ("about 6%", "offered", "[5.4, 6.6]", "the same", ""),
    ("nearly 1,200", "offered", "[1,080, 1,200)", "the same", ""),
    ("at least 5%", "offered", "[5, none)", "the same", ""),
    ("5-7%", "offered", "[5, 7]", "the same", ""),
    ("30 thousand", "offered", "[29,500, 30,500)", "[25,000, 35,000)", ""),
    ("two hundred jobs", "offered", "200", "the same", ""),
    ("a dozen", "offered", "12", "the same", ""),
    ("two-fifths", "", "[0.38, 0.42)", "[11/30, 0.45)", ""),
    ("three-fifths", "", "[0.57, 0.63)", "[0.55, 19/30)", ""),
    ("two-thirds", "", "[19/30, 0.7)", "[19/30, 17/24)", ""),
    ("four-fifths", "", "[0.775, 0.84)", "[0.775, 0.96)", ""),
    ("a quarter", "", "[0.2375, 0.2625)", "[0.225, 7/24)", ""),
    ("an eighth", "", "[0.11875, 0.13125)", "[0.1, 0.15)", ""),
    ("3/8", "", "[0.35625, 0.3875)", "[17/48, 0.3875)", ""),
    ("a tenth", "", "[0.095, 0.105)", "[0.08, 0.12)", ""),
    ("2½", "", "[2.45, 2.55)", "the same", ""),
    ("2½ million", "", "[2,450,000, 2,550,000)", "the same", ""),
    ("a quarter of a million", "", "[237,500, 262,500)", "[225,000, 875000/3)", ""),
    ("two-thirds of a million", "", "[1900000/3, 700,000)", "[1900000/3, 2125000/3)", ""),
    ("half a percent", "", "[0.475, 0.525)", "[0.45, 0.55)", ""),
    ("1/3 mile", "", "[19/60, 0.35)", "[7/24, 11/30)", ""),
    ("about half", "", "[0.45, 0.55]", "the same", ""),
    ("about a third", "", "[0.3, 11/30]", "[7/24, 11/30]", ""),
    ("nearly half", "", "[0.45, 0.5)", "the same", ""),
    ("more than a third", "", "(1/3, none)", "the same", "0.5"),
    ("almost two-thirds", "", "[0.6, 2/3)", "the same", ""),
    ("about 94,879 people", "", "[94,878, 94,880]", "the same", ""),
    ("about 45%", "", "[44, 46]", "the same", ""),
    (
        "about $2 billion",
        "",
        "[1,800,000,000, 2,200,000,000]",
        "[1,600,000,000, 2,400,000,000)",
        "",
    ),
    ("about 10 people", "", "[9, 11]", "the same", ""),
    ("about 12 people", "", "[11, 13]", "the same", ""),
    ("around 100 schools", "", "[90, 110]", "[80, 120)", ""),
    ("about 6.0%", "", "[5.9, 6.1]", "the same", ""),
    ("about 0.2%", "", "[0.18, 0.22]", "[0.16, 0.24)", ""),
    ("almost $2 billion", "", "[1,800,000,000, 2,000,000,000)", "the same", ""),
    ("not quite 50%", "", "[45, 50)", "the same", ""),
    ("nearly -5%", "", "(-5, -4.5]", "the same", ""),
    ("just under 5%", "", "[4.75, 5)", "the same", ""),
    ("at least about 500 people", "", "[450, none)", "the same", ""),
    ("more than about 500 people", "", "(450, none)", "the same", "750"),
    ("up to about 500 people", "", "[0, 550]", "the same", ""),
    ("500 people or more", "", "[500, none)", "the same", ""),
    ("500+ people", "", "[500, none)", "the same", ""),
    ("$9 million or less", "", "(none, 9,000,000]", "the same", ""),
    ("fewer than 30 people", "", "[0, 30)", "the same", ""),
    ("less than 0.5%", "", "(none, 0.5)", "the same", ""),
    ("not to exceed $500", "", "(none, 500]", "the same", ""),
    ("> 30", "", "(30, none)", "the same", "45"),
    ("a little over $2 million", "", "(2,000,000, none)", "the same", "2,100,000"),
    ("tens of thousands of people", "", "[20,000, none)", "the same", "200,000"),
    ("dozens of thousands of people", "", "[24,000, none)", "the same", "200,000"),
    ("scores of people", "", "[40, none)", "the same", "400"),
    ("thousands of people", "", "[2,000, none)", "the same", "20,000"),
    ("millions of dollars", "", "[2,000,000, none)", "the same", "20,000,000"),
    ("a few thousand people", "", "[3,000, none)", "the same", "10,000"),
    ("a couple hundred jobs", "", "[200, none)", "the same", "1,000"),
    ("several dozen jobs", "", "[36, none)", "the same", "120"),
    ("up to several hundred people", "", "[0, none)", "the same", "1,000"),
    (
        "$500 million to $1.3 billion",
        "",
        "[499,500,000, 1,350,000,000)",
        "[450,000,000, 1,350,000,000)",
        "",
    ),
    ("30,000 to 40,000 people", "", "[30,000, 40,000]", "[25,000, 45,000)", ""),
)


@pytest.mark.parametrize(("value", "use", "printed", "rounding", "convention"), FURTHER)
def test_a_figure_is_as_wide_as_its_words_and_its_use_let_it_be(
    value: str, use: str, printed: str, rounding: str, convention: str
) -> None:
    assert say_widths(measure_widths(parse(value), USES[use])) == (printed, rounding, convention)


def test_a_factor_of_a_change_is_no_count() -> None:
    doubled = replace(parse("2 times"), change=Change.FACTOR)
    assert say_widths(measure_widths(doubled)) == ("[1.9, 2.1)", "[1.6, 2.4)", "")


LIMITS = (
    # two values of which each leaves out what the other takes in, or not; whether they meet
    ("at least 500", "fewer than 500", False),
    ("at least 500", "no more than 500", True),
    ("no more than 500", "more than 500", False),
    ("more than 500", "exactly 500", False),
    ("fewer than 500", "exactly 500", False),
    ("at most $500", "exactly $500", True),
    ("nearly 1,200", "exactly 1,200", False),
    ("nearly 1,200", "exactly 1,199", True),
    ("just under 1/2", "exactly half", False),
    ("more than two-thirds", "exactly 2/3", False),
    ("at least two-thirds", "exactly 2/3", True),
    ("more than 1/3", "1/3 or less", False),
)


@pytest.mark.parametrize(("one", "other", "meets"), LIMITS)
def test_the_number_of_a_limit_is_in_or_out_as_its_words_say(
    one: str, other: str, *, meets: bool
) -> None:
    first, second = parse(one).rounding, parse(other).rounding
    assert (first.has_common(second), second.has_common(first)) == (meets, meets)


@pytest.mark.skipif(not CASES.is_file(), reason="the cases stand beside the repository only")
def test_each_case_that_was_handed_in_is_as_wide_as_it_says() -> None:
    cases = [json.loads(line) for line in CASES.read_text(encoding="utf-8").splitlines()]
    assert [measured_case(case) for case in cases] == [expected_case(case) for case in cases]


Ends = tuple[Fraction | None, Fraction | None]


def measured_case(case: Mapping[str, str]) -> tuple[str, Ends, Ends, Fraction | None, str | None]:
    use = Measured(
        is_share=case.get("kind") == "share",
        is_wish=case.get("basis") in {"proposal", "requirement"},
    )
    widths = measure_widths(parse(case["value"]), use)
    convention = None if widths.convention is None else Fraction(widths.convention)
    low_end = "low closed" if widths.printed.has_low else "low open"
    high_end = "high closed" if widths.printed.has_high else "high open"
    both = "closed" if widths.printed.has_low and widths.printed.has_high else "half-open"
    ends = {"low": low_end, "high": high_end, "closed": both}.get(
        case.get("ends", "").split(" ")[0]
    )
    return case["value"], ends_of(widths.printed), ends_of(widths.rounding), convention, ends


def ends_of(interval: Interval) -> Ends:
    low, high = interval.low, interval.high
    return None if low is None else Fraction(low), None if high is None else Fraction(high)


def expected_case(case: Mapping[str, str]) -> tuple[str, Ends, Ends, Fraction | None, str | None]:
    printed, rounding = (
        tuple(None if end is None else Fraction(end) for end in case[name])
        for name in ("printed", "rounding")
    )
    convention = Fraction(case["convention"]) if "convention" in case else None
    return case["value"], printed, rounding, convention, case.get("ends")  # type: ignore[return-value] # two ends each
