"""A format whose library is not installed says how to install it, and writes nothing."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from factcheck.cli.running import run

if TYPE_CHECKING:
    from pathlib import Path

MISSING = (
    # the format, the library, what is said
    ("parquet", "duckdb", "error: Parquet needs the extra 'parquet'\n  hint: pip install 'factcheck-ledger[parquet]'\n"),
    ("xlsx", "xlsxwriter", "error: a workbook needs the extra 'xlsx'\n  hint: pip install 'factcheck-ledger[xlsx]'\n"),
)  # fmt: skip


@pytest.mark.parametrize(("form", "library", "said"), MISSING, ids=[row[0] for row in MISSING])
def test_without_its_library_a_format_says_how_to_install_it(
    form: str,
    library: str,
    said: str,
    *,
    invented: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setitem(sys.modules, library, None)
    output = tmp_path / f"ledger.{form}"
    corpus = str(invented / "data" / "claims.yaml")
    code = run(["export", "--format", form, "-o", str(output), "--corpus", corpus])
    assert (code, output.exists(), capsys.readouterr().err) == (2, False, said)
