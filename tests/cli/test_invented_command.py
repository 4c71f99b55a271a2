"""A command is added by the edits that CONTRIBUTING names, and then help, completion and documents have it.

The edits are made in a copy of the program, which runs in processes of its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from copied_program import copy_program, run

if TYPE_CHECKING:
    from pathlib import Path

MODULE = '''\
"""The command `factcheck {name}`."""

from __future__ import annotations

from factcheck.cli.filters import Given, read_filters, add_filters
from factcheck.cli.ledger import open_for_question
from factcheck.cli.options import CorpusPath, Format, Output


@add_filters
def run(
    given: Given, form: Format = "csv", output: Output = None, corpus: CorpusPath = None
) -> None:
    """Show what was said last.

    Examples:

      factcheck {name} --party drivers-guild
    """
    from factcheck.queries.list import list_claims

    filters = read_filters(given)
    for ledger in open_for_question(corpus):
        with ledger as store:
            ledger.write(list_claims(store, filters, order="-said-on", limit=1), form, output)
'''
ADDED = {
    "latest": (
        "latest.py",
        '    Command("export", READING,',
        '    Command("latest", READING, "Show what was said last."),\n',
        ("--help",),
    ),
    "source latest": (
        "source/latest.py",
        '        Command("source list", MEMBERS,',
        '        Command("source latest", MEMBERS, "Show what was said last."),\n',
        ("source", "--help"),
    ),
}
"""Each command with its file, the row before which its own stands, that row, and where it is listed."""


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Copy the program and add a command to it, and one to a group."""
    copy = tmp_path_factory.mktemp("copy")
    copy_program(copy)
    cli = copy / "src" / "factcheck" / "cli"
    for name, (file, next_row, row, _) in ADDED.items():
        (cli / "commands" / file).write_text(MODULE.format(name=name), encoding="utf-8")
        before, found, after = (cli / "app.py").read_text(encoding="utf-8").partition(next_row)
        assert found
        (cli / "app.py").write_text(before + row + found + after, encoding="utf-8")
    return copy


@pytest.mark.parametrize("name", ADDED)
def test_it_answers_and_takes_the_filters(name: str, copy: Path) -> None:
    command = ("-m", "factcheck", *name.split())
    said = run(copy, *command, "--topic", "staffing", "--until", "2022-02")
    assert [line.split(",")[:3] for line in said.splitlines()] == [
        ["topic", "claim", "figure"],
        ["staffing", "wages-offered-2022", "at-once"],
    ]
    assert run(copy, *command, "--since", "soon", ends=(2,)) == (
        "error: --since 'soon' is not a date, expected YYYY, YYYY-MM, YYYY-MM-DD or two of them "
        "joined by /, with ~ or ? if inferred\n"
    )


@pytest.mark.parametrize("name", ADDED)
def test_its_group_lists_it(name: str, copy: Path) -> None:
    *_, listing = ADDED[name]
    lines = run(copy, "-m", "factcheck", *listing).splitlines()
    assert [line.split() for line in lines if " latest " in line] == [
        ["latest", "Show", "what", "was", "said", "last."]
    ]


@pytest.mark.parametrize("name", ADDED)
def test_the_shell_completes_it(name: str, copy: Path) -> None:
    words = f"factcheck {name}"[:-2]
    offered = run(
        copy,
        *("-m", "factcheck"),
        _FACTCHECK_COMPLETE="complete_bash",
        COMP_WORDS=words,
        COMP_CWORD=str(len(words.split()) - 1),
    )
    assert offered.split() == ["latest"]


def test_the_document_of_the_commands_has_them(copy: Path) -> None:
    assert "docs/cli.md written" in run(copy, str(copy / "docs" / "generate.py")).splitlines()
    document = (copy / "docs" / "cli.md").read_text(encoding="utf-8")
    for name in ADDED:
        page = document.partition(f"\n## factcheck {name}\n\n")[2].partition("\n\n| |")[0]
        assert page == (
            f"Show what was said last.\n\n```sh\nfactcheck {name} --party drivers-guild\n```"
        )
