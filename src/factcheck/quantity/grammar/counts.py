"""Whether a number in running text counts or measures something, or is a turn of phrase or a name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.quantity.grammar.nouns import CUTS
from factcheck.quantity.grammar.tokens import DIGITS, WORD, Token, is_hyphen, is_sentence_start
from factcheck.quantity.lexicon.hedges import HYPHENED
from factcheck.quantity.lexicon.number_words import DENOMINATORS, NUMBER_WORDS, ORDINALS
from factcheck.quantity.lexicon.unit_words import DURATIONS
from factcheck.quantity.lexicon.word_lists import split_words
from factcheck.quantity.not_figures.contests import is_party_count
from factcheck.quantity.quantity import Bound

if TYPE_CHECKING:
    from factcheck.quantity.grammar.amounts import Core
    from factcheck.quantity.grammar.tails import Tail

_HALVES_OF_TIME: Final = frozenset(
    {*ORDINALS, "last", "latter", "other", "better", "next", "final"}
)
_POINTING: Final = split_words(
    "the these those that this any other us them you last first next no every each"
)
_BEING: Final = split_words("were was are is have had has of died remain remained")
_IDIOMS: Final = split_words(
    """
    of time way sided on off size stop dimensional party fold faced handed armed up and upmanship
    tiered tolerance percenter tone ply something somethings
    """
)
_NOUNS_IN_ED: Final = split_words("speed seed bed feed need shed breed steed")


def _is_letter_behind(tokens: list[Token], index: int) -> bool:
    """Return whether a letter apart from a number may be its magnitude, or a name: `3.4 B`, `a 5 K run`."""
    return tokens[index].text in _MAGNITUDE_LETTERS and tokens[index + 1].text not in {".", "'"}


_MAGNITUDE_LETTERS: Final = frozenset("BGKMT")

_PLACES_OF_DIGITS: Final = frozenset({"figure", "figures", "digit", "digits"})
"""What says how many places a number has: `earns six figures`, `a double-digit lead`."""


def is_figure(tokens: list[Token], core: Core, tail: Tail) -> bool:
    """Return whether an amount in running text is a figure rather than a turn of phrase.

    Args:
        tokens: of the text.
        core: the amount that was read.
        tail: what follows it, its noun among others.
    """
    first = tokens[core.number_start]
    before = tokens[core.start - 1]
    if core.style == "vague":
        is_bare = core.end == core.number_start + 1 and first.lower in {"scores", "tens"}
        return not is_bare or tail.unit is not None
    if core.style == "fraction":
        is_further = first.kind == WORD and tokens[core.start - 2].kind == WORD
        is_whole = core.unit is not None or tokens[core.end].lower == "of"
        if is_further and before.lower == "and" and not is_whole:
            return False  # a cup and two thirds
        return before.lower not in _HALVES_OF_TIME
    if core.unit is not None:
        return True
    if (tail.unit or "").lower() in _PLACES_OF_DIGITS and not tail.qualifiers:
        return False
    if first.lower == "one" and tokens[core.end].lower in DENOMINATORS:
        return False
    if _is_idiom(tokens, core) or _is_split(tokens, core.end):
        return False
    if core.style == "words" and _is_name(tokens, core.number_start):
        return False
    if core.style == "digits" and _is_index(tokens, core.start):
        return False
    if core.style == "digits" and tail.unit is None and _is_letter_behind(tokens, core.end):
        return False
    if tail.unit is not None or core.is_scaled or tail.hedging.bound is not Bound.EXACT:
        return True
    if core.style in {"digits", "mixed"}:
        if _is_model(tokens, core) or _is_age(tokens, core):
            return False
        is_named = _is_named(tokens, core.number_start)
        return not is_named or is_party_count(tokens, core.number_start)
    if core.style == "dozen":
        return True
    if first.lower in {"one", "zero"} or before.lower in _POINTING:
        return core.print_.number >= 20
    return tokens[core.end].lower in _BEING or core.print_.number >= 20


def _is_idiom(tokens: list[Token], core: Core) -> bool:
    """Return whether a hyphen makes an idiom of a number: `one-time`, `two-sided`."""
    if tokens[core.end].text != "-" or tokens[core.end].spaced:
        return False
    word = tokens[core.end + 1].lower
    if word in HYPHENED:
        return False
    if word in _IDIOMS or word in ORDINALS or word in NUMBER_WORDS or word in CUTS:
        return True
    if len(word) == 1:
        return True
    if is_hyphen(tokens, core.end + 2) and tokens[core.end + 3].kind == DIGITS:
        return True
    if tokens[core.number_start].lower == "one" and word not in DURATIONS:
        return True
    return word.endswith("ed") and word not in _NOUNS_IN_ED


def _is_split(tokens: list[Token], index: int) -> bool:
    """Return whether digits go on behind a colon that made no ratio."""
    return (
        tokens[index].text == ":"
        and not tokens[index].spaced
        and not tokens[index + 1].spaced
        and tokens[index + 1].kind == DIGITS
    )


def _is_name(tokens: list[Token], index: int) -> bool:
    """Return whether a number word is a part of a name: `the Big Ten`, `Seven Oaks`."""
    return tokens[index].text[:1].isupper() and not is_sentence_start(tokens, index)


def _is_index(tokens: list[Token], index: int) -> bool:
    """Return whether a single capital stands before digits, as in the name of a stock index."""
    before = tokens[index - 1]
    return (
        before.kind == WORD and len(before.text) == 1 and before.text in "BCDEFGHJKLMNOPQRSTUVWXYZ"
    )


def _is_named(tokens: list[Token], index: int) -> bool:
    """Return whether bare digits follow a name or a unit of time, as in `Apollo 11`, `H.R. 12` and `year 3`."""
    token, before = tokens[index], tokens[index - 1]
    if before.text == "." and not before.spaced and _is_index(tokens, index - 1):
        return "," not in token.text
    if before.lower in DURATIONS and not before.lower.endswith("s"):
        return True
    if "," in token.text or before.kind != WORD or not token.spaced:
        return False
    return before.text[0].isupper() and before.lower not in CUTS


def _is_model(tokens: list[Token], core: Core) -> bool:
    """Return whether capitals follow digits, as in the name of a model."""
    following = tokens[core.end]
    return following.kind == WORD and len(following.text) > 1 and following.text.isupper()


def _is_age(tokens: list[Token], core: Core) -> bool:
    """Return whether digits stand between commas behind a name, where they are an age."""
    comma, name = tokens[core.start - 1], tokens[core.start - 2]
    is_between = comma.text == "," and tokens[core.end].text == ","
    is_short = len(tokens[core.number_start].text) < 3
    return is_between and is_short and name.kind == WORD and name.text[0].isupper()


_CHOOSING: Final = split_words(
    """
    chosen choose chooses chose choosing picked picks picking selected preferred prefer prefers
    favored favoured elected victory victories triumph triumphed prevailed prevail
    """
)
"""Words after which `over` says over whom."""


def is_over_others(tokens: list[Token], core: Core, tail: Tail) -> bool:
    """Return whether `over` names those who were passed over: `chosen over three other people`.

    Args:
        tokens: of the text.
        core: the amount, with the bound before it.
        tail: what follows it.
    """
    over = core.start if core.start < core.number_start else core.start - 1
    is_over = tokens[over].lower == "over" and tail.unit is not None
    return is_over and tokens[over - 1].lower in _CHOOSING
