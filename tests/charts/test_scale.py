"""Axes begin at zero, have at most six round ticks, and leave room beyond the highest value."""

from __future__ import annotations

import random
from datetime import date
from decimal import Decimal

import pytest

from factcheck.charts.days_axis import build_days_axis, build_timeline_axis
from factcheck.charts.scale import build_amounts_axis, build_part_axis, build_ranks_axis
from factcheck.formats.svg.font import measure
from factcheck.formats.svg.labels import SIZE, place_labels

AMOUNTS = {
    ("1900000000", "3400000000", "USD"): "$0 $1|bn $2|bn $3|bn $4|bn",
    ("2", "6.5", "percent"): "0% 2% 4% 6% 8%",
    ("500", "USD"): "$0 $200 $400 $600",
    ("1", "clinics"): "0 1 2",
    ("0", "USD"): "$0 $1",
    ("1080", "1200", "educators"): "0 250 500 750 1,000 1,250",
    ("-12", "5", "percent"): "−15% −10% −5% 0% 5% 10%",
    ("0.0003", "percent"): "0% 0.0001% 0.0002% 0.0003% 0.0004%",
    ("8", "students"): "0 2 4 6 8 10",
}


@pytest.mark.parametrize("given", AMOUNTS, ids=" ".join)
def test_an_axis_of_amounts_has_zero_and_few_round_ticks(given: tuple[str, ...]) -> None:
    *numbers, unit = given
    axis = build_amounts_axis(map(Decimal, numbers), unit)
    assert " ".join(tick.label.replace(" ", "|") for tick in axis.ticks) == AMOUNTS[given]
    assert all(axis.place(Decimal(each)) <= Decimal("0.98") for each in numbers)


def test_a_ladder_begins_with_the_first_place_and_ends_with_the_total() -> None:
    short, long = (
        build_ranks_axis([Decimal(2)], Decimal(5)),
        build_ranks_axis([Decimal(43)], Decimal(50)),
    )
    assert [tick.label for tick in short.ticks] == ["1st", "2nd", "3rd", "4th", "5th"]
    assert [tick.label for tick in long.ticks] == ["1st", "10th", "20th", "30th", "40th", "50th"]
    assert (short.end, long.end) == ("of 5", "of 50")


def test_an_open_whole_leaves_room_beyond_it() -> None:
    assert build_part_axis(Decimal(800), is_open=True).place(Decimal(800)) < 1
    assert build_part_axis(Decimal(800), is_open=False).place(Decimal(800)) == 1


def test_a_time_axis_has_ticks_at_months_or_years() -> None:
    near = build_days_axis([Decimal(736907), Decimal(736968)])
    far = build_days_axis([Decimal(730000), Decimal(737000)])
    assert [tick.label for tick in near.ticks] == [
        "Jul 2018",
        "Aug 2018",
        "Sep 2018",
        "Oct 2018",
        "Nov 2018",
    ]
    assert [tick.label for tick in far.ticks] == ["2000", "2005", "2010", "2015", "2020"]


TIMELINES = {
    ("2018-08-15", "2019-08-16"): "",
    ("2018-08-15", "2019-08-17"): "9 months left out",
    ("2018-08-15", "2022-10-13"): "46 months left out",
    ("2016-07-01", "2018-08-15", "2022-10-13"): "22 months left out, 46 months left out",
    ("0001-01-01", "9999-12-31"): "119,984 months left out",
}


@pytest.mark.parametrize("days", TIMELINES, ids=" ".join)
def test_a_timeline_cuts_every_gap_of_more_than_twelve_months_and_names_it(
    days: tuple[str, ...],
) -> None:
    axis = build_timeline_axis([(count(each), count(each)) for each in days])
    assert ", ".join(cut.words for cut in axis.cuts) == TIMELINES[days]
    assert len(axis.stretches) == len(axis.cuts) + 1


def count(day: str) -> Decimal:
    return Decimal(date.fromisoformat(day).toordinal())


@pytest.mark.parametrize("width", [760, 258, 120])
def test_no_label_of_a_timeline_crosses_a_cut_or_touches_another(width: int) -> None:
    chance = random.Random(10)
    for _ in range(200):
        days = [Decimal(chance.randint(720_000, 740_000)) for _ in range(chance.randint(1, 9))]
        axis = build_timeline_axis([(day, day + chance.randint(0, 900)) for day in days])
        edges = [
            Decimal(-50),
            *(axis.place(cut.low) * width for cut in axis.cuts),
            Decimal(width + 50),
        ]
        labels = [
            (at - measure(label, SIZE) / 2, at + measure(label, SIZE) / 2)
            for at, label in place_labels(axis, Decimal(width))
        ]
        assert labels == sorted(labels)
        for left, right in labels:
            assert [x for x in edges if left < x - 1 and x + 1 < right] == []
