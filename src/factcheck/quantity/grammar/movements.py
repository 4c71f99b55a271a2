"""Words of change before an amount: `rose by 5%`, `up $3 billion`, `cut 500 jobs`."""

from __future__ import annotations

from typing import Final

from factcheck.quantity.grammar.differences import COMPARATIVES
from factcheck.quantity.grammar.tokens import DIGITS, END, WORD, Token
from factcheck.quantity.lexicon.currencies import SIGNS
from factcheck.quantity.lexicon.number_words import NUMBER_WORDS
from factcheck.quantity.lexicon.particles import VERBS_WITH
from factcheck.quantity.lexicon.word_lists import split_words
from factcheck.quantity.quantity import Change, Role

_RISES: Final = split_words(
    """
    up rise rises rose risen rising grow grows grew grown growing increase increases increased
    increasing climb climbs climbed climbing jump jumps jumped jumping soar soars soared soaring
    surge surges surged surging gain gains gained gaining advance advances advanced raise raises
    raised raising boost boosts boosted boosting hike hikes hiked hiking lift lifts lifted add adds
    added adding swell swells swelled swollen expand expands expanded edged ticked inched crept
    rallied rally rebound rebounded rebounding recover recovered bump bumps bumped spike spikes
    spiked leap leaps leapt leaped accelerate accelerated higher increases
    """
)
_FALLS: Final = split_words(
    """
    down fall falls fell fallen falling drop drops dropped dropping decline declines declined
    declining decrease decreases decreased decreasing slip slips slipped slipping slide slides slid
    slump slumps slumped plunge plunges plunged plunging tumble tumbles tumbled sink sinks sank sunk
    shrink shrinks shrank shrunk shed sheds cut cuts cutting reduce reduces reduced reducing lower
    lowers lowered lowering trim trims trimmed slash slashes slashed slashing ease eases eased dip
    dips dipped lose loses lost losing dive dived narrowed plummet plummeted off shaved
    """
)


def _list_forms(verbs: str) -> frozenset[str]:
    """Return the past and the participle of regular verbs; their other forms are nouns as often."""
    found = set()
    for verb in verbs.split():
        stem = verb.removesuffix("e")
        found |= {f"{verb[:-1]}ied" if verb[-1] == "y" else f"{stem}ed", f"{stem}ing"}
    return frozenset(found)


_FURTHER_RISES: Final = split_words("upped upping") | _list_forms(
    """
    accumulate appreciate augment balloon catapult enhance enlarge escalate explode extend firm
    heighten inflate intensify mount multiply mushroom ratchet rocket skyrocket snowball strengthen
    vault widen zoom
    """
)
_FURTHER_FALLS: Final = split_words(
    "chopped chops lopped lops sagged sags pared cropped crops"
) | _list_forms(
    """
    cheapen collapse contract cool crash crater deflate depreciate devalue diminish discount dwindle
    ebb erode fade halve lessen moderate narrow nosedive pare prune retreat shorten shrivel slacken
    slow soften subside taper tank wane weaken whittle wither
    """
)
_CHANGES: Final = split_words("swung") | _list_forms(
    "adjust amend change correct drift move nudge revise shift update"
)
"""Verbs that say of a change neither that it is a rise nor that it is a fall."""

MOVING_ITSELF: Final = split_words(
    """
    rise rises rose risen grow grows grew grown climb climbs climbed jump jumps jumped soar soars
    soared surge surges surged swell swells swelled swollen increase increases increased
    fall falls fell fallen decline declines declined decrease decreases decreased slump slumps
    slumped plunge plunges plunged tumble tumbles tumbled shrink shrinks shrank shrunk dip dips
    dipped plummet plummets plummeted
    """
)
"""Verbs whose subject itself moves, so that `rose $4 million` says by how much; `raised $4 million` does not."""

RISES: Final = _RISES | _FURTHER_RISES
FALLS: Final = _FALLS | _FURTHER_FALLS
MOVES: Final = RISES | FALLS

_FAR: Final = 5
_BETWEEN: Final = split_words("by a an another additional further some again")
_STAYS: Final = split_words(
    """
    of for in to at between with among from on over under within than as until till since through
    is are was were be been worth and or but which who that has have had
    """
)
"""Words behind which an amount is not how far something moved: `the cut is worth $20`."""


def is_moving(tokens: list[Token], index: int) -> bool:
    """Return whether a word of change stands before the amount at a token, with its object.

    Args:
        tokens: of the text.
        index: the first token of the amount, its bound included.
    """
    return _find(tokens, index) is not None


def find_change_before(tokens: list[Token], index: int) -> Change | None:
    """Return whether something rose or fell by the amount at a token; None where neither is said.

    Args:
        tokens: of the text.
        index: the first token of the amount, its bound included.
    """
    if tokens[index - 1].lower in _PASSED:
        index = _skip_passed(tokens, index)
    before = tokens[index - 1]
    if before.lower in _BETWEEN and before.kind == WORD:
        index -= 1
    if tokens[index - 1].lower.endswith("ly"):
        index -= 1
    named = _find_named_change(tokens, index if before.lower == "by" else index - 1, before)
    if named is not None:
        return named
    word = tokens[index - 1].lower
    if tokens[index - 1].breaks and tokens[index].breaks:
        return None
    if word == "up" and tokens[index - 2].lower in _GIVING:
        return Change.FALL
    if _is_of_verb(tokens, index - 1):
        return None
    if word in RISES:
        return Change.RISE
    return Change.FALL if word in FALLS else None


_PASSED: Final = frozenset({"of", "average", "or"})
"""Words that may stand between a word of change and its amount with others: `up an average of 5%`."""


def _skip_passed(tokens: list[Token], index: int) -> int:
    """Return the token behind the word of change, over `an average of`, and over what is said twice: `rose $2, or 4%`."""
    if tokens[index - 1].lower == "or":
        moved = _find(tokens, index - 2, over=_SIGNS) if tokens[index - 2].text == "," else None
        return index if moved is None else moved + 1
    place = index - 2 if tokens[index - 1].lower == "of" else index - 1
    is_average = tokens[place].lower == "average" and tokens[place - 1].lower == "an"
    return place - 1 if is_average else index


def _is_of_verb(tokens: list[Token], index: int) -> bool:
    """Return whether a particle makes another verb of the one before it: `made up 40 percent`."""
    return tokens[index - 1].lower in VERBS_WITH.get(tokens[index].lower, ())


def _find_named_change(tokens: list[Token], index: int, joint: Token) -> Change | None:
    """Return the change that a noun before `of`, or a comparative before `by`, names."""
    table = _NAMED.get(joint.lower)
    return None if table is None else table.get(tokens[index - 1].lower)


_NAMED: Final = {
    "of": {
        **dict.fromkeys(
            split_words("rise increase gain jump hike surge climb leap uptick"), Change.RISE
        ),
        **dict.fromkeys(
            split_words("fall drop decline decrease reduction cut dip slump plunge"), Change.FALL
        ),
    },
    "by": {
        **dict.fromkeys(
            split_words("dearer larger bigger longer older taller wider costlier"), Change.RISE
        ),
        **dict.fromkeys(
            split_words("cheaper smaller shorter younger narrower lighter"), Change.FALL
        ),
    },
}
"""Which way something moved, by the word before `a rise of 60p`, `dearer by 35 paise`."""

_GIVING: Final = split_words("give gives gave given giving")
"""Verbs behind which `up` is a fall."""


def find_change(tokens: list[Token], start: int, end: int) -> Change | None:
    """Return whether an amount is a rise or a fall: `up 12%`, `12 percent lower`.

    Args:
        tokens: of the text.
        start: the first token of the amount.
        end: the token behind it.
    """
    return find_change_behind(tokens, end) or find_change_before(tokens, start)


def read_leading_change(tokens: list[Token]) -> tuple[Change | None, int]:
    """Return the change that a recorded value starts with, `up 12%`, and the token behind it.

    Args:
        tokens: of a recorded value, from its first word on.

    Returns:
        The change and the token behind its words; None and 0 where the value starts with none.
    """
    word = tokens[0].lower
    if tokens[1].lower in {"to", "and"} or tokens[1].kind == END or word not in MOVES:
        return None, 0
    index = 2 if tokens[1].lower == "by" else 1
    return (Change.RISE if word in RISES else Change.FALL), index


def find_change_behind(tokens: list[Token], index: int) -> Change | None:
    """Return the change that the word behind an amount says: `12 percent higher`.

    Args:
        tokens: of the text.
        index: the token behind the amount.

    Returns:
        Whether it is a rise or a fall; None where the word says neither.
    """
    return _BEHIND.get(tokens[index].lower)


_BEHIND: Final = {
    **COMPARATIVES,
    **dict.fromkeys(("increase", "rise", "growth"), Change.RISE),
    **dict.fromkeys(("decrease", "decline", "drop", "fall", "reduction"), Change.FALL),
}
"""Words behind an amount that make a change of it."""


def find_end_of_move(tokens: list[Token], index: int) -> Role | None:
    """Return which end of a change the amount at a token is: `down from 38 percent`, `fell to 16`.

    Args:
        tokens: of the text.
        index: the first token of the amount.
    """
    place = index - 1
    while tokens[place].lower in _EARLIER and place > index - _FAR:
        place -= 1
    role = _ENDS.get(tokens[place].lower)
    if role is None or tokens[index].breaks or tokens[place].breaks:
        return None
    before = place - 1
    if tokens[before].lower.endswith("ly"):
        before -= 1
    is_left = tokens[before].lower in _LEFT and not _is_of_verb(tokens, before)
    return role if is_left else None


_ENDS: Final = {"from": Role.FROM, "to": Role.TO}


_EARLIER: Final = split_words(
    """
    a an the its their his her our range of earlier previous prior former current record original
    estimated low high peak average median mean combined
    """
)
_LEFT: Final = split_words(
    """
    up down rose risen rising fell fallen falling dropped dropping climbed climbing grew grown
    growing declined declining increased decreased slipped jumped plunged soared shrank tumbled
    rises falls drops climbs grows declines increases rise fall drop climb grow decline increase
    shrunk slid sliding slipping sank sunk swelled swollen surged dipped ticked edged inched crept
    slumped plummeted eased narrowed widened spiked leapt
    """
)
"""Words of change behind which `from` names what was before, and `to` what is now."""


_SIGNS: Final = frozenset({*SIGNS, "%"})


def _find(tokens: list[Token], index: int, *, over: frozenset[str] = frozenset()) -> int | None:
    """Return the word of change before a token, over words and some marks, and over digits where there are any."""
    for place in range(index - 1, max(index - _FAR, 0) - 1, -1):
        token = tokens[place]
        if tokens[place + 1].breaks:
            return None
        if token.text in over or (over and token.kind == DIGITS):
            continue
        if token.kind != WORD:
            return None
        if token.lower in MOVES or token.lower in _CHANGES:
            return None if _is_of_verb(tokens, place) else place
        if token.lower in _STAYS or token.lower in NUMBER_WORDS:
            return None
    return None
