"""Verbs of an organisation's own document by which somebody else counts, finds, says or wants what stands behind them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.drafting.lexicon.grammar_words import (
    ADVERBS,
    AUXILIARIES,
    BE,
    COORDINATORS,
    DETERMINERS,
    MODALS,
    OBJECTS,
    PREPOSITIONS,
    PRONOUNS,
)
from factcheck.drafting.lexicon.other_words import CLAIMING, NEEDING
from factcheck.drafting.other_nouns import cut_participle, is_agent, is_claimant, is_ours
from factcheck.drafting.phrase_before import find_before
from factcheck.drafting.phrase_behind import find_behind, find_start
from factcheck.drafting.phrases import Phrase, find_head, is_verb_like
from factcheck.quantity.lexicon.word_lists import split_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.drafting.article import Article
    from factcheck.drafting.tokens import TextToken

_BEFORE_NOUN: Final = DETERMINERS | PREPOSITIONS | COORDINATORS | {"'", "’", ""}
"""Words behind which no verb stands."""
_NO_VERBS: Final = (
    _BEFORE_NOUN | PRONOUNS | OBJECTS | ADVERBS | split_words("up down out off back away")
)
_PASTS: Final = split_words(
    """
    drew threw took gave found told wrote swore spoke chose held kept lost made read said sent thought broke
    brought did felt fought got hung heard laid shook struck taught understood
    """
)
"""Verbs in the past whose letters do not tell it."""
_BEHIND_VERB: Final = DETERMINERS | split_words(
    "it us them of at to with on as from up down out for"
)
"""Words behind a verb that its letters do not tell from a noun."""
_BESIDES: Final = split_words(", after by while before without")
"""Words behind which a participle tells what somebody does besides."""
_SUBORDINATE: Final = split_words("after when as because although since before once while if")
_NOUNS: Final = split_words("of from in by was were is are has have had")
"""Words behind a noun that is spelled as a verb: `reports of`."""
_SPEAKING_OF: Final = split_words("speak talk boast warn whisper complain think")
"""Verbs behind which `of` says what of."""
_OF_SOMEBODY: Final = split_words("see set turn find have consider value like")
"""Verbs by which nothing but a person or an organisation claims a figure: `the town saw 40 fires`."""
_DIRECT: Final = split_words("favor favour prefer")
"""Verbs whose object is the figure: `favors 3 percent`, not `favored Lee, 46 percent to 40`."""
_ASKING: Final = frozenset(("poll", "survey"))
"""Verbs of asking, behind which `and` leads to what was answered."""
_OPTIONAL: Final = frozenset(("allow", "tolerate"))
"""Verbs that say what somebody would have only behind `would`."""
_LEADING_TO: Final = {
    "hope": "for",
    "argue": "for",
    "wait": "for",
    "plead": "for",
    "reckon": "with",
}
"""Verbs with the word behind which the figure stands that they claim."""
_OF_NOBODY: Final = split_words("allege assume claim say believe think report suggest")
"""Verbs whose passive says that somebody says so, and not who."""
_PLURALS: Final = split_words(
    "they you we people police staff data media some many others most several"
)
_LEADING: Final = split_words(
    "known likely able willing ready keen eager happy quick set careful prepared"
)
"""Words before `to` and a verb of the same subject, besides verbs."""


def is_verb(tokens: Sequence[TextToken], at: int) -> bool:
    """Return whether a word is the verb of a clause, as far as its letters and the words around it tell.

    Args:
        tokens: the words of the sentence.
        at: the number of the word.
    """
    if at >= len(tokens) or tokens[at].kind != "w" or tokens[at].is_capital:
        return False
    if is_verb_like(tokens, at):
        return True
    word = tokens[at].lower
    before = tokens[at - 1].lower if at else ""
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    if before in _BEFORE_NOUN or before.endswith("'s") or word in _NO_VERBS or following is None:
        return False
    if word.endswith("ed"):
        return following.lower != "by"
    if word in _PASTS:
        return True
    if CLAIMING.get(word, ("", ""))[1] in ("past", "third"):
        return True
    is_third = word.endswith("s") and not word.endswith("ss")
    if before == ",":
        return is_third and (following.kind == "n" or following.lower in DETERMINERS)
    is_before_object = following.kind == "n" or following.lower in _BEHIND_VERB
    return is_before_object and is_third != before.endswith("s") and tokens[at - 1].kind == "w"


def find_verb(tokens: Sequence[TextToken], start: int, end: int) -> int:
    """Return the first verb of a stretch, its end where it has none.

    Args:
        tokens: the words of the sentence.
        start: where the stretch begins.
        end: where it ends, half-open.
    """
    return next((at for at in range(start, end) if is_verb(tokens, at)), end)


def find_claiming(
    article: Article, tokens: Sequence[TextToken], start: int, at: int
) -> Phrase | None:
    """Find who else claims a figure by a verb before it; None where none does, or where we do.

    Args:
        article: the text with its paragraphs, sentences and cues.
        tokens: the words of the sentence.
        start: where the clause of the figure begins.
        at: the token of the figure.
    """
    for verb in range(at - 1, start, -1):
        form = CLAIMING.get(tokens[verb].lower)
        if form is None or tokens[verb].is_capital:
            if _is_joined(tokens, verb):
                return None  # "promised 50 and hired 12"
            continue
        base, kind = form
        if kind == "past" and base in _OF_NOBODY and _is_of_nobody(tokens, verb):
            return Phrase(verb, verb + 1, verb)
        if base in NEEDING and NEEDING[base].isdisjoint(
            [each.lower for each in tokens[verb + 1 : at]]
        ):
            continue
        is_direct = at <= verb + 2 and not tokens[verb + 1].is_capital
        if _is_apart(tokens, verb, at) or (base in _DIRECT and not is_direct):
            continue
        if base in _ASKING and tokens[at - 1].lower != "and":
            continue  # "surveyed its members and 68 percent"
        before = _skip_group(tokens, verb, start)
        if before is None or not _is_finite(tokens, verb, before, base, kind):
            continue
        subject = _find_subject(tokens, before, start)
        if subject is None or (kind == "base" and not _is_fitting(tokens, subject, verb)):
            continue
        if is_ours(article, tokens, subject):
            return None
        if any(each.lower in _SUBORDINATE for each in tokens[start : subject.start]) and any(
            each.text == "," for each in tokens[verb:at]
        ):
            continue  # "after the port asked for bids, 80 came"
        is_liking = any(each.lower == "like" for each in tokens[subject.end : verb])
        if is_claimant(article, tokens, subject) and (
            base not in _OF_SOMEBODY or is_liking or is_agent(tokens, subject)
        ):
            return subject
    return None


def _is_apart(tokens: Sequence[TextToken], verb: int, at: int) -> bool:
    """Return whether a figure behind a verb stands in a bracket, or in what is told besides: `sees trouble, raising $2`."""
    depth = 0
    for each in range(verb + 1, at):
        text = tokens[each].text
        depth += (text == "(") - (text == ")")
        if tokens[each].kind == "q" or (
            tokens[each].lower.endswith("ing") and tokens[each - 1].lower in _BESIDES
        ):
            return True
    return depth > 0


def _is_of_nobody(tokens: Sequence[TextToken], verb: int) -> bool:
    """Return whether somebody says so who is not named: `it has been alleged that`, `are assumed to`."""
    return tokens[verb - 1].lower in BE and tokens[verb + 1].lower in ("that", "to")


def _is_joined(tokens: Sequence[TextToken], at: int) -> bool:
    """Return whether a verb of what somebody does stands behind `and`."""
    joint = at - 1
    while joint and tokens[joint].lower in AUXILIARIES:
        joint -= 1
    before = tokens[joint].lower
    return before in ("and", "or", "but") and (
        (is_verb_like(tokens, at) and tokens[at].lower not in AUXILIARIES)
        or tokens[at].lower.endswith("ed")
    )


def _skip_group(tokens: Sequence[TextToken], verb: int, start: int) -> int | None:
    """Return the token before a verb and what belongs to it: `have tried to`, `is known to`, `only`; None where it has another subject."""
    at = verb - 1
    while at >= start:
        token = tokens[at]
        if token.is_adverb or token.lower in AUXILIARIES:
            at -= 1
        elif token.lower == "to" and at > start:
            leading = tokens[at - 1].lower
            if not (is_verb(tokens, at - 1) or leading in _LEADING or leading in CLAIMING):
                return None
            at -= 2
        else:
            break
    return at if at >= start else None


def _is_finite(tokens: Sequence[TextToken], verb: int, before: int, base: str, kind: str) -> bool:
    """Return whether a word is a verb of its clause, neither a noun nor a participle."""
    group = [each.lower for each in tokens[before + 1 : verb]]
    previous = tokens[verb - 1].lower
    if base in _OPTIONAL and MODALS.isdisjoint(group):
        return False
    if kind == "gerund":
        return not BE.isdisjoint(group)
    if previous in DETERMINERS - {"that"} or previous.endswith("'s") or previous in ("'", "’"):
        return False
    following = tokens[verb + 1].lower
    if kind == "past":
        return BE.isdisjoint(group)
    if previous in PREPOSITIONS and previous != "to":
        return False
    if tokens[verb - 1].kind == "n":
        return False
    if (
        following in NEEDING.get(base, ())
        or (following == "of" and base in _SPEAKING_OF)
        or following == _LEADING_TO.get(base)
    ):
        return True
    if following == "to":
        infinitive = tokens[verb + 2 : verb + 3]
        return any(each.kind == "w" and each.lower not in DETERMINERS for each in infinitive)
    return not (following in _NOUNS or following in PREPOSITIONS or tokens[verb + 1].kind == "p")


def _is_fitting(tokens: Sequence[TextToken], subject: Phrase, verb: int) -> bool:
    """Return whether the form that is no third person fits its subject: a plural, or any behind `would` and `to`."""
    previous = tokens[verb - 1].lower
    if (
        previous in MODALS
        or previous == "to"
        or any(each.lower in ("to", *MODALS) for each in tokens[subject.end : verb])
    ):
        return True
    head = find_head(tokens, subject)
    return head.endswith("s") or head in _PLURALS


def _skip_relative(tokens: Sequence[TextToken], before: int, start: int) -> int:
    """Return the token before what we or others did to a thing: `records we obtained show`, `realtors we spoke to say`."""
    at = before - 1 if tokens[before].lower in PREPOSITIONS else before
    is_relative = (
        at - 2 >= start
        and tokens[at - 1].lower in PRONOUNS
        and tokens[at - 2].kind == "w"
        and is_verb(tokens, at)
    )
    return at - 2 if is_relative else before


def _find_subject(tokens: Sequence[TextToken], before: int, start: int) -> Phrase | None:
    """Return the subject of a verb: the phrase before it, or the first of its clause where `and` or a comma stands before it."""
    before = _skip_relative(tokens, before, start)
    word = tokens[before].lower
    if word not in COORDINATORS and word not in ("but", "then"):
        found = find_before(tokens, before + 1, start)
        if found is not None:
            return cut_participle(tokens, found)
    first = find_start(tokens[start:], before - start)
    if first is None:
        return None
    found = find_behind(tokens, start + first, before)
    return None if found is None or found.end > before else cut_participle(tokens, found)
