"""The lock: what was proven, as hashes and offsets in canonical JSON Lines.

Written by the program only, whole or not at all; the same entries always give the same bytes.
It holds no text of a source.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.evidence.limits import LOCK_BYTES
from factcheck.evidence.lock_row import (
    LOCK_FORMAT,
    MAKE_AGAIN,
    LockError,
    LockRow,
    read_row,
    read_version,
    refuse_line,
)
from factcheck.model.proofs import Lock, QuoteEntry, SourceEntry
from factcheck.runtime.atomic_write import remove_leftovers, replace_file
from factcheck.runtime.regular_file import read_regular
from factcheck.text.json_text import write_json_row

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path

    from factcheck.model.proofs import QuoteKey

_CONFLICT: Final = ("<<<<<<<", "=======", ">>>>>>>", "|||||||")
_OF_A_CLAIM: Final = '{"claim":"'
"""How the row of a quote begins, as the program writes it."""


def write_lock(lock: Lock) -> str:
    """Write the text of a lock, a line of JSON each: a header, sources by id, quotes by claim, source and digest.

    Args:
        lock: what was archived and proven.
    """
    rows: list[dict[str, object]] = [{"format": LOCK_FORMAT, "version": lock.version}]
    rows.extend(_build_source_row(lock.sources[key]) for key in sorted(lock.sources))
    rows.extend(_build_quote_row(lock.quotes[key]) for key in sorted(lock.quotes))
    return "".join(f"{write_json_row(row)}\n" for row in rows)


def read_lock(file: Path, claims: Collection[str] | None = None) -> Lock:
    """Read a lock file; one that does not exist is empty.

    Args:
        file: where the lock lies.
        claims: those of which entries of quotes are wanted; None for all.

    Raises:
        LockError: it cannot be read, or is not what the program writes.
    """
    try:
        text = read_regular(file, limit=LOCK_BYTES).decode("utf-8")
    except FileNotFoundError:
        if file.is_symlink():
            raise LockError(f"'{file}' is a symbolic link that leads nowhere") from None
        return Lock()
    except OSError as error:
        raise LockError(f"{file}: cannot be read: {error.strerror}") from None
    except UnicodeDecodeError:
        raise LockError(f"{file}: cannot be read: it is not UTF-8") from None
    return parse_lock(text, str(file), claims)


def parse_lock(text: str, name: str, claims: Collection[str] | None = None) -> Lock:
    """Read the text of a lock.

    Args:
        text: the whole file.
        name: what messages call it.
        claims: those of which entries of quotes are wanted; None for all.

    Raises:
        LockError: a line is not what the program writes: conflict markers of a merge, another
            version, no JSON, a field missing or unknown, an entry that stands there twice.
    """
    lines = text.splitlines()
    for number, line in enumerate(lines, start=1):
        if line.startswith(_CONFLICT):
            raise refuse_line(
                name, number, "a merge left a conflict here", f"merge it, or {MAKE_AGAIN}"
            )
    if not lines:
        raise refuse_line(name, 1, "the lock is empty, not even its header is there", MAKE_AGAIN)
    version = read_version(read_row(name, 1, lines[0]), name)
    sources: dict[str, SourceEntry] = {}
    quotes: dict[QuoteKey, QuoteEntry] = {}
    places: dict[QuoteKey | str, int] = {}
    own = None if claims is None else tuple(f'{_OF_A_CLAIM}{claim}",' for claim in claims)
    for number, line in enumerate(lines[1:], start=2):
        if own is not None and line.startswith(_OF_A_CLAIM) and not line.startswith(own):
            continue
        row = LockRow(name, number, read_row(name, number, line))
        entry = row.read_entry()
        key = entry.source if isinstance(entry, SourceEntry) else entry.key
        if key in places:
            raise refuse_line(
                name, number, f"the same entry stands at line {places[key]}", MAKE_AGAIN
            )
        places[key] = number
        if isinstance(entry, SourceEntry):
            sources[entry.source] = entry
        else:
            quotes[entry.key] = entry
    return Lock(sources, quotes, places, version)


def replace_lock(file: Path, text: str) -> bool:
    """Write a lock file whole or not at all; return whether its bytes changed.

    Args:
        file: where the lock lies.
        text: what `write_lock` returns.

    Raises:
        LockError: it cannot be written; what was there is untouched.
    """
    encoded = text.encode()
    try:
        if file.is_file() and read_regular(file) == encoded:
            return False
        remove_leftovers(file.parent)
        replace_file(file, (encoded,))
    except OSError as error:
        raise LockError(f"{file}: cannot be written: {error.strerror}") from None
    return True


def record_source(lock_file: Path, entry: SourceEntry) -> bool:
    """Add or replace the line of a source, and return whether the lock changed.

    Args:
        lock_file: where the lock lies.
        entry: what was archived of the source.

    Raises:
        LockError: the lock cannot be read or written.
    """
    from dataclasses import replace

    lock = read_lock(lock_file)
    sources = {**lock.sources, entry.source: entry}
    return replace_lock(lock_file, write_lock(replace(lock, sources=sources)))


def _build_source_row(entry: SourceEntry) -> dict[str, object]:
    return {
        "archive": {"address": entry.archive_address, "file": entry.archive_file},
        "asked": entry.asked,
        "bytes": entry.size,
        "extractor": {"name": entry.extractor, "version": entry.extractor_version},
        "fetched": entry.fetched,
        "media_type": entry.media_type,
        "raw_sha256": entry.raw_digest,
        "reached": entry.reached,
        "source": entry.source,
        "text_sha256": entry.text_digest,
    }


def _build_quote_row(entry: QuoteEntry) -> dict[str, object]:
    return {
        "claim": entry.claim,
        "foldings": list(entry.foldings),
        "offsets": [list(pair) for pair in entry.offsets],
        "quote_sha256": entry.quote_digest,
        "source": entry.source,
        "span_sha256": entry.span_digest,
        "surroundings_sha256": entry.surroundings_digest,
        "values_sha256": list(entry.value_digests),
    }
