"""WARC files for tests, record by record, as crawlers write them and as they go wrong."""

from __future__ import annotations

import gzip


def write_record(
    url: str,
    body: bytes,
    *,
    headers: str = "Content-Type: text/html; charset=utf-8",
    date: str = "2019-01-14T10:00:00Z",
    status: str = "200 OK",
    length: int | None = None,
) -> bytes:
    """Write what a server has answered as a record (ISO 28500).

    Args:
        url: the address.
        body: of the answer.
        headers: of the answer.
        date: when it was archived.
        status: of the answer.
        length: what the record says of its length; its own if omitted.
    """
    http = f"HTTP/1.1 {status}\r\n{headers}\r\n\r\n".encode() + body
    head = (
        f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {url}\r\nWARC-Date: {date}\r\n"
        "WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000000>\r\n"
        "Content-Type: application/http; msgtype=response\r\n"
        f"Content-Length: {len(http) if length is None else length}\r\n\r\n"
    )
    return head.encode() + http + b"\r\n\r\n"


def write_page(name: str, sentence: str, date: str = "2019-01-14T10:00:00Z") -> bytes:
    """Write the record of a page of one paragraph."""
    body = f"<html><body><p>{sentence}</p></body></html>".encode()
    return write_record(f"https://paper.example/{name}", body, date=date)


def pack(*records: bytes) -> bytes:
    """Pack records as gzip, each by itself."""
    return b"".join(gzip.compress(each, mtime=0) for each in records)
