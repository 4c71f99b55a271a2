"""FC315 on two figures of one measure: a line each with what tells them apart in words only."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest

from factcheck.checks import usual_dimension_left_open
from factcheck.comparison.usual_dimensions import USUAL
from small_ledgers import ledger_of, read_fields

if TYPE_CHECKING:
    from small_ledgers import Fields

SHARED: Final = Path(__file__).parents[3] / "shared" / "cases" / "pairs.jsonl"

MONEY: Final = ("Pay", "USD", "stock", "$74,000", "$78,700")
PERCENT: Final = ("Unemployment", "percent", "share", "4.1%", "3.8%")
GROWTH: Final = ("Growth", "percent", "rate", "4.1%", "1.0%")
COUNT: Final = ("Homeless people", "people", "count", "36,000 people", "52,000 people")
STAFF: Final = ("Teachers", "teachers", "count", "16,000 teachers", "17,500 teachers")
SHARE: Final = ("Reserves", "percent", "share", "26.5%", "19.8%")


def find(
    folder: Path,
    measure: tuple[str, str, str, str, str],
    lines: tuple[str, str],
    more: str = "",
) -> list[str]:
    """Return what is found where lines below two figures tell them apart, with more below the measure.

    What begins with `quote:` goes below the claim.
    """
    title, unit, kind, *values = measure
    corpus = ledger_of(
        folder,
        {
            name: _say(value, dict(part.split(": ", 1) for part in line.split("; ") if part))
            for name, value, line in zip(("one", "two"), values, lines, strict=True)
        },
        measures={"m": {"title": title, "unit": unit, "kind": kind, **read_fields(more)}},
        disputes={"which": {"claims": ["one", "two"]}},
    )
    return [finding.message for finding in usual_dimension_left_open.find(corpus)]


def _say(value: str, told: dict[str, str]) -> Fields:
    quoted = {"appearances": [{"quote": told.pop("quote")}]} if "quote" in told else {}
    return {"figures": [{"value": value, "as_of": "2022-01-01", **told}], **quoted}


ASKED: Final = (
    (COUNT, ("note: city", "note: county"), "geography", ("'one' says 'city' in a note only", "'two' says 'county' in a note only")),
    (COUNT, ("note: LA County", "note: City of Los Angeles"), "geography", ("'one' says 'LA County' in a note only", "'two' says 'City of Los Angeles' in a note only")),
    (COUNT, ("quote: 36 in the city", "quote: 52 across Los Angeles County"), "geography", ("'one' says 'in the city', 'two' 'across Los Angeles County'",)),
    (COUNT, ("quote: 36 statewide", "quote: 52 nationwide"), "geography", ("'one' says 'statewide', 'two' 'nationwide'",)),
    (COUNT, ("note: the whole metro area", "note: city limits only"), "geography", ("'one' says 'the whole metro area' in a note only", "'two' says 'city limits' in a note only")),
    (STAFF, ("note: including charter schools", "note: excluding charter schools"), "population (who is counted)", ("'one' says 'including charter schools' in a note only", "'two' says 'excluding charter schools' in a note only")),
    (STAFF, ("note: not counting substitutes", "quote: 17 including substitutes"), "population (who is counted)", ("'one' says 'not counting substitutes' in a note only",)),
    (PERCENT, ("note: likely voters", "note: registered voters"), "population (who is counted)", ("'one' says 'likely voters' in a note only", "'two' says 'registered voters' in a note only")),
    (PERCENT, ("note: adults", "note: all ages"), "population (who is counted)", ("'one' says 'adults' in a note only", "'two' says 'all ages' in a note only")),
    (MONEY, ("note: median", "note: average"), "statistic (mean or median)", ("'one' says 'median' in a note only", "'two' says 'average' in a note only")),
    (MONEY, ("quote: teachers earn $74", "quote: the average teacher earns $78"), "statistic (mean or median)", ("'two' says 'average', 'one' nothing of it",)),
    (MONEY, ("note: mean", "note: the median of all schools"), "statistic (mean or median)", ("'one' says 'mean' in a note only", "'two' says 'median' in a note only")),
    (MONEY, ("", "note: in 2018 dollars"), "prices (nominal or adjusted for inflation)", ("'two' says '2018 dollars' in a note only",)),
    (MONEY, ("note: nominal", "note: adjusted for inflation"), "prices (nominal or adjusted for inflation)", ("'one' says 'nominal' in a note only", "'two' says 'adjusted for inflation' in a note only")),
    (MONEY, ("note: not adjusted for inflation", "quote: in real terms"), "prices (nominal or adjusted for inflation)", ("'one' says 'not adjusted for inflation' in a note only",)),
    (MONEY, ("note: gross", "note: net"), "gross or net", ("'one' says 'gross' in a note only", "'two' says 'net' in a note only")),
    (MONEY, ("quote: $74 before taxes", "quote: $78 in take-home pay"), "gross or net", ("'one' says 'before taxes', 'two' 'take-home'",)),
    (MONEY, ("note: net of federal aid", ""), "gross or net", ("'one' says 'net of' in a note only",)),
    (PERCENT, ("note: seasonally adjusted", "note: not adjusted"), "adjustment (seasonally adjusted or not)", ("'one' says 'seasonally adjusted' in a note only", "'two' says 'not adjusted' in a note only")),
    (PERCENT, ("note: not seasonally adjusted", ""), "adjustment (seasonally adjusted or not)", ("'one' says 'not seasonally adjusted' in a note only",)),
    (PERCENT, ("note: age-adjusted", "note: crude rate"), "adjustment (seasonally adjusted or not)", ("'one' says 'age-adjusted' in a note only", "'two' says 'crude rate' in a note only")),
    (GROWTH, ("note: at an annual rate", "note: from the previous quarter"), "annual rate (or the rate of a month or quarter)", ("'one' says 'annual rate' in a note only", "'two' says 'from the previous quarter' in a note only")),
    (GROWTH, ("quote: 4 year over year", "quote: 1 annualized"), "annual rate (or the rate of a month or quarter)", ("'one' says 'year over year', 'two' 'annualized'",)),
    (MONEY, ("quote: $74 was budgeted", "quote: $78 was spent"), "appropriated or spent", ("'one' says 'budgeted', 'two' 'spent'",)),
    (MONEY, ("note: appropriated", "note: outlays"), "appropriated or spent", ("'one' says 'appropriated' in a note only", "'two' says 'outlays' in a note only")),
    (STAFF, ("note: full-time equivalents", "note: headcount"), "headcount or full-time equivalent", ("'one' says 'full-time equivalents' in a note only", "'two' says 'headcount' in a note only")),
    (STAFF, ("quote: 16 FTEs", ""), "headcount or full-time equivalent", ("'one' says 'FTEs', 'two' nothing of it",)),
    (STAFF, ("note: elementary teachers only", "note: All teachers."), "population (who is counted)", ("'one' says 'elementary teachers only' in a note only", "'two' says 'All teachers.' in a note only")),
    (MONEY, ("note: Starting pay.", "note: the highest step"), "statistic (mean or median)", ("'one' says 'Starting' in a note only", "'two' says 'the highest' in a note only")),
    (SHARE, ("note: of the general fund", "note: of all spending"), "base of the share", ("'one' says 'of the general fund' in a note only", "'two' says 'of all spending' in a note only")),
    (SHARE, ("quote: a share of the budget", "quote: 19 percent of revenues"), "base of the share", ("'one' says 'share of the budget', 'two' 'percent of revenues'",)),
)  # fmt: skip


@pytest.mark.parametrize(("measure", "lines", "title", "said"), ASKED)
def test_what_tells_figures_apart_in_words_alone_is_asked_for(
    tmp_path: Path,
    measure: tuple[str, str, str, str, str],
    lines: tuple[str, str],
    title: str,
    said: tuple[str, ...],
) -> None:
    assert find(tmp_path, measure, lines) == [
        f"{each}: 'm' does not ask for {title}" for each in said
    ]


SILENT: Final = (
    (MONEY, ("note: median", "note: average"), "harmless: [statistic]"),
    (MONEY, ("note: gross", "note: take-home"), "harmless: [taxes]"),
    (MONEY, ("note: median", "note: average"), "dimensions:,   statistic: [mean, median]"),
    (MONEY, ("note: median", "note: average"), "dimensions:,   kind-of-average: [arithmetic, middle]"),
    (MONEY, ("note: median", "note: average"), "dimensions:,   pay: [median-pay, average-pay]"),
    (MONEY, ("quote: the average pay", ""), "definition: The average of all teachers."),
    (MONEY, ("note: median", "note: the median as printed"), "definition: The median of all teachers."),
    (MONEY, ("prices: 2018 dollars; note: in 2018 dollars", "prices: nominal"), ""),
    (SHARE, ("base: general fund", "base: all spending; note: of all spending"), ""),
    (SHARE, ("quote: a share of the teachers", "quote: 19 percent of the district's teachers"), ""),
    (COUNT, ("note: The city is not named.", "quote: officials of the county say 52"), ""),
    (MONEY, ("note: Whether a median or an average is meant is unclear.", ""), ""),
    (MONEY, ("note: It is not stated whether it was budgeted or spent.", "note: The other is not given."), ""),
    (COUNT, ("note: The mayor gave the figure in the city council.", ""), ""),
    (MONEY, ("note: The day is that of the press conference that the average viewer saw on the evening news.", ""), ""),
    (COUNT, ("quote: 36 above average", "quote: a safety net"), ""),
    (STAFF, ("quote: what the state spent", ""), ""),
    (("Day", "date", "date", "2022-01-01", "2022-01-02"), ("note: average", "note: median"), ""),
)  # fmt: skip


@pytest.mark.parametrize(("measure", "lines", "more"), SILENT)
def test_what_is_asked_for_or_said_to_be_harmless_or_not_told_apart_is_left_alone(
    tmp_path: Path, measure: tuple[str, str, str, str, str], lines: tuple[str, str], more: str
) -> None:
    assert find(tmp_path, measure, lines, more) == []


def write_note(figure: dict[str, str]) -> str:
    return f"note: {figure['note']}" if "note" in figure else ""


@pytest.mark.skipif(not SHARED.exists(), reason="the pairs of reports are not beside the project")
def test_every_pair_of_which_nothing_is_declared_is_asked_for_what_it_needs(tmp_path: Path) -> None:
    pairs = [json.loads(line) for line in SHARED.read_text("utf-8").splitlines()]
    unnamed = {}
    for pair in pairs:
        if "needs" not in pair:
            continue
        measure = pair["measures"]["m"]
        one, two = pair["a"], pair["b"]
        found = find(
            tmp_path,
            (measure["title"], measure["unit"], measure["kind"], one["value"], two["value"]),
            (write_note(one), write_note(two)),
        )
        if not any(pair["needs"] in message for message in found):
            unnamed[pair["id"]] = found
    assert unnamed == {}


def test_the_page_names_every_distinction_that_is_asked_for() -> None:
    page = usual_dimension_left_open.find.__doc__ or ""
    assert [each.dimension for each in USUAL if each.title not in " ".join(page.split())] == []
