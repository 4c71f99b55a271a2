"""The time that a review is modelled to take is the one of its page to a tenth of a minute, and less than five for five claims.

The words that are read depend on what the rules propose of a text, so that they are not held to the word.
"""

from __future__ import annotations

import os
import subprocess
import sys
from decimal import Decimal
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_the_table_of_the_page_is_what_the_model_counts() -> None:
    page = (ROOT / "docs" / "review.md").read_text("utf-8")
    rows = page.partition("| --- | --- | --- | --- | --- | --- |\n")[2].partition("\n\n")[0]
    ran = subprocess.run(
        [sys.executable, str(ROOT / "benchmarks" / "review_time.py")],
        env={**os.environ, "PYTHONPATH": str(ROOT / "src")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (ran.returncode, ran.stderr) == (0, "")
    counted, printed = read_minutes(ran.stdout), read_minutes(rows)
    assert [*counted] == [*printed]
    assert all(abs(counted[each] - printed[each]) < Decimal("0.1") for each in counted)
    assert max(counted.values()) < 5


def read_minutes(rows: str) -> dict[str, Decimal]:
    """Return the minutes of the rows of the table, by what they are of."""
    cells = [[each.strip() for each in row.strip("|").split("|")] for row in rows.splitlines()]
    return {row[0]: Decimal(row[-1]) for row in cells}
