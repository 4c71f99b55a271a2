"""A page as browsers search it: where a text fragment leads, and what else it could mean."""

from __future__ import annotations

import re
import unicodedata
from functools import cached_property
from itertools import islice
from typing import TYPE_CHECKING, Final
from urllib.parse import quote

from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    Span = tuple[int, int]

_WIDTHS: Final = (60, 30, 15)
"""Letters of these that are compared, the most first: what stands there may be cut or put between."""
BREAKS: Final = re.compile(r"[^\S\n\t\f]*[\n\t\f\v\r\u2028\u2029]\s*")
"""Where a text runs from one block, cell or line of a page into the next."""
_QUOTES: Final = str.maketrans("‘’‚‛′“”„‟″", "'''''\"\"\"\"\"")

_EQUAL: Final = str.maketrans(
    {"æ": "ae", "Æ": "ae", "œ": "oe", "Œ": "oe", "ø": "o", "Ø": "o", "ł": "l", "Ł": "l", "đ": "d",
     "Đ": "d", "ð": "d", "Ð": "d", "ħ": "h", "Ħ": "h", "ŧ": "t", "Ŧ": "t", "ı": "i", "þ": "th",
     **{chr(kana): chr(kana - 0x60) for kana in range(0x30A1, 0x30F7)}}
)  # fmt: skip
"""Letters that a browser takes for the same (the first level of the root collation, UTS 10).

One more than a browser takes costs a link some words of context; one fewer leads to another place.
"""

_DIGITS: Final = {
    chr(code): str(unicodedata.decimal(chr(code)))
    for code in range(0x660, 0x1000)
    if unicodedata.category(chr(code)) == "Nd"
}

_IGNORED: Final = frozenset({"Mn", "Mc", "Me", "Cf"})
"""Categories of characters that a browser passes over when it compares: marks, joiners, soft hyphens."""

END_OF_PAGE: Final = "\f"


@dataclass(frozen=True, slots=True)
class TextDirective:
    """The parts of a text fragment, as words; None where a part is omitted."""

    start: str
    end: str | None = None
    prefix: str | None = None
    suffix: str | None = None

    def __str__(self) -> str:
        parts = [
            None if self.prefix is None else f"{_escape(self.prefix)}-",
            _escape(self.start),
            None if self.end is None else _escape(self.end),
            None if self.suffix is None else f"-{_escape(self.suffix)}",
        ]
        return f":~:text={','.join(part for part in parts if part is not None)}"


class FragmentText:
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
            folded.append("\n" if BREAKS.fullmatch(gap[0]) else " ")
            offsets.append(gap.start())
            at = gap.end()
        _fold(text, at, len(text), folded, offsets)
        self._folded = "".join(folded)
        self._offsets = offsets

    def find_passages(self, directive: TextDirective) -> Iterator[Span]:
        """Find the passages that a fragment can mean, the one that a browser shows first.

        Args:
            directive: the words of the fragment, and those before and behind them.

        Returns:
            Offsets of each passage in the archived text, half-open.
        """
        prefix = _fold_term(directive.prefix or "")
        start = _fold_term(directive.start)
        for first in self._find(prefix or start, 0):
            at = self._skip_space(first + len(prefix)) if prefix else first
            if not self._is_at(start, at):
                continue
            end = self._find_end(directive, at + len(start))
            if end is not None:
                last = self._offsets[end - 1]
                yield self._offsets[at], last + 1

    def is_only_place(self, directive: TextDirective, passage: Span | None) -> bool:
        """Return whether a fragment can mean one place only, and that lies in a passage.

        Args:
            directive: the fragment.
            passage: start and end of the passage; of None no fragment does.
        """
        found = [*islice(self.find_passages(directive), 2)]
        return (
            passage is not None
            and len(found) == 1
            and passage[0] <= found[0][0] < found[0][1] <= passage[1]
        )

    def find(self, words: str, before: str, behind: str) -> Span | None:
        """Return where a passage stands by its letters alone, or None where that is not certain.

        Args:
            words: the passage, as another text of the same page has it.
            before: what stands before it there.
            behind: what stands behind it there.
        """
        wanted, left, right = (_keep_letters(each) for each in (words, before, behind))
        letters, text = self._letters
        for width in _WIDTHS if wanted else ():
            context = left[max(len(left) - width, 0) :]
            pattern = context + wanted + right[:width]
            at = text.find(pattern)
            if at >= 0:
                first = at + len(context)
                is_certain = text.find(pattern, at + 1) < 0
                return (
                    (letters[first], letters[first + len(wanted) - 1] + 1) if is_certain else None
                )
        return None

    @cached_property
    def _letters(self) -> tuple[Sequence[int], str]:
        """The places of all letters and digits, and these alone."""
        places = [at for at, each in enumerate(self.text) if each.isalnum()]
        return places, "".join(self.text[at] for at in places)

    def _find_end(self, directive: TextDirective, behind_start: int) -> int | None:
        suffix = _fold_term(directive.suffix or "")
        if directive.end is None:
            ends: Iterator[int] = iter((behind_start,))
        else:
            end = _fold_term(directive.end)
            ends = (first + len(end) for first in self._find(end, behind_start))
        for each in ends:
            if not suffix or self._is_at(suffix, self._skip_space(each)):
                return each
        return None

    def _find(self, term: str, at: int) -> Iterator[int]:
        first = self._folded.find(term, at)
        while first >= 0:
            if self._is_bounded(first, first + len(term)):
                yield first
            first = self._folded.find(term, first + 1)

    def _is_at(self, term: str, at: int) -> bool:
        return self._folded.startswith(term, at) and self._is_bounded(at, at + len(term))

    def _is_bounded(self, start: int, end: int) -> bool:
        return not (self._is_inside_word(start) or self._is_inside_word(end))

    def _is_inside_word(self, at: int) -> bool:
        around = self._folded[max(0, at - 1) : at + 1]
        return len(around) == 2 and at > 0 and around.isalnum()

    def _skip_space(self, at: int) -> int:
        while at < len(self._folded) and self._folded[at] in " \n":
            at += 1
        return at


def _escape(term: str) -> str:
    """Encode a part: besides what addresses forbid also the marks of the syntax, `&`, `-` and `,`."""
    return quote(term, safe="").replace("-", "%2D")


def _fold_term(term: str) -> str:
    folded: list[str] = []
    _fold(" ".join(term.split()), 0, len(term), folded, [])
    return "".join(folded)


def _keep_letters(text: str) -> str:
    return "".join(each for each in text if each.isalnum())


def _fold(text: str, start: int, end: int, folded: list[str], offsets: list[int]) -> None:
    if text.isascii():
        folded += text[start:end].translate(_QUOTES).lower()
        offsets += range(start, end)
        return
    for offset, character in enumerate(text[start:end], start):
        plain = character.translate(_QUOTES).translate(_EQUAL)
        for each in unicodedata.normalize("NFKD", plain).casefold():
            if unicodedata.category(each) not in _IGNORED:
                folded.append(_DIGITS.get(each) or each)
                offsets.append(offset)
