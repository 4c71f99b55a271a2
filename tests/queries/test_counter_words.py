"""Who answers whom in words: what the answering side does, never that it succeeds."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factcheck.formats.formats import write_answer
from factcheck.formats.options import Options
from factcheck.model.vocabulary import CounterKind
from factcheck.queries.compare import compare_records
from factcheck.queries.disputes import list_disputes
from factcheck.queries.filters import Filters
from factcheck.queries.show import show_record
from factcheck.queries.views import ClaimPage
from small_ledgers import ledger_of

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from factcheck.model.corpus import Corpus
    from small_ledgers import Fields, Records

KINDS: Mapping[str, Records] = {
    "parties": {
        "transit": {"name": "Riverside Transit Authority", "short": "Transit"},
        "guild": {"name": "Drivers' Guild", "short": "Guild", "kind": "union"},
    },
    "people": {
        "ada-moreno": {
            "name": "Ada Moreno",
            "positions": [{"title": "Head", "party": "guild", "seen": "2022"}],
        }
    },
    "measures": {
        "income": {"kind": "stock"},
        "rise": {"title": "Rise of fares", "unit": "percent", "kind": "stock"},
        "buses": {"unit": "buses", "kind": "count"},
        "opening": {"unit": "date", "kind": "date"},
    },
    "sources": {"paper": {"kind": "report", "published": "2022-03-02"}},
    "disputes": {"which": {"claims": ["answered", "answering"]}},
}
MONEY = {"measure": "income", "value": "$5 million", "as_of": "2022"}
MORE_MONEY = ({**MONEY, "id": "one"}, {**MONEY, "id": "other"})
SHARE = {**MONEY, "measure": "rise", "value": "5%"}
COUNT = {**MONEY, "measure": "buses", "value": "40 buses"}
DAY = {"measure": "opening", "value": "2022-05-01", "basis": "projection"}
CORRECTED = {
    "status": "corrected",
    "corrections": [{"date": "2022-03-03", "what": "the statement", "why": "a slip"}],
}

VERBS = {
    "rebuts": "denies",
    "undermines": "disputes the credibility of",
    "undercuts": "calls beside the point",
    "objects": "objects to",
    "rejects": "rejects",
    "counter-proposes": "offers instead of",
}
STATEMENT = "what Transit says (Fares bring what they bring)"
NAMES: Mapping[str, tuple[tuple[Fields, ...], Fields, str]] = {
    "an amount": ((MONEY,), {}, "$5 million (Transit)"),
    "a percentage": ((SHARE,), {}, "5% (Transit)"),
    "a count alone names no claim": ((COUNT,), {}, STATEMENT),
    "a date alone neither": ((DAY,), {}, STATEMENT),
    "several figures": (MORE_MONEY, {}, STATEMENT),
    "no figure": ((), {}, STATEMENT),
    "one that does not simply stand": ((MONEY,), CORRECTED, "$5 million (Transit) [corrected]"),
}


def say_answered(*figures: Fields, **fields: object) -> Fields:
    """Write a claim of the authority with some figures."""
    said = {"figures": [*figures]} if figures else {}
    return {"statement": "Fares bring what they bring.", **said, **fields}


def say_answering(how: str = "rebuts", **fields: object) -> Fields:
    """Write a claim of the guild that answers the authority's."""
    counter = {"claim": "answered", "how": how, "in": "paper"}
    said = {"claimant": "ada-moreno", "said_on": "2022-03-02", "counters": [counter]}
    return {**said, "statement": "They do not.", **fields}


def read_answer(folder: Path, answered: Fields, answering: Fields, **more: Fields) -> Corpus:
    """Read the ledger of a claim and its answer, and of further claims of their dispute."""
    claims = {"answered": answered, "answering": answering, **more}
    kinds = {**KINDS, "disputes": {"which": {"claims": [*claims]}}}
    return ledger_of(folder, claims, **kinds)


def test_every_answer_has_its_words() -> None:
    assert {kind.value: kind.for_readers for kind in CounterKind} == VERBS


@pytest.mark.parametrize(("how", "verb"), VERBS.items())
def test_every_page_says_what_the_answering_side_does(tmp_path: Path, how: str, verb: str) -> None:
    corpus = read_answer(tmp_path, say_answered(MONEY), say_answering(how))
    said = f"Ada Moreno (Guild) {verb} $5 million (Transit)"
    (dispute,) = list_disputes(corpus, Filters()).disputes
    assert dispute.answers == (f"{said}: They do not.",)
    (page,) = compare_records(corpus, ["which"]).pages
    assert [each.words for each in page.answers] == [said]
    one, other = (show_record(corpus, each) for each in ("answered", "answering"))
    assert isinstance(one, ClaimPage)
    assert isinstance(other, ClaimPage)
    assert [each.words for each in (*one.claim.countered_by, *other.claim.counters)] == [said] * 2
    beside = [page.disputes[0][2][0].how for page in (one, other)]
    assert beside == [f"{verb} this claim", f"this claim {verb}"]


@pytest.mark.parametrize(("figures", "status", "name"), NAMES.values(), ids=NAMES)
def test_an_answered_claim_is_named_by_its_speaker_and_what_it_says(
    tmp_path: Path, figures: tuple[Fields, ...], status: Fields, name: str
) -> None:
    corpus = read_answer(tmp_path, say_answered(*figures, **status), say_answering())
    (dispute,) = list_disputes(corpus, Filters()).disputes
    assert dispute.answers == (f"Ada Moreno (Guild) denies {name}: They do not.",)


def test_a_claim_that_was_named_in_the_line_above_is_not_named_again(tmp_path: Path) -> None:
    another = say_answering(statement="They bring none.")
    corpus = read_answer(tmp_path, say_answered(), say_answering(), another=another)
    view = compare_records(corpus, ["which"])
    assert [each.words for each in view.pages[0].answers] == [
        f"Ada Moreno (Guild) denies {STATEMENT}"
    ] * 2
    shown = "".join(write_answer(view, "table", Options(80)))
    assert [line for line in shown.splitlines() if "denies" in line] == [
        "  Ada Moreno (Guild) denies what Transit says (Fares bring what they bring):",
        "  Ada Moreno (Guild) denies the same: They bring none.",
    ]


def test_of_two_figures_that_hold_when_they_were_said_one_may_answer_the_other(
    tmp_path: Path,
) -> None:
    figure = {**MONEY, "as_of": "not-stated"}
    day = "2022-03-01~/.."
    corpus = read_answer(
        tmp_path,
        say_answered(figure, said_on=day),
        say_answering(said_on=day, figures=[figure]),
    )
    (page,) = compare_records(corpus, ["which"]).pages
    assert page.pairs[0].notes[0] == (
        "the moment is not stated, the days on which the claims were made are compared instead:"
        " both said on or after 2022-03-01 (our inference), one in answer to the other"
    )


def test_of_a_date_no_moment_is_asked(tmp_path: Path) -> None:
    corpus = read_answer(tmp_path, say_answered(DAY), say_answering())
    (page,) = compare_records(corpus, ["which"]).pages
    assert dict(page.asked)["prints its moment or period"] == (None,)
