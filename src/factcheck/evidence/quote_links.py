"""Links to a quote itself: text fragments for web pages, page numbers for PDF, and a selector.

Pure: works on an archived text and the offsets of a proven quote, and finds a fragment by doing in
the archived text what a browser does in the page (WICG Scroll to Text Fragment, section 3.5).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from factcheck.evidence.text_fragments import BREAKS, END_OF_PAGE, FragmentText, TextDirective
from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    Span = tuple[int, int]

HTML_TYPES: Final = frozenset({"text/html", "application/xhtml+xml"})

_LONGEST: Final = 120
"""Characters of a quote that is given whole; of a longer one only start and end are."""
_MOST_WORDS: Final = 12
"""Words before or behind a quote that are tried to make it the only one."""
_NEAR: Final = 200
"""Characters of the archived text to either side by which a passage is found in its page."""
_FEWEST: Final = 2
"""Words of one end of a quote that may stand for it."""
_CONTEXT: Final = 32
"""Characters of prefix and suffix in a selector."""


@dataclass(frozen=True, slots=True)
class QuoteSelector:
    """A passage by its words and those around it (W3C Web Annotation, TextQuoteSelector)."""

    exact: str
    prefix: str
    suffix: str


def find_text_directive(
    page: FragmentText, spans: Sequence[Span], whole: FragmentText | None = None
) -> TextDirective | None:
    """Find the shortest fragment that means a quote and nothing else of a page.

    Args:
        page: the archived text of a web page.
        spans: start and end of each part of the quote, in order.
        whole: what a browser searches of the page, in its order, where that is known.

    Returns:
        The fragment, or None where no words nearby make the quote the only one.
    """
    first, last = spans[0][0], spans[-1][1]
    located = None
    if whole is not None:
        before, behind = page.text[max(0, first - _NEAR) : first], page.text[last : last + _NEAR]
        located = whole.find(page.text[first:last], before, behind)
        if located is None:
            return None
    for (at, till), start, end in _list_terms(page.text, first, last, is_whole=len(spans) == 1):
        for prefix, suffix in _list_surroundings(page.text, at, till):
            directive = TextDirective(start, end, prefix, suffix)
            places = page.find_passages(directive)
            is_meant = next(places, None) == (at, till) and next(places, None) is None
            if is_meant and (whole is None or whole.is_only_place(directive, located)):
                return directive
    return None


def link_to_quote(
    address: str,
    media_type: str,
    text: str,
    spans: Sequence[Span],
    *,
    page: FragmentText | None = None,
    whole: FragmentText | None = None,
) -> str:
    """Return the address of a quote: of its words in a web page, of its page in a PDF, else of the document.

    Args:
        address: of the document.
        media_type: of the document.
        text: its archived text.
        spans: start and end of each part of the quote, in order.
        page: the text folded already, where many quotes of it are linked.
        whole: what a browser searches of the page, where that is known.
    """
    if media_type == "application/pdf":
        number = text.count(END_OF_PAGE, 0, spans[0][0]) + 1
        return f"{address.partition('#')[0]}#page={number}"
    if media_type not in HTML_TYPES:
        return address
    directive = find_text_directive(FragmentText(text) if page is None else page, spans, whole)
    if directive is None:
        return address
    return f"{address.partition(':~:')[0]}{'' if '#' in address else '#'}{directive}"


def build_quote_selector(text: str, spans: Sequence[Span]) -> QuoteSelector:
    """Build a selector of a quote: from its first to its last part, with what stands around.

    Args:
        text: the archived text.
        spans: start and end of each part of the quote, in order.
    """
    first, last = spans[0][0], spans[-1][1]
    return QuoteSelector(
        text[first:last], text[max(0, first - _CONTEXT) : first], text[last : last + _CONTEXT]
    )


def _list_terms(
    text: str, first: int, last: int, *, is_whole: bool
) -> Iterator[tuple[Span, str, str | None]]:
    """Yield ways to write a quote, each with the passage that it means.

    First the whole quote, or more and more words of its start and its end.
    Then the same without its first word, which may begin with a letter that is drawn apart, and at
    last some words of one end alone, where something stands between them that no term runs across.
    """
    passage = text[first:last]
    words = [match.span() for match in re.finditer(r"\S+", passage)]
    is_plain = is_whole and not any(BREAKS.fullmatch(gap) for gap in re.findall(r"\s+", passage))
    for skipped in (0, 1):
        left = words[skipped:]
        if not left:
            return
        span = first + left[0][0], last
        if is_plain and len(passage) <= _LONGEST:
            yield span, " ".join(text[slice(*span)].split()), None
        for count in (4, 3, 2, 1, 6, 8):
            if 2 * count > len(left):
                continue
            start = passage[left[0][0] : left[count - 1][1]]
            end = passage[left[-count][0] :]
            if not any(BREAKS.search(term) for term in (start, end)):
                yield span, " ".join(start.split()), " ".join(end.split())
    for count in range(min(len(words) - 1, _MOST_WORDS), _FEWEST - 1, -1):
        for begin, ends in ((words[-count][0], len(passage)), (0, words[count - 1][1])):
            part = passage[begin:ends]
            if not BREAKS.search(part):
                yield (first + begin, first + ends), " ".join(part.split()), None


def _list_surroundings(text: str, first: int, last: int) -> Iterator[tuple[str | None, str | None]]:
    """Yield more and more words before and behind, of the block that they are nearest to."""
    yield None, None
    before = BREAKS.split(text[max(0, first - 400) : first].rstrip())[-1]
    behind = BREAKS.split(text[last : last + 400].lstrip())[0]
    for count in range(1, _MOST_WORDS + 1):
        prefix = _cut_last_words(before, count, is_cut=first > 400)
        suffix = _cut_first_words(behind, count)
        if prefix is not None:
            yield prefix, None
        if suffix is not None:
            yield None, suffix
        if prefix is not None and suffix is not None:
            yield prefix, suffix


def _cut_last_words(text: str, count: int, *, is_cut: bool) -> str | None:
    words = text.split()[1 if is_cut and len(text) > 300 else 0 :]
    taken = words[-count:]
    return " ".join(taken) if _has_word(taken) and len(words) >= count else None


def _cut_first_words(text: str, count: int) -> str | None:
    words = text.split()
    if len(text) > 300:
        words = words[:-1]
    taken = words[:count]
    return " ".join(taken) if _has_word(taken) and len(words) >= count else None


def _has_word(words: Sequence[str]) -> bool:
    return any(character.isalnum() for word in words for character in word)
