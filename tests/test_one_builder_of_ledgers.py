"""The ledgers of tests come from `small_ledgers.write_ledger`: a test says what matters to it, and no more.

A text of its own is for tests about the spelling or the files of a ledger; each is listed here with its reason.
"""

from __future__ import annotations

import ast
import re
from pathlib import Path
from typing import Final

TESTS: Final = Path(__file__).parent
EXCEPTED: Final = {
    "cli/test_schema.py": "a corpus file without anything else, in place of that of a folder",
    "editing/test_fix.py": "what is repaired is the spelling of ids",
    "formats/report/runs.py": "two records of one id, each with a line of its own",
    "queries/test_names.py": "names that are spelt alike, of the invented ledger",
    "validation/test_watch.py": "a file that others are saved beside, while the program runs",
}
"""Files with such a text, and why."""
_KIND: Final = re.compile(r"^(corpus|topics|parties):[ ]*$", re.MULTILINE)


def has_ledger(file: Path) -> bool:
    """Return whether a file of tests holds the text of a ledger: topics beside parties, or below a corpus."""
    texts = (
        node.value
        for node in ast.walk(ast.parse(file.read_bytes()))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    )
    return any("topics" in kinds and len(kinds) > 1 for kinds in map(list_kinds, texts))


def list_kinds(text: str) -> set[str]:
    """Return which kinds begin a block of YAML in a text."""
    return set(_KIND.findall(text))


def test_no_test_writes_the_text_of_a_ledger_by_hand_unless_its_reason_stands_here() -> None:
    written = {
        file.relative_to(TESTS).as_posix()
        for file in sorted(TESTS.rglob("*.py"))
        if has_ledger(file)
    }
    assert written == set(EXCEPTED)
