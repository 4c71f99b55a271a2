"""The text of a PDF by pypdf, page by page, and what it says of itself.

Whatever pypdf or a filter of it raises on the way becomes a refusal that names the page and the cause.
"""

from __future__ import annotations

import re
from contextlib import contextmanager
from io import BytesIO
from typing import TYPE_CHECKING, Final

from factcheck.errors import FactcheckError
from factcheck.evidence.extract.pdf.line_ends import join_lines
from factcheck.evidence.extract.pdf.marks import mark, resolve
from factcheck.evidence.extras import require_fetch_extra
from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from pypdf import PdfReader

    from factcheck.evidence.extract.page.marks import TextLine

PAGE_END: Final = "\f"
"""What parts the pages of a PDF in the archived text."""

_BY_PRINTING: Final = "print it to a new PDF and add that file"
_CAUSES: Final = (
    ("cryptography", "it is encrypted with AES, which is not read here"),
    ("encryption handler", "it is encrypted in another way than with a password"),
    ("Encryption V=", "it is encrypted in a way that is not known here"),
    ("jbig2", "it is packed with JBIG2, which is not read here"),
    ("Unsupported filter", "it is packed with a filter that is not known here"),
    ("filter with", "it is packed with a filter that is not known here"),
    ("predictor", "it is packed with a filter that is not known here"),
    ("cyclic", "its parts lead in a circle"),
)
"""What the words of pypdf mean, by what they contain; they tell more than its types do."""
_LISTED: Final = 20
"""How many pages a warning names."""
_LONE_SURROGATE: Final = re.compile("[\ud800-\udfff]")


class UnreadablePdfError(FactcheckError):
    """A PDF that gives no text."""


@dataclass(frozen=True, slots=True)
class PdfText:
    """The text of a PDF.

    Attributes:
        text: of all pages, parted by a form feed.
        version: of pypdf.
        particulars: what the PDF says of itself, by field.
        warnings: what a person should look at.
    """

    text: str
    version: str
    particulars: Mapping[str, str]
    warnings: tuple[str, ...]


def read_pdf(raw: bytes) -> PdfText:
    """Read the text of a PDF.

    Args:
        raw: the bytes of the file.

    Raises:
        MissingExtraError: pypdf is not installed.
        UnreadablePdfError: it is encrypted, broken, packed in a way that is not known, or has no text.
    """
    require_fetch_extra(("pypdf",))
    from pypdf import PdfReader, __version__

    with _refuse_errors("the PDF"):
        reader = PdfReader(BytesIO(raw))
        if reader.is_encrypted and not reader.decrypt(""):
            raise UnreadablePdfError("the PDF asks for a password", hint="save it without one")
        count = len(reader.pages)
        particulars = {
            str(key): str(value)
            for key, value in (*(reader.metadata or {}).items(), *reader.root_object.items())
            if isinstance(value, str)
        }
    lines = [resolve(page) for page in _read_pages(reader, count)]
    pages = join_lines([_write_page(line) for line in lines])
    empty = [number for number, page in enumerate(pages, start=1) if not page.strip()]
    if len(empty) == count:
        raise UnreadablePdfError(
            f"the PDF has no text on its {count} pages: it may be scanned",
            hint="recognise its text first (OCR) and add the file that results",
        )
    warnings = [f"no text on page {_join_numbers(empty)}"] if empty else []
    broken = [number for number, page in enumerate(pages, start=1) if _LONE_SURROGATE.search(page)]
    if broken:
        warnings.append(
            f"characters that are none stand on page {_join_numbers(broken)}; "
            "U+FFFD is put in their place"
        )
    doubts = [doubt for line in lines for doubt in line.doubts]
    if doubts:
        warnings.append(
            f"raised digits can be read in two ways: {_join_quoted(doubts)}: look at the document"
        )
    text = _LONE_SURROGATE.sub("\ufffd", PAGE_END.join(pages))
    return PdfText(text, __version__, particulars, tuple(warnings))


def _read_pages(reader: PdfReader, count: int) -> Iterator[str]:
    for index in range(count):
        with _refuse_errors(f"page {index + 1} of the PDF"):
            page = reader.pages[index]
            mark(page)
            yield page.extract_text().replace(PAGE_END, "\n")


def _write_page(line: TextLine) -> str:
    """Write the text of a page, its footnote marks below it."""
    if not line.notes:
        return line.text
    return f"{line.text.rstrip()}\n\n{' '.join(line.notes)}\n"


@contextmanager
def _refuse_errors(what: str) -> Iterator[None]:
    """Refuse what pypdf cannot read, whatever it raises: its parsers let any error through."""
    try:
        yield
    except (FactcheckError, MemoryError):
        raise
    except RecursionError:
        raise UnreadablePdfError(f"{what} cannot be read: it is nested too deep") from None
    except Exception as error:  # noqa: BLE001 - what a library raises on a broken file is open
        said = " ".join(str(error).split())
        known = (cause for words, cause in _CAUSES if words in said)
        cause = next(known, None)
        raise UnreadablePdfError(
            f"{what} cannot be read: {cause or _shorten(said) or 'it is broken'}",
            hint=None if cause is None else _BY_PRINTING,
        ) from None


def _join_quoted(doubts: list[str]) -> str:
    more = f" and {len(doubts) - _LISTED:,} more" if len(doubts) > _LISTED else ""
    return ", ".join(f"'{each}'" for each in doubts[:_LISTED]) + more


def _join_numbers(pages: list[int]) -> str:
    more = f" and {len(pages) - _LISTED:,} more" if len(pages) > _LISTED else ""
    return ", ".join(map(str, pages[:_LISTED])) + more


def _shorten(words: str) -> str:
    return words if len(words) <= 100 else words[:99] + "…"
