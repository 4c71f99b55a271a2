"""Whether a sentence of an organisation's own document gives a figure as somebody else's, without a cue that names him surely.

It is asked of own documents alone, where no cue covers a figure, which would be the publisher's words.
Who else counts, finds, says or wants it leaves that open.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.drafting.cue import Cue
from factcheck.drafting.lexicon.grammar_words import (
    BE,
    COORDINATORS,
    DETERMINERS,
    HAVE,
    OPENERS,
    PRONOUNS,
    RELATIVES,
)
from factcheck.drafting.lexicon.other_words import (
    CLAIMING,
    JOINING,
    PAPERS,
    RECKONINGS,
    SO_CALLED,
)
from factcheck.drafting.other_nouns import (
    cut_participle,
    is_agent,
    is_claimant,
    is_others_noun,
    is_others_number,
)
from factcheck.drafting.other_stands import BEFORE_NUMBER, is_stand
from factcheck.drafting.other_verbs import find_claiming, is_verb
from factcheck.drafting.phrase_before import find_before
from factcheck.drafting.phrase_behind import DASHES, find_behind, find_start
from factcheck.drafting.phrases import Phrase, find_head
from factcheck.quantity.lexicon.word_lists import split_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.drafting.article import Article
    from factcheck.drafting.tokens import TextToken

_OPENING: Final = split_words("as when where whose after before because since until once")
"""Words by which a clause of time, place or cause begins behind its verb."""
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
_COSTING: Final = split_words(
    "cost costs took takes passed failed won lost was were is are would will"
)
"""Verbs of what becomes of a paper, and of what the text says that it would do."""
_NEAR: Final = 4
"""Words between a preposition and its number: `at a much higher 40 percent`."""


def find_other(
    article: Article, tokens: Sequence[TextToken], at: int, least: int = 0
) -> Cue | None:
    """Find who else gives a figure, as a cue that names nobody; None where the publisher may give it.

    Args:
        article: the text with its paragraphs, sentences and cues.
        tokens: the words of the sentence.
        at: the token of the figure.
        least: the first token that is looked at.
    """
    near = range(at, min(at + _NEAR, len(tokens)))
    at = next((each for each in near if tokens[each].kind == "n"), at)  # "owns up to 140"
    start = _find_clause(tokens, at, least)
    end = next((each for each in range(at, len(tokens)) if tokens[each].text == ";"), len(tokens))
    found = _find_frame(article, tokens, start, at, end) or _find_called(article, tokens, start, at)
    colon = next((each + 1 for each in range(at - 1, start, -1) if tokens[each].text == ":"), start)
    for first in dict.fromkeys((colon, start)):
        found = (
            found
            or find_claiming(article, tokens, first, at)
            or _find_subject(article, tokens, first, at)
        )
    if found is None and not any(
        tokens[each].lower in SO_CALLED for each in range(max(start, at - _NEAR - 1), at)
    ):
        return None
    return Cue(start, start + 1, None, ((start, end),), None, "nobody", found)


def _find_clause(tokens: Sequence[TextToken], at: int, least: int) -> int:
    """Return where the clause of a figure begins; what is inserted between its subject and its verb is passed over."""
    has_verb = False
    each = at - 1
    while each >= least:
        token = tokens[each]
        if token.text == ";":
            return each + 1
        if token.text in (",", "–", "—") and (
            is_verb(tokens, each + 1) or _is_behind_relative(tokens, each, least)
        ):
            before = _find_opening(tokens, each, least)
            if before:
                each = before - 1
                has_verb = True
                continue
        if token.lower in JOINING and (
            tokens[each + 1].lower in PRONOUNS or (has_verb and not is_verb(tokens, each + 1))
        ):
            return each + 1
        if has_verb and (
            token.lower in RELATIVES or token.lower in _OPENING or token.text in DASHES
        ):
            return each + (token.text in DASHES)
        has_verb = has_verb or is_verb(tokens, each)
        each -= 1
    return least


def _find_opening(tokens: Sequence[TextToken], closing: int, least: int) -> int:
    """Return the sign that opens what another one closes; 0 where there is none."""
    sign = tokens[closing].text
    return next((at for at in range(closing - 1, least, -1) if tokens[at].text == sign), 0)


def _is_behind_relative(tokens: Sequence[TextToken], closing: int, least: int) -> bool:
    """Return whether a sign closes a clause with `which`, so that what stands before it goes on."""
    opening = _find_opening(tokens, closing, least)
    return (
        opening > 0
        and tokens[opening + 1].lower in RELATIVES
        and tokens[closing + 1].lower not in JOINING
    )


def _find_frame(
    article: Article, tokens: Sequence[TextToken], start: int, at: int, end: int
) -> Phrase | None:
    """Find by whose reckoning a clause is so: `by the district's math`, `as tallied by the clerk`, `to hear Lee tell it`."""
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
            if found is None and not any(is_verb(tokens, one) for one in range(at + 1, each - 1)):
                found = _find_maker(article, tokens, each, end)
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
            return found if is_others_noun(article, tokens, found) else None
    return None


def _find_maker(article: Article, tokens: Sequence[TextToken], by: int, end: int) -> Phrase | None:
    """Find who counted or found something: `as tallied by the clerk`, `sought by the county`."""
    before = CLAIMING.get(tokens[by - 1].lower) if by else None
    if tokens[by].lower != "by" or before is None or before[1] != "past":
        return None
    found = None if tokens[by + 1].lower.endswith("ing") else find_behind(tokens, by + 1, end)
    return found if found is not None and is_claimant(article, tokens, found) else None


def _find_seen(
    article: Article, tokens: Sequence[TextToken], start: int, end: int
) -> Phrase | None:
    """Find whose view a clause with `as` or `if` is: `as Lee sees it`, `if Lee's model is any guide`, `as some have urged`."""
    verb = next((at for at in range(start + 1, end) if is_verb(tokens, at)), end)
    found = find_behind(tokens, start, verb)
    behind = [each.lower for each in tokens[verb : min(verb + _NEAR, end)]]
    if (
        found is None
        or not behind
        or not (is_claimant(article, tokens, found) or is_others_noun(article, tokens, found))
    ):
        return None
    if behind[0] in BE:
        return found if behind[1:2] and behind[1] in _TRUE else None
    is_view = behind[0] in _SEEING and "it" in behind
    has_urged = behind[0] in HAVE and any(each in CLAIMING for each in behind)
    return found if is_view or has_urged else None


def _find_called(
    article: Article, tokens: Sequence[TextToken], start: int, at: int
) -> Phrase | None:
    """Find who calls something so: `what the city calls a surplus of $8 million`."""
    for each in range(start, at - 2):
        if tokens[each].lower == "what":
            found = _find_before_any(tokens, each + 1, _CALLING, at)
            if (
                found is not None
                and all(one.kind != "q" for one in tokens[found.end : at])
                and is_claimant(article, tokens, found)
            ):
                return found
    return None


def _find_subject(
    article: Article, tokens: Sequence[TextToken], start: int, at: int
) -> Phrase | None:
    """Find whose figure a clause is by its subject: a number, a paper or a stand of somebody else."""
    while start < at and (tokens[start].lower in COORDINATORS or tokens[start].lower in OPENERS):
        start += 1
    first = find_start(tokens[start:], at - start) or 0
    verb = next((each for each in range(start + first + 1, at) if is_verb(tokens, each)), at)
    found = find_behind(tokens, start + first, max(verb, start + first + 1)) or find_before(
        tokens, verb, start
    )
    if found is None:
        return None
    found = cut_participle(tokens, found)
    if is_others_number(article, tokens, found) and _is_subject(tokens, found.end):
        return found
    if find_head(tokens, found) in PAPERS and is_others_noun(article, tokens, found):
        return None if verb == at or tokens[verb].lower in _COSTING else found
    if tokens[found.end].text == ",":
        closing = next(
            (each for each in range(at - 1, found.end, -1) if tokens[each].text == ","), found.end
        )
        verb = next((each for each in range(closing, at) if is_verb(tokens, each)), verb)
    subject = find_before(tokens, verb, start) or found
    for each in (subject, found):
        if is_agent(tokens, each) and is_claimant(article, tokens, each):
            return each if is_stand(tokens, verb, at) else None
    return None


def _is_subject(tokens: Sequence[TextToken], end: int) -> bool:
    """Return whether a phrase is a subject by what follows it, not what opens the sentence: `in her bid, Lee raised $5`."""
    following = tokens[end : end + 2]
    if not following or following[0].text != ",":
        return True
    word = following[-1].lower
    return following[-1].kind == "n" or word in RELATIVES or word in BEFORE_NUMBER
