"""The database is what SQLite and Datasette expect, and holds every number and text as it is."""

from __future__ import annotations

import json
import re
import sqlite3
import subprocess
import sys
from contextlib import closing
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from factcheck.cli.running import run
from factcheck.formats.dataset.claim_tables import EXACT
from factcheck.formats.dataset.tables import TABLES
from factcheck.formats.formats import EXPORT_FORMATS
from factcheck.formats.options import Options
from factcheck.formats.sqlite.schema import list_columns
from factcheck.model.limits import QUOTE_CHARACTERS
from factcheck.model.proofs import Lock
from factcheck.queries.filters import Filters
from factcheck.queries.tables import build_tables
from hostile_ledgers import ledger_full_of
from tabled_ledgers import ADDED, HOSTILE, ROOTS, read, read_fleet

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from factcheck.model.corpus import Corpus


@pytest.fixture(scope="module", params=ROOTS)
def corpus(request: pytest.FixtureRequest) -> Corpus:
    return read(ROOTS[request.param])


def written(corpus: Corpus, filters: Filters) -> bytes:
    return b"".join(EXPORT_FORMATS["sqlite"].write_bytes(build_tables(corpus, filters), Options()))


def opened(database: bytes) -> closing[sqlite3.Connection]:
    connection = sqlite3.connect(":memory:")
    connection.deserialize(database)
    return closing(connection)


def each_question(corpus: Corpus) -> Iterator[Filters]:
    yield Filters()
    yield from (Filters(topic=(topic,)) for topic in corpus.topics)


def test_sqlite_finds_nothing_wrong_with_the_ledger_or_any_topic_of_it(corpus: Corpus) -> None:
    for filters in each_question(corpus):
        with opened(written(corpus, filters)) as database:
            assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            assert database.execute("PRAGMA foreign_key_check").fetchall() == []
            kinds = database.execute("PRAGMA table_list").fetchall()
            assert {each[1] for each in kinds if each[5]} == set(TABLES)


def test_the_same_ledger_gives_the_same_bytes(corpus: Corpus) -> None:
    assert written(corpus, Filters()) == written(corpus, Filters())


def test_every_number_comes_back_exactly(corpus: Corpus) -> None:
    columns = ", ".join(f"{name}, {name}_real" for name in EXACT)
    figures = [each for claim in build_tables(corpus, Filters()).claims for each in claim.figures]
    with opened(written(corpus, Filters())) as database:
        rows = database.execute(f"SELECT {columns} FROM figures ORDER BY rowid").fetchall()  # noqa: S608
    exact = [[None if each is None else Decimal(each) for each in row[::2]] for row in rows]
    assert exact == [[getattr(figure, name) for name in EXACT] for figure in figures]
    assert [list(row[1::2]) for row in rows] == [
        [None if each is None else float(each) for each in numbers] for numbers in exact
    ]


def test_of_a_topic_its_claims_are_selected_and_what_they_stand_beside_is_there(
    corpus: Corpus,
) -> None:
    for topic, claims in corpus.claims_by_topic.items():
        with opened(written(corpus, Filters(topic=(topic,)))) as database:
            found = dict(database.execute("SELECT id, selected FROM claims"))
            assert {key for key, is_selected in found.items() if is_selected} == {
                each.id for each in claims
            }
            answers = database.execute("SELECT claim, answers FROM counters").fetchall()
        assert set(answers) >= {(each.id, to.claim) for each in claims for to in each.counters}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_no_text_is_changed(tmp_path: Path, text: str) -> None:
    with opened(written(ledger_full_of(text, tmp_path), Filters())) as database:
        found = database.execute(
            "SELECT c.statement, c.note, c.recorded_by, a.quote, a.because, a.translation, s.title,"
            " p.name, m.definition, d.question, l.why_not, k.note"
            " FROM claims c, appearances a, sources s, parties p, measures m, disputes d,"
            " lookalikes l, counters k WHERE c.id = 'answered' AND a.claim = c.id LIMIT 1"
        ).fetchone()
        corrections = database.execute(
            "SELECT corrections FROM claims WHERE id = 'answered'"
        ).fetchone()
    quote = text[:QUOTE_CHARACTERS]
    assert found == (*(text,) * 3, quote, *(text,) * 8)
    assert json.loads(corrections[0]) == [{"date": "2022-03-02", "what": text, "why": text}]


REASONS = """
SELECT p.comparability, r.kind, r.left, r.right, r.stated FROM pairs p JOIN reasons r ON r.pair = p.id
WHERE p.first = 'reserves-needed-2019' AND p.second = 'reserves-held-2022' ORDER BY r.id
"""


def test_the_answer_for_two_figures_stands_with_its_reasons() -> None:
    shipped = read(ROOTS["shipped"])
    with opened(written(shipped, Filters(topic=("reserves",)))) as database:
        found = database.execute(REASONS).fetchall()
    unlike = "not like for like"
    assert found == [
        (unlike, "day said", "said 2019-01-14~", "said 2022-10-13~", 1),
        (unlike, "basis", "a requirement", "stated as a fact", 1),
        (unlike, "scope", "to be kept", "held", 1),
        (unlike, "moment", None, "as of 2022-10-13~", 0),
        (unlike, "scope", None, None, 0),
    ]


ASKED: dict[str, list[tuple[object, ...]]] = {
    "SELECT id, in_values, result, withdrawn FROM derivations": [
        ("others", "240 vehicles - 214", "about 26 vehicles (21 to 31)", "[]")
    ],
    "SELECT derivation, figure FROM derivation_figures": [
        ("others", "fleet-authority-2022#all"),
        ("others", "fleet-authority-2022#buses"),
    ],
    "SELECT whole, dimension, adds_up, part FROM sums s JOIN sum_parts p ON p.sum = s.id": [
        ("fleet-authority-2022#all", "kind", 0, "fleet-authority-2022#buses"),
        ("fleet-authority-2022#all", "kind", 0, "fleet-authority-2022#ferries"),
    ],
    "SELECT dispute, start, b.end, unit, gap, total, rest, rest_low, rest_high, adds_up, problem, note FROM bridges b": [
        (
            *("how-many-vehicles", "only-figure-2022", "fleet-authority-2022#all"),
            *("vehicles", "10", "6", "4", "-6", "14", 1, None, "By the letter."),
        )
    ],
    "SELECT bridge, label, figure, value, number FROM bridge_parts": [
        (1, "Vehicles on loan", None, "7", "7"),
        (1, "Sold meanwhile", None, "-1", "-1"),
    ],
    "SELECT id, title, of, verdicts, note FROM scales": [
        (
            "desk",
            "The desk's scale",
            "riverside-courier",
            '["wrong", "half right", "right"]',
            "Since 2021.",
        )
    ],
    "SELECT claim, reviewer_name, reviewed_on, scale, verdict, source, note FROM reviews": [
        (
            *("only-figure-2022", "Riverside Courier", "2022-03-05", "desk", "half right"),
            *("courier-2022-03-01", "The loans were left out."),
        )
    ],
    "SELECT dimension, value, parts FROM dimensions WHERE measure = 'fleet'": [
        ("kind", "all", '["buses", "ferries"]'),
        ("kind", "buses", "[]"),
        ("kind", "ferries", "[]"),
    ],
    "SELECT figure FROM dispute_claims WHERE dispute = 'how-many-vehicles'": [
        ("only-figure-2022",),
        ("fleet-authority-2022#all",),
    ],
    "SELECT release, caveat FROM figures WHERE id = 'only-figure-2022'": [("preliminary", None)],
    "SELECT proof FROM appearances WHERE claim = 'only-figure-2022'": [("not-archived",)],
    "SELECT updated FROM sources WHERE id = 'courier-2022-03-01'": [("2022-03-02",)],
    "SELECT fiscal_year_starts FROM parties WHERE id = 'riverside-transit'": [("--07-01",)],
}


def test_what_is_computed_and_declared_has_tables_of_its_own(tmp_path: Path) -> None:
    tables = build_tables(read_fleet(tmp_path), Filters(), Lock())
    database = b"".join(EXPORT_FORMATS["sqlite"].write_bytes(tables, Options()))
    with opened(database) as connection:
        found = {question: connection.execute(question).fetchall() for question in ASKED}
    assert found == ASKED


def test_a_bridge_that_cannot_be_summed_up_says_why_and_what_it_names_is_there(
    tmp_path: Path,
) -> None:
    added = ADDED.replace("          value: '7'\n", "          figure: riders-2022\n")
    tables = build_tables(
        read_fleet(tmp_path, added), Filters(claimant=("riverside-transit",), text="230"), Lock()
    )
    with opened(b"".join(EXPORT_FORMATS["sqlite"].write_bytes(tables, Options()))) as database:
        bridges = database.execute(
            "SELECT unit, gap, rest, adds_up, problem FROM bridges"
        ).fetchall()
        parts = database.execute("SELECT label, figure, value, number FROM bridge_parts").fetchall()
        selected = database.execute(
            "SELECT id, selected FROM claims WHERE id = 'riders-2022'"
        ).fetchall()
    assert bridges == [(None, None, None, None, "'riders-2022' is in riders, expected vehicles")]
    assert parts == [
        ("Vehicles on loan", "riders-2022", "almost 40,000", None),
        ("Sold meanwhile", None, "-1", None),
    ]
    assert selected == [("riders-2022", 0)]


def ask_datasette(folder: Path, path: str) -> Any:
    """Ask a Datasette that runs for this answer alone."""
    outcome = subprocess.run(
        [
            *(sys.executable, "-m", "datasette", "serve", "ledger.db"),
            *("--metadata", "ledger.metadata.json", "--get", path),
        ],
        cwd=folder,
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    return json.loads(outcome.stdout)


def test_datasette_shows_a_table_a_facet_a_search_and_what_columns_hold(
    invented: Path, tmp_path: Path
) -> None:
    pytest.importorskip("datasette", reason="the extra 'test' brings Datasette")
    file = tmp_path / "ledger.db"
    assert (
        run(
            [
                *("export", "--format", "sqlite", "-o", str(file)),
                *("--corpus", str(invented / "data" / "claims.yaml")),
            ]
        )
        == 0
    )
    found = ask_datasette(
        tmp_path, "/ledger/claims.json?_search=fares&_shape=objects&_col=id&_facet=topic"
    )
    rows, facets = found["rows"], found["facet_results"]
    assert [each["id"] for each in rows] == ["income-authority-2022", "income-guild-2022"]
    assert [(each["value"], each["count"]) for each in facets["topic"]["results"]] == [("fares", 2)]
    wide = ask_datasette(tmp_path, "/ledger/figures_wide.json?_shape=array&unit=USD")
    assert {each["number"] for each in wide} >= {"50000000", "48000000"}
    told = ask_datasette(tmp_path, "/-/metadata.json")
    described = told["databases"]["ledger"]["tables"]
    assert {name: set(described[name]["columns"]) for name in TABLES} == {
        name: {column for column, _, _ in list_columns(table)} for name, table in TABLES.items()
    }


def test_a_database_is_not_printed(invented: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = str(invented / "data" / "claims.yaml")
    assert run(["export", "--format", "sqlite", "--corpus", file]) == 2
    assert capsys.readouterr() == (
        "",
        "error: --format: sqlite is no text to be printed\n  hint: name a file, -o ledger.db\n",
    )


REFUSED = {
    "two figures of one name": (
        "claims/staffing.yaml",
        r"- id: .*\n +measure",
        "- measure",
        "error: two figures of the claim 'wages-offered-2022' have one name, and a row needs its own\n"
        "  hint: give each an id; `factcheck validate` says where\n",
    ),
    "a figure that there is not": (
        "data/claims.yaml",
        "- income-guild-2022\n",
        "- income-guild-2022#net\n",
        "error: the table 'dispute_claims' names 'income-guild-2022#net',"
        " which the table 'figures' does not have\n"
        "  hint: `factcheck validate` says where\n",
    ),
}


@pytest.mark.parametrize("case", REFUSED.values(), ids=REFUSED)
def test_what_foreign_keys_do_not_hold_is_refused(
    case: tuple[str, str, str, str],
    invented: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    place, old, new, said = case
    file = invented / place
    file.write_text(re.sub(old, new, file.read_text(encoding="utf-8")), encoding="utf-8")
    output = tmp_path / "ledger.db"
    corpus = str(invented / "data" / "claims.yaml")
    code = run(["export", "--format", "sqlite", "-o", str(output), "--corpus", corpus])
    assert (code, output.exists()) == (2, False)
    assert capsys.readouterr().err == said
