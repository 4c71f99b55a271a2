"""The table of commands says of each what the command itself says."""

from __future__ import annotations

from factcheck.cli.app import COMMANDS


def test_each_summary_is_the_first_paragraph_of_the_help_of_its_command() -> None:
    said = {each.name: each.load().help.partition("\n\n")[0] for each in COMMANDS}
    assert {each.name: each.summary for each in COMMANDS} == {
        name: " ".join(first.split()) for name, first in said.items()
    }
