"""The bytes of a file as text, in an encoding that is known and never guessed."""

from __future__ import annotations

import codecs
from typing import TYPE_CHECKING, Final

from factcheck.importing.remarks import ImportingError
from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Mapping

MOST_BYTES: Final = 16 * 1024 * 1024
"""What a file of a corpus may have; drafts are as long as what they are made of."""

_MARKS: Final[Mapping[bytes, str]] = {
    codecs.BOM_UTF8: "utf-8",
    codecs.BOM_UTF16_LE: "utf-16-le",
    codecs.BOM_UTF16_BE: "utf-16-be",
}
_FIRST_TRIED: Final = "windows-1252"
_READ_WRONGLY: Final = codecs.BOM_UTF8.decode(_FIRST_TRIED)
_AROUND: Final = 12


@dataclass(frozen=True, slots=True)
class Decoded:
    """A file as text.

    Attributes:
        text: without the mark at its start.
        encoding: in which it was read.
        has_mark: whether a mark at its start says so.
    """

    text: str
    encoding: str
    has_mark: bool


def decode_file(raw: bytes, name: str, encoding: str | None) -> Decoded:
    """Return the text of a file.

    Args:
        raw: its bytes.
        name: what messages call it.
        encoding: the one that the user names; None for UTF-8, or what a mark at the start says.

    Raises:
        ImportingError: it is empty, no text, or in no known encoding.
    """
    if len(raw) > MOST_BYTES:
        raise ImportingError(
            f"'{name}' has {len(raw):,} bytes, expected at most {MOST_BYTES:,}",
            hint="split it into several files",
        )
    if not raw.strip():
        raise ImportingError(f"'{name}' is empty")
    mark = next((each for each in _MARKS if raw.startswith(each)), b"")
    chosen = encoding or _MARKS.get(mark, "utf-8")
    try:
        text = raw.removeprefix(mark).decode(chosen)
    except LookupError:
        raise ImportingError(
            f"'{chosen}' is no encoding", hint="such as utf-8, windows-1252, iso-8859-15 or utf-16"
        ) from None
    except UnicodeDecodeError as error:
        raise _refuse_bytes(raw, name, chosen, error.start + len(mark)) from None
    if text.startswith(_READ_WRONGLY):
        raise ImportingError(
            f"'{name}' begins with '{_READ_WRONGLY}': a mark of UTF-8 that a program took for {_FIRST_TRIED}",
            hint="open the original as UTF-8 in that program, and save it again: other letters are wrong too",
        )
    if "\0" in text:
        at = text.index("\0")
        raise ImportingError(
            f"'{name}' holds a NUL at character {at:,}, expected text",
            hint="save a spreadsheet as CSV in UTF-8",
        )
    return Decoded(text, codecs.lookup(chosen).name, bool(mark))


def _refuse_bytes(raw: bytes, name: str, encoding: str, at: int) -> ImportingError:
    if raw.startswith(b"PK\x03\x04"):
        return ImportingError(
            f"'{name}' is a packed file such as a spreadsheet, expected text",
            hint="save it as CSV in UTF-8",
        )
    message = f"'{name}': byte {at:,} (0x{raw[at]:02X}) is not {encoding}"
    line = raw.count(b"\n", 0, at) + 1
    around = raw[max(at - _AROUND, 0) : at + _AROUND].decode(_FIRST_TRIED, "replace")
    shown = around.replace("\r", " ").replace("\n", " ")
    return ImportingError(
        f"{message}, in line {line:,}",
        hint=f"--encoding {_FIRST_TRIED} would read there '{shown}'; if that is right, give it",
    )
