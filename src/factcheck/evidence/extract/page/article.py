"""Say which blocks of a page are its article: those whose words an extractor takes for it.

The extractor's own text is not kept, since it drops words out of sentences; it only chooses among ours.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING, Final

from factcheck.evidence.extract.page.marks import STROKE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lxml.etree import _Element

    from factcheck.evidence.extract.page.blocks import Block

_WORD: Final = re.compile(r"[^\W_]+")
_LIKE: Final = 0.6
"""Share of a block's runs of three words that the extractor must have, where it dropped some."""
_LONG: Final = 24
"""Characters from which a block is found inside a longer paragraph of the extractor."""
_SENTENCE: Final = 6
"""Words from which a block before the first or behind the last of the article can belong to it."""
_WORDY: Final = 0.5
"""Share of a block's characters over which links make it a list of links, no text."""


def select_article(blocks: Sequence[Block], extracted: Sequence[str]) -> tuple[bool, ...]:
    """Return of each block whether it belongs to the article.

    Args:
        blocks: the visible text of the page in order.
        extracted: the paragraphs that an extractor takes for the article.
    """
    paragraphs = [_fold(each) for each in extracted]
    whole = " ".join(paragraphs)
    known = set(paragraphs)
    triples = set(_list_triples(whole))
    chosen = [
        _fold(block.text) in known
        if _is_frame(block)
        else _is_known(_fold(block.text), known, whole, triples)
        for block in blocks
    ]
    return tuple(
        is_chosen and not block.is_folded
        for block, is_chosen in zip(blocks, _fill(blocks, chosen), strict=True)
    )


def _is_frame(block: Block) -> bool:
    """Return whether a block frames the article: navigation, a list of links; it may repeat its words."""
    return block.is_aside or block.linked > _WORDY * len(block.text)


def _is_known(words: str, known: set[str], whole: str, triples: set[tuple[str, ...]]) -> bool:
    if not words:
        return False
    if words in known or (len(words) >= _LONG and words in whole):
        return True
    found = _list_triples(words)
    return len(found) > 2 and sum(each in triples for each in found) >= _LIKE * len(found)


def _fill(blocks: Sequence[Block], chosen: list[bool]) -> list[bool]:
    """Add what stands beside blocks of the article and is no list of links: between them more than behind."""
    taken = [index for index, is_chosen in enumerate(chosen) if is_chosen]
    if not taken:
        return [True] * len(blocks)
    homes = {blocks[index].element.getparent() for index in taken} - {None}
    filled = list(chosen)
    for index, block in enumerate(blocks):
        is_text = not _is_frame(block)
        is_between = taken[0] < index < taken[-1]
        near = _list_nearest(block.element) if is_between else (block.element.getparent(),)
        is_sentence = is_between or len(block.text.split()) >= _SENTENCE
        is_beside = is_text and is_sentence and not homes.isdisjoint(near)
        filled[index] = chosen[index] or is_beside
    return filled


def _list_nearest(element: _Element) -> Iterator[_Element]:
    """Yield an element and the two that hold it."""
    yield element
    yield from islice(element.iterancestors(), 2)


def _fold(text: str) -> str:
    return " ".join(_WORD.findall(text.replace(STROKE, "").lower()))


def _list_triples(words: str) -> list[tuple[str, ...]]:
    """Return each three words in a row, numbers left out: the extractor may have fused them."""
    kept = [word for word in words.split() if word.isalpha()]
    return list(zip(kept, kept[1:], kept[2:], strict=False))
