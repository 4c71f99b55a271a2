"""Whether a noun phrase of an organisation's own document is somebody else, or a number or paper of somebody else."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.drafting.bodies import resolve_body
from factcheck.drafting.lexicon.grammar_words import (
    DAYS,
    DETERMINERS,
    POSSESSIVES,
    PREPOSITIONS,
    PRONOUNS,
    TAILS,
)
from factcheck.drafting.lexicon.other_words import HIRED, NUMBERS, OWNED_NUMBERS, PAPERS, PERSONS
from factcheck.drafting.lexicon.speaker_words import MADE_BY, MUTE, NOBODY, ROLES, TITLES, VIEWS
from factcheck.drafting.organizations import fold_word
from factcheck.drafting.phrase_behind import find_behind
from factcheck.drafting.phrases import Phrase, find_head
from factcheck.drafting.proposal import cut_span
from factcheck.quantity.lexicon.word_lists import split_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.drafting.article import Article
    from factcheck.drafting.tokens import TextToken

_OURS: Final = frozenset(("we", "i", "our", "my", "us"))
_SHARES: Final = split_words("percent percentage points point million billion thousand")
_NOBODY: Final = split_words(
    "there this that these those which who what no none neither never still more"
)
"""Words that are no subject of somebody else's."""
_OUTSIDE: Final = split_words(
    "federal state national independent outside official industry government municipal"
)
"""Adjectives of papers and numbers that come from elsewhere."""
_FROM: Final = frozenset(("by", "from"))
_AGENTS: Final = ROLES | TITLES | NOBODY | PERSONS
_NO_NAMES: Final = DAYS | DETERMINERS
_TIMES: Final = DAYS | {
    "year's",
    "month's",
    "week's",
    "today's",
    "yesterday's",
    "night's",
    "quarter's",
}


def is_claimant(article: Article, tokens: Sequence[TextToken], phrase: Phrase) -> bool:
    """Return whether a phrase may be somebody else who claims something.

    Args:
        article: the text with its paragraphs, sentences and cues.
        tokens: the words of the sentence.
        phrase: where the phrase stands among them.
    """
    first = tokens[phrase.start]
    head = find_head(tokens, phrase)
    if first.kind != "w" or first.lower in _NOBODY or head in _SHARES or head in DAYS or not head:
        return False
    return head not in MUTE and not is_ours(article, tokens, phrase)


def is_agent(tokens: Sequence[TextToken], phrase: Phrase) -> bool:
    """Return whether a phrase is a person or an organisation by its noun or name.

    Args:
        tokens: the words of the sentence.
        phrase: where the phrase stands among them.
    """
    head = find_head(tokens, phrase)
    if head in PRONOUNS:
        return head in ("he", "she", "they")
    if head in PAPERS or head in OWNED_NUMBERS:
        return False
    nouns = {head, head.removesuffix("s")}
    if not nouns.isdisjoint(_AGENTS):
        return True
    end = next(
        (at for at in range(phrase.start, phrase.end) if tokens[at].lower in PREPOSITIONS - {"of"}),
        phrase.end,
    )
    return any(
        tokens[at].is_capital and tokens[at].lower not in _NO_NAMES
        for at in range(max(phrase.start, 1), end)
    )


def find_noun(tokens: Sequence[TextToken], phrase: Phrase) -> str:
    """Return the noun of a phrase, behind words of time in it: the offer of `the district's last offer`.

    Args:
        tokens: the words of the sentence.
        phrase: where the phrase stands among them.
    """
    for at in range(phrase.end - 2, phrase.start, -1):
        if tokens[at].lower in TAILS:
            return find_head(tokens, Phrase(at + 1, phrase.end, at + 1))
    return find_head(tokens, phrase)


def cut_participle(tokens: Sequence[TextToken], phrase: Phrase) -> Phrase:
    """Return a phrase without what was done to it: `a consultant hired by the council`.

    Args:
        tokens: the words of the sentence.
        phrase: where the phrase stands among them.
    """
    for at in range(phrase.start + 1, phrase.end - 1):
        if tokens[at].lower.endswith("ed") and tokens[at + 1].lower in ("by", "for"):
            return phrase._replace(end=at)
    return phrase


def is_others_number(article: Article, tokens: Sequence[TextToken], phrase: Phrase) -> bool:
    """Return whether a phrase is a figure of somebody else: `the landlord's estimate`, `the police count`.

    Args:
        article: the text with its paragraphs, sentences and cues.
        tokens: the words of the sentence.
        phrase: where the phrase stands among them.
    """
    head = find_noun(tokens, phrase)
    if head not in OWNED_NUMBERS:
        return False
    if phrase.start == 0 and tokens[0].lower == head and head.endswith("s"):
        return True  # "Estimates run from $3 million"
    following = tokens[phrase.end].lower
    if head in NUMBERS and (following == "being" or following in MADE_BY | {"cited", "quoted"}):
        return tokens[phrase.start].lower not in _OURS  # "the figure being thrown around"
    return is_others_noun(article, tokens, phrase, is_any_enough=False)


def is_others_noun(
    article: Article, tokens: Sequence[TextToken], phrase: Phrase, *, is_any_enough: bool = True
) -> bool:
    """Return whether a noun is somebody else's: by whose it is, who made it, or the name before it.

    Args:
        article: the text with its paragraphs, sentences and cues.
        tokens: the words of the sentence.
        phrase: where the phrase stands among them.
        is_any_enough: whether `a study` is one of somebody else already.
    """
    head = find_noun(tokens, phrase)
    place = next(
        (at for at in range(phrase.end - 1, phrase.start - 1, -1) if tokens[at].lower == head),
        phrase.start,
    )
    first = tokens[phrase.start].lower
    owner = find_owner(tokens, phrase.start, place)
    if owner is not None:
        return is_claimant(article, tokens, owner)
    if first in _OURS or first in ("this", "these"):
        return False
    if first in POSSESSIVES or first == "your":
        return True
    if _is_made_by(article, tokens, place):
        return True
    if is_any_enough and first in ("a", "an", "one", "another"):
        return head in PAPERS
    return any(
        tokens[at].lower in ROLES
        or tokens[at].lower in _OUTSIDE
        or (tokens[at].is_capital and at > 0 and tokens[at].lower not in _TIMES)
        for at in range(phrase.start, place)
    ) and not _is_publisher(article, tokens, Phrase(phrase.start, place, phrase.start))


def find_owner(tokens: Sequence[TextToken], start: int, place: int) -> Phrase | None:
    """Find who owns a noun: `the city` of `the city's own figure`; no day does.

    Args:
        tokens: the words of the sentence.
        start: the first token of the phrase.
        place: the token of its noun.
    """
    for at in range(start, place):
        word = tokens[at].lower
        if word in _TIMES:
            continue
        if word.endswith(("'s", "s'")) or tokens[at + 1].text in ("'", "’"):
            first = start + 1 if tokens[start].lower in ("that", "those") and at > start else start
            return Phrase(first, at + 1, first)
    return None


def _is_made_by(article: Article, tokens: Sequence[TextToken], place: int) -> bool:
    """Return whether a noun is of or by somebody else who is named behind it: `the view of the union's expert`."""
    at = place + 1
    if at < len(tokens) and tokens[at].lower in MADE_BY | {"paid", "taken", "written"}:
        at += 1
    if at + 1 >= len(tokens):
        return False
    is_view = tokens[place].lower in VIEWS and tokens[at].lower == "of"
    if not (is_view or tokens[at].lower in _FROM or at > place + 1):
        return False
    number = next(
        (each for each in range(at, len(tokens)) if tokens[each].kind == "n"), len(tokens)
    )
    maker = find_behind(tokens, at + 1, number)
    return maker is not None and is_agent(tokens, maker) and is_claimant(article, tokens, maker)


def is_ours(article: Article, tokens: Sequence[TextToken], phrase: Phrase) -> bool:
    """Return whether a phrase is whose words the text is: `we`, `our members`, the publisher; an auditor of ours is none.

    Args:
        article: the text with its paragraphs, sentences and cues.
        tokens: the words of the sentence.
        phrase: where the phrase stands among them.
    """
    if tokens[phrase.start].lower in _OURS:
        return fold_word(find_head(tokens, phrase)).removesuffix("'") not in HIRED
    owner = find_owner(tokens, phrase.start, phrase.end - 1)
    return _is_publisher(article, tokens, phrase) or (
        owner is not None and is_ours(article, tokens, owner)
    )


def _is_publisher(article: Article, tokens: Sequence[TextToken], phrase: Phrase) -> bool:
    """Return whether a phrase is whose words the text is, by name or by its noun, or somebody of its own: `the UTLA team`."""
    who = article.voice.who
    if who is None:
        return False
    span = cut_span(article.text, tokens[phrase.start].start, tokens[phrase.end - 1].end)
    body = resolve_body(article, span)
    if body is not None:
        return body.state != "open" and body.name == who.name
    words = [fold_word(each).strip("'’.,") for each in span.text.split()]
    named = [each for each in words if each not in DETERMINERS]
    own = {fold_word(each) for each in who.name.split()}
    if named and own.issuperset(named):
        return True
    initials = "".join(each[0] for each in who.name.split() if each[0].isupper())
    capitals = [each for each in tokens[phrase.start : phrase.end] if each.is_capital]
    names = [fold_word(each.text) for each in capitals if each.lower not in DETERMINERS]
    least = min(2, len(own))  # of a name of several words one is too little
    return initials.lower() in names or (len(names) >= least and own.issuperset(names))
