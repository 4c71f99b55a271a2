"""Find the passage that is most like a quote that was not found: help for a reader, never a proof.

Runs only for quotes without a place, over all of them in one pass.
"""

from __future__ import annotations

import re
from collections import Counter
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from factcheck.evidence.prove.disguised_letters import replace_lookalikes
from factcheck.evidence.prove.disguises import name_character
from factcheck.evidence.prove.fold import COLUMN, PARAGRAPH
from factcheck.evidence.prove.search import find_all
from factcheck.evidence.prove.spaceless_scripts import SPACELESS, build_piece
from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from factcheck.evidence.prove.fold import FoldedText, TextSpan

_PLACES = 50
"""How many places of one fragment are weighed: more of them say nothing about where the quote is from."""
_LONG = 8
"""Words from which on three together are looked for, not two: rarer, and still enough of them."""
_SHORT = 4
"""Words up to which each is looked for alone too: of so few, one that differs spoils every pair."""
_DIFFERENCES = 5
"""How many differences are told: a passage with more is a poor guess anyway."""
_MARGIN = 24
"""Characters looked at on either side, since what differs may be longer in the text."""

_LONGEST_WORD = 48
"""Characters in which the last word looked at must end, else it is cut."""
_MOST_WORDS = 100
"""How many words of a quote are compared with the text, one by one: four times what a quote has."""

_CLOSING = ".,;:!?…\"'"
_RUN = re.compile(r"\S+")


@dataclass(frozen=True, slots=True)
class Nearest:
    """The passage most like a quote that was not found.

    Attributes:
        span: where it stands in the text as stored.
        passage: its words, as stored.
        differences: what differs, in words; lower case, no full stop.
    """

    span: TextSpan
    passage: str
    differences: tuple[str, ...]


def find_nearest(
    quotes: Sequence[str],
    folded: FoldedText,
    stored: str,
    *,
    progress: Callable[[int, int], None] | None = None,
) -> tuple[Nearest | None, ...]:
    """Return for each folded quote the passage that shares most of its words, or None.

    Args:
        quotes: folded.
        folded: the archived text, folded.
        stored: the same as it is stored, from which passages are cut.
        progress: called with how much of the text is searched and how much there is.

    Returns:
        One for each quote, in their order.
    """
    fragments = [tuple(_list_fragments(quote)) for quote in quotes]
    wanted = (fragment for several in fragments for fragment, _ in several)
    places = find_all(wanted, folded.text, at_most=_PLACES, progress=progress)
    return tuple(
        _find_nearest(quote, several, places, folded, stored)
        for quote, several in zip(quotes, fragments, strict=True)
    )


def _list_fragments(quote: str) -> Iterator[tuple[str, int]]:
    """Yield overlapping groups of a quote's words, each with its offset in the quote."""
    words = [span for run in _RUN.finditer(quote) for span in _split_run(run)]
    size = 3 if len(words) > _LONG else min(len(words), 2)
    for first in range(len(words) - size + 1):
        start, end = words[first][0], words[first + size - 1][1]
        fragment = quote[start:end]
        if len(fragment) > (1 if SPACELESS.search(fragment) else 3):
            yield fragment, start
    if 1 < len(words) <= _SHORT:
        yield from ((quote[start:end], start) for start, end in words if end - start > 3)


def _split_run(run: re.Match[str]) -> list[tuple[int, int]]:
    """Return start and end of a run without space, or of its parts where a script has no spaces."""
    if SPACELESS.search(run[0]) is None:
        return [run.span()]
    return [
        (run.start() + piece.start(), run.start() + piece.end())
        for piece in build_piece().finditer(run[0])
    ]


def _find_nearest(
    quote: str,
    fragments: tuple[tuple[str, int], ...],
    places: Mapping[str, Sequence[int]],
    folded: FoldedText,
    stored: str,
) -> Nearest | None:
    width = len(quote) // 2 + _MARGIN
    votes: Counter[int] = Counter()
    first: dict[int, int] = {}
    for fragment, offset in fragments:
        begins = {max(place - offset, 0) for place in places[fragment]}
        for bucket in {begin // width for begin in begins}:
            votes[bucket] += len(fragment)
        for begin in begins:
            first.setdefault(begin // width, begin)
    if not votes:
        return None
    joined = {bucket: votes[bucket] + votes.get(bucket + 1, 0) for bucket in votes}
    best = max(sorted(joined), key=joined.__getitem__)
    begin = first[best]
    return _compare(quote, begin, folded, stored)


def _split_tokens(text: str) -> list[tuple[int, int]]:
    """Return start and end of each word, and of the punctuation that closes it."""
    tokens: list[tuple[int, int]] = []
    for start, end in (span for run in _RUN.finditer(text) for span in _split_run(run)):
        core = start + max(len(text[start:end].rstrip(_CLOSING)), 1)
        tokens.append((start, core))
        if core < end:
            tokens.append((core, end))
    return tokens


def _compare(quote: str, begin: int, folded: FoldedText, stored: str) -> Nearest:
    text = folded.text
    own = _split_tokens(quote)[:_MOST_WORDS]
    quote = quote[: own[-1][1]]
    low = _find_word_start(text, max(begin - _MARGIN, 0))
    end = begin + len(quote) + _MARGIN
    high = text.find(" ", end, end + _LONGEST_WORD)
    window = text[low : high if high >= 0 else end]
    written = [quote[start:end] for start, end in own]
    tokens = _split_tokens(window)[: 2 * _MOST_WORDS]
    standing = [window[start:end] for start, end in tokens]
    operations = SequenceMatcher(None, written, standing, autojunk=False).get_opcodes()
    while operations and operations[0][0] == "insert":
        operations = operations[1:]
    while operations and operations[-1][0] == "insert":
        operations = operations[:-1]
    # A difference at either end takes as many words as the quote has there, and no more.
    leading = operations[0]
    from_word = leading[3]
    if leading[0] == "replace":
        from_word = max(leading[3], leading[4] - (leading[2] - leading[1]))
    trailing = operations[-1]
    to_word = trailing[4]
    if trailing[0] == "replace":
        to_word = min(trailing[4], trailing[3] + (trailing[2] - trailing[1]))
    to_word = max(to_word, from_word + 1)
    start, end = tokens[from_word][0], tokens[min(to_word, len(tokens)) - 1][1]
    span = folded.find_span(low + start, low + end)
    differences = [
        _say_difference(
            _cut(quote, own[quote_from:quote_to]),
            _cut(window, tokens[max(text_from, from_word) : min(text_to, to_word)]),
        )
        for kind, quote_from, quote_to, text_from, text_to in operations
        if kind != "equal"
    ]
    if not differences:
        differences.append("the words are the same, but a paragraph ends between them")
    return Nearest(span, stored[span.start : span.end], tuple(differences[:_DIFFERENCES]))


def _cut(text: str, tokens: Sequence[tuple[int, int]]) -> str:
    return text[tokens[0][0] : tokens[-1][1]] if tokens else ""


def _say_difference(written: str, standing: str) -> str:
    if not standing:
        return f"the text lacks '{written}'"
    if not written:
        return f"the text has '{standing}' besides"
    told = _say_alike(written, standing)
    return f"the quote has '{written}', the text has '{standing}'{told}"


def _say_alike(written: str, standing: str) -> str:
    """Name the letters that differ, where the eye sees no difference."""
    if replace_lookalikes(written) != replace_lookalikes(standing):
        return ""
    pairs = dict.fromkeys(
        (one, other) for one, other in zip(written, standing, strict=True) if one != other
    )
    return ": " + ", ".join(
        f"{name_character(one)} and {name_character(other)}" for one, other in pairs
    )


def _find_word_start(text: str, place: int) -> int:
    low = max(place - _MARGIN, 0)
    before = [text.rfind(white, low, place) for white in (" ", COLUMN, PARAGRAPH)]
    return max(before) + 1 if max(before) >= 0 else low
