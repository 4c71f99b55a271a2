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
from small_ledgers import ledger

if TYPE_CHECKING:
    from pathlib import Path

    from factcheck.model.corpus import Corpus

LEDGER = """\
corpus:
  title: Fares
  language: en
topics:
  fares:
    title: Fares
parties:
  transit:
    name: Riverside Transit Authority
    short: Transit
    kind: government
  guild:
    name: Drivers' Guild
    short: Guild
    kind: union
people:
  ada-moreno:
    name: Ada Moreno
    positions:
      - title: Head
        party: guild
        seen: 2022
measures:
  income:
    title: Income
    of: transit
    unit: USD
    kind: stock
  rise:
    title: Rise of fares
    of: transit
    unit: percent
    kind: stock
  buses:
    title: Buses
    of: transit
    unit: buses
    kind: count
  opening:
    title: Opening
    of: transit
    unit: date
    kind: date
sources:
  paper:
    title: Paper
    kind: report
    publisher: transit
    published: 2022-03-02
disputes:
  which:
    topic: fares
    question: Which is it?
    claims: [answered, answering]
    state: open
claims:
  answered:
    topic: fares
    claimant: transit
    said_on: 2022-03-01
    statement: Fares bring what they bring.{figures}
    appearances:
      - source: paper
        manner: paraphrase
        quote: bring{status}
  answering:
    topic: fares
    claimant: ada-moreno
    said_on: 2022-03-02
    statement: They do not.
    counters:
      - claim: answered
        how: {how}
        in: paper
    appearances:
      - source: paper
        manner: paraphrase
        quote: do not
"""
MONEY = """
    figures:
      - measure: income
        value: $5 million
        as_of: 2022
        basis: actual"""
MORE_MONEY = MONEY.replace("- measure", "- id: one\n        measure") + MONEY.replace(
    "\n    figures:\n      - measure", "\n      - id: other\n        measure"
)
SHARE = MONEY.replace("income", "rise").replace("$5 million", "5%")
COUNT = MONEY.replace("income", "buses").replace("$5 million", "40 buses")
DAY = """
    figures:
      - measure: opening
        value: 2022-05-01
        basis: projection"""
CORRECTED = """
    status: corrected
    corrections:
      - date: 2022-03-03
        what: the statement
        why: a slip"""

VERBS = {
    "rebuts": "denies",
    "undermines": "disputes the credibility of",
    "undercuts": "calls beside the point",
    "objects": "objects to",
    "rejects": "rejects",
    "counter-proposes": "offers instead of",
}
STATEMENT = "what Transit says (Fares bring what they bring)"
NAMES = {
    "an amount": (MONEY, "", "$5 million (Transit)"),
    "a percentage": (SHARE, "", "5% (Transit)"),
    "a count alone names no claim": (COUNT, "", STATEMENT),
    "a date alone neither": (DAY, "", STATEMENT),
    "several figures": (MORE_MONEY, "", STATEMENT),
    "no figure": ("", "", STATEMENT),
    "one that does not simply stand": (MONEY, CORRECTED, "$5 million (Transit) [corrected]"),
}


def answered(
    folder: Path, how: str = "rebuts", *, figures: str = MONEY, status: str = ""
) -> Corpus:
    return ledger(folder, LEDGER.format(how=how, figures=figures, status=status))


def test_every_answer_has_its_words() -> None:
    assert {kind.value: kind.for_readers for kind in CounterKind} == VERBS


@pytest.mark.parametrize(("how", "verb"), VERBS.items())
def test_every_page_says_what_the_answering_side_does(tmp_path: Path, how: str, verb: str) -> None:
    corpus = answered(tmp_path, how)
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
    tmp_path: Path, figures: str, status: str, name: str
) -> None:
    corpus = answered(tmp_path, figures=figures, status=status)
    (dispute,) = list_disputes(corpus, Filters()).disputes
    assert dispute.answers == (f"Ada Moreno (Guild) denies {name}: They do not.",)


def test_a_claim_that_was_named_in_the_line_above_is_not_named_again(tmp_path: Path) -> None:
    text = LEDGER.format(how="rebuts", figures="", status="")
    begin = text.index("  answering:")
    another = (
        text[begin:].replace("answering", "another").replace("They do not.", "They bring none.")
    )
    disputed = text.replace("[answered, answering]", "[answered, answering, another]")
    (page,) = compare_records(ledger(tmp_path, disputed + another), ["which"]).pages
    assert [each.words for each in page.answers] == [f"Ada Moreno (Guild) denies {STATEMENT}"] * 2
    shown = "".join(
        write_answer(
            compare_records(ledger(tmp_path, disputed + another), ["which"]), "table", Options(80)
        )
    )
    assert [line for line in shown.splitlines() if "denies" in line] == [
        "  Ada Moreno (Guild) denies what Transit says (Fares bring what they bring):",
        "  Ada Moreno (Guild) denies the same: They bring none.",
    ]


def test_of_two_figures_that_hold_when_they_were_said_one_may_answer_the_other(
    tmp_path: Path,
) -> None:
    text = LEDGER.format(how="rebuts", figures=MONEY, status="").replace(
        "as_of: 2022", "as_of: not-stated"
    )
    text = text.replace("statement: They do not.", f"statement: They do not.{MONEY}").replace(
        "as_of: 2022", "as_of: not-stated"
    )
    text = text.replace("said_on: 2022-03-01", "said_on: 2022-03-01~/..").replace(
        "said_on: 2022-03-02", "said_on: 2022-03-01~/.."
    )
    (page,) = compare_records(ledger(tmp_path, text), ["which"]).pages
    assert page.pairs[0].notes[0] == (
        "the moment is not stated, the days on which the claims were made are compared instead:"
        " both said on or after 2022-03-01 (our inference), one in answer to the other"
    )


def test_of_a_date_no_moment_is_asked(tmp_path: Path) -> None:
    (page,) = compare_records(answered(tmp_path, figures=DAY), ["which"]).pages
    assert dict(page.asked)["prints its moment or period"] == (None,)
