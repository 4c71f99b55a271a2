"""What a chart is drawn of holds one kind of thing a file, and names what it leaves out."""

from __future__ import annotations

import csv
import io
from collections import Counter
from itertools import combinations
from typing import TYPE_CHECKING

import pytest

from csv_readers import rows_given_back
from factcheck.comparison.answer import Aspect
from factcheck.comparison.compare import compare
from factcheck.comparison.ledger import list_figures_of_claim
from factcheck.formats.formats import EXPORT_FORMATS
from factcheck.formats.options import Options
from factcheck.queries.charted import build_charted_figures
from factcheck.queries.filters import Filters
from hostile_ledgers import ledger_full_of
from small_ledgers import read_fields
from tabled_ledgers import HOSTILE, ROOTS, read, read_fleet, read_money

if TYPE_CHECKING:
    from pathlib import Path

    from factcheck.model.corpus import Corpus

TIMES = {Aspect.MOMENT, Aspect.PERIOD, Aspect.DAY_SAID, Aspect.TOO_EARLY}


def written(corpus: Corpus, filters: Filters | None = None) -> dict[str, str]:
    view = build_charted_figures(corpus, filters or Filters())
    files = EXPORT_FORMATS["csv-chart"].write_files(view, Options())
    return {name: b"".join(pieces).decode() for name, pieces in files}


def rows_of(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_a_topic_has_a_file_a_kind_and_two_that_say_what_is_where() -> None:
    files = written(read(ROOTS["shipped"]), Filters(topic=("reserves",)))
    assert files == {
        "figures-district-reserves-1.csv": (
            "label,value,low,high,group,colour,unit,when,first_day,last_day,said_on,printed,bound,"
            "figure,statement,sources\r\n"
            '"Austin Beutner (LAUSD), said 2019-01-14~, time not stated",1900000000,1850000000,'
            "1950000000,Reserves of the district; holding: to be kept; restriction: not stated;"
            ' requirement,LAUSD,USD,"said 2019-01-14~, time not stated",,,2019-01-14~,$1.9 billion,'
            "exact,reserves-needed-2019,The district must keep $1.9 billion in reserve to stay"
            " solvent in the future.,reporter-2019-01-15\r\n"
        ),
        "figures-district-reserves-2.csv": (
            "label,value,low,high,group,colour,unit,when,first_day,last_day,said_on,printed,bound,"
            "figure,statement,sources\r\n"
            '"UTLA, as of 2022-10-13~, the day it was said",3400000000,3350000000,3450000000,Reserves'
            " of the district; holding: held; restriction: not stated; stated as a fact,UTLA,USD,"
            '"as of 2022-10-13~, the day it was said",2022-10-13,2022-10-13,2022-10-13~,$3.4 billion,'
            "exact,reserves-held-2022,The district has $3.4 billion in reserves.,"
            "utla-update-2022-10-13\r\n"
        ),
        "kinds.csv": (
            "file,group,unit,rows\r\n"
            "figures-district-reserves-1.csv,Reserves of the district; holding: to be kept;"
            " restriction: not stated; requirement,USD,1\r\n"
            "figures-district-reserves-2.csv,Reserves of the district; holding: held;"
            " restriction: not stated; stated as a fact,USD,1\r\n"
        ),
        "omitted.csv": "figure,claim,printed,because\r\n",
    }


CORPORA = {**ROOTS, "fleet": None}


@pytest.mark.parametrize("root", CORPORA.values(), ids=CORPORA)
def test_no_file_mixes_what_a_comparison_keeps_apart(root: Path | None, tmp_path: Path) -> None:
    corpus = read_fleet(tmp_path) if root is None else read(root)
    stated = {
        str(each.reference): each
        for claim in corpus.claims.values()
        for each in list_figures_of_claim(corpus, claim)
    }
    files = written(corpus)
    omitted = [row["figure"] for row in rows_of(files.pop("omitted.csv"))]
    kinds = {row["file"]: row for row in rows_of(files.pop("kinds.csv"))}
    found = {name: rows_of(text) for name, text in files.items()}
    shown = [row["figure"] for rows in found.values() for row in rows]
    assert Counter([*omitted, *shown]) == dict.fromkeys(stated, 1)
    assert {name: (row["unit"], int(row["rows"])) for name, row in kinds.items()} == {
        name: (rows[0]["unit"], len(rows)) for name, rows in found.items()
    }
    for rows in found.values():
        assert len({(row["group"], row["unit"]) for row in rows}) == 1
        for one, other in combinations(rows, 2):
            answer = compare(stated[one["figure"]], stated[other["figure"]])
            assert {each.kind for each in answer.differences} <= TIMES
            assert answer.conversions == ()


KINDS = {
    # the fields of two figures, and the files with how many rows each has
    "one kind at two moments": (
        "value: $5, as_of: 2022-01-01",
        "value: $6, as_of: 2022-06-01",
        {"money": 2},
    ),
    "two bases": (
        "value: $5, as_of: 2022-01-01",
        "value: $6, as_of: 2022-01-01, basis: projection",
        {"money-1": 1, "money-2": 1},
    ),
    "per month and per year, which a comparison would convert": (
        "value: $5 a month, as_of: 2022-01-01",
        "value: $60 a year, as_of: 2022-01-01",
        {"money-1": 1, "money-2": 1},
    ),
    "a part and a percentage": (
        "value: 43 of 50, as_of: 2022-01-01",
        "value: 86%, as_of: 2022-01-01",
        {"money-1": 1, "money-2": 1},
    ),
    "a change and a state": (
        "value: $5, as_of: 2022-01-01, role: by",
        "value: $6, as_of: 2022-01-01",
        {"money-1": 1, "money-2": 1},
    ),
    "limits and orders of magnitude": (
        "value: more than $5, as_of: 2022-01-01",
        "value: hundreds of thousands, as_of: 2022-01-01",
        {"money": 2},
    ),
}


@pytest.mark.parametrize(("first", "second", "kinds"), KINDS.values(), ids=KINDS)
def test_which_figures_share_a_file(
    first: str, second: str, kinds: dict[str, int], tmp_path: Path
) -> None:
    corpus = read_money(tmp_path, map(read_fields, (first, second)))
    view = build_charted_figures(corpus, Filters())
    assert {kind.name: len(kind.rows) for kind in view.kinds} == kinds
    assert sum(kinds.values()) + len(view.omitted) == 2


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_no_spreadsheet_runs_a_text_and_all_come_back(text: str, tmp_path: Path) -> None:
    files = written(ledger_full_of(text, tmp_path))
    rows = rows_given_back(files["figures-amount.csv"])
    assert [(row["statement"], row["colour"]) for row in rows] == [(text, text), (text, text)]


def test_the_same_ledger_gives_the_same_bytes() -> None:
    assert written(read(ROOTS["shipped"])) == written(read(ROOTS["shipped"]))
