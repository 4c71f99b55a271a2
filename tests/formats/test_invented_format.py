"""A format is added by the edits that CONTRIBUTING names, and then every command has it.

The edits are made in a copy of the program, which runs in processes of its own.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from copied_program import copy_program, run
from factcheck.formats.formats import EXPORT_FORMATS, FORMATS

FORMATS_PAGE = Path(__file__).parents[2] / "docs" / "formats.md"
ROW = '        Format("ids", (f"{_ROOM}.ids",), is_streamed=True),\n'
MODULE = '''\
"""Views as the ids of their claims, one a line."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.queries.views import ClaimList, ClaimStream

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.formats.options import Options


def write_claims(view: ClaimList | ClaimStream, options: Options) -> Iterator[str]:
    """Write the claims of a view."""
    for claim in view.claims:
        yield f"{claim.id}\\n"


VIEWS: Final = {ClaimList: write_claims, ClaimStream: write_claims}
'''
NAMES = "table, markdown, text, story, csv, json, ndjson, ids or yaml"


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Copy the program and add a format to it."""
    copy = tmp_path_factory.mktemp("copy")
    copy_program(copy)
    formats = copy / "src" / "factcheck" / "formats"
    (formats / "ids.py").write_text(MODULE, encoding="utf-8")
    table = (formats / "formats.py").read_text(encoding="utf-8")
    before, found, after = table.partition('        Format("yaml"')
    (formats / "formats.py").write_text(before + ROW + found + after, encoding="utf-8")
    return copy


@pytest.mark.parametrize("command", ["list", "export"])
def test_a_command_writes_it(command: str, copy: Path) -> None:
    question = ("-m", "factcheck", command, "--topic", "staffing", "--format", "ids")
    assert run(copy, *question) == (
        "drivers-guild-2022\noffer-too-small-2022\nwages-offered-2022\ndrivers-authority-2022\n"
    )


def test_help_messages_completion_and_documents_name_it(copy: Path) -> None:
    words = " ".join(run(copy, "-m", "factcheck", "list", "--help").split())
    assert words.partition("--format FORMAT ")[2].partition(" [default")[0] == f"{NAMES}."
    assert run(copy, "-m", "factcheck", "list", "--format", "idds", ends=(2,)) == (
        "error: --format: no format 'idds'\n"
        "  hint: did you mean 'ids'?"
        " formats are table, markdown, text, story, csv, json, ndjson, ids, yaml\n"
    )
    offered = run(
        copy,
        *("-m", "factcheck"),
        _FACTCHECK_COMPLETE="complete_bash",
        COMP_WORDS="factcheck list --format i",
        COMP_CWORD="3",
    )
    assert offered.split() == ["ids"]
    assert "docs/cli.md written" in run(copy, str(copy / "docs" / "generate.py")).splitlines()
    pages = (copy / "docs" / "cli.md").read_text(encoding="utf-8").splitlines()
    named = {line.split("|")[2].strip() for line in pages if "`FORMAT`" in line and "ids" in line}
    *others, last = [each for each in EXPORT_FORMATS if each not in FORMATS]
    exported = f"{NAMES.replace(' or ', ', ')}, {', '.join(others)} or {last}"
    assert named == {f"{NAMES}. Default: `table`.", f"{exported}. Default: `markdown`."}


def test_each_format_is_described() -> None:
    headings = [
        line.removeprefix("## ")
        for line in FORMATS_PAGE.read_text(encoding="utf-8").splitlines()
        if line.startswith("## ")
    ]
    assert set(EXPORT_FORMATS) <= set(headings)
