"""Changes in running text: `from about $500 million to about $1.3 billion` is two figures.

So is `up $3 billion to $13 billion`: what the change is, and the level it led to.
Only `scan` asks for them: a recorded value is one figure.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from factcheck.quantity.grammar.build import Found, build_quantity
from factcheck.quantity.grammar.compounds import add_second_step
from factcheck.quantity.grammar.ends import MovedEnd, find_word, read_end, read_level
from factcheck.quantity.grammar.joined import build_range, join_ends
from factcheck.quantity.grammar.movements import MOVING_ITSELF, find_change_before, is_moving
from factcheck.quantity.grammar.nouns import CUTS
from factcheck.quantity.grammar.tails import Tail, read_tail
from factcheck.quantity.grammar.tokens import WORD, Token, TokenizedText
from factcheck.quantity.lexicon.unit_kinds import FIXED_UNITS
from factcheck.quantity.lexicon.unit_words import DURATIONS
from factcheck.quantity.lexicon.word_lists import split_words
from factcheck.quantity.quantity import Role

if TYPE_CHECKING:
    from factcheck.quantity.grammar.amounts import Core

_RANGING: Final = split_words(
    """
    range ranges ranged ranging vary varies varied varying anywhere run runs running span spans
    spanning somewhere extend extends extending
    """
)
"""Words before `from` that make it a range rather than a change."""

_OFFERED: Final = split_words(
    """
    come comes cost costs costing priced prices tickets fees fares rates sizes lengths available
    sell sells selling start starts starting offered charges charging anything
    """
)
"""Words directly before `from` that make it a range of what is there to choose from."""


def is_ranging(tokens: list[Token], index: int) -> bool:
    """Return whether a word of ranging stands before the `from` at a token.

    Args:
        tokens: of the text.
        index: the token of the `from`.
    """
    if tokens[index - 1].lower in _OFFERED:
        return True
    return any(token.lower in _RANGING for token in tokens[max(index - 3, 0) : index])


def read_change(page: TokenizedText, index: int) -> tuple[Found, ...]:
    """Read both ends of the change whose `from` or `to` stands at a token, in printed order.

    Args:
        page: the tokens of a text, and the text.
        index: the token of the `from` or `to`.

    Returns:
        The two ends; empty where no change with ends of one unit stands there.
    """
    tokens = page.tokens
    opener = tokens[index].lower
    if opener == "from" and is_ranging(tokens, index):
        return ()
    first = read_end(tokens, index + 1, is_range=opener == "to")
    if first is None or _is_ratio(tokens, first.last):
        return ()
    closer = "to" if opener == "from" else "from"
    place = find_word(tokens, first.tail.end, closer)
    if place is None:
        return ()
    second = read_end(tokens, place + 1, is_range=len(first.cores) > 1)
    return () if second is None else _build_pair(page, first, second, opener)


def _is_ratio(tokens: list[Token], core: Core) -> bool:
    """Return whether a bare number goes on as `15 to 1`, which is one ratio and no change."""
    to, one, behind = tokens[core.end : core.end + 3]
    if core.unit is not None or to.lower != "to" or one.lower not in {"1", "one"}:
        return False
    return behind.kind != WORD or behind.lower in CUTS


def read_step(page: TokenizedText, first: Core) -> tuple[Found, ...]:
    """Read a change and the level it led to: `rose by two per cent to 216,296`, in printed order.

    Args:
        page: the tokens of a text, and the text.
        first: the amount behind the change.

    Returns:
        The change and the level; empty where no level follows.
    """
    tokens = page.tokens
    if first.style == "vague" or not is_moving(tokens, first.start):
        return ()
    first, tail = add_second_step(
        tokens, first, read_tail(tokens, first, strict=False), strict=False
    )
    verb = first.start - 2 if tokens[first.start - 1].lower == "by" else first.start - 1
    level = read_level(tokens, tail.end, is_sure=tokens[verb].lower in MOVING_ITSELF)
    if level is None:
        return ()
    second = level.last
    unit = tail.unit
    is_share = unit in FIXED_UNITS or (unit or "").lower() in {"points", "point"}
    if unit is not None and not is_share and level.tail.unit not in {None, unit}:
        return ()
    times = 3
    if unit is None and (second.unit or level.tail.unit) is not None:
        if (second.unit or "") in FIXED_UNITS:
            return ()  # a change in percent is a range as often: `fell by 5 to 20 percent`
        times = 5
        if first.fraction is None:
            tail = tail._replace(unit=level.tail.unit, qualifiers=level.tail.qualifiers)
    is_short = unit is None and second.print_.number < first.print_.number * times
    if is_short:
        return ()
    change = build_quantity(page, first, tail, first.start)
    if _is_level_too(tokens, first, second, level.tail.unit == unit):
        change = replace(change, readings=("the change", "the level before the change"))
    else:
        change = replace(change, role=Role.BY, change=find_change_before(tokens, first.start))
    reached = build_quantity(page, second, level.tail, second.start)
    return (
        Found(change, first.start, tail.end),
        Found(replace(reached, role=Role.TO), second.start, level.tail.end),
    )


def add_level(page: TokenizedText, factor: Found) -> tuple[Found, ...]:
    """Return a factor with the level that it led to, where that follows: `doubled to $1.9 million`.

    Args:
        page: the tokens of a text, and the text.
        factor: the factor that was read.
    """
    tokens = page.tokens
    level = read_level(tokens, factor.end, is_sure=False)
    if level is None or find_word(tokens, level.tail.end, "from") is not None:
        return (factor,)
    reached = build_quantity(page, level.last, level.tail, level.last.start)
    reached = replace(reached, role=Role.TO)
    return (factor, Found(reached, level.last.start, level.tail.end))


def _is_level_too(tokens: list[Token], first: Core, second: Core, is_same: bool) -> bool:  # noqa: FBT001 # read at its one call
    """Return whether the first of two like amounts may be a level: `support grew 45% to 48%`."""
    if not is_same or tokens[first.start - 1].lower == "by":
        return False
    return second.print_.number < first.print_.number * 2


def _build_pair(
    page: TokenizedText, first: MovedEnd, second: MovedEnd, opener: str
) -> tuple[Found, ...]:
    tokens = page.tokens
    if second.last.unit not in {None, second.tail.unit}:  # mpg, read as miles per gallon
        bare = tuple(core._replace(unit=None) for core in second.cores)
        second = second._replace(cores=bare)
    is_other = first.last.unit is None and second.last.unit not in {None, first.tail.unit}
    if is_other and first.tail.unit is not None:
        return ()
    lows = []
    for core in first.cores:
        shared = join_ends(tokens, core, second.last)
        if shared is None:
            return ()
        lows.append(shared[0])
        lent = shared[1].unit
    highs = [core._replace(unit=lent) for core in second.cores]
    first_unit = lows[0].unit or first.tail.unit
    unit = second.tail.unit or first_unit
    are_times = {(first_unit or "").lower(), (unit or "").lower()} <= DURATIONS
    if first_unit is not None and unit != first_unit and not are_times:
        return ()
    per = first.tail.per or second.tail.per
    qualifiers = first.tail.qualifiers if first.tail.unit else second.tail.qualifiers
    first_tail = first.tail._replace(unit=first_unit or unit, per=per, qualifiers=qualifiers)
    second_tail = second.tail._replace(unit=unit)
    roles = (Role.FROM, Role.TO) if opener == "from" else (Role.TO, Role.FROM)
    return (
        _add_role(_build(page, lows, first_tail, first.readings), roles[0]),
        _add_role(_build(page, highs, second_tail, second.readings), roles[1]),
    )


def _build(page: TokenizedText, cores: list[Core], tail: Tail, readings: tuple[str, ...]) -> Found:
    start = cores[0].start
    if len(cores) > 1:
        return build_range(page, (cores[0], cores[1]), tail, start, readings)
    return Found(build_quantity(page, cores[0], tail, start), start, tail.end)


def _add_role(found: Found, role: Role) -> Found:
    return found._replace(quantity=replace(found.quantity, role=role))
