"""Put the line of one archived source into the lock; every other line stays as it is."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from factcheck.evidence.lock import read_lock, replace_lock, write_lock

if TYPE_CHECKING:
    from pathlib import Path

    from factcheck.model.proofs import SourceEntry


def record_source(lock_file: Path, entry: SourceEntry) -> bool:
    """Add or replace the line of a source, and tell whether the lock changed.

    Raises:
        LockError: the lock cannot be read or written.
    """
    lock = read_lock(lock_file)
    sources = {**lock.sources, entry.source: entry}
    return replace_lock(lock_file, write_lock(replace(lock, sources=sources)))
