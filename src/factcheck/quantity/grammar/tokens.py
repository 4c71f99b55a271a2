"""Text to tokens: words, digits, marks, each with its place in the original.

One regular expression whose alternatives are disjoint runs of characters: it never goes back, so a
text is cut up in time proportional to its length.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from factcheck.quantity.lexicon.characters import INVISIBLE, ListedCharacters
from factcheck.quantity.lexicon.number_words import NUMBER_WORDS, SCALES

WORD: Final = "word"
DIGITS: Final = "digits"
FRACTION: Final = "fraction"
REFUSED: Final = "refused"
MARK: Final = "mark"
END: Final = "end"

_PATTERN: Final = re.compile(
    rf"""
    (?P<digits>[0-9]+(?:(?:[.,]|'(?=[0-9]{{3}}(?![0-9])))[0-9]+)*)
    |(?P<fraction>[¼½¾⅐-⅞])
    |(?P<refused>[{INVISIBLE}]+|[^\D0-9]+)
    |(?P<word>[^\W\d_¼½¾⅐-⅞]+(?:'[^\W\d_¼½¾⅐-⅞]+)*)
    |(?P<mark>\S)
    """,
    re.VERBOSE,
)
_PADDING: Final = 16
"""More than any rule looks ahead or back, so that no rule asks where the text ends."""


class Token(NamedTuple):
    """A piece of text.

    Attributes:
        kind: one of the kinds above.
        text: as folded.
        lower: in lower case.
        start: where it starts in the folded text.
        end: where it ends there.
        spaced: whether a space or the start of the text stands before it.
        breaks: whether a line starts with it.
        parts: whether a paragraph starts with it, behind an empty line.
        tied: whether the space before it is one that holds a number together.
    """

    kind: str
    text: str
    lower: str
    start: int
    end: int
    spaced: bool
    breaks: bool
    tied: bool
    parts: bool


_NOTHING: Final = Token(END, "", "", 0, 0, spaced=True, breaks=True, tied=False, parts=True)


def cut_tokens(text: str, start: int, end: int) -> list[Token]:
    """Cut a stretch of folded text into tokens, with padding behind the last one.

    A rule may look a few tokens ahead, or back from the first one: it meets padding there.

    Args:
        text: the folded text.
        start: the offset of its first character to read.
        end: the offset behind its last one.
    """
    tokens: list[Token] = []
    add = tokens.append
    behind = start
    spaced = breaks = True
    tied = parts = False
    is_broken = False
    for match in _PATTERN.finditer(text, start, end):
        kind = match.lastgroup
        first, last = match.span()
        piece = match.group()
        if first != behind:
            spaced = True
            space = text[behind:first]
            if "\n" in space:
                breaks = True
                parts = space.count("\n") > 1
            tied = space == "\u00a0"
        if kind == WORD:
            lower = piece.lower()
            if is_broken and spaced:
                _join_broken(tokens, piece, lower, last)
                if tokens[-1].end == last:
                    behind = last
                    spaced = breaks = tied = parts = is_broken = False
                    continue
            add(_NEW(Token, (kind, piece, lower, first, last, spaced, breaks, tied, parts)))
            is_broken = False
        else:
            add(_NEW(Token, (kind, piece, piece, first, last, spaced, breaks, tied, parts)))
            is_broken = piece == "-"
        behind = last
        spaced = breaks = tied = parts = False
    tokens.extend([_NOTHING] * _PADDING)
    return tokens


def _join_broken(tokens: list[Token], piece: str, lower: str, end: int) -> None:
    """Join a word of a number that was broken at the end of a line: `bil-` and `lion`."""
    hyphen, first = tokens[-1], tokens[-2] if len(tokens) > 1 else _NOTHING
    if hyphen.spaced or first.kind != WORD or first.lower + lower not in _UNBROKEN:
        return
    del tokens[-2:]
    joined = (first.text + piece, first.lower + lower)
    tokens.append(Token(WORD, *joined, first.start, end, *first[5:]))


_UNBROKEN: Final = frozenset({*SCALES, *NUMBER_WORDS, "percent", "percentage", "dollars", "dollar"})
"""Words that say how much, so that no half of one may be lost at the end of a line."""

_NEW: Final = tuple.__new__
"""Makes a token without the two calls of a named tuple's own constructor; a text has one a word."""


def is_hyphen(tokens: list[Token], index: int) -> bool:
    """Return whether a token is a hyphen that joins the words on both of its sides.

    Args:
        tokens: of the text.
        index: the token that may be one.
    """
    token = tokens[index]
    return token.text == "-" and not token.spaced and not tokens[index + 1].spaced


def skip_unspaced(tokens: list[Token], index: int) -> int:
    """Return the token behind everything that is printed without a space from a token on.

    Args:
        tokens: of the text.
        index: the first of them.
    """
    end = index + 1
    while tokens[end].kind in {DIGITS, WORD, REFUSED} or (
        tokens[end].kind == MARK
        and not tokens[end + 1].spaced
        and tokens[end].text not in {",", ";", "!", "?", '"', ")", "(", "—", "…"}
    ):
        if tokens[end].spaced:
            break
        end += 1
    return end


def is_sentence_start(tokens: list[Token], index: int) -> bool:
    """Return whether a token may be the first of a sentence, where a capital says nothing.

    Args:
        tokens: of the text.
        index: the token.
    """
    before = tokens[index - 1]
    return (before.kind == MARK and before.text in ".!?:\"'—–•*(;…") or tokens[index].breaks


class TokenizedText(NamedTuple):
    """The tokens of a stretch of text, and the text they were cut from."""

    original: str
    folded: ListedCharacters
    tokens: list[Token]

    def find_span(self, first: int, last: int) -> tuple[int, int]:
        """Return the offsets in the original text of the tokens from `first` up to, not with, `last`.

        Args:
            first: the number of the first token.
            last: the number of the token behind them.
        """
        start = self.folded.find_original(self.tokens[first].start)
        return start, self.folded.find_original_end(self.tokens[last - 1].end)

    def cut(self, first: int, last: int) -> str:
        """Return the original text of the tokens from `first` up to, not with, `last`.

        Args:
            first: the number of the first token.
            last: the number of the token behind them.
        """
        start, end = self.find_span(first, last)
        return self.original[start:end]
