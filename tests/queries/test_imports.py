"""What a question and its answer import: reading commands pay for nothing that they do not use."""

from __future__ import annotations

import subprocess
import sys

import pytest

HEAVY = ("pydantic", "yaml", "typer", "rich", "json", "csv", "difflib", "factcheck.corpus")

RUNS = {
    "questions": ("import factcheck.queries.list, factcheck.queries.show", []),
    "a table of plain text": (
        "from factcheck.queries.views import Catalogue\n"
        "from factcheck.formats.formats import write_answer\n"
        "from factcheck.formats.options import Options\n"
        "list(write_answer(Catalogue('topics', ('a',), (('b',),)), 'table', Options()))",
        [],
    ),
    "a table of accents, dashes and rules": (
        "from factcheck.queries.views import Catalogue\n"
        "from factcheck.formats.formats import write_answer\n"
        "from factcheck.formats.options import Options\n"
        "list(write_answer(Catalogue('topics', ('a',), (('é – “─”',),)), 'table', Options()))",
        [],
    ),
    "a table of other characters": (
        "from factcheck.queries.views import Catalogue\n"
        "from factcheck.formats.formats import write_answer\n"
        "from factcheck.formats.options import Options\n"
        "list(write_answer(Catalogue('topics', ('a',), (('漢',),)), 'table', Options()))",
        ["rich"],
    ),
    "a table in JSON": (
        "from factcheck.queries.views import Catalogue\n"
        "from factcheck.formats.formats import write_answer\n"
        "from factcheck.formats.options import Options\n"
        "list(write_answer(Catalogue('topics', ('a',), (('b',),)), 'json', Options()))",
        ["json"],
    ),
}


@pytest.mark.parametrize(("code", "imported"), RUNS.values(), ids=RUNS)
def test_only_what_is_used_is_imported(code: str, imported: list[str]) -> None:
    report = f"{code}\nimport sys\nprint(*(name for name in {HEAVY!r} if name in sys.modules))"
    run = subprocess.run([sys.executable, "-c", report], capture_output=True, text=True, check=True)
    assert run.stdout.split() == imported
