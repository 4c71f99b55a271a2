"""Reading one amount as a figure, with all that stands around it: bound, unit, margin, base, prices."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from factcheck.quantity.grammar.bases import read_base
from factcheck.quantity.grammar.bounds import Hedging, may_say_of_what
from factcheck.quantity.grammar.build import Found, build_quantity
from factcheck.quantity.grammar.changed_amounts import find_change_of
from factcheck.quantity.grammar.compounds import add_second_step
from factcheck.quantity.grammar.cores import read_both
from factcheck.quantity.grammar.counts import is_figure, is_over_others
from factcheck.quantity.grammar.differences import AGO, is_measured
from factcheck.quantity.grammar.inflection import find_singular
from factcheck.quantity.grammar.listed import SHARING, add_noun_of_list, add_shared_unit
from factcheck.quantity.grammar.margins import Margin, read_margin
from factcheck.quantity.grammar.negation import read_negation
from factcheck.quantity.grammar.per import find_noun_of_each
from factcheck.quantity.grammar.prices import read_prices
from factcheck.quantity.grammar.tails import Tail, read_tail, read_tally
from factcheck.quantity.grammar.temperatures import add_below_zero
from factcheck.quantity.lexicon.currencies import CODES
from factcheck.quantity.lexicon.hedges import DENIED
from factcheck.quantity.lexicon.unit_kinds import is_countable
from factcheck.quantity.lexicon.unit_words import DURATIONS, MEASURES
from factcheck.quantity.lexicon.word_lists import split_words
from factcheck.quantity.not_figures.contests import is_party_count
from factcheck.quantity.not_figures.dates import is_year
from factcheck.quantity.quantity import Bound

if TYPE_CHECKING:
    from factcheck.quantity.grammar.amounts import Core
    from factcheck.quantity.grammar.tokens import Token, TokenizedText


def read_single(page: TokenizedText, core: Core, opener: str, *, strict: bool) -> Found | None:
    """Read an amount that is joined to no other; None where it is no figure in running text.

    Args:
        page: the tokens of a text, and the text.
        core: the amount.
        opener: `between` or `from` before it, or empty: behind one stands a range.
        strict: whether it is a recorded value, and no running text.
    """
    if opener:
        return None
    tokens = page.tokens
    if not strict and tokens[core.end].lower in SHARING:
        core = add_shared_unit(tokens, core)
    core, tail, margin = _read_around(tokens, core, strict=strict)
    if not strict and (tokens[core.end].text == "," or tokens[core.end].lower in {"and", "or"}):
        tail = add_noun_of_list(tokens, core, tail)
    if not strict:
        if not is_figure(tokens, core, tail) or is_over_others(tokens, core, tail):
            return None
        if _is_moment(tokens, core, tail):
            return None
        core, tail = _remove_during(tokens, core, tail)
    start, readings = core.start, _list_readings(tokens, core, tail, strict=strict)
    if tail.hedging.words:
        amount = page.cut(core.number_start, tail.end)
        is_time = (tail.unit or "").lower() in DURATIONS
        if not is_time and may_say_of_what(tokens, start, tail.hedging):
            readings = (f"{tail.hedging.words[0].lower()} {amount}", amount)
        is_denied = tail.hedging.words[0].lower() in DENIED
        is_thing = is_denied and _is_thing(tokens, tail)
        negation = read_negation(
            tokens, start, tail.hedging, amount, is_time=is_time, is_thing=is_thing
        )
        if negation is None and is_denied:
            tail, start = tail._replace(hedging=Hedging()), core.number_start
        if negation is not None:
            start = negation.start
            tail = tail._replace(hedging=negation.hedging)
            readings = negation.readings or readings
    found = Found(build_quantity(page, core, tail, start), start, tail.end)
    found = _add_prices(page, found)
    if tail.unit is None and not strict and is_party_count(tokens, core.number_start):
        found = found._replace(quantity=replace(found.quantity, rule="contest"))
    change = find_change_of(tokens, core, tail, start)
    base = read_base(tokens, core, tail.end)
    if not (readings or margin or change or base):
        return found
    quantity = replace(
        found.quantity,
        readings=readings or found.quantity.readings,
        margin=None if margin is None else margin.size,
        change=change,
        base=None if base is None else base[0],
    )
    return found._replace(quantity=quantity)


def _is_thing(tokens: list[Token], tail: Tail) -> bool:
    """Return whether an amount counts things, or some of them: `5 of them`."""
    if tail.unit is None:
        return tokens[tail.end].lower == "of"
    return is_countable(tail.unit)


def _read_around(
    tokens: list[Token], core: Core, *, strict: bool
) -> tuple[Core, Tail, Margin | None]:
    """Read the unit and the margin of an amount, in either order, and a second step of its unit."""
    margin = read_margin(tokens, core, core.end)
    if margin is not None:
        core = margin.core._replace(end=margin.end)
    tail = read_tally(tokens, core) or read_tail(tokens, core, strict=strict)
    core, tail = add_second_step(tokens, core, tail, strict=strict)
    if margin is None:
        size = tail.end + 1 if tokens[tail.end].lower in _EXTENTS else tail.end
        margin = read_margin(tokens, core, size)
        if margin is not None:
            tail = tail._replace(end=margin.end)
    if tokens[tail.end].lower == "below":
        core, tail = add_below_zero(tokens, core, tail)
    return core, tail, margin


_EXTENTS: Final = split_words("old long wide high tall deep away thick across")
"""Words of what a measure says, between it and its margin: `4 billion years old, give or take 8 million`."""


def _add_prices(page: TokenizedText, found: Found) -> Found:
    """Read the year in whose prices an amount of money is stated, as a part of its figure."""
    quantity = found.quantity
    prices = read_prices(page.tokens, found.end) if quantity.currency is not None else None
    if prices is None:
        return found
    year, end = prices
    quantity = replace(quantity, prices=year, text=page.cut(found.start, end))
    return Found(quantity, found.start, end)


def _list_readings(tokens: list[Token], core: Core, tail: Tail, *, strict: bool) -> tuple[str, ...]:
    """Return the readings of `500 m`, and of a bare number that looks like a year."""
    token = tokens[core.number_start]
    if core.unit == "m" and tokens[tail.end].lower not in _SIZES:
        return (f"{token.text} metres", f"{token.text} million")
    is_noun = core.unit is None and tail.unit is not None and not core.is_scaled
    if is_noun and find_singular((tail.unit or "").lower()) not in MEASURES:
        return read_both(token.text)
    noun = None if strict else _find_noun_of_each(tokens, core, tail)
    if noun is not None:
        return ("the whole amount", f"the amount for each {noun.text}")
    is_bare = tail.unit is None and core.end == core.number_start + 1
    if is_bare and "." in token.text and token.text.endswith("0"):
        return read_both(token.text)  # nobody prints thirty to a thousandth as 30.000
    if not strict and is_bare and is_year(token) and core.hedging.bound is Bound.EXACT:
        return (f"the number {token.text}", f"the year {token.text}")
    return ()


def _find_noun_of_each(tokens: list[Token], core: Core, tail: Tail) -> Token | None:
    """Return a noun that money may be paid for each of, where nothing says so: `$5 million a launch`; else None."""
    if tail.unit not in CODES or tail.per:
        return None
    before = tokens[max(core.start - _CALLED_BEFORE, 0) : core.start]
    if any(token.lower in _CALLING for token in before):
        return None
    return find_noun_of_each(tokens, tail.end)


_CALLING: Final = split_words(
    """
    call calls called calling consider considers considered deem deems deemed make makes made term
    terms termed label labels labeled labelled dub dubbed find finds found think thinks thought
    """
)
"""Verbs behind which an amount and a noun are one thing: `called the $5 million a mistake`."""
_CALLED_BEFORE: Final = 6
"""Tokens between such a verb and its amount at most."""


def _is_moment(tokens: list[Token], core: Core, tail: Tail) -> bool:
    """Return whether a time is that which something is compared with: `5% higher than a year ago`."""
    words_ = core.hedging.words[-1].lower().split() if core.hedging.words else [""]
    if words_[-1] != "than" or (tail.unit or "").lower() not in DURATIONS:
        return False
    if tokens[tail.end].lower not in AGO:
        return False
    return words_[-2] not in {"more", "less"} or is_measured(tokens[core.start - 1])


_SIZES: Final = split_words("long wide tall high deep away above below thick across apart square")
"""Words behind which an m is metres."""


def _remove_during(tokens: list[Token], core: Core, tail: Tail) -> tuple[Core, Tail]:
    """Return an amount without `over` where it says during, `6% over three years`, and without the `under` of rulers.

    After `for`, and a verb that says how long, it can only say more than.
    """
    words_ = [word.lower() for word in core.hedging.words]
    if words_ == ["under"] and (tail.unit or "").lower() in _RULING:
        return _remove_bound(core, tail)
    if words_ != ["over"] or (tail.unit or "").lower() not in DURATIONS | _SPELLS:
        return core, tail
    if tokens[core.start - 1].lower in _LASTING or tokens[tail.end].lower == "old":
        return core, tail
    return _remove_bound(core, tail)


def _remove_bound(core: Core, tail: Tail) -> tuple[Core, Tail]:
    plainly = core.hedging._replace(bound=Bound.EXACT, words=())
    return core._replace(start=core.number_start, hedging=plainly), tail._replace(hedging=plainly)


_LASTING: Final = split_words(
    "for take takes took taken taking last lasts lasted lasting wait waits waited waiting"
)
"""Words behind which `over` says more than of a time: `took over 40 minutes`."""

_RULING: Final = split_words(
    """
    presidents mayors governors administrations superintendents chancellors chairmen coaches leaders
    names aliases contracts laws rules plans flags scenarios agreements statutes
    """
)
"""What something stands or happens under: `served under three mayors`."""

_SPELLS: Final = split_words(
    "spells spell games matches meetings rounds stages laps visits trips campaigns tours attempts"
)
"""Nouns that `over` stands before as it does before days."""
