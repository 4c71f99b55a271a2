"""Undo the content codings of a response: whole, or not at all.

A server that was asked for none may send one all the same. What breaks off, what goes on behind its
end, and what is not packed as it says is no evidence.
"""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING, Final

from factcheck.errors import FactcheckError

if TYPE_CHECKING:
    from collections.abc import Iterable

_GZIP: Final = zlib.MAX_WBITS | 16
_WITH_HEADER: Final = zlib.MAX_WBITS
_WITHOUT_HEADER: Final = -zlib.MAX_WBITS
_SIGNATURE: Final = b"\x1f\x8b\x08"
_PIECE: Final = 65_536
_MOST_MEMBERS: Final = 10_000
"""Of a gzip body; each costs a new start, and a page of 50 million bytes has some hundreds."""
_MOST_CODINGS: Final = 4


class PackingError(FactcheckError):
    """A body that is not packed as its server says; the message goes on behind its address."""


class TooLargeError(FactcheckError):
    """A body that unpacks to more than is allowed."""


def unpack(body: bytes, codings: Iterable[str], most: int) -> bytes:
    """Return a body without its content codings (RFC 9110, section 8.4).

    Args:
        body: as it was received.
        codings: the values of the header, each a list of codings in the order they were applied.
        most: bytes that each step may give.

    Raises:
        PackingError: a coding is unknown, or the body is not whole in it.
        TooLargeError: it unpacks to more than `most` bytes.
    """
    names = [name.strip().lower() for value in codings for name in value.split(",")]
    applied = [name for name in names if name not in {"", "identity"}]
    if len(applied) > _MOST_CODINGS:
        raise PackingError(f"is packed {len(applied)} times over, expected {_MOST_CODINGS} at most")
    if not applied and body.startswith(_SIGNATURE):
        raise PackingError("is packed as gzip, though its server does not say so")
    for name in reversed(applied):
        if name in {"gzip", "x-gzip"}:
            body = _unpack_gzip(body, name, most)
        elif name == "deflate":
            body = _unpack_deflate(body, name, most)
        else:
            raise PackingError(f"is packed as '{name}', expected gzip, deflate or none")
    return body


def _unpack_gzip(body: bytes, name: str, most: int) -> bytes:
    """Unpack gzip: its members one behind the other (RFC 1952, section 2.2)."""
    parts: list[bytes] = []
    rest, left = memoryview(body), most
    while rest or not parts:
        if len(parts) == _MOST_MEMBERS:
            raise PackingError(f"is packed as {name} in more than {_MOST_MEMBERS:,} members")
        if parts and bytes(rest[:2]) != _SIGNATURE[:2]:
            raise _refuse_rest(len(body) - len(rest))
        part, used = _unpack_stream(rest, _GZIP, name, left)
        parts.append(part)
        rest, left = rest[used:], left - len(part)
    return b"".join(parts)


def _unpack_deflate(body: bytes, name: str, most: int) -> bytes:
    """Unpack deflate: with the header of RFC 1950, or as many servers send it, without."""
    has_header = len(body) >= 2 and body[0] & 15 == 8 and (body[0] << 8 | body[1]) % 31 == 0
    unpacked, used = _unpack_stream(
        memoryview(body), _WITH_HEADER if has_header else _WITHOUT_HEADER, name, most
    )
    if used < len(body):
        raise _refuse_rest(used)
    return unpacked


def _refuse_rest(end: int) -> PackingError:
    return PackingError(f"goes on behind the end of what is packed, at byte {end:,}")


def _unpack_stream(packed: memoryview, bits: int, name: str, most: int) -> tuple[bytes, int]:
    """Unpack one stream, and return how many bytes of `packed` it took."""
    unpacker = zlib.decompressobj(bits)
    unpacked = bytearray()
    for start in range(0, len(packed), _PIECE):
        piece = packed[start : start + _PIECE]
        try:
            unpacked += unpacker.decompress(piece, most + 1 - len(unpacked))
        except zlib.error:
            raise PackingError(f"is not packed as {name}, though it says so") from None
        if len(unpacked) > most:
            raise TooLargeError("unpacks to more than is allowed")
        if unpacker.eof:
            return bytes(unpacked), start + len(piece) - len(unpacker.unused_data)
    raise PackingError(f"is packed as {name} and breaks off")
