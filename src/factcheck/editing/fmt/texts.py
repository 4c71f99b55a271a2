"""How the texts of a file are written: plain where that is safe, one style of quoting, folded where long.

The breaks that an editor made behind a sentence stay; all others are made anew.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from factcheck.yaml.nodes import Scalar, ScalarStyle
from factcheck.yaml.quote import write_as_block, write_in_one_line

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

WIDTH: Final = 100
"""Columns of a line; only a word or a text that cannot be broken is longer."""

_BLOCKS: Final = frozenset({ScalarStyle.LITERAL, ScalarStyle.FOLDED})
_QUOTED: Final = frozenset({ScalarStyle.SINGLE, ScalarStyle.DOUBLE})
_SENTENCE_END: Final = re.compile(r"[.!?:;…][\"'”’)\]]*\Z")
_BREAKABLE: Final = re.compile(r"(?<=[^\s]) (?=[^\s])")
_NOT_IN_BRACKETS: Final = re.compile(r"[,\[\]{}:?#]")
_NUMBERED_CHARACTER: Final = re.compile(r"(?<!\\)(?:\\\\)*\\[xuU_LPN]")


def write_in_line(scalar: Scalar, lines: Sequence[str], *, is_quoted: bool = False) -> str:
    """Write a text in one line.

    A text in double quotation marks with characters written as numbers stays as it is written.

    Args:
        scalar: the text, with its place in the file as it was.
        lines: the lines of that file.
        is_quoted: whether it has quotation marks although it need not.
    """
    source = _find_quoted_source(scalar, lines)
    if source is not None and _NUMBERED_CHARACTER.search(source):
        return source
    line = write_in_one_line(scalar.text, for_others=False)
    if is_quoted and line == scalar.text:
        line = "'" + scalar.text.replace("'", "''") + "'"
    if line.startswith("'") and "'" in scalar.text and not set('"\\') & set(scalar.text):
        return f'"{scalar.text}"'
    return line


def write_value(
    scalar: Scalar, lines: Sequence[str], column: int, indent: int, *, is_commented: bool
) -> list[str]:
    """Write a text as the value of a field or the item of a list.

    Args:
        scalar: the text, with its place in the file as it was.
        lines: the lines of that file.
        column: from which on it is written.
        indent: spaces before its further lines.
        is_commented: whether a comment follows on its first line.

    Returns:
        Its first line without indentation, and its further lines with it.
    """
    text = scalar.text
    # without quotation marks a comment could be taken for a part of the text that was cut off
    line = write_in_line(scalar, lines, is_quoted=is_commented and scalar.style in _QUOTED)
    if is_commented and scalar.style not in _BLOCKS:
        return [line]
    margin = " " * indent
    if "\n" in text:
        block = write_as_block(text, indent, None)
        if block is None:
            return [line]
        if all(len(each) <= WIDTH for each in block.split("\n")) or "\n " in text:
            return block.split("\n")
        sign = ">" if text.endswith("\n") else ">-"
        return [sign, *(each and margin + each for each in _wrap_paragraphs(text, WIDTH - indent))]
    fits = column + len(line) <= WIDTH and not is_commented
    if fits or write_as_block(text, indent, WIDTH) is None:
        return [line]
    folded = list(_wrap_paragraph(text, _find_breaks(scalar, lines), WIDTH - indent))
    if len(folded) == 1 and not is_commented:
        return [line]
    return [">-", *(margin + each for each in folded)]


def write_in_brackets(scalars: Sequence[Scalar], lines: Sequence[str]) -> str:
    """Write texts as a list in brackets; there a comma ends a text without quotation marks.

    Args:
        scalars: the texts, in order.
        lines: those of the file in which they stand.
    """
    written_items = (
        write_in_line(each, lines, is_quoted=bool(_NOT_IN_BRACKETS.search(each.text)))
        for each in scalars
    )
    return f"[{', '.join(written_items)}]"


def _wrap_paragraphs(text: str, width: int) -> Iterator[str]:
    """Fold a text of several lines: as many empty lines between two of them as the text has breaks."""
    for number, paragraph in enumerate(text.removesuffix("\n").split("\n")):
        if number:
            yield ""
        if paragraph:
            yield from _wrap_paragraph(paragraph, frozenset(), width)


def _wrap_paragraph(text: str, breaks: frozenset[int], width: int) -> Iterator[str]:
    """Break a text at single spaces: where an editor broke it behind a sentence, and where it is full."""
    line = ""
    start = 0
    for match in (*_BREAKABLE.finditer(text), None):
        end = len(text) if match is None else match.start()
        word = text[start:end]
        if not line:
            line = word
        elif len(line) + 1 + len(word) <= width and start - 1 not in breaks:
            line = f"{line} {word}"
        else:
            yield line
            line = word
        start = end + 1
    yield line


def _find_breaks(scalar: Scalar, lines: Sequence[str]) -> frozenset[int]:
    """Return the spaces of a text at which an editor broke the line behind a sentence."""
    if scalar.line == scalar.end_line:
        return frozenset()
    if scalar.style in _BLOCKS:
        parts = [each.strip(" ") for each in lines[scalar.line : scalar.end_line]]
    else:
        first = lines[scalar.line - 1][scalar.column - 1 :]
        last = lines[scalar.end_line - 1][: scalar.end_column - 1]
        parts = [
            each.strip(" ") for each in (first, *lines[scalar.line : scalar.end_line - 1], last)
        ]
        if scalar.style is not ScalarStyle.PLAIN:
            parts[0], parts[-1] = parts[0][1:], parts[-1][:-1]
    if " ".join(parts) != scalar.text:
        return frozenset()
    found: set[int] = set()
    at = -1
    for part in parts[:-1]:
        at += len(part) + 1
        if _SENTENCE_END.search(part):
            found.add(at)
    return frozenset(found)


def _find_quoted_source(scalar: Scalar, lines: Sequence[str]) -> str | None:
    if scalar.style is not ScalarStyle.DOUBLE or scalar.line != scalar.end_line:
        return None
    return lines[scalar.line - 1][scalar.column - 1 : scalar.end_column - 1]
