"""What becomes of the quotes of a source when its text changes.

Both texts are proven anew; nothing is anchored again by likeness.
"""

from __future__ import annotations

import re
from enum import StrEnum
from typing import TYPE_CHECKING

from factcheck.evidence.archive.align import Alignment
from factcheck.evidence.extract.article import ARTICLE_END
from factcheck.evidence.prove.quotes import Selector, prove_all
from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.evidence.prove.quotes import Proof

_SHOWN = 60
"""Characters to either side of a passage that are shown."""


class Fate(StrEnum):
    """What became of a quote."""

    SAME = "same"
    """It stands where it stood, whatever was added or cut before it."""
    MOVED = "moved"
    """It stands at another place among the words of the text."""
    AMBIGUOUS = "ambiguous"
    """It may now stand at several places."""
    VANISHED = "vanished"
    """It stands there no more."""
    FOUND = "found"
    """It did not stand there before, and does now."""
    UNPROVEN = "unproven"
    """It stood in neither text."""

    @property
    def is_loss(self) -> bool:
        """Whether a quote that was proven is so no more."""
        return self in {Fate.AMBIGUOUS, Fate.VANISHED}


@dataclass(frozen=True, slots=True)
class RereadQuote:
    """What became of one quote.

    Attributes:
        fate: in one word.
        before: what stood around it in the old text, on one line; None where it did not stand.
        after: what stands around it in the new text, or at each of the places it may have; of a
            vanished quote the nearest passage, as help only.
    """

    fate: Fate
    before: str | None
    after: tuple[str, ...]


def compare_texts(selectors: Sequence[Selector], old: str, new: str) -> tuple[RereadQuote, ...]:
    """Prove quotes in an old and a new text and return what became of each, in their order.

    Args:
        selectors: the quotes.
        old: the archived text before.
        new: the archived text now.
    """
    alignment = Alignment(old, new)
    return tuple(
        _compare(was, now, old, new, alignment)
        for was, now in zip(prove_all(selectors, old), prove_all(selectors, new), strict=True)
    )


def _compare(was: Proof, now: Proof, old: str, new: str, alignment: Alignment) -> RereadQuote:
    before = _list_surroundings(was, old)[0] if was.is_proven else None
    after = _list_surroundings(now, new)
    if was.is_proven and now.is_proven:
        is_same = was.spans == now.spans or (
            len(was.spans) == len(now.spans)
            and all(map(alignment.is_same_place, was.spans, now.spans))
        )
        return RereadQuote(Fate.SAME if is_same else Fate.MOVED, before, after)
    if not was.is_proven:
        return RereadQuote(Fate.FOUND if now.is_proven else Fate.UNPROVEN, before, after)
    if now.places > 1:
        return RereadQuote(Fate.AMBIGUOUS, before, after)
    nearest = () if now.nearest is None else (now.nearest.passage,)
    return RereadQuote(Fate.VANISHED, before, tuple(" ".join(each.split()) for each in nearest))


def _list_surroundings(proof: Proof, text: str) -> tuple[str, ...]:
    if proof.is_proven:
        places = [(proof.spans[0].start, proof.spans[-1].end)]
    else:
        places = [(span.start, span.end) for span in proof.spans]
    return tuple(_cut_context(text, start, end) for start, end in places)


def _cut_context(text: str, start: int, end: int) -> str:
    """Return a passage with whole words to either side, on one line."""
    first, last = max(0, start - _SHOWN), min(len(text), end + _SHOWN)
    before = text[first:start]
    behind, is_end, _ = text[end:last].partition(ARTICLE_END)
    if first > 0:
        before = re.sub(r"\A\S*", "", before)
    if last < len(text) and not is_end:
        behind = re.sub(r"\S*\Z", "", behind)
    return " ".join(f"{before}{text[start:end]}{behind}".split())
