"""The archive folder: the text of each source as it was archived, with what is known of its making.

Read when quotes are proven; nothing here fetches or writes.
A source's text stands in `<id>.txt`; `<id>.json`, where there is one, says how it came about.
Of a source that is a part of another these are the files of the other.
No file is longer than its limit, and no link leads out of the folder.
"""

from __future__ import annotations

import json
from functools import partial
from typing import TYPE_CHECKING, Final

from factcheck.errors import FactcheckError
from factcheck.evidence.archive.unfinished import EARLIER, read_unfinished
from factcheck.evidence.archive.warc import ENDING, measure, measure_document
from factcheck.evidence.limits import ACCOUNT_BYTES, ORIGINAL_BYTES, TEXT_BYTES
from factcheck.model.addresses import keep
from factcheck.model.digests import compute_digest
from factcheck.model.proofs import SourceEntry
from factcheck.runtime.records import dataclass
from factcheck.runtime.regular_file import open_regular, read_regular

if TYPE_CHECKING:
    from pathlib import Path

    from factcheck.evidence.archive.unfinished import Unfinished
    from factcheck.evidence.archive.warc import DocumentSize
    from factcheck.model.claims import Source

PLAIN_TEXT: Final = "plain-text"
"""The extractor of a text that was archived as it is."""
_PLAIN_TEXT_VERSION: Final = "1"


NAMING_AN_ARCHIVE: Final = (
    "name it with --archive DIR, or with archive in factcheck.toml; factcheck validate needs none"
)


class ArchiveError(FactcheckError):
    """An archive folder, or a file in it, that cannot be read."""


@dataclass(frozen=True, slots=True)
class ArchivedText:
    """One source as archived.

    Attributes:
        text: the extracted text, line ends as stored, without a byte order mark.
        entry: what the lock should hold of the source.
        encoding: the encoding that a person named when it was archived, or None.
        is_by_hand: whether nothing says how the text came about: somebody put it there.
    """

    text: str
    entry: SourceEntry
    encoding: str | None
    is_by_hand: bool


def check_folder(folder: Path) -> None:
    """Refuse an archive that does not exist.

    Args:
        folder: the archive, as the settings or the command line name it.

    Raises:
        ArchiveError: the path is no folder.
    """
    if not folder.is_dir():
        raise ArchiveError(
            f"the archive '{folder}' is no folder",
            hint=NAMING_AN_ARCHIVE,
        )


def read_archived(folder: Path, source: Source) -> ArchivedText | None:
    """Read the archived text of a source, or return None where there is none.

    Where a killed run has left the files of the source half replaced, those before it are read.

    Args:
        folder: the archive.
        source: the record; a part of another document has the files of the whole.

    Raises:
        ArchiveError: a file cannot be read, is not UTF-8, or says something that cannot be.
        UnfinishedError: the note of a killed run cannot be read.
    """
    whole = source.part_of or source.id
    name = f"{whole}.txt"
    lying = partial(_place_file, folder, whole, read_unfinished(folder, whole))
    text = _read_text(lying(name), folder)
    if text is None:
        return None
    facts = _read_facts(lying(f"{whole}.json"), folder)
    raw_name = facts.get("raw") or name
    original = _measure_original(folder, lying(raw_name))
    is_plain = raw_name == name
    entry = SourceEntry(
        source=source.id,
        asked=_keep_address(facts.get("asked") or source.url),
        reached=_keep_address(facts.get("reached")),
        fetched=facts.get("fetched"),
        media_type=facts.get("media_type") or "text/plain",
        size=original.size,
        raw_digest=original.digest,
        text_digest=compute_digest(text),
        extractor=facts.get("extractor") or (PLAIN_TEXT if is_plain else "not-stated"),
        extractor_version=facts.get("extractor_version")
        or (_PLAIN_TEXT_VERSION if is_plain else "not-stated"),
        archive_file=raw_name,
        archive_address=_keep_address(source.archived),
    )
    return ArchivedText(text, entry, facts.get("encoding"), not facts)


def measure_text(folder: Path, source: Source) -> int:
    """Return how many bytes the archived text of a source has; 0 where there is none.

    Args:
        folder: the archive.
        source: the record; a part of another document has the files of the whole.
    """
    try:
        return (folder / f"{source.part_of or source.id}.txt").stat().st_size
    except OSError:
        return 0


def read_text(folder: Path, source_id: str) -> str | None:
    """Read the archived text of a source and nothing else, or return None where there is none.

    Args:
        folder: the archive.
        source_id: by which its files are named.

    Raises:
        ArchiveError: it cannot be read, or is not UTF-8.
        UnfinishedError: the note of a killed run cannot be read.
    """
    unfinished = read_unfinished(folder, source_id)
    return _read_text(_place_file(folder, source_id, unfinished, f"{source_id}.txt"), folder)


def read_earlier(folder: Path, source_id: str) -> str | None:
    """Read the text that the archived one of a source has replaced, or return None.

    Args:
        folder: the archive.
        source_id: by which its files are named.

    Raises:
        ArchiveError: it cannot be read, or is not UTF-8.
    """
    kept = list_earlier(folder, source_id)
    return read_earlier_text(folder, kept[0]) if kept else None


def list_earlier(folder: Path, source_id: str) -> list[Path]:
    """Return the files of the texts that a source had before, the last one first.

    Args:
        folder: the archive.
        source_id: by which its files are named.
    """
    texts = (folder / EARLIER).glob(f"{source_id}.until-*.txt")
    kept = (file for file in texts if not file.stem.endswith(".original") and file.is_file())
    return sorted(kept, key=lambda file: file.stem, reverse=True)


def read_earlier_text(folder: Path, file: Path) -> str | None:
    """Read one of these files, or return None where it is gone.

    Args:
        folder: the archive, which the file must not lead out of.
        file: one that `list_earlier` has returned.

    Raises:
        ArchiveError: it cannot be read, or is not UTF-8.
    """
    return _read_text(file, folder)


def _place_file(folder: Path, source_id: str, unfinished: Unfinished | None, name: str) -> Path:
    """Return where a file lies: where it lay before, if a killed run was about to replace it."""
    if unfinished is None or not name.startswith(f"{source_id}."):
        return folder / name
    return unfinished.find_file(name.removeprefix(source_id))


def _keep_address(address: str | None) -> str | None:
    return None if address is None else keep(address)


def _measure_original(folder: Path, file: Path) -> DocumentSize:
    """Measure the document that a text was taken out of, piece by piece."""
    try:
        with open_regular(file, limit=ORIGINAL_BYTES, within=folder) as stream:
            if file.name.endswith(ENDING):
                return measure_document(stream, str(file))
            return measure(stream)
    except OSError as error:
        raise _refuse(file, error) from None


_FACTS: Final = (
    "asked", "encoding", "extractor", "extractor_version", "fetched", "media_type", "raw", "reached",
)  # fmt: skip


def _read_facts(file: Path, folder: Path) -> dict[str, str]:
    """Read what the account of a text says in the fields that the lock or a refresh needs."""
    stored = _read_bytes(file, folder, ACCOUNT_BYTES)
    if stored is None:
        return {}
    try:
        facts: object = json.loads(stored)
    except (ValueError, RecursionError):
        raise ArchiveError(f"{file}: this is not JSON as the program writes it") from None
    if not isinstance(facts, dict):
        raise ArchiveError(f"{file}: expected one object")
    stated = {key: facts[key] for key in _FACTS if facts.get(key) is not None}
    for key, value in stated.items():
        if not isinstance(value, str):
            raise ArchiveError(f"{file}: field '{key}' expected a text")
        if not value.isprintable():  # control characters and lone surrogates among others
            sign = next(each for each in value if not each.isprintable())
            raise ArchiveError(
                f"{file}: field '{key}' holds U+{ord(sign):04X}, expected plain text"
            )
    return stated


def _read_text(file: Path, folder: Path) -> str | None:
    """Read a text of the archive, or return None where there is none."""
    stored = _read_bytes(file, folder, TEXT_BYTES)
    try:
        return None if stored is None else stored.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ArchiveError(
            f"{file}: byte {error.start:,} is not UTF-8", hint="archive the text as UTF-8"
        ) from None


def _read_bytes(file: Path, folder: Path, limit: int) -> bytes | None:
    """Read a file of the archive, or give None where there is none."""
    try:
        return read_regular(file, limit=limit, within=folder)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise _refuse(file, error) from None


def _refuse(file: Path, error: OSError) -> ArchiveError:
    return ArchiveError(f"{file}: cannot be read: {error.strerror}")
