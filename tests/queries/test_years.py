"""Which claims and figures `--year` finds: what is said or described in it, as far as that is stated."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factcheck.model.dates import parse_edtf
from factcheck.queries.filters import Filters
from factcheck.queries.list import list_claims
from small_ledgers import ledger_of

if TYPE_CHECKING:
    from pathlib import Path

    from small_ledgers import Records

MEASURES: Records = {
    "use": {"unit": "litres", "kind": "flow"},
    "stored": {"unit": "litres", "kind": "stock"},
    "dry-day": {"unit": "date", "kind": "date"},
}

# said_on, what the figure says of its time, and the times in which the claim is found of those asked
YEARS = {
    "said in a year": ("2018-08-15", "period: not-stated", "2018 2018-08"),
    "said some time in two years": ("2018-12/2019-01", "period: not-stated", "2018 2019"),
    "said on or after a day": ("2018-08-15~/..", "period: not-stated", "2018 2018-08"),
    "said until a day": ("../2018-08-15~", "period: not-stated", "2018 2018-08"),
    "of a period": ("2016-05", "period: 2017/2019", "2016 2017 2018 2018-08 2019"),
    "of a period that is open at its end": ("2018-08-15", "period: 2017/..", "2017 2018 2018-08"),
    "of a period that is open at its start": ("2016-05", "period: ../2018", "2016 2018 2018-08"),
    "of a fiscal year": ("2016-05", "period: FY2018-19", "2016 2018 2018-08 2019"),
    "of a moment": ("2016-05", "as_of: 2018-08", "2016 2018 2018-08"),
    "of a moment after a day": ("2016-05", "as_of: 2018-08-15/..", "2016 2018 2018-08"),
    "of the day on which it was said": ("2017/..", "as_of: said", "2017"),
    "a day": ("2016-05", "dry-day 2019-03-01", "2016 2019"),
    "a day after another": ("2016-05", "dry-day 2017-03-01/..", "2016 2017"),
}
ASKED = ("2015", "2016", "2017", "2018", "2018-08", "2019", "2020", "2022")


@pytest.mark.parametrize(("said_on", "when", "found"), YEARS.values(), ids=YEARS)
def test_a_year_finds_what_is_stated_of_it(
    tmp_path: Path, said_on: str, when: str, found: str
) -> None:
    first, _, second = when.partition(" ")
    measure = {"period:": "use", "as_of:": "stored"}.get(first, first)
    stated = {"value": second} if measure == first else {"value": "6", first[:-1]: second}
    corpus = ledger_of(
        tmp_path,
        {"asked": {"said_on": said_on, "figures": [{"measure": measure, **stated}]}},
        parties={"town": {"fiscal_year_starts": "--07-01"}},
        measures=MEASURES,
    )
    given = [each for each in ASKED if list_claims(corpus, Filters(year=parse_edtf(each))).claims]
    assert " ".join(given) == found
