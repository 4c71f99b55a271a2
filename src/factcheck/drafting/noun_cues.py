"""Cues without a verb: `according to`, `in a poll`, `citing`, `the estimate of`, a name before a colon."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.drafting.cue import Cue
from factcheck.drafting.judge import POLLS, judge
from factcheck.drafting.lexicon.cue_verbs import PROPOSED, VERBS
from factcheck.drafting.lexicon.grammar_words import (
    DAYS,
    DETERMINERS,
    POSSESSIVES,
)
from factcheck.drafting.lexicon.speaker_words import MADE_BY, VIEWS, WISHED
from factcheck.drafting.phrase_before import find_nearest
from factcheck.drafting.phrase_behind import find_behind
from factcheck.drafting.phrases import Phrase, find_head, is_named, is_verb_like, may_speak
from factcheck.drafting.stretches import find_left, find_limit
from factcheck.drafting.tokens import OPENING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.drafting.tokens import TextToken


def read_according(tokens: Sequence[TextToken], at: int) -> Iterator[Cue]:
    """Read `according to Lee`, and what it attributes.

    Args:
        tokens: the words of the sentence.
        at: the number of the token that is looked at.
    """
    if at + 2 >= len(tokens) or tokens[at + 1].lower != "to":
        return
    speaker = _find_source(tokens, at + 2)
    if speaker is None:
        return
    end = speaker.end
    if (
        at == 0
        or tokens[at - 1].text == ":"
        or all(
            tokens[each].kind == "p"
            or tokens[each].lower in ("but", "and", "still", "meanwhile", "yet")
            for each in range(at)
        )
    ):
        stretches: tuple[tuple[int, int], ...] = ((end, len(tokens)),)
    else:
        if _is_in_clause(tokens, at):
            closing = _find_comma(tokens, end)
            cue = judge(
                tokens, Cue(at, at + 2, speaker, ((closing, len(tokens)),), None, "according")
            )
            if cue is not None:
                yield cue
            return
        start = find_left(tokens, at)
        if start and tokens[start].lower == "and":
            start = 0  # "one paid $3; another paid $4; and a third paid $5, according to"
        stretches = ((start, at),)
        if tokens[at - 1].text in (",", "(") or tokens[at - 1].lower in ("and", "but", "that"):
            closing = end
            while closing < len(tokens) and tokens[closing].text not in (",", ";"):
                closing += 1
            is_inside = not any(
                is_verb_like(tokens, each) or tokens[each].lower.endswith("ed")
                for each in range(start, at)
            )
            goes_on = closing + 1 < len(tokens) and tokens[closing + 1].lower.endswith("ing")
            if closing < len(tokens) and tokens[closing].text == "," and (is_inside or goes_on):
                stretches = ((start, at), (closing, find_limit(tokens, closing)))
            elif tokens[at - 1].lower in ("and", "but", "that"):
                stretches = ((closing, len(tokens)),)
    cue = judge(tokens, Cue(at, at + 2, speaker, stretches, None, "according"))
    if cue is not None:
        yield cue


def _is_in_clause(tokens: Sequence[TextToken], at: int) -> bool:
    """Return whether a phrase stands at the beginning of a clause: `said that, according to Lee, …`."""
    return at > 1 and tokens[at - 1].text == "," and tokens[at - 2].lower in ("that", "because")


def _find_comma(tokens: Sequence[TextToken], start: int) -> int:
    return next((at for at in range(start, len(tokens)) if tokens[at].text == ","), start)


def _find_source(tokens: Sequence[TextToken], start: int) -> Phrase | None:
    """Gather a source with who made it: `data compiled by the bureau`."""
    found = find_behind(tokens, start, len(tokens))
    if found is None:
        return None
    at = found.end
    if (
        at + 2 < len(tokens)
        and tokens[at].lower in MADE_BY
        and tokens[at + 1].lower in ("by", "from")
    ):
        behind = find_behind(tokens, at + 2, len(tokens))
        if behind is not None:
            return Phrase(found.start, behind.end, found.start)
    return found


def read_poll(tokens: Sequence[TextToken], at: int) -> Cue | None:
    """Read `in a Field Poll`, where what a poll has is told: by the poll.

    Args:
        tokens: the words of the sentence.
        at: the number of the token that is looked at.
    """
    speaker = _find_source(tokens, at + 1)
    if speaker is None or tokens[speaker.start].lower in ("most", "many", "some"):
        return None
    head = find_head(tokens, speaker)
    is_average = head == "average" and any(
        tokens[each].lower in POLLS for each in range(speaker.start, speaker.end)
    )
    is_of_name = is_named(tokens, speaker) and (is_average or head in POLLS)
    if not (is_of_name or head in ("poll", "survey")):
        return None
    return Cue(at, at + 1, speaker, ((0, at), (speaker.end, len(tokens))), None, "according")


def read_citing(tokens: Sequence[TextToken], at: int) -> Iterator[Cue]:
    """Read `citing two people`.

    Args:
        tokens: the words of the sentence.
        at: the number of the token that is looked at.
    """
    speaker = find_behind(tokens, at + 1, len(tokens))
    if speaker is not None and may_speak(tokens, speaker):
        yield Cue(at, at + 1, speaker, ((0, at), (speaker.end, len(tokens))), None, "citing")


def read_owned(tokens: Sequence[TextToken], at: int) -> Iterator[Cue]:
    """Read `the union's estimate of`, `in Lee's view`, `by her count`.

    Args:
        tokens: the words of the sentence.
        at: the number of the token that is looked at.
    """
    if at + 2 < len(tokens) and tokens[at + 1].lower == "by":
        yield from _read_made_by(tokens, at)
        return
    back = at - 1
    while (
        back > 0
        and at - back < 4
        and not tokens[back].lower.endswith(("'s", "s'"))
        and tokens[back].text not in ("'", "’")
        and tokens[back].lower not in POSSESSIVES
    ):
        if tokens[back].kind == "p":
            return
        back -= 1
    if back >= 0 and tokens[back].lower in POSSESSIVES:
        owner_end = back + 1
    elif back < 0 or not (
        tokens[back].lower.endswith(("'s", "s'")) or tokens[back].text in ("'", "’")
    ):
        return
    owner_end = back + 1 if tokens[back].kind == "w" else back
    start = owner_end - 1
    while (
        start
        and tokens[start].kind == "w"
        and tokens[start].lower not in ("by", "in", "to", "under")
    ):
        start -= 1
    opening = tokens[start].lower
    if tokens[back].lower in POSSESSIVES:
        owner: Phrase | None = Phrase(back, back + 1, back)
    elif opening in ("by", "in", "under"):
        owner = Phrase(start + 1, owner_end, start + 1)
    else:
        owner = find_nearest(tokens, owner_end)
    if owner is None or owner.start >= owner.end or not may_speak(tokens, owner):
        return
    if tokens[at].lower in VIEWS:
        if opening in ("in", "by"):
            before = () if _is_in_clause(tokens, start) else ((0, start),)
            yield Cue(at, at + 1, owner, (*before, (at + 1, len(tokens))), None, "view")
    elif opening == "under":
        if tokens[at].lower in PROPOSED and _find_comma(tokens, at) == at + 1:
            yield Cue(at, at + 1, owner, ((at + 1, len(tokens)),), None, "owned")
    elif any(tokens[each].kind == "n" for each in range(back + 1, at)):
        yield Cue(at, at + 1, owner, ((back + 1, at + 1),), None, "owned")
    elif opening == "by" or _is_stated(tokens, at):
        stretches = (
            ((0, start), (at + 1, len(tokens)))
            if opening == "by"
            else ((_find_said(tokens, owner, at), find_limit(tokens, at + 1)),)
        )
        yield Cue(at, at + 1, owner, stretches, None, "owned")


def _read_made_by(tokens: Sequence[TextToken], at: int) -> Iterator[Cue]:
    """Read `an offer by the city to pay`, `a claim by Lee that`."""
    speaker = find_behind(tokens, at + 2, len(tokens))
    if speaker is None or not may_speak(tokens, speaker) or speaker.end >= len(tokens):
        return
    if tokens[speaker.end].lower == "that" or _is_to_do(tokens, speaker.end):
        behind = (speaker.end, find_limit(tokens, speaker.end))
        cue = judge(tokens, Cue(at, at + 2, speaker, (behind,), None, "owned"))
        if cue is not None:
            yield cue


_LONG: Final = 7
"""Words behind `estimate of` that say enough without whose it is."""


def _find_said(tokens: Sequence[TextToken], owner: Phrase, at: int) -> int:
    """Find where an owned noun's words begin: behind `Lee's claim that` and `Lee's plan to`, else with whose they are."""
    while at + 1 < len(tokens) and tokens[at + 1].lower in DAYS:
        at += 1  # "a pledge last month to add"
    following = tokens[at + 1].lower if at + 1 < len(tokens) else ""
    if following == "of" and all(each.kind == "w" for each in tokens[at + 2 : at + _LONG]):
        return at + 2  # "the union's estimates of the number of tenants begin at"
    return at + 1 if following in ("that", "to") else owner.start


_HOLDING: Final = frozenset(("is", "was", "includes", "included", "contains", "totals"))
"""Verbs by which an offer has money or a share: that it is fifty pages long is nobody's offer."""


def _is_to_do(tokens: Sequence[TextToken], at: int) -> bool:
    """Return whether `to` is that of a verb: `an offer to pay`, not `an offer to the district`."""
    if tokens[at].lower != "to" or at + 1 >= len(tokens):
        return False
    behind = tokens[at + 1]
    return behind.kind == "w" and not (behind.is_capital or behind.lower in DETERMINERS)


def _is_stated(tokens: Sequence[TextToken], at: int) -> bool:
    """Return whether an owned noun states a figure: an estimate of or that is one, an offer of one or to do one."""
    while at + 1 < len(tokens) and tokens[at + 1].lower in DAYS:
        at += 1  # "a pledge last month to add"
    following = tokens[at + 1].lower if at + 1 < len(tokens) else ""
    if following in ("of", "for", "that"):
        return True
    if following == "to":
        return _is_to_do(tokens, at + 1)
    if tokens[at].lower in PROPOSED and following in _HOLDING:
        near = tokens[at + 2 : at + 5]
        return any(each.text[0] in "$£€" or each.lower in ("percent", "%") for each in near)
    if tokens[at].lower in WISHED:
        return following in ("is", "was") and at + 2 < len(tokens) and tokens[at + 2].lower == "to"
    return following in ("is", "was", "puts", "stands", "stood", ":")


def read_colon(tokens: Sequence[TextToken], at: int, earlier: Sequence[Cue]) -> Iterator[Cue]:
    """Read a name before a colon and a mark: `Lee: “…”`.

    Args:
        tokens: the words of the sentence.
        at: the number of the token that is looked at.
        earlier: the cues that were found by now.
    """
    if (
        at + 1 >= len(tokens)
        or tokens[at + 1].text not in OPENING
        or any(each.end <= at for each in earlier)
    ):
        return
    first = 1 if tokens[0].lower in VERBS else 0  # "Said Lee: “…”"
    speaker = find_behind(tokens, first, at)
    if speaker is not None and speaker.end == at and is_named(tokens, speaker):
        yield Cue(at, at + 1, speaker, ((at + 1, len(tokens)),), None, "verb")
