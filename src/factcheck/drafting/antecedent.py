"""The one person whom a pronoun can stand for, and the candidates where several may be meant."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.drafting.lexicon.grammar_words import POSSESSIVES, PRONOUNS
from factcheck.drafting.lexicon.speaker_words import NOBODY
from factcheck.drafting.phrase_behind import find_behind, find_start
from factcheck.drafting.phrases import is_verb_like, may_speak
from factcheck.drafting.proposal import Mention, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.drafting.article import Article
    from factcheck.drafting.cue import CueSubject
    from factcheck.drafting.people import NamedPerson
    from factcheck.drafting.unit import SentenceUnit

_PRONOUNS: Final = PRONOUNS | set(POSSESSIVES)
_NO_NAMES: Final = _PRONOUNS | NOBODY
SINGULAR: Final = frozenset(("he", "she"))
_THINGS_TOO: Final = frozenset(("they", "it", "their", "its"))
"""Pronouns that stand for an organisation or several people."""
_MOST: Final = 8
"""Candidates that are given."""
DEPTH: Final = 4
"""Sentences that a chain of pronouns is followed back."""


def find_person(
    article: Article, subject: CueSubject, span: Span, depth: int
) -> NamedPerson | None:
    """Find the one person whom a pronoun can stand for: in its sentence before it, or in the sentence before.

    Args:
        article: the text with its paragraphs, sentences and cues.
        subject: who speaks, as a pronoun.
        span: where the pronoun stands.
        depth: how many sentences were gone back by now.
    """
    unit = article.list_units(subject.paragraph)[subject.unit]
    pronoun = span.text.lower()
    here = _list_fitting(article, unit, span.start, pronoun)
    names = {each.name for each in here}
    if len(names) == 1:
        return None if _is_owner(article, here[-1]) else here[-1]
    if len(names) > 1:
        return None
    place = article.find_before(subject.paragraph, subject.unit)
    while place is not None and depth < DEPTH:
        before = article.list_units(place[0])[place[1]]
        named = _list_fitting(article, before, before.end, pronoun)
        names = {each.name for each in named}
        if len(names) == 1:
            is_alone = _is_alone(article, place, before, named[-1], pronoun)
            return named[-1] if is_alone else None
        if len(names) > 1:
            return None
        if not any(token.lower in ("he", "she", "his", "her", "him") for token in before.tokens):
            return None
        depth += 1
        place = article.find_before(*place)
    return None


def _is_owner(article: Article, named: NamedPerson) -> bool:
    """Return whether a name only owns somebody else: in `Brand's boss` he may be either."""
    return article.text[named.end : named.end + 2] in ("’s", "'s")


def _is_alone(
    article: Article, place: tuple[int, int], unit: SentenceUnit, named: NamedPerson, pronoun: str
) -> bool:
    """Return whether nobody else can be meant by a pronoun in the next sentence.

    Who speaks in a sentence is who the next one goes on about; of somebody who is only named there,
    nobody else may be named in the sentence before it.
    """
    if _is_owner(article, named):
        return False
    for cue in unit.cues:
        if cue.speaker is not None:
            start, end = unit.tokens[cue.speaker.start].start, unit.tokens[cue.speaker.end - 1].end
            if start <= named.start and named.end <= end:
                return True
    earlier = article.find_before(*place)
    if earlier is None or earlier[0] != place[0]:
        return True
    sentence = article.list_units(earlier[0])[earlier[1]]
    others = _list_fitting(article, sentence, sentence.end, pronoun)
    return {each.name for each in others} <= {named.name}


def _list_fitting(
    article: Article, unit: SentenceUnit, end: int, pronoun: str
) -> list[NamedPerson]:
    """Return who is named in a sentence up to a place and can be meant by a pronoun."""
    return [
        each
        for each in _list_people(article, unit, end)
        if article.people.may_be(each.name, pronoun)
    ]


def _list_people(article: Article, unit: SentenceUnit, end: int) -> list[NamedPerson]:
    """Return who is named in a sentence up to a place, outside of marks."""
    return [
        each
        for each in article.people.list_named(unit.start, end)
        if not any(quoted.start <= each.start < quoted.end for quoted in unit.quoted)
    ]


def list_candidates(
    article: Article, paragraph: int, unit: int, before: int, beside: Span | None = None
) -> tuple[Mention, ...]:
    """Return who may be meant, nearest first: speakers and people of this sentence and those before it.

    The words beside the cue are the last of them, a pronoun or `critics`: who they are may stay unsaid.

    Args:
        article: the text with its paragraphs, sentences and cues.
        paragraph: the number of the paragraph.
        unit: the number of the sentence in it.
        before: the character before which they are named in that sentence.
        beside: the words that stand for one of them, or None.
    """
    pronoun = "" if beside is None else beside.text.lower()
    found: dict[str, Mention] = {}
    place: tuple[int, int] | None = (paragraph, unit)
    for distance in range(DEPTH):
        if place is None or len(found) >= _MOST:
            break
        each = article.list_units(place[0])[place[1]]
        where = (
            ("in this sentence", "in the sentence before")[distance]
            if distance < 2
            else f"{distance} sentences before"
        )
        for mention in reversed(
            _list_mentions(article, each, before if not distance else each.end)
        ):
            if pronoun not in SINGULAR or article.people.may_be(mention.name, pronoun):
                found.setdefault(
                    mention.name, Mention(mention.span, mention.name, because=f"named {where}")
                )
        place = article.find_before(*place)
    following = article.find_following(paragraph, unit)
    if following is not None:
        each = article.list_units(following[0])[following[1]]
        for mention in _list_mentions(article, each, each.end):
            found.setdefault(
                mention.name,
                Mention(mention.span, mention.name, because="named in the next sentence"),
            )
    if pronoun in _THINGS_TOO:
        for mention in _list_subject(article, article.find_before(paragraph, unit)):
            found.setdefault(mention.name, mention)
    named = tuple(found.values())[:_MOST]
    if beside is None:
        return named
    return (*named, Mention(beside, beside.words, because="the words beside the cue"))


def _list_subject(article: Article, place: tuple[int, int] | None) -> Iterator[Mention]:
    """Yield the subject of a sentence that says nobody's words: whom `they` may stand for in the next."""
    if place is None:
        return
    unit = article.list_units(place[0])[place[1]]
    tokens = unit.tokens
    start = find_start(tokens, len(tokens))
    if unit.cues or start is None or start >= len(tokens):
        return
    end = next(
        (
            at
            for at in range(start + 1, len(tokens))
            if is_verb_like(tokens, at) or tokens[at].lower.endswith("ed")
        ),
        start,
    )
    phrase = find_behind(tokens, start, end)
    if (
        phrase is not None
        and may_speak(tokens, phrase)
        and tokens[phrase.start].lower not in _PRONOUNS
    ):
        span = article.cut(tokens[phrase.start].start, tokens[phrase.end - 1].end)
        yield Mention(span, span.words, because="the subject of the sentence before")


def list_partners(article: Article) -> tuple[Mention, ...]:
    """Return who may ask or answer in an interview whose labels name nobody: who is named before its first turn."""
    return tuple(
        Mention(
            article.cut(each.start, each.end),
            each.name,
            because="named before the interview",
        )
        for each in article.named_before_turns[:_MOST]
    )


def select_named(candidates: Sequence[Mention]) -> tuple[Mention, ...]:
    """Select the candidates that are somebody: neither a pronoun nor `critics`."""
    return tuple(each for each in candidates if each.name.lower() not in _NO_NAMES)


def _list_mentions(article: Article, unit: SentenceUnit, end: int) -> list[Mention]:
    found = [
        Mention(article.cut(each.start, each.end), each.name)
        for each in _list_people(article, unit, end)
    ]
    for cue in unit.cues:
        if cue.speaker is None or unit.tokens[cue.speaker.start].lower in _PRONOUNS:
            continue
        start, stop = unit.tokens[cue.speaker.start].start, unit.tokens[cue.speaker.end - 1].end
        if start < end and not any(
            m.span is not None and m.span.start < stop and start < m.span.end for m in found
        ):
            span = article.cut(start, stop)
            found.append(Mention(span, span.words))
    return sorted(found, key=lambda mention: mention.span.start if mention.span else 0)
