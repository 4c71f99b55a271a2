"""Shares of a number: `43 out of 50`, `100 of our more than 800 schools`, `one in five students`."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from factcheck.quantity.grammar.build import Found, build_quantity
from factcheck.quantity.grammar.cores import read_core
from factcheck.quantity.grammar.inflection import find_plural
from factcheck.quantity.grammar.joined import NO_JOINING
from factcheck.quantity.grammar.nouns import CUTS, Noun, is_plural, may_follow, read_noun
from factcheck.quantity.grammar.tails import Tail, read_tail
from factcheck.quantity.grammar.tokens import WORD
from factcheck.quantity.grammar.units import read_unit
from factcheck.quantity.lexicon.currencies import CODES
from factcheck.quantity.lexicon.unit_words import DURATIONS
from factcheck.quantity.lexicon.word_lists import split_words
from factcheck.quantity.not_figures.dates import is_year
from factcheck.quantity.quantity import Bound, Form, Quantity

if TYPE_CHECKING:
    from factcheck.quantity.grammar.amounts import Core
    from factcheck.quantity.grammar.tokens import Token, TokenizedText

_DETERMINERS: Final = split_words("the our their its his her your my all these those every")


_WHICH: Final = split_words("last past previous next first final remaining other")
"""Words that say which of a whole, between a determiner and its number."""


def skip_determiners(tokens: list[Token], index: int) -> int:
    """Return the token behind `the`, `our`, `the home's`, `the last` before the number of a whole.

    Args:
        tokens: of the text.
        index: the first token that may be one of them.
    """
    start = index
    while tokens[index].lower in _DETERMINERS:
        index += 1
    if tokens[index].lower.endswith("'s"):
        index += 1
    if index > start and tokens[index].lower in _WHICH:
        index += 1
    return index


def _read_one(tokens: list[Token], first: Core) -> Noun | None:
    """Read the noun between `one` and `in`, as its plural: the pupils of `one pupil in five`; else None."""
    noun, joint = tokens[first.end], tokens[first.end + 1]
    is_one = first.print_.number == 1 and noun.kind == WORD and noun.lower not in CUTS
    if not is_one or joint.lower != "in":
        return None
    return Noun(find_plural(noun.text), first.end + 1)


_PARTING: Final = frozenset({"of", "out", "in"})
"""Words between a part and its whole."""


def read_share(page: TokenizedText, first: Core, opener: str, *, strict: bool) -> Found | None:
    """Read `43 out of 50`, `100 of our more than 800 schools`, `one in five students`.

    Args:
        page: the tokens of a text, and the text.
        first: the amount that is the part.
        opener: `between` or `from` before it, or empty: behind one stands a range.
        strict: whether it is a recorded value, and no running text.
    """
    tokens = page.tokens
    if opener or first.style in NO_JOINING:
        return None
    if first.unit is not None:
        return _read_money(page, first, strict=strict)
    index = first.end
    if not may_follow(tokens, index, _PARTING):
        return None
    lead: Noun | None = None
    if tokens[index].lower not in _PARTING:
        lead = read_noun(tokens, index) or _read_one(tokens, first)
        index = lead.end if lead else index
    joint = _read_of(tokens, index)
    if joint is None:
        return None
    joining, index = joint
    is_one = tokens[first.number_start].lower == "one"
    if joining == "of" and is_one:
        return None
    passed = skip_determiners(tokens, index)
    is_every = tokens[index].lower == "every" and passed == index + 1
    if joining == "in" and passed != index and not is_every:
        return None
    index = passed
    second = read_core(tokens, index, strict=strict)
    if second is None or second.is_prefixed or second.style in NO_JOINING:
        return None
    if second.unit is not None and second.unit not in CODES:
        return None
    if not 0 <= first.print_.number < second.print_.number:
        return None
    if joining == "in" and (second.hedging.words or is_year(tokens[second.number_start])):
        return None
    tail = read_tail(tokens, second, strict=strict)
    if joining == "in" and lead and (tail.unit is not None or second.is_scaled):
        return None  # `two schools in 12 districts`, but `two schools in five`
    if joining == "in" and first.print_.number == 1 and not strict:
        tail = _remove_verb(tokens, tail)
    if joining == "in" and (tail.unit or "").lower() in DURATIONS:
        return None
    if lead is not None and tail.unit is not None and lead.unit != tail.unit:
        return None
    unit = lead.unit if lead is not None else tail.unit
    qualifiers = lead.qualifiers if lead is not None else tail.qualifiers
    whole = tail.qualifiers if tail.unit is not None else qualifiers
    total_tail = tail._replace(unit=unit, per=(), qualifiers=whole)
    total = build_quantity(page, second, total_tail, second.start)
    own = Tail(unit, tail.per, tail.end, first.hedging, qualifiers)
    part = build_quantity(page, first, own, first.start)
    quantity = replace(part, form=Form.OF, total=total, rule="share")
    return Found(quantity, first.start, tail.end)


_FEW: Final = 10
"""Of so many pounds at most is one in so many: `£1 in £4`, but not `$500 in $1,000 grants`."""


def _read_money(page: TokenizedText, first: Core, *, strict: bool) -> Found | None:
    """Read what part of some money is meant: `$1 of every $4`, `25 cents on the dollar`, `45p in the pound`."""
    tokens = page.tokens
    if first.unit not in CODES:
        return None
    words_ = [tokens[first.end + ahead].lower for ahead in range(2)]
    is_of_one = words_ in (["on", "the"], ["in", "the"])
    joint = None if is_of_one else _read_of(tokens, first.end)
    index = first.end + 1 if joint is None else joint[1]
    is_each = tokens[index].lower in {"every", "each"}
    is_of_few = words_[0] == "in" and first.is_prefixed and first.print_.number < _FEW
    if not (is_of_one or (joint and (is_each or is_of_few))):
        return None
    second = read_core(tokens, index + is_each, strict=strict) if joint else None
    if not is_each and second is not None:
        is_paid = second.print_.number > _FEW or read_noun(tokens, second.end) is not None
        if is_paid or first.is_scaled:
            return None  # `$5 in $10 bills`
    part = build_quantity(page, first, Tail(first.unit, (), first.end, first.hedging), first.start)
    if second is None:
        is_pound = first.unit == "GBP" and tokens[index + 1].lower == "pound"
        unit = ("GBP", index + 2) if is_pound else read_unit(tokens, index + 1)
        if unit is None or unit[0] != first.unit or first.print_.number >= 1:
            return None
        text, end = page.cut(index + 1, unit[1]), unit[1]
        total = Quantity(
            text, Decimal(1), first.unit, Bound.EXACT, Form.NUMBER, Decimal(1), Decimal(1)
        )
    else:
        if second.unit != first.unit or first.print_.number >= second.print_.number:
            return None
        end = second.end
        tail = Tail(second.unit, (), end, second.hedging)
        total = build_quantity(page, second, tail, second.start)
    quantity = replace(
        part, text=page.cut(first.start, end), form=Form.OF, total=total, rule="share"
    )
    return Found(quantity, first.start, end)


def _remove_verb(tokens: list[Token], tail: Tail) -> Tail:
    """Take the verb in -s off what one in so many is one of: `one in five Londoners rents a flat`.

    Where another verb follows (`one in six women voters says`), the word in -s is the noun.
    """
    noun, verb, behind = tokens[tail.end - 2], tokens[tail.end - 1], tokens[tail.end]
    is_noun = noun.lower == (tail.qualifiers or ("",))[-1].lower() and is_plural(noun)
    if tail.per or not is_noun or verb.text != tail.unit or behind.lower in _FINITE:
        return tail
    if behind.lower.endswith(("s", "ed")) and behind.kind == WORD:
        return tail
    return tail._replace(unit=noun.text, end=tail.end - 1, qualifiers=tail.qualifiers[:-1])


_FINITE: Final = split_words(
    "is are was were has have had will would can could may might must should says said"
)
"""Verbs behind a noun that is complete."""


def _read_of(tokens: list[Token], index: int) -> tuple[str, int] | None:
    word = tokens[index].lower
    if word == "out" and tokens[index + 1].lower == "of":
        return "out of", index + 2
    if word in {"of", "in"}:
        return word, index + 1
    return None
