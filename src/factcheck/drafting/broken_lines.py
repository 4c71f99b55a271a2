"""A text whose lines were broken by their width, as one whose paragraphs are whole; every character keeps its place.

Mail, minutes and the text of a PDF are broken so: what stands in two lines is one clause. A text whose paragraphs
are lines is left alone.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from operator import is_
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from factcheck.drafting import proposal
from factcheck.drafting.layout import GOES_ON, LONG_LINE, STOPS
from factcheck.drafting.proposal import Proposal, Span, cut_span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.drafting.proposal import Draft

_WITHIN: Final = re.compile(r"\n(?<=[^\n]\n)[ \t]*[^\s]")
"""An end of a line that another one follows at once; a text of which each paragraph is a line has none."""
_LINE: Final = re.compile(r"[^\n]*[^\s]")
_CLOSING: Final = "\"”’'»)]"
_BEGINS: Final = re.compile(
    r"[•*\-–—·▪‣#|>]|[0-9]{1,2}[.)]\s|[A-Z][\w.’'-]*(?: [A-Z(][\w.’')-]*){0,5}:"
)
"""How a line begins that goes on with nothing: an item of a list, a turn of a transcript."""
_LABEL: Final = re.compile(r"[A-Z][\w.’'-]*(?: [\w.’'-]+){0,5}:")
"""The same behind the end of a sentence; behind a question there is an answer."""
_ROW: Final = re.compile(r"\S(?:\t| {3,}|\s*\|\s*)\S")
_SLACK: Final = 0.85
"""Of the width, where a line that is no end of a sentence is full: letters are not all of one width."""
_LONGER: Final = 1.2
_MOST_LONGER: Final = 20
"""One line in so many may be longer than the width by a fifth: an address is not broken."""
_LEAST_CERTAIN: Final = 4
"""One in so many ends of full lines is certain at least: mostly a small letter follows."""


class _Break(NamedTuple):
    """The end of a line that another one follows at once.

    Attributes:
        start: where the first one ends.
        end: where the second one begins.
        length: of the first one.
        wanted: the length that it would have with the first word of the second one.
        goes_on: whether the second one goes on with a small letter.
        is_stop: whether the first one ends a sentence.
        is_quoted: whether the first one opens a mark that the second one closes.
    """

    start: int
    end: int
    length: int
    wanted: int
    goes_on: bool
    is_stop: bool
    is_quoted: bool


def join_broken_lines(text: str) -> str:
    """Return a text with a space for each end of a line within a paragraph; the text itself where there is none.

    Args:
        text: as archived.
    """
    if _WITHIN.search(text) is None:
        return text
    breaks = list(_find_breaks(text))
    quoted = {each for each in breaks if each.is_quoted}
    joined = sorted(quoted.union(_select_full(breaks, text)))
    if not joined:
        return text
    parts, last = [], 0
    for each in joined:
        parts += [text[last : each.start], " " * (each.end - each.start)]
        last = each.end
    return "".join((*parts, text[last:]))


def _select_full(breaks: list[_Break], text: str) -> list[_Break]:
    """Return the ends of lines that were broken by their width; none where the text has no width."""
    certain = [each for each in breaks if each.goes_on]
    if not certain:
        return []
    width = max(each.length for each in certain)
    lengths = [len(each[0]) for each in _LINE.finditer(text)]
    full = [each for each in breaks if _is_full(each, width)]
    longer = sum(each > width * _LONGER for each in lengths)
    if longer * _MOST_LONGER > len(lengths) or len(certain) * _LEAST_CERTAIN < len(full):
        return []
    return [*certain, *full]


def cut_again(draft: Draft, text: str) -> Draft:
    """Return a draft with the words of the text as it stands at all of its places.

    Args:
        draft: as read from the text with its lines joined.
        text: as archived.
    """
    made: Draft = _cut_again(draft, text)
    return made


def _cut_again(part: Any, text: str) -> Any:
    """Return a part as it is where no end of a line stands within its places, as in nearly all."""
    if isinstance(part, Span):
        has_break = text.find("\n", part.start, part.end) >= 0
        return cut_span(text, part.start, part.end) if has_break else part
    if part is None:
        return None
    changed: dict[str, Any] = {}
    for name in _list_names(type(part).__name__):
        value = getattr(part, name)
        made = _cut_again(value, text)
        if made is not value:
            changed[name] = made
    if changed:
        if isinstance(part, Proposal):
            return part._replace(**changed)
        return replace(part, **changed)
    if type(part) is tuple:
        held = [_cut_again(each, text) for each in part]
        return part if all(map(is_, held, part)) else tuple(held)
    return part


@cache
def _list_names(record: str) -> tuple[str, ...]:
    """Return the names of the fields of a record in which places of the text are; nothing for what is no record."""
    return tuple(_find_fields(_RECORDS[record])) if record in _RECORDS else ()


def _find_fields(record: type) -> Iterator[str]:
    for name, kind in record.__annotations__.items():
        held = {
            each
            for each in _WORD.findall(str(kind))
            if each in _RECORDS and each != record.__name__
        }
        if "Span" in held or any(_list_names(each) for each in held):
            yield name


_RECORDS: Final = {name: each for name, each in vars(proposal).items() if isinstance(each, type)}
_WORD: Final = re.compile(r"\w+")


def _find_breaks(text: str) -> Iterator[_Break]:
    """Yield the ends of lines that may be within a paragraph: none of a heading of several lines."""
    block: list[_Break] = []
    is_item, begins = False, True
    lines = _LINE.finditer(text)
    first = next(lines, None)
    while first is not None:
        second = next(lines, None)
        if second is not None and text.count("\n", first.end(), second.start()) == 1:
            if begins:
                is_item, begins = _BEGINS.match(first[0].lstrip()) is not None, False
            block += _read_break(text, first, second)
        elif not begins:
            if (
                is_item
                or _is_stop(first[0])
                or any(each.goes_on or each.is_quoted for each in block)
            ):
                yield from block
            block, begins = [], True
        first = second


def _read_break(text: str, first: re.Match[str], second: re.Match[str]) -> Iterator[_Break]:
    """Yield the end of a line, unless the next one is a row or begins something of its own."""
    begin = second.start() + len(second[0]) - len(second[0].lstrip())
    if _BEGINS.match(text, begin) or _is_row(first[0]) or _is_row(second[0]):
        return
    length, is_stop = len(first[0]), _is_stop(first[0])
    if is_stop and (first[0].endswith("?") or _LABEL.match(text, begin)):
        return
    goes_on = length >= LONG_LINE and not is_stop and text[begin] in GOES_ON
    word = len(second[0].split(maxsplit=1)[0])
    is_quoted = _is_opening(first[0]) and _is_closing(second[0].lstrip())
    yield _Break(first.end(), begin, length, length + 1 + word, goes_on, is_stop, is_quoted)


def _is_row(line: str) -> bool:
    """Return whether a line has cells; the pattern is only tried where something may part them."""
    return ("   " in line or "\t" in line or "|" in line) and _ROW.search(line) is not None


def _is_stop(line: str) -> bool:
    return line.rstrip(_CLOSING)[-1:] in STOPS


def _is_full(each: _Break, width: int) -> bool:
    """Return whether the first word of the next line had no room in a line."""
    return each.wanted > (width if each.is_stop else width * _SLACK)


def _is_opening(line: str) -> bool:
    return line.count("“") > line.count("”") or line.count('"') % 2 == 1


def _is_closing(line: str) -> bool:
    """Return whether a line closes a mark that it does not open."""
    if line.startswith(("“", '"')):
        return False
    return line.count("”") > line.count("“") or line.count('"') % 2 == 1
