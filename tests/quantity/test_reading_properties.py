"""What holds of denied limits, articles, qualifiers, margins and parts, on sentences made up from a seed."""

from __future__ import annotations

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from factcheck.quantity.parse import parse
from factcheck.quantity.quantity import Bound
from factcheck.quantity.scan import scan
from test_quantity_properties import SEEDED

WHOLE = st.integers(min_value=1, max_value=999_999)
AMOUNTS = st.builds(
    lambda form, number: form.format(f"{number:,}"),
    st.sampled_from(("${}", "£{} million", "{}%", "{} percent", "{} teachers", "{} kg")),
    WHOLE,
)
DENIED_UPPER = st.sampled_from(
    (
        "must not exceed",
        "cannot exceed",
        "will never exceed",
        "did not rise above",
        "should not be more than",
        "won't be more than",
        "will not pay more than",
        "no longer than",
        "no more than",
    )
)
DENIED_LOWER = st.sampled_from(
    (
        "must not be less than",
        "cannot fall below",
        "will never drop below",
        "should not be under",
        "no less than",
        "no fewer than",
    )
)


@SEEDED
@given(st.booleans(), DENIED_UPPER, DENIED_LOWER, AMOUNTS)
def test_a_denied_limit_never_reads_as_its_opposite(
    is_upper: bool,  # drawn by hypothesis
    upper: str,
    lower: str,
    amount: str,
) -> None:
    words = upper if is_upper else lower
    (reading,) = scan(f"The sum {words} {amount}.")
    expected = Bound.AT_MOST if is_upper else Bound.AT_LEAST
    assert (reading.quantity.bound, reading.quantity.number) == (expected, parse(amount).number)
    assert parse(f"{words} {amount}").bound is expected


@SEEDED
@given(
    st.sampled_from(("at least", "up to", "nearly", "more than", "less than", "an almost")),
    st.sampled_from(("{}%", "{} percent", "${} million", "${}")),
    WHOLE.map("{:,}".format),
    st.sampled_from(("raise", "cut", "gap", "grant")),
)
def test_an_article_behind_a_bound_takes_nothing_from_it(
    words: str, form: str, number: str, noun: str
) -> None:
    amount = form.format(number)
    article = "" if words.startswith("an ") else "a "
    (reading,) = scan(f"They want {words} {article}{amount} {noun}.")
    plain = parse(f"{words} {amount}")
    quantity = reading.quantity
    assert (quantity.bound, quantity.number, quantity.unit) == (
        plain.bound,
        plain.number,
        plain.unit,
    )


@SEEDED
@given(
    WHOLE.filter(lambda number: number > 1),
    st.lists(
        st.sampled_from(
            ("homeless", "part-time", "new", "rural", "unpaid", "younger", "dual-income")
        ),
        max_size=3,
        unique=True,
    ),
    st.sampled_from(("students", "nurses", "clinics", "tenants")),
)
def test_the_words_before_a_noun_are_kept_in_order(
    number: int, qualifiers: list[str], noun: str
) -> None:
    figure = " ".join((f"{number:,}", *qualifiers, noun))
    (reading,) = scan(f"The audit counted {figure}.")
    assert reading.quantity == parse(figure)
    assert (reading.quantity.qualifiers, reading.quantity.unit) == (tuple(qualifiers), noun)


@SEEDED
@given(
    st.integers(min_value=10, max_value=99),
    st.integers(min_value=1, max_value=9),
    st.sampled_from(
        (
            "{}% ± {}",
            "{} percent, plus or minus {} points",
            "{}% plus or minus {} percentage points",
            "{}% with a margin of error of {} points",
        )
    ),
)
def test_a_margin_is_never_a_figure_of_its_own(number: int, size: int, form: str) -> None:
    (reading,) = scan(f"She polled {form.format(number, size)} in May.")
    quantity, plain = reading.quantity, parse(f"{number}%")
    assert (quantity.number, quantity.margin) == (Decimal(number), Decimal(size))
    assert (quantity.printed, quantity.rounding) == (plain.printed, plain.rounding)
    assert scan(f"The poll has a margin of error of {size} points.") == ()
    assert scan(f"It is within ±{size} percentage points.") == ()


@SEEDED
@given(
    st.integers(min_value=1, max_value=9),
    st.sampled_from(
        (("a cent", "USD", "0.01"), ("a percent", "percent", "1"), ("a mile", "mile", "1"))
    ),
)
def test_a_number_below_one_is_a_part_of_the_unit_behind_it(
    tenths: int, unit: tuple[str, str, str]
) -> None:
    words, name, scale = unit
    (reading,) = scan(f"It is 0.{tenths} of {words} off.")
    number = Decimal(tenths) / 10 * Decimal(scale)
    assert (reading.quantity.number, reading.quantity.unit) == (number, name)
