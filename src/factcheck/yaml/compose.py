"""Bytes to a text tree, with everything that is wrong with the file as YAML.

All problems are reported in one go; only what is no YAML ends the reading, and then there is no tree.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING, Final

from yaml.error import MarkedYAMLError

from factcheck.runtime.gc_pause import keep_collector_idle
from factcheck.runtime.records import dataclass
from factcheck.yaml import trouble as t
from factcheck.yaml.build import Builder, FloodError, GivenUpError
from factcheck.yaml.characters import decode, split_lines
from factcheck.yaml.conflict_marks import find_merge_conflicts
from factcheck.yaml.engines import (
    FASTEST,
    Engine,
    StoppedError,
    convert_error,
    find_own_limit,
    open_events,
)
from factcheck.yaml.file_kinds import name_file_kind
from factcheck.yaml.messages import DIRECTIVE, explain_complaint
from factcheck.yaml.trouble import Trouble

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.yaml.engines import Complaint
    from factcheck.yaml.nodes import Mapping, Node

MAXIMUM_BYTES: Final = 16 * 1024 * 1024
"""The largest file that is read."""
MAXIMUM_TROUBLES: Final = 1_000
"""After so many, reading ends: nobody reads more, and a hostile file could have millions."""

_DIRECTIVE: Final = re.compile(r"(?:\A|(?<=[\r\n]))%")
_HEAD: Final = re.compile(r"(?:[ \t]*+(?:\r\n?|\n|#[^\r\n]*+)|%[^\r\n]*+)*+")
"""What may stand before a document: empty lines, comments and directives (YAML 1.2.2, section 9.2)."""


@dataclass(frozen=True, slots=True)
class Document:
    """A file as a text tree.

    Attributes:
        name: how messages name the file.
        root: its tree, or None where it holds none or could not be read whole.
        troubles: what is wrong with it, in the order of the file.
        dropped: values that stand in the file and not in the tree, such as the second of two equal keys.
    """

    name: str
    root: Mapping | None
    troubles: tuple[Trouble, ...]
    dropped: tuple[Node, ...] = ()


def parse_document(raw: bytes, name: str, *, engine: Engine = FASTEST) -> Document:
    """Read a file into a text tree.

    Args:
        raw: the bytes of the file, UTF-8 with or without a byte order mark.
        name: how messages name the file.
        engine: which parser reads; what both accept is the same tree, and what only one accepts
            (`engines`) stands in no file that `fmt` has written.

    Returns:
        The tree and all troubles; a file that cannot be read whole has a trouble and no tree.
    """
    if len(raw) > MAXIMUM_BYTES:
        message = f"the file has {len(raw):,} bytes, expected at most {MAXIMUM_BYTES:,}"
        hint = "split it, by topic"
        return Document(name, None, (Trouble(t.TOO_LARGE, 1, 1, 1, 1, message, hint),))
    kind = name_file_kind(raw)
    if kind is not None:
        message = f"the file is {kind}, expected YAML in UTF-8"
        return Document(name, None, (Trouble(t.CHARACTERS, 1, 1, 1, 1, message),))
    decoded = decode(raw, MAXIMUM_TROUBLES)
    if decoded.text is None:
        return Document(name, None, decoded.troubles)
    head = _find_head(decoded.text)
    before = (*decoded.troubles, *_refuse_directives(head))[:MAXIMUM_TROUBLES]
    if len(before) == MAXIMUM_TROUBLES:
        return Document(name, None, before)
    # directives become comments, so that both parsers read on behind them alike
    text = _DIRECTIVE.sub("#", head) + decoded.text[len(head) :] if head else decoded.text
    most = MAXIMUM_TROUBLES - len(before)
    builder = Builder(text, open_events(text, engine), most)
    try:
        root, ending = _build_tree(builder)
    except _TooDeepError as error:  # what is refused as too deep begins before this place
        builder = Builder(text, open_events(text[: error.index], engine), most)
        root, ending = _build_tree(builder)
    conflicts = find_merge_conflicts(decoded.text, is_broken=bool(ending))
    if conflicts:
        return Document(name, None, (*before, *conflicts))
    inside = (_move_inside(trouble, builder.lines) for trouble in builder.troubles)
    found = sorted((*before, *inside), key=lambda trouble: trouble.order)
    if decoded.troubles:
        root = None  # the tree has other characters than the file
    return Document(name, root, (*found, *ending), tuple(builder.dropped))


class _TooDeepError(Exception):
    """Libyaml stopped at a depth of its own before it gave all events up to there."""

    def __init__(self, index: int) -> None:
        super().__init__(index)
        self.index = index


def _build_tree(builder: Builder) -> tuple[Mapping | None, tuple[Trouble, ...]]:
    try:
        with keep_collector_idle():
            return builder.build_root(), ()
    except MarkedYAMLError as error:
        index = find_own_limit(error)
        if index is not None:
            raise _TooDeepError(index) from None
        return None, (_explain_stop(convert_error(error), builder),)
    except StoppedError as error:
        return None, (_explain_stop(error.complaint, builder),)
    except GivenUpError:
        return None, ()
    except FloodError:
        message = f"more than {MAXIMUM_TROUBLES:,} troubles, so reading ends here"
        last = builder.troubles[-1] if builder.troubles else _TOP
        place = (last.line, last.column, last.line, last.column)
        return None, (Trouble(t.SYNTAX, *place, message, "mend those above first"),)


_TOP: Final = Trouble(t.SYNTAX, 1, 1, 1, 1, "")


def _move_inside(trouble: Trouble, lines: list[str]) -> Trouble:
    """Move a trouble from the line on which libyaml ends a file to the last one that there is."""
    if trouble.line <= len(lines):
        return trouble
    line, column = len(lines), len(lines[-1]) + 1
    return replace(trouble, line=line, column=column, end_line=line, end_column=column)


def _explain_stop(complaint: Complaint, builder: Builder) -> Trouble:
    trouble = explain_complaint(complaint, builder.lines)
    quoted = builder.quoted
    if quoted is None or quoted.end_line != trouble.line:
        return trouble
    text = f"a quotation mark is opened here and closed in line {quoted.end_line}"
    return replace(trouble, related=((quoted.line, quoted.column, text),))


def _find_head(text: str) -> str:
    """Return what stands before the document, or nothing where there is no directive in it."""
    if not text.startswith("%") and "\n%" not in text and "\r%" not in text:
        return ""
    head = _HEAD.match(text)
    return "" if head is None else head[0]


def _refuse_directives(head: str) -> Iterator[Trouble]:
    lines = enumerate(split_lines(head), start=1)
    found = ((number, line) for number, line in lines if line.startswith("%"))
    for number, line in islice(found, MAXIMUM_TROUBLES):
        place = (number, 1, number, len(line) + 1)
        yield Trouble(DIRECTIVE.code, *place, DIRECTIVE.message, DIRECTIVE.hint)
