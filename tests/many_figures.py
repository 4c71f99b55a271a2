"""A corpus of many claims whose figures fall into many sets, made to be hard for a database.

Numbers of sixty digits, negative ones, limits, margins, ranges, thirds, dates; one noun in two forms of
Unicode; shares that do not say of what; words that are replaced; claims of two figures; what is withdrawn.
"""

from __future__ import annotations

import random
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from factcheck.model.catalogue_words import PartyKind
from factcheck.model.claims import Claim, Counter, Dispute, Figure, Measure, Party, Topic
from factcheck.model.corpus import Corpus
from factcheck.model.dates import parse_edtf
from factcheck.model.periods import (
    read_length_of_time,
    read_moment,
    read_month_and_day,
    read_period,
)
from factcheck.model.values import FigureReference, read_value
from factcheck.model.vocabulary import (
    NOT_STATED,
    Basis,
    ClaimStatus,
    CounterKind,
    DisputeState,
    FigureRole,
    MeasureKind,
    RecordKind,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from factcheck.model.values import Value

SPEAKERS: Final = ("riverside", "harbour", "guild", "courier", "rider")
DAYS: Final = (
    *("2020-06-30~", "2021", "2021-06"),
    *(
        f"{year}-{month:02}-{day}"
        for year in (2019, 2020)
        for month in range(1, 13)
        for day in (14, 28)
    ),
)
YEARS: Final = (
    "FY2021",
    "2021-03",
    "2021-01-01/2021-12-31",
    *(str(year) for year in range(1990, 2022)),
)
SAID: Final = ("2022-03-01", "2022-03-02", "2022-03", "2023-05-17", "2023-05-17~", "2020-01-01")
COMPOSED, DECOMPOSED = "\u00e9l\u00e8ve", "e\u0301le\u0300ve"
LONG: Final = "123456789012345678901234567890123456789012345678901234567890"

_MEASURES: Final[Mapping[str, tuple[str, str, Mapping[str, object], Sequence[str]]]] = {
    # the unit, the kind, what else it declares, and the values that are printed of it
    "savings": ("USD", "stock", {}, (
        "$1.9 billion", "$1.94 billion", "$1,900,000,000", "$3 million", "-$3 million", "-$3.1 million",
        "more than $1.9 billion", "at most $1.85 billion", "less than $1,850,000,000", "LONG", "LONGER",
        "$1.2-1.9 billion", "about $2 billion", "a third of a billion dollars", "hundreds of millions of dollars",
    )),
    "deficit": ("USD", "stock", {"opposite_of": "savings"}, ("$3 million", "-$1.9 billion", "$3.1 million")),
    "drivers": ("drivers", "count", {}, (
        "30,000 drivers", "31,000 drivers", "36,000", "at least 36,000 drivers", "almost 31,000", "LONG",
        "30,412 drivers", "30,413 part-time drivers", "no drivers", "30,000 to 31,000 drivers", "LONGER",
    )),
    "weight": ("kg", "stock", {}, ("27 kg", "60 lb", "27.2 kg", "27,000 g", "0.03 metric tons", "28 kg")),
    "raise": ("percent", "rate", {}, (
        "6%", "6.5%", "-0.5%", "down 3%", "up 3%", "48% ± 3", "51% ± 3", "52%", "about 52%", "51.4%", "1:50",
    )),
    "poll": ("percent", "rate", {}, ("48% ± 3", "51% ± 3", "50% ± 2", "49%")),
    "punctual": ("trains", "share", {}, (
        "a third", "33%", "34%", "43 of 50", "86%", "one in five", "20% of trains", "40% of trains",
        "40% of buses", "45%", "half", "more than half of trains",
    )),
    "rank": ("cities", "rank", {}, ("44th of 50", "43rd of 50", "44 out of 50", "fifth", "sixth")),
    "deadline": ("date", "date", {}, ("2021-07", "2021-06-30", "2021-07-03~", "2021")),
    "streets": ("streets", "count", {"steady_for": read_length_of_time("6 months")}, ("90", "95", "about 97", "140")),
    "reserves": ("USD", "stock", {"dimensions": {"holding": ("held", "kept"), "fund": ("all", "general")}}, (
        "$1.9 billion", "$2 billion", "$1.5 billion", "at least $1 billion",
    )),
    "loss": ("USD", "flow", {}, ("$60", "$5 per month", "$61", "$5.10 per month", "$62 per year", "$70")),
}  # fmt: skip


def build_many_figures(seed: int, claims: int, *, digits: int = 60, copies: int = 1) -> Corpus:
    """Return a corpus of so many claims; the same seed gives the same.

    Args:
        seed: of chance.
        claims: how many.
        digits: how many the longest numbers have; of more than 29 no value of a file can be read.
        copies: how many there are of each measure, so that as many more sets.
    """
    chance = random.Random(seed)
    made: dict[str, Claim] = {}
    ids: list[str] = []
    for number in range(claims):
        claim = _build_claim(chance, number, ids, LONG[:digits], copies)
        made[claim.id] = claim
        ids.append(claim.id)
    disputes = {
        f"dispute-{number}": Dispute(
            id=f"dispute-{number}",
            topic="money",
            question="How many are there?",
            claims=tuple(FigureReference(each) for each in sorted(chance.sample(ids, 3))),
            state=DisputeState.OPEN,
        )
        for number in range(claims // 20)
    }
    measures = {each.id: each for copy in range(copies) for each in _list_measures(copy)}
    parties = {
        each: Party(
            id=each,
            name=each.title(),
            kind=PartyKind.COMPANY,
            fiscal_year_starts=read_month_and_day("--07-01"),
        )
        for each in SPEAKERS
    }
    topics = {"money": Topic(id="money", title="Money")}
    return Corpus(
        head=None,
        revision=f"{seed}",
        topics=topics,
        parties=parties,
        people={},
        measures=measures,
        scales={},
        sources={},
        disputes=disputes,
        lookalikes={},
        derivations={},
        claims=made,
        declared={
            **dict.fromkeys(topics, RecordKind.TOPIC),
            **dict.fromkeys(parties, RecordKind.PARTY),
            **dict.fromkeys(measures, RecordKind.MEASURE),
            **dict.fromkeys(disputes, RecordKind.DISPUTE),
            **dict.fromkeys(made, RecordKind.CLAIM),
        },
    )


def _list_measures(copy: int) -> Iterator[Measure]:
    for name, (unit, kind, more, _) in _MEASURES.items():
        opposite = more.get("opposite_of")
        told = {**more, "opposite_of": _name_copy(str(opposite), copy)} if opposite else more
        yield Measure(
            id=_name_copy(name, copy),
            title=name.title(),
            of="riverside",
            unit=unit,
            kind=MeasureKind(kind),
            **told,  # type: ignore[arg-type] # the keywords are a measure's own
        )


def _name_copy(name: str, copy: int) -> str:
    return f"{name}-{copy + 1}" if copy else name


def _build_claim(
    chance: random.Random, number: int, earlier: list[str], long: str, copies: int
) -> Claim:
    figures = tuple(
        _build_figure(chance, f"figure-{place}" if several else None, long, copies)
        for several in (chance.random() < 0.1,)
        for place in range(2 if several else 1)
    )
    counters: tuple[Counter, ...] = ()
    if earlier and chance.random() < 0.05:
        how = chance.choice([*CounterKind])
        counters = (Counter(claim=chance.choice(earlier), how=how, in_="letter"),)
    return Claim(
        id=f"claim-{number}",
        topic="money",
        claimant=chance.choice(SPEAKERS),
        said_on=parse_edtf(chance.choice(SAID)),
        statement="So much.",
        figures=figures,
        counters=counters,
        status=ClaimStatus.WITHDRAWN if chance.random() < 0.05 else None,
    )


def _build_figure(chance: random.Random, figure_id: str | None, long: str, copies: int) -> Figure:
    name = chance.choice([*_MEASURES])
    _, kind, more, values = _MEASURES[name]
    value = _read_hard_value(chance, chance.choice(values), long)
    is_timed = chance.random() < 0.9
    per: tuple[str, ...] | None = None
    if name == "loss" and " per " not in value.text and chance.random() < 0.5:
        per = (chance.choice((COMPOSED, DECOMPOSED)),)
    dimensions = more.get("dimensions")
    scope = None
    if isinstance(dimensions, dict):
        scope = {each: chance.choice((*known, "not-stated")) for each, known in dimensions.items()}
    is_flow = kind in {"flow", "rate"}
    return Figure(
        id=figure_id,
        measure=_name_copy(name, chance.randrange(copies) if copies > 1 else 0),
        value=value,
        as_of=read_moment(chance.choice(DAYS))
        if is_timed and not is_flow and kind != "date"
        else None,
        period=read_period(chance.choice(YEARS)) if is_timed and is_flow else None,
        basis=chance.choice([*Basis, *[Basis.ACTUAL] * 12]),
        scope=scope,
        per=NOT_STATED if chance.random() < 0.02 else per,
        role=chance.choice((None, None, None, None, FigureRole.FROM, FigureRole.TO)),
    )


def _read_hard_value(chance: random.Random, text: str, long: str) -> Value:
    """Read a value; in the place of `LONG` a long number, in that of `LONGER` one with a decimal more."""
    if not text.startswith("LONG"):
        return read_value(text)
    whole = long[: len(long) - chance.choice((0, 0, len(long) // 2))]
    printed = f"${whole}" if text == "LONG" else f"${whole}.5"
    if len(long) < len(LONG):
        return read_value(printed)
    value = read_value("$7")
    assert value.quantity is not None
    number = Decimal(printed[1:])
    step = Decimal((0, (1,), int(number.as_tuple().exponent)))
    return replace(
        value,
        text=printed,
        quantity=replace(value.quantity, text=printed, number=number, step=step, coarse=step),
    )
