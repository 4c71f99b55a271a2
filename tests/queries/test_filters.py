"""Which claims of the invented corpus pass which filters."""

from __future__ import annotations

import pytest

from factcheck.model.dates import parse_edtf
from factcheck.queries.filters import Filters
from factcheck.queries.list import list_claims
from factcheck.queries.resolve import UnknownFilterValueError
from factcheck.queries.sizes import read_size
from small_ledgers import invented_ledger

LEDGER = invented_ledger()
ALL = (
    "income-guild-2022 ferry-income-2022 income-authority-2022 riders-2022 tickets-rise-next-year"
    " drivers-guild-2022 offer-too-small-2022 wages-offered-2022 drivers-authority-2022"
)
FARES = (
    "income-guild-2022 ferry-income-2022 income-authority-2022 riders-2022 tickets-rise-next-year"
)

PASSING = {
    "nothing asked": (Filters(), ALL),
    "a topic": (Filters(topic=("fares",)), FARES),
    "several topics mean or": (Filters(topic=("staffing", "fares")), ALL),
    "a party, by the claimant's position on the day": (
        Filters(party=("drivers-guild",)),
        "income-guild-2022 drivers-guild-2022 offer-too-small-2022",
    ),
    "a claimant is not the party": (Filters(claimant=("ada-moreno",)), "drivers-guild-2022"),
    "several claimants mean or": (
        Filters(claimant=("ada-moreno", "a-rider")),
        "riders-2022 drivers-guild-2022",
    ),
    "a measure": (
        Filters(measure=("fare-income",)),
        "income-guild-2022 income-authority-2022",
    ),
    "a source": (
        Filters(source=("guild-letter-2022-02",)),
        "income-guild-2022 drivers-guild-2022 offer-too-small-2022 wages-offered-2022",
    ),
    "both sources give each claim once": (
        Filters(source=("guild-letter-2022-02", "courier-2022-03-01")),
        ALL,
    ),
    "a basis": (Filters(basis=("proposal",)), "wages-offered-2022"),
    "measure and basis hold for one figure": (
        Filters(measure=("fare-income",), basis=("estimate",)),
        "",
    ),
    "a manner": (Filters(manner=("own-voice",)), "ferry-income-2022"),
    "different filters mean and": (
        Filters(party=("drivers-guild",), manner=("verbatim",), topic=("staffing",)),
        "drivers-guild-2022 offer-too-small-2022",
    ),
    "since a day, an interval by its last day": (
        Filters(since=parse_edtf("2022-03-01")),
        "ferry-income-2022 income-authority-2022 riders-2022 tickets-rise-next-year"
        " drivers-guild-2022 drivers-authority-2022",
    ),
    "until a month, an interval by its first day": (
        Filters(until=parse_edtf("2022-02")),
        "income-guild-2022 drivers-guild-2022 offer-too-small-2022 wages-offered-2022",
    ),
    "disputed: answered, answering or in a dispute": (
        Filters(disputed=True),
        "income-guild-2022 income-authority-2022 drivers-guild-2022 offer-too-small-2022"
        " wages-offered-2022 drivers-authority-2022",
    ),
    "with a figure": (
        Filters(has_figure=True, topic=("staffing",)),
        "drivers-guild-2022 wages-offered-2022 drivers-authority-2022",
    ),
    "without a figure": (
        Filters(no_figure=True),
        "tickets-rise-next-year offer-too-small-2022",
    ),
    "with a figure and without one": (Filters(has_figure=True, no_figure=True), ""),
    "without a figure, of a measure": (Filters(no_figure=True, measure=("fare-income",)), ""),
    "unreviewed": (Filters(unreviewed=True, topic=("fares",)), FARES),
    "this size or more, about it or not, in its own unit alone": (
        Filters(min=read_size("$48 million")),
        "income-guild-2022 income-authority-2022",
    ),
    "this size or more, of a vague amount by its greatest number": (
        Filters(min=read_size("$20 million"), max=read_size("$40 million")),
        "ferry-income-2022",
    ),
    "this size or less, whatever is counted, where no unit is given": (
        Filters(max=read_size("1,000")),
        "drivers-guild-2022 wages-offered-2022",
    ),
    "this size or less of what is counted": (
        Filters(max=read_size("2,000 drivers")),
        "drivers-guild-2022 drivers-authority-2022",
    ),
    "a size in percent is no size in money": (
        Filters(min=read_size("4.5%")),
        "wages-offered-2022",
    ),
    "size and measure hold for one figure": (
        Filters(measure=("fare-income",), min=read_size("$49 million")),
        "income-guild-2022",
    ),
    "near a number: the figures that it or they can stand for, the nearest first": (
        Filters(near=read_size("$48.2 million")),
        "income-authority-2022 income-guild-2022",
    ),
    "near a number of what is counted": (
        Filters(near=read_size("1,250 drivers")),
        "drivers-authority-2022",
    ),
    "near a number, of a limit by its number": (
        Filters(near=read_size("1,000,000")),
        "",
    ),
    "near a number of another unit": (Filters(near=read_size("40,000 drivers")), ""),
    "described in a year": (
        Filters(year=parse_edtf("2020")),
        "income-guild-2022 income-authority-2022",
    ),
    "said in a year, with or without a figure": (Filters(year=parse_edtf("2022")), ALL),
    "neither said nor described in a year": (Filters(year=parse_edtf("2019")), ""),
    "words in any order and case, of statement, quote or note": (
        Filters(text="RIDE almost"),
        "riders-2022",
    ),
}


@pytest.mark.parametrize(("filters", "ids"), PASSING.values(), ids=PASSING)
def test_claims_pass_filters(filters: Filters, ids: str) -> None:
    assert " ".join(claim.id for claim in list_claims(LEDGER, filters).claims) == ids


EMPTIED = {
    "by the one filter that nothing passes": (
        Filters(topic=("fares",), basis=("proposal",)),
        ("topic", "basis"),
    ),
    "by both of two that exclude each other": (
        Filters(has_figure=True, no_figure=True),
        ("has_figure", "no_figure"),
    ),
    "not by one that changes nothing": (
        Filters(topic=("fares",), unreviewed=True, text="parrot"),
        ("text",),
    ),
    "by all where no single one is to blame": (
        Filters(claimant=("a-rider",), measure=("fare-income",), basis=("proposal",)),
        ("claimant", "measure", "basis"),
    ),
    "by a size": (Filters(topic=("fares",), min=read_size("$1 billion")), ("min",)),
    "by none where something is found": (Filters(topic=("fares",)), ()),
}


@pytest.mark.parametrize(("filters", "names"), EMPTIED.values(), ids=EMPTIED)
def test_an_empty_answer_says_which_filters_emptied_it(
    filters: Filters, names: tuple[str, ...]
) -> None:
    assert list_claims(LEDGER, filters).emptied_by == names


REFUSED = {
    "an id that is nearly one": (
        Filters(topic=("fare",)),
        ("--topic: no topic 'fare'", "did you mean 'fares'?"),
    ),
    "an id of another kind": (
        Filters(topic=("drivers-guild",)),
        ("--topic: no topic 'drivers-guild'", "it is a party: --party drivers-guild"),
    ),
    "an id like none": (
        Filters(source=("q",)),
        ("--source: no source 'q'", "there are courier-2022-03-01, guild-letter-2022-02"),
    ),
    "the second of two": (
        Filters(claimant=("ada-moreno", "ada-morena")),
        ("--claimant: no claimant 'ada-morena'", "did you mean 'ada-moreno'?"),
    ),
    "a basis": (
        Filters(basis=("actuel",)),
        ("--basis: no basis 'actuel'", "did you mean 'actual'?"),
    ),
    "a manner": (
        Filters(manner=("x",)),
        ("--manner: no manner 'x'", "there are own-voice, paraphrase, verbatim"),
    ),
}


@pytest.mark.parametrize(("filters", "said"), REFUSED.values(), ids=REFUSED)
def test_an_unknown_value_is_refused(filters: Filters, said: tuple[str, str]) -> None:
    with pytest.raises(UnknownFilterValueError) as caught:
        list_claims(LEDGER, filters)
    assert (caught.value.message, caught.value.hint) == said
