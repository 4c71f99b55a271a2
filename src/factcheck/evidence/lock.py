"""The lock: what was proven, as hashes and offsets in canonical JSON Lines.

Written by the program only, whole or not at all; the same entries always give the same bytes.
It holds no text of a source.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Final

from factcheck.errors import FactcheckError
from factcheck.evidence.limits import LOCK_BYTES
from factcheck.model.proofs import LOCK_VERSION, Lock, QuoteEntry, SourceEntry
from factcheck.runtime.atomic_write import remove_leftovers, replace_file
from factcheck.runtime.regular_file import read_regular
from factcheck.text.json_text import write_json_row

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from factcheck.model.proofs import QuoteKey

_FORMAT: Final = "factcheck evidence"
_CONFLICT: Final = ("<<<<<<<", "=======", ">>>>>>>", "|||||||")
_OF_A_CLAIM: Final = '{"claim":"'
"""How the row of a quote begins, as the program writes it."""
_DIGEST: Final = re.compile("[0-9a-f]{64}")
_MAKE_AGAIN: Final = "factcheck verify --update writes it anew"


class LockError(FactcheckError):
    """A lock that cannot be read; the message starts with the file and the line."""


def write_lock(lock: Lock) -> str:
    """Write the text of a lock: a header, sources by id, quotes by claim, source and digest."""
    rows: list[dict[str, object]] = [{"format": _FORMAT, "version": lock.version}]
    rows.extend(_build_source_row(lock.sources[key]) for key in sorted(lock.sources))
    rows.extend(_build_quote_row(lock.quotes[key]) for key in sorted(lock.quotes))
    return "".join(f"{write_json_row(row)}\n" for row in rows)


def read_lock(file: Path, claim: str | None = None) -> Lock:
    """Read a lock file; one that does not exist is empty.

    Args:
        file: the lock.
        claim: the only claim of which entries of quotes are wanted; None for all.

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
    return parse_lock(text, str(file), claim)


def parse_lock(text: str, name: str, claim: str | None = None) -> Lock:
    """Read the text of a lock.

    Args:
        text: the whole file.
        name: what messages call it.
        claim: the only claim of which entries of quotes are wanted; None for all.

    Raises:
        LockError: a line is not what the program writes: conflict markers of a merge, another
            version, no JSON, a field missing or unknown, an entry that stands there twice.
    """
    lines = text.splitlines()
    for number, line in enumerate(lines, start=1):
        if line.startswith(_CONFLICT):
            raise _refuse(
                name, number, "a merge left a conflict here", f"merge it, or {_MAKE_AGAIN}"
            )
    if not lines:
        raise _refuse(name, 1, "the lock is empty, not even its header is there", _MAKE_AGAIN)
    version = _read_version(_read_row(name, 1, lines[0]), name)
    sources: dict[str, SourceEntry] = {}
    quotes: dict[QuoteKey, QuoteEntry] = {}
    places: dict[QuoteKey | str, int] = {}
    own = None if claim is None else f'{_OF_A_CLAIM}{claim}",'
    for number, line in enumerate(lines[1:], start=2):
        if own is not None and line.startswith(_OF_A_CLAIM) and not line.startswith(own):
            continue
        row = _Row(name, number, _read_row(name, number, line))
        entry = row.read_entry()
        key = entry.source if isinstance(entry, SourceEntry) else entry.key
        if key in places:
            raise _refuse(name, number, f"the same entry stands at line {places[key]}", _MAKE_AGAIN)
        places[key] = number
        if isinstance(entry, SourceEntry):
            sources[entry.source] = entry
        else:
            quotes[entry.key] = entry
    return Lock(sources, quotes, places, version)


def replace_lock(file: Path, text: str) -> bool:
    """Write a lock file whole or not at all; tell whether its bytes changed.

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


_SOURCE_FIELDS: Final = frozenset(
    ("archive", "asked", "bytes", "extractor", "fetched", "media_type")
) | {"raw_sha256", "reached", "source", "text_sha256"}
_QUOTE_FIELDS: Final = frozenset(
    ("claim", "foldings", "offsets", "quote_sha256", "source", "span_sha256")
) | {"surroundings_sha256", "values_sha256"}


class _Row:
    """One line's fields, each read as its type or refused with its place."""

    def __init__(self, name: str, number: int, fields: Mapping[str, object]) -> None:
        self.name = name
        self.number = number
        self.fields = fields

    def read_entry(self) -> SourceEntry | QuoteEntry:
        found = frozenset(self.fields)
        wanted = _QUOTE_FIELDS if "claim" in found else _SOURCE_FIELDS
        for field in sorted(wanted - found):
            raise self.refuse(f"field '{field}' is missing")
        for field in sorted(found - wanted):
            raise self.refuse(f"unknown field '{field}'")
        return self._read_quote() if "claim" in found else self._read_source()

    def refuse(self, message: str) -> LockError:
        return _refuse(self.name, self.number, message, _MAKE_AGAIN)

    def _read_source(self) -> SourceEntry:
        archive = self.read_part("archive", ("address", "file"))
        extractor = self.read_part("extractor", ("name", "version"))
        return SourceEntry(
            source=self.read_text("source"),
            asked=self.read_text_or_none("asked"),
            reached=self.read_text_or_none("reached"),
            fetched=self.read_text_or_none("fetched"),
            media_type=self.read_text("media_type"),
            size=self.read_whole("bytes", self.fields["bytes"]),
            raw_digest=self.read_digest("raw_sha256", self.fields["raw_sha256"]),
            text_digest=self.read_digest("text_sha256", self.fields["text_sha256"]),
            extractor=extractor.read_text("name"),
            extractor_version=extractor.read_text("version"),
            archive_file=archive.read_text("file"),
            archive_address=archive.read_text_or_none("address"),
        )

    def _read_quote(self) -> QuoteEntry:
        return QuoteEntry(
            claim=self.read_text("claim"),
            source=self.read_text("source"),
            quote_digest=self.read_digest("quote_sha256", self.fields["quote_sha256"]),
            value_digests=tuple(
                self.read_digest("values_sha256", each) for each in self.read_list("values_sha256")
            ),
            offsets=tuple(self.read_pair(each) for each in self.read_list("offsets")),
            foldings=tuple(self.read_word("foldings", each) for each in self.read_list("foldings")),
            span_digest=self.read_digest("span_sha256", self.fields["span_sha256"]),
            surroundings_digest=self.read_digest(
                "surroundings_sha256", self.fields["surroundings_sha256"]
            ),
        )

    def read_word(self, field: str, value: object) -> str:
        if not isinstance(value, str):
            raise self.refuse(f"field '{field}' expected text")
        return value

    def read_text(self, field: str) -> str:
        return self.read_word(field, self.fields[field])

    def read_text_or_none(self, field: str) -> str | None:
        return None if self.fields[field] is None else self.read_text(field)

    def read_whole(self, field: str, value: object) -> int:
        if not isinstance(value, int) or isinstance(value, bool) or value < 0:
            raise self.refuse(f"field '{field}' expected a whole number")
        return value

    def read_digest(self, field: str, value: object) -> str:
        if not isinstance(value, str) or _DIGEST.fullmatch(value) is None:
            raise self.refuse(f"field '{field}' expected a SHA-256 in hexadecimal digits")
        return value

    def read_list(self, field: str) -> list[object]:
        value = self.fields[field]
        if not isinstance(value, list):
            raise self.refuse(f"field '{field}' expected a list")
        return value

    def read_pair(self, value: object) -> tuple[int, int]:
        if not isinstance(value, list) or len(value) != 2:
            raise self.refuse("field 'offsets' expected pairs of a start and an end")
        start, end = (self.read_whole("offsets", each) for each in value)
        if start >= end:
            raise self.refuse("field 'offsets' expected ends behind their starts")
        return start, end

    def read_part(self, field: str, names: tuple[str, ...]) -> _Row:
        value = self.fields[field]
        if not isinstance(value, dict) or set(value) != set(names):
            raise self.refuse(f"field '{field}' expected {' and '.join(names)}")
        return _Row(self.name, self.number, value)


def _read_version(header: Mapping[str, object], name: str) -> int:
    if header.get("format") != _FORMAT:
        raise _refuse(name, 1, "this is no lock of factcheck's", _MAKE_AGAIN)
    for version in range(1, LOCK_VERSION + 1):
        if header == {"format": _FORMAT, "version": version}:
            return version
    message = f"version {header.get('version')} is unknown, expected {LOCK_VERSION}"
    raise _refuse(name, 1, message, "another version of factcheck wrote it")


def _read_row(name: str, number: int, line: str) -> Mapping[str, object]:
    try:
        row: object = json.loads(line)
    except (ValueError, RecursionError):
        row = None
    if not isinstance(row, dict):
        raise _refuse(name, number, "this line is not a JSON object", _MAKE_AGAIN)
    return row


def _refuse(name: str, line: int, message: str, hint: str) -> LockError:
    return LockError(f"{name}:{line}:1: error: {message}", hint=hint)
