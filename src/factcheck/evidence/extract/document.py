"""Documents to text: HTML by a walk through the page, PDF by pypdf, plain text as it is.

Runs when a source is archived; the extractor and its version go on record with the text.
"""

from __future__ import annotations

import re
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from factcheck.errors import FactcheckError
from factcheck.evidence.extract.article import split_article
from factcheck.evidence.extract.decode import DecodedText, EncodingError, decode
from factcheck.evidence.extract.page.text import WALK, read_page
from factcheck.evidence.extract.page.tree import CutPageError
from factcheck.evidence.extract.pdf.text import read_pdf
from factcheck.evidence.extras import require_fetch_extra
from factcheck.evidence.limits import TEXT_BYTES
from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Mapping


_LITTLE: Final = 120
"""Words under which a page's text is called little: a teaser before a paywall has fewer."""

_DECLARED: Final = re.compile(r"[\s;]")


class ExtractionError(FactcheckError):
    """A document that gives no text."""


class MediaType(StrEnum):
    """The media types that are archived."""

    HTML = "text/html"
    XHTML = "application/xhtml+xml"
    PDF = "application/pdf"
    PLAIN = "text/plain"


HTML_TYPES: Final = frozenset({MediaType.HTML, MediaType.XHTML})


@dataclass(frozen=True, slots=True)
class Extract:
    """The text of a document, and how it came about.

    Attributes:
        text: paragraphs parted by a blank line, the pages of a PDF by a form feed, the article of
            a page from the rest of what it shows by two.
        extractor: what made it.
        version: its version.
        markup: the decoded HTML, for the page's own particulars; None for other documents.
        particulars: what a PDF says of itself, by field.
        warnings: what a person should look at before relying on the text.
        notes: what else the page shows or hides, and what was not fetched.
        looks_like: what a page seems to be in place of a document (`an error page: …`), or None.
    """

    text: str
    extractor: str
    version: str
    markup: str | None = None
    particulars: Mapping[str, str] | None = None
    warnings: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    looks_like: str | None = None


def find_media_type(declared: str | None, name: str, raw: bytes) -> MediaType:
    """Return what a document is: by its signature, by what the server says, by its name.

    Args:
        declared: the content type that a server sent, or None.
        name: of the file, or the path of the address.
        raw: the bytes of the document, of which the first are looked at.

    Raises:
        ExtractionError: it is none of the types that are archived.
    """
    if raw[:1024].lstrip().startswith(b"%PDF-"):
        return MediaType.PDF
    said = _DECLARED.split(declared.strip().lower())[0] if declared else None
    if said is None:
        endings = {"pdf": MediaType.PDF, "html": MediaType.HTML, "htm": MediaType.HTML,
                   "xhtml": MediaType.XHTML, "txt": MediaType.PLAIN}  # fmt: skip
        said = endings.get(name.rpartition(".")[2].lower(), "not-stated")
    if said not in set(MediaType) or said == MediaType.PDF:
        what = f"'{said}'" if said != MediaType.PDF else "no PDF, though it says so"
        raise ExtractionError(
            f"'{name}' is {what}, expected HTML, PDF or plain text",
            hint="save it as one of them and add the file",
        )
    return MediaType(said)


def extract(
    raw: bytes, media_type: MediaType, content_type: str | None, *, encoding: str | None = None
) -> Extract:
    """Take the text out of a document.

    Args:
        raw: the bytes of the document.
        media_type: what it is.
        content_type: what the server said of it, with its encoding, or None.
        encoding: the encoding that a person names, whatever is declared; or None.

    Raises:
        MissingExtraError: the extractor is not installed.
        EncodingError: the bytes are not in the encoding that is declared or named.
        ExtractionError: there is no text, or too much of it.
        UnreadablePdfError: a PDF gives no text.
    """
    if media_type is MediaType.PDF:
        if encoding is not None:
            raise EncodingError("a PDF holds its own encodings, so --encoding does not apply to it")
        found = _extract_pdf(raw)
    else:
        is_html = media_type in HTML_TYPES
        decoded = decode(raw, content_type=content_type, is_html=is_html, given=encoding)
        found = _extract_html(decoded) if is_html else _extract_plain(decoded)
    if len(found.text.encode(errors="replace")) > TEXT_BYTES:
        raise ExtractionError(f"the text of the document is longer than {TEXT_BYTES:,} bytes")
    return found


def _extract_plain(decoded: DecodedText) -> Extract:
    return Extract(_require_text(decoded.text), "plain-text", "1", warnings=decoded.warnings)


def _extract_html(decoded: DecodedText) -> Extract:
    require_fetch_extra(("trafilatura",))
    from trafilatura import __version__

    _require_text(decoded.text)
    try:
        page = read_page(decoded.text)
    except MemoryError:
        raise
    except Exception as error:  # noqa: BLE001 - what a library raises on a broken page is open
        is_deep = isinstance(error, (RecursionError, CutPageError))
        cause = "it is nested too deep" if is_deep else "it is broken"
        raise ExtractionError(
            f"the page cannot be read: {cause}", hint="print it to PDF and add the file"
        ) from None
    if page.looks_like is not None and not page.text.strip():
        raise ExtractionError(
            f"the document has no text: it looks like {page.looks_like}",
            hint="open it in a browser, print it to PDF and add the file",
        )
    words = len(split_article(_require_text(page.text))[0].split())
    looks = () if page.looks_like is None else (f"the page looks like {page.looks_like}",)
    warnings = [*looks, *decoded.warnings, *page.warnings]
    if words < _LITTLE:
        warnings.append(
            f"the text has only {words} words: a teaser before a paywall, or a page made by scripts?"
        )
    version = f"{WALK} with trafilatura {__version__}"
    return Extract(
        page.text,
        "factcheck",
        version,
        decoded.text,
        warnings=tuple(warnings),
        notes=page.notes,
        looks_like=page.looks_like,
    )


def _extract_pdf(raw: bytes) -> Extract:
    found = read_pdf(raw)
    return Extract(
        found.text, "pypdf", found.version, particulars=found.particulars, warnings=found.warnings
    )


def _require_text(text: str) -> str:
    if not text.strip():
        raise ExtractionError("the document has no text")
    return text
