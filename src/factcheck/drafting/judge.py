"""Whether what looks like a cue says that somebody says something, and who nobody is."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from factcheck.drafting.hearer import skip_to_mark
from factcheck.drafting.lexicon.cue_verbs import NEEDS_THAT, PROPOSED
from factcheck.drafting.lexicon.grammar_words import (
    AUXILIARIES,
    CONJUNCTIONS,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVES,
)
from factcheck.drafting.lexicon.speaker_words import MUTE, NOBODY, ROLES, THINGS
from factcheck.drafting.phrases import UNNAMED, find_head, is_named
from factcheck.drafting.stretches import NAMING
from factcheck.drafting.tokens import CLOSING, OPENING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.drafting.cue import Cue
    from factcheck.drafting.lexicon.cue_verbs import Verb
    from factcheck.drafting.phrases import Phrase
    from factcheck.drafting.tokens import TextToken

POLLS: Final = frozenset(("poll", "polls", "survey", "surveys"))
ESTIMATING: Final = {
    "put": ("at",),
    "peg": ("at",),
    "have": ("at",),
    "list": ("at", "with", "as"),
    "rate": ("at",),
    "place": ("at",),
}
"""Verbs by which somebody puts something at a number, with the words before that."""
_NONE: Final = frozenset(("no", "neither", "nobody", "none"))
"""Words by which a subject is nobody at all."""
_CONDITIONS: Final = frozenset(("if", "unless"))
"""Words before a subject of which nobody knows whether he says it."""
_INVERTED: Final = frozenset(("had", "should"))
"""Verbs by which such a clause begins: `Had Lee said`."""
_SHOWING: Final = frozenset(("show", "list", "record"))
"""Verbs by which `it`, a thing, has a number."""
_OBJECTS: Final = frozenset(("it", "him", "her", "them"))
_NO_LAST_NAMES: Final = THINGS | MUTE | ROLES | PRONOUNS
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
        "accountant",
        "accountants",
        "pollster",
    ]
)


_HOW_FAR: Final = 12
"""Words behind a verb in which what it puts at a number has that number."""


def is_estimate(tokens: Sequence[TextToken], end: int, verb: Verb) -> bool:
    """Return whether a verb puts something at a number: `puts rents at $900`, `has it at $5`, `lists Lee with $3`.

    Args:
        tokens: the words of the sentence.
        end: the number of the token behind the verb.
        verb: what the lexicon says of it.
    """
    preposition = next(
        (
            at
            for at in range(end + 1, min(end + _HOW_FAR, len(tokens) - 1))
            if tokens[at].lower in ESTIMATING[verb.base]
        ),
        None,
    )
    if preposition is None or tokens[end].lower in PREPOSITIONS:
        return False
    if verb.base == "have" and not (preposition == end + 1 and tokens[end].lower in _OBJECTS):
        return False
    behind = tokens[preposition + 1 : preposition + _HOW_FAR]
    if any(each.text in (",", ";") for each in tokens[end:preposition]):
        return False
    return any(each.kind == "n" for each in behind[: 4 if verb.base != "list" else _HOW_FAR])


def is_tabled(tokens: Sequence[TextToken], end: int) -> bool:
    """Return whether somebody offers a number: `put 5 percent on the table`.

    Args:
        tokens: the words of the sentence.
        end: the number of the token behind the verb.
    """
    near = [each.lower for each in tokens[end : end + _HOW_FAR]]
    at = near.index("table") if "table" in near else 0
    return at > 1 and tokens[end].kind == "n" and near[at - 2 : at] == ["on", "the"]


def _is_before_mark(tokens: Sequence[TextToken], at: int) -> bool:
    """Return whether a comma and a mark follow: `He continued, “…”`."""
    return tokens[at].text == "," and at + 1 < len(tokens) and tokens[at + 1].text in OPENING


def _has_clause(tokens: Sequence[TextToken], start: int) -> bool:
    """Return whether a clause follows without `that`: `found rents had risen`, `indicated it would pay`."""
    for at in range(start, min(start + 7, len(tokens))):
        token = tokens[at]
        word = token.lower
        if token.kind != "w" or word in RELATIVES or word in CONJUNCTIONS or word == "to":
            return False
        if at > start and word in AUXILIARIES:
            return True
        if at > start and word.endswith("ed") and tokens[at - 1].is_capital > token.is_capital:
            return True
    return False


def _is_last_name(tokens: Sequence[TextToken], phrase: Phrase, verb: Verb | None) -> bool:
    """Return whether the one word at the beginning of a sentence is a name: a noun in the singular has an article there.

    What ends as a plural is in the singular beside `supports`.
    """
    word = tokens[phrase.start].lower
    is_one = verb is not None and verb.form == "third"
    return (
        phrase.end - phrase.start == 1
        and not word.endswith("ing")
        and (is_one or not word.endswith("s"))
        and word not in _NO_LAST_NAMES
    )


def _is_behind_mark(tokens: Sequence[TextToken], cue: Cue) -> bool:
    """Return whether a quotation ends before a cue: `“Nobody came,” sighed Lee`."""
    assert cue.speaker is not None
    before = min(cue.start, cue.speaker.whole) - 1
    return before > 0 and tokens[before].text in CLOSING and tokens[before - 1].kind == "q"


def _has_role(tokens: Sequence[TextToken], phrase: Phrase, head: str) -> bool:
    """Return whether one of those named by what they are speaks: `the company and its heirs`, `the candidates`."""
    joined = (
        tokens[at - 1].lower
        for at in range(phrase.start + 1, phrase.end)
        if tokens[at].lower == "and"
    )
    return any(word in ROLES or word.removesuffix("s") in ROLES for word in (head, *joined))


def _is_contrary(tokens: Sequence[TextToken], speaker: Phrase) -> bool:
    """Return whether `what` goes on against what somebody said: `Contrary to what Lee said, rents rose`."""
    before = [each.lower for each in tokens[max(0, speaker.whole - 3) : speaker.whole]]
    return before == ["contrary", "to", "what"] or before[-2:] in (
        ["despite", "what"],
        ["unlike", "what"],
    )


def _is_of_offer(tokens: Sequence[TextToken], end: int) -> bool:
    """Return whether an offer is one that was made: `unless the board raises its offer of 3%`, not `to 3%`."""
    near = [each.lower for each in tokens[end : end + 4]]
    return any(word in PROPOSED and following == "of" for word, following in pairwise(near))


def _is_between_commas(tokens: Sequence[TextToken], cue: Cue) -> bool:
    """Return whether who speaks is put within what is said: `rents, Lee added, had risen`."""
    assert cue.speaker is not None
    before = cue.speaker.whole - 1
    return (
        before > 0 and cue.end < len(tokens) and tokens[before].text == tokens[cue.end].text == ","
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
        and not _is_last_name(tokens, speaker, cue.verb)
    )
    before = tokens[speaker.whole - 1].lower if speaker.whole else ""
    if first in _NONE or before == "nor" or (before == "what" and _is_contrary(tokens, speaker)):
        return None
    if before in _CONDITIONS or (before in _INVERTED and speaker.whole == 1):
        if cue.verb is not None and cue.verb.group == "offer" and _is_of_offer(tokens, cue.end):
            return cue
        return cue._replace(speaker=None, kind="nobody", unnamed=speaker)
    if cue.verb is not None:
        if head in MUTE and is_plain:
            return None
        verb = cue.verb
        following = tokens[cue.end] if cue.end < len(tokens) else None
        says_that = following is not None and (
            following.lower in ("that", "how", "whether")
            or (verb.base == "think" and following.kind == "n")
            or following.text in OPENING
            or following.text == ":"
            or _is_before_mark(tokens, cue.end)
            or skip_to_mark(tokens, cue.end) > cue.end
            or (verb.group == "finding" and verb.form != "base" and _has_clause(tokens, cue.end))
        )
        is_thing = head in THINGS
        if head in POLLS and verb.base in ("put", "give", "have"):
            if following is not None and following.lower in ("a", "an"):
                return None
            return cue
        near = range(cue.end, min(cue.end + 9, len(tokens)))
        if verb.base in ESTIMATING and is_estimate(tokens, cue.end, verb):
            return cue
        if verb.base == "put" and is_tabled(tokens, cue.end):
            return cue
        if verb.base == "have":
            return None
        if verb.base in NAMING and any(tokens[at].text in OPENING for at in near):
            return cue
        if verb.base in ("list", "detail") and any(tokens[at].lower in PROPOSED for at in near):
            return cue
        if verb.base == "add" and not (
            says_that or cue.stretches[0][0] < cue.start or _is_between_commas(tokens, cue)
        ):
            return None
        if following is not None and following.kind == "n" and verb.base in ("claim", "boast"):
            return None
        if verb.base == "concede" and following is not None and following.lower == "to":
            return None
        if verb.base == "seek" and following is not None and following.lower == "to":
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
            or (
                first == "it"
                and verb.base in _SHOWING
                and following is not None
                and following.kind == "n"
            )
            or head in _RESEARCHERS
            or _is_behind_mark(tokens, cue)
            or (cue.end - cue.start > 1 and verb.base in ("point", "call"))
        ):
            return None
        if (
            verb.group in ("wish", "offer")
            and is_plain
            and not (first in PRONOUNS or _has_role(tokens, speaker, head))
        ):
            return None
    if (head in NOBODY or head in UNNAMED) and speaker.end - speaker.start == 1:
        return cue._replace(speaker=None, kind="nobody", unnamed=speaker)
    return cue
