"""The tables of commands and of filters name what there is, and say of it what it says itself."""

from __future__ import annotations

import ast
from pathlib import Path

import factcheck.cli.commands
from factcheck.cli.app import COMMANDS
from factcheck.cli.filters import FILTERS
from factcheck.cli.later import list_members
from factcheck.queries.filters import Filters

FOLDER = Path(factcheck.cli.commands.__file__).parent


def test_each_summary_is_the_first_paragraph_of_the_help_of_its_command() -> None:
    rows = (*COMMANDS, *list_members(COMMANDS))
    said = {each.name: each.load().help.partition("\n\n")[0] for each in rows}
    assert {each.name: each.summary for each in rows} == {
        name: " ".join(first.split()) for name, first in said.items()
    }


def test_each_command_is_the_file_of_its_name_and_each_file_a_command() -> None:
    files = (file.relative_to(FOLDER) for file in FOLDER.rglob("*.py"))
    named = {" ".join(file.with_suffix("").parts) for file in files if file.stem != "__init__"}
    assert {each.name for each in list_members(COMMANDS)} == named


def test_each_argument_of_a_command_has_a_help_that_says_what_it_means() -> None:
    """It is all that says so: the docstring of a command is its own help."""
    assert [
        f"{row.name}: {parameter.name}"
        for row in list_members(COMMANDS)
        for parameter in row.load().params
        if not parameter.help
    ] == []


def test_a_command_does_what_it_does_in_twenty_lines() -> None:
    lines = {}
    for command in list_members(COMMANDS):
        text = (FOLDER / f"{command.name.replace(' ', '/')}.py").read_text(encoding="utf-8")
        body = next(
            node.body
            for node in ast.parse(text).body
            if isinstance(node, ast.FunctionDef) and node.name == "run"
        )
        done = [each for each in body[1:] if not isinstance(each, ast.ImportFrom)]
        lines[command.name] = (done[-1].end_lineno or 0) - done[0].lineno + 1
    assert {name: count for name, count in lines.items() if count > 20} == {}


def test_a_member_of_a_group_begins_with_the_name_of_the_group() -> None:
    assert [
        member.name
        for row in COMMANDS
        for member in row.members
        if member.name != f"{row.name} {member.word}"
    ] == []


def test_each_filter_of_a_question_is_an_option_and_each_option_a_filter() -> None:
    assert tuple(each.name for each in FILTERS) == Filters.__match_args__
