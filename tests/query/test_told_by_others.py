"""An offer that somebody else tells is found under both, and answers and opponents are asked of its maker."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factcheck.cli.running import run

if TYPE_CHECKING:
    from pathlib import Path

TOLD = """claims:
  raise-offered-2022:
    topic: staffing
    claimant: jo-field
    made_by: riverside-transit
    said_on: 2022-03-01
    statement: The authority offers a raise of 3%.
    appearances:
      - source: courier-2022-03-01
        manner: own-voice
        quote: The offer includes 3%
  raise-offered-in-letter-2022:
    topic: staffing
    claimant: drivers-guild
    made_by: riverside-transit
    said_on: 2022-02~
    statement: The authority offers a raise of 1%.
    appearances:
      - source: guild-letter-2022-02
        manner: own-voice
        quote: The offer is 1%
  raise-too-small-2022:
    topic: staffing
    claimant: ada-moreno
    said_on: 2022-03-01
    statement: The raise is too small.
    counters:
      - claim: raise-offered-2022
        how: rejects
        in: courier-2022-03-01
      - claim: raise-offered-in-letter-2022
        how: rejects
        in: courier-2022-03-01
    appearances:
      - source: courier-2022-03-01
        manner: paraphrase
        via: [jo-field]
        quote: too small
"""

SHOWN = """raise-offered-in-letter-2022
The authority offers a raise of 1%.

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
    (invented / "claims" / "told.yaml").write_text(TOLD, encoding="utf-8")
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
  Ada Moreno (Guild) rejects this proposal of Riverside Transit, as Jo Field (Courier) tells it (The
  authority offers a raise of 3%)
    (raise-offered-2022, in courier-2022-03-01)
    │ too small
  Ada Moreno (Guild) rejects this proposal of Riverside Transit, as Guild tells it (The authority
  offers a raise of 1%)
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


PLACES = (
    ("raise-offered-2022", "courier-2022-03-01 (Courier)"),
    (
        "raise-offered-in-letter-2022",
        "guild-letter-2022-02 (Guild), reported by Guild, an opponent",
    ),
)


@pytest.mark.usefixtures("told")
@pytest.mark.parametrize(("claim", "place"), PLACES)
def test_whoever_answers_an_offer_opposes_its_maker(claim: str, place: str) -> None:
    from factcheck.api import open_corpus
    from factcheck.query.filters import Filters
    from factcheck.query.listing import list_claims

    views = list_claims(open_corpus().corpus, Filters(text="raise")).claims
    assert next(view for view in views if view.id == claim).appearances[0].place == place
