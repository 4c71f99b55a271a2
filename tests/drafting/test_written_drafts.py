"""What is proposed from an article of each kind, whole, in every format."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from drafting_gold import CASES, draft_case, read_case
from factcheck.formats.formats import DRAFT_FORMATS
from factcheck.formats.options import Options
from factcheck.text.json_text import write_json

if TYPE_CHECKING:
    from collections.abc import Callable

GOLDEN = Path(__file__).parent / "golden"
KINDS = [
    "news-two-leaders",
    "release-union",
    "transcript-hearing",
    "minutes-commission",
    "list-offers",
    "table-positions",
    "speech-governor",
    "transcript-interview",
]


@pytest.mark.parametrize("name", KINDS)
@pytest.mark.parametrize(
    ("form", "width"), [("table", 80), ("table", 160), ("yaml", 80), ("json", 80)]
)
def test_a_draft_is_written_whole(
    name: str, form: str, width: int, golden: Callable[[Path, str], None]
) -> None:
    draft = draft_case(read_case(CASES / name))
    suffix = f"{width}.txt" if form == "table" else form
    written = "".join(DRAFT_FORMATS[form].write(draft, Options(width)))
    golden(GOLDEN / f"{name}.{suffix}", written)


@pytest.mark.parametrize("name", KINDS)
def test_lines_have_the_proposals_of_the_object(name: str) -> None:
    draft = draft_case(read_case(CASES / name))
    whole, lines = (
        "".join(DRAFT_FORMATS[form].write(draft, Options(80))) for form in ("json", "ndjson")
    )
    assert lines == "".join(write_json(each) + "\n" for each in json.loads(whole)["proposals"])
    assert whole == write_json(json.loads(whole), indent=2) + "\n"
