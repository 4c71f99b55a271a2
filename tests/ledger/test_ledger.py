"""A ledger in Python: its rows, its filters, its DataFrames; tests/test_walkthroughs.py runs its page in docs."""

from __future__ import annotations

import doctest
from dataclasses import fields
from pathlib import Path

import pytest

import factcheck
import factcheck.ledger.ledger
from factcheck.api import FigureRow
from factcheck.errors import FactcheckError
from factcheck.formats.csv.claims import COLUMNS
from factcheck.ledger.ledger import Wanted
from factcheck.queries.filters import Filters

PAGE = Path(__file__).parents[2] / "docs" / "python.md"
FLAGS = doctest.NORMALIZE_WHITESPACE | doctest.ELLIPSIS
_NEEDED = "pandas and polars are not installed (pip install 'factcheck-ledger[notebook]')"


@pytest.fixture(autouse=True)
def shipped(monkeypatch: pytest.MonkeyPatch) -> None:
    """Look for a corpus from the repository, as the page does."""
    monkeypatch.chdir(PAGE.parents[1])
    monkeypatch.delenv("FACTCHECK_CORPUS", raising=False)


def test_every_filter_of_a_question_has_a_name_and_a_type() -> None:
    assert list(Wanted.__annotations__) == [each.name for each in fields(Filters)]


def test_a_figure_has_the_columns_of_csv_by_their_names() -> None:
    one_a_row = {"multiplier", "via", "manner"}  # in `value`; with the claim; `manners`
    assert set(COLUMNS) - one_a_row <= set(FigureRow._fields)


def test_the_examples_of_the_ledger_run() -> None:
    assert doctest.testmod(factcheck.ledger.ledger, optionflags=FLAGS) == (0, 13)


def test_rows_are_a_frame_of_pandas_with_every_number_exact() -> None:
    pandas = pytest.importorskip("pandas", reason=_NEEDED)
    with factcheck.open() as ledger:
        rows = ledger.figures()
    frame = pandas.DataFrame(rows)
    assert list(frame.columns) == list(rows[0]._fields)
    assert [*frame["number"]] == [row.number for row in rows]


@pytest.mark.parametrize("question", ["claims", "figures", "pairs", "conflicts"])
def test_rows_are_a_frame_of_polars_whichever_question_is_asked(question: str) -> None:
    polars = pytest.importorskip("polars", reason=_NEEDED)
    with factcheck.open() as ledger:
        rows = getattr(ledger, question)()
    frame = polars.DataFrame(rows, infer_schema_length=None)
    back = [
        type(rows[0])(*(tuple(each) if isinstance(each, list) else each for each in row))
        for row in frame.rows()
    ]
    assert back == rows


@pytest.mark.parametrize(
    "wanted",
    [
        {"topic": "raises"},
        {"party": ["utla", "lausd"], "basis": "proposal"},
        {"since": "2022", "disputed": True},
        {"until": "2018-12", "text": "strike"},
    ],
    ids=str,
)
def test_filters_let_through_what_the_command_lists(wanted: dict[str, object]) -> None:
    with factcheck.open() as ledger:
        claims = ledger.claims(**wanted)  # type: ignore[arg-type] # a table of filters
        figures = ledger.figures(**wanted)  # type: ignore[arg-type] # the same
    assert claims
    assert len(claims) < 132
    assert {row.claim for row in figures} <= {row.claim for row in claims}


@pytest.mark.parametrize("question", ["claims", "figures", "conflicts"])
def test_topics_stand_first_as_on_the_command_line(question: str) -> None:
    with factcheck.open() as ledger:
        ask = getattr(ledger, question)
        both = ask(topic=("raises", "funding"), basis=("actual", "proposal"))
        assert both
        assert ask("Funding", "raises", basis=("actual", "proposal")) == both
        assert ask("Funding", topic="raises", basis=("actual", "proposal")) == both
        assert ask("Funding", topic=("raises",), basis=("actual", "proposal")) == both
        with pytest.raises(FactcheckError, match="--topic: no topic 'raise'"):
            ask("raise")


def test_a_filter_of_an_unknown_value_says_what_it_is_like() -> None:
    with factcheck.open() as ledger, pytest.raises(FactcheckError) as caught:
        ledger.claims(topic="reserve")
    assert (str(caught.value), caught.value.hint) == (
        "--topic: no topic 'reserve'",
        "did you mean 'reserves'?",
    )


def test_a_filter_that_there_is_not_is_a_type_error() -> None:
    with factcheck.open() as ledger, pytest.raises(TypeError, match="no filter 'topics'"):
        ledger.claims(topics="reserves")  # type: ignore[call-arg] # the mistake


def test_a_name_that_the_package_lacks_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match=r"module 'factcheck' has no attribute 'opn'"):
        _ = factcheck.opn  # the mistake
