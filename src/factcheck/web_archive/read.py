"""The pages of a WARC file (ISO 28500), one after another; what cannot be read costs its record alone."""

from __future__ import annotations

import mmap
from contextlib import closing
from os import fstat
from typing import TYPE_CHECKING, BinaryIO, Final

from factcheck.errors import FactcheckError
from factcheck.evidence.extract.decode import EncodingError, decode
from factcheck.evidence.fetch.content_coding import PackingError, TooLargeError, unpack
from factcheck.runtime.records import dataclass
from factcheck.store.dataset.engine import MissingEngineError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from fastwarc.warc import WarcRecord

PAGE_BYTES: Final = 10_000_000
"""Of a page, as received and as unpacked; what is longer is a listing or a trap."""

_PACKED: Final = b"\x1f\x8b\x08"
"""How a packed record begins (RFC 1952)."""
_PLAIN: Final = b"WARC/1."
_PARTED: Final = b"\r\n\r\n"
"""What parts two records that are not packed."""
_UNREADABLE: Final = "cannot be read as a record"
_FOLLOWED: Final = "is followed by what cannot be read as a record"
_HTML: Final = ("text/html", "application/xhtml+xml")
_PAGES: Final = (*_HTML, "text/plain")


class WebArchiveError(FactcheckError):
    """A file that cannot be read as a web archive."""


class BrokenRecordError(FactcheckError):
    """A record that is not as long as it says, so that the next one has to be looked for.

    Attributes:
        url: its address.
    """

    def __init__(self, url: str, message: str) -> None:
        super().__init__(message)
        self.url = url


@dataclass(frozen=True, slots=True)
class WebPage:
    """A page as it was archived.

    Attributes:
        offset: of its record in the file, in bytes.
        url: its address.
        seen: when it was archived (WARC-Date), as written.
        body: its text, HTML or plain.
        is_html: whether it is HTML.
    """

    offset: int
    url: str
    seen: str
    body: str
    is_html: bool


@dataclass(frozen=True, slots=True)
class RefusedRecord:
    """A record that gave no page.

    Attributes:
        offset: of the record in the file, in bytes.
        url: its address; empty where the record cannot be read.
        why: in words that go on behind these.
    """

    offset: int
    url: str
    why: str


def read_pages(file: Path) -> Iterator[WebPage | RefusedRecord]:
    """Read the pages that a web server has answered with.

    Args:
        file: a WARC file, packed as gzip record by record, or not packed.

    Raises:
        WebArchiveError: it cannot be opened.
        MissingEngineError: the extra is not installed.
    """
    with _open_file(file) as stream:
        start: int | None = 0
        is_said = False
        while start is not None:
            last, is_any = start, False
            try:
                for record in _walk_records(stream, start):
                    last, is_any, is_said = record.stream_pos, True, False
                    found = _read_record(record, last)
                    if found is not None:
                        yield found
            except BrokenRecordError as error:
                yield RefusedRecord(last, error.url, error.message)
                is_said = True
            except OSError:  # FastWARC cannot go on behind what is broken
                if not is_said:
                    yield RefusedRecord(last, "", _FOLLOWED if is_any else _UNREADABLE)
                is_said = True
            else:  # it ends at an empty member of gzip too
                is_said = True
            start = _find_next(stream, last + 1)


def _open_file(file: Path) -> BinaryIO:
    try:
        return file.open("rb")
    except OSError as error:
        raise WebArchiveError(f"'{file}' cannot be read: {error.strerror}") from None


def _walk_records(stream: BinaryIO, start: int) -> Iterator[WarcRecord]:
    try:
        from fastwarc.warc import ArchiveIterator, WarcRecordType
    except ImportError:
        raise MissingEngineError("web archives need", "warc") from None
    stream.seek(start)
    return iter(
        ArchiveIterator(
            stream, record_types=WarcRecordType.any_type, parse_http=True, auto_decode="transfer"
        )
    )


def _find_next(stream: BinaryIO, start: int) -> int | None:
    """Find where the next record can begin, or None."""
    if not fstat(stream.fileno()).st_size:
        return None
    with closing(mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ)) as held:
        if held[: len(_PACKED)] == _PACKED:
            found = held.find(_PACKED, start)
            return None if found < 0 else found
        found = held.find(b"\n" + _PLAIN, start)
        return None if found < 0 else found + 1


def _read_record(record: WarcRecord, offset: int) -> WebPage | RefusedRecord | None:
    """Read a record as a page; None where it is none: a picture, an error, a redirect."""
    if not record.is_http or record.headers.get("WARC-Type") != "response":
        return None
    headers = record.http_headers
    kind = (record.http_content_type or "").lower()
    if headers is None or headers.status_code != 200 or kind not in _PAGES:
        return None
    url = (record.headers.get("WARC-Target-URI") or "").strip("<>")
    expected = record.content_length
    body = record.reader.read(PAGE_BYTES + 1)
    if _PARTED + _PLAIN in body:
        raise BrokenRecordError(url, "is longer than the record, and runs into the next")
    if "Transfer-Encoding" not in headers and len(body) < min(expected, PAGE_BYTES):
        raise BrokenRecordError(url, f"breaks off after {len(body):,} of {expected:,} bytes")
    coding = headers.get("Content-Encoding")
    try:
        raw = _unpack(body, [] if coding is None else [coding])
        text = decode(raw, content_type=headers.get("Content-Type"), is_html=kind in _HTML).text
    except (EncodingError, PackingError, TooLargeError) as error:
        return RefusedRecord(offset, url, error.message)
    return WebPage(offset, url, record.headers.get("WARC-Date") or "", text, kind in _HTML)


def _unpack(body: bytes, codings: list[str]) -> bytes:
    if len(body) > PAGE_BYTES:
        raise TooLargeError(f"has more than {PAGE_BYTES:,} bytes")
    raw = unpack(body, codings, PAGE_BYTES)
    if raw.startswith(_PACKED):
        raise PackingError("is packed as gzip within gzip, though its server says so once")
    return raw
