"""Changes in running text: `from about $500 million to about $1.3 billion` is two figures.

Only `scan` asks for them: a recorded value is one figure.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from factcheck.quantity.building import Found, quantity_of
from factcheck.quantity.cores import Core, read_core
from factcheck.quantity.joined import share_ends
from factcheck.quantity.nouns import TIMES
from factcheck.quantity.records import Role
from factcheck.quantity.tails import Tail, read_tail
from factcheck.quantity.tokens import MARK, Page, Token
from factcheck.quantity.wordlists import words

_RANGING: Final = words(
    """
    range ranges ranged ranging vary varies varied varying anywhere run runs running span spans
    spanning somewhere extend extends extending
    """
)
"""Words before `from` that make it a range rather than a change."""

_FURTHEST: Final = 8
"""Tokens between the two ends of a change, more than which are another phrase."""


def is_ranging(tokens: list[Token], index: int) -> bool:
    """Tell whether a word of ranging stands before the `from` at a token."""
    return any(token.lower in _RANGING for token in tokens[max(index - 3, 0) : index])


def read_change(page: Page, index: int) -> tuple[Found, ...]:
    """Read both ends of the change whose `from` or `to` stands at a token, in printed order."""
    tokens = page.tokens
    opener = tokens[index].lower
    if opener == "from" and is_ranging(tokens, index):
        return ()
    first = read_core(tokens, index + 1)
    if first is None or first.style == "vague":
        return ()
    tail = read_tail(tokens, first, strict=False)
    closer = "to" if opener == "from" else "from"
    place = _find(tokens, tail.end, closer)
    if place is None:
        return ()
    second = read_core(tokens, place + 1)
    if second is None or second.style == "vague":
        return ()
    return _pair(page, (first, tail), second, opener)


def _find(tokens: list[Token], index: int, word: str) -> int | None:
    for place in range(index, index + _FURTHEST):
        token = tokens[place]
        if token.lower == word:
            return place
        if token.lower == "and" or (token.kind == MARK and token.text in ".;:!?()"):
            return None
    return None


def _pair(
    page: Page, first_read: tuple[Core, Tail], second: Core, opener: str
) -> tuple[Found, ...]:
    first, first_tail = first_read
    tokens = page.tokens
    shared = share_ends(tokens, first, second)
    if shared is None:
        return ()
    first, second, _ = shared
    second_tail = read_tail(tokens, second, strict=False)
    first_unit = first.unit or first_tail.unit
    unit = second_tail.unit or first_unit
    are_times = {(first_unit or "").lower(), (unit or "").lower()} <= TIMES
    if first_unit is not None and unit != first_unit and not are_times:
        return ()
    per = first_tail.per or second_tail.per
    roles = (Role.FROM, Role.TO) if opener == "from" else (Role.TO, Role.FROM)
    low = quantity_of(
        page, first, first_tail._replace(unit=first_unit or unit, per=per), first.start
    )
    high = quantity_of(page, second, second_tail._replace(unit=unit), second.start)
    return (
        Found(replace(low, role=roles[0]), first.start, first_tail.end),
        Found(replace(high, role=roles[1]), second.start, second_tail.end),
    )
