"""The archive folder: the text of each source as it was archived, with what is known of its making.

Read when quotes are proven; nothing here fetches or writes.
A source's text stands in `<id>.txt`; `<id>.json`, where there is one, says how it came about.
"""

from __future__ import annotations

import json
from hashlib import sha256
from typing import TYPE_CHECKING, Final

from factcheck.errors import FactcheckError
from factcheck.evidence.containers import ENDING, document_in
from factcheck.model.proofs import SourceEntry, digest
from factcheck.records import dataclass

if TYPE_CHECKING:
    from pathlib import Path

    from factcheck.model.records import Source

PLAIN_TEXT: Final = "plain-text"
"""The extractor of a text that was archived as it is."""
_PLAIN_TEXT_VERSION: Final = "1"


class ArchiveError(FactcheckError):
    """An archive folder, or a file in it, that cannot be read."""


@dataclass(frozen=True, slots=True)
class ArchivedText:
    """One source as archived.

    Attributes:
        text: the extracted text, line ends as stored, without a byte order mark.
        entry: what the lock should hold of the source.
        encoding: the encoding that a person named when it was archived, or None.
    """

    text: str
    entry: SourceEntry
    encoding: str | None


def check_folder(folder: Path) -> None:
    """Refuse an archive that does not exist.

    Raises:
        ArchiveError: the path is no folder.
    """
    if not folder.is_dir():
        raise ArchiveError(
            f"the archive '{folder}' is no folder",
            hint="name it with --archive DIR, or with archive in factcheck.toml",
        )


def read_archived(folder: Path, source: Source) -> ArchivedText | None:
    """Read the archived text of a source, or give None where there is none.

    Raises:
        ArchiveError: a file cannot be read, is not UTF-8, or says something that cannot be.
    """
    file = folder / f"{source.id}.txt"
    if not file.is_file():
        return None
    stored = _bytes(file)
    try:
        text = stored.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ArchiveError(
            f"{file}: byte {error.start:,} is not UTF-8", hint="archive the text as UTF-8"
        ) from None
    facts = _facts(folder / f"{source.id}.json")
    raw_name = facts.get("raw") or file.name
    raw = stored if raw_name == file.name else _bytes(_within(folder, raw_name))
    if raw_name.endswith(ENDING):
        raw = document_in(raw, str(folder / raw_name))
    is_plain = raw_name == file.name
    entry = SourceEntry(
        source=source.id,
        asked=facts.get("asked") or source.url,
        reached=facts.get("reached"),
        fetched=facts.get("fetched"),
        media_type=facts.get("media_type") or "text/plain",
        size=len(raw),
        raw_digest=sha256(raw).hexdigest(),
        text_digest=digest(text),
        extractor=facts.get("extractor") or (PLAIN_TEXT if is_plain else "not-stated"),
        extractor_version=facts.get("extractor_version")
        or (_PLAIN_TEXT_VERSION if is_plain else "not-stated"),
        archive_file=raw_name,
        archive_address=source.archived,
    )
    return ArchivedText(text, entry, facts.get("encoding"))


def _within(folder: Path, name: str) -> Path:
    file = (folder / name).resolve()
    if not file.is_relative_to(folder.resolve()):
        raise ArchiveError(f"'{name}' lies outside of the archive '{folder}'")
    return file


def _facts(file: Path) -> dict[str, str]:
    if not file.is_file():
        return {}
    try:
        facts: object = json.loads(_bytes(file))
    except ValueError:
        raise ArchiveError(f"{file}: this is not JSON") from None
    if not isinstance(facts, dict):
        raise ArchiveError(f"{file}: expected one object")
    return {str(key): value for key, value in facts.items() if isinstance(value, str)}


def _bytes(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as error:
        raise ArchiveError(f"{file}: cannot be read: {error.strerror}") from None
