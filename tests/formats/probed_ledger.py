"""A ledger in which each thing that an export may carry has words and numbers that nothing else has."""

from __future__ import annotations

from typing import Final, NamedTuple


class Probe(NamedTuple):
    """By what a thing is found in an export.

    Attributes:
        told: a text or number that is there by itself only where the thing is there as data.
        words: a text within others where the thing is told in words; empty where no words tell it.
    """

    told: str
    words: str = ""


PROBES: Final = {
    "whole": Probe("98765", "4,321 of 98,765"),
    "margin": Probe("1230000", "± $1.23 million"),
    "qualifiers": Probe("part-time", "1,234 part-time drivers"),
    "printed interval": Probe("1850000000"),
    "rounding interval": Probe("55000"),
    "release": Probe("unaudited", "unaudited"),
    "made by": Probe("zebra-board", "Zebra Board"),
    "look-alikes": Probe("One is a herd.", "One is a herd."),
    "answer for two figures": Probe("not like for like", "not like for like"),
    "reasons": Probe("a requirement", "differ in basis"),
    "bridge": Probe("Stripes sold", "Stripes sold"),
    "derivations": Probe("held / needed", "Share of stripes"),
    "sums": Probe("table sum_parts", "= about $900"),
    "reviews": Probe("half striped", "half striped"),
    "scales of reviews": Probe("all black", "all black"),
}
"""The things that answers rest on, each with what only it brings into an export."""


def _write_claim(name: str, measure: str, value: str, *fields: str, claim: str = "") -> str:
    lines = "".join(f"        {each}\n" for each in fields)
    return f"""\
  {name}:
    topic: pay
    claimant: {"board" if name == "needed" else "courier"}
{claim}    said_on: 2022-03-01
    statement: There is {name}.
    figures:
      - measure: {measure}
        value: '{value}'
        as_of: 2022-03-01
        basis: {"requirement" if name == "needed" else "actual"}
{lines}    appearances:
      - source: letter
        manner: paraphrase
        quote: '{value}'
"""


ANSWER: Final = """\
    counters:
      - claim: needed
        how: rebuts
        in: letter
"""
REVIEW: Final = """\
    reviews:
      - reviewer: courier
        reviewed_on: 2022-03-05
        scale: zebra-scale
        verdict: half striped
        source: letter
"""
LEDGER: Final = (
    """\
corpus:
  title: Probes
  language: en
topics:
  pay:
    title: Pay
parties:
  board:
    name: Board
    kind: company
  zebra-board:
    name: Zebra Board
    kind: company
  courier:
    name: Courier
    kind: publisher
scales:
  zebra-scale:
    title: Scale of stripes
    of: courier
    verdicts: [all black, half striped]
measures:
  money:
    title: Money
    of: board
    unit: USD
    kind: stock
  fund:
    title: Fund
    of: board
    unit: USD
    kind: stock
    dimensions:
      colour:
        piano:
          parts: [ivory, ebony]
        ivory:
          title: Ivory
        ebony:
          title: Ebony
  riders:
    title: Riders
    of: board
    unit: riders
    kind: stock
  drivers:
    title: Drivers
    of: board
    unit: drivers
    kind: stock
sources:
  letter:
    title: Letter
    kind: document
    publisher: board
    published: 2022-03-01
    url: https://courier.example/letter
disputes:
  how-much:
    topic: pay
    question: How much is there?
    claims: [needed, held]
    state: open
    bridge:
      from: needed
      to: held
      components:
        - label: Stripes sold
          value: $0.2 billion
lookalikes:
  two-amounts:
    topic: pay
    figures: [needed, margins]
    why_not: One is a herd.
derivations:
  share-held:
    title: Share of stripes
    expression: held / needed
    unit: percent
claims:
"""
    + _write_claim("needed", "money", "$1.9 billion", claim="    made_by: zebra-board\n")
    + REVIEW
    + _write_claim("held", "money", "$2.2 billion", "release: unaudited")
    + ANSWER
    + _write_claim("margins", "money", "$7.4 million ± $1.23 million")
    + ANSWER
    + _write_claim("wholes", "riders", "4,321 of 98,765 riders")
    + ANSWER
    + _write_claim("qualified", "drivers", "1,234 part-time drivers")
    + ANSWER
    + _write_claim("rounded", "riders", "60,000")
    + ANSWER
    + "".join(
        _write_claim(name, "fund", value, "scope:", f"  colour: {name}")
        for name, value in (("piano", "$901"), ("ivory", "$501"), ("ebony", "$399"))
    )
)
