"""What stands between quotation marks.

A paragraph that opens a mark and never closes it runs to its end where the next one opens a mark
again: the printers' rule for a quotation of several paragraphs.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from factcheck.drafting.layout import TextPlace

_MARKS: Final = {
    **{sign: re.compile(sign) for sign in '“”„«»"'},
    "'": re.compile(r"'(?:'|(?<![\w.]')(?=\w)|(?!\w))"),
    "‘": re.compile(r"‘(?:‘|(?<![\w.]‘))"),
    "’": re.compile(r"’(?:’|(?!\w))"),
    "`": re.compile("``"),
}
"""By its sign, what a mark is: one that a text has not is not looked for, and the engine skips to the others."""
_OPENING: Final = "“„«"
_CLOSING: Final = "”»"
_FEET: Final = re.compile(r"\d['’]?(?:\d{1,2})?$")
_CUT_WORD: Final = re.compile(r"['‘](?:\d0s|em|til|cause|tis|twas|n)\b", re.IGNORECASE)
_LEAST_SINGLE: Final = 2
"""Words that single marks must hold, since an apostrophe looks the same."""


class Quotation(NamedTuple):
    """A stretch between marks, the marks left out.

    Attributes:
        start: its first character.
        end: where it ends.
        goes_on: whether the next paragraph carries it on.
        continues: whether it carries on the paragraph before.
    """

    start: int
    end: int
    goes_on: bool = False
    continues: bool = False


def find_quoted(
    text: str, paragraphs: Sequence[TextPlace]
) -> tuple[list[list[Quotation]], dict[int, int]]:
    """Return for each paragraph what stands between its marks.

    Args:
        text: the whole text.
        paragraphs: where its paragraphs stand.

    Returns:
        The stretches between marks, and by the number of its paragraph where a mark stands that
        nothing closes, so that nobody knows how far a quotation goes.
    """
    found: list[list[Quotation]] = []
    unclosed: dict[int, int] = {}
    was_open = False
    following_marks = iter(
        sorted(
            (mark for sign, each in _MARKS.items() if sign in text for mark in each.finditer(text)),
            key=re.Match.start,
        )
    )
    mark = next(following_marks, None)
    for number, paragraph in enumerate(paragraphs):
        marks: list[re.Match[str]] = []
        while mark is not None and mark.start() < paragraph.end:
            marks.append(mark)
            mark = next(following_marks, None)
        if not marks:
            found.append([])
            was_open = False
            continue
        following = paragraphs[number + 1].start if number + 1 < len(paragraphs) else None
        opens_again = following is not None and text[following] in '“"„«'
        quoted, start = _read_paragraph(text, paragraph, marks)
        is_open = start is not None and opens_again
        if start is not None and is_open:
            quoted.append(Quotation(start, paragraph.end, goes_on=True))
        elif start is not None and _is_opening(text, start, paragraph):
            unclosed[number] = start
        quoted = [each for each in quoted if not _is_nickname(text, each)]
        if was_open and quoted and quoted[0].start == paragraph.start + 1:
            quoted[0] = quoted[0]._replace(continues=True)
        found.append(quoted)
        was_open = is_open
    return found, unclosed


def _is_opening(text: str, start: int, paragraph: TextPlace) -> bool:
    """Return whether a mark opens something: it stands before a word, and behind none."""
    before = text[max(paragraph.start, start - 2) : start - 1]
    return not before.strip() and not text[start : start + 1].isspace()


def _is_nickname(text: str, quoted: Quotation) -> bool:
    """Return whether marks stand around a name within a name: `Ivo “Shorty” Marsh`."""
    inside = text[quoted.start : quoted.end]
    if not (inside.isalpha() and inside[0].isupper()):
        return False
    before = text[max(0, quoted.start - 20) : quoted.start - 1].split()
    behind = text[quoted.end + 1 : quoted.end + 3]
    return (
        bool(before)
        and before[-1][0].isupper()
        and len(behind) > 1
        and behind[0] == " "
        and behind[1].isupper()
    )


def _read_paragraph(
    text: str, paragraph: TextPlace, marks: Iterable[re.Match[str]]
) -> tuple[list[Quotation], int | None]:
    """Return what stands between marks, and where that begins which none closes."""
    found: list[Quotation] = []
    start: int | None = None
    single: int | None = None
    for mark in marks:
        sign, at = mark.group(), mark.start()
        if sign in ("'", "‘", "’"):
            if start is None:
                single = _read_single(text, mark, single, found)
            elif sign in "’'" and _is_closed_by_mistake(text, at, paragraph):
                found.append(Quotation(start, at))
                start = None
            continue
        if sign == '"' and _FEET.search(text, max(paragraph.start, at - 5), at) and start is None:
            continue
        is_opening = sign in _OPENING or sign in ("``", "‘‘")
        if start is None:
            if sign not in _CLOSING and sign != "’’":
                start, single = mark.end(), None
        elif not is_opening:
            found.append(Quotation(start, at))
            start = None
    return found, start


def _read_single(
    text: str, mark: re.Match[str], single: int | None, found: list[Quotation]
) -> int | None:
    """Return where an open single mark begins, or None; what it closes is added to `found`."""
    at = mark.start()
    is_opening = mark.group() == "‘" or (at + 1 < len(text) and text[at + 1].isalnum())
    if is_opening and not _CUT_WORD.match(text, at):
        return mark.end() if single is None else single
    if single is not None:
        before = text[at - 1]
        words = text.count(" ", single, at) + 1
        if (before in ".,?!…" or before != "s") and words >= _LEAST_SINGLE:
            found.append(Quotation(single, at))
            return None
        if words < _LEAST_SINGLE:
            return None
    return single


def _is_closed_by_mistake(text: str, at: int, paragraph: TextPlace) -> bool:
    """Return whether a single mark closes what a double one opened, since no double one does."""
    if text[at - 1] not in ".,?!":
        return False
    return not any(text.find(sign, at, paragraph.end) >= 0 for sign in '”"»')
