"""The questions that every store must answer, wherever its records lie: each store is asked all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from factcheck.corpus.find import find_corpus
from factcheck.corpus.load import load
from factcheck.ledger.new_index import open_new_index
from factcheck.ledger.open import open_corpus
from factcheck.model.corpus import Corpus
from factcheck.model.dates import parse_edtf
from factcheck.model.store import Likeness, find_claims_like, keep_claims
from factcheck.model.values import FigureReference
from factcheck.model.vocabulary import RecordKind
from factcheck.runtime import parallel
from factcheck.store.sqlite.corpus import IndexedCorpus

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from pathlib import Path

    from factcheck.model.store import Store

NONE_SUCH = "no-such-id"


def open_in_memory(
    root: Path, _indexes: Path, _monkeypatch: pytest.MonkeyPatch
) -> Iterator[Corpus]:
    corpus = open_corpus(root).corpus
    assert type(corpus) is Corpus
    yield corpus


def open_while_it_is_read(
    root: Path, _indexes: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Corpus]:
    monkeypatch.setattr("factcheck.corpus.load.KEPT_BYTES", 0)
    monkeypatch.setattr(parallel, "may_copy", lambda: False)
    location = find_corpus(root, {}, root)
    with open_new_index(location) as new:
        corpus = load(location.corpus_file, root, lean=True, store=new).corpus
        assert type(corpus) is IndexedCorpus
        yield corpus


def open_in_sqlite(root: Path, indexes: Path, _monkeypatch: pytest.MonkeyPatch) -> Iterator[Corpus]:
    open_corpus(root, index=indexes)
    corpus = open_corpus(root, index=indexes).corpus
    assert type(corpus) is IndexedCorpus
    yield corpus
    corpus.close()


STORES: dict[str, Callable[[Path, Path, pytest.MonkeyPatch], Iterator[Corpus]]] = {
    "memory": open_in_memory,
    "SQLite, while the files are read": open_while_it_is_read,
    "SQLite": open_in_sqlite,
}
"""A new store is a row here, and answers every question below."""


@pytest.fixture(params=STORES)
def store(
    request: pytest.FixtureRequest,
    invented: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Store]:
    yield from STORES[request.param](invented, tmp_path / "indexes", monkeypatch)


RECORDS = {
    "topics": ["fares", "staffing"],
    "parties": ["riverside-transit", "drivers-guild", "riverside-courier", "ferry-company"],
    "people": ["ada-moreno", "jo-field", "a-rider"],
    "measures": ["drivers-employed", "daily-riders", "fare-income", "ferry-income", "wage-offer"],
    "scales": [],
    "sources": ["courier-2022-03-01", "guild-letter-2022-02"],
    "disputes": ["how-many-drivers-are-there", "how-much-do-fares-bring"],
    "lookalikes": ["income-of-buses-and-ferry"],
    "derivations": [],
    "claims": [
        "income-authority-2022",
        "income-guild-2022",
        "riders-2022",
        "ferry-income-2022",
        "tickets-rise-next-year",
        "drivers-authority-2022",
        "drivers-guild-2022",
        "wages-offered-2022",
        "offer-too-small-2022",
    ],
}
"""The ids of the invented corpus by kind, in the order of the files."""


def ids(records: Iterable[Any]) -> list[str]:
    return [record.id for record in records]


def by_key(groups: Mapping[str, Iterable[Any]], keys: Iterable[str]) -> dict[str, list[str]]:
    """Return what groups hold for some keys, by the ids of the records; pairs by their first."""
    return {
        key: [(each[0] if isinstance(each, tuple) else each).id for each in groups.get(key, ())]
        for key in keys
    }


def name_figure(store: Store, reference: str) -> str | None:
    claim, _, figure = reference.partition("#")
    found = store.resolve_figure(FigureReference(claim, figure or None))
    return None if found is None else found.value.text


QUESTIONS: dict[str, tuple[Callable[[Store], object], object]] = {
    "the ids of a kind": (
        lambda store: {kind.value: list(store.list_records(kind)) for kind in RecordKind},
        RECORDS,
    ),
    "the records of a kind": (
        lambda store: {kind.value: ids(store.list_records(kind).values()) for kind in RecordKind},
        RECORDS,
    ),
    "how many there are of a kind": (
        lambda store: {kind.value: len(store.list_records(kind)) for kind in RecordKind},
        {kind: len(found) for kind, found in RECORDS.items()},
    ),
    "what kind an id is of": (
        lambda store: {key: kind.value for key, kind in store.declared.items()},
        {key: kind for kind, found in RECORDS.items() for key in found},
    ),
    "whether an id is declared": (
        lambda store: [key in store.declared for key in ("fares", "ada-moreno", NONE_SUCH)],
        [True, True, False],
    ),
    "the record of an id": (
        lambda store: [
            None if found is None else (type(found).__name__, found.id)
            for found in map(store.find_record, ("fares", "ada-moreno", "riders-2022", NONE_SUCH))
        ],
        [("Topic", "fares"), ("Person", "ada-moreno"), ("Claim", "riders-2022"), None],
    ),
    "a record of another kind": (
        lambda store: (store.claims.get("fares"), store.topics.get("riders-2022")),
        (None, None),
    ),
    "what the corpus says of itself": (
        lambda store: None if store.head is None else store.head.title,
        "Riverside Transit and its drivers",
    ),
    "a part of the records": (
        lambda store: [
            (list(part.list_records(kind)), len(part.list_records(kind)))
            for part in [
                store.select_part(("riders-2022", NONE_SUCH, "fares", "drivers-guild-2022"))
            ]
            for kind in (RecordKind.CLAIM, RecordKind.TOPIC, RecordKind.SOURCE)
        ],
        [(["riders-2022", "drivers-guild-2022"], 9), (["fares"], 2), ([], 2)],
    ),
    "what a part finds by id": (
        lambda store: [
            (found is not None and found.id, key in part.claims)
            for part in [store.select_part(("riders-2022",))]
            for key in ("riders-2022", "drivers-guild-2022", NONE_SUCH)
            for found in [part.claims.get(key)]
        ],
        [("riders-2022", True), ("drivers-guild-2022", True), (False, False)],
    ),
    "the claims of a topic": (
        lambda store: by_key(store.claims_by_topic, ("fares", "staffing", NONE_SUCH)),
        {"fares": RECORDS["claims"][:5], "staffing": RECORDS["claims"][5:], NONE_SUCH: []},
    ),
    "the topics with claims": (lambda store: sorted(store.claims_by_topic), ["fares", "staffing"]),
    "who answers a claim": (
        lambda store: {
            key: [
                (claim.id, counter.how.value) for claim, counter in store.counters_to.get(key, ())
            ]
            for key in ("drivers-authority-2022", "wages-offered-2022", "riders-2022", NONE_SUCH)
        },
        {
            "drivers-authority-2022": [("drivers-guild-2022", "undercuts")],
            "wages-offered-2022": [("offer-too-small-2022", "rejects")],
            "riders-2022": [],
            NONE_SUCH: [],
        },
    ),
    "the disputes of a claim": (
        lambda store: by_key(store.disputes_of, ("income-guild-2022", "riders-2022")),
        {"income-guild-2022": ["how-much-do-fares-bring"], "riders-2022": []},
    ),
    "the lookalikes of a claim": (
        lambda store: by_key(store.lookalikes_of, ("ferry-income-2022", "riders-2022")),
        {"ferry-income-2022": ["income-of-buses-and-ferry"], "riders-2022": []},
    ),
    "the claims in a source": (
        lambda store: by_key(store.appearances_in, (*RECORDS["sources"], NONE_SUCH)),
        {
            "courier-2022-03-01": [
                "income-authority-2022",
                "riders-2022",
                "ferry-income-2022",
                "tickets-rise-next-year",
                "drivers-authority-2022",
                "drivers-guild-2022",
            ],
            "guild-letter-2022-02": [
                "income-guild-2022",
                "drivers-guild-2022",
                "wages-offered-2022",
                "offer-too-small-2022",
            ],
            NONE_SUCH: [],
        },
    ),
    "for whom a claimant speaks": (
        lambda store: {
            claim.id: None if (party := store.find_party(claim)) is None else party.id
            for claim in store.claims.values()
        },
        dict(
            zip(
                RECORDS["claims"],
                (
                    "riverside-transit",
                    "drivers-guild",
                    None,
                    "riverside-courier",
                    "riverside-transit",
                    "riverside-transit",
                    "drivers-guild",
                    "riverside-transit",
                    "drivers-guild",
                ),
                strict=True,
            )
        ),
    ),
    "who speaks in a claim": (
        lambda store: store.list_speakers(store.claims["drivers-guild-2022"]),
        frozenset({"ada-moreno", "drivers-guild"}),
    ),
    "who answers whom in a dispute": (
        lambda store: [store.list_answerers(each) for each in store.disputes.values()],
        [
            {
                "drivers-guild": frozenset({"riverside-transit"}),
                "riverside-transit": frozenset({"drivers-guild"}),
            },
            {},
        ],
    ),
    "the name of a speaker": (
        lambda store: [
            store.name_speaker(each) for each in ("ada-moreno", "drivers-guild", NONE_SUCH)
        ],
        ["Ada Moreno", "Riverside Drivers' Guild", NONE_SUCH],
    ),
    "the figure that a reference names": (
        lambda store: [
            name_figure(store, each)
            for each in (
                "riders-2022",
                "riders-2022#other",
                "wages-offered-2022",
                "wages-offered-2022#by-summer",
                NONE_SUCH,
            )
        ],
        ["almost 40,000", None, None, "5%", None],
    ),
}


@pytest.mark.parametrize("question", QUESTIONS)
def test_every_store_answers(store: Store, question: str) -> None:
    ask, answer = QUESTIONS[question]
    assert ask(store) == answer


@pytest.mark.parametrize("question", QUESTIONS)
def test_every_store_answers_the_same_when_it_knows_what_will_be_asked(
    store: Store, question: str
) -> None:
    ask, answer = QUESTIONS[question]
    keep_claims(store, store.claims.values())
    assert [ask(store), ask(store)] == [answer, answer]


LIKENESSES: dict[str, tuple[Likeness, set[str]]] = {
    "nothing": (Likeness(), set(RECORDS["claims"])),
    "a claimant": (
        Likeness(claimants=("drivers-guild", "jo-field")),
        {"income-guild-2022", "ferry-income-2022", "offer-too-small-2022"},
    ),
    "no claimant": (Likeness(claimants=()), set()),
    "a measure": (
        Likeness(measures=("fare-income", NONE_SUCH)),
        {"income-authority-2022", "income-guild-2022"},
    ),
    "a basis": (Likeness(bases=("proposal",)), {"wages-offered-2022"}),
    "a manner": (Likeness(manners=("own-voice",)), {"ferry-income-2022"}),
    "a last day": (
        Likeness(until=parse_edtf("2022-02-15").latest),
        {"income-guild-2022", "drivers-guild-2022", "offer-too-small-2022"},
    ),
    "words": (
        Likeness(words=("fares", "bring")),
        {"income-authority-2022", "income-guild-2022"},
    ),
}
"""What claims are looked for by, and those that have it; a store may find others besides."""


@pytest.mark.parametrize("likeness", LIKENESSES)
def test_every_store_finds_at_least_the_claims_that_are_like_this(
    store: Store, likeness: str
) -> None:
    looked_for, expected = LIKENESSES[likeness]
    found = ids(find_claims_like(store, looked_for))
    assert expected <= set(found) <= set(RECORDS["claims"])
    assert len(found) == len(set(found))
