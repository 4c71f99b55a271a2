"""The chain between claimant and source, and which steps of it are opponents."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factcheck.formats.formats import write_answer
from factcheck.formats.options import Options
from factcheck.queries.filters import Filters
from factcheck.queries.list import list_claims
from small_ledgers import ledger_of

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path
    from typing import TypeAlias

    from factcheck.queries.views_of_claim import ClaimView
    from small_ledgers import Fields, Records

    Kinds: TypeAlias = Mapping[str, Records]

KINDS: Mapping[str, Records] = {
    "topics": {"pay": {}},
    "parties": {
        "harbour-schools": {
            "name": "Harbour School Board",
            "short": "Harbour Schools",
            "kind": "school-district",
        },
        "teachers-guild": {"name": "Harbour Teachers' Guild", "short": "Guild", "kind": "union"},
        "harbour-post": {"name": "Harbour Post", "kind": "publisher"},
        "parents": {"name": "Harbour Parents", "kind": "association"},
    },
    "people": {
        "lee": {
            "name": "Kim Lee",
            "positions": [{"title": "President", "party": "teachers-guild", "seen": "2021/2022"}],
        },
        "ray": {
            "name": "Alex Ray",
            "positions": [{"title": "Reporter", "party": "harbour-post", "seen": "2022"}],
        },
        "reader": {"name": "A reader", "anonymous": "true"},
    },
    "sources": {
        "article": {
            "title": "Talks go on",
            "kind": "article-newspaper",
            "publisher": "harbour-post",
        },
        "handout": {"publisher": "not-stated"},
    },
}


def say_offer(source: str, *via: str, manner: str = "paraphrase", **fields: str) -> Fields:
    """Write the claim whose chain is asked for: in which source it stands, and through whom."""
    chain = {"via": [*via]} if via else {}
    return {**fields, "appearances": [{"source": source, "manner": manner, **chain}]}


def answer(who: str, claim: str = "offer") -> Kinds:
    """Write a claim that denies another one."""
    counter = {"claim": claim, "how": "rebuts", "in": "article"}
    return {"claims": {"answer": {"claimant": who, "counters": [counter]}}}


def beside(who: str) -> Kinds:
    """Write a claim that an editor sets beside the offer."""
    disputes: Records = {"what-is-offered": {"claims": ["offer", "other"]}}
    return {"claims": {"other": {"claimant": who}}, "disputes": disputes}


def answer_elsewhere(who: str, said_by: str = "harbour-schools") -> Kinds:
    """Write a second claim of the dispute, and one that denies that."""
    disputes: Records = {"what-is-offered": {"claims": ["offer", "second", "answer"]}}
    second = {"second": {"claimant": said_by}}
    return {"claims": {**second, **answer(who, "second")["claims"]}, "disputes": disputes}


def read_offer(folder: Path, offer: Fields, more: Kinds) -> ClaimView:
    """Return the offer as a list shows it, in a ledger that has further records."""
    kinds = {**KINDS, **more}
    claims = {"offer": offer, **kinds.pop("claims", {})}
    view = list_claims(ledger_of(folder, claims, **kinds), Filters())
    return next(claim for claim in view.claims if claim.id == "offer")


CHAINS: Mapping[str, tuple[Fields, Kinds, str]] = {
    "nobody between": (say_offer("article"), {}, "Harbour Schools → Harbour Post"),
    "no publisher stated": (say_offer("handout"), {}, "Harbour Schools → handout"),
    "a party that answers the claim": (
        say_offer("handout", "teachers-guild"),
        answer("teachers-guild"),
        "Harbour Schools → Guild (an opponent) → handout",
    ),
    "the party of a person who answers the claim": (
        say_offer("article", "teachers-guild"),
        answer("lee"),
        "Harbour Schools → Guild (an opponent) → Harbour Post",
    ),
    "a person who speaks for a party that answers the claim": (
        say_offer("article", "lee", "ray"),
        answer("teachers-guild"),
        "Harbour Schools → Kim Lee (an opponent) → Alex Ray → Harbour Post",
    ),
    "a party whose claim an editor alone sets beside it is none": (
        say_offer("article", "teachers-guild", "ray"),
        beside("teachers-guild"),
        "Harbour Schools → Guild → Alex Ray → Harbour Post",
    ),
    "a party that answers another claim of the dispute": (
        say_offer("article", "teachers-guild", "ray"),
        answer_elsewhere("teachers-guild"),
        "Harbour Schools → Guild (an opponent) → Alex Ray → Harbour Post",
    ),
    "a party that is answered in another claim of the dispute": (
        say_offer("article", "teachers-guild", "ray"),
        answer_elsewhere("harbour-schools", said_by="lee"),
        "Harbour Schools → Guild (an opponent) → Alex Ray → Harbour Post",
    ),
    "a party that answers a third one": (
        say_offer("article", "teachers-guild"),
        answer_elsewhere("teachers-guild", said_by="parents"),
        "Harbour Schools → Guild → Harbour Post",
    ),
    "a person who speaks for no party": (
        say_offer("article", "reader"),
        answer("reader"),
        "Harbour Schools → A reader (who answers it) → Harbour Post",
    ),
    "a party without a claim of its own is none": (
        say_offer("article", "parents"),
        beside("teachers-guild"),
        "Harbour Schools → Harbour Parents → Harbour Post",
    ),
    "a publisher whose own figure a dispute sets beside it is none": (
        say_offer("article", "ray"),
        beside("harbour-post"),
        "Harbour Schools → Alex Ray → Harbour Post",
    ),
    "a publisher that answers the claim is none": (
        say_offer("handout", "harbour-post"),
        answer("harbour-post"),
        "Harbour Schools → Harbour Post (who answers it) → handout",
    ),
    "a reporter who answers the claim": (
        say_offer("article", "ray"),
        answer("ray"),
        "Harbour Schools → Alex Ray (who answers it) → Harbour Post",
    ),
    "a publisher in the chain is not named twice": (
        say_offer("article", "harbour-post"),
        {},
        "Harbour Schools → Harbour Post → article",
    ),
}


@pytest.mark.parametrize(("offer", "more", "words"), CHAINS.values(), ids=CHAINS)
def test_a_chain_is_put_in_words(tmp_path: Path, offer: Fields, more: Kinds, words: str) -> None:
    claim = read_offer(tmp_path, offer, more)
    (appearance,) = claim.appearances
    assert " → ".join((claim.who, *appearance.steps, appearance.carrier)) == words


def test_a_claimant_is_no_opponent_of_their_own_party(tmp_path: Path) -> None:
    offer = say_offer("article", "teachers-guild", claimant="lee")
    (appearance,) = read_offer(tmp_path, offer, answer("teachers-guild")).appearances
    assert appearance.steps == ("Guild",)


def test_nobody_opposes_a_publisher(tmp_path: Path) -> None:
    """A column and a reader's comment on it are no two camps."""
    offer = say_offer("handout", "teachers-guild", claimant="harbour-post")
    (appearance,) = read_offer(tmp_path, offer, answer("teachers-guild")).appearances
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
    offer = say_offer("article", "teachers-guild", manner=manner)
    (appearance,) = read_offer(tmp_path, offer, answer("teachers-guild")).appearances
    assert appearance.say_manner(appearance.steps) == told


AUTHORS = {
    "a party's release on a weblog": (["teachers-guild"], "Guild"),
    "two writers": (["ray", "lee"], "Alex Ray, Kim Lee"),
    "a publisher's own": (["harbour-post"], ""),
    "nobody named": ([], ""),
}


@pytest.mark.parametrize(("authors", "named"), AUTHORS.values(), ids=AUTHORS)
def test_a_citation_names_the_authors_of_its_source(
    tmp_path: Path, authors: list[str], named: str
) -> None:
    written_by = {"authors": authors} if authors else {}
    sources = {"article": {**KINDS["sources"]["article"], **written_by}}
    corpus = ledger_of(tmp_path, {"offer": {}}, **{**KINDS, "sources": sources})
    view = list_claims(corpus, Filters())
    assert view.claims[0].appearances[0].writers == named
    cited = f"{named}. Talks go on" if named else "Talks go on"
    written = "".join(write_answer(view, "markdown", Options(80)))
    assert f"[^1]: {cited}. Harbour Post, 2022-03-01.\n" in written
