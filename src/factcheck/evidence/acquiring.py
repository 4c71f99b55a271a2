"""Bring a document in from an address or a file: its bytes, its text and what it says of itself.

Nothing is written; `storing` does that after a person has agreed.
"""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Final

from factcheck.errors import FactcheckError
from factcheck.evidence.containers import packed
from factcheck.evidence.extracting import HTML_TYPES, MediaType, extract, media_type_of
from factcheck.evidence.extras import require_fetch_extra
from factcheck.evidence.fetching import Limits, fetch
from factcheck.evidence.particulars import Particulars, particulars_of_html, particulars_of_pdf
from factcheck.records import dataclass

if TYPE_CHECKING:
    from factcheck.evidence.exchanges import Fetched
    from factcheck.evidence.extracting import Extract

_FILE_LIMIT: Final = 200_000_000
_ENDINGS: Final = {
    MediaType.HTML: "html",
    MediaType.XHTML: "xhtml",
    MediaType.PDF: "pdf",
    MediaType.PLAIN: "txt",
}


class UnreadableDocumentError(FactcheckError):
    """A file that was to be archived and cannot be read."""


@dataclass(frozen=True, slots=True)
class Acquired:
    """A document as it was brought in.

    Attributes:
        asked: the address that was asked for, or None for a file.
        fetched: the exchanges, or None for a file.
        document: the bytes of the document without content coding.
        media_type: what it is.
        extract: its text.
        particulars: what it says of itself.
        encoding: the encoding that a person named, or None.
        warnings: what a person should look at.
    """

    asked: str | None
    fetched: Fetched | None
    document: bytes
    media_type: MediaType
    extract: Extract
    particulars: Particulars
    encoding: str | None = None

    @property
    def reached(self) -> str | None:
        """The address that answered after redirects, or None for a file."""
        return None if self.fetched is None else self.fetched.reached

    @property
    def warnings(self) -> tuple[str, ...]:
        """What a person should look at before relying on the text."""
        return (*self.extract.warnings, *self.particulars.warnings)

    @property
    def raw(self) -> bytes:
        """The bytes as received: of a fetched page with its content coding."""
        return self.document if self.fetched is None else self.fetched.exchanges[-1].body

    @property
    def raw_ending(self) -> str:
        """The ending of the stored file; a text that is its own extract is stored once."""
        if self.fetched is not None:
            return "warc.gz"
        is_its_own = self.document == self.extract.text.encode()
        kept_apart = self.media_type is MediaType.PLAIN and not is_its_own
        return "original.txt" if kept_apart else _ENDINGS[self.media_type]

    def stored(self, moment: str) -> bytes:
        """Give the bytes of the stored file: a WARC for a page, the file itself for a file."""
        return self.document if self.fetched is None else packed(self.fetched, moment)

    @property
    def text_digest(self) -> str:
        """SHA-256 of the extracted text in UTF-8."""
        return sha256(self.extract.text.encode()).hexdigest()


def is_address(target: str) -> bool:
    """Tell whether something named on the command line is a web address, not a file."""
    return target.lower().startswith(("http://", "https://"))


def acquire(
    target: str,
    *,
    encoding: str | None = None,
    allow_private: bool = False,
    limits: Limits | None = None,
) -> Acquired:
    """Bring a document in.

    Args:
        target: an address, or the path of a file.
        encoding: the encoding that a person names, whatever is declared; or None.
        allow_private: whether hosts outside of the open internet may be asked.
        limits: how long and how much a fetch may take.

    Raises:
        MissingExtraError: the packages for archiving are not installed.
        FetchError: the page cannot be fetched.
        UnreadableDocumentError: the file cannot be read.
        ExtractionError: the document is of no type that is archived, or has no text.
        EncodingError: its bytes are not in the encoding that is declared.
    """
    require_fetch_extra()
    if is_address(target):
        fetched = fetch(target, allow_private=allow_private, limits=limits or Limits())
        return _understood(target, fetched, fetched.document, encoding)
    return _understood(target, None, _file(Path(target)), encoding)


def _understood(
    target: str, fetched: Fetched | None, document: bytes, encoding: str | None
) -> Acquired:
    content_type = None if fetched is None else fetched.content_type
    media_type = media_type_of(content_type, target, document)
    found = extract(document, media_type, content_type, encoding=encoding)
    if media_type in HTML_TYPES and found.markup is not None:
        particulars = particulars_of_html(found.markup)
    else:
        particulars = particulars_of_pdf(found.particulars or {})
    asked = None if fetched is None else target
    return Acquired(asked, fetched, document, media_type, found, particulars, encoding)


def _file(path: Path) -> bytes:
    try:
        if path.stat().st_size > _FILE_LIMIT:
            raise UnreadableDocumentError(f"'{path}' is longer than {_FILE_LIMIT:,} bytes")
        return path.read_bytes()
    except OSError as error:
        raise UnreadableDocumentError(f"'{path}' cannot be read: {error.strerror}") from None
