"""Small ledgers for questions: the invented corpus, and texts read as files are."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.corpus.load import load

if TYPE_CHECKING:
    from factcheck.model.corpus import Corpus

INVENTED = Path(__file__).parent / "invented"


def invented_ledger() -> Corpus:
    """Read the invented corpus."""
    return _whole(INVENTED / "data" / "claims.yaml", INVENTED)


def ledger(folder: Path, text: str) -> Corpus:
    """Read a ledger from the text of one file."""
    file = folder / "corpus.yaml"
    file.write_text(text, encoding="utf-8", newline="")
    return _whole(file, folder)


def _whole(file: Path, root: Path) -> Corpus:
    loaded = load(file, root)
    assert [diagnostic.message for diagnostic in loaded.diagnostics] == []
    return loaded.corpus
