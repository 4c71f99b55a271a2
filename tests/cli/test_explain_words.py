"""`explain` says what the words and signs of the ledger mean, from where they are defined."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from factcheck.cli import completion
from factcheck.cli.running import run
from factcheck.comparison.answer import Comparability, Standing
from factcheck.evidence.prove.quotes import Answer
from factcheck.model.catalogue_words import SourceKind
from factcheck.model.vocabulary import (
    Basis,
    Caveat,
    ClaimStatus,
    CounterKind,
    DisputeState,
    FigureRole,
    Manner,
    MeasureKind,
    Release,
)
from factcheck.quantity.quantity import Bound
from factcheck.schema.meanings import read_record_meanings
from factcheck.validation.explain_words import explain_word, list_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from outcomes import Program

GOLDEN = Path(__file__).parent / "golden"
TABLE = Path(__file__).parents[2] / "docs" / "vocabulary.md"

OF_PROJECTION = """projection (basis)
  It is said of what will be, or would be.
  What a figure rests on: actual, estimate, projection, proposal, requirement, not-stated.
"""
OF_AT_LEAST = """at-least (bound)
  It is the number or more: `at least 30,000`.
  What the words around a number say about it (Wikibase quantity bounds): exact, about, at-least,\
 more-than, at-most, less-than, almost, range.
"""
OF_ACTUAL = """actual, stated as a fact (basis)
  It is said to be so, or to have been so.
  What a figure rests on: actual, estimate, projection, proposal, requirement, not-stated.
"""
OF_STATE = """state of a dispute
  'open', 'explained', 'conceded', 'superseded'.
"""
OF_LIKE = """like for like (comparability)
  Nothing that is compared differs, and all of it is stated.
  Whether two figures can be compared at all: like for like, like for like once converted, not like\
 for like, cannot tell.
"""
OF_MAKER = """maker, made_by
  The person or party whose offer, demand or call a claim tells, where the claimant only tells it;\
 of every other claim the maker is its claimant.

made_by (field of claim)
  The person or party whose offer, demand or call it tells, where that is not the claimant.
"""
OF_TILDE = """~
  After a date: about then, as the editor infers; no document prints it.
  Elsewhere: EDTF.
"""
OF_QUESTION = """?
  After a date: uncertain, as the editor infers; between figures of a comparison: not stated.
  Elsewhere: EDTF.
"""
OF_ROLE = """figure role
  What a figure is of a stated change: one of its ends, or the change.
  from: The end at which the change starts.
  to: The end at which it arrives.
  by: By how much it changes: no level.
"""

EXPLAINED = {
    "projection": OF_PROJECTION,
    "Projection": OF_PROJECTION,
    "at-least": OF_AT_LEAST,
    "at least": OF_AT_LEAST,
    "stated as a fact": OF_ACTUAL,
    "state of a dispute": OF_STATE,
    "like for like": OF_LIKE,
    "Like-for-like": OF_LIKE,
    "made_by": OF_MAKER,
    "made by": OF_MAKER,
    "~": OF_TILDE,
    "?": OF_QUESTION,
    "figure role": OF_ROLE,
}

REFUSED = {
    "projektion": (
        "error: 'projektion' is no code of a check and no word of the vocabulary\n"
        "  hint: did you mean 'projection'?\n"
    ),
    "like for lik": (
        "error: 'like for lik' is no code of a check and no word of the vocabulary\n"
        "  hint: did you mean 'like for like'?\n"
    ),
    "made_bye": (
        "error: 'made_bye' is no code of a check and no word of the vocabulary\n"
        "  hint: did you mean 'made_by'?\n"
    ),
    "zzz": (
        "error: 'zzz' is no code of a check and no word of the vocabulary\n"
        "  hint: factcheck explain lists all codes, factcheck measures the dimensions of each measure\n"
    ),
    "": (
        "error: '' is no code of a check and no word of the vocabulary\n"
        "  hint: factcheck explain lists all codes, factcheck measures the dimensions of each measure\n"
    ),
    "FC999": ("error: no check has the code 'FC999'\n  hint: factcheck explain lists all codes\n"),
}

LISTS = (
    Answer, Basis, Bound, Caveat, ClaimStatus, Comparability, CounterKind, DisputeState, FigureRole,
    Manner, MeasureKind, Release, SourceKind, Standing,
)  # fmt: skip


@pytest.mark.parametrize(("word", "said"), EXPLAINED.items(), ids=EXPLAINED)
def test_a_word_is_explained(
    word: str, said: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "200")
    assert (run(["explain", word]), capsys.readouterr().out) == (0, said)


@pytest.mark.parametrize("asked", ["", "FC401", "basis", "made_by"])
@pytest.mark.parametrize("width", [80, 160])
def test_what_is_explained_is_as_wide_as_the_terminal(
    program: Program, golden: Callable[[Path, str], None], asked: str, width: int
) -> None:
    outcome = program("explain", *filter(None, (asked,)), width=width)
    assert (outcome.code, outcome.errors) == (0, "")
    assert max(map(len, outcome.output.splitlines())) <= width
    golden(GOLDEN / f"explain-{asked or 'all'}.{width}.txt", outcome.output)


@pytest.mark.parametrize(("word", "said"), REFUSED.items(), ids=REFUSED)
def test_a_word_that_is_none_is_refused_with_the_one_most_like_it(
    word: str, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert (run(["explain", word]), capsys.readouterr().err) == (2, said)


def test_every_word_that_a_reader_meets_is_explained() -> None:
    words = [word.value for each in LISTS for word in each]
    told = [word.for_readers for each in (Basis, CounterKind) for word in each]
    fields = [field.name for record in read_record_meanings().values() for field in record.fields]
    of_the_ledger = TABLE.read_text(encoding="utf-8").split("\n## ")[0]
    rows = re.findall(r"^\| ([^|]+) \|", of_the_ledger, flags=re.MULTILINE)
    named = [name.strip("`") for row in rows[2:] for name in row.split(", ")]
    unexplained = {
        word
        for word in (*words, *told, *fields, *named)
        if explain_word(word, lambda text, _: (text,)) is None
    }
    assert unexplained == set()


def test_every_word_that_is_offered_is_explained() -> None:
    assert [
        word for word in list_words() if explain_word(word, lambda text, _: (text,)) is None
    ] == []
    assert completion.suggest_codes_and_words("juxta") == [("juxtaposed", "")]
    assert completion.suggest_codes_and_words("FC30")[0][0] == "FC301"
