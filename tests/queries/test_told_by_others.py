"""An offer that somebody else tells is found under both, and answers and opponents are asked of its maker."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factcheck.cli.running import run
from factcheck.queries.compare import compare_records
from factcheck.queries.disputes import list_disputes
from factcheck.queries.filters import Filters
from small_ledgers import ledger_of, write_more

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from small_ledgers import Records

TOLD: Records = {
    "raise-offered-2022": {
        "topic": "staffing",
        "claimant": "jo-field",
        "made_by": "riverside-transit",
        "statement": "The authority offers a raise of 3%.",
        "appearances": [{"manner": "own-voice", "quote": "The offer includes 3%"}],
    },
    "raise-offered-in-letter-2022": {
        "topic": "staffing",
        "claimant": "drivers-guild",
        "made_by": "riverside-transit",
        "said_on": "2022-02~",
        "statement": "The authority offers a raise of 1%.",
        "appearances": [
            {"source": "guild-letter-2022-02", "manner": "own-voice", "quote": "The offer is 1%"}
        ],
    },
    "raise-too-small-2022": {
        "topic": "staffing",
        "claimant": "ada-moreno",
        "statement": "The raise is too small.",
        "counters": [
            {"claim": "raise-offered-2022", "how": "rejects", "in": "courier-2022-03-01"},
            {"claim": "raise-offered-in-letter-2022", "how": "rejects", "in": "courier-2022-03-01"},
        ],
        "appearances": [{"via": ["jo-field"], "quote": "too small"}],
    },
}

SHOWN = """The authority offers a raise of 1%.
claim raise-offered-in-letter-2022

claimant  Guild
made by   Riverside Transit
said on   2022-02~
topic     Drivers (staffing)

Appearances
  guild-letter-2022-02: Letter to members [sic]
    Guild, 2022-02~
    own-voice: Guild, of a proposal by Riverside Transit → guild-letter-2022-02
    │ The offer is 1%
"""

FOUND = (
    (
        ["list", "--party", "riverside-transit", "--text", "raise"],
        "raise-offered-2022 raise-offered-in-letter-2022",
    ),
    (["list", "--claimant", "riverside-transit", "--text", "3%"], "raise-offered-2022"),
    (["list", "--party", "riverside-courier", "--text", "raise"], "raise-offered-2022"),
    (["list", "--claimant", "jo-field", "--text", "raise"], "raise-offered-2022"),
    (
        ["list", "--claimant", "jo-field", "--party", "riverside-transit", "--text", "raise"],
        "raise-offered-2022",
    ),
    (["list", "--claimant", "ada-moreno", "--text", "raise"], "raise-too-small-2022"),
)


@pytest.fixture
def told(invented: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (invented / "claims" / "told.yaml").write_text(write_more(TOLD), encoding="utf-8")
    monkeypatch.chdir(invented)
    monkeypatch.setenv("COLUMNS", "100")
    return invented


@pytest.mark.usefixtures("told", "index_folder")
@pytest.mark.parametrize(("question", "ids"), FOUND, ids=" ".join)
def test_what_another_tells_is_found_under_both(
    question: list[str], ids: str, capsys: pytest.CaptureFixture[str]
) -> None:
    for more in (["--no-index"], [], []):
        run([*question, "--format", "csv", *more])
        rows = capsys.readouterr().out.splitlines()[1:]
        assert " ".join(sorted(row.split(",")[1] for row in rows)) == ids


@pytest.mark.usefixtures("told")
def test_who_tells_and_who_makes_an_offer_are_both_named(
    capsys: pytest.CaptureFixture[str],
) -> None:
    run(["show", "raise-offered-in-letter-2022"])
    assert capsys.readouterr().out.startswith(SHOWN)


ANSWERS = """Answers to
  Ada Moreno (Guild) rejects Riverside Transit's offer (as told by Jo Field (Courier): The authority
  offers a raise of 3%)
    (raise-offered-2022, in courier-2022-03-01)
    │ too small
  Ada Moreno (Guild) rejects Riverside Transit's offer (as told by Guild: The authority offers a
  raise of 1%)
    (raise-offered-in-letter-2022, in courier-2022-03-01)
    │ too small
"""


@pytest.mark.usefixtures("told")
def test_an_answer_to_an_offer_answers_its_maker_and_not_who_tells_it(
    capsys: pytest.CaptureFixture[str],
) -> None:
    run(["show", "raise-too-small-2022"])
    shown = capsys.readouterr().out
    assert shown[shown.index("Answers to") :] == ANSWERS


OPPONENTS = (("raise-offered-2022", None), ("raise-offered-in-letter-2022", "Guild"))


@pytest.mark.usefixtures("told")
@pytest.mark.parametrize(("claim", "opponent"), OPPONENTS)
def test_whoever_answers_an_offer_opposes_its_maker(claim: str, opponent: str | None) -> None:
    from factcheck.api import open_corpus
    from factcheck.queries.list import list_claims

    views = list_claims(open_corpus().corpus, Filters(text="raise")).claims
    assert next(view for view in views if view.id == claim).appearances[0].opponent == opponent


SPOKEN: Records = {
    "guild-asks": {
        "claimant": "guild",
        "statement": "Fares must fall.",
        "appearances": [{"manner": "verbatim", "quote": "fares must fall"}],
    },
    "guild-refuses": {
        "claimant": "guild",
        "statement": "The offer is too small.",
        "counters": [
            {"claim": "board-offers", "how": "rejects", "in": "guild-letter"},
            {"claim": "officials-object", "how": "rebuts", "in": "guild-letter"},
        ],
        "appearances": [{"manner": "verbatim", "quote": "too small"}],
    },
    "board-offers": {
        "claimant": "guild",
        "made_by": "board",
        "statement": "The board offers a pass.",
        "counters": [{"claim": "guild-asks", "how": "counter-proposes", "in": "guild-letter"}],
        "appearances": [{"manner": "verbatim", "quote": "offers a pass"}],
    },
    "officials-object": {
        "claimant": "board-officials",
        "statement": "The city cannot pay.",
        "counters": [{"claim": "guild-asks", "how": "objects", "in": "guild-letter"}],
        "appearances": [{"quote": "they cannot pay"}],
    },
    "boss-objects": {
        "claimant": "board-boss",
        "statement": "The law forbids it.",
        "counters": [{"claim": "guild-asks", "how": "objects", "in": "board-letter"}],
        "appearances": [
            {"source": "board-letter", "manner": "verbatim", "quote": "the law forbids it"}
        ],
    },
    "board-promises": {
        "statement": "More will come.",
        "appearances": [{"quote": "more will come"}],
    },
}
KINDS: Mapping[str, Records] = {
    "parties": {"board": {}, "guild": {"kind": "union"}},
    "people": {
        "board-officials": {
            "name": "Officials of the board (not named)",
            "anonymous": "true",
            "positions": [{"title": "Officials", "party": "board", "seen": "2022"}],
        },
        "board-boss": {
            "name": "Boss of operations (not named)",
            "anonymous": "true",
            "positions": [{"title": "Boss", "party": "board", "seen": "2022"}],
        },
    },
    "sources": {
        "guild-letter": {
            "title": "Letter",
            "publisher": "guild",
            "authors": ["guild"],
            "published": "2022-03-02",
        },
        "board-letter": {"title": "Reply", "authors": ["board"], "published": "2022-03-02"},
    },
    "disputes": {
        "who-pays": {
            "question": "Who pays?",
            "claims": [
                "guild-asks",
                "board-offers",
                "officials-object",
                "boss-objects",
                "board-promises",
            ],
        }
    },
}

WHO_ANSWERS = (
    "Board, as told by Guild, offers instead of what Guild says (Fares must fall): The board offers"
    " a pass.",
    "Officials of the board (not named) (Board), as told by Guild, object to what Guild says (Fares"
    " must fall): The city cannot pay.",
    "Boss of operations (not named) (Board) objects to what Guild says (Fares must fall): The law"
    " forbids it.",
    "Guild rejects Board's offer (as told by Guild: The board offers a pass): The offer is too small.",
    "Guild denies what Officials of the board (not named) (Board) say (as told by Guild: The city"
    " cannot pay): The offer is too small.",
)


def test_words_that_only_an_opponent_tells_are_told_as_his_in_every_answer(tmp_path: Path) -> None:
    """An answer from outside a dispute is one of its answers, in `disputes` as in `compare`."""
    corpus = ledger_of(tmp_path, SPOKEN, **KINDS)
    (dispute,) = list_disputes(corpus, Filters()).disputes
    (page,) = compare_records(corpus, ["who-pays"]).pages
    assert dispute.answers == WHO_ANSWERS
    assert tuple(f"{each.words}: {each.statement}" for each in page.answers) == WHO_ANSWERS
    assert [(who, claim) for who, _, claim, *_ in page.others] == [
        ("Guild", "guild-asks"),
        ("Guild, of a proposal by Board", "board-offers"),
        ("Officials of the board (not named) (Board), as told by Guild", "officials-object"),
        ("Boss of operations (not named) (Board)", "boss-objects"),
        ("Board, as told by Guild", "board-promises"),
    ]
