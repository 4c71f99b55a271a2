"""What is said of two figures: the whole sentence, for every aspect in which they can differ."""

from __future__ import annotations

from dataclasses import replace

import pytest

from factcheck.comparison.answer import Aspect
from factcheck.comparison.compare import compare, find_reasons
from factcheck.comparison.ledger import list_figures_of_claim
from factcheck.comparison.number_text import say_difference
from factcheck.model.claims import Counter
from factcheck.model.vocabulary import CounterKind
from invented import corpus, figure

DAY = {"as_of": "2021-06-30"}
YEAR = {"period": "2021"}

DIFFERENT = [
    (
        {"measure": "savings", **DAY},
        {"measure": "free-savings", **DAY},
        "one measures 'Savings', the other 'Free savings' ('Free savings' is a part of 'Savings')",
    ),
    (
        {"measure": "book-savings", **DAY},
        {"measure": "savings", **DAY},
        "one measures 'Book savings', the other 'Savings' ('Book savings' is a variant of 'Savings')",
    ),
    (
        {"measure": "bound-savings", **DAY},
        {"measure": "free-savings", **DAY},
        "one measures 'Bound savings', the other 'Free savings' (both are parts of savings)",
    ),
    (
        {"measure": "drivers", "value": "1,200", **DAY},
        {"measure": "pupils", "value": "1,200", **DAY},
        "one measures 'Drivers', the other 'Pupils'; one is in drivers, the other in pupils",
    ),
    (
        {"measure": "contract", "value": "3 years", **YEAR},
        {"measure": "contract", "value": "36 weeks", **YEAR},
        "'36 weeks' is not what the measure counts, which is years",
    ),
    (
        {"measure": "savings", **DAY},
        {"measure": "loss", **YEAR},
        (
            "one measures 'Savings', the other 'Loss'; one is a stock, the other a flow;"
            " one is as of 2021-06-30, the other for 2021: a moment and a period"
        ),
    ),
    (
        {"as_of": "2018-06-30"},
        {"as_of": "2022-06-30"},
        "one is as of 2018-06-30, the other as of 2022-06-30, 48 months apart (4 years)",
    ),
    (
        {"as_of": "2021-06-28"},
        {"as_of": "2021-06-30"},
        "one is as of 2021-06-28, the other as of 2021-06-30, 2 days apart",
    ),
    (
        {"measure": "loss", "period": "FY2018-19"},
        {"measure": "loss", "period": "FY2019-20"},
        "one is for FY2018-19, the other for FY2019-20, 12 months apart (1 year)",
    ),
    (
        {"measure": "loss", "period": "2018/2020"},
        {"measure": "loss", "period": "2018"},
        "one is for 2018/2020, the other for 2018, one lies within the other: 1 year of 3 years",
    ),
    (
        {"measure": "loss", "period": "2019/2020"},
        {"measure": "loss", "period": "2018/2020"},
        "one is for 2019/2020, the other for 2018/2020, one lies within the other: 2 years of 3 years",
    ),
    (
        {"measure": "harbour-loss", "period": "FY2018-19"},
        {"measure": "harbour-loss", "period": "FY2021-22"},
        "one is for FY2018-19, the other for FY2021-22, 3 years apart",
    ),
    (
        {"basis": "actual", **DAY},
        {"basis": "proposal", **DAY},
        "one is stated as a fact, the other a proposal",
    ),
    (
        {"measure": "reserves", "scope": {"holding": "to-be-kept"}, **DAY},
        {"measure": "reserves", "scope": {"holding": "held"}, **DAY},
        "one is to be kept, the other held (holding)",
    ),
    (
        {"measure": "loss", "value": "$4,950 per student per year", "period": "2021/2022"},
        {"measure": "loss", "value": "$4,950 per driver", "period": "2021/2022"},
        "one is per student per year, the other per driver",
    ),
    (
        {"measure": "loss", "value": "$4,950", "period": "2021/2022", "per": ("student",)},
        {"measure": "loss", "value": "$4,950", "period": "2021/2022"},
        "one is per student, the other for the whole period",
    ),
    (
        {"measure": "rank", "value": "43 out of 50", **DAY},
        {"measure": "rank", "value": "43 out of 51", **DAY},
        "one is out of 50, the other out of 51",
    ),
    (
        {"as_of": "not-stated", "said_on": "2019-01-14~"},
        {"as_of": "not-stated", "said_on": "2022-10~"},
        "they were said 45 months apart (3 years 9 months)",
    ),
    (  # 367 days: the first distance that is more than a year
        {"as_of": "not-stated", "said_on": "2019-01-01"},
        {"as_of": "not-stated", "said_on": "2020-01-03"},
        "they were said 12 months apart (1 year)",
    ),
    (
        {"measure": "drivers", "value": "1,200", "as_of": "not-stated", "said_on": "2019-01-01"},
        {"measure": "drivers", "value": "1,200", "as_of": "not-stated", "said_on": "2020-01-03"},
        "they were said 12 months apart (1 year)",
    ),
    (
        {"as_of": "2020-12-31"},
        {"as_of": "2021-01-01"},
        "one is as of 2020-12-31, the other as of 2021-01-01, 1 day apart",
    ),
    (
        {"measure": "contract", "value": "3 years", "role": "from"},
        {"measure": "contract", "value": "5 years", "role": "to"},
        "one is where a change starts, the other where it ends",
    ),
]


@pytest.mark.parametrize(("first", "second", "because"), DIFFERENT)
def test_every_known_difference_is_a_reason(
    first: dict[str, object], second: dict[str, object], because: str
) -> None:
    answer = compare(figure(**first), figure(**second))
    assert answer.sentence == f"not like for like, because {because}"
    assert answer.standing is None


MISSING = [
    ({"as_of": "not-stated"}, {"as_of": "not-stated"}, "the moment is not stated for either"),
    (
        {"as_of": "not-stated"},
        {"as_of": "2021-06-30"},
        "the moment is not stated for one, the other is as of 2021-06-30",
    ),
    (
        {"measure": "loss", "period": "not-stated"},
        {"measure": "loss", "period": "not-stated"},
        "the period is not stated for either",
    ),
    (  # 366 days: a year at most, so money of two years is no reason
        {"as_of": "not-stated", "said_on": "2019-01-01"},
        {"as_of": "not-stated", "said_on": "2020-01-02"},
        "the moment is not stated for either",
    ),
    ({}, {}, "the moment is not stated for either"),
    (
        {"as_of": "2021", "said_on": "2022"},
        {"as_of": "2021-06-30"},
        "one is as of 2021, the other as of 2021-06-30, and whether that is one moment is not stated",
    ),
    (
        {"as_of": "2021-06-28~"},
        {"as_of": "2021-06-30"},
        "one is as of 2021-06-28~, the other as of 2021-06-30, and whether that is one moment is not stated",
    ),
    (
        {"measure": "loss", "period": "FY2019"},
        {"measure": "loss", "period": "FY2018-19"},
        "one is for FY2019, the other for FY2018-19, and whether that is one period is not stated",
    ),
    (
        {"measure": "harbour-loss", "period": "FY2018-19"},
        {"measure": "harbour-loss", "period": "2018-07/2019-06"},
        "one is for FY2018-19, the other for 2018-07/2019-06, and when a fiscal year starts is not stated",
    ),
    (
        {"measure": "fares", "period": "FY2018-19"},
        {"measure": "fares", "period": "FY2018-19"},
        "one is for FY2018-19, the other for FY2018-19, and when a fiscal year starts is not stated",
    ),
    (
        {"measure": "reserves", "scope": {"holding": "not-stated"}, **DAY},
        {"measure": "reserves", "scope": {"holding": "held"}, **DAY},
        "holding is not stated for one, the other is held",
    ),
    (
        {"measure": "reserves", "scope": {"holding": "not-stated"}, **DAY},
        {"measure": "reserves", "scope": {"holding": "not-stated"}, **DAY},
        "holding is not stated for either",
    ),
    (
        {"measure": "reserves", **DAY},
        {"measure": "reserves", **DAY},
        "holding is not stated for either",
    ),
    (
        {"measure": "loss", "per": "not-stated", "period": "2021"},
        {"measure": "loss", "per": ("student",), "period": "2021"},
        "per what it is, is not stated for one, the other is per student",
    ),
    (
        {"measure": "loss", "per": "not-stated", "period": "2021"},
        {"measure": "loss", "per": "not-stated", "period": "2021"},
        "per what it is, is not stated for either",
    ),
    (
        {"measure": "rank", "value": "100 of more than 800 cities", **DAY},
        {"measure": "rank", "value": "100 of 900 cities", **DAY},
        (
            "one is out of more than 800 cities, the other out of 900 cities,"
            " and whether that is the same is not stated"
        ),
    ),
    (
        {"measure": "rank", "value": "43", **DAY},
        {"measure": "rank", "value": "43 out of 50", **DAY},
        "out of how many is not stated for one, the other is out of 50",
    ),
    (
        {"measure": "deadline", "value": "2021", "role": "from"},
        {"measure": "deadline", "value": "2021", "claim": "another-claim"},
        "when the value held from which a change starts is not stated",
    ),
    (
        {"measure": "punctual", "value": "1:50", **DAY},
        {"measure": "punctual", "value": "1:500", **DAY},
        "'1:50' can be read as a ratio or as a time of day",
    ),
    (
        {"measure": "deadline", "value": "2021-06-30"},
        {"measure": "deadline", "value": "17"},
        "'17' is not a date",
    ),
]


@pytest.mark.parametrize(("first", "second", "because"), MISSING)
def test_what_is_not_stated_is_never_equal(
    first: dict[str, object], second: dict[str, object], because: str
) -> None:
    answer = compare(figure(**first), figure(**second))
    assert answer.sentence == f"cannot tell, because {because}"
    assert answer.standing is None


ALIKE = [
    ({"as_of": "2021-06-30"}, {"as_of": "2021-06-30"}),
    (
        {"measure": "drivers", "value": "40", "as_of": "2021"},
        {"measure": "drivers", "value": "40", "as_of": "2021"},
    ),
    ({"as_of": "2021-06-30~"}, {"as_of": "2021-06-30~"}),
    ({"as_of": "2021-06-30"}, {"as_of": "2021-06-30", "said_on": "2031-01-01"}),
    ({"measure": "loss", "period": "FY2018-19"}, {"measure": "loss", "period": "2018-07/2019-06"}),
    ({"measure": "loss", "period": "FY2019"}, {"measure": "loss", "period": "FY2019"}),
    (
        {"measure": "harbour-loss", "period": "FY2018-19"},
        {"measure": "harbour-loss", "period": "FY2018-19"},
    ),
    (
        {"measure": "loss", "value": "$1.9 billion a year", "period": "FY2018-19"},
        {"measure": "loss", "value": "$1.9 billion", "period": "FY2018-19"},
    ),
    (
        {"measure": "rank", "value": "43 out of 50", **DAY},
        {"measure": "rank", "value": "43 out of 50", **DAY},
    ),
    (
        {"measure": "wage", "scope": {"grade": "low", "paper": "old-form"}, **DAY},
        {"measure": "wage", "scope": {"grade": "low", "paper": "new-form"}, **DAY},
    ),
    (
        {"measure": "deadline", "value": "2021-06-30"},
        {"measure": "deadline", "value": "2021-06-30"},
    ),
    (
        {"measure": "contract", "value": "3 years", "role": "to", **YEAR},
        {"measure": "contract", "value": "3 years", "claim": "another-claim", **YEAR},
    ),
]


@pytest.mark.parametrize(("first", "second"), ALIKE)
def test_figures_that_differ_in_nothing_are_like_for_like(
    first: dict[str, object], second: dict[str, object]
) -> None:
    answer = compare(figure(**first), figure(**second))
    assert (answer.sentence, answer.reasons, answer.standing) == ("like for like", (), "agree")


NOTES = [
    (
        {"as_of": "not-stated", "said_on": "2021-03-01"},
        {"as_of": "2021-06-30", "said_on": "2021-03-13"},
        (
            (
                "the moment is not stated, the days on which the claims were made are compared instead:"
                " said 12 days apart"
            ),
        ),
    ),
    (
        {"as_of": "not-stated"},
        {"as_of": "not-stated"},
        (
            (
                "the moment is not stated, the days on which the claims were made are compared instead:"
                " said on the same day"
            ),
        ),
    ),
    (
        {"measure": "loss", "period": "not-stated", "said_on": "2021-03"},
        {"measure": "loss", "period": "not-stated", "said_on": "2021-03"},
        (
            (
                "the period is not stated, the days on which the claims were made are compared instead:"
                " both said in 2021-03"
            ),
        ),
    ),
    (
        {"measure": "loss", "period": "not-stated", "said_on": "2021-03-01~/.."},
        {"measure": "loss", "period": "not-stated", "said_on": "2021-03-01~/.."},
        (
            (
                "the period is not stated, the days on which the claims were made are compared instead:"
                " both said on or after 2021-03-01 (our inference)"
            ),
        ),
    ),
    (
        {"as_of": "2021-06-30~"},
        {"as_of": "2021-06-30~"},
        ("the times at which they hold are both the editor's inference, marked ~ or ?",),
    ),
    (
        {"measure": "wage", "scope": {"grade": "low", "paper": "old-form"}, **DAY},
        {"measure": "wage", "scope": {"grade": "low", "paper": "new-form"}, **DAY},
        ("one is old form, the other new form (paper), which the measure declares harmless",),
    ),
    (
        {"value": "about $500 million", **DAY},
        {"value": "$520 million", **DAY},
        ("the width given to 'about' is a convention, and the answer 'agree' depends on it",),
    ),
    (
        {"value": "about $500 million", **DAY},
        {"value": "$500.3 million", **DAY},
        (),
    ),
    (
        {"measure": "drivers", "value": "hundreds", **DAY},
        {"measure": "drivers", "value": "151", **DAY},
        ("the width given to 'hundreds' is a convention, and the answer 'conflict' depends on it",),
    ),
    (
        {"measure": "drivers", "value": "hundreds", **DAY},
        {"measure": "drivers", "value": "30,000", **DAY},
        ("nobody would print 'hundreds' of 30,000: by custom it is said up to about 2,000",),
    ),
    (
        {"measure": "drivers", "value": "hundreds", **DAY},
        {"measure": "drivers", "value": "2,000", **DAY},
        (),
    ),
    (
        {"measure": "drivers", "value": "more than 500", **DAY},
        {"measure": "drivers", "value": "741", **DAY},
        (),
    ),
    (
        {"measure": "drivers", "value": "more than 500", **DAY},
        {"measure": "drivers", "value": "912", **DAY},
        ("nobody would print 'more than 500' of 912: by custom it is said up to about 750",),
    ),
    (
        {"measure": "drivers", "value": "just over 500", **DAY},
        {"measure": "drivers", "value": "more than 526", **DAY},
        (
            (
                "nobody would print 'just over 500' of more than 526: by custom it is said up to"
                " about 525"
            ),
        ),
    ),
    (
        {"measure": "drivers", "value": "at least 500", **DAY},
        {"measure": "drivers", "value": "40,000", **DAY},
        (),
    ),
    ({"value": "about $500 million", **DAY}, {"value": "$500 million", **DAY}, ()),
    ({"value": "about $500 million", **DAY}, {"value": "$900 million", **DAY}, ()),
    (
        {"measure": "drivers", "value": "more than 35,000", **DAY},
        {"measure": "drivers", "value": "35,000", **DAY},
        ("'35,000' lies on the open side of the other only if it is rounded",),
    ),
    (
        {"measure": "drivers", "value": "35,000", **DAY},
        {"measure": "drivers", "value": "less than 35,000", **DAY},
        ("'35,000' lies on the open side of the other only if it is rounded",),
    ),
]

MONEY_OF_YEARS = [
    # 367 days: the first distance that is more than a year, where it is not stated when the money is of
    ({"as_of": "not-stated", "said_on": "2019-01-01"}, {"as_of": "not-stated", "said_on": "2020-01-03"}, True),
    ({"as_of": "not-stated", "said_on": "2019-01-01"}, {"as_of": "not-stated", "said_on": "2020-01-02"}, False),
    ({"measure": "loss", "period": "2018", "said_on": "2019-01-01"},
     {"measure": "loss", "period": "not-stated", "said_on": "2020-01-03"}, True),
    ({"as_of": "2020-12-31"}, {"as_of": "2021-01-01"}, True),
    ({"as_of": "2020-01-01"}, {"as_of": "2020-12-31"}, False),
    ({"measure": "drivers", "value": "1,200", "as_of": "2019-01-01"},
     {"measure": "drivers", "value": "1,200", "as_of": "2020-12-31"}, False),
]  # fmt: skip


@pytest.mark.parametrize(("first", "second", "is_said"), MONEY_OF_YEARS)
def test_money_of_two_years_is_said_to_be_so(
    first: dict[str, object], second: dict[str, object], *, is_said: bool
) -> None:
    answer = compare(figure(**first), figure(**second))
    said = [note.sentence for note in answer.notes if note.kind is Aspect.MONEY]
    assert bool(said) is is_said


ANSWERED = [
    # what is answered; what answers; whether the days are said to be those of claim and answer
    ({"as_of": "not-stated"}, "answered", True),
    ({"measure": "loss", "period": "not-stated"}, "answered", True),
    ({"as_of": "not-stated"}, "another", False),
    ({"as_of": "not-stated"}, None, False),
]


@pytest.mark.parametrize(("stated", "answered", "is_said"), ANSWERED)
def test_of_two_claims_without_a_moment_it_is_said_that_one_answers_the_other(
    stated: dict[str, str], answered: str | None, *, is_said: bool
) -> None:
    one = figure(claim="answered", said_on="2021-03-01", **stated)
    other = figure(claim="answering", said_on="2021-03-13", **stated)
    if answered is not None:
        counter = Counter(claim=answered, how=CounterKind.REBUTS, in_="letter")
        other = replace(other, claim=replace(other.claim, counters=(counter,)))
    for pair in ((one, other), (other, one)):
        (note,) = (each for each in compare(*pair).notes if each.kind is Aspect.DAY_SAID)
        days = note.sentence.partition(" instead: ")[2]
        assert days == "said 12 days apart" + (", one in answer to the other" if is_said else "")


@pytest.mark.parametrize(("first", "second", "notes"), NOTES)
def test_what_a_reader_must_know_besides_is_a_note(
    first: dict[str, object], second: dict[str, object], notes: tuple[str, ...]
) -> None:
    answer = compare(figure(**first), figure(**second))
    assert tuple(note.sentence for note in answer.notes) == notes


AGREEMENTS = [
    ("$1.9 billion", "$1.94 billion", "actual", "agree"),
    ("$1.9 billion", "$1.95 billion", "actual", "within rounding"),
    ("$1.9 billion", "$1.96 billion", "actual", "conflict"),
    ("30,000", "31,000", "actual", "within rounding"),
    ("30,000", "36,000", "actual", "conflict"),
    ("more than 35,000", "36,000", "actual", "does not contradict"),
    ("more than 35,000", "34,800", "actual", "conflict"),
    ("6%", "6.2%", "actual", "agree"),
    ("6%", "6.4%", "actual", "within rounding"),
    ("$1 million", "$1.4 million", "actual", "conflict"),
    ("100%", "60%", "actual", "conflict"),
    ("nearly $1.2 billion", "$1.25 billion", "actual", "conflict"),
    ("at least $500", "less than $500", "actual", "conflict"),
    ("no more than $500", "more than $500", "actual", "conflict"),
    ("at least $500", "no more than $500", "actual", "does not contradict"),
    ("$1.9 billion", "$1.91 billion", "requirement", "differ"),
    ("$1.9 billion", "$1.96 billion", "requirement", "differ"),
    ("$500", "$501", "proposal", "differ"),
    ("6%", "6.4%", "proposal", "differ"),
    ("6%", "6.0%", "proposal", "agree"),
    ("5% to 6%", "about 5% to 6%", "proposal", "agree"),
    ("at least 5%", "6%", "requirement", "differ"),
    ("at least 5%", "4%", "requirement", "differ"),
    ("$1 million to $3 million", "$1 million to $2 million", "actual", "agree"),
    ("$1 million to $3 million", "$2 million to $3 million", "actual", "agree"),
    ("$1 million to $3 million", "$2 million to $4 million", "actual", "does not contradict"),
]


@pytest.mark.parametrize(("first", "second", "basis", "standing"), AGREEMENTS)
def test_figures_that_are_like_for_like_agree_or_conflict(
    first: str, second: str, basis: str, standing: str
) -> None:
    more = {"measure": "raise" if "%" in first else "drivers", "basis": basis}
    if "$" in first:
        more["measure"] = "savings"
    time = {"period": "2021"} if more["measure"] == "raise" else {"as_of": "2021-06-30"}
    answer = compare(figure(value=first, **more, **time), figure(value=second, **more, **time))
    assert answer.standing == standing


RATIOS = [
    ("1:500", "500 to 1", "agree"),
    ("2:300", "300:2", "agree"),
    ("500 to 1", "540 to 1", "within rounding"),
    ("1:500", "1:540", "within rounding"),
    ("1:500", "1:750", "conflict"),
    ("one in five trains", "one in six trains", "conflict"),
    ("one in five trains", "one in five trains", "agree"),
]


@pytest.mark.parametrize(
    ("measure", "first", "second", "standing"),
    [
        (measure, *ratio)
        for measure in ("punctual", "pupils")
        for ratio in RATIOS
        if measure == "punctual" or "trains" not in ratio[0]
    ],
)
def test_a_ratio_is_one_number_in_two_terms(
    measure: str, first: str, second: str, standing: str
) -> None:
    pair = (figure(measure=measure, value=value, **DAY) for value in (first, second))
    answer = compare(*pair)
    assert (answer.sentence, answer.standing) == ("like for like", standing)


RANKS = [
    ("43 of 50", "43 of 50", "agree", "0 places"),
    ("43 of 50", "44 of 50", "conflict", "1 place"),
    ("40 of 50", "44 of 50", "conflict", "4 places"),
    ("about 40 of 50", "43 of 50", "within rounding", "about 3 places (0 to 7)"),
]


@pytest.mark.parametrize(("first", "second", "standing", "difference"), RANKS)
def test_a_rank_is_a_place_and_not_rounded(
    first: str, second: str, standing: str, difference: str
) -> None:
    answer = compare(
        figure(measure="rank", value=first, **DAY), figure(measure="rank", value=second, **DAY)
    )
    assert answer.arithmetic is not None
    assert (answer.standing, say_difference(answer.arithmetic)) == (standing, difference)


DATES = [
    ("2021-06-30", "2021-06-30", "agree", "0 days"),
    ("2021-06", "2021-06-30", "agree", "0 to 29 days"),
    ("2021-06-28~", "2021-06-30", "within rounding", "2 days"),
    ("2021-06-28", "2021-06-30", "conflict", "2 days"),
]


@pytest.mark.parametrize(("first", "second", "standing", "difference"), DATES)
def test_dates_agree_if_some_day_lies_in_both(
    first: str, second: str, standing: str, difference: str
) -> None:
    answer = compare(
        figure(measure="deadline", value=first), figure(measure="deadline", value=second)
    )
    assert answer.arithmetic is not None
    assert (answer.standing, say_difference(answer.arithmetic)) == (standing, difference)


@pytest.mark.parametrize(("first", "second"), [each[:2] for each in (*DIFFERENT, *MISSING, *ALIKE)])
def test_the_reasons_alone_are_those_of_the_whole_answer(
    first: dict[str, str], second: dict[str, str]
) -> None:
    one, other = figure(**first), figure(**second)
    assert find_reasons(one, other) == compare(one, other).reasons


@pytest.mark.parametrize("turned", [False, True], ids=["before, after", "after, before"])
def test_of_two_levels_of_one_change_each_is_called_what_it_is(*, turned: bool) -> None:
    store = corpus(
        figure(id="start", value="$2 million", role="from", **DAY),
        figure(id="end", value="$3 million", role="to", **DAY),
    )
    pair = [*list_figures_of_claim(store, store.claims["a-claim"])]
    if turned:
        pair.reverse()
    (reason,) = (each for each in find_reasons(*pair) if each.kind is Aspect.ROLE)
    words = ["the level before a change", "the level after it"]
    assert [reason.left, reason.right] == (words[::-1] if turned else words)


@pytest.mark.parametrize("turned", [False, True], ids=["before, other", "other, before"])
def test_of_a_level_before_a_change_beside_another_level_the_time_is_what_is_not_stated(
    *, turned: bool
) -> None:
    store = corpus(
        figure(id="start", value="$2 million", role="from", **DAY),
        figure(id="end", value="$3 million", role="to", **DAY),
        figure(claim="another", value="$2 million", **DAY),
    )
    pair = [list_figures_of_claim(store, store.claims[each])[0] for each in ("a-claim", "another")]
    if turned:
        pair.reverse()
    (reason,) = (each for each in find_reasons(*pair) if each.kind is Aspect.ROLE)
    sides = [None, "a level of its time"]
    assert [reason.left, reason.right] == (sides[::-1] if turned else sides)


@pytest.mark.parametrize("turned", [False, True], ids=["change, level", "level, change"])
@pytest.mark.parametrize(
    ("role", "level"), [("to", "the level after"), (None, None)], ids=["after", "not stated"]
)
def test_of_a_change_beside_a_level_each_is_called_what_it_is(
    role: str | None, level: str | None, *, turned: bool
) -> None:
    pair = [
        figure(claim="one", value="$2 million", role="by", **DAY),
        figure(claim="two", value="$3 million", role=role, **DAY),
    ]
    if turned:
        pair.reverse()
    (reason,) = (each for each in find_reasons(*pair) if each.kind is Aspect.ROLE)
    sides = ["by how much it changed", level]
    assert [reason.left, reason.right] == (sides[::-1] if turned else sides)
