"""Bridges: what the parts of a gap add up to, and what they leave unexplained."""

from __future__ import annotations

from dataclasses import replace

import pytest

from factcheck.comparison.bridge import BridgeError, compute_bridge
from factcheck.comparison.number_text import say_number
from factcheck.comparison.sum_words import say_numbers_of_sum
from factcheck.comparison.unit import read_unit
from factcheck.model.claims import Bridge, Component
from factcheck.model.values import read_reference
from factcheck.model.vocabulary import ClaimStatus
from invented import component, corpus, figure

CORPUS = corpus(
    figure(
        claim="kept",
        measure="reserves",
        value="$1.9 billion",
        scope={"holding": "to-be-kept"},
        as_of="2021",
    ),
    figure(
        claim="held",
        measure="reserves",
        value="$3.4 billion",
        scope={"holding": "held"},
        as_of="2021",
    ),
    figure(claim="bound", measure="savings", value="$1.1 billion"),
    figure(claim="hired", measure="drivers", value="1,200"),
)
BOUND = Component(label="bound by law", figure=read_reference("bound"))


def bridge(*components: Component, to: str = "held") -> Bridge:
    return Bridge(from_=read_reference("kept"), to=read_reference(to), components=components)


def test_a_bridge_is_summed_up_and_says_what_it_is_bridging() -> None:
    bridged = compute_bridge(CORPUS, bridge(BOUND, component("a lawsuit", value="$400 million")))
    assert bridged is not None
    assert bridged.comparison.sentence == (
        "not like for like, because one is to be kept, the other held (holding)"
    )
    said = [
        say_number(number.central, number.printed, read_unit(bridged.unit))
        for number in (bridged.sum.whole, bridged.sum.total, bridged.sum.rest)
    ]
    assert said == [
        "about $1.5 billion ($1.4 billion to $1.6 billion)",
        "about $1.5 billion ($1.449 billion to $1.551 billion)",
        "about $0 (-$160 million to $160 million)",
    ]
    assert bridged.sum.adds_up


WITHDRAWN = {
    "an end": ("held", bridge(), None, "'held' is withdrawn"),
    "a part": ("bound", bridge(BOUND), 0, "'bound' is withdrawn"),
}


@pytest.mark.parametrize(("claim", "over", "place", "message"), WITHDRAWN.values(), ids=WITHDRAWN)
def test_nothing_is_bridged_over_a_withdrawn_claim(
    claim: str, over: Bridge, place: int | None, message: str
) -> None:
    claims = dict(CORPUS.claims)
    claims[claim] = replace(claims[claim], status=ClaimStatus.WITHDRAWN)
    with pytest.raises(BridgeError) as caught:
        compute_bridge(replace(CORPUS, claims=claims), over)
    assert (caught.value.component, caught.value.message) == (place, message)


def test_what_the_parts_leave_unexplained_is_the_rest() -> None:
    bridged = compute_bridge(CORPUS, bridge(BOUND))
    assert bridged is not None
    assert say_number(bridged.sum.rest.central, bridged.sum.rest.printed, read_unit("USD")) == (
        "about $400 million ($250 million to $550 million)"
    )
    assert not bridged.sum.adds_up


def test_a_part_that_takes_away_is_negative() -> None:
    parts = (component("gains", value="$2.0 billion"), component("losses", value="-$0.5 billion"))
    bridged = compute_bridge(CORPUS, bridge(*parts))
    assert bridged is not None
    assert bridged.sum.adds_up


REFUSED = [
    (
        bridge(BOUND, to="hired"),
        None,
        "'kept' and 'hired' have no gap to bridge: one is in USD, the other in drivers",
    ),
    (
        bridge(BOUND, component("people", value="1,200 drivers")),
        1,
        "'1,200 drivers' is in drivers, expected USD",
    ),
    (
        bridge(Component(label="people", figure=read_reference("hired"))),
        0,
        "'hired' is in drivers, expected USD",
    ),
    (bridge(Component(label="nothing")), 0, "'nothing' has no number, expected figure or value"),
]


@pytest.mark.parametrize(("given", "part", "message"), REFUSED)
def test_parts_of_another_unit_are_refused(given: Bridge, part: int | None, message: str) -> None:
    with pytest.raises(BridgeError) as caught:
        compute_bridge(CORPUS, given)
    assert (caught.value.component, caught.value.message) == (part, message)


LOSSES = corpus(
    figure(claim="kept", measure="loss", value="$2 million a year", period="2021"),
    figure(claim="held", measure="loss", value="$5 million a year", period="2021"),
    figure(claim="monthly", measure="loss", value="$100,000 a month", period="2021"),
    figure(claim="each", measure="loss", value="$4,000 per student", period="2021"),
    figure(claim="whole-year", measure="loss", value="$3 million", period="2021"),
)
PER = (
    ("held", component("fuel", value="$3 million"), None),
    ("held", component("fuel", value="$3 million a year"), None),
    ("held", Component(label="fuel", figure=read_reference("whole-year")), None),
    ("monthly", component("fuel", value="$800,000 a year"), None),
    (
        "held",
        component("fuel", value="$100,000 a month"),
        "'$100,000 a month' is in USD per month, expected USD per year",
    ),
    (
        "held",
        Component(label="fuel", figure=read_reference("monthly")),
        "'monthly' is in USD per month, expected USD per year",
    ),
    (
        "whole-year",
        component("fuel", value="$4,000 per student"),
        "'$4,000 per student' is in USD per student, expected USD per year",
    ),
    (
        "monthly",
        component("fuel", value="$4,000 a month"),
        "'$4,000 a month' is in USD per month, expected USD per year",
    ),
)


@pytest.mark.parametrize(("to", "part", "message"), PER)
def test_a_part_is_stated_per_what_the_gap_is(
    to: str, part: Component, message: str | None
) -> None:
    given = bridge(part, to=to)
    if message is None:
        assert compute_bridge(LOSSES, given) is not None
        return
    with pytest.raises(BridgeError) as caught:
        compute_bridge(LOSSES, given)
    assert (caught.value.component, caught.value.message) == (0, message)


def test_ends_and_parts_of_several_units_are_put_into_one() -> None:
    weights = corpus(
        figure(claim="before", measure="weight", value="1,000 kg", as_of="2021-06-30"),
        figure(claim="after", measure="weight", value="3 short tons", as_of="2022-06-30"),
    )
    bridged = compute_bridge(
        weights,
        Bridge(
            from_=read_reference("before"),
            to=read_reference("after"),
            components=(component("a crane", value="1,500 kg"), component("sand", value="480 lb")),
        ),
    )
    assert bridged is not None
    said = [
        say_number(number.central, number.printed, read_unit(bridged.unit))
        for number in (bridged.sum.whole, bridged.sum.total, bridged.sum.rest)
    ]
    assert said == [
        "about 1,700 kg (1,580 to 1,860)",
        "about 1,717.7 kg (1,716.99 to 1,718.46)",
        "about 4 kg (-133.5 to 141.2)",
    ]


def test_a_bridge_that_names_a_figure_that_is_missing_is_left_alone() -> None:
    missing = Component(label="missing", figure=read_reference("unheard-of"))
    assert compute_bridge(CORPUS, bridge(BOUND, to="unheard-of")) is None
    assert compute_bridge(CORPUS, bridge(BOUND, missing)) is None


SUMS = (
    # the rest, rounded by itself, would be -$200 million
    (
        "$2.0 billion to $2.1 billion",
        ("$320 million",),
        (
            "about $100 million ($0 to $200 million)",
            "about $320 million ($315 million to $325 million)",
            "about -$220 million (-$330 million to -$110 million)",
        ),
    ),
    (
        "$2,001 to $2,057",
        ("$320",),
        ("about $56 ($55 to $57)", "about $320 ($315 to $325)", "about -$264 (-$270 to -$258)"),
    ),
    (
        "$2,000 to $2,057",
        ("$320",),
        ("about $57 (-$344 to $458)", "about $320 ($315 to $325)", "about -$263 (-$670 to $150)"),
    ),
    (
        "$1.95 million to $2.4 million",
        ("$0.25 million", "$120,500"),
        (
            "about $450,000 ($395,000 to $505,000)",
            "about $370,500 ($365,400 to $375,600)",
            "about $79,500 ($19,000 to $140,000)",
        ),
    ),
    (
        "more than $2,057 to $3,001",
        ("$320",),
        ("less than $944.50", "about $320 ($315 to $325)", "less than $629.50"),
    ),
    (
        "$1,000.25 to $1,000.75",
        ("$0.20",),
        (
            "about $0.50 ($0.49 to $0.51)",
            "about $0.20 ($0.195 to $0.205)",
            "about $0.30 ($0.285 to $0.315)",
        ),
    ),
)


@pytest.mark.parametrize(("ends", "values", "said"), SUMS)
def test_what_a_bridge_is_said_to_leave_is_what_the_numbers_shown_leave(
    ends: str, values: tuple[str, ...], said: tuple[str, str, str]
) -> None:
    start, end = ends.split(" to ")
    ledger = corpus(
        figure(claim="kept", value=start, as_of="2021"),
        figure(claim="held", value=end, as_of="2021"),
    )
    parts = (component(f"part {value}", value=value) for value in values)
    bridged = compute_bridge(ledger, bridge(*parts))
    assert bridged is not None
    found = say_numbers_of_sum(bridged.sum, read_unit(bridged.unit))
    assert [part.printed for part in bridged.parts] == list(values)
    assert (found.whole, found.total, found.rest) == said
