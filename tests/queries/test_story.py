"""The paragraph of a dispute reads the same whoever is on which side, and attributes all it says."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from factcheck.corpus.load import load
from factcheck.formats.formats import write_answer
from factcheck.formats.options import Options
from factcheck.queries.disputes import list_disputes
from factcheck.queries.filters import Filters
from factcheck.queries.list import list_claims
from factcheck.queries.phrases import add_full_stop
from factcheck.queries.story import say_comparability, write_claim, write_dispute
from small_ledgers import ledger_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from factcheck.queries.views import DisputeView
    from small_ledgers import Records

ROOT = Path(__file__).parents[2]


def disputes() -> Sequence[DisputeView]:
    corpus = load(ROOT / "data" / "claims.yaml", ROOT).corpus
    return list_disputes(corpus, Filters()).disputes


@pytest.mark.parametrize(
    ("text", "closed"),
    [("a", "a."), ("a.", "a."), ("a?", "a?"), ("a “b.”", "a “b.”"), ("2", "2.")],
)
def test_a_sentence_ends_once(text: str, closed: str) -> None:
    assert add_full_stop(text) == closed


def tell(view: DisputeView) -> list[str]:
    return [
        *write_dispute(view, lambda claim: f"[{claim.id}]", lambda answer: f"[{answer.source}]")
    ]


def test_exchanging_the_claims_of_a_dispute_exchanges_sentences_and_no_word() -> None:
    for view in disputes():
        turned = replace(view, claims=view.claims[::-1])
        words = [sorted(re.findall(r"\S+", " ".join(tell(each)))) for each in (view, turned)]
        assert words[0] == words[1], view.id


def test_every_claim_begins_with_its_speaker_and_has_its_figures_as_printed() -> None:
    for view in disputes():
        for claim in view.claims:
            told = write_claim(claim, "[1]")
            assert told.startswith(claim.speaker), claim.id
            printed = [figure.value.partition(" [")[0] for figure in claim.figures]
            assert [each for each in printed if each.casefold() not in told.casefold()] == []


def test_no_paragraph_of_the_shipped_disputes_has_more_than_a_few_units() -> None:
    for view in disputes():
        for paragraph in tell(view):
            assert paragraph.count("] ") <= 4, paragraph


@pytest.mark.parametrize(
    ("answer", "told"),
    [
        ("Like for like: they agree.", "The figures 5% and 6% are like for like: they agree."),
        ("Like for like once converted (1 mile is 1.609344 km): they conflict.",
         "The figures 5% and 6% are like for like once converted (1 mile is 1.609344 km): they conflict."),
        ("Like for like.", "The figures 5% and 6% are like for like."),
        ("Not like for like: alike but for basis.",
         "The figures 5% and 6% are not like for like: alike but for basis."),
        ("Cannot tell: period is not stated.",
         "Whether the figures 5% and 6% are like for like cannot be told: period is not stated."),
        ("No two of 3 figures are like for like.", "No two of 3 figures are like for like."),
        ("Conflict between 5% (Board) and 6% (Guild).",
         "There is a conflict between 5% (Board) and 6% (Guild)."),
        ("No conflict: of 3 figures, 2 are like for like with another.",
         "There is no conflict: of 3 figures, 2 are like for like with another."),
    ],
)  # fmt: skip
def test_an_answer_is_a_sentence_about_figures(answer: str, told: str) -> None:
    assert say_comparability(answer, ["5%", "6%"]) == told


KINDS: Mapping[str, Records] = {
    "topics": {"pay": {}},
    "parties": {"board": {"kind": "school-board"}},
    "measures": {"raise": {"unit": "units", "kind": "count"}},
    "sources": {"minutes": {}},
}
CLAIMS = [
    ("part of a percentage", "The board offers 15%.", "5%",
     "Board said on March 1, 2022: The board offers 15%. The figure as printed is 5% (Raise). [1]"),
    ("in other words", "Fares bring fifty million.", "$50 million",
     "Board said on March 1, 2022: Fares bring fifty million."
     " The figure as printed is $50 million (Raise). [1]"),
    ("as printed", "The board offers 5%.", "5%", "Board said on March 1, 2022: The board offers 5%. [1]"),
    ("in capitals", "Almost 1,200 buses run.", "almost 1,200",
     "Board said on March 1, 2022: Almost 1,200 buses run. [1]"),
    ("part of a number", "The board has 11,200 buses.", "1,200",
     "Board said on March 1, 2022: The board has 11,200 buses."
     " The figure as printed is 1,200 (Raise). [1]"),
]  # fmt: skip


@pytest.mark.parametrize(("case", "statement", "value", "told"), CLAIMS, ids=[c[0] for c in CLAIMS])
def test_a_figure_is_named_where_the_statement_does_not_print_it(
    tmp_path: Path, case: str, statement: str, value: str, told: str
) -> None:
    del case
    figure = {"value": value, "as_of": "not-stated", "basis": "proposal"}
    corpus = ledger_of(tmp_path, {"offer": {"statement": statement, "figures": [figure]}}, **KINDS)
    (claim,) = list_claims(corpus, Filters()).claims
    assert write_claim(claim, "[1]") == told


@pytest.mark.parametrize(
    ("statement", "told"),
    [
        ("The board offers 5%.", "The board offers 5%. “5%” is the preliminary figure. [1]"),
        (
            "The board offers more.",
            "The board offers more. The figure as printed is 5% (Raise). “5%” is the preliminary figure. [1]",
        ),
    ],
)
def test_a_figure_of_a_release_says_of_which(tmp_path: Path, statement: str, told: str) -> None:
    figure = {"value": "5%", "as_of": "not-stated", "basis": "proposal", "release": "preliminary"}
    corpus = ledger_of(tmp_path, {"offer": {"statement": statement, "figures": [figure]}}, **KINDS)
    (claim,) = list_claims(corpus, Filters()).claims
    assert write_claim(claim, "[1]") == f"Board said on March 1, 2022: {told}"


@pytest.mark.parametrize(("name", "form"), [("story", "story"), ("text", "text"), ("table", "txt")])
def test_a_ledger_with_every_kind_of_dispute_reads_as_print_does(
    golden: Callable[[Path, str], None], name: str, form: str
) -> None:
    folder = Path(__file__).parent
    corpus = load(folder / "every_dispute.yaml", folder).corpus
    view = list_disputes(corpus, Filters())
    golden(
        folder / "golden" / f"every-dispute.{form}", "".join(write_answer(view, name, Options(80)))
    )
