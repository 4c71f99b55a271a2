"""Putting amounts together: counted nouns, per-phrases, ranges, shares, ratios and changes.

One function per way to put a figure; `read_figures` tries them in order at one token.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Final, NamedTuple

from factcheck.quantity.cores import Core, Hedging, read_core, read_hedging_after
from factcheck.quantity.intervals import EXACT_ARITHMETIC, Openness, Print, intervals, plain
from factcheck.quantity.nouns import (
    ABBREVIATED,
    CUTS,
    TIMES,
    UNABLE_TO_CHANGE_SIGN,
    is_plural,
    read_noun,
    read_singular,
)
from factcheck.quantity.numerals import joins
from factcheck.quantity.records import Bound, Form, Interval, Quantity
from factcheck.quantity.tokens import DIGITS, WORD, Page, Token
from factcheck.quantity.units import (
    BASIS_POINTS,
    PERCENT,
    PERCENTAGE_POINTS,
    read_unit,
    several_readings,
)

_FIXED_UNITS: Final = frozenset({PERCENT, PERCENTAGE_POINTS, BASIS_POINTS})
_ONE: Final = Decimal(1)


class Found(NamedTuple):
    """A figure and the tokens it was read from, from start up to, not with, end."""

    quantity: Quantity
    start: int
    end: int


class Tail(NamedTuple):
    """What follows an amount: the noun it counts, what it is stated for each of."""

    unit: str | None
    per: tuple[str, ...]
    end: int
    hedging: Hedging


def read_figure(page: Page, index: int, *, strict: bool = False) -> Found | None:
    """Read the figure that starts at a token, or None where none does."""
    tokens = page.tokens
    opened = index
    opener = None
    if tokens[index].lower in {"between", "from"}:
        opener = tokens[index].lower
        opened = index + 1
    core = read_core(tokens, opened, strict=strict)
    if core is None:
        return None
    joined = _read_range(page, core, index, opener, strict=strict)
    if joined is not None:
        return joined
    if opener is not None:
        return None
    return _read_share(page, core, strict=strict) or _read_single(page, core, strict=strict)


def _read_single(page: Page, core: Core, *, strict: bool) -> Found | None:
    tail = _read_tail(page.tokens, core, strict=strict)
    quantity = _quantity(page, core, tail, core.start)
    return Found(quantity, core.start, tail.end)


def _read_tail(tokens: list[Token], core: Core, *, strict: bool) -> Tail:
    hedging, end = read_hedging_after(tokens, core.end, core.hedging)
    unit = core.unit
    if unit is None and core.fraction is None:
        unit, end = _read_counted(tokens, core, end, strict=strict)
        if hedging.words == core.hedging.words:
            hedging, end = read_hedging_after(tokens, end, hedging)
    per, end = _read_per(tokens, end)
    return Tail(unit, per, end, hedging)


def _read_counted(
    tokens: list[Token], core: Core, end: int, *, strict: bool
) -> tuple[str | None, int]:
    """Read what a number counts: a unit in letters, a hyphened noun, a noun phrase."""
    token = tokens[end]
    if token.lower in ABBREVIATED and token.kind == WORD:
        return token.text, end + 1
    if token.text == "°" and tokens[end + 1].text in {"C", "F"}:
        return "°" + tokens[end + 1].text, end + 2
    if token.text == "-" and joins(tokens, end) and tokens[end + 1].kind == WORD:
        return tokens[end + 1].text, end + 2
    if core.style == "vague" and token.lower == "of":
        noun = read_noun(tokens, end + 1)
        return noun if noun is not None else (None, end)
    if token.lower == "of" and core.style == "dozen" and tokens[end + 1].lower in CUTS:
        return None, end
    noun = read_noun(tokens, end)
    if noun is not None:
        return noun
    if abs(core.print_.number) == _ONE or core.style in {"fraction", "mixed"} or strict:
        singular = read_singular(tokens, end)
        if singular is not None:
            return singular
    if strict and token.kind == WORD and token.lower not in CUTS:
        return token.text, end + 1
    return None, end


_EACH: Final = {
    "each": "each",
    "apiece": "each",
    "annually": "year",
    "yearly": "year",
    "monthly": "month",
    "weekly": "week",
    "daily": "day",
    "hourly": "hour",
}
_PER_WHAT: Final = frozenset(
    """
    year month week day hour minute second night quarter semester term session season share barrel
    pound ounce ton tonne gallon litre liter kilogram mile kilometre kilometer student pupil person
    head household family employee worker teacher vote game piece unit gallon acre copy class
    ticket bottle dozen visit
    """.split()
)
_NOT_PER_AFTER: Final = frozenset("ago earlier later before after old".split())
_MOST_PER: Final = 4


def _read_per(tokens: list[Token], index: int) -> tuple[tuple[str, ...], int]:
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
    if token.lower == "per" and following.kind == WORD and following.lower not in {"cent"}:
        return _per_noun(tokens, index + 1)
    if token.text == "/" and following.kind == WORD and not following.spaced:
        return following.text, index + 2
    if token.lower in {"a", "an", "every", "each"} and following.lower in _PER_WHAT:
        if tokens[index + 2].lower in _NOT_PER_AFTER or joins(tokens, index + 2):
            return None
        return following.text, index + 2
    if token.lower in _EACH and token.kind == WORD:
        return _EACH[token.lower], index + 1
    return None


def _per_noun(tokens: list[Token], index: int) -> tuple[str, int] | None:
    """Read the noun behind `per`, with a first part where the second is a table's: `school day`."""
    first, second = tokens[index], tokens[index + 1]
    if first.lower in {"annum"}:
        return "year", index + 1
    if first.lower in CUTS:
        return None
    if second.kind == WORD and first.lower not in _PER_WHAT and second.lower in _PER_WHAT:
        return f"{first.text} {second.text}", index + 2
    if [second.lower, tokens[index + 2].lower] == ["of", "population"]:
        return None
    return first.text, index + 1


def _quantity(page: Page, core: Core, tail: Tail, start: int) -> Quantity:
    """Build the figure of one amount."""
    hedging = tail.hedging
    unit = tail.unit
    is_count = unit is not None and unit == core.unit is None
    is_count = core.unit is None and unit is not None and unit.lower() not in UNABLE_TO_CHANGE_SIGN
    openness = Openness(hedging.bound, hedging.share, is_count, hedging.is_unrounded)
    text = page.cut(start, tail.end)
    if core.style == "vague":
        limit = Interval(core.print_.number, None)
        bound = Bound.AT_LEAST if hedging.bound is Bound.EXACT else hedging.bound
        return Quantity(
            text,
            None,
            unit,
            bound,
            Form.VAGUE,
            limit,
            limit,
            hedging.words,
            tail.per,
            rule="vague",
        )
    printed, rounding = intervals(core.print_, openness)
    is_fraction = core.fraction is not None
    return Quantity(
        text,
        plain(core.print_.number),
        unit,
        hedging.bound,
        Form.RATIO if is_fraction and unit is None else Form.NUMBER,
        printed,
        rounding,
        hedging.words,
        tail.per,
        rule=_rule(core, unit),
        readings=several_readings(unit),
    )


def _rule(core: Core, unit: str | None) -> str:
    if core.unit in _FIXED_UNITS:
        return core.unit or ""
    if core.unit is not None:
        return "money"
    if core.fraction is not None:
        return "fraction"
    return "count" if unit is not None else "number"


_DASHES: Final = frozenset({"-", "–", "—"})


def _read_range(
    page: Page, first: Core, start: int, opener: str | None, *, strict: bool
) -> Found | None:
    """Read two amounts joined as a range: `between 5 and 7 percent`, `$1.2-1.9 billion`."""
    tokens = page.tokens
    index = first.end
    lead_unit: str | None = None
    if first.unit is None and opener is not None:
        noun = read_noun(tokens, index)
        if noun is not None:
            lead_unit, index = noun
    joint = _read_joint(tokens, index, opener)
    if joint is None:
        return None
    second = read_core(tokens, joint, strict=strict)
    if second is None or first.style == "vague" or second.style == "vague":
        return None
    if (second.hedging.words and opener is None) or second.is_signed:
        return None
    first, second, readings = _share_ends(tokens, first, second)
    if first.unit != second.unit:
        return None
    if first.print_.number >= second.print_.number:
        return None
    tail = _read_tail(tokens, second, strict=strict)
    unit = tail.unit or lead_unit
    if lead_unit is not None and tail.unit is not None and lead_unit != tail.unit:
        return None
    shared = Tail(unit, tail.per, tail.end, first.hedging)
    low = _quantity(page, first, shared._replace(end=first.end), first.start)
    high = _quantity(page, second, tail._replace(unit=unit), second.start)
    quantity = Quantity(
        page.cut(start, tail.end),
        None,
        unit,
        Bound.RANGE,
        Form.RANGE,
        Interval(low.printed.low, high.printed.high),
        Interval(low.rounding.low, high.rounding.high),
        first.hedging.words,
        tail.per,
        ends=(low, high),
        rule="range",
        readings=readings,
    )
    return Found(quantity, start, tail.end)


def _read_joint(tokens: list[Token], index: int, opener: str | None) -> int | None:
    """Read what joins the ends of a range; give the token of the second end."""
    token = tokens[index]
    if opener == "between":
        return index + 1 if token.lower in {"and", "to"} else None
    if token.text == "-" and not token.spaced and tokens[index + 1].lower in {"to", "or"}:
        return index + 2
    if token.lower in {"to", "through"}:
        return index + 1
    if opener is None and token.lower == "or":
        return index + 1
    if opener is None and token.text in _DASHES and token.spaced == tokens[index + 1].spaced:
        return index + 1
    return None


def _share_ends(
    tokens: list[Token], first: Core, second: Core
) -> tuple[Core, Core, tuple[str, ...]]:
    """Give both ends the unit and the magnitude that are printed only once."""
    readings: tuple[str, ...] = ()
    if second.is_scaled and not first.is_scaled and first.style == second.style == "digits":
        factor = _factor(second.print_, tokens, second)
        if factor is not None:
            mantissa = EXACT_ARITHMETIC.divide(second.print_.number, factor)
            if first.print_.number < mantissa:
                first = first._replace(
                    print_=Print(*(each * factor for each in first.print_)), is_scaled=True
                )
    if first.unit is None:
        first = first._replace(unit=second.unit)
    elif second.unit is None:
        second = second._replace(unit=first.unit)
    return first, second, readings


def _factor(print_: Print, tokens: list[Token], core: Core) -> Decimal | None:
    """Give the magnitude of an amount in digits: its last printed place over that of its digits."""
    for position in range(core.number_start, core.end):
        token = tokens[position]
        if token.kind == DIGITS:
            _, _, decimals = token.text.partition(".")
            return print_.step.scaleb(len(decimals))
    return None


_DETERMINERS: Final = frozenset("the our their its his her your my all some these those".split())


def _read_share(page: Page, first: Core, *, strict: bool) -> Found | None:
    """Read `43 out of 50`, `100 of our more than 800 schools`, `one in five students`."""
    tokens = page.tokens
    if first.unit is not None or first.style in {"vague", "fraction", "mixed"}:
        return None
    index = first.end
    lead: tuple[str, int] | None = None
    token = tokens[index]
    if token.lower not in {"of", "out", "in"}:
        lead = read_noun(tokens, index)
        if lead is None:
            return None
        index = lead[1]
        token = tokens[index]
    is_in = token.lower == "in"
    if token.lower == "out" and tokens[index + 1].lower == "of":
        index += 2
        is_out = True
    elif token.lower in {"of", "in"}:
        index += 1
        is_out = False
    else:
        return None
    is_one = tokens[first.number_start].lower == "one"
    while tokens[index].lower in _DETERMINERS and tokens[index].lower != "some":
        if is_in or (is_one and not is_out):
            return None
        index += 1
    second = read_core(tokens, index, strict=strict)
    if second is None or second.unit is not None or second.style in {"vague", "fraction"}:
        return None
    if first.print_.number >= second.print_.number or first.print_.number < 0:
        return None
    if is_in and (lead is not None or second.hedging.words or _is_year(tokens, second)):
        return None
    if is_one and not is_out and not is_in:
        return None
    tail = _read_tail(tokens, second, strict=strict)
    if is_in and tail.unit is not None and tail.unit.lower() in TIMES:
        return None
    unit = lead[0] if lead is not None else tail.unit
    total = _quantity(page, second, tail._replace(per=()), second.start)
    own = Tail(unit, tail.per, tail.end, first.hedging)
    part = _quantity(page, first, own, first.start)
    quantity = Quantity(
        part.text,
        part.number,
        unit,
        part.bound,
        Form.OF,
        part.printed,
        part.rounding,
        part.bound_words,
        part.per,
        total=total,
        rule="share",
    )
    return Found(quantity, first.start, tail.end)


def _is_year(tokens: list[Token], core: Core) -> bool:
    text = tokens[core.number_start].text
    return len(text) == 4 and text.isdecimal() and text[:2] in {"17", "18", "19", "20"}
