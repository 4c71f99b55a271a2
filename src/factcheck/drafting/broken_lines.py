"""A text whose lines were broken by their width, as one whose paragraphs are lines; every character keeps its place.

Mail, minutes and the text of a PDF are broken so: what stands in two lines is one clause. An end of a line within a
paragraph is read as a space, so that the text as read and the text as archived have the same places.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from factcheck.drafting.layout import BULLETS, GAP, ITEM_NUMBER, WIDE_GAP

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_WITHIN: Final = re.compile(r"\n(?<=[^\n]\n)[^\S\n]*(?=\S)")
"""An end of a line that another one follows at once; a text with a blank line behind each paragraph has none."""
_SET_IN: Final = re.compile(r"\n(?<=[^\n]\n)[ \t]|\n(?<=[^\n]\r\n)")
"""An end of a line that becomes more than one space: the next line is set in, or both have a carriage return."""
_LOWER: Final = frozenset("abcdefghijklmnopqrstuvwxyz")
_GOES_ON: Final = _LOWER | {"("}
"""Letters and a bracket by which a line goes on with the one before it."""
_STOPS: Final = ".!?:;"
"""Signs behind which it does not."""
_LONG: Final = 50
"""A paragraph of so many characters that goes on in small letters was broken by its width."""
_CLOSING: Final = "\"”’'»)]"
_BEGINS: Final = re.compile(
    rf"[{BULLETS}#|>]|{ITEM_NUMBER}\s|[A-Z][\w.’'-]*(?: [A-Z(][\w.’')-]*){{0,5}}:"
)
"""How a line begins that goes on with nothing: an item of a list, a turn of a transcript."""
_LABEL: Final = re.compile(r"[A-Z][\w.’'-]*(?: [\w.’'-]+){0,5}:")
"""The same behind the end of a sentence; behind a question there is an answer."""
_ROW: Final = re.compile(r"\S(?:\t| {3,}|\s*\|\s*)\S")
_WORD: Final = re.compile(r"\S+")
_SLACK: Final = 0.85
"""Of the width, where a line that is no end of a sentence is full: letters are not all of one width."""
_LONGER: Final = 1.2
_MOST_LONGER: Final = 20
"""One line in so many may be longer than the width by a fifth: an address is not broken."""
_LEAST_SMALL: Final = 4
"""One in so many ends of full lines has a small letter behind it at least, as mostly."""
_CERTAIN: Final = frozenset(("small", "quoted"))
"""Kinds of ends of lines that are within a paragraph whatever the width of the text."""


class _Line(NamedTuple):
    """A line with words.

    Attributes:
        start: where it begins.
        begin: where its words begin.
        words: all that stands in it, without white space around.
        is_row: whether these are cells.
    """

    start: int
    begin: int
    words: str
    is_row: bool


class _Break(NamedTuple):
    """The end of a line that may be within a paragraph.

    Attributes:
        start: where the words of the line end.
        end: where those of the next one begin.
        length: of the line.
        kind: `small` where the next one goes on with a small letter, `quoted` where it closes a mark that the line
            opens: these surely are within a paragraph; else `stop` where the line ends a sentence, or `open`.
    """

    start: int
    end: int
    length: int
    kind: Literal["small", "quoted", "stop", "open"]


def join_broken_lines(text: str) -> str:
    """Return a text with spaces for each end of a line within a paragraph; the text itself where there is none.

    Args:
        text: as archived.
    """
    breaks = list(_find_breaks(text))
    joined = [each[:2] for each in breaks if each.kind in _CERTAIN]
    joined += [each[:2] for each in _select_full(breaks, text)]
    if not joined:
        return text
    parts: list[str] = []
    last = 0
    for start, end in sorted(joined):
        parts += (text[last:start], " " * (end - start))
        last = end
    parts.append(text[last:])
    return "".join(parts)


def find_gap(read: str, archived: str) -> str:
    """Return what stands between two words of a name: several spaces too where a text was joined whose lines are set in.

    Args:
        read: the text as it is read.
        archived: the text as archived.
    """
    is_wide = read is not archived and _SET_IN.search(archived) is not None
    return WIDE_GAP if is_wide else GAP


def _select_full(breaks: Sequence[_Break], text: str) -> list[_Break]:
    """Return the other ends of lines that were broken by their width; none where the text has no width."""
    small = [each.length for each in breaks if each.kind == "small"]
    if not small:
        return []
    width = max(small)
    full = [each for each in breaks if each.kind not in _CERTAIN and _is_full(each, width, text)]
    if len(small) * _LEAST_SMALL < len(small) + len(full):
        return []
    lengths = [len(each) for each in map(str.rstrip, text.split("\n")) if each]
    longer = sum(each > width * _LONGER for each in lengths)
    return full if longer * _MOST_LONGER <= len(lengths) else []


def _is_full(each: _Break, width: int, text: str) -> bool:
    """Return whether the first word of the next line had no room in a line."""
    room = (width if each.kind == "stop" else width * _SLACK) - each.length - 1
    word = _WORD.match(text, each.end)
    return word is not None and len(word.group()) > room


def _find_breaks(text: str) -> Iterator[_Break]:
    """Yield the ends of lines that may be within a paragraph: none of a heading of several lines."""
    for block in _split_blocks(text):
        found = []
        begun = block[0].start
        for first, second in pairwise(block):
            each = _read_break(first, second, begun)
            if each is not None:
                found.append(each)
            if each is None or each.kind != "small":
                begun = second.start
        if (
            any(each.kind in _CERTAIN for each in found)
            or _is_stop(block[-1].words)
            or _BEGINS.match(block[0].words)
        ):
            yield from found


def _split_blocks(text: str) -> Iterator[list[_Line]]:
    """Yield the lines that stand together, without a blank one between them; none that stands alone."""
    block: list[_Line] = []
    stop = -1
    for each in _WITHIN.finditer(text):
        at = each.start()
        if at != stop:
            if block:
                yield block
            start = text.rfind("\n", 0, at) + 1
            block = [] if text[start:at].isspace() else [_read_line(text, start, at)]
        stop = text.find("\n", each.end())
        block.append(_read_line(text, at + 1, stop if stop >= 0 else len(text)))
    if block:
        yield block


def _read_line(text: str, start: int, stop: int) -> _Line:
    line = text[start:stop].rstrip()
    words = line.lstrip()
    return _Line(start, start + len(line) - len(words), words, _is_row(words))


def _read_break(first: _Line, second: _Line, begun: int) -> _Break | None:
    """Return the end of a line; None where a row stands beside it or the next one begins something of its own.

    Args:
        first: the line.
        second: the next one.
        begun: where the lines begin that surely are one paragraph, of which the first is the last.
    """
    words, following = first.words, second.words
    is_beginning = following[0] not in _LOWER and _BEGINS.match(following) is not None
    if is_beginning or first.is_row or second.is_row:
        return None
    end = first.begin + len(words)
    length = end - first.start
    if following[0] in _GOES_ON and words[-1] not in _STOPS and end - begun >= _LONG:
        return _Break(end, second.begin, length, "small")
    is_stop = _is_stop(words)
    if is_stop and (words[-1] == "?" or _LABEL.match(following)):
        return None
    is_quoted = _is_opening(words) and _is_closing(following)
    return _Break(
        end, second.begin, length, "quoted" if is_quoted else "stop" if is_stop else "open"
    )


def _is_row(line: str) -> bool:
    """Return whether a line has cells; the pattern is only tried where something may part them."""
    return ("   " in line or "\t" in line or "|" in line) and _ROW.search(line) is not None


def _is_stop(line: str) -> bool:
    return line.rstrip(_CLOSING)[-1:] in _STOPS


def _is_opening(line: str) -> bool:
    return line.count("“") > line.count("”") or line.count('"') % 2 == 1


def _is_closing(line: str) -> bool:
    """Return whether a line closes a mark that it does not open."""
    if line.startswith(("“", '"')):
        return False
    return line.count("”") > line.count("“") or line.count('"') % 2 == 1
