"""Invented figures, measures and corpora for the tests of this folder."""

from __future__ import annotations

from typing import TypedDict

from factcheck.comparison.stated import StatedFigure
from factcheck.model.catalogue_words import PartyKind
from factcheck.model.claims import Claim, Component, Dispute, Figure, Measure, Party
from factcheck.model.corpus import Corpus
from factcheck.model.dates import parse_edtf
from factcheck.model.periods import read_moment, read_month_and_day, read_period
from factcheck.model.values import read_value
from factcheck.model.vocabulary import NOT_STATED, Basis, FigureRole, MeasureKind, RecordKind


class Stated(TypedDict, total=False):
    """How a test writes a figure; what it leaves out has the value that `figure` gives it."""

    claim: str
    claimant: str
    said_on: str
    measure: str
    value: str
    as_of: str
    period: str
    basis: str
    scope: dict[str, str]
    per: tuple[str, ...] | str
    role: str
    equals: str
    id: str


def _measure(
    measure_id: str, unit: str, kind: str, *, of: str | None = "riverside", **more: object
) -> Measure:
    return Measure(
        id=measure_id,
        title=measure_id.replace("-", " ").capitalize(),
        of=NOT_STATED if of is None else of,
        unit=unit,
        kind=MeasureKind(kind),
        **more,  # type: ignore[arg-type] # the keywords are a measure's own
    )


MEASURES = {
    measure.id: measure
    for measure in (
        _measure("reserves", "USD", "stock", dimensions={"holding": ("held", "to-be-kept")}),
        _measure("savings", "USD", "stock"),
        _measure("free-savings", "USD", "stock", part_of="savings"),
        _measure("bound-savings", "USD", "stock", part_of="savings"),
        _measure("book-savings", "USD", "stock", variant_of="savings"),
        _measure("loss", "USD", "flow"),
        _measure("harbour-loss", "USD", "flow", of="harbour"),
        _measure("fares", "USD", "flow", of=None),
        _measure("raise", "percent", "rate"),
        _measure("drivers", "drivers", "count"),
        _measure("pupils", "pupils", "count"),
        _measure("rank", "cities", "rank"),
        _measure("punctual", "trains", "share"),
        _measure("contract", "years", "duration"),
        _measure("crime", "crimes", "rate"),
        _measure("robberies", "robberies", "flow"),
        _measure("residents", "residents", "count"),
        _measure("fuel", "USD", "stock"),
        _measure("rent", "USD", "stock"),
        _measure("pace", "words", "stock"),
        _measure("weight", "kg", "stock"),
        _measure("burned", "acres", "stock"),
        _measure("water", "gallons", "flow"),
        _measure("heat", "°C", "stock"),
        _measure("deadline", "date", "date"),
        _measure(
            "wage",
            "USD",
            "stock",
            dimensions={"grade": ("low", "high"), "paper": ("old-form", "new-form")},
            harmless=("paper",),
        ),
    )
}

YEAR_STARTS = {"riverside": read_month_and_day("--07-01"), "harbour": None}


def figure(**stated: object) -> StatedFigure:
    """Give a figure of an invented measure from words such as a file holds."""
    measure = MEASURES[str(stated.get("measure", "savings"))]
    period, as_of = stated.get("period"), stated.get("as_of")
    role, per = stated.get("role"), stated.get("per")
    record = Figure(
        id=stated.get("id"),  # type: ignore[arg-type] # a text or None
        measure=measure.id,
        value=read_value(str(stated.get("value", "$1.9 billion"))),
        as_of=None if as_of is None else read_moment(str(as_of)),
        period=None if period is None else read_period(str(period)),
        basis=Basis(str(stated.get("basis", "actual"))),
        scope=stated.get("scope"),  # type: ignore[arg-type] # a mapping of texts or None
        per=NOT_STATED if per == "not-stated" else per,  # type: ignore[arg-type] # as written
        role=None if role is None else FigureRole(str(role)),
        equals=stated.get("equals"),  # type: ignore[arg-type] # a text or None
    )
    claim = Claim(
        id=str(stated.get("claim", "a-claim")),
        topic="money",
        claimant=str(stated.get("claimant", "riverside")),
        said_on=parse_edtf(str(stated.get("said_on", "2023-03-01"))),
        statement="So much.",
        figures=(record,),
    )
    of = measure.of
    return StatedFigure(
        claim, record, measure, YEAR_STARTS.get(of) if isinstance(of, str) else None
    )


def corpus(*figures: StatedFigure, disputes: tuple[Dispute, ...] = ()) -> Corpus:
    """Give a corpus of the claims of these figures; figures of one claim are put together."""
    claims: dict[str, Claim] = {}
    for each in figures:
        known = claims.get(each.claim.id)
        together = each.claim.figures if known is None else (*known.figures, *each.claim.figures)
        claims[each.claim.id] = Claim(
            id=each.claim.id,
            topic=each.claim.topic,
            claimant=each.claim.claimant,
            said_on=each.claim.said_on,
            statement=each.claim.statement,
            figures=together,
        )
    parties = {
        party_id: Party(
            id=party_id, name=party_id.title(), kind=PartyKind.COMPANY, fiscal_year_starts=starts
        )
        for party_id, starts in YEAR_STARTS.items()
    }
    declared = {
        **dict.fromkeys(parties, RecordKind.PARTY),
        **dict.fromkeys(MEASURES, RecordKind.MEASURE),
        **dict.fromkeys(claims, RecordKind.CLAIM),
        **{dispute.id: RecordKind.DISPUTE for dispute in disputes},
    }
    return Corpus(
        head=None,
        revision="",
        topics={},
        parties=parties,
        people={},
        measures=MEASURES,
        scales={},
        sources={},
        disputes={dispute.id: dispute for dispute in disputes},
        lookalikes={},
        derivations={},
        claims=claims,
        declared=declared,
    )


def component(label: str, *, value: str) -> Component:
    """Give a part of a bridge that is a value of its own."""
    return Component(label=label, value=read_value(value))
