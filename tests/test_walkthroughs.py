"""The pages that lead a newcomer by the hand work word for word: CONTRIBUTING and the tutorial.

What a page says to write is written, each command runs as it is printed, and prints what stands below it.
`--update-golden` writes the outputs into the pages anew.
"""

from __future__ import annotations

import re
import shlex
import shutil
from pathlib import Path
from textwrap import dedent, indent
from typing import TYPE_CHECKING

import pytest

from factcheck.cli.exits import Exit
from factcheck.cli.running import run

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parent.parent
PAGES = ("CONTRIBUTING.md", "docs/tutorial.md")
BLOCK = re.compile(
    r"^(?P<margin> *)```(?P<kind>\w*)\n(?P<text>.*?)^ *```$", re.MULTILINE | re.DOTALL
)
FILE = re.compile(r"(?:(?P<append>Append to)|Write|into) `(?P<name>[\w/.-]+\.yaml)`:\n+\Z")


def blocks(page: str) -> Iterator[tuple[re.Match[str], str]]:
    """Yield each block of a page with what stands before it."""
    before = 0
    for found in BLOCK.finditer(page):
        yield found, page[before : found.start()]
        before = found.end()


def answer(
    command: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> str:
    """Run a line of a page, and return what it prints; findings are an answer too."""
    name, *arguments = shlex.split(command)
    if name == "cd":
        monkeypatch.chdir(arguments[0])
        return ""
    assert name == "factcheck"
    code = run(arguments)
    shown = capsys.readouterr()
    assert (command, shown.err) == (command, "")
    assert code in {Exit.FINE, Exit.FINDINGS}
    return shown.out


@pytest.mark.parametrize("name", PAGES)
def test_a_page_does_what_it_says(
    name: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    request: pytest.FixtureRequest,
) -> None:
    for package in ("trafilatura", "lxml"):
        pytest.importorskip(package, reason="archiving is an extra: pip install '.[fetch]'")
    shutil.copytree(ROOT / "docs", tmp_path / "docs")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "80")
    page = (ROOT / name).read_text(encoding="utf-8")
    shown: list[str] = []
    printed: list[str] = []
    for block, before in blocks(page):
        text = dedent(block["text"])
        target = FILE.search(before)
        if block["kind"] == "yaml" and target is not None:
            file = Path(target["name"])
            file.parent.mkdir(exist_ok=True)
            with file.open("a" if target["append"] else "w", encoding="utf-8") as stream:
                stream.write(f"\n{text}" if target["append"] else text)
        elif block["kind"] == "sh":
            for command in text.splitlines():
                answer(command, capsys, monkeypatch)
        elif block["kind"] == "console":
            commands = re.findall(r"^\$ (.+)$", text, re.MULTILINE)
            shown.append(text)
            printed.append(
                "".join(f"$ {each}\n{answer(each, capsys, monkeypatch)}" for each in commands)
            )
            if request.config.getoption("--update-golden"):
                written = indent(f"```console\n{printed[-1]}```", block["margin"])
                page = page.replace(block[0], written, 1)
    if request.config.getoption("--update-golden"):
        (ROOT / name).write_text(page, encoding="utf-8")
        return
    assert shown
    assert printed == shown
