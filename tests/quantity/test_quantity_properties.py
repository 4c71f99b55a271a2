"""What holds of every figure, tried on figures made up at random from a seed."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.quantity.exact import compute_exact
from factcheck.quantity.format import format_quantity
from factcheck.quantity.parse import parse
from factcheck.quantity.quantity import Bound, Form, Quantity
from factcheck.quantity.reach import Measured
from factcheck.quantity.scan import scan
from factcheck.quantity.widths import Widths, measure_widths

ESTIMATES = ("about ", "around ", "roughly ", "approximately ", "an estimated ", "some ")
SHORTFALLS = ("almost ", "nearly ", "just under ")
HEDGES = (*ESTIMATES, *SHORTFALLS)
LIMITS = (
    "more than ",
    "over ",
    "at least ",
    "no fewer than ",
    "less than ",
    "under ",
    "up to ",
    "no more than ",
    "at most ",
)
WHOLE = st.integers(min_value=0, max_value=10**12)
GROUPED = WHOLE.map(lambda number: f"{number:,}")
DECIMAL = st.builds(
    lambda whole, part: f"{whole:,}.{part}",
    st.integers(min_value=0, max_value=9999),
    st.from_regex(r"[0-9]{1,3}", fullmatch=True),
)
MAGNITUDES = st.sampled_from(("", " thousand", " million", " billion", " trillion"))
SPELLED = st.sampled_from(
    (
        "two",
        "twelve",
        "forty-two",
        "three hundred",
        "twenty-five hundred",
        "half a million",
        "a dozen",
        "two dozen",
        "six thousand and forty",
        "one million",
        "two and a half million",
        "a quarter of a million",
        "2 1/2",
        "1/3",
        "two-thirds",
    )
)
NUMBERS = st.one_of(GROUPED, DECIMAL, SPELLED)
SCALED = st.builds(lambda number, magnitude: number + magnitude, GROUPED | DECIMAL, MAGNITUDES)
PER = st.sampled_from(("", "", " per student", " a year", " per student per year", " each"))
SUMS = st.builds(
    lambda sign, number: sign + number,
    st.sampled_from(("$", "£", "€", "C$", "CHF ", "US$", "-$")),
    SCALED,
)
MONEY = st.builds(lambda money, per: money + per, SUMS, PER)
PERCENT = st.builds(
    lambda number, unit: number + unit,
    GROUPED | DECIMAL,
    st.sampled_from(("%", " percent", " per cent", " percentage points", " basis points")),
)
COUNTED = st.builds(
    lambda number, noun: f"{number} {noun}",
    GROUPED,
    st.sampled_from(("teachers", "more educators", "school nurses", "people", "kg", "degrees")),
)
PLAIN = st.one_of(NUMBERS, SCALED, MONEY, PERCENT, COUNTED)
HEDGED = st.builds(
    lambda words, figure: words + figure, st.sampled_from(("", *HEDGES, *LIMITS, "exactly ")), PLAIN
)
BEHIND = st.builds(
    lambda figure, words: figure + words,
    GROUPED | SUMS,
    st.sampled_from((" or more", " or less", "+", "-plus", " or so")),
)
VAGUE = st.sampled_from(
    (
        "hundreds",
        "dozens of parents",
        "hundreds of thousands of students",
        "several hundred",
        "tens of millions of dollars",
        "at least several thousand people",
    )
)
SHARES = st.builds(
    lambda part, more, words, noun: f"{part:,} {words} {part + more:,}{noun}",
    st.integers(min_value=1, max_value=10**6),
    st.integers(min_value=1, max_value=10**6),
    st.sampled_from(("of", "out of", "of more than", "of our almost")),
    st.sampled_from(("", " schools", " members")),
)
RANGES = st.builds(
    lambda low, more, form: form.format(f"{low:,}", f"{low + more:,}"),
    st.integers(min_value=0, max_value=10**9),
    st.integers(min_value=1, max_value=10**9),
    st.sampled_from(
        ("{} to {} teachers", "between {} and {}", "from ${} to ${}", "{}% to {}%", "${} to ${}")
    ),
)
RATIOS = st.builds(
    lambda first, second: f"{first}:{second}",
    st.integers(min_value=1, max_value=99),
    st.integers(min_value=100, max_value=5000),
)
FIGURES = st.one_of(HEDGED, BEHIND, VAGUE, SHARES, RANGES, RATIOS)
SEEDED = settings(derandomize=True, deadline=None, max_examples=300)


def _without_texts(quantity: Quantity) -> tuple[Quantity, list[Widths]]:
    """Return what a figure says, and what it leaves open in every use; not the text and its places."""
    ends = quantity.ends
    parts = ([quantity.total] if quantity.total else []) + list(ends or ())
    said = replace(
        quantity,
        text="",
        step=None,
        coarse=None,
        parts=None,
        total=_without_texts(quantity.total)[0] if quantity.total else None,
        ends=(_without_texts(ends[0])[0], _without_texts(ends[1])[0]) if ends else None,
    )
    return said, [measure_widths(each, use) for each in (quantity, *parts) for use in USES]


USES = (Measured(), Measured(is_wish=True), Measured(is_share=True))


@SEEDED
@given(FIGURES)
def test_a_rendered_figure_reads_as_the_same_figure(text: str) -> None:
    quantity = parse(text)
    assert _without_texts(parse(format_quantity(quantity))) == _without_texts(quantity)


@SEEDED
@given(FIGURES)
def test_rendering_is_canonical(text: str) -> None:
    rendered = format_quantity(parse(text))
    assert format_quantity(parse(rendered)) == rendered


@SEEDED
@given(FIGURES)
def test_rounding_covers_what_the_digits_leave_open(text: str) -> None:
    quantity = parse(text)
    assert quantity.rounding.has_all_of(quantity.printed)


@SEEDED
@given(FIGURES)
def test_both_intervals_hold_the_number_or_end_at_it(text: str) -> None:
    quantity = parse(text)
    number = compute_exact(quantity)
    if number is None:
        assert quantity.form in {Form.RANGE, Form.VAGUE}
        return
    for interval in (quantity.printed, quantity.rounding):
        ends = {interval.low, interval.high}
        if quantity.bound in {Bound.LESS_THAN, Bound.MORE_THAN} or (
            quantity.bound is Bound.ALMOST and number
        ):
            assert number in ends
            assert not interval.has(number)
        elif quantity.bound in {Bound.AT_LEAST, Bound.AT_MOST}:
            assert number in ends
            assert interval.has(number)
        else:
            assert interval.has(number)


@SEEDED
@given(PLAIN, st.sampled_from(ESTIMATES))
def test_an_estimate_is_never_narrower_than_the_bare_figure(text: str, hedge: str) -> None:
    plain, hedged = parse(text), parse(hedge + text)
    assert hedged.printed.has_all_of(plain.printed)
    assert hedged.rounding.has_all_of(plain.rounding)
    assert hedged.printed.has(compute_exact(plain) or Decimal(0))


@SEEDED
@given(PLAIN, st.sampled_from(SHORTFALLS))
def test_almost_ends_at_its_number_and_begins_a_tenth_below_it(text: str, hedge: str) -> None:
    plain, hedged = parse(text), parse(hedge + text)
    number = compute_exact(plain)
    assert number is not None
    share = Fraction(1, 20) if hedge == "just under " else Fraction(1, 10)
    further = Fraction(number) - share * Fraction(number)
    low, high = sorted((further, Fraction(number)))
    assert (hedged.rounding, hedged.printed.low, hedged.printed.high) == (hedged.printed, low, high)
    assert hedged.printed.has(further)


@SEEDED
@given(FIGURES)
def test_no_width_but_of_a_hedge_or_limit_reaches_further_than_its_caps(text: str) -> None:
    quantity = parse(text)
    number = compute_exact(quantity)
    if number is None or quantity.bound is not Bound.EXACT:
        return
    size = abs(Fraction(number))
    for interval, cap in ((quantity.printed, 20), (quantity.rounding, 5)):
        assert interval.low is not None
        assert interval.high is not None
        assert Fraction(number) - Fraction(interval.low) <= size / cap
        assert Fraction(interval.high) - Fraction(number) <= size / cap


@SEEDED
@given(GROUPED.filter(lambda text: text != "0"), st.sampled_from(("teachers", "%", "USD")))
def test_a_limit_and_its_opposite_share_no_number(number: str, unit: str) -> None:
    figure = f"{number}%" if unit == "%" else f"{number} {unit}"
    for words, opposite in (("at least", "less than"), ("no more than", "more than")):
        limit, beyond = parse(f"{words} {figure}"), parse(f"{opposite} {figure}")
        assert not limit.rounding.has_common(beyond.rounding)
        assert limit.rounding.has_common(parse(figure).printed)


@SEEDED
@given(
    st.builds(
        lambda words, number: f"{words}{number} people",
        st.sampled_from(("", *HEDGES, *LIMITS)),
        GROUPED.filter(lambda text: text != "0"),
    )
)
def test_a_count_is_never_below_zero(text: str) -> None:
    quantity = parse(text)
    for interval in (quantity.printed, quantity.rounding):
        assert interval.low is not None
        assert interval.low >= 0


@SEEDED
@given(PLAIN, st.sampled_from(LIMITS))
def test_a_limit_opens_one_end(text: str, limit: str) -> None:
    plain, limited = parse(text), parse(limit + text)
    if limited.bound in {Bound.MORE_THAN, Bound.AT_LEAST}:
        assert limited.printed.high is None
    else:
        assert limited.printed.low in {None, Decimal(0)}
    assert limited.number == plain.number


@SEEDED
@given(
    st.one_of(MONEY, PERCENT, COUNTED, SHARES, RANGES.filter(lambda text: "from" not in text)),
    st.sampled_from(
        (
            ("The guild spoke of ", "."),
            ("“It is ", ",” he said."),
            ("It was set at ", " and no further."),
            ("It rose again (", ")."),
            ("On Jan. 5, 2019, the board named ", "; it then rose."),
        )
    ),
)
def test_scan_finds_what_parse_reads_wherever_it_stands(text: str, frame: tuple[str, str]) -> None:
    before, after = frame
    sentence = before + text + after
    readings = scan(sentence)
    assert [_without_texts(reading.quantity) for reading in readings] == [
        _without_texts(parse(text))
    ]
    assert [sentence[reading.start : reading.end] for reading in readings] == [text]


@SEEDED
@given(st.text(max_size=80) | st.text("0123456789.,-–:/()$%a fromt\u00ad\u200b", max_size=60))
def test_every_place_cuts_its_text_out_of_any_text(text: str) -> None:
    end = 0
    for reading in scan(text):
        assert reading.start >= end
        assert text[reading.start : reading.end] == reading.quantity.text
        end = reading.end


@SEEDED
@given(FIGURES, st.sampled_from(USES))
def test_no_use_makes_a_figure_wider_than_its_words(text: str, use: Measured) -> None:
    quantity = parse(text)
    widths = measure_widths(quantity, use)
    assert quantity.printed.has_all_of(widths.printed)
    assert quantity.rounding.has_all_of(widths.rounding)
    assert widths.rounding.has_all_of(widths.printed)
