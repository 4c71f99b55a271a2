"""The shipped corpus is valid, and what its lock says of each quote and figure is so."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck.api import open_corpus, validate, verify

ROOT = Path(__file__).parent.parent
DOCUMENTS = ROOT.parent / "shared" / "sources"


def test_nothing_is_wrong_with_it() -> None:
    assert validate([ROOT]).diagnostics == ()


def test_every_quote_and_figure_is_proven_again_in_its_document() -> None:
    if not DOCUMENTS.is_dir():
        pytest.skip("../shared/sources is not there, so there is nothing to look quotes up in")
    assert validate([ROOT], archive=DOCUMENTS).diagnostics == ()


def test_every_quote_stands_in_its_document_character_for_character() -> None:
    if not DOCUMENTS.is_dir():
        pytest.skip("../shared/sources is not there, so there is nothing to look quotes up in")
    answers = verify(corpus=ROOT, archive=DOCUMENTS).answers
    assert [each.quote for each in answers if each.proof.answer != "exact"] == []


def test_every_quote_is_a_short_fragment() -> None:
    corpus = open_corpus(ROOT).corpus
    quotes = [each.quote for claim in corpus.claims.values() for each in claim.appearances]
    assert [quote for quote in quotes if len(quote.split()) > 25] == []


LOADED = ("unchecked", "drain", "use up", "robbing", "ideologues", "lip service", "narrow criteria")
"""Words of one side that stand in the documents, and in quotes only."""


def test_no_word_of_one_side_is_in_our_own_words() -> None:
    corpus = open_corpus(ROOT).corpus
    ours = [
        *(f"{each.id} {each.title}" for each in corpus.topics.values()),
        *(f"{each.id} {each.title} {each.definition}" for each in corpus.measures.values()),
        *(f"{each.id} {each.question} {each.note}" for each in corpus.disputes.values()),
        *(f"{each.id} {each.statement} {each.note}" for each in corpus.claims.values()),
    ]
    assert [text for text in ours if any(word in text.lower() for word in LOADED)] == []


def test_the_counts_by_side_add_up_to_the_whole_corpus() -> None:
    page = (ROOT / "docs" / "corpus-balance.md").read_text(encoding="utf-8")
    first_table = page.split("\n\n| ")[1]
    rows = [
        row.strip("|").split("|") for row in first_table.splitlines()[2:] if row.startswith("|")
    ]
    sums = [sum(map(int, column)) for column in list(zip(*rows, strict=True))[1:]]
    corpus = open_corpus(ROOT).corpus
    claims = list(corpus.claims.values())
    assert sums[:3] == [
        len(claims),
        sum(len(claim.figures) for claim in claims),
        sum(len(claim.appearances) for claim in claims),
    ]
    answers, answered = sums[5:7]
    assert answers == answered <= sum(len(claim.counters) for claim in claims)
    assert sums[7] == len({name for name in corpus.claims if name in corpus.disputes_of})
