"""Checks take steps in proportion to the corpus, however much is wrong with it.

Steps are counted, not timed: every line that runs is one, so that loops without calls count too.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from factcheck.checks.table import CHECKS, Check
from factcheck.corpus.load import load

if TYPE_CHECKING:
    from types import FrameType

    from _typeshed import TraceFunction

    from factcheck.model.corpus import Corpus

INVENTED = Path(__file__).parent.parent / "invented"
OF_RECORDS = [check for check in CHECKS if not check.needs.asks_proofs]
SMALL = 20
TIMES = 4

PEOPLE = """\
  person-{n}:
    name: Person {n}
    positions:
      - title: Director
        party: ferry-company
        seen: 2019
"""
MEASURES = """\
  measure-{n}:
    title: Vans
    of: ferry-company
    unit: vans
    kind: count
    dimensions:
      colour: [red, green]
    harmless: [size]
    part_of: measure-{next}
"""
DERIVATIONS = """\
  derivation-{n}:
    title: A computed figure
    expression: claim-{n}#one + income-authority-2022
    unit: vans
"""
DISPUTES = """\
  dispute-{n}:
    topic: fares
    question: How many vans are there?
    claims: [claim-{n}#one, claim-{n}#three, claim-{n}#none]
    state: explained
    bridge:
      from: claim-{n}
      to: claim-{n}#one
      components:
        - label: The rest
          value: $5
"""
CLAIMS = """\
  claim-{n}:
    topic: tolls
    claimant: person-{n}
    said_on: 2022-06-01
    statement: There are vans.
    figures:
      - id: one
        measure: measure-{n}
        value: $5 per van
        basis: actual
        per: [year]
        equals: claim-{n}#three
      - id: three
        measure: measure-{n}
        value: 40 vans
        period: FY2021-22
        basis: actual
        scope:
          hue: red
          colour: blue
      - measure: ferry-income
        value: $5
        as_of: 2022
        basis: actual
    counters:
      - claim: claim-{n}
        how: rebuts
        in: guild-letter-2022-02
      - claim: claim-{next}
        how: rebuts
        in: courier-2022-03-01
    appearances:
      - source: courier-2022-03-01
        manner: own-voice
        via: [person-{n}, jo-field, jo-field]
        quote: one two one two one two one two one two one two one two one two one two one two one two one two one two
    reviews:
      - reviewer: riverside-courier
        reviewed_on: 2022-05
        scale: courier-scale
        verdict: wrung
        source: fares
"""
SCALES = """\
scales:
  courier-scale:
    title: The Courier's scale
    of: riverside-courier
    verdicts: [wrong, right]
"""


def corpus_of(copies: int) -> Corpus:
    """Read a corpus with so many copies of a claim, and all around it, that have every fault."""
    sections = {
        "people": PEOPLE,
        "measures": MEASURES,
        "derivations": DERIVATIONS,
        "disputes": DISPUTES,
        "claims": CLAIMS,
    }
    text = SCALES + "".join(
        f"{name}:\n" + "".join(template.format(n=n, next=(n + 1) % copies) for n in range(copies))
        for name, template in sections.items()
    )
    loaded = load(INVENTED / "data" / "claims.yaml", INVENTED, extra=(text.encode(),))
    assert loaded.diagnostics == ()
    return loaded.corpus


def steps(check: Check, corpus: Corpus) -> tuple[int, int]:
    """Count the steps that a check takes, and its findings."""
    count = 0
    assert check.page.summary, "its module is imported before steps are counted"

    def trace(_frame: FrameType, event: str, _argument: object) -> TraceFunction:
        nonlocal count
        count += event == "line"
        return trace

    previous = sys.gettrace()
    sys.settrace(trace)
    try:
        findings = sum(1 for _ in check.find(corpus))
    finally:
        sys.settrace(previous)
    return count, findings


@pytest.fixture(scope="module")
def small() -> Corpus:
    return corpus_of(SMALL)


@pytest.fixture(scope="module")
def large() -> Corpus:
    return corpus_of(SMALL * TIMES)


@pytest.mark.parametrize("check", OF_RECORDS, ids=lambda check: check.code)
def test_four_times_the_corpus_takes_no_more_than_five_times_the_steps(
    check: Check, small: Corpus, large: Corpus
) -> None:
    few, _ = steps(check, small)
    many, _ = steps(check, large)
    assert many <= 5 * few
