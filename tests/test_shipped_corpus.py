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
