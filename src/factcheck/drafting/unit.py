"""A sentence as the cues see it: what stands between marks is one token."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import cached_property
from typing import TYPE_CHECKING, Final

from factcheck.drafting.cues import find_cues
from factcheck.drafting.lexicon.cue_verbs import INVERTING, VERBS
from factcheck.drafting.tokens import TextToken, cut_tokens
from factcheck.runtime.late_pattern import build_late_pattern

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from factcheck.drafting.cue import Cue
    from factcheck.drafting.layout import TextPlace
    from factcheck.drafting.marks import Quotation


_SPEAKING: Final = "|".join(
    sorted(word for word, verb in VERBS.items() if verb.base in INVERTING and verb.form != "gerund")
)
_ALONE: Final = build_late_pattern(
    rf"\s+(?:[A-Z][\w.’'-]*\s){{1,4}}(?:{_SPEAKING})\b(?=[.,;]|\s+(?:in|on|at|of|during|to|[A-Z]\w+day)\b)"
)


_CLOSING: Final = "”\"»’'"
_SECTION: Final = re.compile(r"\d{1,3}(?:\.\d{1,3})+\.?[ \t\u00a0]+(?=[A-Z])")
"""The number of a section before its first sentence: `4.2 Lee asked`."""


class SentenceUnit:
    """A sentence outside of marks, with all that is quoted in it; it is read when it is first asked.

    Attributes:
        start: its first character.
        end: behind its last.
        quoted: what stands between marks in it.
    """

    def __init__(self, text: str, start: int, end: int, quoted: Sequence[Quotation]) -> None:
        self._text = text
        self.start = start
        self.end = end
        self.quoted: tuple[Quotation, ...] = ()
        if quoted:
            first = bisect_right(quoted, start, key=lambda each: each.end)
            self.quoted = tuple(quoted[first : bisect_left(quoted, (end,))])

    @cached_property
    def tokens(self) -> tuple[TextToken, ...]:
        """Its words; a quotation is one token of the kind `q`."""
        tokens: list[TextToken] = []
        text, at = self._text, self.start
        for each in self.quoted:
            tokens += cut_tokens(text, at, max(at, each.start))
            inner = max(each.start, self.start)
            end = min(each.end, self.end)
            tokens.append(TextToken(inner, end, text[inner : inner + 1] or " ", "", "q"))
            at = end
        tokens += cut_tokens(text, at, self.end)
        return tuple(tokens)

    @cached_property
    def cues(self) -> tuple[Cue, ...]:
        """Its cues."""
        return tuple(find_cues(self.tokens))

    def find_token(self, at: int) -> int:
        """Return the number of the token that holds a character, or that stands before it."""
        return max(0, bisect_left(self.tokens, (at + 1,)) - 1)


def split_units(
    text: str,
    paragraph: TextPlace,
    sentences: Iterable[TextPlace],
    quoted: Sequence[Quotation],
) -> list[SentenceUnit]:
    """Return the sentences of a paragraph, none of which ends within marks.

    Args:
        text: the whole text.
        paragraph: where the paragraph stands in it.
        sentences: its sentences, those within marks too.
        quoted: what stands between marks in the paragraph.
    """
    found: list[SentenceUnit] = []
    number = _SECTION.match(text, *paragraph)
    start = paragraph.start if number is None else number.end()
    for sentence in sentences:
        end = sentence.end
        if quoted and _is_within(quoted, end):
            continue
        if text[end - 1] in _CLOSING and _is_cue_alone(text, end, paragraph.end):
            continue
        found.append(SentenceUnit(text, start, end, quoted))
        start = end
        while start < paragraph.end and text[start].isspace():
            start += 1
    if start < paragraph.end:
        found.append(SentenceUnit(text, start, paragraph.end, quoted))
    return found


def _is_within(quoted: Sequence[Quotation], at: int) -> bool:
    """Return whether a place stands within marks."""
    last = bisect_left(quoted, (at + 1,)) - 1
    return last >= 0 and at < quoted[last].end


def _is_cue_alone(text: str, end: int, limit: int) -> bool:
    """Return whether what follows a closing mark is who said it, as in `“Why?” Lee asked`."""
    return end < limit and _ALONE.match(text, end) is not None
