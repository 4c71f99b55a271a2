"""A dispute, or a lookalike, is listed where its claims pass the filters, each claim another one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factcheck.queries.disputes import list_disputes
from factcheck.queries.filters import Filters
from factcheck.queries.lookalikes import list_lookalikes
from factcheck.queries.speakers import say_who_speak
from small_ledgers import ledger_of

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from small_ledgers import Fields, Records

KINDS: Mapping[str, Records] = {
    "topics": {"service": {}, "fares": {}, "staff": {}},
    "parties": {
        "transit": {},
        "guild": {"kind": "union"},
        "courier": {"kind": "publisher"},
    },
    "measures": {"riders": {"unit": "riders", "kind": "count"}},
    "disputes": {"how-many-ride": {"claims": ["official-riders", "guild-riders"]}},
    "lookalikes": {
        "riders-and-riders": {
            "figures": ["guild-riders", "courier-riders"],
            "why_not": "They are other riders.",
        }
    },
}


def say(who: str, topic: str, day: str, value: str, basis: str = "actual") -> Fields:
    """Write a claim of a number, said in the year that it is of."""
    figure = {"value": value, "as_of": day, "basis": basis}
    said = {"claimant": who, "topic": topic, "said_on": day}
    return {**said, "statement": f"There are {value}.", "figures": [figure]}


CLAIMS = {
    "official-riders": say("transit", "service", "2021", "30 riders"),
    "guild-riders": say("guild", "fares", "2022", "40 riders", "estimate"),
    "courier-riders": say("courier", "fares", "2022", "50 riders"),
}

DISPUTE = "1 dispute: 1 open in these documents."
LOOKALIKE = "1 lookalike."
ASKED = {
    "nothing": (Filters(), DISPUTE, LOOKALIKE),
    "the topic of one claim and the party of another": (
        Filters(topic=("service",), party=("guild",)),
        DISPUTE,
        "0 lookalikes; without --topic there would be 1.",
    ),
    "the same as claimant": (
        Filters(topic=("service",), claimant=("guild",)),
        DISPUTE,
        "0 lookalikes; without --topic there would be 1.",
    ),
    "the topic of a claim alone": (Filters(topic=("fares",)), DISPUTE, LOOKALIKE),
    "a party and a claimant that are two": (
        Filters(party=("transit",), claimant=("guild",)),
        DISPUTE,
        "0 lookalikes; without --party there would be 1.",
    ),
    "a party with what is said of its figures": (
        Filters(party=("guild",), basis=("estimate",)),
        DISPUTE,
        LOOKALIKE,
    ),
    "a party with what is said of another's figures": (
        Filters(party=("guild",), basis=("actual",)),
        "0 disputes; without --party there would be 1; without --basis there would be 1.",
        "0 lookalikes; without --party there would be 1; without --basis there would be 1.",
    ),
    "two filters on figures, met by two claims": (
        Filters(measure=("riders",), basis=("actual",), text="40"),
        "0 disputes; without --basis there would be 1; without --text there would be 1.",
        "0 lookalikes; without --basis there would be 1; without --text there would be 1.",
    ),
    "one filter, without which there would be all": (
        Filters(topic=("staff",)),
        "0 disputes.",
        "0 lookalikes.",
    ),
    "a topic of which nothing is": (
        Filters(topic=("staff",), party=("courier",)),
        "0 disputes.",
        "0 lookalikes; without --topic there would be 1.",
    ),
}


@pytest.mark.parametrize(("filters", "disputes", "lookalikes"), ASKED.values(), ids=ASKED)
def test_filters_may_be_met_by_several_claims_of_a_dispute(
    filters: Filters, disputes: str, lookalikes: str, tmp_path: Path
) -> None:
    store = ledger_of(tmp_path, CLAIMS, **KINDS)
    remarks = list_disputes(store, filters).remarks
    assert remarks == (disputes, *(() if lookalikes.startswith("0") else (lookalikes,)))
    assert list_lookalikes(store, filters).remarks == (lookalikes,)


def test_who_spoke_for_no_party_is_not_counted_as_one(tmp_path: Path) -> None:
    claims = {**CLAIMS, "passer-riders": say("passer-by", "staff", "2022", "60 riders")}
    store = ledger_of(tmp_path, claims, **KINDS, people={"passer-by": {"anonymous": "true"}})
    assert [
        say_who_speak(store, store.claims_by_topic[topic])
        for topic in ("staff", "fares", "service")
    ] == ["1 claimant without a party", "2 parties", "1 party"]
    assert say_who_speak(store, store.claims.values()) == "3 parties and 1 claimant without a party"
