"""Reading what follows an amount: the noun it counts, and what it is stated for each of.

The noun phrase itself is cut in `nouns`, what stands behind `per` is read in `per`.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final, NamedTuple

from factcheck.quantity.grammar.bounds import Hedging, read_hedging_after
from factcheck.quantity.grammar.differences import COMPARATIVES
from factcheck.quantity.grammar.inflection import find_plural
from factcheck.quantity.grammar.nouns import (
    CUTS,
    Noun,
    is_kind_of_unit,
    is_plural,
    read_noun,
    read_singular,
)
from factcheck.quantity.grammar.ones import ONE_UNITS
from factcheck.quantity.grammar.per import read_per, read_per_other
from factcheck.quantity.grammar.tokens import DIGITS, WORD, Token, is_hyphen
from factcheck.quantity.lexicon.currencies import CODES
from factcheck.quantity.lexicon.hedges import EXACT_WORDS
from factcheck.quantity.lexicon.number_words import NUMBER_WORDS, SCALES
from factcheck.quantity.lexicon.unit_words import ABBREVIATED, DEGREES, MEASURES, SPEEDS, UNIT_WORDS
from factcheck.quantity.lexicon.word_lists import split_words

if TYPE_CHECKING:
    from factcheck.quantity.grammar.amounts import Core

_ONE: Final = Decimal(1)


class Tail(NamedTuple):
    """What follows an amount.

    Attributes:
        unit: of the amount, or the noun that it counts.
        per: what it is stated for each of.
        end: the token behind it all.
        hedging: the bound, with the words behind the amount.
        qualifiers: the words between the number and the noun that it counts.
    """

    unit: str | None
    per: tuple[str, ...]
    end: int
    hedging: Hedging
    qualifiers: tuple[str, ...] = ()


def read_tail(tokens: list[Token], core: Core, *, strict: bool) -> Tail:
    """Read what follows an amount: words of its bound, its noun, its per-phrases.

    Args:
        tokens: of the text.
        core: the amount.
        strict: whether it is a recorded value, in which a number counts a singular noun too.

    Returns:
        What was read; where nothing follows, the unit and the bound that the amount has itself.
    """
    hedging, end = read_hedging_after(tokens, core.end, core.hedging)
    unit = core.unit
    qualifiers: tuple[str, ...] = ()
    is_part = is_hyphen(tokens, end + 1) or is_kind_of_unit(tokens[end], tokens[end + 1])
    is_measure = tokens[end].lower in MEASURES and not is_part
    if unit is None and is_measure and tokens[end].kind == WORD:
        unit, end = tokens[end].text, end + 1
    elif unit is None:
        noun = _read_counted_part(tokens, core, end) if core.fraction else None
        if core.fraction is None:
            noun = _read_counted(tokens, core, end, strict=strict)
        if noun is not None:
            unit, end, qualifiers = noun
        if core.fraction is None and hedging.words == core.hedging.words:
            hedging, end = read_hedging_after(tokens, end, hedging)
    unit, speed, end = _read_whole_unit(tokens, unit, end)
    per, end = read_per(tokens, end, is_money=unit in CODES)
    if not per and tokens[end].lower in COMPARATIVES:
        more, behind = read_per(tokens, end + 1, is_money=unit in CODES)
        per, end = (more, behind) if more else (per, end)  # `$3 more a month`
    if unit is not None and unit not in CODES and not per:
        per, end = _read_ratio_to(tokens, core, end, strict=strict)
    per = (*speed, *per)
    if per and hedging.words == core.hedging.words:
        hedging, end = read_hedging_after(tokens, end, hedging)
    return Tail(unit, per, end, hedging, qualifiers)


def _read_ratio_to(
    tokens: list[Token], core: Core, end: int, *, strict: bool
) -> tuple[tuple[str, ...], int]:
    """Read the other side of a ratio of two things: `one counselor to 945 students`, `30 pupils to a teacher`.

    In running text only where a ratio is spoken of, or behind `every`: `sent one bus to 40 schools` is none.
    """
    if tokens[end].lower != "to" or tokens[end].breaks:
        return (), end
    is_each = tokens[end + 1].lower in {"every", "each"}
    before = tokens[max(core.start - _RATIO_BEFORE, 0) : core.start]
    if not (strict or is_each or any(token.lower in _RATIOS for token in before)):
        return (), end
    other = read_per_other(tokens, end + 2 if is_each else end + 1)
    return ((other[0],), other[1]) if other is not None else ((), end)


_RATIOS: Final = frozenset({"ratio", "ratios"})
_RATIO_BEFORE: Final = 6
"""Tokens between the word `ratio` and its first side at most: `a ratio in its schools of one`."""


def _read_whole_unit(
    tokens: list[Token], unit: str | None, end: int
) -> tuple[str | None, tuple[str, ...], int]:
    """Read the rest of a unit: `degrees Celsius`, `parts per million`; letters for two words."""
    if unit is None:
        return None, (), end
    if unit.lower() in SPEEDS:
        unit, per = SPEEDS[unit.lower()]
        return unit, (per,), end
    if unit.lower() in {"degrees", "degree"} and tokens[end].lower in DEGREES:
        is_scale = len(tokens[end].text) > 1 or tokens[end].text.isupper()
        return (DEGREES[tokens[end].lower], (), end + 1) if is_scale else (unit, (), end)
    is_part = unit.lower() == "parts" and tokens[end].lower == "per"
    if is_part and tokens[end + 1].lower in SCALES:
        return f"parts per {tokens[end + 1].lower}", (), end + 2
    return unit, (), end


def _read_counted_part(tokens: list[Token], core: Core, end: int) -> Noun | None:
    """Read what a fraction is a part of: `half an hour`, `a third of` nothing that is counted."""
    if tokens[core.end - 1].lower in {"a", "an"}:
        return read_singular(tokens, end)
    if tokens[end].lower.removesuffix("s") in MEASURES:
        return Noun(tokens[end].text, end + 1)
    return None


def _read_counted(tokens: list[Token], core: Core, end: int, *, strict: bool) -> Noun | None:
    """Read what a number counts: a unit in letters, a hyphened noun, a noun phrase."""
    token = tokens[end]
    if token.text == "-" and is_hyphen(tokens, end) and tokens[end + 1].kind == WORD:
        if tokens[end + 1].lower in {"square", "cubic"} and is_hyphen(tokens, end + 2):
            return Noun(f"{tokens[end + 1].text} {_convert_to_plural(tokens[end + 3])}", end + 4)
        if tokens[end + 1].lower in _MEASURED:
            return None
        if tokens[end + 1].lower in {"something", "somethings"}:
            return None
        is_age = is_hyphen(tokens, end + 2) and tokens[end + 3].lower in {"old", "olds"}
        return Noun(_convert_to_plural(tokens[end + 1]), end + 4 if is_age else end + 2)
    if core.style == "vague" and token.lower == "of":
        return read_noun(tokens, end + 1)
    if token.lower == "of" and core.style == "dozen" and tokens[end + 1].lower in CUTS:
        return None
    is_one = abs(core.print_.number) == _ONE
    if is_one and tokens[end - 1].lower in {"a", "an"} and token.lower in ONE_UNITS:
        return Noun(token.text, end + 1)
    is_pronoun = is_one and tokens[core.number_start].lower == "one"
    if is_pronoun and core.hedging.words and core.hedging.words[-1].lower() in EXACT_WORDS:
        return _read_exactly_one(tokens, end)
    noun = read_noun(tokens, end) if not is_pronoun or strict else None
    if noun is not None:
        return noun
    if is_one and _is_one_for_each(tokens, end):
        return Noun(token.text, end + 1)
    if is_one or core.style in {"fraction", "mixed"} or strict:
        singular = read_singular(tokens, end)
        if singular is not None:
            return singular
    is_free = token.kind == WORD and token.lower not in COMPARATIVES
    if strict and is_free and token.lower not in CUTS | NUMBER_WORDS:
        if token.text in {"C", "F"}:
            return Noun(f"°{token.text}", end + 1)
        return Noun(token.text, end + 1)
    return None


def _read_exactly_one(tokens: list[Token], index: int) -> Noun | None:
    """Read any noun that stands alone behind `exactly one`; in a longer phrase a verb may end it."""
    noun, behind = tokens[index], tokens[index + 1]
    if noun.kind != WORD or noun.lower in CUTS or noun.breaks or not noun.spaced:
        return read_singular(tokens, index)
    if behind.text == "-" or (behind.kind == WORD and behind.lower not in CUTS):
        return read_singular(tokens, index)
    return Noun(noun.text, index + 1)


def _is_one_for_each(tokens: list[Token], index: int) -> bool:
    """Return whether a noun is one of a ratio, whatever it is: `one officer for every 480 residents`."""
    noun, joint, behind = tokens[index : index + 3]
    if noun.kind != WORD or noun.lower in CUTS:
        return False
    is_each = joint.lower == "for" and behind.lower in {"every", "each"}
    return is_each or (joint.lower == "per" and behind.kind == DIGITS)


def _convert_to_plural(token: Token) -> str:
    """Return a noun behind a hyphen, where it is printed in the singular, in the plural."""
    if is_plural(token) or token.text.isupper() or token.lower in ABBREVIATED:
        return UNIT_WORDS.get(token.lower, token.text)
    return find_plural(token.text)


_MEASURED: Final = frozenset({"strong", "high", "long", "wide", "tall", "deep"})
"""Adjectives that a hyphen joins to a number, and that count nothing."""

_TALLIES: Final = split_words(
    """
    ayes aye yeas yea nays nay noes yes no for against abstain abstained abstentions abstaining absent
    present favor favour opposed
    """
)
"""Words that name the votes whose number stands behind a dash or colon: `Ayes – 5`."""


_CALLS: Final = split_words("ayes yeas nays noes")
"""Those that stand before nothing but their number: `Ayes 5, Noes 2`."""


def read_tally(tokens: list[Token], core: Core) -> Tail | None:
    """Read the votes that a number behind a dash counts: `Ayes – 5 Nays – 0`, or None elsewhere.

    Args:
        tokens: of the text.
        core: the amount that may be the number of votes.
    """
    joint, name = tokens[core.start - 1], tokens[core.start - 2]
    is_joint = joint.text in {"–", "—", "-", ":"} and name.lower in _TALLIES
    if joint.lower in _CALLS and (joint.text[0].isupper() or name.kind != WORD):
        is_joint, name = True, joint
    if not is_joint or core.unit is not None or core.hedging.words or core.style != "digits":
        return None
    return Tail(name.lower, (), core.end, core.hedging)
