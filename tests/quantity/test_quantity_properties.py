"""What holds of every figure, tried on figures made up at random from a seed."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.quantity import Bound, Form, Quantity, parse, render, scan

HEDGES = (
    "about ",
    "around ",
    "roughly ",
    "approximately ",
    "an estimated ",
    "some ",
    "almost ",
    "nearly ",
    "just under ",
)
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


def _without_texts(quantity: Quantity) -> Quantity:
    ends = quantity.ends
    return replace(
        quantity,
        text="",
        total=_without_texts(quantity.total) if quantity.total else None,
        ends=(_without_texts(ends[0]), _without_texts(ends[1])) if ends else None,
    )


@SEEDED
@given(FIGURES)
def test_a_rendered_figure_reads_as_the_same_figure(text: str) -> None:
    quantity = parse(text)
    assert _without_texts(parse(render(quantity))) == _without_texts(quantity)


@SEEDED
@given(FIGURES)
def test_rendering_is_canonical(text: str) -> None:
    rendered = render(parse(text))
    assert render(parse(rendered)) == rendered


@SEEDED
@given(FIGURES)
def test_rounding_covers_what_the_digits_leave_open(text: str) -> None:
    quantity = parse(text)
    assert quantity.rounding.covers(quantity.printed)


@SEEDED
@given(FIGURES)
def test_both_intervals_hold_the_number_or_end_at_it(text: str) -> None:
    quantity = parse(text)
    if quantity.number is None:
        assert quantity.form in {Form.RANGE, Form.VAGUE}
        return
    for interval in (quantity.printed, quantity.rounding):
        if quantity.bound is Bound.LESS_THAN:
            assert interval.high == quantity.number
        else:
            assert interval.contains(quantity.number)


@SEEDED
@given(PLAIN, st.sampled_from(HEDGES))
def test_a_hedge_never_narrows_an_interval(text: str, hedge: str) -> None:
    plain, hedged = parse(text), parse(hedge + text)
    assert hedged.printed.covers(plain.printed)
    assert hedged.rounding.covers(plain.rounding)


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
@given(FIGURES)
def test_made_exact_a_figure_is_open_no_further_than_before(text: str) -> None:
    quantity = parse(text)
    exact = quantity.exactly()
    assert quantity.printed.covers(exact.printed)
    assert exact.printed == exact.rounding


def test_a_hedge_that_was_written_stays_where_a_figure_is_exact_as_written() -> None:
    hedged, bare = parse("almost 1,200").exactly(), parse("1,200").exactly()
    assert (hedged.printed.low, hedged.printed.high) == (Decimal(1080), Decimal("1200.5"))
    assert (bare.printed.low, bare.printed.high) == (Decimal(1200), Decimal(1200))
