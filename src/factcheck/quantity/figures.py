"""Reading the figure that starts at a token, in the one order in which the ways are tried.

Strict for a recorded value; in running text a bare number must look like one that counts.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from factcheck.quantity.bases import read_base
from factcheck.quantity.building import Found, quantity_of
from factcheck.quantity.changes import is_ranging, read_change, read_step
from factcheck.quantity.compounds import read_second_step
from factcheck.quantity.cores import Core, read_core
from factcheck.quantity.dates import is_year
from factcheck.quantity.factors import read_factor
from factcheck.quantity.joined import read_range, read_ratio, read_share
from factcheck.quantity.margins import read_margin
from factcheck.quantity.movements import change_of
from factcheck.quantity.negation import read_negation
from factcheck.quantity.nouns import CUTS, TIMES
from factcheck.quantity.numberwords import DENOMINATORS, NUMBER_WORDS, ORDINALS
from factcheck.quantity.prices import read_prices
from factcheck.quantity.records import Bound
from factcheck.quantity.tails import Tail, read_tail, read_tally
from factcheck.quantity.tokens import DIGITS, WORD, Page, Token, joins, starts_sentence
from factcheck.quantity.units import FIXED_UNITS
from factcheck.quantity.wordlists import words


def read_figures(page: Page, index: int, *, strict: bool = False) -> tuple[Found, ...]:
    """Read the figure that starts at a token, or both ends of the change that does."""
    tokens = page.tokens
    opener = tokens[index].lower
    if opener in {"from", "to"} and not strict:
        change = read_change(page, index)
        if change or opener == "to" or not is_ranging(tokens, index):
            return change
    if opener not in {"between", "from"}:
        opener = ""
    first = index + 1 if opener else index
    core = read_core(tokens, first, strict=strict, is_asked=not opener)
    if core is None or (tokens[core.end].text == "-" and tokens[core.end + 1].lower == "fold"):
        factor = read_factor(page, index, strict=strict)
        return () if factor is None else (factor,)
    if not (opener or strict):
        step = read_step(page, core)
        if step:
            return step
    for read in (read_ratio, read_range, read_share, _read_single):
        found = read(page, core, opener, strict=strict)
        if found is not None:
            return (found,)
    return ()


def _read_single(page: Page, core: Core, opener: str, *, strict: bool) -> Found | None:
    if opener:
        return None
    tokens = page.tokens
    margin = read_margin(tokens, core, core.end)
    if margin is not None:
        core = margin.core._replace(end=margin.end)
    tail = read_tally(tokens, core) or read_tail(tokens, core, strict=strict)
    whole = read_second_step(tokens, core, tail.unit, tail.end)
    if whole is not None:
        core = whole
        tail = read_tail(tokens, core, strict=strict)
    if margin is None:
        margin = read_margin(tokens, core, tail.end)
        if margin is not None:
            tail = tail._replace(end=margin.end)
    if not strict:
        if not _counts(tokens, core, tail) or _is_over_others(tokens, core, tail):
            return None
        core, tail = _without_during(tokens, core, tail)
    start = core.start
    readings: tuple[str, ...] = ()
    amount = page.cut(core.number_start, tail.end)
    negation = read_negation(tokens, start, tail.hedging, amount)
    if negation is not None:
        start, hedging, readings = negation
        tail = tail._replace(hedging=hedging)
    quantity = quantity_of(page, core, tail, start)
    prices = read_prices(tokens, tail.end) if quantity.currency is not None else None
    end = tail.end
    if prices is not None:
        end = prices[1]
        quantity = replace(quantity, prices=prices[0], text=page.cut(start, end))
    if (
        quantity.unit in FIXED_UNITS
        or quantity.unit == "points"
        or tokens[start - 1].lower in {"up", "down"}
    ):
        change = change_of(tokens, start, tail.end)
        quantity = quantity if change is None else replace(quantity, change=change)
    base = read_base(tokens, core, tail.end)
    if base is not None:
        quantity = replace(quantity, base=base[0])
    if readings:
        quantity = replace(quantity, readings=readings)
    if margin is not None:
        quantity = replace(quantity, margin=margin.size)
    if core.unit == "m" and tokens[end].lower not in _SIZES:
        number = tokens[core.number_start].text
        quantity = replace(quantity, readings=(f"{number} metres", f"{number} million"))
    if not strict and tail.unit is None and core.end == core.number_start + 1:
        token = tokens[core.number_start]
        if is_year(token) and core.hedging.bound is Bound.EXACT:
            readings = (f"the number {token.text}", f"the year {token.text}")
            quantity = replace(quantity, readings=readings)
    return Found(quantity, start, end)


_SIZES: Final = words("long wide tall high deep away above below thick across apart below square")
"""Words behind which an m is metres."""

_HALVES_OF_TIME: Final = frozenset(
    {*ORDINALS, "last", "latter", "other", "better", "next", "final"}
)
_POINTING: Final = words(
    "the these those that this any other us them you last first next no every each"
)
_BEING: Final = words("were was are is have had has of died remain remained")
_IDIOMS: Final = words(
    """
    of time way sided on off size stop dimensional party fold faced handed armed up and upmanship
    tiered tolerance percenter tone ply
    """
)
_NOUNS_IN_ED: Final = words("speed seed bed feed need shed breed steed")


def _counts(tokens: list[Token], core: Core, tail: Tail) -> bool:
    """Tell whether an amount in running text is a figure rather than a turn of phrase."""
    first = tokens[core.number_start]
    before = tokens[core.start - 1]
    if core.style == "vague":
        is_bare = core.end == core.number_start + 1 and first.lower in {"scores", "tens"}
        return not is_bare or tail.unit is not None
    if core.style == "fraction":
        is_further = first.kind == WORD and tokens[core.start - 2].kind == WORD
        place = core.start - 1 if before.lower != "a" else core.start - 2
        if is_further and tokens[place].lower == "and":
            return False  # a cup and a half
        return before.lower not in _HALVES_OF_TIME
    if core.unit is not None:
        return True
    if first.lower == "one" and tokens[core.end].lower in DENOMINATORS:
        return False
    if _is_idiom(tokens, core) or _is_split(tokens, core.end):
        return False
    if core.style == "words" and _is_name(tokens, core.number_start):
        return False
    if core.style == "digits" and _is_index(tokens, core.start):
        return False
    if tail.unit is not None or core.is_scaled or tail.hedging.bound is not Bound.EXACT:
        return True
    if core.style in {"digits", "mixed"}:
        if _is_model(tokens, core) or _is_age(tokens, core):
            return False
        return not _is_named(tokens, core.number_start)
    if core.style == "dozen":
        return True
    if first.lower in {"one", "zero"} or before.lower in _POINTING:
        return core.print_.number >= 20
    return tokens[core.end].lower in _BEING or core.print_.number >= 20


def _is_idiom(tokens: list[Token], core: Core) -> bool:
    """Tell whether a hyphen makes an idiom of a number: `one-time`, `two-sided`."""
    if tokens[core.end].text != "-" or tokens[core.end].spaced:
        return False
    word = tokens[core.end + 1].lower
    if word in {"plus", "odd"}:
        return False
    if word in _IDIOMS or word in ORDINALS or word in NUMBER_WORDS or word in CUTS:
        return True
    if len(word) == 1:
        return True
    if joins(tokens, core.end + 2) and tokens[core.end + 3].kind == DIGITS:
        return True
    if tokens[core.number_start].lower == "one" and word not in TIMES:
        return True
    return word.endswith("ed") and word not in _NOUNS_IN_ED


def _is_split(tokens: list[Token], index: int) -> bool:
    """Tell whether digits go on behind a colon that made no ratio."""
    return (
        tokens[index].text == ":"
        and not tokens[index].spaced
        and not tokens[index + 1].spaced
        and tokens[index + 1].kind == DIGITS
    )


def _is_name(tokens: list[Token], index: int) -> bool:
    """Tell whether a number word is a part of a name: `the Big Ten`, `Seven Oaks`."""
    return tokens[index].text[:1].isupper() and not starts_sentence(tokens, index)


def _is_index(tokens: list[Token], index: int) -> bool:
    """Tell whether a single capital stands before digits, as in the name of a stock index."""
    before = tokens[index - 1]
    return (
        before.kind == WORD and len(before.text) == 1 and before.text in "BCDEFGHJKLMNOPQRSTUVWXYZ"
    )


def _is_named(tokens: list[Token], index: int) -> bool:
    """Tell whether bare digits follow a name, as in `Apollo 11`, `H.R. 12` and `year 3`."""
    token, before = tokens[index], tokens[index - 1]
    if before.text == "." and not before.spaced and _is_index(tokens, index - 1):
        return "," not in token.text
    if before.lower in TIMES and not before.lower.endswith("s"):
        return True
    if "," in token.text or before.kind != WORD or not token.spaced:
        return False
    return before.text[0].isupper() and before.lower not in CUTS


def _is_model(tokens: list[Token], core: Core) -> bool:
    """Tell whether capitals follow digits, as in the name of a model."""
    following = tokens[core.end]
    return following.kind == WORD and len(following.text) > 1 and following.text.isupper()


def _is_age(tokens: list[Token], core: Core) -> bool:
    """Tell whether digits stand between commas behind a name, where they are an age."""
    comma, name = tokens[core.start - 1], tokens[core.start - 2]
    is_between = comma.text == "," and tokens[core.end].text == ","
    is_short = len(tokens[core.number_start].text) < 3
    return is_between and is_short and name.kind == WORD and name.text[0].isupper()


def _without_during(tokens: list[Token], core: Core, tail: Tail) -> tuple[Core, Tail]:
    """Leave `over` aside where it says during: `6% over three years`.

    After `for` it can only say more than.
    """
    is_over = [word.lower() for word in core.hedging.words] == ["over"]
    if not is_over or (tail.unit or "").lower() not in TIMES | _SPELLS:
        return core, tail
    if tokens[core.start - 1].lower == "for" or tokens[tail.end].lower == "old":
        return core, tail
    plainly = core.hedging._replace(bound=Bound.EXACT, words=())
    return core._replace(start=core.number_start, hedging=plainly), tail._replace(hedging=plainly)


_SPELLS: Final = words(
    "spells spell games matches meetings rounds stages laps visits trips campaigns tours attempts"
)
"""Nouns that `over` stands before as it does before days."""

_CHOOSING: Final = words(
    """
    chosen choose chooses chose choosing picked picks picking selected preferred prefer prefers
    favored favoured elected victory victories triumph triumphed prevailed prevail
    """
)
"""Words after which `over` says over whom."""


def _is_over_others(tokens: list[Token], core: Core, tail: Tail) -> bool:
    """Return whether `over` names those who were passed over: `chosen over three other people`."""
    over = core.start if core.start < core.number_start else core.start - 1
    is_over = tokens[over].lower == "over" and tail.unit is not None
    return is_over and tokens[over - 1].lower in _CHOOSING


def skips(tokens: list[Token], index: int) -> int:
    """Give the token behind what `read_figures` did not read at a token.

    A run of number words that makes no number is left as a whole.
    """
    end = index + 1
    if tokens[index].lower not in NUMBER_WORDS and tokens[index].kind != DIGITS:
        return end
    while tokens[end].lower in NUMBER_WORDS or (
        tokens[end].text == "-" and tokens[end + 1].lower in NUMBER_WORDS
    ):
        end += 1
    return end
