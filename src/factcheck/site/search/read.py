"""Read a text as the words and figures by which it is found; `static/site.js` does the same with a query.

A figure is a token of its own, whatever its magnitude is written as: `$1.9 billion`, `1.9bn` and
`1,900,000,000` are `#1900000000`. tests/site/tokens.json holds what both must read.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

ZEROS: Final = {
    "thousand": 3, "k": 3,
    "million": 6, "mn": 6, "m": 6,
    "billion": 9, "bn": 9, "b": 9,
    "trillion": 12, "tn": 12,
}  # fmt: skip
_TOKEN: Final = re.compile(
    r"([^\W\d_]+)|"
    r"([0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\.([0-9]+))?"
    rf"(?:[ -]?({'|'.join(ZEROS)})(?![^\W_]))?"
)
_FEW: Final = 2
"""Decimals with which a number in full is also found by its magnitude: 1,900,000,000 by 1.9, but 1,187 not by 1.187."""


def read_tokens(text: str) -> Iterator[str]:
    """Read what a document is found by; a word may come more than once.

    Args:
        text: any text of it.

    Example:
        >>> list(read_tokens("About $1.9 billion"))
        ['about', '#1900000000', '#1.9']
    """
    for word, printed, fraction, magnitude in _TOKEN.findall(_fold(text)):
        if word:
            yield word
            continue
        whole = printed.replace(",", "")
        full = write_number(whole, fraction, ZEROS.get(magnitude, 0))
        yield f"#{full}"
        if magnitude:
            yield f"#{write_number(whole, fraction, 0)}"
        short = _shorten(full)
        if short is not None and (not magnitude or short != write_number(whole, fraction, 0)):
            yield f"#{short}"


def _fold(text: str) -> str:
    """Return a text without accents and capitals."""
    if not text.isascii():
        text = unicodedata.normalize("NFKD", text)
        text = "".join(letter for letter in text if not unicodedata.combining(letter))
    return text.lower()


def write_number(whole: str, fraction: str, zeros: int) -> str:
    """Write a number in full, without needless zeros.

    Args:
        whole: the digits before the point.
        fraction: those behind it.
        zeros: of its magnitude.
    """
    digits = fraction.ljust(zeros, "0")
    whole, fraction = f"{whole}{digits[:zeros]}".lstrip("0") or "0", digits[zeros:].rstrip("0")
    return f"{whole}.{fraction}" if fraction else whole


def _shorten(full: str) -> str | None:
    """Return a number at its magnitude, 1.9 of 1900000000; None where that has more than a few decimals."""
    if "." in full or len(full) < 4:
        return None
    zeros = (len(full) - 1) // 3 * 3
    fraction = full[-zeros:].rstrip("0")
    return write_number(full[:-zeros], fraction, 0) if len(fraction) <= _FEW else None
