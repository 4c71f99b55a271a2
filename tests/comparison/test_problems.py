"""What is said of derivations, of `equals` and of bridges that do not work out."""

from __future__ import annotations

import pytest

from factcheck.comparison.ledger import find_figures_with_equals
from factcheck.comparison.problems import (
    Problem,
    check_bridge,
    check_derivation,
    check_equals,
    check_missed_equal,
)
from factcheck.model.claims import Bridge, Derivation, Dispute
from factcheck.model.values import read_reference
from factcheck.model.vocabulary import DisputeState
from invented import component, corpus, figure

FIGURES = (
    figure(claim="riders-2021", measure="pupils", value="1,000"),
    figure(claim="two-counts", measure="pupils", value="1,000", id="bus"),
    figure(claim="two-counts", measure="pupils", value="3,000", id="ferry"),
    figure(claim="income", measure="savings", value="$48 million"),
)

DERIVATIONS = [
    ("income / riders-2021", "USD per pupil", None),
    (
        "income / riders-2021",
        "USD per driver",
        ("the unit works out as USD per pupil, expected USD per driver", None),
    ),
    (
        "income +riders-2021",
        "USD",
        (
            (
                "'+riders-2021' stands where one of + - * / is expected, between spaces"
                " (character 8 of 'income +riders-2021')"
            ),
            None,
        ),
    ),
    (
        "income / rider-2021",
        "USD",
        ("no claim has the id 'rider-2021'", "did you mean 'riders-2021'?"),
    ),
    ("income / pupils", "USD", ("'pupils' is a measure, expected a claim", None)),
    ("income / income#bus", "USD", ("claim 'income' has no figure 'bus'", None)),
    (
        "income / two-counts",
        "USD",
        (
            "claim 'two-counts' states 2 figures, expected one of them by its id",
            "one of two-counts#bus, two-counts#ferry",
        ),
    ),
]


@pytest.mark.parametrize(("expression", "unit", "said"), DERIVATIONS)
def test_a_derivation_that_does_not_work_out_says_why(
    expression: str, unit: str, said: tuple[str, str | None] | None
) -> None:
    derivation = Derivation(id="a-result", title="A result", expression=expression, unit=unit)
    path = ("derivations", "a-result", "expression")
    expected = None if said is None else Problem(path, *said)
    assert check_derivation(corpus(*FIGURES), derivation) == expected


def test_a_claim_that_could_not_be_read_is_left_alone() -> None:
    found = corpus(*FIGURES)
    assert isinstance(found.claims, dict)
    del found.claims["income"]  # as if loading had refused it
    derivation = Derivation(id="a-result", title="A result", expression="income / 2", unit="USD")
    assert check_derivation(found, derivation) is None


EQUALS = [
    ("$96 million", "income * 2", None, None),
    (
        "$96 million",
        "income * riders-2021",
        "the unit works out as USD pupils, expected USD",
        None,
    ),
    (
        "$97.5 million",
        "income * 2",
        None,
        "'held' is '$97.5 million', expected about $96 million ($95 million to $97 million) from 'income * 2'",
    ),
    (
        "$96 million",
        "held * 1",
        None,
        "'held' is said to equal an expression that names 'held' itself",
    ),
]


@pytest.mark.parametrize(("value", "equals", "unworkable", "missed"), EQUALS)
def test_a_figure_is_held_to_what_it_is_said_to_equal(
    value: str, equals: str, unworkable: str | None, missed: str | None
) -> None:
    found = corpus(*FIGURES, figure(claim="held", measure="savings", value=value, equals=equals))
    ((held, index),) = find_figures_with_equals(found)
    problems = (check_equals(found, held, index), check_missed_equal(found, held, index))
    assert [problem and (problem.path, problem.message) for problem in problems] == [
        message and (("claims", "held", "figures", 0, "equals"), message)
        for message in (unworkable, missed)
    ]


BRIDGES = [
    ("$24 million", None),
    (
        "$22 million",
        Problem(
            ("disputes", "a-gap", "bridge", "components"),
            "the components add up to about $22 million ($21.5 million to $22.5 million), the gap"
            " from 'income' to 'outlay' is about $24 million ($23 million to $25 million),"
            " which leaves about $2 million ($500,000 to $3.5 million)",
            "name what is missing, or add a component that says it is unexplained",
        ),
    ),
    (
        "24 drivers",
        Problem(
            ("disputes", "a-gap", "bridge", "components", 0),
            "'24 drivers' is in drivers, expected USD",
        ),
    ),
]


@pytest.mark.parametrize(("value", "problem"), BRIDGES)
def test_a_bridge_that_does_not_add_up_says_what_it_leaves(
    value: str, problem: Problem | None
) -> None:
    dispute = Dispute(
        id="a-gap",
        topic="money",
        question="Why?",
        claims=(read_reference("income"), read_reference("outlay")),
        state=DisputeState.OPEN,
        bridge=Bridge(
            from_=read_reference("income"),
            to=read_reference("outlay"),
            components=(component("a part", value=value),),
        ),
    )
    found = corpus(*FIGURES, figure(claim="outlay", measure="savings", value="$72 million"))
    assert check_bridge(found, dispute) == problem
