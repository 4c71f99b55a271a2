"""Bytes to text in the encoding that is declared, strictly; nothing is guessed.

A wrong declaration is an error with the byte at which it shows, a doubtful one a warning.
"""

from __future__ import annotations

import codecs
import re
from typing import Final

from factcheck.errors import FactcheckError
from factcheck.evidence.extract.encodings import find_codec, has_byte_order
from factcheck.runtime.records import dataclass

_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_CHARSET: Final = re.compile(r"""charset\s*=\s*["']?\s*([^\s"';,/>]+)""", re.IGNORECASE)
_META: Final = re.compile(rb"<meta\b[^>]*>", re.IGNORECASE)
_COMMENT: Final = re.compile(rb"<!--.*?-->", re.DOTALL)
_XML: Final = re.compile(rb"""<\?xml\b[^<>]*?\bencoding\s*=\s*["']([A-Za-z0-9._:-]+)["']""")
"""The first line of XHTML, whose encoding holds where no `meta` names one (WHATWG HTML, section 13.2.3.2)."""
_READ_FOR_META: Final = 4096
"""Bytes in which a page can declare its encoding; the standard wants it in the first 1024."""

_OF_TWO_BYTES: Final = frozenset({"utf-16-le", "utf-16-be"})
_TURNED: Final = re.compile("[\u2000\u0a00\u0d00]")
"""Space and line ends as they read where the two bytes of a character change places."""
_STRAIGHT: Final = re.compile("[ \n\r]")
_NAME_IT: Final = "name its own with --encoding NAME, or save it as UTF-8 and add the file"


class EncodingError(FactcheckError):
    """Bytes that are not in the encoding they should be in."""


@dataclass(frozen=True, slots=True)
class DecodedText:
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
) -> DecodedText:
    """Decode a document strictly.

    What a person has looked up comes first, then a byte order mark, then the server's word, then
    the page's own; without any of them only UTF-8 is accepted. Only the encodings of the web are
    encodings, under the names that they have there.

    Args:
        raw: the bytes.
        content_type: what the server said, or None.
        is_html: whether the document itself can declare an encoding.
        given: the encoding that a person names, whatever is declared; or None.

    Raises:
        EncodingError: the encoding is unknown, a byte does not fit it, or the byte order mark
            says another one than a person.
    """
    marked = next((name for mark, name in _MARKS if raw.startswith(mark)), None)
    warnings: list[str] = []
    if given is not None:
        label, declared_by = given, "--encoding"
    elif marked is not None:
        label, declared_by = marked, "byte order mark"
    else:
        label, declared_by = _find_declared(raw, content_type, warnings, is_html=is_html)
    name = _require_known(label, declared_by)
    if marked is not None and marked != name:
        if not {marked, name} <= _OF_TWO_BYTES:
            raise EncodingError(
                f"{declared_by} says {name}, the byte order mark says {marked}", hint=_NAME_IT
            )
        name = marked
    text = _decode_strictly(raw, name, declared_by).removeprefix("\ufeff")
    if name in _OF_TWO_BYTES and marked is None:
        _check_order(text, label, name, declared_by, warnings)
    if name in {"cp1252", "iso8859-15", "mac-roman"} and given is None and _is_utf8(raw):
        warnings.append(
            f"{declared_by} says {name}, yet every byte reads as UTF-8: "
            "look whether quotation marks and accents are right"
        )
    if "\ufffd" in text:
        warnings.append("the document itself holds U+FFFD, left by a conversion that went wrong")
    return DecodedText(text, name, declared_by, tuple(warnings))


def _find_declared(
    raw: bytes, content_type: str | None, warnings: list[str], *, is_html: bool
) -> tuple[str, str]:
    """Return the name that is declared, and who declares it; the server comes before the page."""
    by_server = _CHARSET.search(content_type or "")
    by_page = _find_declared_in_page(raw) if is_html else None
    if by_server is None:
        return ("utf-8", "nobody") if by_page is None else (by_page, "the page")
    if by_page is not None and find_codec(by_page) != _require_known(by_server[1], "the server"):
        warnings.append(
            f"the server says {by_server[1]}, the page says {by_page}; the server's is taken"
        )
    return by_server[1], "the server"


def _check_order(text: str, label: str, name: str, declared_by: str, warnings: list[str]) -> None:
    """Refuse a text whose bytes stand in the other order; doubt one for which nobody says it."""
    if _TURNED.search(text) is not None and _STRAIGHT.search(text) is None:
        raise EncodingError(
            f"{declared_by} says {name}, yet its bytes stand in the other order", hint=_NAME_IT
        )
    if not has_byte_order(label):
        warnings.append(
            f"{declared_by} says {label} and nothing says in which order the bytes stand: "
            f"read as {name}, as browsers do"
        )


def _decode_strictly(raw: bytes, name: str, declared_by: str) -> str:
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
            f"{declared}: byte {error.start:,} is 0x{byte:02X}", hint=_NAME_IT
        ) from None


def _require_known(name: str, declared_by: str) -> str:
    codec = find_codec(name)
    if codec is None:
        raise EncodingError(
            f"{declared_by} says encoding '{name}', which is unknown", hint=_NAME_IT
        )
    return codec


def _find_declared_in_page(raw: bytes) -> str | None:
    head = _COMMENT.sub(b"", raw[:_READ_FOR_META])
    for meta in _META.findall(head):
        found = _CHARSET.search(meta.decode("latin-1"))
        if found is not None:
            name = found[1]
            # a page that can be read as bytes so far is no UTF-16 (WHATWG HTML, section 13.2.3.2)
            return "utf-8" if find_codec(name) in _OF_TWO_BYTES else name
    declaration = _XML.match(raw)
    return None if declaration is None else declaration[1].decode("latin-1")


def _is_utf8(raw: bytes) -> bool:
    try:
        raw.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return not raw.isascii()
