"""Bytes to a text that every YAML reader divides into the same lines and characters.

What it finds is the encoding and single characters; structure is not its subject.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import Final, NamedTuple

from factcheck.yaml import trouble as t
from factcheck.yaml.trouble import Trouble

_BOM: Final = b"\xef\xbb\xbf"

_OTHER_ENCODINGS: Final = (
    (re.compile(rb"\xff\xfe\0\0|\0\0\xfe\xff|[^\0]\0\0\0|\0\0\0[^\0]"), "UTF-32"),
    (re.compile(rb"\xff\xfe|\xfe\xff|[^\0]\0|\0[^\0]"), "UTF-16"),
)
"""By how a file begins (YAML 1.2.2, section 5.2); a text never starts with a NUL beside a letter."""

_FORBIDDEN: Final = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")
"""Outside YAML's printable characters (section 5.1), or line breaks in YAML 1.1 and none in 1.2."""

_LINE_BREAK: Final = re.compile(r"\r\n?|\n")
_LINE: Final = re.compile(r"[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+")


class Names(NamedTuple):
    """What one forbidden character is called, and how to write it if it is meant."""

    name: str
    hint: str


_NAMED: Final = {
    "\x85": Names("a next-line character", "remove it, or write \\N in double quotation marks"),
    "\u2028": Names("a line separator", "remove it, or write \\L in double quotation marks"),
    "\u2029": Names("a paragraph separator", "remove it, or write \\P in double quotation marks"),
    "\ufeff": Names("a byte order mark", "remove it; only the start of a file may have one"),
    "\ufffe": Names("a noncharacter", "remove it"),
    "\uffff": Names("a noncharacter", "remove it"),
}
_CONTROL: Final = Names("a control character", "remove it")


class DecodedFile(NamedTuple):
    """A file as text, or None where its encoding is not known; and what is wrong with it.

    A forbidden character is replaced by U+FFFD, so that places stay and reading can go on.
    """

    text: str | None
    troubles: tuple[Trouble, ...]


def decode(raw: bytes, most: int) -> DecodedFile:
    """Decode a file, naming the first byte that is not UTF-8 or each forbidden character.

    Args:
        raw: the bytes of the file, with or without a byte order mark.
        most: how many troubles to report at most.
    """
    for beginning, encoding in _OTHER_ENCODINGS:
        if beginning.match(raw):
            message = f"the file is in {encoding}, expected UTF-8"
            trouble = Trouble(t.CHARACTERS, 1, 1, 1, 1, message)
            return DecodedFile(None, (trouble,))
    try:
        text = raw.removeprefix(_BOM).decode("utf-8")
    except UnicodeDecodeError as error:
        return DecodedFile(None, (_refuse_undecodable(error),))
    if not _FORBIDDEN.search(text):
        return DecodedFile(text, ())
    found = (
        _refuse_character(match[0], number, match.start() + 1)
        for number, line in enumerate(split_lines(text), start=1)
        for match in _FORBIDDEN.finditer(line)
    )
    return DecodedFile(_FORBIDDEN.sub("\ufffd", text), tuple(islice(found, most)))


def split_lines(text: str) -> list[str]:
    """Split a text where YAML 1.1 and 1.2 both break lines; an empty line at the end counts."""
    return _LINE_BREAK.split(text)


def cut_lines(text: str) -> list[str]:
    """Return the lines of a text with their ends; nothing stands behind the last end."""
    return _LINE.findall(text)


def find_place(text: str, index: int) -> tuple[int, int]:
    """Return line and column of a position in a text, both from 1.

    Args:
        text: the whole text.
        index: characters from its start.
    """
    lines = split_lines(text[:index])
    return len(lines), len(lines[-1]) + 1


def _refuse_character(character: str, line: int, column: int) -> Trouble:
    name, hint = _NAMED.get(character, _CONTROL)
    message = f"{name} U+{ord(character):04X}, expected text"
    return Trouble(t.CHARACTERS, line, column, line, column + 1, message, hint)


def _refuse_undecodable(error: UnicodeDecodeError) -> Trouble:
    before = error.object[: error.start].decode("utf-8")
    line, column = find_place(before, len(before))
    byte = f"0x{error.object[error.start]:02X}"
    if error.end == len(error.object) and error.reason == "unexpected end of data":
        message = f"the file ends inside a character, at byte {byte}"
        hint = "something cut it off; take it from where it is whole"
    else:
        message = f"byte {byte} is not UTF-8"
        hint = "save the file as UTF-8"
    return Trouble(t.CHARACTERS, line, column, line, column + 1, message, hint)
