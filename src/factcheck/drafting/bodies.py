"""Whose `the Board` and `the Authority` are: an organisation that the text names, or open with those that it may be."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.drafting.lexicon.organization_words import BODIES, CALLED, SELVES
from factcheck.drafting.organizations import NOUNS, fold_word, is_common
from factcheck.drafting.proposal import Mention, Speaker

if TYPE_CHECKING:
    from factcheck.drafting.article import Article
    from factcheck.drafting.organizations import Organization
    from factcheck.drafting.proposal import Span

_NO_PART: Final = frozenset(("the", "of", "for", "and", "on", "members", "full"))
"""Words beside a noun that are no part of the name that it is short for."""
_MOST: Final = 4
"""Organisations that are given as candidates."""


def resolve_body(article: Article, span: Span) -> Speaker | None:
    """Return who `the Board` is; None for words that are no such noun, or that no name of the text has.

    Args:
        article: the text with its paragraphs, sentences and cues.
        span: the words beside the cue.
    """
    words = [fold_word(each) for each in span.text.split()]
    who = article.voice.who if article.voice.is_own else None
    if who is not None and _is_called(article, who.name, words):
        return Speaker("stated", span, who.name, ref=who.ref)
    if who is not None and _may_be_called(who.name, words):
        itself = Mention(None, who.name, who.ref, "whose words the text is")
        return Speaker("open", span, candidates=(itself, _name_printed(span)))
    if not words or words[0] in ("a", "an") or not is_common(words):
        return None
    own = [each for each in words if each not in _NO_PART]
    nouns = [each for each in own if each in NOUNS]
    if not nouns:
        return None
    if who is not None and set(own) <= {fold_word(each) for each in who.name.split()}:
        return Speaker("stated", span, who.name, ref=who.ref)
    organizations = article.organizations
    alike = [name for name, each in organizations.items() if each.words.issuperset(own)]
    if len(alike) == 1:
        return Speaker("resolved", span, alike[0], _cut_name(article, alike[0]))
    if not alike and not any(each in BODIES for each in nouns):
        return None
    may_be = alike or sorted(organizations, key=lambda each: _measure(organizations[each], span))
    candidates = (
        []
        if who is None or alike
        else [Mention(None, who.name, who.ref, "whose words the text is")]
    )
    candidates += [
        Mention(
            _cut_name(article, each),
            each,
            because="an organisation that the text names",
        )
        for each in may_be[:_MOST]
        if who is None or each != who.name
    ]
    return Speaker("open", span, candidates=(*candidates, _name_printed(span)))


def _name_printed(span: Span) -> Mention:
    return Mention(span, span.words, because="the words of the text")


def _is_called(article: Article, name: str, words: list[str]) -> bool:
    """Return whether `the agency` in a document is its publisher: its name has such a word, and no other name does."""
    if len(words) != 2 or words[0] != "the" or words[1] not in CALLED:
        return False
    called = CALLED[words[1]]
    others = [
        each.words
        for other, each in article.organizations.items()
        if other.casefold() not in name.casefold()
    ]
    own = {fold_word(each) for each in name.split()}
    return bool(called & own) and not any(called & each for each in others)


def _may_be_called(name: str, words: list[str]) -> bool:
    """Return whether `the group` may be the publisher: not where its name says that it is something else."""
    if len(words) < 2 or words[0] != "the" or words[-1] not in SELVES:
        return False
    own = {fold_word(each) for each in name.split()}
    kinds = {noun for noun, called in CALLED.items() if called & own}
    return not kinds or words[-1] in kinds


def _cut_name(article: Article, name: str) -> Span:
    found = article.organizations[name]
    return article.cut(found.start, found.end)


def _measure(found: Organization, span: Span) -> tuple[bool, int]:
    """Return how far an organisation is named before some words; those behind them come last."""
    return found.start > span.start, abs(span.start - found.start)
