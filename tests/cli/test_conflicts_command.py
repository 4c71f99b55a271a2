"""`factcheck conflicts --fail` stops CI where figures conflict, and only there."""

from __future__ import annotations

from importlib.util import find_spec
from shutil import which
from typing import TYPE_CHECKING

import pytest

from served import Page, serving
from small_ledgers import write_ledger

if TYPE_CHECKING:
    from pathlib import Path

    from outcomes import Program


def write_said(value: str, day: str) -> str:
    """Write a ledger in which North says that a hall has 205 seats, then another number of some day."""
    figures = {
        "one": {"value": "205", "as_of": "2020-01-01"},
        "other": {"value": value, "as_of": day},
    }
    return write_ledger(
        {claim: {"figures": [figure]} for claim, figure in figures.items()},
        measures={"seats-there-are": {"unit": "seats", "kind": "count"}},
    )


HEADER = (
    "list,measure,topic,low_figure,low_value,low_who,low_said_on,high_figure,high_value,high_who,"
    "high_said_on,figures,claimants,differ_in,between_opponents,dispute,names\r\n"
)


@pytest.mark.parametrize(
    ("said", "options", "code"),
    [
        (("211", "2020-01-01"), ("--fail",), 1),
        (("211", "2020-01-01"), (), 0),
        (("211", "2020-01-01"), ("--fail", "--basis", "projection"), 0),
        (("211", "not-stated"), ("--fail",), 0),
        (("205", "2020-01-01"), ("--fail",), 0),
    ],
)
def test_only_a_conflict_fails_and_only_if_asked(
    program: Program, tmp_path: Path, said: tuple[str, str], options: tuple[str, ...], code: int
) -> None:
    corpus = tmp_path / "corpus.yaml"
    corpus.write_text(write_said(*said), encoding="utf-8")
    outcome = program("conflicts", "--corpus", str(corpus), *options)
    assert (outcome.code, outcome.errors) == (code, "")


@pytest.mark.parametrize(
    ("form", "expected"),
    [
        (
            "table",
            "Nothing conflicts, would if what is not stated were the same, or is alike but\n"
            "for one thing.\n",
        ),
        ("csv", HEADER),
        ("ndjson", ""),
    ],
    ids=["table", "csv", "ndjson"],
)
def test_a_corpus_without_conflicts_is_said_to_have_none(
    program: Program, tmp_path: Path, form: str, expected: str
) -> None:
    corpus = tmp_path / "corpus.yaml"
    corpus.write_text(write_said("205", "2020-01-01"), encoding="utf-8")
    outcome = program("conflicts", "--corpus", str(corpus), "--format", form, "--fail")
    assert (outcome.code, outcome.output, outcome.errors) == (0, expected, "")


def test_a_data_set_is_written_checked_and_asked_as_the_corpus_is(
    program: Program, tmp_path: Path
) -> None:
    corpus, folder = tmp_path / "corpus.yaml", tmp_path / "set"
    corpus.write_text(write_said("211", "2020-01-01"), encoding="utf-8")
    of_corpus = ("--corpus", str(corpus))
    asked = program("conflicts", *of_corpus, "--fail")
    steps = [
        (("dataset", "write", str(folder), *of_corpus), 0, f"{folder}: 2 figures in 8 files, 8 of them new or different\n"),
        (("dataset", "check", str(folder), *of_corpus), 0, ""),
        (("conflicts", "--dataset", str(folder), "--fail"), asked.code, asked.output),
        (("conflicts", "--dataset", str(folder), "--fail", "--engine", "sqlite"), asked.code, asked.output),
    ]  # fmt: skip
    for arguments, code, output in steps:
        outcome = program(*arguments)
        assert (outcome.code, outcome.output, outcome.errors) == (code, output, "")
    corpus.write_text(write_said("212", "2020-01-01"), encoding="utf-8")
    outcome = program("dataset", "check", str(folder), *of_corpus, "--limit", "1")
    assert outcome.code == 1
    assert outcome.output == (
        f"{folder}: figure 'other': value is '211', expected '212'; number is '211', expected '212';"
        " printed_low is '211', expected '212'; printed_high is '211', expected '212';"
        " rounding_low is '211', expected '212'; rounding_high is '211', expected '212';"
        " reach_low is '211', expected '212'; reach_high is '211', expected '212'\n"
        "and 1 more\n"
    )


@pytest.mark.slow
@pytest.mark.filterwarnings(  # PySpark leaves the socket of each answer, and a pipe to a Java, to the collector
    "ignore:Exception ignored in. <(socket|_io.FileIO):pytest.PytestUnraisableExceptionWarning"
)
@pytest.mark.skipif(
    find_spec("pyspark") is None or which("java") is None,
    reason="the extra 'spark' brings PySpark, and openjdk-17-jre-headless a Java",
)
def test_spark_says_the_same_wherever_it_runs_and_names_what_it_lacks(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    corpus, folder = tmp_path / "corpus.yaml", tmp_path / "set"
    corpus.write_text(write_said("211", "2020-01-01"), encoding="utf-8")
    assert program("dataset", "write", str(folder), "--corpus", str(corpus)).code == 0
    question = ("conflicts", "--dataset", str(folder), "--fail", "--engine", "spark")
    asked = program("conflicts", "--corpus", str(corpus), "--fail")
    outcome = program(*question, "--master", "local[1]")
    assert (outcome.code, outcome.output) == (asked.code, asked.output)
    monkeypatch.setenv("JAVA_HOME", str(tmp_path / "none"))
    outcome = program(*question)
    assert (outcome.code, outcome.output) == (2, "")
    assert (
        "error: Spark needs a Java of version 17 or later, and the extra 'spark'\n"
        "  hint: pip install 'factcheck-ledger[spark]'\n"
    ) in outcome.errors


def test_a_data_set_at_an_address_is_fetched_and_asked(program: Program, tmp_path: Path) -> None:
    corpus, folder = tmp_path / "corpus.yaml", tmp_path / "set"
    corpus.write_text(write_said("211", "2020-01-01"), encoding="utf-8")
    assert program("dataset", "write", str(folder), "--corpus", str(corpus)).code == 0
    asked = program("conflicts", "--corpus", str(corpus), "--fail")
    pages = {f"/set/{each.name}": Page(each.read_bytes(), None) for each in folder.iterdir()}
    with serving(pages) as site:
        address = site.at("/set")
        question = ("conflicts", "--fail", "--dataset", address)
        outcome = program(*question, "--allow-private")
        assert (outcome.code, outcome.output, outcome.errors) == (asked.code, asked.output, "")
        outcome = program(*question)
        assert (outcome.code, outcome.output) == (2, "")
        assert outcome.errors.startswith(
            "error: host '127.0.0.1' has the address 127.0.0.1, which is not on the open internet\n"
        )
        (keys,) = (name for name in site.pages if name.startswith("/set/keys-"))
        site.pages[keys] = Page(b"another", None)
        outcome = program(*question, "--allow-private")
        assert (outcome.code, outcome.errors) == (
            3,
            f"error: '{site.address}{keys}' is not the file that 'manifest.json' names\n",
        )
    outcome = program("conflicts", "--dataset", "s3://bucket/set")
    assert (outcome.code, outcome.errors) == (
        3,
        "error: 's3://bucket/set' is the address of no data set, expected http:// or https://\n"
        "  hint: copy its files into a folder, and name that\n",
    )


def test_an_address_that_no_cluster_of_spark_has_is_refused(
    program: Program, tmp_path: Path
) -> None:
    corpus, folder = tmp_path / "corpus.yaml", tmp_path / "set"
    corpus.write_text(write_said("211", "2020-01-01"), encoding="utf-8")
    program("dataset", "write", str(folder), "--corpus", str(corpus))
    question = ("conflicts", "--dataset", str(folder), "--engine", "spark", "--master", "host:7077")
    outcome = program(*question)
    assert (outcome.code, outcome.errors) == (
        2,
        "error: --master is 'host:7077', expected the address of a cluster: spark://, yarn, k8s://, local\n"
        "  hint: such as spark://host:7077\n",
    )


def test_an_engine_is_asked_of_a_data_set_alone(program: Program, tmp_path: Path) -> None:
    outcome = program("conflicts", "--engine", "sqlite")
    assert (outcome.code, outcome.errors) == (
        2,
        "error: --engine sqlite groups the figures of a data set, expected --dataset DIR beside it\n"
        "  hint: factcheck dataset write DIR\n",
    )
    outcome = program("conflicts", "--dataset", str(tmp_path), "--master", "spark://host:7077")
    assert (outcome.code, outcome.errors) == (
        2,
        "error: --master spark://host:7077 is where Spark runs, expected --engine spark beside it\n",
    )
    outcome = program("conflicts", "--dataset", str(tmp_path))
    assert (outcome.code, outcome.errors) == (
        3,
        f"error: '{tmp_path}' holds no data set: it has no 'manifest.json'\n"
        f"  hint: factcheck dataset write {tmp_path}\n",
    )
