"""Every reading command in every format: the whole output, as a golden file; one of JSON serves YAML and NDJSON."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import yaml

if TYPE_CHECKING:
    from collections.abc import Callable

    from outcomes import Program

GOLDEN = Path(__file__).parent / "golden"

COMMANDS = {
    "list": ("list",),
    "list-filtered": (
        "list",
        "--topic",
        "staffing",
        "--party",
        "drivers-guild",
        "--sort",
        "-value",
    ),
    "list-limited": ("list", "--limit", "2"),
    "list-near": ("list", "Fares and income", "--near", "$48.2 million", "--year", "2022"),
    "list-emptied": ("list", "--topic", "fares", "--basis", "projection"),
    "show-claim": ("show", "drivers-guild-2022"),
    "show-dispute": ("show", "how-many-drivers-are-there"),
    "show-person": ("show", "ada-moreno"),
    "show-source": ("show", "courier-2022-03-01"),
    "disputes": ("disputes",),
    "show-lookalike": ("show", "income-of-buses-and-ferry"),
    "lookalikes": ("lookalikes",),
    "compare-lookalike": ("compare", "income-of-buses-and-ferry"),
    "compare-topic": ("compare", "staffing"),
    "compare-dispute": ("compare", "how-much-do-fares-bring"),
    "compare-claims": ("compare", "wages-offered-2022#at-once", "wages-offered-2022#by-summer"),
    "conflicts": ("conflicts",),
    "timeline-claimant": ("timeline", "--claimant", "riverside-transit"),
    "timeline": ("timeline", "fares"),
    "topics": ("topics",),
    "parties": ("parties",),
    "sources": ("sources",),
    "measures": ("measures",),
    "export": ("export", "--topic", "fares"),
}
FORMATS = ("markdown", "text", "story", "csv", "json")
WIDTHS = (80, 160)
LINES = {
    "comparisons": "pages",
    "conflicts": "sets",
    "export": "claims",
    "record": None,
    "timeline": "figures",
}
"""Which part of a JSON document NDJSON writes line by line, where it is not named as the document is; None: all."""


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("name", COMMANDS)
def test_a_table_fits_the_terminal(
    program: Program, golden: Callable[[Path, str], None], name: str, width: int
) -> None:
    outcome = program(*COMMANDS[name], "--format", "table", width=width)
    assert (outcome.code, outcome.errors) == (0, "")
    assert max(map(len, outcome.output.splitlines())) <= width
    golden(GOLDEN / f"{name}.{width}.txt", outcome.output)


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("name", COMMANDS)
def test_a_format_is_the_same_to_the_byte(
    program: Program, golden: Callable[[Path, str], None], name: str, form: str
) -> None:
    outcome = program(*COMMANDS[name], "--format", form)
    assert (outcome.code, outcome.errors) == (0, "")
    golden(GOLDEN / f"{name}.{form}", outcome.output)


@pytest.mark.parametrize("name", COMMANDS)
def test_yaml_says_what_json_says(program: Program, name: str) -> None:
    document = json.loads((GOLDEN / f"{name}.json").read_bytes())
    outcome = program(*COMMANDS[name], "--format", "yaml")
    read = yaml.safe_load(outcome.output)
    assert (outcome.code, outcome.errors) == (0, "")
    assert json.dumps(read, indent=2) == json.dumps(document, indent=2)


@pytest.mark.parametrize("name", COMMANDS)
def test_ndjson_writes_the_records_of_json_a_line_each(program: Program, name: str) -> None:
    document = json.loads((GOLDEN / f"{name}.json").read_bytes())
    form = document["factcheck"]["format"]
    part = LINES.get(form, form)
    records = document if part is None else document[part]
    outcome = program(*COMMANDS[name], "--format", "ndjson")
    written = [json.dumps(each) for each in map(json.loads, outcome.output.splitlines())]
    assert (outcome.code, outcome.errors) == (0, "")
    assert written == [
        json.dumps(each) for each in (records if isinstance(records, list) else [records])
    ]
