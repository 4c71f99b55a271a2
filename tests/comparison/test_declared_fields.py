"""What an editor declares in the fields of records reaches the comparison of their figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factcheck.comparison.compare import compare
from factcheck.comparison.ledger import list_figures_of_claim
from small_ledgers import ledger_of, read_fields

if TYPE_CHECKING:
    from pathlib import Path

FLOW = "unit: USD, kind: flow"
COUNT = "unit: pupils, kind: count"
SHARE = "unit: percent, kind: share"
LIKE, UNLIKE = "like for like", "not like for like"
OPEN = "cannot tell"
CONVERTED = "like for like once converted"
FUND = (
    "dimensions:,   fund:,     free: [committed, assigned],     unrestricted:,       same_as: free"
)
SCOPES = {
    "{part}": "scope:,   fund: committed",
    "{whole}": "scope:,   fund: free",
    "{other}": "scope:,   fund: unrestricted",
}

PAIRS = (
    # fields of the party, of the measure, of both figures, what comes of it
    ("", FLOW, "value: $9, period: 2021, release: adopted", "value: $8, period: 2021, release: revised", UNLIKE),
    ("", FLOW, "value: $9, period: 2021, role: to", "value: $8, period: 2021, role: by", UNLIKE),
    ("", FLOW, "value: $9, period: 2021, prices: 2018 dollars", "value: $8, period: 2021, prices: 2021 dollars", UNLIKE),
    ("", FLOW, "value: $9, period: 2021, prices: 2018 dollars", "value: $8 in 2018 dollars, period: 2021", LIKE),
    ("", FLOW, "value: $9, multiplier: million, period: 2021", "value: $9 million, period: 2021", LIKE),
    ("", SHARE, "value: 9%, as_of: 2022-03-01, base: pupils", "value: 8% of teachers, as_of: 2022-03-01", UNLIKE),
    ("", SHARE, "value: 9%, as_of: 2022-03-01, base: pupils", "value: 8% of pupils, as_of: 2022-03-01", LIKE),
    ("", COUNT, "value: 90, as_of: said", "value: 80, as_of: 2022-03-01", LIKE),
    ("", COUNT, "value: 90, as_of: not-stated", "value: 80, as_of: 2022-03-01", OPEN),
    ("", COUNT, "value: 90, as_of: 2022-01-01", "value: 80, as_of: 2022-03-01", UNLIKE),
    ("", f"{COUNT}, steady_for: 6 months", "value: 90, as_of: 2022-01-01", "value: 80, as_of: 2022-03-01", LIKE),
    ("", f"{COUNT}, steady_for: 4 weeks", "value: 90, as_of: 2022-01-01", "value: 80, as_of: 2022-03-01", UNLIKE),
    ("", f"{COUNT}, also_called: [students]", "value: 90 students, as_of: 2022", "value: 80 pupils, as_of: 2022", LIKE),
    ("", f"{COUNT}, per: [class]", "value: 90 pupils per class, as_of: 2022", "value: 80 pupils, as_of: 2022", LIKE),
    ("", f"{COUNT}, per: [class]", "value: 90 pupils per class, as_of: 2022", "value: 80 pupils per school, as_of: 2022", UNLIKE),
    ("", f"{FLOW}, per: [mile]", "value: $9 per mile, period: 2021", "value: $5 per kilometre, period: 2021", CONVERTED),
    ("", f"{FLOW}, per: [pound]", "value: $9, period: 2021", "value: $20 per kilogram, period: 2021", CONVERTED),
    ("", f"{FLOW}, per: [pound]", "value: $9 per 100 grams, period: 2021", "value: $20, period: 2021", CONVERTED),
    ("", f"{FLOW}, per: [mile]", "value: $9 per 100 kilometres, period: 2021", "value: $20, period: 2021", CONVERTED),
    ("", f"{FLOW}, per: [month]", "value: $900 every two weeks, period: 2021", "value: $80 a week, period: 2021", CONVERTED),
    ("", f"{FLOW}, per: [year]", "value: $900 a year, period: 2021", "value: $80 a month, period: 2021", CONVERTED),
    ("", f"{FLOW}, per: [hour]", "value: $9, period: 2021", "value: $20,000 a year, period: 2021", UNLIKE),
    ("", f"{COUNT}, per: [resident]", "value: 9 pupils per 1,000 residents, as_of: 2022", "value: 80 pupils per 100,000 residents, as_of: 2022", CONVERTED),
    ("", f"{COUNT}, harmless: [new]", "value: 90 new pupils, as_of: 2022", "value: 80 pupils, as_of: 2022", LIKE),
    ("", COUNT, "value: 90, as_of: 2022, caveat: [break-in-series]", "value: 80, as_of: 2022", OPEN),
    ("", f"{COUNT}, {FUND}", "value: 90, as_of: 2022, {part}", "value: 80, as_of: 2022, {whole}", UNLIKE),
    ("", f"{COUNT}, {FUND}", "value: 90, as_of: 2022, {other}", "value: 80, as_of: 2022, {whole}", CONVERTED),
    ("fiscal_years_named_by: end", FLOW, "value: $9, period: FY2019", "value: $8, period: FY2018-19", LIKE),
    ("fiscal_years_named_by: start", FLOW, "value: $9, period: FY2019", "value: $8, period: FY2018-19", UNLIKE),
    ("", FLOW, "value: $9, period: FY2019", "value: $8, period: FY2018-19", OPEN),
)  # fmt: skip


@pytest.mark.parametrize(("party", "measure", "first", "second", "answer"), PAIRS)
def test_what_is_declared_decides_whether_two_figures_are_alike(
    party: str, measure: str, *, first: str, second: str, answer: str, tmp_path: Path
) -> None:
    for name, scope in SCOPES.items():
        first, second = first.replace(name, scope), second.replace(name, scope)
    corpus = ledger_of(
        tmp_path,
        {
            name: {"figures": [read_fields(each)]}
            for name, each in (("one", first), ("two", second))
        },
        parties={"board": {"fiscal_year_starts": "--07-01", **read_fields(party)}},
        measures={"cost": read_fields(measure)},
    )
    one, other = (list_figures_of_claim(corpus, each)[0] for each in corpus.claims.values())
    assert compare(one, other).comparability.value == answer
    assert compare(other, one).comparability.value == answer
