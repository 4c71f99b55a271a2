"""Say which blocks of a page are its article: those whose words an extractor takes for it.

The extractor's own text is not kept, since it drops words out of sentences; it only chooses among ours.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING, Final

from factcheck.evidence.page_marks import STROKE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lxml.etree import _Element

    from factcheck.evidence.page_blocks import Block

_WORD: Final = re.compile(r"[^\W_]+")
_LIKE: Final = 0.6
"""Share of a block's runs of three words that the extractor must have, where it dropped some."""
_LONG: Final = 24
"""Characters from which a block is found inside a longer paragraph of the extractor."""
_WORDY: Final = 0.5
"""Share of a block's characters over which links make it a list of links, no text."""


def choose_article(blocks: Sequence[Block], extracted: Sequence[str]) -> tuple[bool, ...]:
    """Say of each block whether it belongs to the article.

    Args:
        blocks: the visible text of the page in order.
        extracted: the paragraphs that an extractor takes for the article.
    """
    paragraphs = [_bare(each) for each in extracted]
    whole = " ".join(paragraphs)
    known = set(paragraphs)
    triples = set(_triples(whole.split()))
    chosen = [_is_known(_bare(block.text), known, whole, triples) for block in blocks]
    return tuple(
        is_chosen and not block.is_folded
        for block, is_chosen in zip(blocks, _filled(blocks, chosen), strict=True)
    )


def _is_known(words: str, known: set[str], whole: str, triples: set[tuple[str, ...]]) -> bool:
    if not words:
        return False
    if words in known or (len(words) >= _LONG and words in whole):
        return True
    found = _triples(words.split())
    return len(found) > 2 and sum(each in triples for each in found) >= _LIKE * len(found)


def _filled(blocks: Sequence[Block], chosen: list[bool]) -> list[bool]:
    """Add what stands between blocks of the article, beside one of them, and is no list of links."""
    taken = [index for index, is_chosen in enumerate(chosen) if is_chosen]
    if not taken:
        return [True] * len(blocks)
    homes = {blocks[index].element.getparent() for index in taken}
    filled = list(chosen)
    for index in range(taken[0], taken[-1]):
        block = blocks[index]
        is_text = not block.is_aside and block.linked <= _WORDY * len(block.text)
        filled[index] = chosen[index] or (is_text and not homes.isdisjoint(_nearest(block.element)))
    return filled


def _nearest(element: _Element) -> Iterator[_Element]:
    """Yield an element and the two that hold it."""
    yield element
    yield from islice(element.iterancestors(), 2)


def _bare(text: str) -> str:
    return " ".join(_WORD.findall(text.replace(STROKE, "").lower()))


def _triples(words: Sequence[str]) -> list[tuple[str, ...]]:
    return list(zip(words, words[1:], words[2:], strict=False))
