"""Whatever two figures are compared: nothing depends on which is named first, or on who says it."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from factcheck.comparison import (
    Aspect,
    Comparability,
    Comparison,
    Note,
    Reason,
    StatedFigure,
    compare,
    group,
)
from invented import figure

ZERO, ONE = Decimal(0), Decimal(1)
MOMENTS = st.sampled_from(
    ("not-stated", "2018", "2018-06-30", "2018-06-30~", "2018-06", "2022-06-30", "2018-07-02?")
)
PERIODS = st.sampled_from(
    ("not-stated", "FY2018-19", "FY2018", "FY2019", "2018", "2018/2020", "2018-07/2019-06", "2018~")
)
SAID = st.sampled_from(("2018-07-24", "2018-07-24~", "2019-01-14/2019-01-15", "2022-10", "2018"))
AMOUNTS = st.sampled_from(
    (
        "$1.9 billion",
        "$3.4 billion",
        "about $1.9 billion",
        "almost $2 billion",
        "more than $3 billion",
        "$1.2-1.9 billion",
        "$0",
        "$4,950 per student per year",
        "$590 million a year",
        "$590 million",
    )
)
COUNTS = st.sampled_from(("1,200", "almost 1,200", "hundreds", "30,000", "31,000", "at most 40"))
RANKS = st.sampled_from(
    ("43", "43 out of 50", "43 of 500", "7 out of 51", "100 of more than 800 cities")
)
BASES = st.sampled_from(("actual", "estimate", "proposal", "requirement"))
HOLDINGS = st.sampled_from(("held", "to-be-kept", "not-stated"))
PAPERS = st.sampled_from(("old-form", "new-form", "not-stated"))
PERS = st.sampled_from((None, "not-stated", ("year",), ("student", "year"), ("year", "student")))


def given_as(
    measures: tuple[str, ...], **fields: st.SearchStrategy[object]
) -> st.SearchStrategy[StatedFigure]:
    return st.builds(
        figure,
        measure=st.sampled_from(measures),
        said_on=SAID,
        claim=st.sampled_from(("one-claim", "another-claim")),
        basis=BASES,
        role=st.sampled_from((None, None, "from", "to")),
        **fields,
    )


FIGURES = st.one_of(
    given_as(("savings", "free-savings"), value=AMOUNTS, as_of=MOMENTS),
    given_as(
        ("reserves",),
        value=AMOUNTS,
        as_of=MOMENTS,
        scope=st.fixed_dictionaries({"holding": HOLDINGS}),
    ),
    given_as(
        ("wage",),
        value=AMOUNTS,
        as_of=MOMENTS,
        scope=st.fixed_dictionaries({"grade": st.just("low"), "paper": PAPERS}),
    ),
    given_as(("loss", "harbour-loss", "fares"), value=AMOUNTS, period=PERIODS, per=PERS),
    given_as(("raise",), value=st.sampled_from(("6%", "about 6%", "2%-3%")), period=PERIODS),
    given_as(("drivers",), value=COUNTS, as_of=MOMENTS),
    given_as(("rank",), value=RANKS, as_of=MOMENTS),
    given_as(("contract",), value=st.sampled_from(("3 years", "about 3 years", "5 years"))),
    given_as(("deadline",), value=st.sampled_from(("2021-06-30", "2021-06-28~", "2021", "17"))),
)


def without_order(remark: Reason | Note) -> tuple[object, ...]:
    words = tuple(sorted(remark.text.replace(",", " ").replace(":", " ").split()))
    if isinstance(remark, Note):
        return (remark.aspect, words)
    return (remark.aspect, remark.is_missing, remark.dimension or "", words)


def exchanged(answer: Comparison) -> tuple[object, ...]:
    """Give all of an answer that must stay the same, with the sides exchanged where they are named."""
    return (
        answer.second,
        answer.first,
        answer.comparability,
        sorted(without_order(each) for each in answer.reasons),
        sorted(without_order(each) for each in answer.notes),
        answer.agreement,
        answer.arithmetic,
        sorted((answer.no_arithmetic_because or "").replace(",", "").split()),
    )


def as_it_is(answer: Comparison) -> tuple[object, ...]:
    return (
        answer.first,
        answer.second,
        answer.comparability,
        sorted(without_order(each) for each in answer.reasons),
        sorted(without_order(each) for each in answer.notes),
        answer.agreement,
        answer.arithmetic,
        sorted((answer.no_arithmetic_because or "").replace(",", "").split()),
    )


@given(FIGURES, FIGURES)
def test_exchanging_two_figures_exchanges_the_sides_and_nothing_else(
    first: StatedFigure, second: StatedFigure
) -> None:
    assert as_it_is(compare(first, second)) == exchanged(compare(second, first))


@given(FIGURES)
def test_a_figure_is_alike_with_itself_unless_something_is_not_stated(one: StatedFigure) -> None:
    answer = compare(one, one)
    assert answer.differences == ()
    if answer.comparability is Comparability.LIKE:
        assert answer.agreement == "agree"
    if answer.arithmetic is not None:
        assert answer.arithmetic.difference.printed.holds(ZERO)
        assert answer.arithmetic.ratio is None or answer.arithmetic.ratio.printed.holds(ONE)


@given(FIGURES, FIGURES)
def test_no_answer_depends_on_who_makes_the_claims(
    first: StatedFigure, second: StatedFigure
) -> None:
    def said_by(one: StatedFigure, claimant: str) -> StatedFigure:
        return replace(one, claim=replace(one.claim, claimant=claimant))

    answer = compare(first, second)
    other = compare(said_by(first, "harbour"), said_by(second, "guild"))
    assert replace(other, first=first, second=second) == answer


@given(FIGURES, FIGURES)
def test_only_figures_that_are_like_for_like_agree_or_conflict(
    first: StatedFigure, second: StatedFigure
) -> None:
    answer = compare(first, second)
    assert (answer.agreement is not None) is (answer.comparability is Comparability.LIKE)
    assert (answer.arithmetic is None) is (answer.no_arithmetic_because is not None)


@given(FIGURES, FIGURES)
def test_two_figures_are_in_one_complete_group_exactly_when_they_are_like_for_like(
    first: StatedFigure, second: StatedFigure
) -> None:
    answer = compare(first, second)
    groups = group((first, second)).groups
    together = len(groups) == 1 and groups[0].is_like
    assert together is (answer.comparability is Comparability.LIKE)
    if together:
        assert groups[0].agreement == answer.agreement
        assert (len(groups[0].camps) == 2) is (answer.agreement == "conflict")


@given(st.lists(FIGURES, max_size=6))
def test_the_agreement_of_a_group_is_the_worst_of_its_pairs(figures: list[StatedFigure]) -> None:
    order = ("agree", "within rounding", "conflict")
    for found in group(figures).groups:
        pairs = [
            compare(first, second).agreement
            for place, first in enumerate(found.figures)
            for second in found.figures[place + 1 :]
        ]
        worst = max((each for each in pairs if each is not None), key=order.index, default=None)
        assert found.agreement == worst
        assert Aspect.MEASURE not in found.missing
