"""What the last amount of a list prints for all of them: `2, 3 and 4 percent`, `28 and 30 cents`."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final

from factcheck.quantity.grammar.cores import read_core
from factcheck.quantity.grammar.joined import join_ends
from factcheck.quantity.grammar.movements import is_moving
from factcheck.quantity.grammar.nouns import read_noun
from factcheck.quantity.grammar.tokens import DIGITS
from factcheck.quantity.lexicon.unit_kinds import PERCENT
from factcheck.quantity.not_figures.dates import is_year
from factcheck.quantity.quantity import Bound

if TYPE_CHECKING:
    from factcheck.quantity.grammar.amounts import Core
    from factcheck.quantity.grammar.tails import Tail
    from factcheck.quantity.grammar.tokens import Token

_MOST_LISTED: Final = 6
"""Amounts of a list at most, so that a long one is not read again for each of its numbers."""

_LAST: Final = frozenset({"and", "or"})
SHARING: Final = frozenset({",", "and", "or", "to", "-", "–"})
"""What joins an amount to the one that prints the unit of both."""


def add_shared_unit(tokens: list[Token], core: Core) -> Core:
    """Return an amount in a list with what its last one prints for all: `28 and 30 cents`, `2, 3 and 4 percent`.

    Of `$5, $6 and $7 million` the first may be five dollars or five million: both are its readings.

    Args:
        tokens: of the text.
        core: the amount, as it stands.
    """
    is_limit = core.hedging.bound not in {Bound.EXACT, Bound.ABOUT}  # `under 18 and 6% over 65`
    if is_limit or core.style != "digits" or (core.unit is not None and not core.is_prefixed):
        return core
    last = _find_last(tokens, core) or _find_other_side(tokens, core)
    if last is None:
        return core
    if not core.is_prefixed:
        shared = None if last.is_prefixed else join_ends(tokens, core, last)
        return core if shared is None else shared[0]
    if not (last.is_prefixed and last.is_scaled) or core.is_scaled or last.unit != core.unit:
        return core
    shared = join_ends(tokens, core, last)
    if shared is None or shared[0].print_.number == core.print_.number:
        return core
    printed = "".join(token.text for token in tokens[core.number_start : core.end])
    return core._replace(readings=(printed, f"{printed} {tokens[last.end - 1].text}"))


def add_noun_of_list(tokens: list[Token], core: Core, tail: Tail) -> Tail:
    """Return what follows an amount with the noun of its list, where `respectively` says that each is one of it.

    Args:
        tokens: of the text.
        core: the amount, as it stands.
        tail: what follows it.
    """
    is_bare = tail.unit is None and core.unit is None and core.style == "digits"
    if not is_bare or tail.end != core.end:
        return tail
    index = core.end
    for _ in range(_MOST_LISTED):
        index += tokens[index].text == ","
        is_last = tokens[index].lower in _LAST
        listed = read_core(tokens, index + is_last)
        if listed is None or listed.style != "digits" or listed.unit is not None:
            return tail
        if is_last:
            noun = read_noun(tokens, listed.end)
            behind = tokens[listed.end if noun is None else noun.end]
            behind = tokens[noun.end + 1] if noun is not None and behind.text == "," else behind
            if noun is None or behind.lower != "respectively":
                return tail
            return tail._replace(unit=noun.unit, qualifiers=noun.qualifiers)
        index = listed.end
        if tokens[index].text != "," and tokens[index].lower not in _LAST:
            return tail
    return tail


def _find_other_side(tokens: list[Token], core: Core) -> Core | None:
    """Return the smaller percentage that another one stands against: `beat him 52 to 38 percent`; else None."""
    joint = tokens[core.end]
    if joint.lower not in _AGAINST or joint.spaced != tokens[core.end + 1].spaced:
        return None
    other = read_core(tokens, core.end + 1)
    if other is None or other.unit != PERCENT or other.start != other.number_start:
        return None
    if tokens[other.end].lower == "of" or is_moving(tokens, core.start):
        return None  # `gave 40 to 3 percent of them`
    return other if other.print_.number < core.print_.number <= _ALL else None


_AGAINST: Final = frozenset({"to", "-", "–"})


def _is_listed_behind(tokens: list[Token], core: Core) -> bool:
    """Return whether an amount stands behind another one of its list: the 3 of `2, 3, or 4 percent`."""
    comma, before = tokens[core.start - 1], tokens[core.start - 2]
    return comma.text == "," and before.kind == DIGITS and not is_year(before)


def _is_alike(core: Core, last: Core, joint: str) -> bool:
    """Return whether an amount may be one of what the last of its list is; not so of `300 or 4 percent`."""
    number, most = core.print_.number, last.print_.number
    if joint == "or" and number > most:
        return False
    return last.unit != PERCENT or number <= _ALL or most > _ALL


_ALL: Final = Decimal(100)


def _find_last(tokens: list[Token], core: Core) -> Core | None:
    """Return the amount behind `and` or `or` that ends a list of plain ones and says of what they are; else None."""
    index = core.end
    for number in range(_MOST_LISTED):
        is_comma = tokens[index].text == ","
        joint = tokens[index + 1] if is_comma else tokens[index]
        is_last = joint.lower in _LAST
        if not (is_comma or is_last):
            return None
        index += is_comma + is_last
        listed = read_core(tokens, index)
        is_plain = listed is not None and listed.start == listed.number_start
        if listed is None or not is_plain or listed.style != "digits":
            return None
        if listed.is_prefixed is not core.is_prefixed:
            return None
        if is_last:
            if is_comma and not (number or _is_listed_behind(tokens, core)):
                return None  # `300, or 4 percent of them`
            is_said = listed.unit is not None or listed.is_scaled
            return listed if is_said and _is_alike(core, listed, joint.lower) else None
        if listed.is_scaled or (listed.unit is not None and not listed.is_prefixed):
            return None
        index = listed.end
    return None
