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
from small_ledgers import ledger

ROOT = Path(__file__).parent.parent.parent

ACROSS_TOPICS = """
corpus:
  title: Harbour schools
  language: en
topics:
  pay:
    title: Pay
  posts:
    title: Posts
  halls:
    title: Halls
parties:
  board:
    name: Board
    kind: school-district
  guild:
    name: Guild
    kind: union
sources:
  paper:
    title: Paper
    kind: document
    publisher: guild
    published: 2022-03-01
claims:
  offer:
    topic: pay
    claimant: board
    said_on: 2022-03-01
    statement: The board offers more pay.
    appearances:
      - source: paper
        manner: paraphrase
        quote: more pay
  demand:
    topic: posts
    claimant: guild
    said_on: 2022-03-01
    statement: The guild wants more posts, not more pay.
    appearances:
      - source: paper
        manner: verbatim
        quote: more posts
disputes:
  pay-or-posts:
    topic: pay
    question: More pay or more posts?
    claims: [offer, demand]
    state: open
"""


def test_a_dispute_counts_for_every_topic_of_which_it_holds_a_claim(tmp_path: Path) -> None:
    assert list_topics(ledger(tmp_path, ACROSS_TOPICS)).rows == (
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
