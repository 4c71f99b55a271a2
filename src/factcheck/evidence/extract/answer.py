"""What the process that takes a text out of a document is to do, and its answer as bytes."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

from factcheck.evidence.extract.decode import EncodingError
from factcheck.evidence.extract.document import HTML_TYPES, Extract, ExtractionError, extract
from factcheck.evidence.extract.particulars import (
    Particulars,
    Stated,
    read_html_particulars,
    read_pdf_particulars,
)
from factcheck.evidence.extract.pdf.text import UnreadablePdfError
from factcheck.text.json_text import write_json_row

if TYPE_CHECKING:
    from collections.abc import Mapping

    from factcheck.errors import FactcheckError
    from factcheck.evidence.extract.document import MediaType

OUT_OF_MEMORY: Final = 3
"""The exit code of a process that came to the limit of its memory."""

_REFUSALS: Final[Mapping[str, type[FactcheckError]]] = {
    each.__name__: each for each in (ExtractionError, EncodingError, UnreadablePdfError)
}
"""What may come in place of a text, by name."""
_SINGLE: Final = ("title", "publisher", "published", "updated", "language")


def extract_document(
    raw: bytes, media_type: MediaType, content_type: str | None, encoding: str | None
) -> tuple[Extract, Particulars]:
    """Extract the text of a document, and what it says of itself.

    Args:
        raw: the bytes of the document.
        media_type: what it is.
        content_type: what the server said of it, with its encoding, or None.
        encoding: the encoding that a person names, whatever is declared; or None.

    Raises:
        EncodingError, ExtractionError, UnreadablePdfError: there is no text.
    """
    found = extract(raw, media_type, content_type, encoding=encoding)
    if media_type in HTML_TYPES and found.markup is not None:
        return found, read_html_particulars(found.markup)
    return found, read_pdf_particulars(found.particulars or {})


def write_answer(found: Extract, said: Particulars) -> bytes:
    """Write a text, how it came about, and what the document says of itself.

    Args:
        found: the text, and how it came about.
        said: what the document says of itself.

    Returns:
        One line of JSON in UTF-8, which `read_answer` reads.
    """
    return write_json_row(
        {
            "text": found.text,
            "extractor": found.extractor,
            "version": found.version,
            "warnings": found.warnings,
            "notes": found.notes,
            "looks_like": found.looks_like,
            "says": {name: _pack_stated(getattr(said, name)) for name in _SINGLE},
            "authors": [_pack_stated(author) for author in said.authors],
            "doubts": said.warnings,
        }
    ).encode()


def write_refusal(error: FactcheckError) -> bytes:
    """Write why there is no text.

    Args:
        error: one that `read_answer` raises again.

    Returns:
        One line of JSON in UTF-8.
    """
    return write_json_row(
        {"refused": type(error).__name__, "message": error.message, "hint": error.hint}
    ).encode()


def read_answer(written: bytes) -> tuple[Extract, Particulars]:
    """Read an answer again; the markup stays where it was read.

    Args:
        written: what the other process has written.

    Raises:
        EncodingError, ExtractionError, UnreadablePdfError: it is a refusal.
    """
    answer = json.loads(written)
    if "refused" in answer:
        raise _REFUSALS[answer["refused"]](answer["message"], hint=answer["hint"])
    found = Extract(
        answer["text"],
        answer["extractor"],
        answer["version"],
        warnings=tuple(answer["warnings"]),
        notes=tuple(answer["notes"]),
        looks_like=answer["looks_like"],
    )
    said = Particulars(
        **{name: _unpack_stated(pair) for name, pair in answer["says"].items()},
        authors=tuple(Stated(*pair) for pair in answer["authors"]),
        warnings=tuple(answer["doubts"]),
    )
    return found, said


def _pack_stated(stated: Stated | None) -> tuple[str, str] | None:
    return None if stated is None else (stated.value, stated.place)


def _unpack_stated(pair: list[str] | None) -> Stated | None:
    return None if pair is None else Stated(*pair)
