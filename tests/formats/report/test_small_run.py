"""A run with a waiver in a file, whole, in each format."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from runs import small

from factcheck.formats.report.formats import REPORTERS

if TYPE_CHECKING:
    from collections.abc import Callable

GOLDEN = Path(__file__).parent / "golden"


@pytest.mark.parametrize("form", REPORTERS)
def test_a_small_run_in_each_format(form: str, golden: Callable[[Path, str], None]) -> None:
    golden(GOLDEN / f"small.{form}", "".join(REPORTERS[form].write(small(), False)))
