"""The two parsers that give YAML's events: libyaml, and PyYAML's own where libyaml is not there.

Both count lines and columns alike, and read the same tree from what both accept.
They accept the same but for tabs and comments in odd places: PyYAML's own, which is several times
slower, refuses a tab behind a colon or inside a text without quotation marks, a line of spaces and a
tab between two keys, and a comment right behind `|` or `>`; libyaml refuses a block text whose first
line begins with a tab. `fmt` writes none of these.
"""

from __future__ import annotations

import re
from enum import StrEnum
from typing import TYPE_CHECKING, Final, NamedTuple, Protocol, cast

import yaml.events
from yaml.parser import Parser
from yaml.reader import Reader
from yaml.scanner import Scanner

try:
    from yaml.cyaml import CParser  # type: ignore[attr-defined]  # the stubs do not export it
except ImportError:  # PyYAML was built without libyaml
    HAS_LIBYAML = False
else:
    HAS_LIBYAML = True

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from yaml.error import MarkedYAMLError


class Engine(StrEnum):
    """Which parser reads."""

    LIBYAML = "libyaml"
    PYTHON = "python"


FASTEST: Final = Engine.LIBYAML if HAS_LIBYAML else Engine.PYTHON


class Spot(NamedTuple):
    """A place as parsers count: lines and columns from 0."""

    line: int
    column: int


class Complaint(NamedTuple):
    """Why a parser stopped, in the parser's words, with its two places."""

    context: str | None
    problem: str
    context_spot: Spot | None
    spot: Spot


class StoppedError(Exception):
    """The text is no YAML from here on; never leaves this package."""

    def __init__(self, complaint: Complaint) -> None:
        super().__init__(complaint.problem)
        self.complaint = complaint


class EventMark(Protocol):
    """Where an event starts or ends, from 0; `index` counts characters from the start of the text."""

    line: int
    column: int
    index: int


class Event(Protocol):
    """An event of either parser; which attributes it has depends on its kind."""

    start_mark: EventMark
    end_mark: EventMark
    anchor: str | None
    tag: str | None
    value: str
    style: str | None
    flow_style: bool | None
    version: tuple[int, int] | None
    tags: Mapping[str, str] | None


SCALAR: Final[type[object]] = yaml.events.ScalarEvent
ALIAS: Final[type[object]] = yaml.events.AliasEvent
SEQUENCE_START: Final[type[object]] = yaml.events.SequenceStartEvent
SEQUENCE_END: Final[type[object]] = yaml.events.SequenceEndEvent
MAPPING_START: Final[type[object]] = yaml.events.MappingStartEvent
MAPPING_END: Final[type[object]] = yaml.events.MappingEndEvent
DOCUMENT_START: Final[type[object]] = yaml.events.DocumentStartEvent
"""The kinds of events; no other class has to be known to build a tree."""


def open_events(text: str, engine: Engine) -> Callable[[], Event]:
    """Return a function that returns the next event of a text at each call.

    Args:
        text: the whole file, decoded.
        engine: which parser reads it.

    Returns:
        A function that raises `MarkedYAMLError` or `StoppedError` where the text is no YAML.
    """
    if engine is Engine.LIBYAML:
        return cast("Callable[[], Event]", CParser(text).get_event)
    return cast("Callable[[], Event]", _PythonParser(text).take_event)


_OWN_LIMIT: Final = "exceeded maximum nesting depth"
"""What libyaml says since 0.2.6, from 1,000 open brackets on."""


def find_own_limit(error: MarkedYAMLError) -> int | None:
    """Return where libyaml met its own limit of depth, in characters from the start; else None.

    It looks up to 1,024 characters ahead for the colon of a key, so that a row of brackets can stop it
    before it has given the first of them. The text up to there is within its limit.
    """
    mark = error.problem_mark
    return mark.index if error.problem == _OWN_LIMIT and mark is not None else None


def convert_error(error: MarkedYAMLError) -> Complaint:
    """Convert a parser's exception to a complaint."""
    mark, context = error.problem_mark, error.context_mark
    assert mark is not None, error
    context_spot = None if context is None else Spot(context.line, context.column)
    return Complaint(error.context, error.problem or "", context_spot, Spot(mark.line, mark.column))


_ESCAPE: Final = re.compile(r"\\(?:u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|.)", re.DOTALL)
_BAD_ESCAPE: Final = (
    "while parsing a quoted scalar",
    "found invalid Unicode character escape code",
)
_SURROGATES: Final = re.compile("[\ud800-\udfff]")


class _PythonParser(Reader, Scanner, Parser):
    """PyYAML's own parser, refusing the escapes that are no characters, as libyaml does."""

    def __init__(self, text: str) -> None:
        Reader.__init__(self, text)
        Scanner.__init__(self)
        Parser.__init__(self)
        self._text = text

    def take_event(self) -> yaml.events.Event | None:
        try:
            event: yaml.events.Event | None = self.get_event()  # type: ignore[no-untyped-call]  # the stubs leave it open
        except ValueError:  # from chr() on an escape above U+10FFFF
            mark = self.get_mark()
            spot = Spot(mark.line, mark.column)
            raise StoppedError(Complaint(*_BAD_ESCAPE, None, spot)) from None
        if isinstance(event, yaml.events.ScalarEvent) and _SURROGATES.search(event.value):
            raise StoppedError(Complaint(*_BAD_ESCAPE, None, self._find_surrogate(event)))
        return event

    def _find_surrogate(self, event: yaml.events.ScalarEvent) -> Spot:
        from factcheck.yaml.characters import find_place

        assert event.start_mark is not None
        for match in _ESCAPE.finditer(self._text, event.start_mark.index):
            code = match[1]
            if code is not None and 0xD800 <= int(code, 16) <= 0xDFFF:
                break
        line, column = find_place(self._text, match.start() + 2)
        return Spot(line - 1, column - 1)
