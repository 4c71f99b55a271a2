"""A packed body is unpacked whole, or refused with what is wrong about it."""

from __future__ import annotations

import gzip
import zlib

import pytest

from factcheck.errors import FactcheckError
from factcheck.evidence.fetch.content_coding import unpack

TEXT = b"<p>It cost $4.5 million.</p>" * 20
MOST = 10_000


def raw_deflate(text: bytes) -> bytes:
    """Pack without the header of RFC 1950, as many servers do."""
    packer = zlib.compressobj(wbits=-15)
    return packer.compress(text) + packer.flush()


GZIP = gzip.compress(TEXT, mtime=0)
ZLIB = zlib.compress(TEXT)
RAW = raw_deflate(TEXT)
NAMED = GZIP[:3] + b"\x08" + GZIP[4:10] + b"page.html\0" + GZIP[10:]

WHOLE = {
    "nothing is packed": (TEXT, (), TEXT),
    "identity": (TEXT, ("identity",), TEXT),
    "an empty header": (TEXT, ("",), TEXT),
    "gzip": (GZIP, ("gzip",), TEXT),
    "gzip in capitals": (GZIP, ("GZip",), TEXT),
    "gzip under its older name": (GZIP, ("x-gzip",), TEXT),
    "gzip with the name of a file": (NAMED, ("gzip",), TEXT),
    "two members": (gzip.compress(TEXT[:99]) + gzip.compress(TEXT[99:]), ("gzip",), TEXT),
    "an empty member first": (gzip.compress(b"") + GZIP, ("gzip",), TEXT),
    "a hundred members": (b"".join(gzip.compress(b"x") for _ in range(100)), ("gzip",), b"x" * 100),
    "deflate": (ZLIB, ("deflate",), TEXT),
    "deflate without its header": (RAW, ("deflate",), TEXT),
    "nothing, as gzip": (gzip.compress(b""), ("gzip",), b""),
    "gzip twice": (gzip.compress(GZIP), ("gzip, gzip",), TEXT),
    "gzip twice in two headers": (gzip.compress(GZIP), ("gzip", "gzip"), TEXT),
    "deflate and then gzip": (gzip.compress(ZLIB), ("deflate, gzip",), TEXT),
    "exactly as much as is allowed": (gzip.compress(b"x" * MOST), ("gzip",), b"x" * MOST),
}


@pytest.mark.parametrize("body, codings, text", WHOLE.values(), ids=WHOLE)
def test_a_whole_body_is_unpacked(body: bytes, codings: tuple[str, ...], text: bytes) -> None:
    assert unpack(body, codings, MOST) == text


NO_GZIP = "is not packed as gzip, though it says so"
NO_DEFLATE = "is not packed as deflate, though it says so"
TOO_MUCH = "unpacks to more than is allowed"
BROKEN = {
    "bare text as gzip": (TEXT, ("gzip",), NO_GZIP),
    "bare text as deflate": (TEXT, ("deflate",), NO_DEFLATE),
    "deflate as gzip": (ZLIB, ("gzip",), NO_GZIP),
    "gzip as deflate": (GZIP, ("deflate",), NO_DEFLATE),
    "nothing at all as gzip": (b"", ("gzip",), "is packed as gzip and breaks off"),
    "nothing at all as deflate": (b"", ("deflate",), "is packed as deflate and breaks off"),
    "a wrong checksum": (GZIP[:-8] + b"\0" * 4 + GZIP[-4:], ("gzip",), NO_GZIP),
    "a wrong length": (GZIP[:-4] + b"\0" * 4, ("gzip",), NO_GZIP),
    "a wrong checksum of deflate": (ZLIB[:-4] + b"\0" * 4, ("deflate",), NO_DEFLATE),
    "a second member that breaks off": (
        GZIP + GZIP[:-1], ("gzip",), "is packed as gzip and breaks off"),
    "text behind gzip": (
        GZIP + b"</html>", ("gzip",), f"goes on behind the end of what is packed, at byte {len(GZIP)}"),
    "zeros behind gzip": (
        GZIP + b"\0\0", ("gzip",), f"goes on behind the end of what is packed, at byte {len(GZIP)}"),
    "text behind deflate": (
        ZLIB + b"!", ("deflate",), f"goes on behind the end of what is packed, at byte {len(ZLIB)}"),
    "text behind deflate without its header": (
        RAW + b"!", ("deflate",), f"goes on behind the end of what is packed, at byte {len(RAW)}"),
    "two streams of deflate": (
        ZLIB + ZLIB, ("deflate",),
        f"goes on behind the end of what is packed, at byte {len(ZLIB)}"),
    "gzip twice said, once done": (GZIP, ("gzip, gzip",), NO_GZIP),
    "gzip once said, twice done": (
        gzip.compress(GZIP), (), "is packed as gzip, though its server does not say so"),
    "gzip of which nothing is said": (
        GZIP, (), "is packed as gzip, though its server does not say so"),
    "the wrong order": (gzip.compress(ZLIB), ("gzip, deflate",), NO_DEFLATE),
    "brotli": (TEXT, ("br",), "is packed as 'br', expected gzip, deflate or none"),
    "zstd": (TEXT, ("zstd",), "is packed as 'zstd', expected gzip, deflate or none"),
    "gzip in brotli": (GZIP, ("gzip, br",), "is packed as 'br', expected gzip, deflate or none"),
    "too many codings": (
        GZIP, (", ".join(["gzip"] * 9),), "is packed 9 times over, expected 4 at most"),
    "too much": (gzip.compress(b"x" * (MOST + 1)), ("gzip",), TOO_MUCH),
    "too much of many members": (gzip.compress(b"x" * 999) * 11, ("gzip",), TOO_MUCH),
    "too much in between": (gzip.compress(gzip.compress(bytes(range(256)) * 60)[:1] * 20_000),
                            ("gzip, gzip",), TOO_MUCH),
    "too many members": (
        gzip.compress(b"") * 10_001, ("gzip",), "is packed as gzip in more than 10,000 members"),
}  # fmt: skip


@pytest.mark.parametrize("body, codings, message", BROKEN.values(), ids=BROKEN)
def test_a_body_that_is_not_whole_is_refused(
    body: bytes, codings: tuple[str, ...], message: str
) -> None:
    with pytest.raises(FactcheckError) as refused:
        unpack(body, codings, MOST)
    assert refused.value.message == message


@pytest.mark.parametrize("packed, coding", [(GZIP, "gzip"), (ZLIB, "deflate"), (RAW, "deflate")])
def test_wherever_a_body_is_cut_it_is_refused(packed: bytes, coding: str) -> None:
    for length in range(len(packed)):
        with pytest.raises(FactcheckError) as refused:
            unpack(packed[:length], (coding,), MOST)
        assert refused.value.message == f"is packed as {coding} and breaks off"
