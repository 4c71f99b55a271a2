"""What a figure's own fields say of it is said in the words of its row: what it is, and when it holds."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

import pytest

from factcheck.formats.formats import write_answer
from factcheck.formats.options import Options
from factcheck.queries.claim_views import build_claim_view
from factcheck.queries.compare import compare_records
from factcheck.queries.filters import Filters
from factcheck.queries.list import list_claims
from small_ledgers import ledger_of, read_fields

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from factcheck.model.corpus import Corpus
    from small_ledgers import Records

SAID = {
    "said_on": "2022-03-01~",
    "statement": "The board gives a figure.",
    "appearances": [{"quote": "a figure"}],
}
KINDS: Mapping[str, Records] = {
    "topics": {"pay": {}},
    "parties": {"board": {"kind": "school-district"}},
    "measures": {
        "pupils": {"unit": "pupils", "kind": "count"},
        "share": {"unit": "percent", "kind": "share"},
        "riders-share": {"title": "Share of riders", "unit": "riders", "kind": "share"},
        "place": {"unit": "boards", "kind": "rank"},
        "fund": {
            "kind": "stock",
            "dimensions": {
                "holding": {
                    "held": "what is held",
                    "to-be-kept": "what must be kept",
                    "lent-out": {"parts": ["to-staff", "to-others"]},
                },
                "purse": ["open-purse", "closed-purse"],
            },
        },
        "opening": {"unit": "date", "kind": "date"},
        "grant": {},
    },
    "sources": {"paper": {"published": "2022-03-02"}},
}


def read(folder: Path, *figures: str) -> Corpus:
    """Read a ledger of one claim with some figures, each by its fields in one line."""
    return ledger_of(folder, {"said": {**SAID, "figures": [*map(read_fields, figures)]}}, **KINDS)


SHOWN = (
    # the fields of the figure; its value and number; what it is; when it holds
    (
        "measure: pupils, value: 1200, as_of: said",
        "1200 = 1200",
        "Pupils; stated as a fact",
        "as of 2022-03-01~, the day it was said",
    ),
    (
        "measure: pupils, value: 200, as_of: not-stated, role: by",
        "200 = 200",
        "Pupils; change, not a level; stated as a fact",
        "not stated (said 2022-03-01~)",
    ),
    (
        "measure: pupils, value: 1400, as_of: 2022, role: to",
        "1400 = 1400",
        "Pupils; level after a change; stated as a fact",
        "as of 2022",
    ),
    (
        "measure: pupils, value: '1.4', multiplier: thousand, as_of: 2022",
        "1.4 [thousand] = 1400",
        "Pupils; stated as a fact",
        "as of 2022",
    ),
    (
        "measure: opening, value: 2022-08-01~/2022-08-10~, printed: early August, basis: proposal",
        "early August [2022-08-01~/2022-08-10~] = None",
        "Opening; proposal",
        "said 2022-03-01~",
    ),
    (
        "measure: pupils, value: 1200, as_of: 2022, basis: not-stated",
        "1200 = 1200",
        "Pupils; basis not stated",
        "as of 2022",
    ),
    (
        "measure: grant, value: 'about $12', multiplier: million, period: 2022",
        "about $12 [million] = 12000000",
        "Grant; stated as a fact",
        "2022",
    ),
    (
        "measure: fund, value: $12, as_of: 2022-01-01, scope:,"
        "   holding: to-be-kept,   purse: open-purse",
        "$12 = 12",
        "Fund; holding: what must be kept; purse: open purse; stated as a fact",
        "as of 2022-01-01",
    ),
    (
        "measure: fund, value: $12, as_of: 2022-01-01, scope:,"
        "   holding: to-staff,   purse: not-stated",
        "$12 = 12",
        "Fund; holding: to staff; purse: not stated; stated as a fact",
        "as of 2022-01-01",
    ),
)


@pytest.mark.parametrize(("fields", "value", "what", "when"), SHOWN)
def test_a_figure_is_said_to_be_what_its_fields_say(
    fields: str, value: str, what: str, when: str, tmp_path: Path
) -> None:
    corpus = read(tmp_path, fields)
    (figure,) = build_claim_view(corpus, corpus.claims["said"]).figures
    assert (f"{figure.value} = {figure.number}", figure.what, figure.when) == (value, what, when)


def test_a_page_that_compares_shows_the_titles_of_values(tmp_path: Path) -> None:
    fund = "measure: fund, value: $12, as_of: 2022-01-01, scope:,   purse: open-purse,   holding: "
    corpus = read(tmp_path, f"id: one, {fund}held", f"id: other, {fund}to-be-kept")
    (page,) = compare_records(corpus, ["said"]).pages
    assert [(row.name, row.sign, row.first, row.second) for row in page.facts[:3]] == [
        ("measures", "=", "Fund", "Fund"),
        ("holding", "≠", "what is held", "what must be kept"),
        ("purse", "=", "open purse", "open purse"),
    ]
    assert page.pairs[0].answer == (
        "alike but for holding: one is what is held, the other what must be kept (holding)"
    )


COLUMNS = (
    # the fields of the figure; whole, margin, ordinal, qualifiers, base, prices; its number and what of,
    # low to high, if rounded
    (
        "measure: share, value: 43 out of 50, as_of: 2022",
        ("50", "", "no", "", "", ""),
        "43, 43 to 43, 43 to 43",
    ),
    (
        "measure: share, value: half, as_of: 2022, base: residents",
        ("", "", "no", "", "residents", ""),
        "0.5, 0.475 to 0.525, 0.45 to 0.55",
    ),
    (
        "measure: riders-share, value: 12%, as_of: 2022",
        ("", "", "no", "", "", ""),
        "12 percent, 11.5 to 12.5, 11.5 to 12.5",
    ),
    (
        "measure: share, value: 54% ± 3, as_of: 2022, base: residents",
        ("", "3", "no", "", "residents", ""),
        "54 percent, 53.5 to 54.5, 53.5 to 54.5",
    ),
    (
        "measure: share, value: 40% of pupils, as_of: 2022",
        ("", "", "no", "", "pupils", ""),
        "40 percent, 39.5 to 40.5, 39.5 to 40.5",
    ),
    (
        "measure: pupils, value: 30000 homeless pupils, as_of: 2022",
        ("", "", "no", "homeless", "", ""),
        "30000 pupils, 30000 to 30000, 25000 to 35000",
    ),
    (
        "measure: place, value: 43rd, as_of: 2022",
        ("", "", "yes", "", "", ""),
        "43 boards, 43 to 43, 43 to 43",
    ),
    (
        "measure: grant, value: $300 in 2018 dollars, period: 2022",
        ("", "", "no", "", "", "2018"),
        "300 USD, 299.5 to 300.5, 250 to 350",
    ),
    (
        "measure: grant, value: $300, multiplier: million, period: 2022, prices: 2018 dollars",
        ("", "", "no", "", "", "2018 dollars"),
        "300000000 USD, 299500000 to 300500000, 250000000 to 350000000",
    ),
)


@pytest.mark.parametrize(("fields", "cells", "extents"), COLUMNS)
def test_csv_carries_what_the_value_holds_besides_its_number(
    fields: str, cells: tuple[str, ...], extents: str, tmp_path: Path
) -> None:
    corpus = read(tmp_path, fields)
    written = "".join(write_answer(list_claims(corpus, Filters()), "csv", Options()))
    (row,) = csv.DictReader(io.StringIO(written, newline=""))
    names = ("whole", "margin", "ordinal", "qualifiers", "base", "prices")
    assert tuple(row[name] for name in names) == cells
    number = f"{row['number']} {row['unit']}".rstrip()
    widths = f"{row['low']} to {row['high']}, {row['rounding_low']} to {row['rounding_high']}"
    assert f"{number}, {widths}" == extents
