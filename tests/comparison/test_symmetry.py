"""Whatever two figures are compared: nothing depends on which is named first, or on who says it."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from factcheck.comparison.answer import Aspect, Comparability, Comparison, Conversion, Note, Reason
from factcheck.comparison.compare import compare
from factcheck.comparison.group import group
from factcheck.comparison.stated import StatedFigure
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
BASES = st.sampled_from(("actual", "estimate", "proposal", "requirement", "not-stated"))
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
    given_as(
        ("raise",),
        value=st.sampled_from(("6%", "about 6%", "2%-3%", "5% ± 1", "7 percentage points")),
        period=PERIODS,
    ),
    given_as(("drivers",), value=COUNTS, as_of=MOMENTS),
    given_as(("rank",), value=RANKS, as_of=MOMENTS),
    given_as(
        ("weight",),
        value=st.sampled_from(("27 kg", "60 lb", "2 tons", "about 2 short tons", "5 miles", "€5")),
        as_of=MOMENTS,
    ),
    given_as(
        ("water",),
        value=st.sampled_from(
            ("50 US gallons a day", "60 imperial gallons per week", "70 gallons", "9,000 litres")
        ),
        period=PERIODS,
    ),
    given_as(
        ("punctual",),
        value=st.sampled_from(
            ("a third", "34%", "40% of trains", "43 of 50", "half of the buses", "one in five")
        ),
        as_of=MOMENTS,
    ),
    given_as(("contract",), value=st.sampled_from(("3 years", "about 3 years", "5 years"))),
    given_as(("deadline",), value=st.sampled_from(("2021-06-30", "2021-06-28~", "2021", "17"))),
)


def without_order(remark: Reason | Note | Conversion) -> tuple[object, ...]:
    words = tuple(sorted(remark.sentence.replace(",", " ").replace(":", " ").split()))
    if isinstance(remark, Reason):
        return (remark.kind, remark.is_stated, remark.dimension or "", remark.settle or "", words)
    return (remark.kind, words)


def exchanged(answer: Comparison) -> tuple[object, ...]:
    """Give all of an answer that must stay the same, with the sides exchanged where they are named."""
    return (
        answer.second,
        answer.first,
        answer.comparability,
        sorted(without_order(each) for each in answer.reasons),
        sorted(without_order(each) for each in answer.conversions),
        sorted(without_order(each) for each in answer.notes),
        answer.standing,
        answer.arithmetic,
        sorted((answer.no_arithmetic_because or "").replace(",", "").split()),
    )


def as_it_is(answer: Comparison) -> tuple[object, ...]:
    return (
        answer.first,
        answer.second,
        answer.comparability,
        sorted(without_order(each) for each in answer.reasons),
        sorted(without_order(each) for each in answer.conversions),
        sorted(without_order(each) for each in answer.notes),
        answer.standing,
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
    assert {each.kind for each in answer.differences} <= {"unit", "said before it was over"}
    if answer.comparability is Comparability.LIKE:
        assert answer.standing in {"agree", "does not contradict"}
    if answer.arithmetic is not None:
        assert answer.arithmetic.difference.printed.has(ZERO)
        assert answer.arithmetic.ratio is None or answer.arithmetic.ratio.printed.has(ONE)


@given(FIGURES, FIGURES)
def test_no_answer_depends_on_who_makes_the_claims_but_on_whether_one_does(
    first: StatedFigure, second: StatedFigure
) -> None:
    def said_by(one: StatedFigure, claimant: str) -> StatedFigure:
        return replace(one, claim=replace(one.claim, claimant=claimant))

    answer = compare(said_by(first, "guild"), said_by(second, "riverside"))
    other = compare(said_by(first, "harbour"), said_by(second, "guild"))
    assert replace(other, first=answer.first, second=answer.second) == answer
    assert answer.standing != "replaced"
    made_by_one, made_by_other = (
        replace(one, claim=replace(said_by(one, "courier").claim, made_by=maker))
        for one, maker in ((first, "guild"), (second, "riverside"))
    )
    told = compare(made_by_one, made_by_other)
    assert replace(told, first=answer.first, second=answer.second) == answer
    of_one = compare(said_by(first, "guild"), said_by(second, "guild"))
    if of_one.standing != "replaced":
        assert replace(of_one, first=answer.first, second=answer.second) == answer


@given(FIGURES, FIGURES)
def test_only_figures_that_are_alike_stand_to_each_other(
    first: StatedFigure, second: StatedFigure
) -> None:
    answer = compare(first, second)
    assert (answer.standing is not None) is answer.comparability.is_like
    assert bool(answer.conversions) is (answer.comparability is Comparability.CONVERTED)
    assert bool(answer.reasons) is not answer.comparability.is_like
    assert (answer.arithmetic is None) is (answer.no_arithmetic_because is not None)


@given(FIGURES, FIGURES)
def test_two_figures_are_in_one_complete_group_exactly_when_they_are_alike(
    first: StatedFigure, second: StatedFigure
) -> None:
    second = replace(second, claim=replace(second.claim, claimant="guild"))
    answer = compare(first, second)
    groups = group((first, second)).groups
    together = len(groups) == 1 and groups[0].is_like
    assert together is answer.comparability.is_like
    if together:
        assert groups[0].standing == answer.standing
        assert len(groups[0].camps) == 1 or answer.standing in {"conflict", "differ"}
        assert answer.standing != "conflict" or len(groups[0].camps) == 2


@given(st.lists(FIGURES, max_size=6))
def test_a_group_stands_as_the_hardest_of_its_pairs(figures: list[StatedFigure]) -> None:
    order = (
        "agree",
        "does not contradict",
        "within the margin",
        "within rounding",
        "differ",
        "conflict",
    )
    figures = [
        replace(each, claim=replace(each.claim, claimant=f"guild-{place}"))
        for place, each in enumerate(figures)
    ]
    for found in group(figures).groups:
        pairs = [
            compare(first, second).standing
            for place, first in enumerate(found.figures)
            for second in found.figures[place + 1 :]
        ]
        worst = max((each for each in pairs if each is not None), key=order.index, default=None)
        assert found.standing == worst
        assert Aspect.MEASURE not in found.missing
