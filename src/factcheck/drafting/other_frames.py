"""Words around a clause that say by whose reckoning it is so: `under the district's math`, `as the treasurer sees it`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.drafting.lexicon.grammar_words import BE, DETERMINERS, HAVE, OPENERS, PRONOUNS
from factcheck.drafting.lexicon.other_words import CLAIMING, PAPERS, RECKONINGS
from factcheck.drafting.other_nouns import find_owner, is_agent, is_claimant, is_others_noun
from factcheck.drafting.other_verbs import find_verb
from factcheck.drafting.phrase_behind import find_behind
from factcheck.drafting.phrases import Phrase
from factcheck.quantity.lexicon.word_lists import split_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.drafting.article import Article
    from factcheck.drafting.tokens import TextToken

_NEAR: Final = 4
"""Words within which a reckoning and the verb of a view stand."""
_FRAMING: Final = split_words("by under in on per from")
"""Prepositions before whose reckoning it is, or whose paper it stands in."""
_ANYWHERE: Final = frozenset(("by", "under", "per"))
"""Those behind which it may stand without a comma before it."""
_SEEING: Final = split_words(
    "sees see saw puts put tells tell has have would had describes figures reckons"
)
_TRUE: Final = split_words("any right correct true to")
"""Words behind `if the model is`."""
_CALLING: Final = split_words(
    "calls call called describes described terms termed labels labeled claims claimed"
)
_GOING: Final = split_words("going judging judge")
"""Words before `by` and `on` what a sentence goes by."""


def find_frame(
    article: Article, tokens: Sequence[TextToken], start: int, at: int, end: int
) -> Phrase | None:
    """Find by whose reckoning a clause is so: `by the district's math`, `as tallied by the clerk`, `to hear Lee tell it`.

    Args:
        article: the text with its paragraphs, sentences and cues.
        tokens: the words of the sentence.
        start: where the clause begins.
        at: the token of the figure.
        end: behind the last token that is looked at.
    """
    for each in range(start, end - 2):
        word = tokens[each].lower
        if (
            each > at
            and tokens[each].text == ","
            and any(one.kind == "n" for one in tokens[each:end])
        ):
            return None  # "13 percent, against 19 percent as tallied by"
        is_first = (
            each == start or tokens[each - 1].text == "," or tokens[each - 1].lower in OPENERS
        )
        found = None
        if word in _FRAMING and (is_first or word in _ANYWHERE):
            found = _find_reckoning(article, tokens, each, end)
            if found is None and find_verb(tokens, at + 1, each - 1) >= each - 1:
                found = _find_maker(article, tokens, each, end)
        if found is None and word in ("by", "on") and each and tokens[each - 1].lower in _GOING:
            found = _find_source(tokens, each + 1, end)
        elif is_first and word in ("as", "if"):
            found = _find_seen(article, tokens, each + 1, end)
        elif word == "hear" and each and tokens[each - 1].lower == "to":
            found = _find_before_any(tokens, each + 1, _SEEING, end)
        if found is not None:
            return found
    return None


def _find_before_any(
    tokens: Sequence[TextToken], start: int, verbs: frozenset[str], end: int
) -> Phrase | None:
    """Find the phrase that begins at a token and ends before one of some verbs; None where none of them follows."""
    verb = next((at for at in range(start, end) if tokens[at].lower in verbs), None)
    found = None if verb is None else find_behind(tokens, start, verb)
    return found if found is not None and found.end == verb else None


def _find_reckoning(
    article: Article, tokens: Sequence[TextToken], preposition: int, end: int
) -> Phrase | None:
    """Find the reckoning of somebody else behind a preposition: `under the district's math`."""
    for at in range(preposition + 1, min(preposition + 2 * _NEAR, end)):
        if tokens[at].kind != "w" and tokens[at].text not in ("'", "’", "-"):
            return None
        if at > preposition + 1 and tokens[at].lower in DETERMINERS:
            return None
        if tokens[at].lower in RECKONINGS:
            found = Phrase(preposition + 1, at + 1, preposition + 1)
            if not is_others_noun(article, tokens, found):
                return None
            owner = None if tokens[at].lower in PAPERS else find_owner(tokens, found.start, at)
            return owner or found
    return None


def _find_maker(article: Article, tokens: Sequence[TextToken], by: int, end: int) -> Phrase | None:
    """Find who counted or found something: `as tallied by the clerk`, `sought by the county`."""
    before = CLAIMING.get(tokens[by - 1].lower, ("", ""))[1] if by else ""
    is_inserted = by > 0 and tokens[by - 1].text == ","  # "a reading, by the college, is"
    if tokens[by].lower != "by" or not (before == "past" or is_inserted):
        return None
    found = None if tokens[by + 1].lower.endswith("ing") else find_behind(tokens, by + 1, end)
    if found is None or not is_claimant(article, tokens, found):
        return None
    is_closed = found.end < end and tokens[found.end].text == "," and is_agent(tokens, found)
    return None if is_inserted and not is_closed else found


def _find_source(tokens: Sequence[TextToken], start: int, end: int) -> Phrase | None:
    """Find what a sentence goes by: `going by the county's atlas`; not by what is ours."""
    for at in range(start, min(start + 2 * _NEAR, end)):
        if tokens[at].kind != "w" or tokens[at].lower in ("our", "my"):
            return None
        if tokens[at].lower in RECKONINGS:
            return Phrase(start, at + 1, start)
    return None


def _find_seen(
    article: Article, tokens: Sequence[TextToken], start: int, end: int
) -> Phrase | None:
    """Find whose view a clause with `as` or `if` is: `as Lee sees it`, `if Lee's model is any guide`, `as some have urged`."""
    verb = find_verb(tokens, start + 1, end)
    found = find_behind(tokens, start, verb)
    behind = [each.lower for each in tokens[verb : min(verb + _NEAR, end)]]
    if (
        found is None
        or not behind
        or tokens[found.start].lower in PRONOUNS
        or not (is_claimant(article, tokens, found) or is_others_noun(article, tokens, found))
    ):
        return None
    if behind[0] in BE:
        return found if behind[1:2] and behind[1] in _TRUE else None
    is_view = behind[0] in _SEEING and "it" in behind
    has_urged = behind[0] in HAVE and any(each in CLAIMING for each in behind)
    return found if is_view or has_urged else None


def find_called(
    article: Article, tokens: Sequence[TextToken], start: int, at: int
) -> Phrase | None:
    """Find who calls something so: `what the city calls a surplus of $8 million`.

    Args:
        article: the text with its paragraphs, sentences and cues.
        tokens: the words of the sentence.
        start: where the clause begins.
        at: the token of the figure.
    """
    for each in range(start, at - 2):
        if tokens[each].lower == "what":
            found = _find_before_any(tokens, each + 1, _CALLING, at) or _find_cleft(
                tokens, each + 1, at
            )
            if (
                found is not None
                and all(one.kind != "q" for one in tokens[found.end : at])
                and is_claimant(article, tokens, found)
            ):
                return found
    return None


def _find_cleft(tokens: Sequence[TextToken], start: int, at: int) -> Phrase | None:
    """Find whose a figure is that a clause with `what` is: `what the ministry regards as safe is 5`."""
    verb = find_verb(tokens, start + 1, at)
    has_be = any(each.lower in BE for each in tokens[verb + 1 : at])
    if not has_be or tokens[start].lower in PRONOUNS:
        return None
    return find_behind(tokens, start, verb)
