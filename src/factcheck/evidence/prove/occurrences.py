"""Sort out the places where a quote, or each of its parts, may stand.

A place counts when it cuts no word or number and has the prefix and suffix asked for.
Parts stand in order, within one paragraph unless told otherwise.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from functools import cached_property
from typing import TYPE_CHECKING, Final, TypeAlias

from factcheck.evidence.extract.article import ARTICLE_END
from factcheck.evidence.prove.cuts import BEGINS, ENDS, Surroundings
from factcheck.evidence.prove.disguises import may_be_overridden, may_be_veiled
from factcheck.evidence.prove.fold import DASHES, PARAGRAPH, FoldedText, fold
from factcheck.evidence.prove.search import find_all
from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from factcheck.evidence.prove.parts import ReadySelector

    Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Cut:
    """A place where a pattern is found but would cut a word or number."""

    start: int
    reason: str


@dataclass(frozen=True, slots=True)
class PatternPlaces:
    """Where one pattern stands in a folded text: offsets in order, and the first place that cuts."""

    starts: tuple[int, ...] = ()
    cut: Cut | None = None


@dataclass(frozen=True, slots=True)
class Chain:
    """The parts of a quote in order, leftmost and rightmost, and in how many ways they may stand.

    Attributes:
        starts: where each part begins when all stand as early as they can.
        ways: how many places the part has that may stand in most places; 1 means certain.
    """

    starts: tuple[int, ...]
    ways: int


Found: TypeAlias = "dict[tuple[str, bool], PatternPlaces]"
"""Places by pattern, and by whether paragraphs were run together."""


class Archive:
    """One archived text, and what it folds to, which is made when it is first asked for.

    Attributes:
        stored: the text as stored.
        article_end: where the article of a page ends in the stored text, or -1.
    """

    def __init__(self, stored: str) -> None:
        self.stored = stored
        self.article_end = stored.find(ARTICLE_END)
        self._places: dict[str, Sequence[int]] = {}

    @cached_property
    def folded(self) -> FoldedText:
        """The folded text with its map back."""
        return fold(self.stored)

    @cached_property
    def flat(self) -> FoldedText:
        """The same with a space between paragraphs in place of a mark."""
        return self.folded.run_together()

    @cached_property
    def is_veiled(self) -> bool:
        """Whether it may have invisible characters."""
        return may_be_veiled(self.stored)

    @cached_property
    def has_override(self) -> bool:
        """Whether it has a character that turns text round."""
        return may_be_overridden(self.stored)

    def find_places(
        self, words: Iterable[str], progress: Progress | None = None
    ) -> Mapping[str, Sequence[int]]:
        """Return where words stand in the stored text, character for character, cut or not.

        Args:
            words: not empty; what was asked for before is not sought again.
            progress: called with how much of the text is searched and how much there is.
        """
        asked = tuple(words)
        self._places |= find_all(
            (each for each in asked if each not in self._places), self.stored, progress=progress
        )
        return {each: self._places[each] for each in asked}

    def is_outside_article(self, place: int) -> bool:
        """Return whether a place of the stored text is shown by a page outside of its article.

        Args:
            place: an offset in the stored text.
        """
        return 0 <= self.article_end < place

    def select_in_article(self, standing: list[Chain], want: ReadySelector) -> list[Chain]:
        """Return the places inside of the article, or all of them where a quote has none there.

        Args:
            standing: all places of the quote, a chain of offsets each.
            want: the quote.
        """
        if self.article_end < 0:
            return standing
        folded = self.read_for(want)
        inside = [
            chain
            for chain in standing
            if not self.is_outside_article(folded.find_start(chain.starts[-1]))
        ]
        return inside or standing

    def read_for(self, want: ReadySelector) -> FoldedText:
        """Return the folded text in which `want` is looked for.

        Args:
            want: a quote, which may run over the end of a paragraph or not.
        """
        return self.flat if want.across_paragraphs else self.folded

    def search(self, wanted: Sequence[ReadySelector], progress: Progress | None = None) -> Found:
        """Find every place of every literal and part.

        Args:
            wanted: the quotes, made ready.
            progress: called with how much of the text is searched and how much there
                is.

        Returns:
            Offsets in the folded text, by pattern and by whether paragraphs are run
            together.
        """
        found: Found = {}
        for across in (False, True):
            folded = self.flat if across else self.folded
            around = Surroundings(folded, self.stored, is_veiled=self.is_veiled)
            patterns = {
                pattern
                for want in wanted
                if want.across_paragraphs is across
                for pattern in (want.literal, *want.parts)
            }
            for pattern, starts in find_all(patterns, folded.text, progress=progress).items():
                found[pattern, across] = _select_sound(starts, len(pattern), around)
        return found


def _select_sound(starts: Sequence[int], length: int, around: Surroundings) -> PatternPlaces:
    sound: list[int] = []
    cut: Cut | None = None
    for start in starts:
        reason = around.find_cut(start, BEGINS) or around.find_cut(start + length, ENDS)
        if reason is None:
            sound.append(start)
        elif cut is None:
            cut = Cut(start, reason)
    return PatternPlaces(tuple(sound), cut)


def find_chains(
    patterns: Sequence[str],
    want: ReadySelector,
    folded: FoldedText,
    starts: Sequence[Sequence[int]],
) -> Iterator[Chain]:
    """Yield for each paragraph that holds all patterns in order how they stand there.

    After a failure the paragraph of the last pattern is tried next, since none before it can hold
    them all; so the time is linear in the text however often the patterns repeat.

    Args:
        patterns: the whole quote alone, or its parts.
        want: for its prefix, its suffix and whether paragraphs count.
        folded: the text in which the patterns were found.
        starts: where each pattern stands.
    """
    text = folded.text
    lengths = [len(pattern) for pattern in patterns]
    standing = list(starts)
    if want.prefix is not None:
        standing[0] = [place for place in standing[0] if has_before(text, place, want.prefix)]
    if want.suffix is not None:
        standing[-1] = [
            place for place in standing[-1] if has_behind(text, place + lengths[-1], want.suffix)
        ]
    if len(patterns) == 1:
        # One pattern is both first and last, so that the suffix was sought among the places left.
        yield from (Chain((place,), 1) for place in standing[0])
        return
    cursor = 0
    while (index := bisect_left(standing[0], cursor)) < len(standing[0]):
        begin = standing[0][index]
        end = len(text) if want.across_paragraphs else _find_paragraph_end(text, begin)
        left = _find_leftmost(standing, lengths, begin)
        if left is None:
            return
        if left[-1] + lengths[-1] <= end:
            yield Chain(left, _count_ways(standing, lengths, left, end))
            cursor = end + 1
        else:
            cursor = max(text.rfind(PARAGRAPH, end, left[-1]) + 1, end + 1)


def _find_leftmost(
    standing: Sequence[Sequence[int]], lengths: Sequence[int], begin: int
) -> tuple[int, ...] | None:
    chosen: list[int] = []
    cursor = begin
    for places, length in zip(standing, lengths, strict=True):
        index = bisect_left(places, cursor)
        if index == len(places):
            return None
        chosen.append(places[index])
        cursor = places[index] + length
    return tuple(chosen)


def _count_ways(
    standing: Sequence[Sequence[int]], lengths: Sequence[int], left: Sequence[int], end: int
) -> int:
    """Count, for the part that has most, the places between its leftmost and its rightmost one.

    Each of them is possible: the parts before it stand leftmost, the parts after it rightmost.
    """
    ways = 1
    limit = end
    for places, length, first in zip(
        reversed(standing), reversed(lengths), reversed(left), strict=True
    ):
        last = bisect_right(places, limit - length) - 1
        limit = places[last]
        ways = max(ways, last - bisect_left(places, first) + 1)
    return ways


def _find_paragraph_end(text: str, place: int) -> int:
    end = text.find(PARAGRAPH, place)
    return end if end >= 0 else len(text)


def has_before(text: str, place: int, prefix: str) -> bool:
    """Return whether a folded prefix stands directly before a place of a folded text."""
    before = text[max(place - len(prefix) - 1, 0) : place].replace(PARAGRAPH, " ")
    return _replace_dashes(before.removesuffix(" ")).endswith(_replace_dashes(prefix))


def has_behind(text: str, place: int, suffix: str) -> bool:
    """Return whether a folded suffix stands directly behind a place of a folded text."""
    after = text[place : place + len(suffix) + 1].replace(PARAGRAPH, " ")
    return _replace_dashes(after.removeprefix(" ")).startswith(_replace_dashes(suffix))


def _replace_dashes(text: str) -> str:
    """Return what stands beside a quote with one dash for all: whether one is the sign of a number, the quote tells."""
    return text if text.isascii() else text.translate(_HYPHENS)


_HYPHENS: Final = str.maketrans(dict.fromkeys(DASHES, "-"))
