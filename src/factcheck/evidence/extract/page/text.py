"""The archived text of a page: its article, then everything else that it shows.

Which of the blocks are the article, trafilatura says; the words are those that the page shows.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.evidence.extract.article import ARTICLE_END
from factcheck.evidence.extract.page.article import select_article
from factcheck.evidence.extract.page.marks import STROKE
from factcheck.evidence.extract.page.substitutes import find_substitute
from factcheck.evidence.extract.page.tree import parse
from factcheck.evidence.extract.page.walk import walk
from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lxml.html import HtmlElement

    from factcheck.evidence.extract.page.blocks import Block, ShownPage

WALK: Final = "1"
"""The version of the walk through a page; it grows when the text of a page changes by it."""

_PARAGRAPHS: Final = ("p", "head", "item", "quote", "code", "row")
_LISTED: Final = 6
"""How many places, or passages, a note names."""
_FIRST: Final = 8
"""How many words of a place or passage are shown."""


@dataclass(frozen=True, slots=True)
class PageText:
    """The text of a page.

    Attributes:
        text: the article, and behind `ARTICLE_END` the rest of what the page shows.
        notes: what is outside of the article or hidden, and what was not fetched.
        warnings: what a person should look at.
        looks_like: what the page seems to be in place of a document, or None.
    """

    text: str
    notes: tuple[str, ...]
    warnings: tuple[str, ...]
    looks_like: str | None


def read_page(markup: str) -> PageText:
    """Read what a page shows, the article first.

    Args:
        markup: the source of the page, decoded.

    Raises:
        CutPageError: the page is nested too deep.
    """
    tree, is_deep = parse(markup)
    page = walk(tree)
    chosen = select_article(page.blocks, _extract_paragraphs(tree if is_deep else markup))
    pairs = list(zip(page.blocks, chosen, strict=True))
    article = [block for block, is_article in pairs if is_article]
    rest = [block for block, is_article in pairs if not is_article]
    both = ["\n\n".join(block.text for block in blocks) for blocks in (article, rest)]
    text = f"{both[0]}{ARTICLE_END if rest else ''}{both[1]}\n" if page.blocks else ""
    notes = (*_say_outside(rest, article), *_say_hidden(page), *_say_not_fetched(page))
    looks_like = find_substitute(tree, page.blocks, len(both[0].split()))
    return PageText(text, notes, tuple(_say_doubts(page.blocks)), looks_like)


def _extract_paragraphs(page: str | HtmlElement) -> tuple[str, ...]:
    """Return the paragraphs that trafilatura takes for the article, its tables and comments."""
    from trafilatura import bare_extraction

    document = bare_extraction(
        page, include_comments=True, include_tables=True, with_metadata=False
    )
    if document is None or isinstance(document, dict):
        return ()
    bodies = [body for body in (document.body, document.commentsbody) if body is not None]
    return tuple(" ".join(each.itertext()) for body in bodies for each in body.iter(*_PARAGRAPHS))


def _say_outside(rest: list[Block], article: list[Block]) -> Iterator[str]:
    """Say what stands outside of the article: its share of the page, and place by place."""
    by_place: dict[str, list[str]] = {}
    for block in rest:
        by_place.setdefault(block.place, []).extend(block.text.split())
    outside = sum(map(len, by_place.values()))
    if not outside:
        return
    total = outside + sum(len(block.text.split()) for block in article)
    largest = sorted(by_place, key=lambda place: -len(by_place[place]))
    yield (
        f"outside of the article stand {outside:,} of the {total:,} words that the page shows "
        f"({100 * outside // total}%); quotes are proven there too, and that is said"
    )
    for place in largest[:_LISTED]:
        words = by_place[place]
        yield f"  {place}: {_say_count(len(words))}, '{_shorten(words)}'"
    others = largest[_LISTED:]
    if others:
        yield f"  {len(others):,} other places: {_say_count(sum(len(by_place[each]) for each in others))}"


def _say_hidden(page: ShownPage) -> Iterator[str]:
    """Say what the page hides, which is no evidence."""
    words = [(each.text.split(), each.by) for each in page.hidden]
    if not words:
        return
    yield f"the page hides {_say_count(sum(len(each) for each, _ in words))}, which are not in the text"
    for each, by in words[:_LISTED]:
        yield f"  {by}: {_say_count(len(each))}, '{_shorten(each)}'"
    if len(words) > _LISTED:
        yield f"  {len(words) - _LISTED:,} other passages"


def _say_not_fetched(page: ShownPage) -> Iterator[str]:
    if page.has_linked_styles:
        yield "its linked stylesheets are not fetched: what they alone hide is taken for visible"
    if page.frames:
        what = "a document" if page.frames == 1 else f"{page.frames:,} documents"
        yield f"it shows {what} of other addresses in frames, which are not fetched"


def _say_doubts(blocks: Iterable[Block]) -> Iterator[str]:
    """Warn of numbers that are typeset in two senses, and of struck-out words."""
    doubts = [doubt for block in blocks for doubt in block.doubts]
    if doubts:
        yield f"raised or linked digits can be read in two ways: {_join_quoted(doubts)}: look at the page"
    struck = [words for block in blocks for words in block.struck if words]
    if struck:
        yield f"struck-out text is marked with U+{ord(STROKE):04X} and proves nothing: {_join_quoted(struck)}"


def _join_quoted(texts: list[str]) -> str:
    more = f" and {len(texts) - _LISTED:,} more" if len(texts) > _LISTED else ""
    return ", ".join(f"'{_shorten(each.split())}'" for each in texts[:_LISTED]) + more


def _say_count(words: int) -> str:
    return "1 word" if words == 1 else f"{words:,} words"


def _shorten(words: list[str]) -> str:
    return " ".join(words[:_FIRST])[:80] + (" …" if len(words) > _FIRST else "")
