"""Links to a quote itself: text fragments for web pages, page numbers for PDF, and a selector.

Pure: works on an archived text and the offsets of a proven quote, and finds a fragment by doing in
the archived text what a browser does in the page (WICG Scroll to Text Fragment, section 3.5).
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Final
from urllib.parse import quote

from factcheck.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    Span = tuple[int, int]

_LONGEST: Final = 120
"""Characters of a quote that is given whole; of a longer one only start and end are."""
_MOST_WORDS: Final = 12
"""Words before or behind a quote that are tried to make it the only one."""
_CONTEXT: Final = 32
"""Characters of prefix and suffix in a selector."""

_BREAKS: Final = re.compile(r"[^\S\n\t\f]*[\n\t\f\v\r\u2028\u2029]\s*")
"""Where a text runs from one block, cell or line of a page into the next."""
_QUOTES: Final = str.maketrans("‘’‚‛′“”„‟″", "'''''\"\"\"\"\"")
_END_OF_PAGE: Final = "\f"


@dataclass(frozen=True, slots=True)
class QuoteSelector:
    """A passage by its words and those around it (W3C Web Annotation, TextQuoteSelector)."""

    exact: str
    prefix: str
    suffix: str


@dataclass(frozen=True, slots=True)
class TextDirective:
    """The parts of a text fragment, as words; None where a part is left away."""

    start: str
    end: str | None = None
    prefix: str | None = None
    suffix: str | None = None

    def __str__(self) -> str:
        parts = [
            None if self.prefix is None else f"{_encoded(self.prefix)}-",
            _encoded(self.start),
            None if self.end is None else _encoded(self.end),
            None if self.suffix is None else f"-{_encoded(self.suffix)}",
        ]
        return f":~:text={','.join(part for part in parts if part is not None)}"


class Page:
    """An archived text, folded as browsers fold it when they look for a fragment.

    Case, accents and the form of quotation marks make no difference to them, white space is one
    space, and no part of a fragment runs over the end of a block.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        folded: list[str] = []
        offsets: list[int] = []
        at = 0
        for gap in re.finditer(r"\s+", text):
            _fold(text, at, gap.start(), folded, offsets)
            folded.append("\n" if _BREAKS.fullmatch(gap[0]) else " ")
            offsets.append(gap.start())
            at = gap.end()
        _fold(text, at, len(text), folded, offsets)
        self._folded = "".join(folded)
        self._offsets = offsets

    def places(self, directive: TextDirective) -> Iterator[Span]:
        """Give the passages that a fragment can mean, the one that a browser shows first."""
        prefix = _folded(directive.prefix or "")
        start = _folded(directive.start)
        for first in self._found(prefix or start, 0):
            at = self._behind_space(first + len(prefix)) if prefix else first
            if not self._stands(start, at):
                continue
            end = self._end(directive, at + len(start))
            if end is not None:
                last = self._offsets[end - 1]
                yield self._offsets[at], last + 1

    def _end(self, directive: TextDirective, behind_start: int) -> int | None:
        suffix = _folded(directive.suffix or "")
        if directive.end is None:
            ends: Iterator[int] = iter((behind_start,))
        else:
            end = _folded(directive.end)
            ends = (first + len(end) for first in self._found(end, behind_start))
        for each in ends:
            if not suffix or self._stands(suffix, self._behind_space(each)):
                return each
        return None

    def _found(self, term: str, at: int) -> Iterator[int]:
        first = self._folded.find(term, at)
        while first >= 0:
            if self._is_bounded(first, first + len(term)):
                yield first
            first = self._folded.find(term, first + 1)

    def _stands(self, term: str, at: int) -> bool:
        return self._folded.startswith(term, at) and self._is_bounded(at, at + len(term))

    def _is_bounded(self, start: int, end: int) -> bool:
        return not (self._is_inside_word(start) or self._is_inside_word(end))

    def _is_inside_word(self, at: int) -> bool:
        around = self._folded[max(0, at - 1) : at + 1]
        return len(around) == 2 and at > 0 and around.isalnum()

    def _behind_space(self, at: int) -> int:
        while at < len(self._folded) and self._folded[at] in " \n":
            at += 1
        return at


def text_directive(page: Page, spans: Sequence[Span]) -> TextDirective | None:
    """Find the shortest fragment that means a quote and nothing else of a page.

    Args:
        page: the archived text of a web page.
        spans: start and end of each part of the quote, in order.

    Returns:
        The fragment, or None where no words nearby make the quote the only one.
    """
    first, last = spans[0][0], spans[-1][1]
    for start, end in _terms(page.text, first, last, is_whole=len(spans) == 1):
        for prefix, suffix in _surroundings(page.text, first, last):
            directive = TextDirective(start, end, prefix, suffix)
            places = page.places(directive)
            if next(places, None) == (first, last) and next(places, None) is None:
                return directive
    return None


def link_to_quote(
    address: str, media_type: str, text: str, spans: Sequence[Span], *, page: Page | None = None
) -> str:
    """Give the address of a quote: of its words in a web page, of its page in a PDF, else of the document.

    Args:
        address: of the document.
        media_type: of the document.
        text: its archived text.
        spans: start and end of each part of the quote, in order.
        page: the text folded already, where many quotes of it are linked.
    """
    if media_type == "application/pdf":
        number = text.count(_END_OF_PAGE, 0, spans[0][0]) + 1
        return f"{address.partition('#')[0]}#page={number}"
    if media_type not in {"text/html", "application/xhtml+xml"}:
        return address
    directive = text_directive(Page(text) if page is None else page, spans)
    if directive is None:
        return address
    return f"{address.partition(':~:')[0]}{'' if '#' in address else '#'}{directive}"


def quote_selector(text: str, spans: Sequence[Span]) -> QuoteSelector:
    """Give a quote as a selector: from its first to its last part, with what stands around."""
    first, last = spans[0][0], spans[-1][1]
    return QuoteSelector(
        text[first:last], text[max(0, first - _CONTEXT) : first], text[last : last + _CONTEXT]
    )


def _terms(text: str, first: int, last: int, *, is_whole: bool) -> Iterator[tuple[str, str | None]]:
    """Give ways to write a quote: whole, or by more and more words of its start and its end."""
    passage = text[first:last]
    words = [match.span() for match in re.finditer(r"\S+", passage)]
    is_in_one_block = not any(_BREAKS.fullmatch(gap) for gap in re.findall(r"\s+", passage))
    if is_whole and is_in_one_block and len(passage) <= _LONGEST:
        yield " ".join(passage.split()), None
        return
    for count in (4, 3, 2, 1, 6, 8):
        if 2 * count > len(words):
            continue
        start = passage[: words[count - 1][1]]
        end = passage[words[-count][0] :]
        if not any(_BREAKS.search(term) for term in (start, end)):
            yield " ".join(start.split()), " ".join(end.split())


def _surroundings(text: str, first: int, last: int) -> Iterator[tuple[str | None, str | None]]:
    """Give more and more words before and behind, of the block that they are nearest to."""
    yield None, None
    before = _BREAKS.split(text[max(0, first - 400) : first].rstrip())[-1]
    behind = _BREAKS.split(text[last : last + 400].lstrip())[0]
    for count in range(1, _MOST_WORDS + 1):
        prefix = _last_words(before, count, is_cut=first > 400)
        suffix = _first_words(behind, count)
        if prefix is not None:
            yield prefix, None
        if suffix is not None:
            yield None, suffix
        if prefix is not None and suffix is not None:
            yield prefix, suffix


def _last_words(text: str, count: int, *, is_cut: bool) -> str | None:
    words = text.split()[1 if is_cut and len(text) > 300 else 0 :]
    taken = words[-count:]
    return " ".join(taken) if _has_word(taken) and len(words) >= count else None


def _first_words(text: str, count: int) -> str | None:
    words = text.split()
    if len(text) > 300:
        words = words[:-1]
    taken = words[:count]
    return " ".join(taken) if _has_word(taken) and len(words) >= count else None


def _has_word(words: Sequence[str]) -> bool:
    return any(character.isalnum() for word in words for character in word)


def _encoded(term: str) -> str:
    """Encode a part: besides what addresses forbid also the marks of the syntax, `&`, `-` and `,`."""
    return quote(term, safe="").replace("-", "%2D")


def _folded(term: str) -> str:
    folded: list[str] = []
    _fold(" ".join(term.split()), 0, len(term), folded, [])
    return "".join(folded)


def _fold(text: str, start: int, end: int, folded: list[str], offsets: list[int]) -> None:
    for offset, character in enumerate(text[start:end], start):
        for each in unicodedata.normalize("NFKD", character.translate(_QUOTES)).casefold():
            if not unicodedata.combining(each) and each != "\u00ad":
                folded.append(each)
                offsets.append(offset)
