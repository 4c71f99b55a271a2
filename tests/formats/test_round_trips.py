"""What four formats for programs hold comes back as it was recorded: decimals, days and relations."""

from __future__ import annotations

import csv
import io
import json
import sqlite3
from contextlib import closing
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from csv_readers import rows_given_back
from factcheck.formats.dataset.claim_tables import EXACT
from factcheck.formats.formats import EXPORT_FORMATS, FORMATS, write_answer
from factcheck.formats.options import Options
from factcheck.model.figure_names import build_reference
from factcheck.model.proofs import Lock
from factcheck.queries.claim_views import ClaimViews
from factcheck.queries.export import build_claim_stream, build_export
from factcheck.queries.filters import Filters
from factcheck.queries.tables import build_tables
from factcheck.text.json_text import write_json
from factcheck.yaml.write import write_yaml
from small_ledgers import ledger
from tabled_ledgers import HOSTILE, ROOTS, read

if TYPE_CHECKING:
    from collections.abc import Callable

    from factcheck.model.corpus import Corpus

duckdb = pytest.importorskip("duckdb", reason="the extra 'parquet' brings DuckDB")

Facts = dict[str, dict[Any, Any]]
SAID = ("claimant", "said_on", "statement", "topic", "status", "party")
PRINTED = ("value", "unit", "bound", "basis", "as_of", "measure")

NUMBERS = st.decimals(-(10**14), 10**14, places=4).map(abs).map("{:f}".format) | st.integers(
    0, 10**30 - 1
).map(str)
VALUES = st.one_of(
    NUMBERS,
    NUMBERS.map("${}".format),
    NUMBERS.map("about {}".format),
    NUMBERS.map("more than {}".format),
    NUMBERS.map("at most {} million".format),
    st.tuples(st.integers(1, 999), st.integers(1000, 10**9)).map("{0[0]} to {0[1]}".format),
    st.tuples(st.integers(1, 50), st.integers(51, 99)).map("{0[0]} of {0[1]}".format),
    st.tuples(st.integers(10, 90), st.integers(1, 9)).map("{0[0]}% ± {0[1]}".format),
)
TEXTS = st.sampled_from([*HOSTILE.values()]) | st.text(
    "\\`*_[]<>|~$&#:;@!-+=.()'\"{}%/ \t\n\r\x1b\x85\u2028\u202e\u200b\xa0漢é1a0",
    min_size=1,
    max_size=20,
).filter(str.strip)
DAYS = st.sampled_from(["2019-01-14", "2019-01-14~", "2019-01", "2018-07-20/2018-07-26", "2022?"])
MOMENTS = DAYS | st.just("not-stated")
FIGURES = st.lists(st.tuples(VALUES, MOMENTS), max_size=3)
CLAIMS = st.lists(st.tuples(TEXTS, DAYS, FIGURES, st.booleans()), min_size=2, max_size=4)


def made(claims: list[tuple[str, str, list[tuple[str, str]], bool]], folder: Path) -> Corpus:
    """Read a ledger of these claims, each of which answers the one before it where it says so, in one dispute."""
    records: dict[str, object] = {}
    for place, (text, said_on, figures, is_answer) in enumerate(claims):
        record: dict[str, object] = {
            "topic": "pay", "claimant": "guild", "said_on": said_on, "statement": text,
            "appearances": [{"source": "paper", "manner": "verbatim", "quote": text[:2000]}],
        }  # fmt: skip
        if figures:
            record["figures"] = [
                {"id": f"f{number}", "measure": "money", "value": value, "as_of": as_of,
                 "basis": "actual", "scope": {"fund": "all"}}
                for number, (value, as_of) in enumerate(figures)
            ]  # fmt: skip
        if is_answer and place:
            record["counters"] = [{"claim": f"c{place - 1}", "how": "rebuts", "in": "paper"}]
        records[f"c{place}"] = record
    tree: dict[str, object] = {
        "corpus": {"title": "Pay", "language": "en"},
        "topics": {"pay": {"title": "Pay"}},
        "parties": {"guild": {"name": "Guild", "kind": "union"}},
        "measures": {
            "money": {"title": "Money", "of": "guild", "unit": "USD", "kind": "stock",
                      "dimensions": {"fund": ["all", "one"]}}
        },
        "sources": {
            "paper": {"title": "Paper", "kind": "report", "publisher": "guild", "published": "2022"}
        },
        "disputes": {
            "row": {"topic": "pay", "question": "Who?", "state": "open", "claims": [*records]}
        },
        "claims": records,
    }  # fmt: skip
    return ledger(folder, write_yaml(tree))


def recorded(corpus: Corpus) -> Facts:
    """Return what was recorded: claims, figures, which claim answers which, and what disputes hold."""
    views = ClaimViews(corpus)
    facts: Facts = {"claims": {}, "figures": {}, "answers": {}, "held": {}}
    for claim in corpus.claims.values():
        view = views.build(claim)
        facts["claims"][view.id] = tuple(getattr(view, name) for name in SAID)
        for figure, shown in zip(claim.figures, view.figures, strict=True):
            exact = tuple(getattr(shown, name) for name in EXACT)
            printed = tuple(getattr(shown, name) for name in PRINTED)
            facts["figures"][str(build_reference(claim, figure))] = (view.id, printed, exact)
        facts["answers"].update({(view.id, each.claim): each.how for each in view.counters})
        facts["held"].update({(each, view.id): True for each in view.disputes})
    return facts


def read_number(text: str | None) -> Decimal | None:
    return Decimal(text) if text else None


def build_facts(
    claims: list[dict[str, Any]], figures: list[dict[str, Any]], answers: Any, held: Any
) -> Facts:
    return {
        "claims": {row["id"]: tuple(row[name] for name in SAID) for row in claims},
        "figures": {
            row["id"]: (
                row["claim"],
                tuple(row[name] for name in PRINTED),
                tuple(read_number(row[name]) for name in EXACT),
            )
            for row in figures
        },
        "answers": {(row[0], row[1]): row[2] for row in answers},
        "held": {(row[0], row[1]): True for row in held},
    }


def read_json(corpus: Corpus) -> Facts:
    export = build_export(corpus, Filters(), with_records=True)
    tree = json.loads("".join(write_answer(export, "json", Options())))
    figures = [
        {**each, "claim": claim["id"],
         "id": claim["id"] if len(claim["figures"]) == 1 else f"{claim['id']}#{each['id']}"}
        for claim in tree["claims"]
        for each in claim["figures"]
    ]  # fmt: skip
    answers = [
        (claim["id"], each["claim"], each["how"])
        for claim in tree["claims"]
        for each in claim["counters"]
    ]
    held = [(each, claim["id"]) for claim in tree["claims"] for each in claim["disputes"]]
    claims = [
        {**claim, **{name: claim[name] and claim[name]["id"] for name in ("claimant", "party")}}
        for claim in tree["claims"]
    ]
    return build_facts(claims, figures, answers, held)


def read_csv(corpus: Corpus) -> Facts:
    """Read the table; it has no answers, and an empty cell is nothing."""
    text = "".join(write_answer(build_claim_stream(corpus, Filters()), "csv", Options()))
    assert len([*csv.reader(io.StringIO(text, newline=""))]) == len([*rows_given_back(text)]) + 1
    rows = [
        {name: cell if cell or name == "unit" else None for name, cell in row.items()}
        for row in rows_given_back(text)
    ]
    figures = [
        {**row, "id": f"{row['claim']}#{row['figure']}"
         if sum(each["claim"] == row["claim"] for each in rows) > 1 else row["claim"]}
        for row in rows
        if row["measure"]
    ]  # fmt: skip
    held = [(each, row["claim"]) for row in rows for each in (row["disputes"] or "").split("; ")]
    return build_facts(
        [{**row, "id": row["claim"]} for row in rows],
        figures,
        (),
        [each for each in held if each[0]],
    )


def read_sqlite(corpus: Corpus) -> Facts:
    tables = build_tables(corpus, Filters(), Lock())
    database = b"".join(EXPORT_FORMATS["sqlite"].write_bytes(tables, Options()))
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.deserialize(database)
        connection.row_factory = sqlite3.Row
        return build_facts(
            [dict(each) for each in connection.execute("SELECT * FROM claims")],
            [dict(each) for each in connection.execute("SELECT * FROM figures")],
            connection.execute("SELECT claim, answers, how FROM counters").fetchall(),
            connection.execute("SELECT dispute, claim FROM dispute_claims").fetchall(),
        )


def read_parquet(corpus: Corpus) -> Facts:
    tables = build_tables(corpus, Filters(), Lock())
    with TemporaryDirectory() as folder, duckdb.connect(":memory:") as database:
        for name, pieces in EXPORT_FORMATS["parquet"].write_files(tables, Options()):
            (Path(folder) / name).write_bytes(b"".join(pieces))

        def ask(question: str) -> list[dict[str, Any]]:
            asked = database.execute(question.format(folder))
            names = [each[0] for each in asked.description]
            return [dict(zip(names, row, strict=True)) for row in asked.fetchall()]

        answers = ask("SELECT claim, answers, how FROM '{}/counters.parquet'")
        held = ask("SELECT dispute, claim FROM '{}/dispute_claims.parquet'")
        return build_facts(
            ask("SELECT * FROM '{}/claims.parquet'"),
            ask("SELECT * FROM '{}/figures.parquet'"),
            [tuple(each.values()) for each in answers],
            [tuple(each.values()) for each in held],
        )


READERS = {"csv": read_csv, "json": read_json, "sqlite": read_sqlite, "parquet": read_parquet}


@pytest.mark.parametrize("form", READERS)
def test_decimals_days_and_relations_come_back(form: str) -> None:
    read_facts: Callable[[Corpus], Facts] = READERS[form]

    @settings(derandomize=True, max_examples=12, deadline=None)
    @given(CLAIMS)
    @example([(text, "2022", [("5", "2022")], True) for text in HOSTILE.values()])
    @example([("a", "2022", [("9" * 30, "2022"), ("0." + "0" * 20 + "1", "2022")], False)] * 2)
    def check(claims: list[tuple[str, str, list[tuple[str, str]], bool]]) -> None:
        with TemporaryDirectory() as folder:
            corpus = made(claims, Path(folder))
            expected = recorded(corpus)
            if form == "csv":
                expected["answers"] = {}
            assert read_facts(corpus) == expected

    check()


@pytest.mark.parametrize("root", ROOTS.values(), ids=ROOTS)
def test_an_export_that_is_written_part_by_part_has_the_bytes_of_one_that_is_held(
    root: Path,
) -> None:
    corpus = read(root)
    no_claim = Filters(text="nobody says this")
    for filters in (Filters(), no_claim, *(Filters(topic=(each,)) for each in corpus.topics)):
        whole = build_export(corpus, filters, with_records=True, is_held=True)
        parts = build_export(corpus, filters, with_records=True)
        for form in FORMATS:
            written = ["".join(write_answer(each, form, Options())) for each in (whole, parts)]
            assert written[0] == written[1], form
        tree = json.loads("".join(write_answer(parts, "json", Options())))
        assert "".join(write_answer(parts, "json", Options())) == f"{write_json(tree, indent=2)}\n"
        assert "".join(write_answer(parts, "yaml", Options())) == write_yaml(tree)
