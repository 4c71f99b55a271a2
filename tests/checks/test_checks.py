"""Every check on whole files: `bad.yaml` gives exactly `expected.txt`, `good.yaml` gives nothing.

A case stands in a folder named after its check; its files are put among those of the invented
corpus, and all checks run. `--update-golden` writes `expected.txt` anew.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from factcheck.checks.table import CHECKS
from factcheck.corpus.load import load
from factcheck.formats.report.text import write_lines
from factcheck.validation.judge import find_diagnostics
from factcheck.validation.select import Selection

if TYPE_CHECKING:
    from collections.abc import Callable

    from factcheck.findings import Diagnostic

FOLDERS = sorted((Path(__file__).parent / "cases").iterdir())


def found(file: Path, invented: Path) -> list[Diagnostic]:
    """Give everything wrong with the invented corpus and one more file, in the order shown."""
    shutil.copy(file, invented / "claims")
    loaded = load(invented / "data" / "claims.yaml", invented, shown_from=invented)
    return sorted(find_diagnostics(loaded, Selection()), key=lambda diagnostic: diagnostic.order)


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_the_bad_file_is_told_exactly_what_is_expected(
    folder: Path, invented: Path, golden: Callable[[Path, str], None]
) -> None:
    diagnostics = found(folder / "bad.yaml", invented)
    lines = (line for each in diagnostics for line in write_lines(each, colour=False))
    golden(folder / "expected.txt", "".join(lines).replace(os.sep, "/"))
    assert {each.code for each in diagnostics} == {folder.name[:5]}


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_the_good_file_has_nothing_wrong(folder: Path, invented: Path) -> None:
    assert found(folder / "good.yaml", invented) == []


def test_every_check_has_a_case() -> None:
    wanted = {
        f"{check.code}-{check.name.replace('_', '-')}"
        for check in CHECKS
        if not check.needs.asks_proofs
    }
    assert {folder.name for folder in FOLDERS} == wanted
