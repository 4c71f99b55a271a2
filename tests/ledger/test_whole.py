"""A ledger that is read whole is the same from its index and from its files, and holds no index open."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from factcheck.ledger.whole import WholeCorpus, open_whole
from factcheck.model.corpus import Corpus

KINDS = (
    "topics", "parties", "people", "measures", "scales", "sources", "disputes", "lookalikes",
    "derivations", "claims", "declared",
)  # fmt: skip


def list_records(corpus: Corpus) -> list[tuple[str, object]]:
    """Return everything that a corpus holds, in its order."""
    records = [item for kind in KINDS for item in getattr(corpus, kind).items()]
    return [("head", corpus.head), ("revision", corpus.revision), *records]


def test_a_ledger_is_the_same_from_its_index_and_from_its_files(
    invented: Path, tmp_path: Path
) -> None:
    index = tmp_path / "index"
    opened = [open_whole(invented, environment={}, index=each) for each in (index, index, None)]
    assert [type(each.corpus) for each in opened] == [WholeCorpus] * 3
    first, *others = [list_records(each.corpus) for each in opened]
    assert others == [first, first]


def test_where_the_index_is_broken_the_files_are_read(invented: Path, tmp_path: Path) -> None:
    index = tmp_path / "index"
    sound = open_whole(invented, environment={}, index=index).corpus
    (file,) = index.glob("*.sqlite")
    connection = sqlite3.connect(file)
    connection.execute("UPDATE records SET packed = X'00' WHERE kind = 'claims'")
    connection.commit()
    connection.close()
    broken = open_whole(invented, environment={}, index=index).corpus
    assert list_records(broken) == list_records(sound)
