"""Ids that records had before: whoever still uses one is told the id of now."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factcheck.cli.running import run

if TYPE_CHECKING:
    from pathlib import Path

RENAMED = """  renamed:
    the-many-riders: riders-2021
    riders-2021: riders-2022
    ada: ada-moreno
    prices: fares
    pays-old: wages-offered-2022
    paper-old: courier-2022-03-01
    lost: gone
    round: about
    about: round
"""

ASKED = (
    # what is asked, and the hint
    (["show", "riders-2021"], "it was renamed to 'riders-2022'"),
    (["show", "the-many-riders"], "it was renamed to 'riders-2022'"),
    (["show", "The many  Riders"], "it was renamed to 'riders-2022'"),
    (["show", "pays-old#at-once"], "it was renamed to 'wages-offered-2022#at-once'"),
    (["compare", "prices"], "it was renamed to 'fares'"),
    (["compare", "riders-2021", "riders-2022"], "it was renamed to 'riders-2022'"),
    (["timeline", "prices"], "it was renamed to 'fares'"),
    (["list", "--claimant", "ada"], "it was renamed to 'ada-moreno'"),
    (["source", "show", "paper-old"], "it was renamed to 'courier-2022-03-01'"),
    # a name that leads nowhere, a circle, and one that nobody renamed
    (["show", "lost"], None),
    (["show", "round"], None),
    (["show", "riders-2023"], "did you mean 'riders-2022'?"),
)

CLAIM = """claims:
  buses-are-full:
    topic: prices
    claimant: ada
    said_on: 2022-03-01
    statement: The buses are full.
    appearances:
      - source: courier-2022-03-01
        manner: paraphrase
        quote: full
"""

FOUND = """claims/more.yaml:3:12: error[FC102] no topic has the id 'prices'
  hint: it was renamed to 'fares'
claims/more.yaml:4:15: error[FC102] no person or party has the id 'ada'
  hint: it was renamed to 'ada-moreno'

2 errors, 0 warnings in 4 files with 10 claims
"""


@pytest.fixture
def renamed(invented: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    file = invented / "data" / "claims.yaml"
    text = file.read_text(encoding="utf-8").replace("  include:", f"{RENAMED}  include:", 1)
    file.write_text(text, encoding="utf-8")
    monkeypatch.chdir(invented)
    return invented


@pytest.mark.usefixtures("renamed", "index_folder")
@pytest.mark.parametrize(
    ("question", "hint"), ASKED, ids=[" ".join(question) for question, _ in ASKED]
)
def test_an_old_id_is_answered_with_the_one_of_now(
    question: list[str], hint: str | None, capsys: pytest.CaptureFixture[str]
) -> None:
    for _ in range(2):
        assert run(question) == 2
        said = capsys.readouterr().err
        assert said.partition("hint: ")[2].rstrip("\n") == (hint or "")


def test_a_file_that_names_an_old_id_is_told_the_one_of_now(
    renamed: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (renamed / "claims" / "more.yaml").write_text(CLAIM, encoding="utf-8")
    assert run(["validate", "--select", "FC1"]) == 1
    assert capsys.readouterr().out == FOUND
