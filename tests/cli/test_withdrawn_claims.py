"""A withdrawn claim is shown as one, and nothing is compared with it unless somebody names it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from outcomes import Program

GOLDEN = Path(__file__).parent / "golden"
QUOTE = (
    "        quote: about $50 million each year\n        because: Each year is said of the fares.\n"
)
ANSWER = """    counters:
      - claim: income-authority-2022
        how: rebuts
        in: guild-letter-2022-02
"""
WITHDRAWN = """    status: withdrawn
    corrections:
      - date: 2022-03-05
        what: all of it
        why: The letter speaks of another year.
"""

COMMANDS = {
    "list": ("list", "--measure", "fare-income"),
    "show": ("show", "income-authority-2022"),
    "show-itself": ("show", "income-guild-2022"),
    "disputes": ("disputes", "--topic", "fares"),
    "compare-dispute": ("compare", "how-much-do-fares-bring"),
    "compare-named": ("compare", "income-guild-2022", "income-authority-2022"),
    "timeline": ("timeline", "fares"),
}
FORMATS = {"table": "txt", "markdown": "markdown", "json": "json", "csv": "csv"}


@pytest.fixture
def withdrawn(invented: Path, program: Program, monkeypatch: pytest.MonkeyPatch) -> Program:
    """Run the program where one side of a dispute is withdrawn."""
    file = invented / "claims" / "fares.yaml"
    text = file.read_text(encoding="utf-8")
    assert QUOTE in text
    file.write_text(text.replace(QUOTE, QUOTE + ANSWER + WITHDRAWN), encoding="utf-8")
    monkeypatch.chdir(invented)
    return program


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("name", COMMANDS)
def test_a_withdrawn_claim_is_set_apart(
    withdrawn: Program, golden: Callable[[Path, str], None], name: str, form: str
) -> None:
    outcome = withdrawn(*COMMANDS[name], "--format", form)
    assert (outcome.code, outcome.errors) == (0, "")
    golden(GOLDEN / f"withdrawn-{name}.{FORMATS[form]}", outcome.output)
