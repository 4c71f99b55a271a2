"""Where the scanner passes over a word or mark unasked, asking every rule finds nothing either."""

from __future__ import annotations

import json
from pathlib import Path
from unittest.mock import patch

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from factcheck.quantity import scan as scanner
from factcheck.quantity.grammar.tokens import cut_tokens
from factcheck.quantity.lexicon.hedges import BEFORE, SIGNS
from factcheck.quantity.lexicon.openings import is_no_opening
from factcheck.quantity.scan import scan

SENTENCES = [
    json.loads(line)["text"]
    for name in ("sentences.jsonl", "sentences_own.jsonl")
    for line in (Path(__file__).parent / name).read_text(encoding="utf-8").splitlines()
]

HEDGED = sorted({word for hedges in BEFORE.values() for hedge in hedges for word in hedge.words})
PIECES = st.sampled_from(
    [
        *HEDGED,
        *SIGNS,
        *"$£€%,.;:!?()[]{}'\"“”‘’-–—+*/\\#§№@&=_|~°…½",
        *("5", "12", "1,200", "3.5", "2018", "million", "percent", "students", "dozen", "half"),
        *("the", "a", "of", "and", "to", "from", "between", "per", "year", "Table", "May", "U.S."),
        *("two", "forty", "third", "hundreds", "minus", "USD", "rmb", "page", "Room", "draft"),
        "\n",
    ]
)
TEXTS = st.lists(st.tuples(PIECES, st.sampled_from(("", " ", " ", " "))), max_size=12).map(
    lambda pieces: "".join(piece + space for piece, space in pieces)
)


def asked_everywhere(text: str) -> tuple[object, ...]:
    with patch.object(scanner, "is_no_opening", lambda *_: False):
        return scan(text, contests=False)


@pytest.mark.parametrize("number", range(0, len(SENTENCES), 40))
def test_sentences_hold_no_figure_at_what_is_passed_over(number: int) -> None:
    for text in SENTENCES[number : number + 40]:
        assert scan(text) == asked_everywhere(text)


@settings(max_examples=1500)
@given(text=TEXTS)
@example(text="in excess of 40")
@example(text="in the region of $5 million")
@example(text="less-than 4")
@example(text='said "5 percent"')
def test_no_figure_starts_at_what_is_passed_over(text: str) -> None:
    assert scan(text) == asked_everywhere(text)


def test_a_word_of_several_opens_only_before_the_second() -> None:
    passed = {
        text: is_no_opening(*cut_tokens(text, 0, len(text))[:2])
        for text in (
            "in excess",
            "in town",
            "at least",
            "at noon",
            "about town",
            "about 5",
            "town hall",
            ", 5",
        )
    }
    assert passed == {
        "in excess": False,
        "in town": True,
        "at least": False,
        "at noon": True,
        "about town": True,
        "about 5": False,
        "town hall": True,
        ", 5": True,
    }
