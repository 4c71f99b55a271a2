"""Find where a quote stands in its very words, by what stands around each place instead of the whole text folded.

Most quotes are printed as the ledger has them, and begin and end at plain words.
What stands around is judged by the rules for a whole text; where it is too little to tell, the whole text is asked.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING, Final, NamedTuple

from factcheck.evidence.prove.cuts import (
    BEGINS,
    ENDS,
    NEAR,
    WINDOW,
    Surroundings,
    is_attached,
    is_surely_whole,
)
from factcheck.evidence.prove.disguises import may_be_veiled
from factcheck.evidence.prove.fold import PARAGRAPH, fold, fold_same_length
from factcheck.evidence.prove.occurrences import has_before, has_behind
from factcheck.evidence.prove.parts import is_plain_quote

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.evidence.prove.fold import FoldedText
    from factcheck.evidence.prove.occurrences import Archive, Progress
    from factcheck.evidence.prove.parts import ReadySelector

_EDGE: Final = 6
"""Characters at either end of a stretch that may fold otherwise than they do in the whole text:
a dash looks at five behind it, white space and hyphens that the stretch cuts are one character at its end."""
_STRETCH: Final = 500
"""Characters of a stretch with its quote; where all of them are as long as the text, it is sooner folded whole."""
_WHITE: Final = re.compile(rf"[^\x20-\x7e{PARAGRAPH}]|{PARAGRAPH}[ {PARAGRAPH}]| {PARAGRAPH}")
"""White space that folds to something else than the mark of a paragraph."""
_SIGNS: Final = "'\"-"
"""Signs that quotes have in the place of typographic ones; what has one stands nowhere in a text without it."""

_PLAIN_MARKS: Final = str.maketrans(dict.fromkeys("‘’“”–—", "'"))
"""Marks that most articles have, which neither hide nor disguise anything."""


class _Stretch(NamedTuple):
    """What stands around a quote at one place, and the quote itself, folded.

    Attributes:
        text: the folded stretch.
        start: where the folded quote begins in it.
        is_whole: whether the quote cuts nothing there; None where the stretch is too narrow to tell.
    """

    text: str
    start: int
    is_whole: bool | None


def find_exact(
    wanted: Sequence[ReadySelector],
    archive: Archive,
    progress: Progress | None = None,
    *,
    are_few: bool = False,
) -> dict[int, Sequence[int]]:
    """Find where quotes stand character for character, with what they ask for around them.

    Args:
        wanted: the quotes; those with a problem are passed over.
        archive: the text.
        progress: called with how much of the text is searched and how much there is.
        are_few: whether to look closer only where that takes less time than folding the whole text.

    Returns:
        Offsets in the stored text by the number of the quote. A quote that is not in it may stand there
        all the same, folded or not.
    """
    stored = archive.stored
    lacking = [sign for sign in _SIGNS if sign not in stored]
    alike: dict[tuple[str, bool], list[int]] = {}
    for number, want in enumerate(wanted):
        quote = want.quote
        if not (want.problems or quote != quote.strip() or any(sign in quote for sign in lacking)):
            alike.setdefault((quote, want.across_paragraphs), []).append(number)
    if are_few and 2 * sum(map(len, alike.values())) < len(wanted):
        return {}  # the text is folded for most of them anyhow
    places = archive.find_places({quote for quote, _ in alike}, progress)
    found: dict[int, Sequence[int]] = {}
    closer = []
    for (quote, _), numbers in alike.items():
        starts = places[quote]
        first = wanted[numbers[0]]
        is_alone = len(numbers) == len(starts) == 1 and first.prefix is first.suffix is None
        if is_alone and _is_plain_at(quote, stored, starts[0]):  # as nearly all are
            found[numbers[0]] = starts
        elif starts:
            closer.append((numbers, starts))
    if not are_few or sum(len(starts) for _, starts in closer) * _STRETCH <= len(stored):
        for numbers, starts in closer:
            standing = _list_standing([wanted[number] for number in numbers], stored, starts)
            found |= {number: each for number, each in zip(numbers, standing, strict=False) if each}
    return found


def is_surely_proven(quote: str, start: int, archive: Archive) -> bool:
    """Return quickly whether a quote is proven that stands once, character for character; what is not sure must be proven.

    Args:
        quote: as it stands there.
        start: the only place of the text at which it stands.
        archive: the text.
    """
    plain = quote if quote.isascii() else quote.translate(_PLAIN_MARKS)
    return (
        is_plain_quote(plain)
        and quote == quote.strip()
        and _is_plain_at(quote, archive.stored, start)
        and not archive.has_override
    )


def _is_plain_at(quote: str, stored: str, start: int) -> bool:
    """Return quickly whether a quote surely cuts nothing at a place, and nothing beside it changes how it folds.

    Args:
        quote: character for character as it stands there.
        stored: the archived text.
        start: where the quote begins in it.
    """
    last = quote[-_EDGE - 2 :]
    if not (quote[0].isascii() and last.isascii()) or "--" in last or "-" in (quote[0], quote[-1]):
        return False
    return _is_whole_at(stored, start) and _is_whole_at(stored, start + len(quote))


def _list_standing(
    wanted: Sequence[ReadySelector], stored: str, starts: Sequence[int]
) -> list[list[int]]:
    """Return for quotes of the same words where each stands; nothing where what is around does not tell."""
    beside = max(max(len(each.prefix or ""), len(each.suffix or "")) for each in wanted)
    standing: list[list[int]] = [[] for _ in wanted]
    for start in starts:
        stretch = _find_stretch(wanted[0], stored, start, beside)
        if stretch is None:
            return []
        if stretch.is_whole:
            for want, places in zip(wanted, standing, strict=True):
                if _has_around(stretch, want):
                    places.append(start)
    return standing


def _is_whole_at(stored: str, place: int) -> bool:
    """Return quickly whether nothing is cut at a place that no folding runs over."""
    far = NEAR + _EDGE
    low, high = max(0, place - far), place + far
    near = fold_same_length(stored[low:high])
    is_first, is_last = not low, high >= len(stored)
    is_simple = near.isascii() and "  " not in near and "--" not in near
    if is_simple and near.isprintable():
        return _is_enough(near, place - low, is_first=is_first, is_last=is_last)
    if is_simple and "\n\n" in near and "\v" not in near:  # as beside most paragraphs
        left = near[: place - low].replace("\n\n", PARAGRAPH)
        text = left + near[place - low :].replace("\n\n", PARAGRAPH)
        if _WHITE.search(text) is None:
            return _is_enough(text, len(left), is_first=is_first, is_last=is_last)
    if may_be_veiled(near) or is_attached(near[0]):
        return False
    folded = fold(near)
    begin = _find_folded(folded, place - low)
    return _is_enough(folded.text, begin, is_first=is_first, is_last=is_last)


def _is_enough(text: str, place: int, *, is_first: bool, is_last: bool) -> bool:
    """Return quickly whether a folded stretch is wide enough to tell that nothing is cut at a place, and does."""
    return (
        (is_first or place > NEAR + 1)
        and (is_last or len(text) - place > NEAR + 1)
        and is_surely_whole(text, place)
    )


def _find_folded(folded: FoldedText, place: int) -> int:
    """Return where a place of a text that nothing folds over stands in the folded text."""
    at = bisect_right(folded.stored, place) - 1
    return folded.folded[at] + place - folded.stored[at]


def _find_stretch(want: ReadySelector, stored: str, start: int, beside: int) -> _Stretch | None:
    is_plain = _is_plain_at(want.quote, stored, start)
    far = max(beside + 1, 0 if is_plain else WINDOW) + _EDGE
    for width in (far + NEAR, far + 16 * WINDOW):
        stretch = _read_stretch(want, stored, start, width, far, is_plain=is_plain)
        if stretch is None or stretch.is_whole is not None:
            return stretch
    return None


def _read_stretch(
    want: ReadySelector, stored: str, start: int, width: int, far: int, *, is_plain: bool
) -> _Stretch | None:
    """Fold and read what stands around a place; None where the quote does not fold there as it does alone.

    Args:
        want: the quote.
        stored: the text.
        start: where the quote stands in it.
        width: how many characters to either side are folded.
        far: how many of the folded ones are needed.
        is_plain: whether it is known that the quote cuts nothing.
    """
    low, high = max(0, start - width), min(len(stored), start + len(want.quote) + width)
    cut = stored[low:high]
    folded = fold(cut)
    if want.across_paragraphs:
        folded = folded.run_together()
    text = folded.text
    begin = _find_folded(folded, start - low)
    end = begin + len(want.literal)
    span = folded.find_span(begin, end)
    if not text.startswith(want.literal, begin) or (
        (span.start + low, span.end + low) != (start, start + len(want.quote))
    ):
        return None
    is_enough = (begin > far or not low) and (len(text) - end > far or high == len(stored))
    is_whole = None
    if is_enough and not is_attached(cut[0]):
        is_whole = is_plain or not _is_cut(folded, cut, begin, end)
    return _Stretch(text, begin, is_whole)


def _is_cut(folded: FoldedText, cut: str, begin: int, end: int) -> bool:
    around = Surroundings(folded, cut, is_veiled=may_be_veiled(cut))
    return (around.find_cut(begin, BEGINS) or around.find_cut(end, ENDS)) is not None


def _has_around(stretch: _Stretch, want: ReadySelector) -> bool:
    """Return whether what must stand before and behind a quote does so."""
    end = stretch.start + len(want.literal)
    return (want.prefix is None or has_before(stretch.text, stretch.start, want.prefix)) and (
        want.suffix is None or has_behind(stretch.text, end, want.suffix)
    )
