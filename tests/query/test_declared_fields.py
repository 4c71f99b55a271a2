"""What a figure's own fields say of it is said in the words of its row: what it is, and when it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factcheck.query.claimviews import view_claim
from small_ledgers import ledger

if TYPE_CHECKING:
    from pathlib import Path

LEDGER = """
corpus:
  title: Harbour schools
  language: en
topics:
  pay:
    title: Pay
parties:
  board:
    name: Board
    kind: school-district
measures:
  pupils:
    title: Pupils
    of: board
    unit: pupils
    kind: count
  grant:
    title: Grant
    of: board
    unit: USD
    kind: flow
sources:
  paper:
    title: Paper
    kind: document
    publisher: board
    published: 2022-03-02
claims:
  said:
    topic: pay
    claimant: board
    said_on: 2022-03-01~
    statement: The board gives a figure.
    figures:
      - {figure}
    appearances:
      - source: paper
        manner: paraphrase
        quote: a figure
"""

SHOWN = (
    # the fields of the figure; its value and number; what it is; when it holds
    (
        "measure: pupils, value: 1200, as_of: said, basis: actual",
        "1200 = 1200",
        "Pupils; actual",
        "as of 2022-03-01~, the day it was said",
    ),
    (
        "measure: pupils, value: 200, as_of: not-stated, role: by, basis: actual",
        "200 = 200",
        "Pupils; change, not a level; actual",
        "not stated (said 2022-03-01~)",
    ),
    (
        "measure: pupils, value: 1400, as_of: 2022, role: to, basis: actual",
        "1400 = 1400",
        "Pupils; to-end of a change; actual",
        "as of 2022",
    ),
    (
        "measure: pupils, value: '1.4', multiplier: thousand, as_of: 2022, basis: actual",
        "1.4 [thousand] = 1400",
        "Pupils; actual",
        "as of 2022",
    ),
    (
        "measure: grant, value: 'about $12', multiplier: million, period: 2022, basis: actual",
        "about $12 [million] = 12000000",
        "Grant; actual",
        "2022",
    ),
)


@pytest.mark.parametrize(("fields", "value", "what", "when"), SHOWN)
def test_a_figure_is_said_to_be_what_its_fields_say(
    fields: str, value: str, what: str, when: str, tmp_path: Path
) -> None:
    corpus = ledger(tmp_path, LEDGER.replace("{figure}", fields.replace(", ", "\n        ")))
    (figure,) = view_claim(corpus, corpus.claims["said"]).figures
    assert (f"{figure.value} = {figure.number}", figure.what, figure.when) == (value, what, when)
