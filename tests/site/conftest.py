"""The site of the shipped corpus."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck.ledger.open import open_corpus
from factcheck.site.publish import build_site

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("published") / "deep" / "base"
    build_site(open_corpus(ROOT), folder)
    return folder
