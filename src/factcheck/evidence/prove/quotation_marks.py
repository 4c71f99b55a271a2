"""What of a passage stands outside quotation marks in its archived text.

Marks are paired within one paragraph, from the left: curly, straight, low and angle ones, double and single.
A mark that opens a paragraph and is never closed goes on to its end, as in a quotation of several paragraphs.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.evidence.prove.fold import TextSpan

_FARTHEST: Final = 5_000
"""Characters on either side of a passage within which its marks are looked for."""

_PARAGRAPH: Final = re.compile(r"\n|\r|\u2029")
_OPENING: Final = re.compile(
    r"""[“„«‹]|(?<!\w)["‘](?=\S)|(?<![\w.,!?…])'(?=\w)|(?<=[—–(\[])["'‘](?=\S)"""
)
_CLOSING: Final = {
    "“": re.compile('[”"]'),
    "„": re.compile('[“”"]'),
    "«": re.compile("»"),
    "‹": re.compile("›"),
    '"': re.compile('["”]'),
    "‘": re.compile(r"(?<=[.,!?;:…])[’'](?!\w)|(?<=[^\Ws])[’'](?!\w)"),
    "'": re.compile(r"(?<=[.,!?;:…])'(?!\w)|(?<=[^\Ws])'(?!\w)"),
}
"""What ends a quotation by the mark that begins it; a single mark behind an s may be a possessive."""
_POSSESSIVE: Final = re.compile(r"(?<=s)[’'](?!\w)")
_MISMATCHED: Final = re.compile(r"(?<=[.,!?…])[’'](?!\w)")
"""What ends a double quotation that is closed by a single mark, as misprints do."""
_DOUBLE: Final = frozenset('“„«"')
_EDGE: Final = re.compile(r"[\W_]*")


def find_unquoted(text: str, spans: Sequence[TextSpan]) -> str | None:
    """Return the first words of a passage that stand outside quotation marks, or None where none do.

    Marks, spaces and punctuation at either end of a part of the passage count for neither side.

    Args:
        text: the archived text.
        spans: where the parts of the passage stand in it.
    """
    for span in spans:
        begin, end = _find_paragraph(text, span.start, span.end)
        first = span.start + len(_match_edge(text[span.start : span.end]))
        last = span.end - len(_match_edge(text[span.start : span.end][::-1]))
        quoted = list(_find_quoted(text[begin:end]))
        if not quoted and _is_set_off(text, begin):
            continue
        for opened, closed in quoted:
            if begin + opened <= first < begin + closed:
                first = begin + closed
        if first < last:
            rest = next((begin + opened for opened, _ in quoted if begin + opened > first), last)
            return text[first : min(rest, last)].strip()
    return None


def _match_edge(text: str) -> str:
    found = _EDGE.match(text)
    return "" if found is None else found[0]


def _find_paragraph(text: str, start: int, end: int) -> tuple[int, int]:
    begin = max(0, start - _FARTHEST)
    for found in _PARAGRAPH.finditer(text, begin, start):
        begin = found.end()
    behind = _PARAGRAPH.search(text, end, end + _FARTHEST)
    return begin, min(len(text), end + _FARTHEST) if behind is None else behind.start()


def _is_set_off(text: str, begin: int) -> bool:
    """Return whether a paragraph without any mark follows a colon, as quotations that are set off do."""
    return text[max(0, begin - _FARTHEST) : begin].rstrip().endswith(":")


def _find_quoted(paragraph: str) -> Iterator[tuple[int, int]]:
    """Find what stands in quotation marks in a paragraph: the outermost stretches, marks included."""
    place = 0
    while (opening := _OPENING.search(paragraph, place)) is not None:
        end = _find_end(paragraph, opening)
        if end is None:
            place = opening.end()
            continue
        yield opening.start(), end
        place = end


def _find_end(paragraph: str, opening: re.Match[str]) -> int | None:
    mark = opening[0]
    closing = _CLOSING[mark].search(paragraph, opening.end())
    if closing is None and mark not in _DOUBLE:
        closing = _POSSESSIVE.search(paragraph, opening.end())
    if closing is None and mark in _DOUBLE:
        closing = _MISMATCHED.search(paragraph, opening.end())
    if closing is not None:
        return closing.end()
    opens_paragraph = not paragraph[: opening.start()].strip()
    return len(paragraph) if mark in _DOUBLE and opens_paragraph else None
