"""What a quote says against the value that is recorded with it: borne out, or what it says instead."""

from __future__ import annotations

from dataclasses import replace

import pytest

from factcheck.comparison.quoted_figures import Misfit, find_unborne
from factcheck.model.claims import Appearance, Claim, Figure, Measure
from factcheck.model.dates import parse_edtf
from factcheck.model.proofs import Passage
from factcheck.model.values import read_value
from factcheck.model.vocabulary import NOT_STATED, Basis, FigureRole, Manner, MeasureKind
from invented import corpus

BORNE = "borne out"
NOTHING = "says nothing of the kind"
PAIRS = (
    # value, the measure's unit, quote, what comes of it
    ("at most $500", "USD", "dues must not exceed $500", BORNE),
    ("no more than $500", "USD", "dues must not exceed $500", BORNE),
    ("more than $500", "USD", "dues must not exceed $500", "not exceed $500"),
    ("at most $500", "USD", "dues must exceed $500", "exceed $500"),
    ("at most 20 pupils", "pupils", "no class may take more than 20 pupils", BORNE),
    ("more than 4%", "percent", "it won't pay more than 4%", "won't pay more than 4%"),
    ("at least 5%", "percent", "at least a 5 percent raise", BORNE),
    ("5%", "percent", "at least a 5 percent raise", "at least a 5 percent"),
    ("about 40%", "percent", "there is about a 40% chance", BORNE),
    ("40%", "percent", "there is about a 40% chance", "about a 40%"),
    ("$6 million", "USD", "puts $6 M into cranes", BORNE),
    ("$6", "USD", "puts $6 M into cranes", "$6 M"),
    ("₹35 lakh", "INR", "gave ₹35 lakhs to clinics", BORNE),
    ("₹35", "INR", "gave ₹35 lakhs to clinics", "₹35 lakhs"),
    ("$2.7 billion", "USD", "took $2.7 bil- lion to raise", BORNE),
    ("$2.7", "USD", "took $2.7 bil- lion to raise", "$2.7 bil- lion"),
    ("€14,250", "EUR", "paid €14 250 for a roof", BORNE),
    ("€14", "EUR", "paid €14 250 for a roof", "€14 250"),
    ("CHF 88,400", "CHF", "lends CHF 88'400 to it", BORNE),
    ("CHF 88", "CHF", "lends CHF 88'400 to it", "CHF 88'400"),
    ("63,450", "swimmers", "counted 63 450 swimmers", BORNE),
    ("47% ± 2", "percent", "polled 47%, plus or minus 2 points", BORNE),
    ("47% ± 3", "percent", "polled 47%, plus or minus 2 points", "47%, plus or minus 2 points"),
    ("90 part-time nurses", "nurses", "has 90 part-time nurses", BORNE),
    ("90 nurses", "nurses", "has 90 part-time nurses", BORNE),
    ("90 part-time nurses", "nurses", "has 90 nurses", "90 nurses"),
    ("90 part-time nurses", "part-time nurses", "has 90 of them", BORNE),
    ("302", "votes", "members voted 302-200", BORNE),
    ("200 votes", "votes", "members voted 302-200", BORNE),
    ("250", "votes", "members voted 302-200", "302-200"),
    ("$3", "USD", "is up $3 to $13", BORNE),
    ("$3 to $13", "USD", "is up $3 to $13", "$3"),
    ("2024-09-03", "date", "schools close on 3 September 2024", BORNE),
    ("2024-09-03", "date", "schools close on 4 September 2024", "4 September 2024"),
    ("2024-09-03", "date", "schools close on September 14, 2024", "September 14, 2024"),
    ("2024-09-03", "date", "schools close in September 2025", "September 2025"),
    ("2024-09-03", "date", "schools close from 4 May to June 5", "4 May"),
    ("2024-09-03", "date", "in 2021 schools closed on June 5", "June 5"),
    ("2024-09-03", "date", "schools close in 2025", "2025"),
    ("2024-09-03", "date", "schools close in the autumn", NOTHING),
    ("43 out of 50 trains", "trains", "saw 43 out of 50 trains in time", BORNE),
    ("43 out of 60 trains", "trains", "saw 43 out of 50 trains in time", "43 out of 50 trains"),
    ("20 pupils", "pupils", "a 20-pupil class", BORNE),
    ("20 pupils", "pupils", "20 teachers came", "20 teachers"),
    ("90 nurses", "nurses", "has 90 registered-nurses", BORNE),
    ("5 miles", "miles", "burned 5 square miles", "5 square miles"),
    ("5 square miles", "square miles", "burned 5 miles of it", "5 miles"),
    ("5", "square miles", "burned 5 miles of it", "5 miles"),
    ("5", "square miles", "burned 5 square miles", BORNE),
    ("5", "metres", "is 5 meters wide", BORNE),
    ("5 miles", "miles", "sank 5 nautical miles out", "5 nautical miles"),
    ("5 hours", "hours", "used 5 kilowatt hours", "5 kilowatt hours"),
    ("5 kilowatt-hours", "kilowatt-hours", "used 5 kilowatt hours", BORNE),
    ("5 hours", "hours", "lost 5 working hours", BORNE),
    ("5 tons", "tons", "dumped 5 metric tons", "5 metric tons"),
    ("5 short tons", "short tons", "dumped 5 metric tons", "5 metric tons"),
    ("5 gallons", "gallons", "spilled 5 imperial gallons", "5 imperial gallons"),
    ("5 years", "years", "is 5 light-years away", "5 light-years"),
    ("$5 per square mile", "USD", "costs $5 per square mile", BORNE),
    ("$5 per square mile", "USD", "costs $5 per mile", "$5 per mile"),
    ("$5 per mile", "USD", "costs $5 per square mile", "$5 per square mile"),
    ("$5 per square mile", "USD", "a mile of it costs $5", "$5"),
    ("$5 per square mile", "USD", "a square mile of it costs $5", BORNE),
    ("$5 per kilowatt-hour", "USD", "costs $5 per kilowatt hour", BORNE),
    ("$5 per year", "USD", "costs $5 annually", BORNE),
    ("$5 per year", "USD", "costs $5 a month", "$5 a month"),
    ("$5 per teacher", "USD", "costs $5 per part-time teacher", BORNE),
    ("5 crimes per 1,000 residents", "crimes", "5 crimes per 1,000 residents", BORNE),
    ("5 crimes per 1,000 residents", "crimes", "5 crimes per thousand residents", BORNE),
    ("5 crimes per 1,000 residents", "crimes", "5 crimes per 100,000 residents", "5 crimes per 100,000 residents"),
    ("5 crimes per resident", "crimes", "5 crimes per 1,000 residents", "5 crimes per 1,000 residents"),
    ("5 crimes per 1,000 residents", "crimes", "of 1,000 residents, 5 crimes", BORNE),
    ("5 crimes per 1,000 residents", "crimes", "of 100 residents, 5 crimes", "5 crimes"),
    ("5 crimes per 1,000 residents", "crimes", "of a thousand residents, 5 crimes", BORNE),
)  # fmt: skip


def _held(
    value: str,
    unit: str,
    quote: str,
    role: FigureRole | None = None,
    *,
    printed: str | None = None,
    passage: Passage | None = None,
) -> str:
    figure = Figure(
        measure="m", value=read_value(value), basis=Basis.ACTUAL, role=role, printed=printed
    )
    misfits = _find(unit, passage or Passage.build(quote), figure)
    if not misfits:
        return BORNE
    assert [Misfit(0, 0, misfits[0].instead)] == misfits
    return misfits[0].instead or NOTHING


def _find(unit: str, passage: Passage, *figures: Figure) -> list[Misfit]:
    kind = MeasureKind.DATE if unit == "date" else MeasureKind.COUNT
    measure = Measure(id="m", title="M", of=NOT_STATED, unit=unit, kind=kind)
    claim = Claim(
        id="c",
        topic="t",
        claimant="p",
        said_on=parse_edtf("2022-03-01"),
        statement="They say so.",
        figures=figures,
        appearances=(Appearance(source="s", manner=Manner.PARAPHRASE, quote=passage.text),),
    )
    return list(find_unborne(claim, replace(corpus(), measures={"m": measure}), {0: passage}))


SEVERAL = (
    # the values of two figures, what the quote says, what it says in place of the second
    ("302 riders", "290 riders", "302 riders and 240 riders", "240 riders"),
    ("240 riders", "250 riders", "302 riders and 240 riders", "302 riders"),
    ("302 riders", "240 riders", "302 riders and 240 riders", BORNE),
    ("302 riders", "303 riders", "302 riders came", None),
)


@pytest.mark.parametrize(("first", "second", "quote", "instead"), SEVERAL)
def test_what_another_figure_of_the_claim_records_is_not_what_is_said_in_place_of_one(
    first: str, second: str, quote: str, instead: str | None
) -> None:
    figures = [
        Figure(id=name, measure="m", value=read_value(value), basis=Basis.ACTUAL)
        for name, value in (("one", first), ("two", second))
    ]
    misfits = _find("riders", Passage.build(quote), *figures)
    assert misfits == ([] if instead == BORNE else [Misfit(0, 1, instead)])


@pytest.mark.parametrize(("value", "unit", "quote", "outcome"), PAIRS)
def test_a_value_is_borne_out_by_what_its_quote_says(
    value: str, unit: str, quote: str, outcome: str
) -> None:
    assert _held(value, unit, quote) == outcome


@pytest.mark.parametrize(
    ("quote", "outcome"),
    [("schools close in the autumn", BORNE), ("schools close in spring", NOTHING)],
)
def test_a_date_is_borne_out_by_the_words_that_are_recorded_as_printed(
    quote: str, outcome: str
) -> None:
    assert _held("2024-09-03", "date", quote, printed="the autumn") == outcome


@pytest.mark.parametrize(
    ("value", "unit", "text", "quoted", "outcome"),
    [
        ("30%", "percent", "30% (of members)", (0, 3), BORNE),
        ("30%", "percent", "30% (of members)", (2, 5), BORNE),
        ("30%", "percent", "30% (of members)", (3, 16), NOTHING),
        ("30%", "percent", "of members 30%", (0, 11), NOTHING),
        ("30%", "percent", "of members 30%", (0, 12), BORNE),
        ("800 schools", "schools", "100 of our 800 schools", (11, 22), BORNE),
        ("5 pupils", "pupils", "1 in 5 pupils left", (5, 13), "1 in 5 pupils"),
        ("5 pupils", "pupils", "one in five pupils left", (7, 18), "one in five pupils"),
        ("5 pupils", "pupils", "2 of every 5 pupils left", (11, 19), "2 of every 5 pupils"),
        ("5 pupils", "pupils", "1 out of every 5 pupils", (15, 23), "1 out of every 5 pupils"),
        ("302", "votes", "members voted 302-200", (0, 14), NOTHING),
        ("302", "votes", "members voted 302-200", (0, 15), BORNE),
        ("302", "votes", "by 302-200 they agreed", (9, 22), BORNE),
        ("302", "votes", "by 302-200 they agreed", (10, 22), NOTHING),
        ("200", "votes", "by 302-200 they agreed", (9, 22), BORNE),
    ],
)
def test_a_value_is_borne_out_by_the_figure_in_its_quote_and_not_by_one_beside_it(
    value: str, unit: str, text: str, quoted: tuple[int, int], outcome: str
) -> None:
    assert _held(value, unit, text, passage=Passage(text, (quoted,))) == outcome


ROLES = (
    # role, value, the measure's unit, quote, what comes of it
    (FigureRole.TO, "9%", "percent", "vacancies rose to 9 percent", BORNE),
    (FigureRole.BY, "9%", "percent", "vacancies rose to 9 percent", "9 percent"),
    (FigureRole.FROM, "9%", "percent", "vacancies rose to 9 percent", "9 percent"),
    (FigureRole.BY, "9%", "percent", "vacancies rose by 9 percent", BORNE),
    (FigureRole.TO, "9%", "percent", "vacancies rose by 9 percent", "9 percent"),
    (FigureRole.FROM, "9%", "percent", "vacancies are down from 9 percent", BORNE),
    (FigureRole.TO, "9%", "percent", "vacancies are down from 9 percent", "9 percent"),
    (FigureRole.TO, "$3 million", "USD", "spending doubled to $3 million", BORNE),
    (FigureRole.BY, "$3 million", "USD", "spending doubled to $3 million", "$3 million"),
    (FigureRole.TO, "9%", "percent", "vacancies stand at 9 percent", BORNE),
)


@pytest.mark.parametrize(("role", "value", "unit", "quote", "outcome"), ROLES)
def test_a_role_is_borne_out_by_the_words_of_change_in_its_quote(
    role: FigureRole, value: str, unit: str, quote: str, outcome: str
) -> None:
    assert _held(value, unit, quote, role) == outcome
