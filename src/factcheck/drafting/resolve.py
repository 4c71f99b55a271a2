"""Who the words beside a cue stand for: a name, a last name, an office, a pronoun; or open, with candidates."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.drafting.antecedent import (
    DEPTH,
    SINGULAR,
    find_person,
    list_candidates,
    list_partners,
)
from factcheck.drafting.bodies import resolve_body
from factcheck.drafting.lexicon.grammar_words import DETERMINERS, POSSESSIVES, PRONOUNS
from factcheck.drafting.lexicon.organization_words import COMMON_WORDS
from factcheck.drafting.lexicon.speaker_words import TITLES
from factcheck.drafting.person_names import cut_person, remove_titles
from factcheck.drafting.phrases import Phrase, find_head, is_named
from factcheck.drafting.proposal import Mention, Span, Speaker
from factcheck.drafting.turns import UNNAMED_TURNS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.drafting.article import Article
    from factcheck.drafting.cue import CueSubject
    from factcheck.drafting.tokens import TextToken
    from factcheck.drafting.unit import SentenceUnit


def resolve_subject(article: Article, subject: CueSubject, depth: int = 0) -> Speaker:
    """Return who the subject of a cue is.

    Args:
        article: the text with its paragraphs, sentences and cues.
        subject: the cue, and where it stands.
        depth: how many sentences were gone back by now.
    """
    unit = article.list_units(subject.paragraph)[subject.unit]
    phrase = subject.cue.speaker
    assert phrase is not None
    tokens = unit.tokens
    start, end = tokens[phrase.start].start, tokens[phrase.end - 1].end
    span = cut_possessive(article.cut(start, end))
    if phrase.beside is not None:
        known = resolve_subject(
            article,
            subject._replace(cue=subject.cue._replace(speaker=phrase._replace(beside=None))),
            depth,
        )
        if known.state == "open":
            return known
        pronoun = tokens[phrase.beside]
        return Speaker(
            "resolved",
            article.cut(pronoun.start, pronoun.end),
            known.name,
            known.antecedent or span,
        )
    first = POSSESSIVES.get(tokens[phrase.start].lower, tokens[phrase.start].lower)
    if first in PRONOUNS and phrase.end - phrase.start == 1:
        return _resolve_pronoun(article, subject, span, first, depth)
    body = resolve_body(article, span)
    if body is not None:
        return body
    if not is_named(tokens, phrase) or _is_office_alone(tokens, phrase):
        return _resolve_office(article, unit, phrase, span)
    return resolve_name(article, span)


def _is_office_alone(tokens: Sequence[TextToken], phrase: Phrase) -> bool:
    """Return whether a phrase in capitals is an office and no name: `the Town Manager`, `The Chief`."""
    words = [tokens[at].lower for at in range(phrase.start, phrase.end)]
    return (
        len(words) > 1
        and words[0] == "the"
        and words[-1] in TITLES
        and all(each in TITLES or each in COMMON_WORDS for each in words[1:])
    )


def cut_possessive(span: Span) -> Span:
    """Return a name without its possessive ending: `the union’s` estimate is the union's.

    Args:
        span: where the name stands, with its words.
    """
    for ending in ("’s", "'s"):
        if span.text.endswith(ending):
            return Span(span.start, span.end - 2, span.text[:-2])
    return span


def resolve_name(article: Article, span: Span) -> Speaker:
    """Return who a name is: the full one that the text has for a last name or an abbreviation.

    Args:
        article: the text with its paragraphs, sentences and cues.
        span: where the name stands.
    """
    people = article.people
    words = span.words.removesuffix("’s").removesuffix("'s")
    name = remove_titles(span.words)
    if len(name.split()) == 1:
        full = people.find_full(name, span.start)
        if len(full) == 1:
            whole = next(iter(full))
            start, end = people.full[whole]
            return Speaker("stated", span, whole, article.cut(start, end))
        if len(full) > 1:
            candidates = tuple(
                Mention(
                    article.cut(*people.full[each]),
                    each,
                    because=f"has the last name {name}",
                )
                for each in sorted(full, key=lambda each: people.full[each])
            )
            return Speaker("open", span, candidates=(*candidates, _name_as_printed(span)))
        known = people.by_short.get(name) or _find_spelled_out(article, name)
        if known is not None:
            return Speaker(
                "stated", span, known[0], article.cut(known[1], known[1] + len(known[0]))
            )
    person = cut_person(words)
    if person is not None:
        return Speaker("stated", span, person[1])
    return Speaker("stated", span, words)


def _find_spelled_out(article: Article, short: str) -> tuple[str, int] | None:
    """Return the one organisation whose initials a name is: of `OTA`, the Oakmont Teachers Association; or None."""
    if not (short.isupper() and short.isalpha() and len(short) >= len("OTA")):
        return None
    found = article.initials.get(short, ())
    return (found[0], article.organizations[found[0]].start) if len(found) == 1 else None


def _name_as_printed(span: Span) -> Mention:
    """Return the words beside the cue as one more candidate: who `the senator` is may stay unsaid."""
    return Mention(span, span.words, because="the words of the text")


def _resolve_office(article: Article, unit: SentenceUnit, phrase: Phrase, span: Span) -> Speaker:
    """Return who `the mayor` is, where the text says it of one person alone."""
    head = find_head(unit.tokens, phrase)
    is_definite = unit.tokens[phrase.start].lower in ("the", "his", "her", "its", "their")
    holders = article.people.find_holders(head) if is_definite else set()
    if len(holders) == 1:
        name = next(iter(holders))
        return Speaker("resolved", span, name, article.cut(*article.people.full[name]))
    if len(holders) > 1:
        candidates = tuple(
            Mention(
                article.cut(*article.people.full[each]),
                each,
                because=f"is called {head} in this text",
            )
            for each in sorted(holders, key=lambda each: article.people.full[each])
        )
        return Speaker("open", span, candidates=(*candidates, _name_as_printed(span)))
    return Speaker("stated", span, span.words)


def _resolve_pronoun(
    article: Article, subject: CueSubject, span: Span, word: str, depth: int
) -> Speaker:
    if word in ("we", "i", "you"):
        return _resolve_own(article, subject, span)
    if word in SINGULAR:
        found = find_person(article, subject, span, depth)
        if found is not None:
            return Speaker("resolved", span, found.name, article.cut(found.start, found.end))
        return Speaker(
            "open",
            span,
            candidates=list_candidates(article, subject.paragraph, subject.unit, span.start, span),
        )
    before = _find_speaker_before(article, subject, span, depth)
    if before is not None and before.name is not None and _is_of_number(before, word):
        at = before.antecedent or before.mention
        return Speaker("resolved", span, before.name, at)
    return Speaker(
        "open",
        span,
        candidates=list_candidates(article, subject.paragraph, subject.unit, span.start, span),
    )


def _resolve_own(article: Article, subject: CueSubject, span: Span) -> Speaker:
    turn = article.turns.get(subject.paragraph)
    if turn is not None and turn.name in UNNAMED_TURNS:
        return Speaker("open", span, candidates=list_partners(article))
    if turn is not None:
        return resolve_name(article, article.cut(turn.start, turn.end))
    setting = article.setting
    if len(setting.authors) == 1 and span.text.lower() == "i":
        return Speaker("resolved", span, setting.authors[0].name, ref=setting.authors[0].ref)
    return Speaker(
        "open",
        span,
        candidates=list_candidates(article, subject.paragraph, subject.unit, span.start, span),
    )


def _find_speaker_before(
    article: Article, subject: CueSubject, span: Span, depth: int
) -> Speaker | None:
    """Return the last subject of a cue before a pronoun, in its sentence or the one before."""
    if depth >= DEPTH:
        return None
    place: tuple[int, int] | None = (subject.paragraph, subject.unit)
    for _ in range(2):
        if place is None:
            return None
        unit = article.list_units(place[0])[place[1]]
        cues = [
            each
            for each in unit.cues
            if each.speaker is not None and unit.tokens[each.speaker.start].start < span.start
        ]
        if cues:
            return resolve_subject(
                article,
                subject._replace(paragraph=place[0], unit=place[1], cue=cues[-1]),
                depth + 1,
            )
        place = article.find_before(*place)
    return None


def _is_of_number(speaker: Speaker, word: str) -> bool:
    """Return whether `it` or `they` can stand for a speaker: no person for `it`."""
    name = speaker.name or ""
    if cut_person(name) is not None:
        return False
    last = name.split(" of ")[0].split()[-1].lower() if name else ""
    is_plural = last.endswith("s") and not last.endswith(("ss", "us"))
    first = name.split()[0].lower() if name else ""
    return is_plural == (word == "they") or first not in DETERMINERS
