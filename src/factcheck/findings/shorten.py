"""Messages that repeat what stands in a file repeat no more of it than anybody reads."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from factcheck.findings import Diagnostic

LONGEST_QUOTED: Final = 200
"""Characters of one text in quotation marks; the longest quote that is allowed has about as many."""

_LONGEST: Final = 2_000
"""Characters of a whole message, which may name many things."""

_LONGEST_MARK: Final = 30
"""Characters of what stands in the place of a cut; what is cut is no longer than allowed, and not cut again."""

_OPENED: Final = re.compile(r"(?<![^\s(\[])'")
_CLOSED: Final = re.compile(r"'(?=[\s,.:;)\]?]|$)")


def shorten(text: str) -> str:
    """Return a message in which long texts in quotation marks are cut in their middle."""
    if len(text) <= LONGEST_QUOTED:
        return text
    pieces: list[str] = []
    place = 0
    while (opened := _OPENED.search(text, place)) is not None:
        closed = _CLOSED.search(text, opened.end())
        if closed is None:
            break
        quoted = _cut(text[opened.end() : closed.start()], LONGEST_QUOTED)
        pieces += (text[place : opened.end()], quoted, "'")
        place = closed.end()
    pieces.append(text[place:])
    return _cut("".join(pieces), _LONGEST)


def shorten_diagnostic(diagnostic: Diagnostic) -> Diagnostic:
    """Return a diagnostic whose message, hint and notes are cut so."""
    hint = None if diagnostic.hint is None else shorten(diagnostic.hint)
    texts = (shorten(diagnostic.message), hint, tuple(shorten(n.text) for n in diagnostic.notes))
    known = (diagnostic.message, diagnostic.hint, tuple(each.text for each in diagnostic.notes))
    if texts == known:
        return diagnostic
    message, hint, said = texts
    notes = tuple(
        replace(note, text=text) for note, text in zip(diagnostic.notes, said, strict=True)
    )
    return replace(diagnostic, message=message, hint=hint, notes=notes)


def _cut(text: str, most: int) -> str:
    if len(text) <= most:
        return text
    half = (most - _LONGEST_MARK) // 2
    return f"{text[:half]}… {len(text) - 2 * half:,} characters …{text[-half:]}"
