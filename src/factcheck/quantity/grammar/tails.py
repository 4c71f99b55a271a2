"""Reading what follows an amount: the noun it counts, and what it is stated for each of.

The noun phrase itself is cut in `nouns`.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final, NamedTuple

from factcheck.quantity.grammar.bounds import Hedging, read_hedging_after
from factcheck.quantity.grammar.digits import read_digits
from factcheck.quantity.grammar.inflection import plural_of
from factcheck.quantity.grammar.nouns import (
    COUNTED,
    CUTS,
    Noun,
    is_kind_of_unit,
    is_plural,
    read_noun,
    read_singular,
)
from factcheck.quantity.grammar.ones import ONE_UNITS
from factcheck.quantity.grammar.tokens import DIGITS, END, MARK, REFUSED, WORD, Token, joins
from factcheck.quantity.intervals import plain
from factcheck.quantity.lexicon.currencies import SIGNS
from factcheck.quantity.lexicon.hedges import EXACT_WORDS
from factcheck.quantity.lexicon.number_words import MAGNITUDES, NUMBER_WORDS, SCALES
from factcheck.quantity.lexicon.unit_words import ABBREVIATED, DEGREES, MEASURES, PER_WORDS, SPEEDS
from factcheck.quantity.lexicon.word_lists import words

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
    """Read what follows an amount: words of its bound, its noun, its per-phrases."""
    hedging, end = read_hedging_after(tokens, core.end, core.hedging)
    unit = core.unit
    qualifiers: tuple[str, ...] = ()
    is_part = joins(tokens, end + 1) or is_kind_of_unit(tokens[end], tokens[end + 1])
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
    unit, speed, end = _whole_unit(tokens, unit, end)
    per, end = read_per(tokens, end)
    per = (*speed, *per)
    if per and hedging.words == core.hedging.words:
        hedging, end = read_hedging_after(tokens, end, hedging)
    return Tail(unit, per, end, hedging, qualifiers)


def _whole_unit(
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
    if token.text == "-" and joins(tokens, end) and tokens[end + 1].kind == WORD:
        if tokens[end + 1].lower in {"square", "cubic"} and joins(tokens, end + 2):
            return Noun(f"{tokens[end + 1].text}-{tokens[end + 3].text}", end + 4)
        if tokens[end + 1].lower in _MEASURED:
            return None
        if tokens[end + 1].lower in {"something", "somethings"}:
            return None
        is_age = joins(tokens, end + 2) and tokens[end + 3].lower in {"old", "olds"}
        return Noun(_bent(tokens[end + 1]), end + 4 if is_age else end + 2)
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
    if is_one or core.style in {"fraction", "mixed"} or strict:
        singular = read_singular(tokens, end)
        if singular is not None:
            return singular
    if strict and token.kind == WORD and token.lower not in CUTS | NUMBER_WORDS:
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


def _bent(token: Token) -> str:
    """Give a noun behind a hyphen, where it is printed in the singular, in the plural."""
    if is_plural(token) or token.text.isupper() or token.lower in ABBREVIATED:
        return token.text
    return plural_of(token.text)


_MEASURED: Final = frozenset({"strong", "high", "long", "wide", "tall", "deep"})
"""Adjectives that a hyphen joins to a number, and that count nothing."""

_EACH: Final = {
    "each": "each",
    "apiece": "each",
    "annually": "year",
    "yearly": "year",
    "monthly": "month",
    "weekly": "week",
    "daily": "day",
    "hourly": "hour",
    "pw": "week",
    "pcm": "month",
}
_PER_WHAT: Final = words(
    """
    year month week day hour minute second night quarter semester term session season share barrel
    pound ounce ton tonne gallon litre liter kilogram mile kilometre kilometer student pupil person
    head household family employee worker teacher vote game piece unit gallon acre copy class
    ticket bottle dozen visit page cup serving bed room day
    """
)
_NOT_PER_AFTER: Final = words("ago earlier later before after old")
_MOST_PER: Final = 4


def read_per(tokens: list[Token], index: int) -> tuple[tuple[str, ...], int]:
    """Read `per student per year`, `a year`, `each`, `/hour`, `-a-share`."""
    per: list[str] = []
    for _ in range(_MOST_PER):
        step = _read_one_per(tokens, index)
        if step is None:
            break
        word, index = step
        per.append(word)
    return tuple(per), index


def _read_one_per(tokens: list[Token], index: int) -> tuple[str, int] | None:
    token, following = tokens[index], tokens[index + 1]
    if token.text == "-" and joins(tokens, index) and following.lower in {"a", "per"}:
        noun = index + 3 if tokens[index + 2].text == "-" else index + 2
        if tokens[noun].kind == WORD:
            return tokens[noun].text, noun + 1
        return None
    if token.lower == "per" and following.kind == DIGITS:
        return _per_so_many(tokens, index + 1)
    if token.lower == "per" and following.lower in SCALES:
        counted = read_noun(tokens, index + 2)
        if counted is not None:
            return f"{SCALES[following.lower]:,f} {_in_full(counted)}", counted.end
    if token.lower == "per" and following.text in SIGNS and tokens[index + 2].kind == DIGITS:
        return f"{following.text}{tokens[index + 2].text}", index + 3
    if token.lower == "per" and following.kind == WORD and following.lower != "cent":
        return _per_noun(tokens, index + 1)
    if token.text == "/" and following.kind == WORD and not following.spaced:
        power = tokens[index + 2]
        if not power.spaced and (power.kind == REFUSED or power.text in _POWERS):
            return f"{following.text}{power.text}", index + 3
        return PER_WORDS.get(following.lower, following.text), index + 2
    if token.lower in {"a", "an", "every", "each"} and following.lower in _PER_WHAT:
        if tokens[index + 2].lower in _NOT_PER_AFTER or joins(tokens, index + 2):
            return None
        return following.text, index + 2
    if token.lower in _EACH and token.kind == WORD:
        return _EACH[token.lower], index + 1
    return None


_POWERS: Final = frozenset({"2", "3"})


def _per_so_many(tokens: list[Token], index: int) -> tuple[str, int] | None:
    """Read what stands behind `per`: `1,000 live births`, `100 million miles`, `100 km`, a number alone."""
    digits, behind = tokens[index].text, tokens[index + 1]
    print_ = read_digits(digits)
    if print_ is None:
        return None
    if behind.lower in MAGNITUDES and (counted := read_noun(tokens, index + 2)) is not None:
        many = plain(print_.number * MAGNITUDES[behind.lower])
        return f"{many:,f} {_in_full(counted)}", counted.end
    counted = read_noun(tokens, index + 1)
    if counted is not None:
        return f"{digits} {_in_full(counted)}", counted.end
    if behind.lower in ABBREVIATED:
        return f"{digits} {behind.text}", index + 2
    is_whole = behind.kind in {MARK, END} or behind.lower in CUTS
    return (digits, index + 1) if is_whole and behind.text != "-" else None


def _in_full(noun: Noun) -> str:
    """Return a noun with the words before it, which say of which part of it something is stated."""
    return " ".join((*noun.qualifiers, noun.unit))


def _per_compound(tokens: list[Token], index: int) -> tuple[str, int] | None:
    """Read `passenger-mile` and `full-time student`, or None where no hyphen joins the first word."""
    end = index + 1
    while joins(tokens, end) and tokens[end + 1].kind == WORD:
        end += 2
    if end == index + 1:
        return None
    compound = "".join(token.text for token in tokens[index:end])
    noun = tokens[end]
    is_whole = tokens[end - 1].lower in COUNTED or noun.kind != WORD or noun.lower in CUTS
    return (compound, end) if is_whole else (f"{compound} {noun.text}", end + 1)


def _per_noun(tokens: list[Token], index: int) -> tuple[str, int] | None:
    """Read the noun behind `per`, and the two words of `school day`."""
    compound = _per_compound(tokens, index)
    if compound is not None:
        return compound
    first, second = tokens[index], tokens[index + 1]
    if first.lower == "annum":
        return "year", index + 1
    if is_kind_of_unit(first, second):
        return f"{first.text} {second.text}", index + 2
    if first.lower in CUTS:
        return None
    if first.lower in {"square", "cubic"} and second.kind == WORD:
        return f"{first.text} {second.text}", index + 2
    if second.kind == WORD and first.lower not in _PER_WHAT and second.lower in _PER_WHAT:
        return f"{first.text} {second.text}", index + 2
    if [second.lower, tokens[index + 2].lower] == ["of", "population"]:
        return None
    return PER_WORDS.get(first.lower, first.text), index + 1


_TALLIES: Final = words(
    """
    ayes aye yeas yea nays nay noes yes no for against abstain abstained abstentions abstaining absent
    present favor favour opposed
    """
)
"""Words that name the votes whose number stands behind a dash or colon: `Ayes – 5`."""


_CALLS: Final = words("ayes yeas nays noes")
"""Those that stand before nothing but their number: `Ayes 5, Noes 2`."""


def read_tally(tokens: list[Token], core: Core) -> Tail | None:
    """Read the votes that a number behind a dash counts: `Ayes – 5 Nays – 0`, or None elsewhere."""
    joint, name = tokens[core.start - 1], tokens[core.start - 2]
    is_joint = joint.text in {"–", "—", "-", ":"} and name.lower in _TALLIES
    if joint.lower in _CALLS and (joint.text[0].isupper() or name.kind != WORD):
        is_joint, name = True, joint
    if not is_joint or core.unit is not None or core.hedging.words or core.style != "digits":
        return None
    return Tail(name.lower, (), core.end, core.hedging)
