"""A key that alike figures share, as bytes of one length: what a database groups by.

Two figures that lack nothing have one like key exactly when `build_key` says the same of both, of
what a share is a share left out, since a share that does not say so fits every one that does.
A rise and a fall have two: each is like a level that says neither, or not, so nothing could be the
same of all three.
The texts of a key are taken as they are written; no form of Unicode is put in the place of another.
It is a format: `VERSION` changes with it.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from enum import Enum
from hashlib import blake2b
from typing import TYPE_CHECKING, Final

from factcheck.comparison.key import MAY_BE_UNSAID, find_missing
from factcheck.model.values import FigureReference
from factcheck.quantity.interval import Interval

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factcheck.comparison.key import Key

VERSION: Final = 1
"""Of the format."""

_BYTES: Final = 16
"""Of a key: by chance two are one in a ledger of 10 ** 15 figures with a probability of 10 ** -9."""


def build_like_key(key: Key) -> bytes | None:
    """Return the like key of a figure; None where it lacks something.

    Args:
        key: everything that a comparison looks at.

    >>> from factcheck.comparison.key import build_key
    >>> one, other = build_key(figure(as_of="2019-01-14")), build_key(figure(as_of="2019-01-14~"))
    >>> build_like_key(one) == build_like_key(other), build_like_key(build_key(figure()))
    (True, None)
    """
    if find_missing(key):
        return None
    said = tuple(each for each in key if each[0] not in MAY_BE_UNSAID)
    return blake2b(_write_bytes(said), digest_size=_BYTES).digest()


def _write_bytes(value: object) -> bytes:
    """Write a value so that no two different ones have the same bytes: its type, its length, itself."""
    if value is None:
        return b"n"
    if isinstance(value, bool):
        return b"t" if value else b"f"
    if isinstance(value, Enum) and not isinstance(value, str):
        return _wrap(b"e", value.name.encode())
    if isinstance(value, str):
        return _wrap(b"s", str(value).encode("utf-8", "surrogatepass"))
    if isinstance(value, date):
        return _wrap(b"d", value.isoformat().encode())
    if isinstance(value, tuple):
        return _wrap_all(b"(", map(_write_bytes, value))
    if isinstance(value, frozenset):
        return _wrap_all(b"{", sorted(map(_write_bytes, value)))
    if isinstance(value, Interval):
        return _wrap_all(b"i", map(_write_bytes, (*value.low_end, *value.high_end)))
    if isinstance(value, FigureReference):
        return _wrap_all(b"r", map(_write_bytes, (value.claim, value.figure)))
    return _write_number(value)


def _write_number(value: object) -> bytes:
    from fractions import Fraction

    assert isinstance(value, Decimal | Fraction | int), f"a key holds {type(value).__name__}"
    if isinstance(value, Decimal) and not value.is_finite():
        return b"+" if value > 0 else b"-"
    above, below = value.as_integer_ratio()
    return _wrap(b"q", b"%x/%x" % (above, below))


def _wrap(sort: bytes, text: bytes) -> bytes:
    return b"%b%d:%b" % (sort, len(text), text)


def _wrap_all(sort: bytes, members: Iterable[bytes]) -> bytes:
    return _wrap(sort, b"".join(members))
