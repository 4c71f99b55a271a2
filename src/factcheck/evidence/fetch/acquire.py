"""Bring a document in from an address or a file: its bytes, its text and what it says of itself.

Nothing is written; `storing` does that after a person has agreed.
"""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Final

from factcheck.errors import FactcheckError
from factcheck.evidence.archive.warc import pack_warc
from factcheck.evidence.extract.document import HTML_TYPES, MediaType, find_media_type
from factcheck.evidence.extract.process import extract_apart
from factcheck.evidence.extras import require_fetch_extra
from factcheck.evidence.fetch.page import fetch
from factcheck.evidence.fetch.refuse import Limits
from factcheck.evidence.limits import DOCUMENT_BYTES, ExtractionLimits
from factcheck.model.addresses import keep, remove_directive
from factcheck.runtime.records import dataclass
from factcheck.runtime.regular_file import read_regular
from factcheck.yaml.file_kinds import name_file_kind

if TYPE_CHECKING:
    from factcheck.evidence.extract.document import Extract
    from factcheck.evidence.extract.particulars import Particulars
    from factcheck.evidence.fetch.exchanges import Fetched

_MAY_BE_CUT: Final = "the answer does not say how long it is: look whether the text is whole"
_ENDINGS: Final = {
    MediaType.HTML: "html",
    MediaType.XHTML: "xhtml",
    MediaType.PDF: "pdf",
    MediaType.PLAIN: "txt",
}


class SubstituteError(FactcheckError):
    """A page that was fetched in place of the document: a bot check, a wall, an error, a login."""


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
    def is_page(self) -> bool:
        """Whether it is a page of the web, in whatever way it was brought in."""
        return self.media_type in HTML_TYPES

    @property
    def warnings(self) -> tuple[str, ...]:
        """What a person should look at before relying on the text."""
        is_whole = self.fetched is None or self.fetched.is_surely_whole
        secrets = () if self.fetched is None else self.fetched.secrets
        return (
            *(() if is_whole else (_MAY_BE_CUT,)),
            *(f"{each} of an address looks like a secret and is not kept" for each in secrets),
            *self.extract.warnings,
            *self.particulars.warnings,
        )

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

    def pack(self, moment: str) -> bytes:
        """Return the bytes of the stored file: a WARC for a page, the file itself for a file.

        Args:
            moment: when it was fetched, as ISO 8601 in UTC.
        """
        return self.document if self.fetched is None else pack_warc(self.fetched, moment)

    @property
    def text_digest(self) -> str:
        """SHA-256 of the extracted text in UTF-8."""
        return sha256(self.extract.text.encode()).hexdigest()


def is_address(target: str) -> bool:
    """Return whether something named on the command line is a web address, not a file.

    Args:
        target: what was typed.
    """
    return target.lower().startswith(("http://", "https://"))


def fetch_or_read(
    target: str,
    *,
    encoding: str | None = None,
    allow_private: bool = False,
    accept_page: bool = False,
    limits: Limits | None = None,
    extraction: ExtractionLimits | None = None,
) -> Acquired:
    """Fetch a page or read a file, and take its text out.

    Args:
        target: an address, or the path of a file.
        encoding: the encoding that a person names, whatever is declared; or None.
        allow_private: whether hosts outside of the open internet may be asked.
        accept_page: whether a page is taken that looks like none: an error page, a wall, a login.
        limits: how long and how much a fetch may take.
        extraction: how much time and memory taking the text out may take.

    Raises:
        MissingExtraError: the packages for archiving are not installed.
        FetchError: the page cannot be fetched.
        UnreadableDocumentError: the file cannot be read.
        ExtractionError, UnreadablePdfError: the document is of no type that is archived, or has no
            text.
        ExtractionLimitError: taking its text out takes too long or too much.
        EncodingError: its bytes are not in the encoding that is declared.
        SubstituteError: the page looks like something else than the document.
    """
    require_fetch_extra()
    fetched = None
    if is_address(target):
        fetched = fetch(target, allow_private=allow_private, limits=limits or Limits())
    name = keep(target) if is_address(target) else target
    document = _read_file(Path(target)) if fetched is None else fetched.document
    kind = name_file_kind(document)
    if kind is not None and not document.startswith(b"%PDF-"):
        raise UnreadableDocumentError(
            f"'{name}' is {kind}, expected a web page, a PDF or plain text",
            hint="save it as a PDF or as plain text, and add that",
        )
    content_type = None if fetched is None else fetched.content_type
    media_type = find_media_type(content_type, target, document)
    found, said = extract_apart(
        name, document, media_type, content_type,
        encoding=encoding, limits=extraction or ExtractionLimits(),
    )  # fmt: skip
    if found.looks_like is not None and not accept_page:
        raise SubstituteError(
            f"'{name}' looks like {found.looks_like}",
            hint="look at it in a browser: save what you see and add the file with --url; "
            "or, if this is the document, --accept-page",
        )
    asked = None if fetched is None else keep(remove_directive(target))
    return Acquired(asked, fetched, document, media_type, found, said, encoding)


def _read_file(path: Path) -> bytes:
    try:
        return read_regular(path, limit=DOCUMENT_BYTES)
    except OSError as error:
        raise UnreadableDocumentError(f"'{path}' cannot be read: {error.strerror}") from None
    except ValueError:
        raise UnreadableDocumentError("a path holds a zero byte, which no file does") from None
