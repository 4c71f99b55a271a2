"""Finding every figure of a running text, each with its place in the original.

Goes once over the tokens: where a figure is read, or a stretch is known to be none, it goes on
behind it.
"""

from __future__ import annotations

import re
from decimal import localcontext
from typing import TYPE_CHECKING, Final

from factcheck.quantity.declared import add_magnitude, mark_currency
from factcheck.quantity.grammar.figures import read_figures, skip_unread
from factcheck.quantity.grammar.ranks import read_rank
from factcheck.quantity.grammar.tokens import DIGITS, END, WORD, TokenizedText, cut_tokens
from factcheck.quantity.intervals import EXACT_ARITHMETIC
from factcheck.quantity.lexicon.characters import fold
from factcheck.quantity.lexicon.number_words import ORDINALS
from factcheck.quantity.lexicon.openings import OPENERS, is_no_opening
from factcheck.quantity.not_figures.contests import read_contest
from factcheck.quantity.not_figures.exceptions import skip_exception
from factcheck.quantity.not_figures.find import read_nonfigure
from factcheck.quantity.not_figures.markup import remove_marked
from factcheck.quantity.quantity import Reading
from factcheck.quantity.slips import refuse_misspelt_size

if TYPE_CHECKING:
    from collections.abc import Iterator

_LONGEST_STRETCH: Final = 1 << 15
"""Characters after which a stretch of text ends at the next paragraph or sentence."""

_GOING_ON: Final = frozenset("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻₀₁₂₃₄₅₆₇₈₉\u0336")
"""What makes `$2` of `$2⁵⁰` and `4` of a struck-out 4 no figure of the text."""

_WORD_BEHIND: Final = re.compile(r"[ \u00a0-]?[^\W\d_]+")


def scan(
    text: str,
    *,
    contests: bool = False,
    currency: str | None = None,
    multiplier: str | None = None,
) -> tuple[Reading, ...]:
    """Find the figures of a text, in order.

    Args:
        text: any text, of any length.
        contests: whether scores and votes (`5-4`, `12 to 3`) are wanted as well; each is a pair of
            counted numbers, the second in `total`, with the rule `contest`.
        currency: the ISO 4217 code of a bare `$`, `pounds` or `rupees`, where the text's corpus or
            source declares it; the dollar is the US one otherwise.
        multiplier: the magnitude that the head of its table prints for all numbers: `million`.

    >>> text = "The board cut 40 of 500 jobs and saved $2 million in 2019."
    >>> [each.quantity.text for each in scan(text)]
    ['40 of 500 jobs', '$2 million']
    >>> text[scan(text)[1].start :]
    '$2 million in 2019.'
    """
    folded = fold(text)
    found: list[Reading] = []
    with localcontext(EXACT_ARITHMETIC):
        for start, end in _cut_stretches(folded.text):
            tokens = cut_tokens(folded.text, start, end)
            if currency is not None:
                mark_currency(tokens, currency)
            if multiplier is not None:
                add_magnitude(tokens, multiplier)
            page = TokenizedText(text, folded, tokens)
            found.extend(_scan_page(page, contests=contests))
    return tuple(
        each
        for each in remove_marked(text, found)
        if not (_is_continued(text, each.end) or _is_misspelt(text, each.start, each.end))
    )


def _is_continued(text: str, end: int) -> bool:
    """Return whether what stands behind a figure changes it: raised or lowered digits, a stroke."""
    return end < len(text) and text[end] in _GOING_ON and text[end - 1].isdecimal()


def _is_misspelt(text: str, start: int, end: int) -> bool:
    """Return whether a figure, or the word behind it, is a misspelt size: of `$5 milion` no $5 is read."""
    behind = _WORD_BEHIND.match(text, end)
    return refuse_misspelt_size(text[start : behind.end() if behind else end]) is not None


def _cut_stretches(text: str) -> Iterator[tuple[int, int]]:
    """Cut a long text where no figure can run on: between paragraphs or sentences."""
    start = 0
    while len(text) - start > _LONGEST_STRETCH:
        wanted = start + _LONGEST_STRETCH
        ends = [text.find(mark, wanted) for mark in ("\n\n", ". ", ".\n")]
        end = min((each + 2 for each in ends if each >= 0), default=len(text))
        yield start, end
        start = end
    yield start, len(text)


def _scan_page(page: TokenizedText, *, contests: bool) -> Iterator[Reading]:
    tokens = page.tokens
    index = 0
    while True:
        token, following = tokens[index], tokens[index + 1]
        while token.kind == WORD and following.spaced and token.lower not in OPENERS:
            index += 1
            token, following = following, tokens[index + 1]
        if token.kind == END:
            return
        is_digits = token.kind == DIGITS
        if not is_digits and is_no_opening(token, following):
            index += 1
            continue
        if contests:
            contest = read_contest(page, index)
            if contest is not None:
                reading, index = contest
                yield reading
                continue
        rank = read_rank(page, index) if is_digits or token.lower in ORDINALS else None
        if rank is not None:
            start, end = page.find_span(rank.start, rank.end)
            yield Reading(rank.quantity, start, end)
            index = rank.end
            continue
        behind = read_nonfigure(tokens, index) or skip_exception(tokens, index)
        if behind is not None:
            index = behind
            continue
        figures = read_figures(page, index)
        for number, found in enumerate(figures):
            if number:
                yield from _read_gap(page, index, found.start)
            start, end = page.find_span(found.start, found.end)
            yield Reading(found.quantity, start, end)
            index = found.end
        if not figures:
            index = skip_unread(tokens, index)


def _read_gap(page: TokenizedText, index: int, limit: int) -> Iterator[Reading]:
    """Read what stands between the two ends of a change: `from $5, or 8 percent, to $6`."""
    tokens = page.tokens
    while index < limit:
        behind = None
        if not is_no_opening(tokens[index], tokens[index + 1]):
            behind = read_nonfigure(tokens, index)
            for found in () if behind is not None else read_figures(page, index):
                if index <= found.start and found.end <= limit:
                    start, end = page.find_span(found.start, found.end)
                    yield Reading(found.quantity, start, end)
                    behind = found.end
        index = behind or index + 1
