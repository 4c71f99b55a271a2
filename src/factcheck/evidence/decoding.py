"""Bytes to text in the encoding that is declared, strictly; nothing is guessed.

A wrong declaration is an error with the byte at which it shows, a doubtful one a warning.
"""

from __future__ import annotations

import codecs
import re
from typing import Final

from factcheck.errors import FactcheckError
from factcheck.records import dataclass

_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_CHARSET: Final = re.compile(r"""charset\s*=\s*["']?\s*([^\s"';,/>]+)""", re.IGNORECASE)
_META: Final = re.compile(rb"<meta\b[^>]*>", re.IGNORECASE)
_COMMENT: Final = re.compile(rb"<!--.*?-->", re.DOTALL)
_READ_FOR_META: Final = 4096
"""Bytes in which a page can declare its encoding; the standard wants it in the first 1024."""

_ALSO_KNOWN_AS: Final = {
    "iso8859-1": "cp1252",
    "ascii": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "big5": "big5hkscs",
    "utf-16": "utf-16-le",
}
"""Names under which pages mean a larger encoding (WHATWG Encoding, section 4.2)."""


class EncodingError(FactcheckError):
    """Bytes that are not in the encoding they should be in."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text, its encoding, and what is doubtful about it.

    Attributes:
        text: without a byte order mark.
        encoding: in Python's name.
        declared_by: where the encoding comes from.
        warnings: what a person should look at.
    """

    text: str
    encoding: str
    declared_by: str
    warnings: tuple[str, ...] = ()


def decode(
    raw: bytes, *, content_type: str | None, is_html: bool, given: str | None = None
) -> Decoded:
    """Decode a document strictly.

    What a person has looked up comes first, then a byte order mark, then the server's word, then
    the page's own; without any of them only UTF-8 is accepted.

    Args:
        raw: the bytes.
        content_type: what the server said, or None.
        is_html: whether the document itself can declare an encoding.
        given: the encoding that a person names, whatever is declared; or None.

    Raises:
        EncodingError: the encoding is unknown, or a byte does not fit it.
    """
    if given is not None:
        name = _known(given, "--encoding")
        return Decoded(_strict(raw, name, "--encoding").removeprefix("\ufeff"), name, "--encoding")
    by_server = _CHARSET.search(content_type or "")
    by_page = _declared_in(raw) if is_html else None
    warnings: list[str] = []
    for mark, name in _MARKS:
        if raw.startswith(mark):
            return Decoded(_strict(raw, name, "its byte order mark")[1:], name, "byte order mark")
    if by_server is not None:
        name, declared_by = _known(by_server[1], "the server"), "the server"
        if by_page is not None and _known(by_page, "the page") != name:
            warnings.append(
                f"the server says {by_server[1]}, the page says {by_page}; the server's is taken"
            )
    elif by_page is not None:
        name, declared_by = _known(by_page, "the page"), "the page"
    else:
        name, declared_by = "utf-8", "nobody"
    text = _strict(raw, name, declared_by)
    if name in {"cp1252", "iso8859-15", "mac-roman"} and _reads_as_utf8(raw):
        warnings.append(
            f"{declared_by} says {name}, yet every byte reads as UTF-8: "
            "look whether quotation marks and accents are right"
        )
    if "\ufffd" in text:
        warnings.append("the document itself holds U+FFFD, left by a conversion that went wrong")
    return Decoded(text, name, declared_by, tuple(warnings))


def _strict(raw: bytes, name: str, declared_by: str) -> str:
    try:
        return raw.decode(name)
    except UnicodeDecodeError as error:
        byte = raw[error.start]
        declared = (
            "no encoding is declared, and it is not UTF-8"
            if declared_by == "nobody"
            else f"{declared_by} says {name}, which it is not"
        )
        raise EncodingError(
            f"{declared}: byte {error.start:,} is 0x{byte:02X}",
            hint="name its own with --encoding NAME, or save it as UTF-8 and add the file",
        ) from None


def _known(name: str, declared_by: str) -> str:
    try:
        codec = codecs.lookup(name)
    except (LookupError, ValueError):
        codec = None
    if codec is None or not codec._is_text_encoding:  # noqa: SLF001 - how Python itself tells
        raise EncodingError(
            f"{declared_by} says encoding '{name}', which is unknown",
            hint="name its own with --encoding NAME, or save it as UTF-8 and add the file",
        )
    return _ALSO_KNOWN_AS.get(codec.name, codec.name)


def _declared_in(raw: bytes) -> str | None:
    head = _COMMENT.sub(b"", raw[:_READ_FOR_META])
    for meta in _META.findall(head):
        found = _CHARSET.search(meta.decode("latin-1"))
        if found is not None:
            name = found[1]
            # a page that can be read as bytes so far is no UTF-16 (WHATWG HTML, section 13.2.3.2)
            return "utf-8" if name.lower().startswith("utf-16") else name
    return None


def _reads_as_utf8(raw: bytes) -> bool:
    try:
        raw.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return not raw.isascii()
