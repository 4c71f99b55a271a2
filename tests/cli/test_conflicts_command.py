"""`factcheck conflicts --fail` stops CI where figures conflict, and only there."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

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
