"""show, compare and export link to the quote itself where its source is archived as a web page."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from outcomes import Program

ADDRESS = "https://courier.example/2022/riders-return"
FRAGMENT = "#:~:text=says%20it%20employs%201%2C240%20drivers"


@pytest.fixture
def archived(invented: Path, monkeypatch: pytest.MonkeyPatch, program: Program) -> Program:
    """Run the program where the newspaper's page is archived as HTML."""
    facts = {"asked": ADDRESS, "reached": ADDRESS, "media_type": "text/html"}
    (invented / "archive" / "courier-2022-03-01.json").write_text(json.dumps(facts))
    (invented / "factcheck.toml").write_text('archive = "archive"\n')
    monkeypatch.chdir(invented)
    return program


def test_json_holds_the_link_and_the_selector(archived: Program) -> None:
    claim = json.loads(archived("show", "drivers-authority-2022", "--format", "json").output)
    (appearance,) = claim["claim"]["appearances"]
    assert (appearance["url"], appearance["link"]) == (ADDRESS, ADDRESS + FRAGMENT)
    selector = appearance["selector"]
    assert (selector["type"], selector["exact"]) == (
        "TextQuoteSelector",
        "says it employs 1,240 drivers",
    )
    assert selector["prefix"].endswith("Riverside Transit ")
    assert selector["suffix"].startswith(", and that fares")


def test_pages_and_exports_link_to_the_words(archived: Program) -> None:
    for command in (
        ("show", "drivers-authority-2022"),
        ("export", "--topic", "staffing"),
        ("compare", "staffing", "--format", "json"),
    ):
        assert ADDRESS + FRAGMENT in archived(*command, width=200).output


def test_without_an_archive_the_link_leads_to_the_page(program: Program) -> None:
    claim = json.loads(program("show", "drivers-authority-2022", "--format", "json").output)
    (appearance,) = claim["claim"]["appearances"]
    assert (appearance["link"], appearance["selector"]) == (ADDRESS, None)
