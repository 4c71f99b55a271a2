"""Who answered whom: drawn to a depth, each claim told once, and said where the rest is."""

from __future__ import annotations

import re
from pathlib import Path

from factcheck.ledger.open import open_corpus
from factcheck.site.build import build_site
from factcheck.site.plan import Plan
from test_hero import LEDGER

CLAIM = """
  {name}:
    topic: ferries
    claimant: {who}
    said_on: 2022-03-01
    statement: The {name} claim.
    appearances:
      - source: paper
        manner: paraphrase
        quote: words
"""
COUNTER = """    counters:
      - claim: {of}
        how: rebuts
        in: paper
"""


def tell(folder: Path, answers: dict[str, str]) -> list[tuple[str, str]]:
    """Return the statements of a page's threads in their order, each with what stands beside it."""
    names = ["first", "second", *(name for name in answers if name not in {"first", "second"})]
    text = f"{LEDGER}claims:\n"
    for number, name in enumerate(names):
        text += CLAIM.format(name=name, who=("line", "crew")[number % 2])
        text += COUNTER.format(of=answers[name]) if name in answers else ""
    (folder / "claims.yaml").write_text(text, encoding="utf-8")
    store = open_corpus(folder / "claims.yaml", environment={}).corpus
    page = dict(build_site(store, Plan("r", "0")))["dispute/how-many.html"].decode()
    threads = page[page.index('id="answers"') : page.index('id="when"')]
    blocks = threads.split('<div class="say')[1:]
    return [
        (
            re.findall(r">The (.*?) claim\.</a>", block)[0],
            "".join(re.findall(r'<p class="small mut">(.*?)</p>', block)),
        )
        for block in blocks
    ]


def test_answers_below_the_deepest_are_counted_and_left_to_their_page(tmp_path: Path) -> None:
    chain = {
        "second": "first",
        "third": "second",
        "fourth": "third",
        "fifth": "fourth",
        "sixth": "fifth",
    }
    assert tell(tmp_path, chain) == [
        ("first", ""),
        ("second", ""),
        ("third", ""),
        ("fourth", ""),
        ("fifth", "1 answer to it, on its page."),
    ]


def test_two_claims_that_answer_each_other_are_told_once(tmp_path: Path) -> None:
    assert tell(tmp_path, {"first": "second", "second": "first"}) == [
        ("first", ""),
        ("second", ""),
        ("first", "Its words and the answers to it stand above."),
    ]
