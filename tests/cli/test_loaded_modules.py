"""No command loads what it does not use: the golden file names what each loads beyond typer.

Of the standard library only what takes long to load is listed; of this program packages, and
some modules.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

INVENTED = Path(__file__).parent.parent / "invented"
GOLDEN = Path(__file__).parent / "golden" / "loaded-modules.txt"

SLOW = {
    "dataclasses", "decimal", "hashlib", "http", "json", "pickle", "sqlite3", "tempfile", "tomllib",
    "urllib.request", "xml",
}  # fmt: skip
"""Modules of the standard library; what typer loads is not listed again."""

PIVOTS = {
    "ledger.index", "validation.judge", "checks.quote_too_long", "comparison.bridge", "comparison.compare",
    "comparison.derive", "comparison.group", "comparison.meant", "comparison.periods", "comparison.standing",
    "comparison.unit", "corpus.site_settings", "evidence.fetch.page", "evidence.prove.quotes",
    "queries.pair_views", "store.sqlite.changes", "store.sqlite.database", "store.sqlite.search", "text.suggest", "corpus.read_file", "corpus.records", "corpus.waivers",
    "quantity.parse", "quantity.scan", "quantity.grammar.tokens", "queries.list", "formats.json.write",
    "formats.report.junit", "formats.report.sarif", "yaml.compose",
}  # fmt: skip
"""Modules that draw many others with them, or that few commands need."""

COMMANDS = [
    "--help",
    "--version",
    "list --help",
    "list",
    "list --no-index",
    "list --format markdown",
    "list --format csv",
    "list --format json",
    "list --format yaml",
    "show fares",
    "disputes",
    "compare fares",
    "timeline fares",
    "topics",
    "parties",
    "sources",
    "measures",
    "export",
    "validate",
    "validate --no-index",
    "explain",
    "explain FC301",
    "schema claims",
    "fmt --check",
    "init --help",
    "diff --help",
    "source --help",
    "source list",
    "no-such-command",
]
COMPLETIONS = ["factcheck li", "factcheck list --to", "factcheck list --topic f"]

SCRIPT = """
import os, sys, time, typer
time.time_ns = lambda: 1 << 62  # in 2116 no file is young, so an index is proven fresh by its stamps
before = set(sys.modules)
from factcheck.cli.running import run
sys.stdout = sys.stderr = open(os.devnull, "w")
run(sys.argv[1:])
print(*sorted(set(sys.modules) - before), file=sys.__stdout__)
"""


def test_each_command_loads_what_the_golden_file_names(
    golden: Callable[[Path, str], None],
) -> None:
    loaded("list")
    loaded("validate")
    lines = [f"factcheck {command}\n{named(loaded(command))}" for command in COMMANDS]
    for words in COMPLETIONS:
        place = str(len(words.split()) - 1)
        asked = loaded("", _FACTCHECK_COMPLETE="complete_bash", COMP_WORDS=words, COMP_CWORD=place)
        lines.append(f"completion of: {words}\n{named(asked)}")
    golden(GOLDEN, "\n".join(lines))


@pytest.mark.parametrize("command", ["list", "show fares", "topics", "export", "list -f csv"])
def test_a_fresh_index_answers_without_what_reads_files(command: str) -> None:
    loaded("list")
    reading = ("pydantic", "yaml", "ruamel", "hashlib", "factcheck.yaml", "factcheck.checks")
    assert [each for each in loaded(command) if each.startswith(reading)] == []


@pytest.mark.parametrize(
    "command", ["list", "show fares", "disputes", "compare fares", "conflicts"]
)
def test_figures_of_a_fresh_index_are_compared_without_the_grammar(command: str) -> None:
    loaded("list")
    grammar = ("factcheck.quantity.grammar.", "factcheck.quantity.parse", "factcheck.quantity.scan")
    assert [each for each in loaded(command) if each.startswith(grammar)] == [
        "factcheck.quantity.grammar.inflection"
    ]


def test_a_draft_where_no_corpus_is_reads_none(tmp_path: Path) -> None:
    (tmp_path / "post.txt").write_text("Fares rose 5 percent, Ann Lee said.", encoding="utf-8")
    reading = ("pydantic", "yaml", "factcheck.yaml", "factcheck.corpus.load")
    names = loaded("draft post.txt -f json", folder=tmp_path)
    assert [each for each in names if each.startswith(reading)] == []
    assert "factcheck.drafting.draft" in names


def test_a_draft_knows_a_corpus_by_its_fresh_index() -> None:
    loaded("list")
    reading = ("pydantic", "yaml", "factcheck.yaml", "factcheck.corpus.load", "factcheck.checks")
    names = loaded("draft archive/courier-2022-03-01.txt -f json")
    assert [each for each in names if each.startswith(reading)] == []
    assert "factcheck.store.sqlite.corpus" in names


MOST = {
    "--version": 63,
    "list": 141,
    "show fares": 139,
    "show drivers-guild-2022": 161,
    "compare fares": 170,
}
"""Modules of this program that a command may load; each costs a fifth of a millisecond or more.

One more is a decision: what only a rare answer needs is imported where it is needed.
"""


@pytest.mark.parametrize(("command", "most"), MOST.items())
def test_a_command_loads_no_more_modules_than_it_is_allowed(command: str, most: int) -> None:
    loaded("list")
    ours = [each for each in loaded(command) if each.partition(".")[0] == "factcheck"]
    assert len(ours) <= most


def loaded(command: str, *, folder: Path = INVENTED, **environment: str) -> list[str]:
    """Run a command in a process of its own and give the modules that it loads beyond typer's."""
    ran = subprocess.run(
        [sys.executable, "-c", SCRIPT, *command.split()],
        capture_output=True,
        check=True,
        cwd=folder,
        env={**os.environ, "COLUMNS": "80", "NO_COLOR": "1", **environment},
        text=True,
    )
    return ran.stdout.split()


def named(modules: list[str]) -> str:
    """Name the libraries, the slow modules and what is ours, each in a line of its own."""
    tops = {each.partition(".")[0] for each in modules} - {"factcheck", "cython_runtime"}
    libraries = {each for each in tops - sys.stdlib_module_names if not each.startswith("_")}
    ours = {module.removeprefix("factcheck.") for module in modules if "factcheck." in module}
    parts = [
        ("libraries", libraries),
        ("standard", SLOW & set(modules)),
        ("packages", {each.partition(".")[0] for each in ours}),
        ("among them", PIVOTS & ours),
    ]
    return "".join(f"  {what}: {', '.join(sorted(found)) or '–'}\n" for what, found in parts)
