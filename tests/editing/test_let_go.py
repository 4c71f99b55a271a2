"""What formats a large file is let go before the next one, though the collector rests."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

from factcheck.corpus import read_file
from factcheck.editing.fmt.canonical import format_bytes
from factcheck.editing.fmt.files import format_files
from factcheck.runtime.gc_pause import keep_collector_idle
from factcheck.yaml.compose import parse_document

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from factcheck.yaml.compose import Document


def test_the_trees_of_a_large_file_are_let_go_before_the_next() -> None:
    entries = (f"  topic-{number}:\n    title:   Topic {number}\n" for number in range(12_000))
    raw = f"topics:\n{''.join(entries)}".encode()
    with keep_collector_idle():
        format_bytes(raw, "topics.yaml")
        assert gc.get_count()[0] < 1_000


def test_only_the_corpus_file_is_read_to_know_which_files_there_are(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "claims.yaml").write_text(
        "corpus:\n  title: Rides\n  language: en\n  include: [topics-*.yaml]\n", encoding="utf-8"
    )
    for name in ("topics-a.yaml", "topics-b.yaml"):
        (tmp_path / name).write_text(f"topics:\n  {name[:8]}:\n    title:  A\n", encoding="utf-8")
    (tmp_path / "topics-c.yaml").mkdir()  # cannot be opened as a file
    parsed: list[str] = []

    def count(raw: bytes, name: str) -> Document:
        parsed.append(name)
        return parse_document(raw, name)

    monkeypatch.setattr(read_file, "parse_document", count)
    found = format_files(corpus=tmp_path / "claims.yaml")
    assert [(each.path.name, each.changes) for each in found] == [
        ("claims.yaml", False),
        ("topics-a.yaml", True),
        ("topics-b.yaml", True),
    ]
    assert [name.rpartition("/")[2] for name in parsed] == ["claims.yaml"]
