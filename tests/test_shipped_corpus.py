"""The shipped corpus is valid, and each of its quotes stands in its document."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck.api import open_corpus, validate
from factcheck.evidence.proving import prove

ROOT = Path(__file__).parent.parent
DOCUMENTS = ROOT.parent / "shared" / "sources"


def test_nothing_is_wrong_with_it() -> None:
    assert validate([ROOT]).diagnostics == ()


def test_every_quote_stands_in_its_document() -> None:
    if not DOCUMENTS.is_dir():
        pytest.skip("../shared/sources is not there, so there is nothing to look quotes up in")
    corpus = open_corpus(ROOT).corpus
    texts = {
        source: (DOCUMENTS / f"{source}.txt").read_text(encoding="utf-8")
        for source in corpus.sources
    }
    missing = []
    for claim in corpus.claims.values():
        for appearance in claim.appearances:
            proof = prove(
                appearance.quote,
                texts[appearance.source],
                prefix=appearance.prefix,
                suffix=appearance.suffix,
            )
            if proof.answer.value != "exact":
                missing.append((claim.id, appearance.quote, proof.answer.value))
    assert missing == []


def test_every_quote_is_a_short_fragment() -> None:
    corpus = open_corpus(ROOT).corpus
    quotes = [each.quote for claim in corpus.claims.values() for each in claim.appearances]
    assert [quote for quote in quotes if len(quote.split()) > 25] == []
