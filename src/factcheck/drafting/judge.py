"""Whether what looks like a cue says that somebody says something, and who nobody is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.drafting.lexicon.cue_verbs import NEEDS_THAT, PROPOSED
from factcheck.drafting.lexicon.grammar_words import PRONOUNS
from factcheck.drafting.lexicon.speaker_words import MUTE, NOBODY, ROLES, THINGS
from factcheck.drafting.phrases import find_head, is_named
from factcheck.drafting.tokens import OPENING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.drafting.cue import Cue
    from factcheck.drafting.tokens import TextToken

POLLS: Final = frozenset(("poll", "polls", "survey", "surveys"))
_RESEARCHERS: Final = frozenset(
    [
        "researchers",
        "scientists",
        "economists",
        "analysts",
        "auditors",
        "investigators",
        "pollsters",
        "auditor",
    ]
)


def judge(tokens: Sequence[TextToken], cue: Cue) -> Cue | None:
    """Return a cue with its speaker, without one where its subject names nobody, or None where it says nothing.

    Args:
        tokens: the words of the sentence.
        cue: the cue, which has a subject.
    """
    speaker = cue.speaker
    assert speaker is not None
    first = tokens[speaker.start].lower
    head = find_head(tokens, speaker).removesuffix("'s")
    is_plain = not is_named(tokens, speaker) or (
        tokens[speaker.start].kind == "w"
        and speaker.start == 0
        and not any(tokens[at].is_capital for at in range(speaker.start + 1, speaker.end))
    )
    if cue.verb is not None:
        if head in MUTE and is_plain:
            return None
        verb = cue.verb
        following = tokens[cue.end] if cue.end < len(tokens) else None
        says_that = following is not None and (
            following.lower == "that" or following.text in OPENING or following.text == ":"
        )
        is_thing = head in THINGS
        if head in POLLS and verb.base in ("put", "give", "have"):
            if following is not None and following.lower in ("a", "an"):
                return None
            return cue
        if verb.base == "have":
            return None
        near = range(cue.end, min(cue.end + 7, len(tokens)))
        if verb.base in ("put", "peg") and any(tokens[at].lower == "at" for at in near):
            return cue
        if verb.base in ("call", "describe", "label") and any(
            tokens[at].text in OPENING for at in near
        ):
            return cue
        if verb.base in ("list", "detail") and any(tokens[at].lower in PROPOSED for at in near):
            return cue
        if verb.base == "add" and not (says_that or cue.stretches[0][0] < cue.start):
            return None
        if following is not None and following.kind == "n" and verb.base in ("claim", "boast"):
            return None
        if verb.base == "declare" and following is not None and following.lower == "war":
            return None
        if verb.group == "offer" and not any(
            tokens[at].lower in PROPOSED for at in range(cue.end, min(cue.end + 9, len(tokens)))
        ):
            return None
        if verb.base == "accuse" and any(tokens[at].lower == "of" for at in near):
            return cue
        is_known_role = first == "the" and head in ROLES
        if verb.group == "wish" and speaker.beside is not None and is_plain and not is_known_role:
            return None
        if (verb.group == "finding" or verb.base in NEEDS_THAT) and not (
            is_thing
            or says_that
            or head in _RESEARCHERS
            or (cue.end - cue.start > 1 and verb.base in ("point", "call"))
        ):
            return None
        if (
            verb.group in ("wish", "offer")
            and is_plain
            and not (first in PRONOUNS or head in ROLES)
        ):
            return None
    if head in NOBODY and speaker.end - speaker.start == 1:
        return cue._replace(speaker=None, kind="nobody")
    return cue
