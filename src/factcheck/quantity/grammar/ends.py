"""The ends of a change in running text, and the level that a change led to: `rose 5% last year, to 41,000`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from factcheck.quantity.grammar.compounds import add_second_step
from factcheck.quantity.grammar.cores import read_core
from factcheck.quantity.grammar.joined import DASHES, join_ends
from factcheck.quantity.grammar.tails import Tail, read_tail
from factcheck.quantity.grammar.temperatures import add_below_zero
from factcheck.quantity.grammar.tokens import DIGITS, MARK, Token
from factcheck.quantity.lexicon.number_words import NUMBER_WORDS
from factcheck.quantity.lexicon.unit_words import DURATIONS
from factcheck.quantity.lexicon.word_lists import split_words
from factcheck.quantity.not_figures.dates import is_year
from factcheck.quantity.not_figures.labels import MONTHS

if TYPE_CHECKING:
    from factcheck.quantity.grammar.amounts import Core

_FURTHEST: Final = 8
"""Tokens between the two ends of a change, more than which are another phrase."""

BEFORE_END: Final = split_words(
    """
    the its their his her our a an current present previous former existing today's original initial
    record low high peak just of average median mean combined estimated seasonally adjusted
    annualized revised preliminary
    """
)
"""Words between `from` or `to` and the end of a change: `from the current $7.25`."""
_MOST_BEFORE_END: Final = 4


class MovedEnd(NamedTuple):
    """An end of a change: an amount, or a range whose ends are amounts."""

    cores: tuple[Core, ...]
    tail: Tail
    readings: tuple[str, ...] = ()

    @property
    def last(self) -> Core:
        """The amount that is printed last."""
        return self.cores[-1]


def read_end(tokens: list[Token], index: int, *, is_range: bool) -> MovedEnd | None:
    """Read an end of a change, over the words before its number: `the current $7.25`.

    Args:
        tokens: of the text.
        index: the token behind `from` or `to`.
        is_range: whether `to` may join a range there.

    Returns:
        The end; None where no amount stands there.
    """
    for _ in range(_MOST_BEFORE_END):
        is_number = tokens[index].lower in {"a", "an", "just"} and read_core(tokens, index)
        if tokens[index].lower not in BEFORE_END or is_number:
            break
        index += 1
    first = read_core(tokens, index)
    if first is None or first.style == "vague" or _is_part(tokens, first):
        return None
    joint = tokens[first.end]
    is_dash = joint.text in DASHES and joint.spaced == tokens[first.end + 1].spaced
    if is_dash or (is_range and joint.lower == "to" and not joint.breaks):
        second = read_core(tokens, first.end + 1)
        if second is not None and second.style != "vague" and not second.is_signed:
            shared = join_ends(tokens, first, second)
            if shared is not None and shared[0].print_.number < shared[1].print_.number:
                tail = read_tail(tokens, second, strict=False)
                tail = tail._replace(unit=shared[1].unit or tail.unit)
                return MovedEnd(shared[:2], tail, shared[2])
    first, tail = add_second_step(
        tokens, first, read_tail(tokens, first, strict=False), strict=False
    )
    if tokens[tail.end].lower == "below":
        first, tail = add_below_zero(tokens, first, tail)
    return MovedEnd((first,), tail)


def _is_part(tokens: list[Token], core: Core) -> bool:
    """Return whether an amount is a part of the next one: the 1 of `from 1 in 4 adults`."""
    joint, whole, noun = tokens[core.end : core.end + 3]
    is_number = whole.kind == DIGITS or whole.lower in NUMBER_WORDS
    is_time = is_year(whole) or noun.lower in DURATIONS  # `from 5 percent to 7 in two years`
    return joint.lower == "in" and core.unit is None and is_number and not is_time


def find_word(tokens: list[Token], index: int, word: str) -> int | None:
    """Return the token of a word that stands near in the same phrase, or None.

    Args:
        tokens: of the text.
        index: the first token at which it may stand.
        word: in lower case.
    """
    for place in range(index, index + _FURTHEST):
        token = tokens[place]
        if token.breaks:
            return None
        if token.lower == word:
            return place
        if token.lower == "and" or (token.kind == MARK and token.text in ".;:!?()"):
            return None
    return None


def read_level(tokens: list[Token], index: int, *, is_sure: bool) -> MovedEnd | None:
    """Read the level behind a change: `5% last year, to 41,000`, `$21,000, or 4.9%, to $449,500`.

    Args:
        tokens: of the text.
        index: the token behind the change.
        is_sure: whether no comma need stand between the time of the change and the level.

    Returns:
        The level; None where none stands there.
    """
    place = _skip_time(tokens, index)
    if tokens[place].text == ",":
        place = _skip_apposed(tokens, place) + 1
    elif place > index and not is_sure:
        return None
    if tokens[place].lower != "to" or any(each.breaks for each in tokens[index : place + 1]):
        return None
    level = read_end(tokens, place + 1, is_range=False)
    return None if level is None or len(level.cores) > 1 else level


def _skip_apposed(tokens: list[Token], comma: int) -> int:
    """Return the comma behind a change that is said once more, `, or 4.9%,`; the same one where it is not."""
    if tokens[comma + 1].lower != "or":
        return comma
    core = read_core(tokens, comma + 2)
    end = comma if core is None else read_tail(tokens, core, strict=False).end
    return end if tokens[end].text == "," else comma


def _skip_time(tokens: list[Token], index: int) -> int:
    """Return the token behind the time of a change: `last year`, `in May 2018`, `year over year`, `from a year earlier`."""
    place = index
    if tokens[index].lower == "from" and tokens[index + 1].lower in _DETERMINERS:
        place += 2
    while tokens[place].lower in _TIMES or _is_of_time(tokens, place):
        place += 1
    return place if place > index + 1 or tokens[index].lower != "year" else index


def _is_of_time(tokens: list[Token], index: int) -> bool:
    token = tokens[index]
    if token.text == "-":
        return tokens[index + 1].lower in {"on", "over"} or tokens[index - 1].lower in {
            "on",
            "over",
        }
    return is_year(token) or token.lower in MONTHS or token.lower in DURATIONS


_DETERMINERS: Final = frozenset({"a", "the", "last"})
_TIMES: Final = split_words(
    """
    since in last this over on during the past first second third fourth earlier previous prior ago
    before
    """
)
"""Words of the time between a change and the level that it led to."""
