"""Every command of the documentation runs as it is printed, and prints what stands below it.

What a page says to write is written. `--update-golden` writes the outputs into the pages anew.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from documented import BLOCK, NOT_RUN, Page, find_reason, list_commands, read_blocks
from factcheck.cli.app import COMMANDS
from factcheck.cli.later import list_members
from furnished import FOLDERS, STANDS_FOR, copy_ledger, furnish

if TYPE_CHECKING:
    from collections.abc import Mapping

ROOT = Path(__file__).parent.parent
HELP = "docs/cli.md"
PAGES = {
    str(file.relative_to(ROOT)): file.read_text(encoding="utf-8")
    for file in (
        *sorted((ROOT / "docs").rglob("*.md")),
        *(ROOT / name for name in ("README.md", "CONTRIBUTING.md", "SECURITY.md")),
    )
}
RUN = [
    name
    for name, text in PAGES.items()
    if name != HELP and any(each.commands or each.kind == "python" for each in read_blocks(text))
]
SECTIONS = PAGES[HELP].split("\n## ")[1:]
AUTHOR = {
    "GIT_AUTHOR_NAME": "Jo Field",
    "GIT_AUTHOR_EMAIL": "jo@riverside.example",
    "GIT_AUTHOR_DATE": "2024-05-23T12:00:00Z",
    "GIT_COMMITTER_NAME": "Jo Field",
    "GIT_COMMITTER_EMAIL": "jo@riverside.example",
    "GIT_COMMITTER_DATE": "2024-05-23T12:00:00Z",
}
EXTRAS = {"trafilatura": "fetch", "jinja2": "site", "resvg_py": "png", "duckdb": "dataset"}


@pytest.fixture
def clone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Stand at the top of a clone of the repository, at a terminal of 80 columns."""
    for package, extra in EXTRAS.items():
        pytest.importorskip(package, reason=f"an extra: pip install '.[{extra}]'")
    _stand_in(tmp_path, monkeypatch)
    copy_ledger(tmp_path)
    return tmp_path


@pytest.fixture(scope="module")
def furnished(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Furnish a copy of the ledger with all that the help names."""
    for package, extra in EXTRAS.items():
        pytest.importorskip(package, reason=f"an extra: pip install '.[{extra}]'")
    folder = tmp_path_factory.mktemp("furnished")
    with pytest.MonkeyPatch.context() as monkeypatch:
        _stand_in(folder, monkeypatch)
        copy_ledger(folder)
        furnish(folder)
    return folder


def _stand_in(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(folder)
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    for name, value in AUTHOR.items():
        monkeypatch.setenv(name, value)


def _list_changes(clone: Path) -> str:
    """Return what a page has left changed in the claims of the clone, where the next page begins."""
    asked = ("git", "status", "--porcelain", "--untracked-files=all", "--", "claims", "data")
    return subprocess.run(asked, cwd=clone, check=True, capture_output=True, text=True).stdout


@pytest.mark.parametrize("name", RUN)
def test_a_page_does_what_it_says(
    name: str,
    clone: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    request: pytest.FixtureRequest,
) -> None:
    assert clone == Path.cwd()
    shown, printed, renewed = Page(PAGES[name], capsys, monkeypatch).run()
    if request.config.getoption("--update-golden"):
        (ROOT / name).write_text(renewed, encoding="utf-8")
        return
    assert printed == shown
    assert _list_changes(clone) == ""


@pytest.mark.parametrize("section", SECTIONS, ids=lambda section: section.partition("\n")[0])
def test_the_examples_of_the_help_run(
    section: str,
    furnished: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    ledger = shutil.copytree(furnished, tmp_path / "ledger")
    _stand_in(ledger / FOLDERS.get(section.partition("\n")[0], ""), monkeypatch)
    for word, meant in STANDS_FOR.items():
        section = section.replace(word, meant)
    shown, printed, _ = Page(section, capsys, monkeypatch).run()
    assert printed == shown


def test_a_command_stands_in_no_block_that_is_not_run() -> None:
    commands = re.compile(r"^(\$ )?factcheck ", re.MULTILINE)
    assert [
        (name, each.text)
        for name, text in PAGES.items()
        for each in read_blocks(text)
        if commands.search(each.text) and not each.commands
    ] == []


def test_whatever_no_test_runs_stands_on_a_page() -> None:
    commands = [command for text in PAGES.values() for command in list_commands(text)]
    assert {find_reason(each) for each in commands} - {None} == set(NOT_RUN)


def test_a_command_in_a_sentence_exists_with_its_options() -> None:
    options = {
        command.name: {option for each in command.load().params for option in each.opts}
        for command in list_members(COMMANDS)
    }
    assert [
        (name, words)
        for name, text in PAGES.items()
        for words in re.findall(r"`factcheck ([a-z][^`]*)`", BLOCK.sub("", text))
        if not _exists(words, options)
    ] == []


def _exists(words: str, options: Mapping[str, set[str]]) -> bool:
    group, _, member = words.partition(" ")
    name = f"{group} {member.partition(' ')[0]}"
    name = name if name in options else group
    if name not in options:
        return name in {"site", "source"} and member == ""
    given = re.findall(r"(?:^| )(--?[a-z][\w-]*)", words)
    return set(given) <= {*options[name], "--help"}
