"""Verbs in other forms: `saying`, `was estimated by Lee`, and `it is said`, where nobody is named."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.drafting.cue import Cue
from factcheck.drafting.hearer import skip_hearer
from factcheck.drafting.judge import judge
from factcheck.drafting.lexicon.cue_verbs import UPON
from factcheck.drafting.lexicon.grammar_words import BE, DETERMINERS, PREPOSITIONS, PRONOUNS
from factcheck.drafting.lexicon.speaker_words import ROLES, THINGS
from factcheck.drafting.nearest import find_nearest
from factcheck.drafting.phrase_before import find_before
from factcheck.drafting.phrase_behind import find_behind, find_start
from factcheck.drafting.phrases import Phrase, find_head, is_named, may_speak
from factcheck.drafting.stretches import NAMING, find_limit

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.drafting.lexicon.cue_verbs import Verb
    from factcheck.drafting.tokens import TextToken

_SOMEBODY: Final = ROLES | THINGS
"""Nouns of those who speak, and of what shows something."""


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
    beside = _find_beside(tokens, verb, before) or _find_blamed(tokens, before)
    if beside is not None:
        stretch = (skip_hearer(tokens, end, verb), find_limit(tokens, end))
        return judge(tokens, Cue(at, end, beside, (stretch,), verb, "verb"))
    is_clause = verb.group == "speech" and (
        tokens[end - 1].lower in UPON or (end < len(tokens) and tokens[end].lower == "that")
    )
    if before < 0 or (
        not is_clause
        and tokens[before].text not in (",", "–", "—", "--", "”", '"')
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
        start = find_start(tokens, before)
        subject = None if start is None else find_behind(tokens, start, before)
        if subject is None:
            return None
    if not may_speak(tokens, subject) or not (
        is_named(tokens, subject)
        or tokens[subject.start].lower in PRONOUNS
        or find_head(tokens, subject) in _SOMEBODY
    ):
        return None
    behind = skip_hearer(tokens, end, verb)
    return judge(
        tokens, Cue(at, end, subject, ((behind, find_limit(tokens, behind)),), verb, "verb")
    )


_LONGEST_NAME: Final = 8
"""Words between `with` and a gerund: `with Mayor Ann Lee of Riverside noting`."""


def _find_beside(tokens: Sequence[TextToken], verb: Verb, before: int) -> Phrase | None:
    """Find the subject that stands directly before a gerund: `a poll showing`, `with Lee noting`."""
    if before < 0 or tokens[before].kind != "w" or verb.group not in ("speech", "finding"):
        return None
    if verb.group == "finding" and tokens[before].lower in THINGS:
        return find_before(tokens, before + 1) or find_nearest(tokens, before + 1)
    least = max(0, before - _LONGEST_NAME)
    opening = next((at for at in range(before, least, -1) if tokens[at].lower == "with"), None)
    found = None if opening is None else find_behind(tokens, opening + 1, before + 1)
    if found is None or found.end != before + 1:
        return None
    is_somebody = is_named(tokens, found) or find_head(tokens, found) in _SOMEBODY
    return found if is_somebody else None


def _find_blamed(tokens: Sequence[TextToken], before: int) -> Phrase | None:
    """Find who is named before `for saying`, who said it, and not who answers: `Hale mocked Lee for claiming that`."""
    if before > 1 and tokens[before].lower == "as":
        return _find_quoted(tokens, before)
    if before < 2 or tokens[before].lower != "for":
        return None
    start = before
    while start > 1 and tokens[start - 1].is_capital and tokens[start - 1].kind == "w":
        start -= 1
    return Phrase(start, before, start) if start < before else None


_QUOTING: Final = frozenset(("quoted", "quotes", "quoting", "cited", "cites", "citing"))
_NEAR: Final = 8
"""Words between `quoted` and `as saying`."""


def _find_quoted(tokens: Sequence[TextToken], at: int) -> Phrase | None:
    """Find who is quoted before `as saying`: `The Herald quoted Lee as saying`, `Lee was quoted as saying`."""
    if tokens[at - 1].lower in _QUOTING and tokens[at - 2].lower in BE:
        return find_before(tokens, at - 2)
    start = next(
        (each for each in range(at - 2, max(-1, at - _NEAR), -1) if tokens[each].lower in _QUOTING),
        None,
    )
    found = None if start is None else find_behind(tokens, start + 1, at)
    return found if found is not None and found.end == at else None


_HEARING: Final = frozenset(("tell", "inform", "warn", "remind"))
"""Verbs whose passive has who hears for its subject: `the board was told that`."""


def read_passive(tokens: Sequence[TextToken], end: int, verb: Verb, before: int) -> Cue | None:
    """Read `was estimated by Lee`, and `it is said`, where nobody is named.

    Args:
        tokens: the words and marks of the sentence.
        end: behind the group of the verb.
        verb: the verb.
        before: the token before the group, -1 where none is.
    """
    if verb.base in NAMING:
        return _read_named_by(tokens, end, verb, before)
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
        "rule",
        "have",
        "detail",
        "add",
    ):
        return None
    stretch = ((_find_clause(tokens, before), len(tokens)),)
    for each in range(end, min(end + 8, len(tokens))):
        if tokens[each].lower == "by":
            speaker = find_behind(tokens, each + 1, len(tokens))
            if speaker is not None and _may_tell(tokens, speaker):
                if speaker.end < len(tokens) and tokens[speaker.end].lower == "that":
                    stretch = ((speaker.end, find_limit(tokens, speaker.end)),)
                return judge(tokens, Cue(before, end, speaker, stretch, verb, "verb"))
    if verb.base in _HEARING:
        if end < len(tokens) and tokens[end].lower in PREPOSITIONS:
            return None  # "was warned of"
        return Cue(before, end, None, ((end, find_limit(tokens, end)),), verb, "nobody")
    if verb.base in (
        "expect",
        "project",
        "promise",
        "predict",
        "anticipate",
        "say",
        "report",
        "estimate",
        "believe",
        "think",
        "forecast",
        "claim",
        "allege",
    ):
        is_clause = end < len(tokens) and tokens[end].lower == "that"
        behind = ((end, find_limit(tokens, end)),) if is_clause else ()
        return Cue(before, end, None, (*behind, *stretch), verb, "nobody")
    return None


_AS_FAR: Final = 8
"""Words behind `described by Lee` within which its mark stands."""


def _read_named_by(tokens: Sequence[TextToken], end: int, verb: Verb, before: int) -> Cue | None:
    """Read `was described by Lee as “…”`."""
    if end >= len(tokens) or tokens[end].lower != "by":
        return None
    speaker = find_behind(tokens, end + 1, len(tokens))
    if speaker is None or not _may_tell(tokens, speaker):
        return None
    near = range(speaker.end, min(speaker.end + _AS_FAR, len(tokens) - 1))
    mark = next((at for at in near if tokens[at].kind == "q"), None)
    if mark is None:
        return None
    return judge(tokens, Cue(before, end, speaker, ((mark, mark + 1),), verb, "verb"))


def _find_clause(tokens: Sequence[TextToken], at: int) -> int:
    """Return where a passive's words begin: of `calling it a lie that was told by Lee` with its clause, else the sentence."""
    if at < 1 or tokens[at - 1].lower not in ("that", "which"):
        return 0
    start = at - 1
    while start and tokens[start - 1].text not in (",", ";", "(", "–", "—", "--"):
        start -= 1
    return 0 if tokens[start].lower in DETERMINERS else start  # "rose 5 percent, a figure that"


def _may_tell(tokens: Sequence[TextToken], phrase: Phrase) -> bool:
    """Return whether what stands behind `told by` can speak: a name, an office, or a thing with its article.

    Without it, `by letter` says how something is told, and not by whom.
    """
    head = find_head(tokens, phrase)
    is_thing = tokens[phrase.start].lower in DETERMINERS or head.endswith("s")
    is_role = head in ROLES or head.removesuffix("s") in ROLES
    return is_named(tokens, phrase) or is_role or (head in THINGS and is_thing)
