"""Who says what stands below: an item of a list below a line that ends with a colon, a sentence that goes on about an offer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.drafting.cue import Attribution, CueSubject
from factcheck.drafting.layout import is_item
from factcheck.drafting.lexicon.cue_verbs import PROPOSED
from factcheck.quantity.lexicon.word_lists import split_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.drafting.article import Article
    from factcheck.drafting.unit import SentenceUnit

_FEWEST: Final = 4
"""Words of a sentence that goes on about an offer."""
_OPENING: Final = frozenset(("the", "this", "that", "their", "its"))
_IS: Final = frozenset(("is", "was", "amounts", "amounted", "comes", "came"))
_DEALS: Final = frozenset(("deal", "plan", "contract"))
_HOLDS: Final = split_words(
    """
    includes included contains contained calls called provides provided adds added gives
    gave
    """
)
"""Verbs by which a sentence goes on about an offer."""


def find_above(article: Article, paragraph: int, number: int) -> Attribution:
    """Find who says an item of a list: who speaks in the sentence above it that ends with a colon.

    Args:
        article: the text.
        paragraph: the number of the paragraph.
        number: of the sentence in it.
    """
    offer = _find_offer(article, paragraph, number)
    if offer is not None:
        return offer
    text = article.text
    if (
        not number
        and _has_colon(article, paragraph - 1)
        and not is_item(text, article.paragraphs[paragraph].start)
    ):
        above = article.list_units(paragraph - 1)
        before = above[-1]
        if before.cues and before.cues[-1].end >= len(before.tokens) - 1:
            subject = find_last(before, (paragraph - 1, len(above) - 1))
            unit = article.list_units(paragraph)[number]
            if subject is not None:
                return Attribution(subject, content=(unit.start, unit.end))
    back = paragraph
    while back and is_item(text, article.paragraphs[back].start) and paragraph - back < 30:
        back -= 1
    if back == paragraph or not _has_colon(article, back):
        return Attribution()
    units = article.list_units(back)
    subject = find_last(units[-1], (back, len(units) - 1))
    if subject is None:
        return Attribution()
    whole = article.paragraphs[paragraph]
    return Attribution(subject, content=(whole.start, whole.end))


def _has_colon(article: Article, number: int) -> bool:
    """Return whether a paragraph ends with a colon; what stands above the first has none."""
    return number >= 0 and article.text[slice(*article.paragraphs[number])].rstrip().endswith(":")


def _find_offer(article: Article, paragraph: int, number: int) -> Attribution | None:
    """Find whose offer `The deal included …` goes on about: who made one in the sentence before."""
    unit = article.list_units(paragraph)[number]
    opening = unit.tokens[:_FEWEST]
    if len(opening) < _FEWEST or not (opening[0].lower in _OPENING or opening[0].lower == "it"):
        return None
    words = [each.lower for each in opening]
    if not (_is_offer(words) or (words[0] == "it" and words[1] in _IS)):
        return None
    place = article.find_before(paragraph, number)
    if place is None:
        return None
    before = article.list_units(place[0])[place[1]]
    made = [
        each
        for each in before.cues
        if each.verb is not None and each.verb.group in ("offer", "wish")
    ]
    if not made or made[-1].speaker is None:
        return None
    if words[0] == "it" and before.tokens[-2].lower not in PROPOSED:
        return None
    return Attribution(CueSubject(*place, made[-1]), content=(unit.start, unit.end))


def _is_offer(words: Sequence[str]) -> bool:
    """Return whether a sentence begins with an offer and what it has: `The latest offer includes`."""
    if words[0] not in _OPENING:
        return False
    noun = next((at for at in (1, 2) if words[at] in PROPOSED or words[at] in _DEALS), None)
    return noun is not None and words[noun + 1] in _HOLDS


def find_last(unit: SentenceUnit, place: tuple[int, int]) -> CueSubject | None:
    """Find the last in a sentence who is named beside a cue.

    Args:
        unit: the sentence.
        place: the numbers of its paragraph and of itself there.
    """
    named = [each for each in unit.cues if each.speaker is not None]
    return CueSubject(*place, named[-1]) if named else None
