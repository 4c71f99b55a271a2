"""Broken claim files: each mistake is said at its line and column, in words of our own."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from factcheck.corpus.load import load
from factcheck.formats.report.text import write_lines

if TYPE_CHECKING:
    from collections.abc import Callable

HERE = Path(__file__).parent
INVENTED = HERE.parent / "invented"
BROKEN = sorted((HERE / "broken").glob("*.yaml"))


@pytest.mark.parametrize("file", BROKEN, ids=lambda file: file.stem)
def test_a_broken_file_is_reported_at_its_place(
    file: Path, golden: Callable[[Path, str], None]
) -> None:
    loaded = load(
        INVENTED / "data" / "claims.yaml", INVENTED, shown_from=file.parent, extra=(file,)
    )
    ordered = sorted(loaded.diagnostics, key=lambda diagnostic: diagnostic.order)
    text = "".join("".join(write_lines(each, colour=False)) for each in ordered)
    golden(file.with_suffix(".txt"), text.replace(os.sep, "/"))
    assert ordered
