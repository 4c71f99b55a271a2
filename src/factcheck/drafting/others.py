"""Whether a sentence of an organisation's own document gives a figure as somebody else's, without a cue that names him surely.

It is asked of own documents alone, where no cue covers a figure, which would be the publisher's words.
Who else counts, finds, says or wants it leaves that open.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.drafting.cue import Cue
from factcheck.drafting.lexicon.grammar_words import (
    COORDINATORS,
    DETERMINERS,
    MODALS,
    OPENERS,
    PRONOUNS,
    RELATIVES,
)
from factcheck.drafting.lexicon.other_words import (
    JOINING,
    PAPERS,
    SO_CALLED,
)
from factcheck.drafting.other_frames import find_called, find_frame
from factcheck.drafting.other_nouns import (
    cut_participle,
    find_noun,
    find_owner,
    is_agent,
    is_claimant,
    is_others_noun,
    is_others_number,
)
from factcheck.drafting.other_stands import BEFORE_NUMBER, is_stand
from factcheck.drafting.other_verbs import find_claiming, find_verb, is_verb
from factcheck.drafting.phrase_before import find_before
from factcheck.drafting.phrase_behind import DASHES, find_behind, find_start
from factcheck.quantity.lexicon.word_lists import split_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.drafting.article import Article
    from factcheck.drafting.phrases import Phrase
    from factcheck.drafting.tokens import TextToken

_OPENING: Final = split_words("as when where whose after before because since until once")
"""Words by which a clause of time, place or cause begins behind its verb."""
_COSTING: Final = split_words("cost costs took takes passed failed won lost was were is are")
"""Verbs of what becomes of a paper."""
_EFFECTS: Final = split_words(
    "be cost save lose take hurt harm leave force kill destroy eliminate mean close displace affect make drive push rise fall go increase decrease drop"
)
"""Verbs behind `would` of what a plan does as the text tells it."""
_FARTHEST: Final = 80
"""Words before and behind a figure that are looked at: few clauses are longer."""
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
    start = _find_clause(tokens, at, max(least, at - _FARTHEST))
    last = min(len(tokens), at + _FARTHEST)
    end = next((each for each in range(at, last) if tokens[each].text == ";"), last)
    found = find_frame(article, tokens, start, at, end) or find_called(article, tokens, start, at)
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


def find_joined(
    article: Article, tokens: Sequence[TextToken], token: int, covering: Sequence[Cue]
) -> Cue | None:
    """Find who else gives a figure in a clause that is joined to what a cue attributes: `Lee wants 2, and Hale is after 3`.

    Args:
        article: the text with its paragraphs, sentences and cues.
        tokens: the words of the sentence.
        token: that of the figure.
        covering: the cues that cover it.
    """
    least = max(max(each.end, each.speaker.end if each.speaker else 0) for each in covering)
    joints = [
        at for at in range(least, token) if tokens[at].text == ";" or tokens[at].lower in JOINING
    ]
    if not joints:
        return None
    joint = joints[-1]
    other = find_other(article, tokens, token, joint + 1)
    is_apart = tokens[joint].text == ";" or tokens[joint - 1].text in (",", ";")
    if other is None and is_apart and _is_clause(tokens, joint, token):
        return Cue(joint, joint + 1, None, ((joint + 1, len(tokens)),), None, "nobody")
    return other


def _is_clause(tokens: Sequence[TextToken], joint: int, token: int) -> bool:
    """Return whether a clause of ours, or one behind a semicolon, stands before a figure: it may be nobody else's."""
    is_ours = tokens[joint + 1].lower in ("we", "our", "i", "my")
    is_begun = is_ours or tokens[joint].text == ";"
    return is_begun and any(is_verb(tokens, at) for at in range(joint + 2, token))


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
            tokens[each + 1].lower in PRONOUNS
            or (has_verb and not is_verb(tokens, each + 1))
            or (tokens[each - 1].text == "," and _has_verb_behind(tokens, at))
        ):
            return each + 1
        if has_verb and (
            (token.lower in RELATIVES and tokens[each - 1].text == ",")
            or _is_opening(tokens, each)
            or _is_dash(tokens, each)
        ):
            return each + _is_dash(tokens, each)
        has_verb = has_verb or is_verb(tokens, each)
        each -= 1
    return least


def _is_dash(tokens: Sequence[TextToken], at: int) -> bool:
    """Return whether a sign stands between clauses, not within a word: not in `10-year`."""
    return tokens[at].text in DASHES and tokens[at].start > tokens[at - 1].end


def _has_verb_behind(tokens: Sequence[TextToken], at: int) -> bool:
    """Return whether a figure is a part of a subject: `, and the grant of $2 million would be repaid`."""
    end = min(at + _NEAR, len(tokens))
    return find_verb(tokens, at + 1, end) < end


def _is_opening(tokens: Sequence[TextToken], at: int) -> bool:
    """Return whether a word begins a clause behind a verb; `as` where a subject follows."""
    following = tokens[at + 1]
    return tokens[at].lower in _OPENING and (
        tokens[at].lower != "as"
        or following.is_capital
        or following.lower in DETERMINERS
        or following.lower in PRONOUNS
    )


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


def _find_subject(
    article: Article, tokens: Sequence[TextToken], start: int, at: int
) -> Phrase | None:
    """Find whose figure a clause is by its subject: a number, a paper or a stand of somebody else."""
    while start < at and (tokens[start].lower in COORDINATORS or tokens[start].lower in OPENERS):
        start += 1
    first = start + (find_start(tokens[start:], at - start) or 0)
    if first >= at:
        return None
    verb = find_verb(tokens, first + 1, at)
    found = find_behind(tokens, first, verb) or find_before(tokens, verb, start)
    if found is None:
        return None
    found = cut_participle(tokens, found)
    if is_others_number(article, tokens, found) and _is_subject(tokens, found.end):
        return find_owner(tokens, found.start, found.end - 1) or found
    if find_noun(tokens, found) in PAPERS and is_others_noun(article, tokens, found):
        return None if verb == at or _is_effect(tokens, verb) else found
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


def _is_effect(tokens: Sequence[TextToken], verb: int) -> bool:
    """Return whether a verb says what becomes of a paper, or what it would do as the text has it: `the plan would cost`."""
    if tokens[verb].lower in MODALS:
        return tokens[verb + 1].lower in _EFFECTS
    return tokens[verb].lower in _COSTING


def _is_subject(tokens: Sequence[TextToken], end: int) -> bool:
    """Return whether a phrase is a subject by what follows it, not what opens the sentence: `in her bid, Lee raised $5`."""
    following = tokens[end : end + 2]
    if not following or following[0].text != ",":
        return True
    word = following[-1].lower
    return following[-1].kind == "n" or word in RELATIVES or word in BEFORE_NUMBER
