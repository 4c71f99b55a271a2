"""A line of a lock, field by field: each is read as its type, or refused with its place."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Final

from factcheck.errors import FactcheckError
from factcheck.model.proofs import LOCK_VERSION, QuoteEntry, SourceEntry

if TYPE_CHECKING:
    from collections.abc import Mapping

LOCK_FORMAT: Final = "factcheck evidence"
_DIGEST: Final = re.compile("[0-9a-f]{64}")
MAKE_AGAIN: Final = "factcheck verify --update writes it anew"


class LockError(FactcheckError):
    """A lock that cannot be read; the message starts with the file and the line."""


_SOURCE_FIELDS: Final = frozenset(
    ("archive", "asked", "bytes", "extractor", "fetched", "media_type")
) | {"raw_sha256", "reached", "source", "text_sha256"}
_QUOTE_FIELDS: Final = frozenset(
    ("claim", "foldings", "offsets", "quote_sha256", "source", "span_sha256")
) | {"surroundings_sha256", "values_sha256"}


class LockRow:
    """One line's fields, each read as its type or refused with its place."""

    def __init__(self, name: str, number: int, fields: Mapping[str, object]) -> None:
        self.name = name
        self.number = number
        self.fields = fields

    def read_entry(self) -> SourceEntry | QuoteEntry:
        """Read the line as what was archived of a source, or proven of a quote.

        Raises:
            LockError: a field is missing, unknown, or not of its type.
        """
        found = frozenset(self.fields)
        wanted = _QUOTE_FIELDS if "claim" in found else _SOURCE_FIELDS
        for field in sorted(wanted - found):
            raise self._refuse(f"field '{field}' is missing")
        for field in sorted(found - wanted):
            raise self._refuse(f"unknown field '{field}'")
        return self._read_quote() if "claim" in found else self._read_source()

    def _refuse(self, message: str) -> LockError:
        return refuse_line(self.name, self.number, message, MAKE_AGAIN)

    def _read_source(self) -> SourceEntry:
        archive = self._read_part("archive", ("address", "file"))
        extractor = self._read_part("extractor", ("name", "version"))
        return SourceEntry(
            source=self.read_text("source"),
            asked=self.read_text_or_none("asked"),
            reached=self.read_text_or_none("reached"),
            fetched=self.read_text_or_none("fetched"),
            media_type=self.read_text("media_type"),
            size=self._read_whole("bytes", self.fields["bytes"]),
            raw_digest=self._read_digest("raw_sha256", self.fields["raw_sha256"]),
            text_digest=self._read_digest("text_sha256", self.fields["text_sha256"]),
            extractor=extractor.read_text("name"),
            extractor_version=extractor.read_text("version"),
            archive_file=archive.read_text("file"),
            archive_address=archive.read_text_or_none("address"),
        )

    def _read_quote(self) -> QuoteEntry:
        return QuoteEntry(
            claim=self.read_text("claim"),
            source=self.read_text("source"),
            quote_digest=self._read_digest("quote_sha256", self.fields["quote_sha256"]),
            value_digests=tuple(
                self._read_digest("values_sha256", each)
                for each in self._read_list("values_sha256")
            ),
            offsets=tuple(self._read_pair(each) for each in self._read_list("offsets")),
            foldings=tuple(
                self._read_word("foldings", each) for each in self._read_list("foldings")
            ),
            span_digest=self._read_digest("span_sha256", self.fields["span_sha256"]),
            surroundings_digest=self._read_digest(
                "surroundings_sha256", self.fields["surroundings_sha256"]
            ),
        )

    def _read_word(self, field: str, value: object) -> str:
        if not isinstance(value, str):
            raise self._refuse(f"field '{field}' expected text")
        return value

    def read_text(self, field: str) -> str:
        """Read a field that is a text."""
        return self._read_word(field, self.fields[field])

    def read_text_or_none(self, field: str) -> str | None:
        """Read a field that is a text or null."""
        return None if self.fields[field] is None else self.read_text(field)

    def _read_whole(self, field: str, value: object) -> int:
        if not isinstance(value, int) or isinstance(value, bool) or value < 0:
            raise self._refuse(f"field '{field}' expected a whole number")
        return value

    def _read_digest(self, field: str, value: object) -> str:
        if not isinstance(value, str) or _DIGEST.fullmatch(value) is None:
            raise self._refuse(f"field '{field}' expected a SHA-256 in hexadecimal digits")
        return value

    def _read_list(self, field: str) -> list[object]:
        value = self.fields[field]
        if not isinstance(value, list):
            raise self._refuse(f"field '{field}' expected a list")
        return value

    def _read_pair(self, value: object) -> tuple[int, int]:
        if not isinstance(value, list) or len(value) != 2:
            raise self._refuse("field 'offsets' expected pairs of a start and an end")
        start, end = (self._read_whole("offsets", each) for each in value)
        if start >= end:
            raise self._refuse("field 'offsets' expected ends behind their starts")
        return start, end

    def _read_part(self, field: str, names: tuple[str, ...]) -> LockRow:
        value = self.fields[field]
        if not isinstance(value, dict) or set(value) != set(names):
            raise self._refuse(f"field '{field}' expected {' and '.join(names)}")
        return LockRow(self.name, self.number, value)


def read_version(header: Mapping[str, object], name: str) -> int:
    """Read the version from the first line of a lock.

    Args:
        header: the first line of the lock, as an object of JSON.
        name: what messages call the lock.

    Raises:
        LockError: it is no lock, or one of a version that this program does not know.
    """
    if header.get("format") != LOCK_FORMAT:
        raise refuse_line(name, 1, "this is no lock of factcheck's", MAKE_AGAIN)
    for version in range(1, LOCK_VERSION + 1):
        if header == {"format": LOCK_FORMAT, "version": version}:
            return version
    message = f"version {header.get('version')} is unknown, expected {LOCK_VERSION}"
    raise refuse_line(name, 1, message, "another version of factcheck wrote it")


def read_row(name: str, number: int, line: str) -> Mapping[str, object]:
    """Read one line as an object of JSON.

    Args:
        name: what messages call the lock.
        number: of the line, from 1.
        line: its text.

    Raises:
        LockError: it is none.
    """
    try:
        row: object = json.loads(line)
    except (ValueError, RecursionError):
        row = None
    if not isinstance(row, dict):
        raise refuse_line(name, number, "this line is not a JSON object", MAKE_AGAIN)
    return row


def refuse_line(name: str, line: int, message: str, hint: str) -> LockError:
    """Build the error for a line of a lock, with what helps.

    Args:
        name: what messages call the lock.
        line: the number of the line, from 1.
        message: what it is, and what was expected.
        hint: what helps.
    """
    return LockError(f"{name}:{line}:1: error: {message}", hint=hint)
