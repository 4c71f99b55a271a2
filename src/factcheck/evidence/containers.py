"""The container of a fetched page: a WARC file (ISO 28500), written by warcio.

Reading the document out of it again needs the standard library only, so that proving does not need
the packages for archiving.
"""

from __future__ import annotations

import gzip
import zlib
from typing import TYPE_CHECKING, Final

from factcheck import __version__
from factcheck.errors import FactcheckError
from factcheck.evidence.extras import require_fetch_extra

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.evidence.exchanges import Fetched

ENDING: Final = ".warc.gz"

_NOT_STORED: Final = frozenset({"transfer-encoding", "content-length"})
"""Headers that describe the transfer, which the stored body no longer has."""


class ContainerError(FactcheckError):
    """A WARC file that cannot be read."""


def packed(fetched: Fetched, moment: str) -> bytes:
    """Write every request and response of a fetch as one WARC file.

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


def document_in(container: bytes, name: str) -> bytes:
    """Give the body of the last response in a WARC file, as it was received.

    Args:
        container: the bytes of the file.
        name: what messages call it.

    Raises:
        ContainerError: it is not packed as WARC files are, breaks off, or holds no response.
    """
    try:
        unpacked = gzip.decompress(container)
        responses = [block for kind, block in _records(unpacked) if kind == b"response"]
        return responses[-1].split(b"\r\n\r\n", 1)[1]
    except (OSError, EOFError, zlib.error, ValueError, IndexError):
        raise ContainerError(
            f"{name}: this is not a whole WARC file with a response",
            hint="factcheck source refresh fetches the page again",
        ) from None


def _records(unpacked: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Give kind and block of each record.

    Raises:
        ValueError: a record has no length, or is shorter than it says.
    """
    at = 0
    while at < len(unpacked):
        end = unpacked.index(b"\r\n\r\n", at)
        fields = {
            key.strip().lower(): value.strip()
            for key, _, value in (
                line.partition(b":") for line in unpacked[at:end].split(b"\r\n")[1:]
            )
        }
        length = int(fields.get(b"content-length", b""))
        block = unpacked[end + 4 : end + 4 + length]
        if len(block) != length:
            raise ValueError
        yield fields.get(b"warc-type", b""), block
        at = end + 4 + length + 4
