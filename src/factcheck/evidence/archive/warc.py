"""The container of a fetched page: a WARC file (ISO 28500), written by warcio.

Reading the document out of it again needs the standard library only, so that proving does not need
the packages for archiving.
"""

from __future__ import annotations

import gzip
import zlib
from hashlib import sha256
from typing import IO, TYPE_CHECKING, Final

from factcheck import __version__
from factcheck.errors import FactcheckError
from factcheck.evidence.extras import require_fetch_extra
from factcheck.evidence.limits import DOCUMENT_BYTES
from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator
    from io import BufferedIOBase

    from factcheck.evidence.fetch.exchanges import Fetched

ENDING: Final = ".warc.gz"

_NOT_STORED: Final = frozenset({"transfer-encoding", "content-length", "set-cookie"})
"""Headers that describe the transfer, which the stored body no longer has, or open a session."""

_PIECE: Final = 1 << 16
"""Bytes that are unpacked at a time."""
_HEAD: Final = 1_000_000
"""Bytes that the head of a record may have."""
_RECORDS: Final = 1_000
"""How many records a file may have: a fetch follows a few redirects."""


class ContainerError(FactcheckError):
    """A WARC file that cannot be read."""


def pack_warc(fetched: Fetched, moment: str) -> bytes:
    """Pack every request and response of a fetch into one WARC file.

    Args:
        fetched: the redirects and the page.
        moment: when it was fetched, as ISO 8601 in UTC.

    Raises:
        MissingExtraError: warcio is not installed.
    """
    require_fetch_extra(("warcio",))
    from io import BytesIO

    from warcio.statusandheaders import StatusAndHeaders
    from warcio.warcwriter import WARCWriter

    stream = BytesIO()
    writer = WARCWriter(stream, gzip=True, warc_version="WARC/1.1")
    told = {
        "software": f"factcheck {__version__}",
        "format": "WARC File Format 1.1",
        "robots": "obey",
    }
    writer.write_record(writer.create_warcinfo_record("", told))
    for exchange in fetched.exchanges:
        stored = [pair for pair in exchange.headers if pair[0].lower() not in _NOT_STORED]
        stored.append(("Content-Length", str(len(exchange.body))))
        known = {"WARC-Date": moment, "WARC-IP-Address": exchange.host_address}
        response = writer.create_warc_record(
            exchange.address,
            "response",
            payload=BytesIO(exchange.body),
            length=len(exchange.body),
            http_headers=StatusAndHeaders(
                f"{exchange.status} {exchange.reason}".strip(), stored, protocol="HTTP/1.1"
            ),
            warc_headers_dict=dict(known),
        )
        request = writer.create_warc_record(
            exchange.address,
            "request",
            http_headers=StatusAndHeaders(
                f"GET {exchange.request_target} HTTP/1.1",
                list(exchange.request_headers),
                is_http_request=True,
            ),
            warc_headers_dict=dict(known),
        )
        writer.write_request_response_pair(request, response)
    return stream.getvalue()


@dataclass(frozen=True, slots=True)
class DocumentSize:
    """How many bytes a document has, and their SHA-256 in hexadecimal digits."""

    size: int
    digest: str


def measure(stream: IO[bytes] | BufferedIOBase, most: int | None = None) -> DocumentSize:
    """Measure what a stream holds, piece by piece.

    Args:
        stream: where it is read from.
        most: how many bytes are of interest; None for all.

    Raises:
        EOFError: the stream ends before `most`.
    """
    size, hashed = 0, sha256()
    while most is None or size < most:
        piece = stream.read(_PIECE if most is None else min(_PIECE, most - size))
        if not piece:
            break
        hashed.update(piece)
        size += len(piece)
    if most is not None and size < most:
        raise EOFError
    return DocumentSize(size, hashed.hexdigest())


def measure_document(container: IO[bytes], name: str) -> DocumentSize:
    """Measure the body of the last response in a WARC file, as it was received.

    It is unpacked piece by piece, so that a small file that unpacks to a large one takes no memory.

    Args:
        container: the file.
        name: what messages call it.

    Raises:
        ContainerError: it is not packed as WARC files are, breaks off, holds no response, or unpacks
            to more than a page may have.
    """
    try:
        with gzip.GzipFile(fileobj=container) as unpacked:
            responses = [found for found in _measure_responses(unpacked, name) if found is not None]
        return responses[-1]
    except (OSError, EOFError, zlib.error, ValueError, IndexError):
        raise ContainerError(
            f"{name}: this is not a whole WARC file with a response",
            hint="factcheck source refresh fetches the page again",
        ) from None


def read_document(container: IO[bytes], name: str) -> tuple[dict[bytes, bytes], bytes]:
    """Read the head and the body of the last response in a WARC file that was measured before.

    Args:
        container: the file.
        name: what messages call it.

    Raises:
        ContainerError: it is no whole WARC file with a response.
    """
    found: tuple[dict[bytes, bytes], bytes] | None = None
    try:
        with gzip.GzipFile(fileobj=container) as unpacked:
            for _ in range(_RECORDS):
                head = _read_fields(unpacked)
                if head is None:
                    break
                before = unpacked.tell()
                is_response = head.get(b"warc-type") == b"response"
                fields = (_read_fields(unpacked) or {}) if is_response else {}
                rest = int(head.get(b"content-length", b"")) - (unpacked.tell() - before)
                body = unpacked.read(min(rest, DOCUMENT_BYTES)) if rest >= 0 else b""
                unpacked.read(len(b"\r\n\r\n"))
                found = (fields, body) if is_response else found
    except (OSError, EOFError, zlib.error, ValueError):
        found = None
    if found is None:
        raise ContainerError(f"{name}: this is not a whole WARC file with a response")
    return found


def _measure_responses(unpacked: BufferedIOBase, name: str) -> Iterator[DocumentSize | None]:
    """Measure the body of each response, and give None for each other record.

    Raises:
        EOFError: a record is shorter than it says.
        ValueError: a record has no length, or its head does not end.
    """
    for _ in range(_RECORDS):
        head = _read_fields(unpacked)
        if head is None:
            return
        length = int(head.get(b"content-length", b""))
        if not 0 <= length <= DOCUMENT_BYTES + _HEAD:
            raise ContainerError(
                f"{name}: a record has {length:,} bytes, expected at most {DOCUMENT_BYTES:,}"
            )
        if head.get(b"warc-type") == b"response":
            before = unpacked.tell()
            _read_fields(unpacked)
            body = length - (unpacked.tell() - before)
            if body < 0:
                raise ValueError
            yield measure(unpacked, body)
        else:
            measure(unpacked, length)
            yield None
        measure(unpacked, len(b"\r\n\r\n"))
    raise ContainerError(f"{name}: this file has more than {_RECORDS:,} records")


def _read_fields(stream: BufferedIOBase) -> dict[bytes, bytes] | None:
    """Read the head of a record or response up to the empty line; None at the end of the file."""
    first = stream.readline(_HEAD)
    if not first:
        return None
    fields: dict[bytes, bytes] = {}
    left = _HEAD
    while (line := stream.readline(left)) != b"\r\n":
        left -= len(line)
        if not line or left <= 0:
            raise ValueError
        key, _, value = line.partition(b":")
        fields[key.strip().lower()] = value.strip()
    return fields
