"""A figure that is denied is nobody's claim: what says so is an answer, and never a claim of that value."""

from __future__ import annotations

import pytest

from factcheck.drafting.draft import build_draft

CITY = "The city said the deficit is $31 million.\n\n"


@pytest.mark.parametrize(
    ("text", "claimed", "denied"),
    [
        ("Ann Lee said not 140 drivers left.", [], ["140 drivers"]),
        ("Ann Lee said not 140 but 35 drivers left.", ["35 drivers"], ["140"]),
        ("Ann Lee said 35 drivers, not 140, left.", ["35 drivers"], ["140"]),
        ("Ann Lee said 35 drivers rather than 140 left.", ["35 drivers"], ["140"]),
        ("Ann Lee said the city has not lost 140 drivers, but 35.", ["35"], ["140 drivers"]),
        ("The raise isn’t 5 percent, Ann Lee said.", [], ["5 percent"]),
        ("“We never paid $7 million,” Ann Lee said.", [], ["$7 million"]),
        ("Ann Lee said it is not a $7 million plan.", [], ["$7 million"]),
        ("Ann Lee said neither 4 nor 5 percent was offered.", [], ["4", "5 percent"]),
        ("Ann Lee said it is not true that the city owes $7 million.", [], ["$7 million"]),
        ("The figure of $7 million is simply wrong, Ann Lee said.", [], ["$7 million"]),
        ("The $7 million figure was false, Ann Lee said.", [], ["$7 million"]),
        ("Ann Lee denied that the city had offered 5 percent.", [], ["5 percent"]),
        ("Ann Lee disputes the figure of $7 million.", [], ["$7 million"]),
        ("Ann Lee disputed the figure of $7 million, saying it is $9 million.", ["$9 million"], ["$7 million"]),
        ("Ann Lee denied it owes $3 million, and said it has $4 million.", ["$4 million"], ["$3 million"]),
        ("Ann Lee disputes the city's figure of $7 million.", ["$7 million"], []),
        ("Ann Lee said not only 140 but 150 buses came.", ["140", "150 buses"], []),
        ("Ann Lee said not more than 140 buses came.", ["not more than 140 buses"], []),
        ("Ann Lee said not all 140 drivers left.", ["140 drivers"], []),
        ("Ann Lee said the city did not pay the 140 drivers.", ["140 drivers"], []),
        ("Ann Lee said the city did not pay in full for 140 drivers.", ["140 drivers"], []),
        ("Ann Lee said the city can’t leave 140 drivers behind.", ["140 drivers"], []),
        ("Ann Lee said the city would not pay 140 drivers.", ["140 drivers"], []),
        ("Why not 5 percent, Ann Lee asked.", ["5 percent"], []),
        ("Ann Lee said 5 percent of drivers are wrong.", ["5 percent"], []),
    ],
)  # fmt: skip
def test_a_figure_that_is_denied_is_passed_over(
    text: str, claimed: list[str], denied: list[str]
) -> None:
    draft = build_draft(text)
    figures = [figure.span for each in draft.proposals for figure in each.figures]
    assert [each.text for each in sorted(figures, key=lambda each: each.start)] == claimed
    assert [(each.span.text, each.because) for each in draft.skipped] == [
        (each, "a figure that is denied") for each in denied
    ]


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        (f"{CITY}Ann Lee disputes the figure of $31 million.", ("Ann Lee", "disputes the figure of $31 million", "rebuts", "'disputes', and '$31 million' in both")),
        (f"{CITY}Lou Ode said rents rose 5 percent.\n\nAnn Lee denied that the deficit is $31 million.", ("Ann Lee", "denied that the deficit is $31 million", "rebuts", "'denied', and '$31 million' in both")),
        (f"{CITY}Ann Lee said the figure of $31 million is wrong.", ("Ann Lee", "the figure of $31 million is wrong", "rebuts", "'is wrong', and '$31 million' in both")),
        (f"{CITY}Ann Lee denied it.", ("Ann Lee", "denied it", "rebuts", "'denied' behind it")),
    ],
)  # fmt: skip
def test_a_denial_is_an_answer_to_the_statement_that_prints_the_same_figure(
    text: str, answer: tuple[str, str, str, str]
) -> None:
    draft = build_draft(text, has_statements=True)
    city = next(each for each in draft.proposals if each.speaker.name == "The city")
    (found,) = (each for each in draft.proposals if not each.figures)
    (counter,) = found.counters
    assert (found.speaker.name, found.quote.span.text, counter.how, counter.because) == answer
    assert counter.proposal == city.key
