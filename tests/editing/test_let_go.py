"""What formats a large file is let go before the next one, though the collector rests."""

from __future__ import annotations

import gc

from factcheck.editing.fmt.canonical import format_bytes
from factcheck.runtime.gc_pause import keep_collector_idle


def test_the_trees_of_a_large_file_are_let_go_before_the_next() -> None:
    entries = (f"  topic-{number}:\n    title:   Topic {number}\n" for number in range(12_000))
    raw = f"topics:\n{''.join(entries)}".encode()
    with keep_collector_idle():
        format_bytes(raw, "topics.yaml")
        assert gc.get_count()[0] < 1_000
