"""One text of SQL gives the same sets, answers, camps and order in memory, on SQLite, DuckDB and Spark.

Each engine is asked all questions of one table of many hostile groups, and never anew a case.
Spark, which takes a second a question, stands among the slow tests.
"""

from __future__ import annotations

from collections import defaultdict
from contextlib import contextmanager
from functools import cache
from importlib.util import find_spec
from itertools import combinations
from shutil import which
from typing import TYPE_CHECKING

import pytest

from answers_of_sets import judge_set
from factcheck.comparison.answer import Comparability
from factcheck.comparison.compare import compare
from factcheck.comparison.group import Group, group, has_common
from factcheck.comparison.key import KEY_PARTS, build_key
from factcheck.comparison.ledger import list_figures_of_claim
from factcheck.comparison.like_key import build_like_key
from factcheck.ledger.dataset import KEYS, open_apart, write_ledger
from factcheck.quantity.interval import Interval
from factcheck.queries.conflicts import find_conflicts
from factcheck.queries.filters import Filters
from factcheck.queries.key_questions import (
    CAMPS,
    CONFLICTS,
    LACKING,
    NearQuestion,
    list_near_questions,
)
from factcheck.queries.key_rows import KEY_COLUMNS, KeyedFigure
from factcheck.store.dataset.ask import ENGINES
from many_figures import build_many_figures

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from factcheck.comparison.stated import StatedFigure
    from factcheck.model.corpus import Corpus
    from factcheck.quantity.interval import Interval
from factcheck.store.dataset.ask import KeyTable

CLAIMS = 6_000
MANY = 100_000
needs_spark = pytest.mark.skipif(
    find_spec("pyspark") is None or which("java") is None,
    reason="the extra 'spark' brings PySpark, and openjdk-17-jre-headless a Java",
)
ENGINES_HERE = [
    "sqlite",
    "duckdb",
    pytest.param("spark", marks=[pytest.mark.slow, needs_spark]),
]
pytestmark = pytest.mark.filterwarnings(
    # PySpark leaves the socket of each answer to the collector
    "ignore:Exception ignored in. <socket:pytest.PytestUnraisableExceptionWarning"
)


@cache
def build_corpus(claims: int) -> Corpus:
    return build_many_figures(seed=1, claims=claims, copies=1 if claims == CLAIMS else 3)


@cache
def list_numbered(claims: int) -> tuple[tuple[int, StatedFigure], ...]:
    """Return the figures that take part, each with its number in the table."""
    corpus = build_corpus(claims)
    figures = (
        each for claim in corpus.claims.values() for each in list_figures_of_claim(corpus, claim)
    )
    return tuple(pair for pair in enumerate(figures) if not pair[1].claim.is_withdrawn)


@cache
def list_groups(claims: int) -> tuple[Group, ...]:
    """Return the sets of alike figures; of what hardly moves for some time, those of one like key."""
    steady: defaultdict[bytes, list[StatedFigure]] = defaultdict(list)
    others = []
    for _, each in list_numbered(claims):
        key = build_like_key(build_key(each))
        if each.declared.steady_within is None:
            others.append(each)
        elif key is not None:
            steady[key].append(each)
    found = [each for each in group(others).groups if each.is_like]
    found.extend(Group(tuple(each), ()) for each in steady.values())
    return tuple(each for each in found if len(each.figures) > 1)


def find_sets_in_memory(claims: int) -> list[tuple[object, ...]]:
    numbers = {id(each): number for number, each in list_numbered(claims)}
    rows: list[tuple[object, ...]] = []
    for each in list_groups(claims):
        standing = judge_set(each.figures)
        if standing is None:
            continue
        makers = {figure.claim.maker for figure in each.figures}
        first = min(numbers[id(figure)] for figure in each.figures)
        measure = KeyedFigure(each.figures[0]).said["measure"]
        rows.append((measure, first, len(each.figures), len(makers), standing.value))
    return sorted(rows, key=lambda row: (row[0], row[1]))


def find_camps_in_memory(claims: int) -> list[tuple[object, ...]]:
    numbers = {id(each): number for number, each in list_numbered(claims)}
    rows: list[tuple[object, ...]] = []
    for each in list_groups(claims):
        reaches = [KeyedFigure(figure).intervals["reach"] for figure in each.figures]
        if has_common(reaches):
            continue
        first = min(numbers[id(figure)] for figure in each.figures)
        measure = KeyedFigure(each.figures[0]).said["measure"]
        rows.extend(
            (measure, first, figure.claim.id, str(figure.reference), place)
            for place, camp in enumerate(each.camps, start=1)
            for figure in camp
        )
    return sorted(rows, key=lambda row: (row[0], row[1], row[4]))


@cache
def list_rows(claims: int) -> tuple[dict[str, object], ...]:
    """Return the rows of the figures that take part, by the names of the columns."""
    rows = []
    for number, each in list_numbered(claims):
        figure = KeyedFigure(each)
        row: dict[str, object] = {column.name: column.read(figure) for column in KEY_COLUMNS}
        rows.append({**row, "position": number, "reach": figure.intervals.get("reach")})
    return tuple(rows)


def find_near_in_memory(question: NearQuestion, claims: int) -> list[tuple[object, ...]]:
    members: defaultdict[tuple[object, ...], list[dict[str, object]]] = defaultdict(list)
    kept = [
        part.column
        for part in KEY_PARTS
        if part.is_fixed or not (part.may_be_unsaid or part.column in question.left_out)
    ]
    for row in list_rows(claims):
        if row["lacks"] in question.lacking:
            members[tuple(row[name] for name in kept)].append(row)
    rows: list[tuple[object, ...]] = []
    for found in members.values():
        is_of_several = len({row["claimant"] for row in found}) > 1
        is_wanted = any(row["lacks"] for row in found) if any(question.lacking) else is_of_several
        reaches = [row["reach"] for row in found]
        if is_wanted and not has_common(each for each in reaches if isinstance(each, Interval)):
            rows.extend(
                (row["measure"], found[0]["position"], row["claim"], row["figure"]) for row in found
            )
    return sorted(rows, key=lambda row: (row[0], row[1]))


@contextmanager
def open_table(engine: str, claims: int, folder: Path) -> Iterator[KeyTable]:
    """Write the keys of so many claims, and open them in an engine."""
    written = write_ledger(build_corpus(claims), "one", folder / "dataset")
    files = written.manifest.list_files(KEYS.name)
    yield from ENGINES[engine](folder / "dataset", folder, KEYS, files)


@pytest.mark.slow
@pytest.mark.parametrize("engine", ["sqlite", "duckdb", pytest.param("spark", marks=needs_spark)])
def test_a_hundred_thousand_claims_fall_into_the_same_sets_and_camps_on_every_engine(
    engine: str, tmp_path: Path
) -> None:
    # stands before the tests of one table, since a Java of its own ends the one that they share
    with open_table(engine, MANY, tmp_path) as table:
        assert [row[:5] for row in table.ask(CONFLICTS)] == find_sets_in_memory(MANY)
        assert [*table.ask(CAMPS)] == find_camps_in_memory(MANY)
        ways = [str(way) for (way,) in table.ask(LACKING)]
        for question in [*list_near_questions(ways)][::60]:
            assert [*table.ask(question.text)] == find_near_in_memory(question, MANY)
    assert len(list_groups(MANY)) > 4_000


@pytest.fixture(scope="module", params=ENGINES_HERE)
def table(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[KeyTable]:
    with open_table(request.param, CLAIMS, tmp_path_factory.mktemp("table")) as opened:
        yield opened


def test_every_engine_finds_the_same_sets_with_the_same_answers_in_the_same_order(
    table: KeyTable,
) -> None:
    found = [row[:5] for row in table.ask(CONFLICTS)]
    assert found == find_sets_in_memory(CLAIMS)
    assert {row[4] for row in found} == {"conflict", "differ", "replaced", "within the margin"}


def test_every_engine_finds_the_same_camps(table: KeyTable) -> None:
    assert [*table.ask(CAMPS)] == find_camps_in_memory(CLAIMS)


def test_every_engine_finds_the_same_sets_that_are_alike_but_for_what_differs_or_is_not_stated(
    table: KeyTable,
) -> None:
    ways = [str(way) for (way,) in table.ask(LACKING)]
    assert ways == sorted({str(row["lacks"]) for row in list_rows(CLAIMS)})
    for question in list_near_questions(ways):
        assert [*table.ask(question.text)] == find_near_in_memory(question, CLAIMS), (
            question.left_out
        )


def test_the_groups_of_this_corpus_are_many_and_stand_in_every_way() -> None:
    groups = list_groups(CLAIMS)
    assert len(groups) > 500
    assert {each.standing.value for each in groups if each.standing is not None} == {
        "agree", "does not contradict", "within the margin", "within rounding", "differ", "conflict",
    }  # fmt: skip


STANDINGS = {
    "conflict": {"conflict"},
    "replaced": {"conflict"},
    "differ": {"differ", "conflict"},
    "within the margin": {"within the margin", "conflict"},
}
"""How two figures of a set can stand at worst, by how the set stands. What margins and a word such as "about"
widen may meet though no two of their numbers do; and a limit is of the number that it names, so that
two wishes of which one is more than the other are one number that conflicts, in a set that differs."""


def test_a_set_stands_as_the_hardest_of_its_pairs_does_and_is_none_where_no_two_are_apart() -> None:
    for each in list_groups(CLAIMS):
        standing, hardest = judge_set(each.figures), each.standing
        if standing is None:
            assert hardest != "conflict" or has_hedge(each), each
        else:
            assert hardest in STANDINGS[standing], each


def has_hedge(found: Group) -> bool:
    """Return whether a word widens a figure, so that the number it names is at its end: `almost 31,000`."""
    return any(" " in each.figure.value.text for each in found.figures)


def test_a_set_is_converted_where_two_of_its_figures_are(table: KeyTable) -> None:
    numbers = {id(each): number for number, each in list_numbered(CLAIMS)}
    expected = {}
    for each in list_groups(CLAIMS):
        if judge_set(each.figures) is not None and len(each.figures) < 9:
            answers = {
                compare(one, other).comparability for one, other in combinations(each.figures, 2)
            }
            first = min(numbers[id(figure)] for figure in each.figures)
            expected[first] = Comparability.CONVERTED in answers
    found = {row[1]: bool(row[5]) for row in table.ask(CONFLICTS)}
    assert {first: found[first] for first in expected} == expected


@pytest.mark.parametrize("engine", ["sqlite", "duckdb"])  # Spark in test_conflicts_command.py
@pytest.mark.parametrize("most", [10_000, 100], ids=["one file", "buckets"])
def test_a_data_set_answers_what_the_ledger_answers(tmp_path: Path, engine: str, most: int) -> None:
    corpus = build_many_figures(seed=2, claims=1_500, digits=28)
    write_ledger(corpus, "two", tmp_path / "dataset", most=most)
    expected = find_conflicts(corpus, Filters(), limit=10_000)
    with open_apart(tmp_path / "dataset", engine) as part:
        found = find_conflicts(part, Filters(), limit=10_000)
    assert found == expected
    assert min(found.found.values()) > 10
