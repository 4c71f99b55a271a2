"""Every command in every format, on texts made to do harm: a terminal acts upon nothing of it.

Commands and formats come from the program's own tables, so a new one is tried by itself.
"""

from __future__ import annotations

import io
import json
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import typer
from lxml import etree

import yaml
from csv_readers import rows_given_back
from factcheck.cli.app import COMMANDS, READING
from factcheck.cli.exits import Exit
from factcheck.cli.later import list_members
from factcheck.cli.running import run
from hostile_ledgers import written_ledger
from outcomes import Program

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

RAW = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]"
)
"""Controls of C0 but for the line end, DEL, C1, what turns the direction of text, half characters."""

UNSAFE = "".join(
    map(chr, (*range(9), *range(11, 32), *range(127, 160), 0x61C, 0x200B, 0x200E, 0x200F,
              *range(0x2028, 0x202F), *range(0x2060, 0x206A), 0xFEFF, 0xE0041))
)  # fmt: skip
OWN = (
    f"all that is unsafe: {UNSAFE}",
    *(
        f"before {each} behind"
        for each in ("\x1b[2J", "\x9b31m", "\u202eexe", "\x1b]0;t\x07", "\r")
    ),
    "=cmd|' /C calc'!A0",
    "</script><script>alert(1)</script>",
    "two\nlines\n\ttab",
    "[sic] | `code` <U+001B> \\u001b “quotes” – … ≠ 漢 👩‍🏫",
)
NAUGHTY = Path(__file__).parents[3] / "shared" / "naughty" / "blns.json"


def naughty() -> tuple[str, ...]:
    """Give the texts of a third party's list, where it is there, some to a text."""
    if not NAUGHTY.exists():
        return ()
    texts = [each for each in json.loads(NAUGHTY.read_text(encoding="utf-8")) if each.strip()]
    return tuple(" ".join(texts[start : start + 20]) for start in range(0, len(texts), 20))


LEDGERS = {"own": OWN, "naughty": naughty()}

ARGUMENTS = {
    "show": ("answered",),
    "compare": ("answered", "answering"),
    "chart": ("answered",),
    "timeline": ("words",),
    "explain": ("FC301",),
    "source show": ("paper",),
    "dataset write": ("set",),
    "dataset check": ("set",),
    "scan": ("-o", "figures.parquet", "--first", "5 seats"),
    "source add": ("letter.txt", "--id", "letter", "--title", "A letter", "--yes"),
    "source refresh": ("paper",),
    "init": ("new",),
    "fmt": ("--check",),
    "add": ("--from-json", "more.json", "--dry-run"),
}
"""What a command needs to be run at all; one that is not named here is run as it stands."""


def commands() -> Iterator[tuple[str, Any]]:
    """Name every command, those of groups too."""
    for command in list_members(COMMANDS):
        yield command.name, command.load()


STAYING = {"serve"}
"""Commands that stay until Ctrl-C; tests/site/test_serve.py asks this one."""


BINARY = frozenset({"csv-chart", "parquet", "png", "sqlite", "xlsx"})
"""Formats of bytes or of several files, which only a file or folder takes."""


REFUSED = frozenset({"atom", "claimreview", "mermaid"})
"""Formats that refuse what they cannot say: without an earlier state, without a review, more than a page draws."""


def uses() -> Iterator[tuple[str, str | None]]:
    """Name every command that ends by itself with every format that it has, or None where it has but one."""
    for name, command in commands():
        for form in formats_of(command) if name not in STAYING else ():
            yield name, form


def formats_of(command: Any) -> tuple[str | None, ...]:
    """Give the formats of a command: those that the shell offers."""
    for parameter in command.params:
        if "--format" in parameter.opts:
            offered = parameter.shell_complete(typer.Context(command), "")
            return tuple(each.value for each in offered if each.value not in BINARY)
    return (None,)


def options_of(name: str) -> Iterator[str]:
    """Name the options of a command that take a value."""
    for parameter in dict(commands())[name].params:
        if parameter.param_type_name == "option" and not parameter.is_flag:
            yield parameter.opts[0]


USES = tuple(uses())


ASKING = {each.name for each in COMMANDS if each.heading == READING}
TEXTLESS = {("compare", "csv")}
"""A comparison as CSV has ids and figures only."""
SHOWING = {(name, form) for name, form in USES if name in ASKING} - TEXTLESS
"""What shows texts of the ledger."""


def read_lines(output: str) -> list[object]:
    """Read a JSON value a line."""
    return [json.loads(line) for line in output.splitlines()]


READERS: dict[str, Callable[[str], Any]] = {
    "json": json.loads,
    "sarif": json.loads,
    "ndjson": read_lines,
    "yaml": yaml.safe_load,
    "csv": rows_given_back,
    "junit": lambda output: etree.fromstring(output.encode()) is None,
}
"""Of the formats that programs read; each gives the texts back as they were."""


@pytest.fixture(scope="module", params=LEDGERS)
def written(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Path, str]:
    """Write a ledger of texts that do harm, in a repository of git; give the first text too."""
    texts = LEDGERS[request.param]
    if not texts:
        pytest.skip("../shared/naughty/blns.json is not there")
    folder = tmp_path_factory.mktemp(request.param)
    here = "http://127.0.0.1/1"  # refused before anybody is asked
    written_ledger(["before"] * len(texts), folder, address=here)
    (folder / "factcheck.toml").write_text('corpus = "corpus.yaml"\narchive = "archive"\n')
    (folder / "archive").mkdir()
    (folder / "letter.txt").write_text("A letter.\x1b[2J\u202e\n" * 9, encoding="utf-8")
    more = {"parties": {"more": {"name": f"More {texts[0]}", "kind": "company"}}}
    (folder / "more.json").write_text(json.dumps(more), encoding="utf-8")
    (folder / "site").mkdir()
    (folder / "site" / ".factcheck-site").touch()
    page = "<h1>A\x1b[2J</h1><a href='\x1b[2J\u202e\x9b'>B</a><p id='\u202e'><p id='\u202e'>"
    (folder / "site" / "a.html").write_text(page, encoding="utf-8")
    for words in (("init", "-q"), ("add", "."), ("commit", "-qm", "before")):
        names = ("-c", "user.name=A", "-c", "user.email=a@example.org")
        subprocess.run(["git", *names, *words], cwd=folder, check=True)
    file = written_ledger(texts, folder, address=here)
    in_conflict = file.read_text("utf-8").replace("value: $5 million", "value: $7 million", 1)
    file.write_text(in_conflict, encoding="utf-8", newline="")
    return folder, texts[0]


@pytest.fixture
def ledger(
    written: tuple[Path, str], tmp_path: Path, program: Program, monkeypatch: pytest.MonkeyPatch
) -> tuple[Program, str]:
    """Give the program in a copy that it may change, and a text that the ledger is full of."""
    monkeypatch.chdir(shutil.copytree(written[0], tmp_path / "ledger"))
    return program, written[1]


@pytest.mark.parametrize(("name", "form"), USES)
def test_no_output_of_any_command_acts_on_a_terminal(
    ledger: tuple[Program, str], name: str, form: str | None
) -> None:
    program, text = ledger
    asked = () if form is None else ("--format", form)
    outcome = program(*name.split(), *ARGUMENTS.get(name, ()), *asked)
    faults = {Exit.DEFECT} if form in REFUSED else {Exit.WRONG_USE, Exit.DEFECT}
    assert outcome.code not in faults, outcome.errors
    output = outcome.output.replace("\r\n", "\n") if form == "csv" else outcome.output
    assert (RAW.search(output), RAW.search(outcome.errors)) == (None, None)
    if form in READERS:
        read = tuple(texts_in(READERS[form](outcome.output)))
        assert (name, form) not in SHOWING or any(text in each for each in read)


@pytest.mark.parametrize("written", ["own"], indirect=True)
@pytest.mark.parametrize(("name", "form"), [(n, f) for n, f in USES if f in READERS])
def test_what_programs_read_is_utf_8_whatever_the_encoding_of_the_output(
    ledger: tuple[Program, str], monkeypatch: pytest.MonkeyPatch, name: str, form: str
) -> None:
    program, _ = ledger
    arguments = (*name.split(), *ARGUMENTS.get(name, ()), "--format", form)
    expected = program(*arguments).output
    raw = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(raw, encoding="latin-1", newline=""))
    run(arguments)
    sys.stdout.flush()
    assert raw.getvalue().decode("utf-8") == expected


def texts_in(value: object) -> Iterator[str]:
    """Give every text in a value that was read."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for each in value.values():
            yield from texts_in(each)
    elif isinstance(value, list):
        for each in value:
            yield from texts_in(each)


BROKEN = {
    "title of no record": "topics:\n  words:\n    titel: {text}\n",
    "key": "claims:\n  {text}: 1\n",
    "name of a field": "topics:\n  words:\n    title: Words\n    {text}: 1\n",
    "word of a list": "parties:\n  speaker:\n    name: A\n    kind: {text}\n",
    "reference": "topics:\n  words:\n    title: Words\n    note: {text}\n"
    "claims:\n  said:\n    topic: {text}\n    claimant: {text}\n    said_on: {text}\n"
    "    statement: {text}\n    appearances:\n      - source: {text}\n        manner: {text}\n"
    "        quote: {text}\n",
}


@pytest.mark.parametrize("content", BROKEN.values(), ids=BROKEN)
def test_no_finding_acts_on_a_terminal(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, content: str
) -> None:
    monkeypatch.chdir(tmp_path)
    hostile = f'"{UNSAFE.replace(chr(0), "").encode("unicode_escape").decode()}"'
    name = "a\x1b[2J\u202e\x9b.yaml"
    (tmp_path / "corpus.yaml").write_text(
        f"corpus:\n  title: T\n  language: en\n  include:\n    - '*b.yaml'\n    - '{WILD}'\n"
    )
    for file in (name, "b.yaml"):
        (tmp_path / file).write_text(content.replace("{text}", hostile), encoding="utf-8")
    for form in ("text", "json", "sarif", "github", "junit"):
        outcome = program("validate", "--format", form, "--corpus", "corpus.yaml")
        assert outcome.code == Exit.FINDINGS, outcome.errors
        assert (RAW.search(outcome.output), RAW.search(outcome.errors)) == (None, None), form
    outcome = program("list", "--corpus", "corpus.yaml")
    assert (outcome.code, outcome.output, RAW.search(outcome.errors)) == (
        Exit.UNREADABLE, "", None,
    )  # fmt: skip


WILD = "a*.yaml"


@pytest.mark.parametrize("name", dict.fromkeys(name for name, _ in USES))
def test_no_complaint_about_an_argument_acts_on_a_terminal(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.chdir(tmp_path)
    hostile = "x\x1b[2J\u202e\x9b31m\udcff\ny"
    for given in ((hostile,), *((option, hostile) for option in options_of(name))):
        outcome = program(*name.split(), *given)
        assert outcome.code != Exit.DEFECT, (given, outcome.errors)
        assert RAW.search(outcome.output + outcome.errors) is None, given


def test_no_complaint_about_a_command_acts_on_a_terminal(program: Program) -> None:
    for given in (
        ("x\x1b[2J\u202e",),
        ("source", "\x9b31m"),
        ("--\x1b[2J",),
        ("list", "--\x1b[2J"),
    ):
        outcome = program(*given)
        assert (outcome.code, RAW.search(outcome.errors)) == (Exit.WRONG_USE, None), given
