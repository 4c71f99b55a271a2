"""Verbs in other forms: `saying`, `was estimated by Lee`, and `it is said`, where nobody is named."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.drafting.cue import Cue
from factcheck.drafting.judge import judge
from factcheck.drafting.lexicon.grammar_words import BEFORE_SUBJECT, PRONOUNS
from factcheck.drafting.lexicon.speaker_words import ROLES, THINGS
from factcheck.drafting.phrase_behind import find_behind
from factcheck.drafting.phrases import find_head, is_named, may_speak
from factcheck.drafting.stretches import find_limit, skip_hearer

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.drafting.lexicon.cue_verbs import Verb
    from factcheck.drafting.tokens import TextToken


def read_gerund(
    tokens: Sequence[TextToken],
    verb: Verb,
    earlier: Sequence[Cue],
    *,
    at: int,
    end: int,
    before: int,
) -> Cue | None:
    """Read `saying that`, whose subject is who speaks before it, or the subject of the sentence.

    Args:
        tokens: the words and marks of the sentence.
        verb: the verb of which it is the gerund.
        earlier: what attributes in this sentence before it, in the order of the sentence.
        at: the token of the gerund.
        end: behind it.
        before: the token before it, -1 where none is.
    """
    if before < 0 or (
        tokens[before].text not in (",", "–", "—", "--", "”", '"')
        and tokens[before].lower not in ("and", "while", "by", "without", "before")
    ):
        return None
    if verb.group == "wish" or verb.base in ("have", "give", "put", "place", "show", "find"):
        return None
    subject = next(
        (
            each.speaker
            for each in reversed(earlier)
            if each.speaker is not None and each.kind == "verb"
        ),
        None,
    )
    if subject is None:
        start = 0
        while start < before and tokens[start].kind == "p":
            start += 1
        subject = find_behind(tokens, start, before)
        if subject is None or tokens[subject.start].lower in BEFORE_SUBJECT:
            return None
    if not may_speak(tokens, subject) or not (
        is_named(tokens, subject)
        or tokens[subject.start].lower in PRONOUNS
        or find_head(tokens, subject) in ROLES | THINGS
    ):
        return None
    behind = skip_hearer(tokens, end, verb)
    return judge(
        tokens, Cue(at, end, subject, ((behind, find_limit(tokens, behind)),), verb, "verb")
    )


def read_passive(tokens: Sequence[TextToken], end: int, verb: Verb, before: int) -> Cue | None:
    """Read `was estimated by Lee`, and `it is said`, where nobody is named.

    Args:
        tokens: the words and marks of the sentence.
        end: behind the group of the verb.
        verb: the verb.
        before: the token before the group, -1 where none is.
    """
    if verb.group == "wish" or verb.base in (
        "find",
        "put",
        "list",
        "rate",
        "rank",
        "place",
        "record",
        "give",
        "show",
        "call",
        "describe",
        "rule",
        "have",
        "detail",
        "add",
    ):
        return None
    stretch = ((0, len(tokens)),)
    for each in range(end, min(end + 8, len(tokens))):
        if tokens[each].lower == "by":
            speaker = find_behind(tokens, each + 1, len(tokens))
            if speaker is not None and (
                is_named(tokens, speaker) or find_head(tokens, speaker) in ROLES | THINGS
            ):
                return judge(tokens, Cue(before, end, speaker, stretch, verb, "verb"))
    if verb.base in (
        "expect",
        "project",
        "say",
        "report",
        "estimate",
        "believe",
        "think",
        "forecast",
        "claim",
        "allege",
    ):
        return Cue(before, end, None, stretch, verb, "nobody")
    return None
