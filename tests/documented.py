"""Pages of the documentation, run: what one says to write is written, and each command and line of Python is carried out."""

from __future__ import annotations

import doctest
import re
import shlex
import shutil
import subprocess
from dataclasses import dataclass
from fnmatch import fnmatchcase
from io import BytesIO, TextIOWrapper
from pathlib import Path
from textwrap import dedent, indent
from typing import TYPE_CHECKING, Final

import pytest

from factcheck.cli.exits import Exit
from factcheck.cli.running import run

if TYPE_CHECKING:
    from collections.abc import Iterator

BLOCK: Final = re.compile(
    r"^(?P<margin> *)```(?P<kind>\w*)\n(?P<text>.*?)^ *```$", re.MULTILINE | re.DOTALL
)
FILE: Final = re.compile(
    r"(?:(?P<append>[Aa]ppend to)|[Ww]rite|into) `(?P<name>[\w/.-]+\.\w+)`:\n+\Z"
)
CHANGE: Final = re.compile(r"In `(.+?)`, change `(.+)` to `(.+)`")
OMITTED: Final = "[…]\n"
"""In what a command prints, a line that stands for any number of lines."""

NOT_RUN: Final = {
    "pip install *": "installs from a network; .ci/run does it",
    "python3 -m venv *": "the same",
    ".factcheck/bin/*": "tests/ci/test_documented_jobs.py runs it where its environment is",
    "datasette *": "serves until it is stopped; tests/formats/test_sqlite.py asks one",
    "sphinx-build *": "tests/test_documents.py builds the site",
    "printf *": "writes a hook of git, whose command stands above it",
    "factcheck serve*": "serves until it is stopped; tests/site/test_serve.py asks it",
    "factcheck validate --watch": "runs until it is stopped; tests/cli/test_watching.py stops it",
    "* --review*": "asks at a terminal; tests/cli/review and tests/cli/test_links.py answer",
    "factcheck add": "the same",
    "* --coverage": "needs texts that belong to their publishers; tests/cli/test_draft.py has others",
    "factcheck source add https://*": "asks a server of the internet; tests/evidence has one of its own",
    "factcheck source add --list addresses.txt*": "the same",
    "factcheck source refresh*": "the same",
    "* --engine spark*": "needs a Java and the extra `spark`, of 468 MB",
}
"""Commands that no test runs as they stand on a page, `*` for anything, and why."""


@dataclass(frozen=True)
class Block:
    """A fenced block of a page, and what stands before it."""

    source: str
    margin: str
    kind: str
    text: str
    before: str

    @property
    def changes(self) -> list[tuple[str, str, str]]:
        """What the words before the block say to change: the file, and one text for another."""
        return CHANGE.findall(self.before)

    @property
    def file(self) -> re.Match[str] | None:
        """The file that the block is to be written into, if the words before it name one."""
        return FILE.search(self.before)

    @property
    def commands(self) -> list[str]:
        """The commands that a reader is to type."""
        if self.kind == "console":
            return re.findall(r"^\$ (.+)$", self.text, re.MULTILINE)
        return self.text.splitlines() if self.kind == "sh" else []


def read_blocks(page: str) -> Iterator[Block]:
    """Yield each block of a page."""
    before = 0
    for found in BLOCK.finditer(page):
        text = dedent(found["text"])
        yield Block(found[0], found["margin"], found["kind"], text, page[before : found.start()])
        before = found.end()


def list_commands(page: str) -> list[str]:
    """Return all commands of a page."""
    return [command for block in read_blocks(page) for command in block.commands]


def find_reason(command: str) -> str | None:
    """Return the row of `NOT_RUN` that a command is of, if it is of one."""
    return next((each for each in NOT_RUN if fnmatchcase(command, each)), None)


@dataclass
class Page:
    """A page that is being run, in the working folder of the process."""

    text: str
    capsys: pytest.CaptureFixture[str]
    monkeypatch: pytest.MonkeyPatch

    def run(self) -> tuple[list[str], list[str], str]:
        """Run the page from top to bottom.

        Returns:
            what it shows, what is printed in its place, and the page with what is printed.
        """
        shown: list[str] = []
        printed: list[str] = []
        renewed = self.text
        names: dict[str, object] = {}
        for block in read_blocks(self.text):
            for file, old, new in block.changes:
                _replace(Path(file), old, new)
            if block.file is not None:
                _write(block.file, block.text)
            elif block.kind == "console":
                answers = "".join(f"$ {each}\n{self.answer(each)}" for each in block.commands)
                answers = _omit(block.text, answers)
                shown.append(block.text)
                printed.append(answers)
                fence = indent(f"```console\n{answers}```", block.margin)
                renewed = renewed.replace(block.source, fence, 1)
            elif block.kind == "python":
                assert _run_python(block.text, names) == ""
            else:
                for command in block.commands:
                    self.answer(command)
        return shown, printed, renewed

    def answer(self, command: str) -> str:
        """Run one line, and return what it prints; findings are an answer too."""
        if find_reason(command) is not None:
            return ""
        name, *arguments = shlex.split(command, comments=True)
        if name == "cd":
            self.monkeypatch.chdir(arguments[0])
            return ""
        if "|" in arguments:
            at = arguments.index("|")
            printed = self.answer(shlex.join([name, *arguments[:at]]))
            program = arguments[at + 1]
            return _run_program(arguments[at + 1 :], printed) if shutil.which(program) else ""
        if name == "git":
            return _run_program([name, *arguments], "")
        assert (command, name) == (command, "factcheck")
        if "<" in arguments:
            at = arguments.index("<")
            file = TextIOWrapper(BytesIO(Path(arguments[at + 1]).read_bytes()), encoding="utf-8")
            self.monkeypatch.setattr("sys.stdin", file)
            del arguments[at : at + 2]
        code = run(arguments)
        said = self.capsys.readouterr()
        assert code in {Exit.FINE, Exit.FINDINGS}, (command, said.err)
        return said.out + said.err


def _write(file: re.Match[str], text: str) -> None:
    path = Path(file["name"])
    path.parent.mkdir(exist_ok=True)
    with path.open("a" if file["append"] else "w", encoding="utf-8") as stream:
        stream.write(f"\n{text}" if file["append"] else text)


def _run_program(arguments: list[str], standard_input: str) -> str:
    done = subprocess.run(
        arguments, check=False, capture_output=True, encoding="utf-8", input=standard_input
    )
    assert (arguments, done.returncode) == (arguments, 0), done.stderr
    return done.stdout


def _replace(file: Path, old: str, new: str) -> None:
    content = file.read_bytes()
    assert content.count(old.encode()) == 1, (file, old)
    file.write_bytes(content.replace(old.encode(), new.encode()))


def _omit(shown: str, printed: str) -> str:
    """Return what is printed without the lines that the page omits."""
    before, mark, after = shown.partition(OMITTED)
    if not mark:
        return printed
    lines = printed.splitlines(keepends=True)
    end = len(lines) - after.count("\n")
    return "".join([*lines[: before.count("\n")], mark, *lines[end:]])


def _run_python(text: str, names: dict[str, object]) -> str:
    """Run the lines of Python of a block; return what is wrong with what they print."""
    for package in re.findall(r"^>>> import (\w+)", text, re.MULTILINE):
        pytest.importorskip(package, reason=f"{package} is an extra: pip install '.[notebook]'")
    test = doctest.DocTestParser().get_doctest(text, names, "page", None, 0)
    said: list[str] = []
    doctest.DocTestRunner(optionflags=doctest.ELLIPSIS).run(
        test, out=said.append, clear_globs=False
    )
    names.update(test.globs)
    return "".join(said)
