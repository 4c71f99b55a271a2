"""Every reading command in every format: the whole output, as a golden file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

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
FORMATS = ("markdown", "text", "story", "csv", "json", "ndjson", "yaml")
WIDTHS = (80, 160)


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
