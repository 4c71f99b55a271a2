"""The shortest words that carry a claim: one clause with its figures, within what is attributed, within one pair of marks."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from factcheck.drafting.layout import TextPlace
from factcheck.model.limits import QUOTE_WORDS

if TYPE_CHECKING:
    from collections.abc import Iterator

_LEAST_WORDS: Final = 5
_BREAK: Final = re.compile(
    r"[,;:—–()\nbwa-](?:(?<=\s[bwa])(?=(?:ut|hile|lthough|ecause|hereas)\s)|(?<![bwa])(?:"
    r"(?<=,)(?:(?<!\d,)(?=[\s”\"’'])|(?<=\d,)(?=\s(?!\d{4}\b)))|(?<=[;:])(?=\s)"
    r"|(?<=\s[–—-])[–—-]?\s|(?<=—)|(?<=\s\()|(?<=\))(?=\s(?![–—-]{1,2}\s))|(?<=\n)(?![–—-]{1,2}\s)))"
)
"""One class of characters stands first, so that the engine skips to the next of them; spaces are none, being most."""
_BEGINS: Final = frozenset("\n(bwa")
"""What a break stands before: a bracket, or the first letter of a word that joins clauses."""
_WORD: Final = re.compile(r"\S+")
_LEADING: Final = re.compile(
    r"(?:[\s,;:.…–—\-\"”“»«)•*▪·]+|''|(?:that|and|but|or|so|while|because|although|whereas|And|But|So(?!\s+(?:far|much|many|that)\b))\s+)+"
)
_BEFORE_THAT: Final = re.compile(
    r"(?:on|in|at|to|for|from|with|during|last|this|earlier|late|early|yesterday|today|reporters|[A-Z]\w+day)\b[^,;:.]{0,80}?\bthat\s+(?=\S+\s+\S)"
)
"""When, where and to whom something was said, before what was."""
_BEFORE_FIGURE: Final = frozenset(("for ", "to ", "at ", "of ", "by "))
"""What is no part of a quote that begins with a figure: `asks for 7 percent`."""
_LAST_WORD: Final = re.compile(r"\s+(?:and|but|or|that)\Z")
_LAST_WORDS: Final = ("and", "but", "or", "that")
"""A word that joins what is no longer in the quote."""
_BRACKET_OR_MARK: Final = re.compile('[()“”"]')
_TRAILING: Final = ' \t\n\r\u00a0,;:.…–—-"”“»«(!?'


def cut_quote(text: str, window: TextPlace, start: int, end: int) -> TextPlace:
    """Return the clause around one or more figures.

    Args:
        text: the whole text.
        window: what is attributed, of one sentence, between its marks.
        start: where the first figure begins.
        end: where the last ends.
    """
    low, high = min(window.start, start), max(window.end, end)
    breaks = _find_breaks(text, low, high)
    before, right = [low], high
    for at in breaks:
        if at <= start:
            before.append(at)
        elif at >= end:
            right = at
            break
    left = before.pop()
    count = _count(text, left, right)
    while count < _LEAST_WORDS:
        if before and _count(text, before[-1], right) <= QUOTE_WORDS:
            left = before.pop()
        else:
            wider = next(breaks, None)
            if wider is None or _count(text, left, wider) > QUOTE_WORDS:
                break
            right = wider
        count = _count(text, left, right)
    if count > QUOTE_WORDS:
        left, right = _shorten(text, left, right, start, end)
    return _cut_signs(text, left, right, start, end)


def _find_breaks(text: str, low: int, high: int) -> Iterator[int]:
    """Yield where the clauses of a sentence end; those behind a quote are only looked for where it is too short."""
    for each in _BREAK.finditer(text, low, high):
        yield each.start() if each.group() in _BEGINS else each.end()
    yield high


def _count(text: str, start: int, end: int) -> int:
    return len(text[start:end].split())


def _shorten(text: str, low: int, high: int, start: int, end: int) -> tuple[int, int]:
    """Return at most as many words as a quote may have, the figure among them."""
    words = [each.span() for each in _WORD.finditer(text, low, high)]
    first = next((n for n, each in enumerate(words) if each[1] > start), 0)
    last = next((n for n, each in enumerate(words) if each[1] >= end), len(words) - 1)
    spare = QUOTE_WORDS - (last - first + 1)
    before = min(first, max(spare // 2 + 2, spare - (len(words) - 1 - last)))
    begin = max(0, first - min(before, max(spare, 0)))
    stop = min(len(words), begin + QUOTE_WORDS)
    return words[begin][0], words[stop - 1][1]


def _cut_signs(text: str, low: int, high: int, start: int, end: int) -> TextPlace:
    told = _BEFORE_THAT.match(text, low, high)
    if told is not None and told.end() <= start:
        low = told.end()
    leading = _LEADING.match(text, low, high)
    if leading is not None:
        low = min(leading.end(), start)
    if text[low:start] in _BEFORE_FIGURE:
        low = start
    return TextPlace(*_cut_at_marks(text, low, _cut_tail(text, end, high), start, end))


def _cut_at_marks(text: str, low: int, high: int, start: int, end: int) -> tuple[int, int]:
    """Cut words that run into a quotation or a bracket, or out of one, at its sign."""
    if _BRACKET_OR_MARK.search(text, low, high) is None:
        return low, high
    head, tail = text[low:start], text[end:high]
    if head.count("(") > text.count(")", low, high):
        low += head.rindex("(") + 1
    elif tail.count(")") > text.count("(", low, high):
        high = _cut_tail(text, end, end + tail.rindex(")"))
    elif text[low] == "(" and text[high - 1] == ")" and text.count("(", low, high) == 1:
        low, high = low + 1, high - 1
    head, tail = text[low:start], text[end:high]
    is_open, is_closed = head.count('"') % 2, tail.count('"') % 2
    if head.count("”") > head.count("“") or (is_open and not is_closed):
        closing = max(head.rfind("”"), head.rfind('"')) + 1
        leading = _LEADING.match(text, low + closing, start)
        low = low + closing if leading is None else leading.end()
    if tail.count("“") > tail.count("”") or (is_closed and not is_open):
        high = _cut_tail(text, end, end + max(tail.rfind("“"), tail.rfind('"')))
    return low, high


def _cut_tail(text: str, end: int, high: int) -> int:
    """Return where words end without the signs behind them; what lies before `end` stays."""
    tail = text[end:high]
    while True:
        bare = tail.rstrip(_TRAILING)
        if bare.endswith(_LAST_WORDS):
            bare = _LAST_WORD.sub("", bare)
        if bare.endswith(("’", "'")) and bare.rstrip("’'").endswith((".", ",", "!", "?")):
            bare = bare.rstrip("’'")
        if bare == tail:
            return end + len(tail.rstrip())
        tail = bare
