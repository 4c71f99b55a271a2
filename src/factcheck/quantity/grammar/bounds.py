"""Reading the words around a number that set its bound; the table of them stands in `hedges`."""

from __future__ import annotations

from decimal import Decimal
from typing import Final, NamedTuple

from factcheck.quantity.grammar.negation import is_negation
from factcheck.quantity.grammar.no_bounds import LIKENING, NO_BOUNDS, is_likened, is_no_bound
from factcheck.quantity.grammar.tokens import DIGITS, END, MARK, WORD, Token, is_hyphen
from factcheck.quantity.lexicon.currencies import SIGNS as CURRENCIES
from factcheck.quantity.lexicon.hedges import AFTER, BEFORE, DENIED, HYPHENED, SIGNS, Hedge
from factcheck.quantity.lexicon.number_words import MAGNITUDES, NUMBER_WORDS
from factcheck.quantity.lexicon.particles import MAYBE_BEFORE
from factcheck.quantity.lexicon.word_lists import split_words
from factcheck.quantity.quantity import Bound

_MOST_HEDGES: Final = 3

_STOPPED: Final = frozenset({"approx", "ca", "est", "max", "min"})
"""Words of a bound that are cut short, and end in a stop."""

_STRONGER: Final = frozenset({Bound.MORE_THAN, Bound.AT_LEAST, Bound.LESS_THAN, Bound.AT_MOST})


class Hedging(NamedTuple):
    """The words that set the bound of an amount.

    Attributes:
        bound: what they say together; a limit outweighs an estimate.
        words: each phrase as printed.
    """

    bound: Bound = Bound.EXACT
    words: tuple[str, ...] = ()

    def add(self, hedge: Hedge, words: str) -> Hedging:
        """Return the same with one phrase more; it sets the bound, unless a limit stands before it or it says `exactly`.

        Args:
            hedge: the phrase in the table of bounds.
            words: the phrase as printed.
        """
        keeps = self.bound in _STRONGER or hedge.bound is Bound.EXACT
        return Hedging(self.bound if keeps else hedge.bound, (*self.words, words))


_PLAIN: Final = Hedging()


def read_hedging(tokens: list[Token], index: int) -> tuple[Hedging, int]:
    """Read the words before a number that set its bound.

    Args:
        tokens: of the text.
        index: the first token that may be one of those words.

    Returns:
        What the words say, and the token behind them, at which the number begins; no words and the
        same token where none stand there.
    """
    hedging = _PLAIN
    if tokens[index].kind == DIGITS:
        return hedging, index
    start = index
    for _ in range(_MOST_HEDGES):
        if hedging.words and tokens[index].lower in DENIED:  # `did not quite reach 400`
            index += 1
        hedge = _match_before(tokens, index)
        if hedge is None:
            break
        end = index + (2 if hedge.words[0] in {">=", "<="} else len(hedge.words))
        if tokens[end].text == "." and tokens[end - 1].lower in _STOPPED:
            end += 1
        words = " ".join(each.text for each in tokens[index : index + len(hedge.words)])
        hedging = hedging.add(hedge, hedge.words[0] if hedge.words[0] in SIGNS else words)
        index = end
    if hedging.words and is_hyphen(tokens, index) and tokens[index + 1].text in CURRENCIES:
        return hedging, index + 1  # under-$5 fares
    if hedging.words:
        index = _skip_article(tokens, start, index, hedging.words[-1])
    return hedging, index


def _skip_article(tokens: list[Token], start: int, index: int, words: str) -> int:
    """Return the token behind the article between a bound and its number: `at least a 5%` raise."""
    end = index
    if tokens[end].lower in _ARTICLES:
        end += 1
    if tokens[end].lower in _ADDING:
        end += 1
    if tokens[end].lower == "of" and tokens[end - 1].lower in {"total", "equivalent"}:
        end += 1
    token = tokens[end]
    if end == index or not _is_amount_start(tokens, end) or not token.spaced:
        return index
    return index if is_preposition(tokens, start, words) else end


def _is_amount_start(tokens: list[Token], index: int) -> bool:
    token = tokens[index]
    if token.kind == DIGITS or token.text in CURRENCIES:
        return True
    return token.lower in NUMBER_WORDS and token.lower not in _AFTER_ARTICLE


def is_preposition(tokens: list[Token], start: int, words: str) -> bool:
    """Return whether a bound before an article is a preposition: `talks about a 5% raise`.

    Args:
        tokens: of the text.
        start: the token at which the bound begins.
        words: of the bound, as they were printed.
    """
    return words.lower() in _PREPOSITIONS and not _is_amount_expected(tokens, start)


def _is_amount_expected(tokens: list[Token], start: int) -> bool:
    """Return whether `about a`, `over a` say how much: not so in `talks about a 5% raise`."""
    before = tokens[start - 1]
    return before.kind != WORD or before.lower in _EXPECTING or before.lower.endswith("'s")


_ARTICLES: Final = frozenset({"a", "an"})
_ADDING: Final = split_words(
    "another additional further extra record combined whopping staggering total mere full"
)
"""Words between a bound and its number that take nothing from the bound."""

BETWEEN: Final = _ARTICLES | _ADDING
"""Words that may stand between a bound and its number."""

_AFTER_ARTICLE: Final = frozenset({"hundred", "dozen", *MAGNITUDES})
"""Number words that take an article themselves."""

_PREPOSITIONS: Final = split_words(
    "about around over under above below approaching exceeding topping"
)
"""Bounds that before an article are more often prepositions."""

_EXPECTING: Final = split_words(
    """
    is was were are be been being am isn't wasn't get gets got getting have has had having need
    needs needed want wants wanted seek seeks sought win wins won earn earns earned score scores
    scored cost costs spend spends spent pay pays paid receive receives received at by to of for
    with from just well only now still see sees saw face faces faced gave gives give means mean
    offer offers offered demand demands demanded there's it's that's takes reach reaches reached
    took take last lasts lasted lasting weighs weighed measures measured waited wait waits lived
    within after until before than or and but
    drew draws served serves carry carries carried add adds added buy buys bought sell sells sold
    make makes made hold holds held lose loses lost save saves saved cover covers covered run runs
    ran hand handed grant granted approve approved propose proposed
    """
)
"""Words behind which an amount is expected."""


def read_hedging_after(tokens: list[Token], index: int, hedging: Hedging) -> tuple[Hedging, int]:
    """Read the words behind an amount that set its bound: `or more`, `-plus`, `+`.

    Args:
        tokens: of the text.
        index: the token behind the amount.
        hedging: what the words before the amount say of its bound.

    Returns:
        The bound with what these words add, and the token behind them.
    """
    token = tokens[index]
    if token.text == "+" and not token.spaced and tokens[index + 1].kind != DIGITS:
        return hedging.add(Hedge(("+",), Bound.AT_LEAST, Decimal(0)), "+"), index + 1
    if token.text == "-" and is_hyphen(tokens, index):
        if tokens[index + 1].lower in HYPHENED and tokens[index + 2].text != "-":
            index += 1
        else:
            return hedging, index
    elif token.lower in HYPHENED:
        return hedging, index
    for hedge in AFTER.get(tokens[index].lower, ()):
        count = len(hedge.words)
        if all(tokens[index + ahead].lower == word for ahead, word in enumerate(hedge.words)):
            if tokens[index + count].lower == "than":
                continue
            if hedge.words[-1] in _OF_THE_NEXT and _is_amount_start(tokens, index + count):
                continue
            if hedge.words[0] in _LIMITS and not _is_limit(tokens, index):
                continue
            words = " ".join(each.text for each in tokens[index : index + count])
            return hedging.add(hedge, words), index + count
    return hedging, index


_OF_THE_NEXT: Final = frozenset({"over", "under", "above", "below"})
"""Words of a limit that belong to the number behind them, where one stands there: `over 5 and under 16`."""

_LIMITS: Final = frozenset({"max", "maximum", "minimum"})


def _is_limit(tokens: list[Token], index: int) -> bool:
    """Return whether `maximum` behind an amount sets its bound: `seats 40 maximum`, but not `the 1% minimum`, `a $15 minimum wage`."""
    behind = tokens[index + 1]
    is_end = behind.kind in {MARK, END} or behind.lower in _AFTER_LIMIT
    number = index - 1
    while tokens[number].kind != DIGITS and number > index - _LONGEST_UNIT:
        number -= 1
    before = tokens[number - 2 if tokens[number - 1].text in CURRENCIES else number - 1]
    return is_end and behind.text != "-" and before.lower not in _NAMING


_AFTER_LIMIT: Final = split_words("and or but for at in on per a an each")
_NAMING: Final = split_words("the a an its their this that our his her state federal legal")
"""Words before an amount that make the limit a thing, which the amount is."""
_LONGEST_UNIT: Final = 5
"""Words between the digits of an amount and its limit at most: `$15 an hour minimum`."""

_MOST_BEFORE_DENIED: Final = 3


def _match_before(tokens: list[Token], index: int) -> Hedge | None:
    token = tokens[index]
    if token.kind == MARK and token.text in SIGNS:
        return _match_sign(tokens, index)
    if token.kind != WORD:
        return None
    following = tokens[index + 1]
    if following.text == "$" and (not following.spaced or token.text == "CA"):
        return None
    hedges = BEFORE.get(token.lower)
    if hedges is None:
        before = tokens[max(index - _MOST_BEFORE_DENIED, 0) : index]
        is_denied = token.lower in DENIED and any(map(is_negation, before))
        return DENIED[token.lower] if is_denied else None
    for hedge in hedges:
        words = hedge.words
        count = len(words)
        if count == 1:
            return None if token.lower in NO_BOUNDS and is_no_bound(tokens, index) else hedge
        if words[1] != following.lower:
            continue
        if words[0] in LIKENING and is_likened(tokens, index, words):
            return None
        if count == 2 or words[2:] == tuple(
            each.lower for each in tokens[index + 2 : index + count]
        ):
            return hedge
    return None


def may_say_of_what(tokens: list[Token], start: int, hedging: Hedging) -> bool:
    """Return whether a bound may belong to the word before it, and be none: `they took over 40 schools`.

    Args:
        tokens: of the text.
        start: the token at which the bound begins.
        hedging: the bound.
    """
    words = MAYBE_BEFORE.get(hedging.words[0].lower()) if hedging.words else None
    return words is not None and tokens[start - 1].lower in words


def _match_sign(tokens: list[Token], index: int) -> Hedge | None:
    """Read `>`, `>=`, `≥`; `<>`, `=>` and the `~~` of what is struck out are no bounds."""
    before, token, following = tokens[index - 1], tokens[index], tokens[index + 1]
    if before.text in {"<", ">", "="} and not token.spaced:
        return None
    if token.text in {"<", ">"} and following.text == "=":
        return SIGNS[f"{token.text}="]
    if token.text in {"<", ">"} and following.text in {"<", ">"}:
        return None
    if token.text == "~" and (
        (before.text == "~" and not token.spaced)
        or (following.text == "~" and not following.spaced)
    ):
        return None
    return SIGNS[token.text]
