"""The counts of the catalogues are those of the lists."""

from __future__ import annotations

from pathlib import Path

from factcheck.api import open_corpus
from factcheck.queries.catalogue import list_topics
from factcheck.queries.disputes import list_disputes
from factcheck.queries.filters import Filters
from factcheck.queries.list import list_claims
from factcheck.queries.phrases import say_count
from factcheck.queries.speakers import say_who_speak
from small_ledgers import ledger_of

ROOT = Path(__file__).parent.parent.parent


def test_a_dispute_counts_for_every_topic_of_which_it_holds_a_claim(tmp_path: Path) -> None:
    store = ledger_of(
        tmp_path,
        {"offer": {}, "demand": {"topic": "posts", "claimant": "guild"}},
        topics={"pay": {}, "posts": {}, "halls": {}},
        parties={"board": {}, "guild": {"kind": "union"}},
        disputes={"pay-or-posts": {"claims": ["offer", "demand"]}},
    )
    assert list_topics(store).rows == (
        ("pay", "Pay", 1, 0, 1, 1),
        ("posts", "Posts", 1, 0, 1, 1),
        ("halls", "Halls", 0, 0, 0, 0),
    )


def test_lists_and_catalogue_count_the_same() -> None:
    corpus = open_corpus(ROOT).corpus
    for topic, _, claims, figures, parties, disputes in list_topics(corpus).rows:
        filters = Filters(topic=(str(topic),))
        who = say_who_speak(corpus, corpus.claims_by_topic.get(str(topic), ()))
        assert who.partition(" and ")[0] == say_count(int(parties), "party", "parties")
        assert list_claims(corpus, filters).remarks[0] == (
            f"{say_count(int(claims), 'claim')} with {say_count(int(figures), 'figure')},"
            f" {who}, {say_count(int(disputes), 'dispute')}."
        )
        assert len(list_disputes(corpus, filters).disputes) == disputes
