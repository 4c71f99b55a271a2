"""The chain between claimant and source, and which steps of it are opponents."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factcheck.formats.formats import write_answer
from factcheck.formats.options import Options
from factcheck.queries.filters import Filters
from factcheck.queries.list import list_claims
from small_ledgers import ledger

if TYPE_CHECKING:
    from pathlib import Path

GROUND = """
corpus:
  title: Harbour schools
  language: en
topics:
  pay:
    title: Pay
parties:
  harbour-schools:
    name: Harbour School Board
    short: Harbour Schools
    kind: school-district
  teachers-guild:
    name: Harbour Teachers' Guild
    short: Guild
    kind: union
  harbour-post:
    name: Harbour Post
    kind: publisher
  parents:
    name: Harbour Parents
    kind: association
people:
  lee:
    name: Kim Lee
    positions:
      - title: President
        party: teachers-guild
        seen: 2021/2022
  ray:
    name: Alex Ray
    positions:
      - title: Reporter
        party: harbour-post
        seen: 2022
  reader:
    name: A reader
    anonymous: true
sources:
  article:
    title: Talks go on
    kind: article-newspaper
    publisher: harbour-post
    published: 2022-03-01
  handout:
    title: Handout
    kind: document
    publisher: not-stated
    published: 2022-03-01
claims:
  offer:
    topic: pay
    claimant: harbour-schools
    said_on: 2022-03-01
    statement: The board offers more pay.
    appearances:
      - source: SOURCE
        manner: paraphrase
        via: VIA
        quote: offers more
"""

ANSWER = """
  answer:
    topic: pay
    claimant: CLAIMANT
    said_on: 2022-03-01
    statement: That is not so.
    counters:
      - claim: offer
        how: rebuts
        in: article
    appearances:
      - source: article
        manner: verbatim
        quote: not so
"""

BESIDE = """
  other:
    topic: pay
    claimant: CLAIMANT
    said_on: 2022-03-01
    statement: The board offers less pay.
    appearances:
      - source: article
        manner: own-voice
        quote: less pay
disputes:
  what-is-offered:
    topic: pay
    question: What is offered?
    claims: [offer, other]
    state: open
"""

ELSEWHERE = """
  second:
    topic: pay
    claimant: harbour-schools
    said_on: 2022-03-01
    statement: The board offers more holidays.
    appearances:
      - source: article
        manner: paraphrase
        quote: more holidays
  answer:
    topic: pay
    claimant: CLAIMANT
    said_on: 2022-03-01
    statement: Nobody has been offered holidays.
    counters:
      - claim: second
        how: rebuts
        in: article
    appearances:
      - source: article
        manner: verbatim
        quote: no holidays
disputes:
  what-is-offered:
    topic: pay
    question: What is offered?
    claims: [offer, second, answer]
    state: open
"""

CHAINS = {
    "nobody between": (
        ("", "", "article", "[]"),
        "Harbour Schools → Harbour Post",
    ),
    "no publisher stated": (
        ("", "", "handout", "[]"),
        "Harbour Schools → handout",
    ),
    "a party that answers the claim": (
        (ANSWER, "teachers-guild", "handout", "[teachers-guild]"),
        "Harbour Schools → Guild (an opponent) → handout",
    ),
    "the party of a person who answers the claim": (
        (ANSWER, "lee", "article", "[teachers-guild]"),
        "Harbour Schools → Guild (an opponent) → Harbour Post",
    ),
    "a person who speaks for a party that answers the claim": (
        (ANSWER, "teachers-guild", "article", "[lee, ray]"),
        "Harbour Schools → Kim Lee (an opponent) → Alex Ray → Harbour Post",
    ),
    "a party whose claim an editor alone sets beside it is none": (
        (BESIDE, "teachers-guild", "article", "[teachers-guild, ray]"),
        "Harbour Schools → Guild → Alex Ray → Harbour Post",
    ),
    "a party that answers another claim of the dispute": (
        (ELSEWHERE, "teachers-guild", "article", "[teachers-guild, ray]"),
        "Harbour Schools → Guild (an opponent) → Alex Ray → Harbour Post",
    ),
    "a party that is answered in another claim of the dispute": (
        (
            ELSEWHERE.replace("harbour-schools", "SWAP")
            .replace("CLAIMANT", "harbour-schools")
            .replace("SWAP", "lee"),
            "",
            "article",
            "[teachers-guild, ray]",
        ),
        "Harbour Schools → Guild (an opponent) → Alex Ray → Harbour Post",
    ),
    "a party that answers a third one": (
        (
            ELSEWHERE.replace("harbour-schools", "parents"),
            "teachers-guild",
            "article",
            "[teachers-guild]",
        ),
        "Harbour Schools → Guild → Harbour Post",
    ),
    "a person who speaks for no party": (
        (ANSWER, "reader", "article", "[reader]"),
        "Harbour Schools → A reader (who answers it) → Harbour Post",
    ),
    "a party without a claim of its own is none": (
        (BESIDE, "teachers-guild", "article", "[parents]"),
        "Harbour Schools → Harbour Parents → Harbour Post",
    ),
    "a publisher whose own figure a dispute sets beside it is none": (
        (BESIDE, "harbour-post", "article", "[ray]"),
        "Harbour Schools → Alex Ray → Harbour Post",
    ),
    "a publisher that answers the claim is none": (
        (ANSWER, "harbour-post", "handout", "[harbour-post]"),
        "Harbour Schools → Harbour Post (who answers it) → handout",
    ),
    "a reporter who answers the claim": (
        (ANSWER, "ray", "article", "[ray]"),
        "Harbour Schools → Alex Ray (who answers it) → Harbour Post",
    ),
    "a publisher in the chain is not named twice": (
        ("", "", "article", "[harbour-post]"),
        "Harbour Schools → Harbour Post → article",
    ),
}


@pytest.mark.parametrize(("ledger_parts", "words"), CHAINS.values(), ids=CHAINS)
def test_a_chain_is_put_in_words(
    tmp_path: Path, ledger_parts: tuple[str, str, str, str], words: str
) -> None:
    more, claimant, source, via = ledger_parts
    text = GROUND.replace("SOURCE", source) + more.replace("CLAIMANT", claimant)
    text = text.replace("        via: VIA\n", "" if via == "[]" else f"        via: {via}\n")
    view = list_claims(ledger(tmp_path, text), Filters())
    claim = next(claim for claim in view.claims if claim.id == "offer")
    appearance = claim.appearances[0]
    assert " → ".join((claim.who, *appearance.steps, appearance.carrier)) == words


def test_a_claimant_is_no_opponent_of_their_own_party(tmp_path: Path) -> None:
    text = GROUND.replace("claimant: harbour-schools", "claimant: lee")
    text = text.replace("SOURCE", "article").replace("VIA", "[teachers-guild]")
    text += ANSWER.replace("CLAIMANT", "teachers-guild")
    claim = list_claims(ledger(tmp_path, text), Filters()).claims[-1]
    assert (claim.id, claim.appearances[0].steps) == ("offer", ("Guild",))


def test_nobody_opposes_a_publisher(tmp_path: Path) -> None:
    """A column and a reader's comment on it are no two camps."""
    text = GROUND.replace("claimant: harbour-schools", "claimant: harbour-post")
    text = text.replace("SOURCE", "handout").replace("VIA", "[teachers-guild]")
    text += ANSWER.replace("CLAIMANT", "teachers-guild")
    view = list_claims(ledger(tmp_path, text), Filters())
    appearance = next(claim for claim in view.claims if claim.id == "offer").appearances[0]
    assert (appearance.steps, appearance.opponent) == (("Guild (who answers it)",), None)
    assert (appearance.place, appearance.teller) == ("handout", "as told by Guild, who answers it")


MANNERS = {
    "a paraphrase is as told by whoever tells it": (
        "paraphrase",
        "paraphrase, as told by Guild (an opponent)",
    ),
    "words in quotation marks come by them": ("verbatim", "verbatim, via Guild (an opponent)"),
}


@pytest.mark.parametrize(("manner", "told"), MANNERS.values(), ids=MANNERS)
def test_whose_the_words_are_is_told_with_their_manner(
    tmp_path: Path, manner: str, told: str
) -> None:
    text = GROUND.replace("SOURCE", "article").replace("VIA", "[teachers-guild]")
    text = text.replace("manner: paraphrase", f"manner: {manner}")
    text += ANSWER.replace("CLAIMANT", "teachers-guild")
    view = list_claims(ledger(tmp_path, text), Filters())
    appearance = next(claim for claim in view.claims if claim.id == "offer").appearances[0]
    assert appearance.say_manner(appearance.steps) == told


AUTHORS = {
    "a party's release on a weblog": ("[teachers-guild]", "Guild"),
    "two writers": ("[ray, lee]", "Alex Ray, Kim Lee"),
    "a publisher's own": ("[harbour-post]", ""),
    "nobody named": ("", ""),
}


@pytest.mark.parametrize(("authors", "named"), AUTHORS.values(), ids=AUTHORS)
def test_a_citation_names_the_authors_of_its_source(
    tmp_path: Path, authors: str, named: str
) -> None:
    text = GROUND.replace("SOURCE", "article").replace("        via: VIA\n", "")
    line = f"    authors: {authors}\n" if authors else ""
    text = text.replace(
        "    publisher: harbour-post\n    published",
        f"    publisher: harbour-post\n{line}    published",
    )
    view = list_claims(ledger(tmp_path, text), Filters())
    assert view.claims[0].appearances[0].writers == named
    cited = f"{named}. Talks go on" if named else "Talks go on"
    written = "".join(write_answer(view, "markdown", Options(80)))
    assert f"[^1]: {cited}. Harbour Post, 2022-03-01.\n" in written
