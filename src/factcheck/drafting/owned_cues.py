"""Cues of a noun that somebody owns: `the union's estimate of`, `in Lee's view`, `an offer by the city to pay`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.drafting.cue import Cue
from factcheck.drafting.judge import judge
from factcheck.drafting.lexicon.cue_verbs import PROPOSED
from factcheck.drafting.lexicon.grammar_words import DAYS, DETERMINERS, POSSESSIVES
from factcheck.drafting.lexicon.speaker_words import ROLES, VIEWS, WISHED
from factcheck.drafting.nearest import find_nearest
from factcheck.drafting.noun_cues import find_comma, is_in_clause
from factcheck.drafting.phrase_behind import find_behind
from factcheck.drafting.phrases import Phrase, find_head, is_named, may_speak
from factcheck.drafting.stretches import find_limit

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.drafting.tokens import TextToken

_SOME: Final = frozenset(("some", "most", "many", "several", "one", "all"))
"""Words by which nobody is named: `by some estimates`."""
_NEAR: Final = 6
"""Words behind an offer within which its verb stands: `the offer on overtime was`."""


def read_owned(tokens: Sequence[TextToken], at: int) -> Iterator[Cue]:
    """Read `the union's estimate of`, `in Lee's view`, `by her count`.

    Args:
        tokens: the words of the sentence.
        at: the number of the token that is looked at.
    """
    if at + 2 < len(tokens) and (
        tokens[at + 1].lower == "by"
        or (tokens[at + 1].lower == "from" and tokens[at].lower in WISHED)
    ):
        yield from _read_made_by(tokens, at)
        return
    if tokens[at].lower in WISHED and at + 2 < len(tokens) and tokens[at + 1].lower == "of":
        yield from _read_from(tokens, at)
    if at > 1 and tokens[at - 2].lower == "by" and tokens[at - 1].lower in _SOME:
        around = ((0, at - 2), (at + 1, len(tokens)))
        yield Cue(at - 2, at + 1, None, around, None, "nobody")
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
        if opening == "by" or (opening == "in" and tokens[at].lower != "account"):
            before = () if is_in_clause(tokens, start) else ((0, start),)
            yield Cue(at, at + 1, owner, (*before, (at + 1, len(tokens))), None, "view")
    elif opening == "under":
        if tokens[at].lower in PROPOSED and find_comma(tokens, at) == at + 1:
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


def _read_from(tokens: Sequence[TextToken], at: int) -> Iterator[Cue]:
    """Read `an offer of 9 percent over three years from the port`."""
    for place in range(at + 2, min(at + _FROM, len(tokens) - 1)):
        if tokens[place].kind == "p" and tokens[place].text != "%":
            return
        if tokens[place].lower == "from" and tokens[place + 1].kind == "w":
            speaker = find_behind(tokens, place + 1, len(tokens))
            if speaker is not None and _is_party(tokens, speaker):
                yield Cue(at, at + 1, speaker, ((at + 2, place),), None, "owned")
            return


def _is_party(tokens: Sequence[TextToken], phrase: Phrase) -> bool:
    return is_named(tokens, phrase) or find_head(tokens, phrase) in ROLES


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


_FROM: Final = 12
"""Words behind `an offer of` within which it says from whom."""
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


_COSTS: Final = frozenset(
    ("cost", "costs", "tax", "taxes", "bills", "debt", "deficit", "revenue", "prices")
)
"""What rises or falls by an offer as others tell it."""
_GIVING: Final = frozenset(("raise", "increase", "boost", "give", "pay", "provide", "cap"))
"""What an offer would do, besides what others say that it would cost."""


def _is_giving(tokens: Sequence[TextToken], at: int) -> bool:
    """Return whether a verb behind `would` says what an offer gives, with a number near by."""
    near = tokens[at + 1 : at + _NEAR + 2]
    if any(each.lower in _COSTS for each in near):
        return False  # "would raise costs by"
    return (
        at < len(tokens) and tokens[at].lower in _GIVING and any(each.kind == "n" for each in near)
    )


def _is_to_do(tokens: Sequence[TextToken], at: int) -> bool:
    """Return whether `to` is that of a verb: `an offer to pay`, not `an offer to the district`."""
    if tokens[at].lower != "to" or at + 1 >= len(tokens):
        return False
    behind = tokens[at + 1]
    return behind.kind == "w" and not (behind.is_capital or behind.lower in DETERMINERS)


def _has_amount(tokens: Sequence[TextToken], at: int) -> bool:
    """Return whether money or a share stands behind a verb."""
    near = tokens[at + 2 : at + 5]
    return any(each.text[0] in "$£€" or each.lower in ("percent", "%") for each in near)


def _is_stated(tokens: Sequence[TextToken], at: int) -> bool:
    """Return whether an owned noun states a figure: an estimate of or that is one, an offer of one or to do one."""
    while at + 1 < len(tokens) and tokens[at + 1].lower in DAYS:
        at += 1  # "a pledge last month to add"
    following = tokens[at + 1].lower if at + 1 < len(tokens) else ""
    if following in ("of", "for", "that"):
        return True
    if following == "to":
        return _is_to_do(tokens, at + 1)
    if tokens[at].lower in PROPOSED and following == "on":
        near = range(at + 2, min(at + _NEAR, len(tokens) - 1))
        at = next((each for each in near if tokens[each + 1].lower in _HOLDING), at)
        return _has_amount(tokens, at)  # "the city's offer on overtime was"
    if tokens[at].lower in PROPOSED and following in _HOLDING:
        return _has_amount(tokens, at)
    if following == "would":
        return tokens[at].lower in PROPOSED and _is_giving(tokens, at + 2)
    if tokens[at].lower in WISHED:
        return following in ("is", "was") and at + 2 < len(tokens) and tokens[at + 2].lower == "to"
    return following in ("is", "was", "puts", "stands", "stood", ":")
