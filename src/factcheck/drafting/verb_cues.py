"""Cues that are verbs: whether a word is a verb that speaks here, and who its subject is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.drafting.cue import Cue
from factcheck.drafting.finite import is_verb
from factcheck.drafting.judge import judge
from factcheck.drafting.lexicon.cue_verbs import INVERTING, TO_PERSONS, VERBS
from factcheck.drafting.lexicon.grammar_words import (
    ADVERBS,
    DAYS,
    HAVE,
    PREPOSITIONS,
    RELATIVES,
)
from factcheck.drafting.lexicon.speaker_words import OWNED, ROLES, THINGS
from factcheck.drafting.phrase_before import find_before
from factcheck.drafting.phrase_behind import find_behind, find_start
from factcheck.drafting.phrases import Phrase, find_head, is_named, is_verb_like, may_speak
from factcheck.drafting.relatives import find_object
from factcheck.drafting.stretches import find_left, find_stretches
from factcheck.drafting.tokens import CLOSING, OPENING
from factcheck.drafting.verb_forms import read_gerund, read_passive
from factcheck.drafting.verb_group import find_end, read_group

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.drafting.lexicon.cue_verbs import Verb
    from factcheck.drafting.tokens import TextToken

_NO_SUBJECTS: Final = frozenset(("that", "me", "him", "us", "them"))
_OFF: Final = frozenset(("down", "off"))
"""Words behind `write` by which nothing is said: `has written down $14 million in loans`."""
_ANSWERING: Final = frozenset(("respond", "reply", "counter", "retort"))
_HEARING: Final = frozenset(("ask", "tell"))
"""Verbs whose participle opens a sentence with what somebody has heard: `Asked whether`, `Told that`."""
_ASKING: Final = frozenset(("ask", "suggest", "insist", "order"))
"""Verbs that say what others are to do, besides those of wishes."""
_CLAUSE_SIGNS: Final = frozenset((",", ";", "–", "—", "--", "("))


def read_verb(
    tokens: Sequence[TextToken], at: int, verb: Verb, earlier: Sequence[Cue]
) -> Cue | None:
    """Read a verb that speaks, with its subject and what it attributes; None where it does not speak.

    Args:
        tokens: the words of the sentence.
        at: the number of the verb.
        verb: what the lexicon says of it.
        earlier: the cues that were found by now.
    """
    end = find_end(tokens, at, verb)
    group = None if end is None else read_group(tokens, at, verb)
    if end is None or group is None or _is_act(tokens, end, verb):
        return None
    before, first = group.before, group.first
    if before < 0 and verb.base in _HEARING and verb.form == "past":
        return _read_asked(tokens, verb)
    if group.form == "gerund":
        return read_gerund(tokens, verb, earlier, at=at, end=end, before=before)
    if group.form == "passive":
        return read_passive(tokens, end, verb, before)
    if not group.is_optional and not is_verb(tokens, at, end, verb, before):
        return None
    subject = None
    if before >= 0:
        before = _skip_day(tokens, before)
        if (
            tokens[before].lower in ("and", "or")
            and earlier
            and _has_same_subject(tokens, before, earlier[-1])
        ):
            subject = earlier[-1].speaker
        elif tokens[before].lower in ("and", "but") or tokens[before].text == ",":
            subject = _find_main_subject(tokens, before)
        if subject is None:
            subject = _find_subject(tokens, before + 1)
    if subject is not None and verb.form == "base" and _is_led(tokens, subject):
        subject = find_before(tokens, subject.whole - 2)  # "Lee would have voters believe"
    if verb.base in INVERTING and (subject is None or _is_end(tokens, subject, before)):
        inverted = _find_inverted(tokens, end, before)
        if (
            inverted is not None
            and not _is_hearer(tokens, inverted, verb)
            and (subject is None or _is_somebody(tokens, inverted))
        ):
            return _build_inverted(tokens, (first, end), inverted, verb, before)
    gap = None if subject is None else find_object(tokens, subject, end, verb)
    if gap is not None:
        return judge(tokens, Cue(first, end, gap[0], gap[1], verb, "verb"))
    if subject is None or not may_speak(tokens, subject):
        return None
    if verb.form == "base" and any(_is_asked_of(tokens, each, subject) for each in earlier):
        return None
    return judge(
        tokens, Cue(first, end, subject, find_stretches(tokens, subject, end, verb), verb, "verb")
    )


def _is_led(tokens: Sequence[TextToken], subject: Phrase) -> bool:
    """Return whether somebody else would have a subject do something: `Lee would have voters believe`."""
    before = [each.lower for each in tokens[max(0, subject.whole - 2) : subject.whole]]
    return before in (["would", "have"], ["will", "have"])


def _is_asked_of(tokens: Sequence[TextToken], earlier: Cue, subject: Phrase) -> bool:
    """Return whether somebody is asked to do what another one wants: `the judge proposed that both sides accept 5`."""
    return (
        earlier.verb is not None
        and (earlier.verb.group == "wish" or earlier.verb.base in _ASKING)
        and earlier.end < subject.start
        and tokens[earlier.end].lower == "that"
    )


def _is_somebody(tokens: Sequence[TextToken], phrase: Phrase) -> bool:
    """Return whether who stands behind a verb can be its subject: not in `Lee, a clerk, announced the cuts Tuesday`."""
    head = find_head(tokens, phrase)
    return (
        is_named(tokens, phrase)
        or head in ROLES
        or head.removesuffix("s") in ROLES
        or head in THINGS
    )


def _is_hearer(tokens: Sequence[TextToken], phrase: Phrase, verb: Verb) -> bool:
    """Return whether who stands behind a verb is spoken to: `Lee, a clerk, asked the board to pay`."""
    return verb.base in TO_PERSONS and phrase.end < len(tokens) and tokens[phrase.end].lower == "to"


def _read_asked(tokens: Sequence[TextToken], verb: Verb) -> Cue | None:
    """Read `Asked whether the city had 500, Lee said no`, which tells nobody's words before its comma."""
    comma = next((at for at, each in enumerate(tokens) if each.text == ","), 0)
    return Cue(0, 1, None, ((1, comma),), verb, "nobody") if comma > 1 else None


def _is_act(tokens: Sequence[TextToken], end: int, verb: Verb) -> bool:
    """Return whether somebody answers by what he does, not says: `responded warmly by easing rules`; or writes off a debt."""
    if verb.base == "write":
        return end < len(tokens) and tokens[end].lower in _OFF
    if verb.base not in _ANSWERING:
        return False
    while end < len(tokens) and tokens[end].is_adverb:
        end += 1
    if end + 1 >= len(tokens):
        return False
    if tokens[end].lower == "to":  # "responded to Hale's claim that"
        return all(each.kind != "q" for each in tokens[end:])
    return tokens[end].lower == "by" and tokens[end + 1].lower.endswith("ing")


def _skip_day(tokens: Sequence[TextToken], before: int) -> int:
    """Skip back from the day between `and` and its verb: `and on Monday announced`."""
    at = before
    while at > 1 and (tokens[at].lower in DAYS or tokens[at].lower == "on"):
        at -= 1
    return at if tokens[at].lower in ("and", "or", "but") else before


def _find_subject(tokens: Sequence[TextToken], end: int) -> Phrase | None:
    at = end
    while at and tokens[at - 1].lower in HAVE:
        at -= 1
    return find_before(tokens, at)


def _is_end(tokens: Sequence[TextToken], subject: Phrase, before: int) -> bool:
    """Return whether a mark or comma stands directly before the verb."""
    return (
        before >= 0
        and (tokens[before].text in CLOSING or tokens[before].text == ",")
        and subject.end <= before
    )


def _has_same_subject(tokens: Sequence[TextToken], at: int, earlier: Cue) -> bool:
    """Return whether a verb behind `and` has the subject of the cue before it."""
    return (
        earlier.speaker is not None
        and earlier.kind == "verb"
        and not any(tokens[each].text == ";" for each in range(earlier.end, at))
    )


def _find_main_subject(tokens: Sequence[TextToken], before: int) -> Phrase | None:
    """Return the subject at the beginning of the sentence for a verb behind `and` or a comma."""
    if tokens[before].text == ",":
        return None
    start = find_start(tokens, before)
    found = None if start is None else find_behind(tokens, start, before)
    if found is None or found.end >= before:
        return None
    at = found.end
    if tokens[at].text == "(":
        at = next((each + 1 for each in range(at, before) if tokens[each].text == ")"), at)
    while at < before and tokens[at].lower in ADVERBS:
        at += 1
    word = tokens[at].lower
    is_verb = word in VERBS or is_verb_like(tokens, at) or word.endswith("ed")
    return found if is_verb else None


def _find_inverted(tokens: Sequence[TextToken], end: int, before: int) -> Phrase | None:
    """Return the subject behind a verb: `…, said Ann Lee, a nurse`."""
    if before < 0 or not (tokens[before].text in _CLAUSE_SIGNS or tokens[before].text in CLOSING):
        return None
    if end >= len(tokens):
        return None
    token = tokens[end]
    if (
        token.kind != "w"
        or token.lower in DAYS
        or token.lower in PREPOSITIONS
        or token.lower in _NO_SUBJECTS
    ):
        return None
    found = find_behind(tokens, end, len(tokens))
    if found is None or not may_speak(tokens, found) or _has_verb(tokens, found):
        return None
    if found.end >= len(tokens):
        return found
    following = tokens[found.end]
    if (
        following.text in (",", ".", ";", "–", "—", "--", "”", '"', "(", ":")
        or following.lower in RELATIVES
    ):
        return found
    if (
        following.lower in PREPOSITIONS
        or following.lower in DAYS
        or following.lower in ("when", "as", "after")
    ):
        return found
    if following.is_adverb:
        return found
    return None


def _has_verb(tokens: Sequence[TextToken], phrase: Phrase) -> bool:
    """Return whether a phrase is a clause: `said the reserve holds 500 dollars` names no speaker behind its verb."""
    inside = range(phrase.start + 1, phrase.end)
    return any(
        tokens[at].kind == "n" or (is_verb_like(tokens, at) and tokens[at].lower not in OWNED)
        for at in inside
    )


def _find_rest(tokens: Sequence[TextToken], start: int, before: int, end: int) -> int:
    """Return where a clause goes on that its speaker interrupts: `Rents, said Lee, rose 5 percent`; else the end."""
    is_whole = any(is_verb_like(tokens, at) for at in range(start, before))
    if is_whole or tokens[before].text != ",":
        return len(tokens)
    comma = next((at for at in range(len(tokens) - 2, end - 1, -1) if tokens[at].text == ","), None)
    if comma is None or not is_verb_like(tokens, comma + 1):
        return len(tokens)
    return comma + 1


def _build_inverted(
    tokens: Sequence[TextToken], place: tuple[int, int], subject: Phrase, verb: Verb, before: int
) -> Cue | None:
    stretches = [(find_left(tokens, before), before + 1)]
    behind = subject.end
    for at in range(subject.end, len(tokens)):
        if tokens[at].text in OPENING or tokens[at].text == ":":
            behind = at
            break
    else:
        behind = _find_rest(tokens, stretches[0][0], before, subject.end)
    if behind < len(tokens):
        stretches.append((behind, len(tokens)))
    return judge(tokens, Cue(*place, subject, tuple(stretches), verb, "verb"))
