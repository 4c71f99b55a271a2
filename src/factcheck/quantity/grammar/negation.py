"""Limits under a negation: `must not exceed $500` is at most, and `won't pay more than $5` too.

Where it is not certain that the negation reaches the limit, the figure has no bound and two
readings.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from factcheck.quantity.grammar.tokens import WORD, Token
from factcheck.quantity.lexicon.hedges import find_denial
from factcheck.quantity.lexicon.number_words import FEW, NUMBER_WORDS, VAGUE
from factcheck.quantity.lexicon.word_lists import split_words
from factcheck.quantity.quantity import Bound

if TYPE_CHECKING:
    from factcheck.quantity.grammar.bounds import Hedging

_NEGATIONS: Final = split_words(
    "not cannot never nor neither nobody none nothing without no hardly scarcely avoid avoids avoided avoiding"
)
_REFUSALS: Final = split_words(
    """
    fail fails failed failing unable refuse refuses refused refusing decline declines declined
    declining unlikely
    """
)
"""Words that deny what follows behind `to` or `from`."""

_BARRING: Final = split_words(
    """
    bar bars barred barring ban bans banned banning forbid forbids forbade forbidden prohibit
    prohibits prohibited prohibiting prevent prevents prevented preventing stop stops stopped keep
    keeps kept keeping discourage discourages
    """
)
"""Verbs that deny what follows behind `from`: `it bars landlords from charging more than $50`."""

_FORBIDDING: Final = split_words(
    "barred bars barring banned bans banning forbid forbids forbade forbidden prohibit prohibits"
    " prohibited prohibiting outlaw outlaws outlawed"
)
"""Verbs that deny what follows them: `it forbids charging more than $25`."""

_MOST_BARRED: Final = 4
_FAR: Final = 9
"""Tokens before a limit, further back than which a negation is of another phrase."""

_BETWEEN: Final = split_words(
    """
    be been being am is are was were do does did have has had having will would shall should can
    could may might must get got any allowed permitted able expected likely set required supposed
    projected forecast to by of at with beyond ever even currently yet also normally usually
    generally typically necessarily need needs needed going let one longer pay pays paid paying
    for
    """
)
"""Words between a negation and its limit that hand it on."""

_PERFECT: Final = split_words("have has had haven't hasn't hadn't having")
_NOT_ONLY: Final = split_words("only just merely simply solely because that")
_SAYING: Final = split_words(
    """
    say says said know knows knew think thinks thought believe believes believed mean means meant
    reveal reveals revealed mention mentions mentioned remember forget notice realise realize deny
    denied dispute disputed doubt mind stop prevent explain include includes included count counts
    rule surprise matter care affect affects affected help want
    """
)
"""Verbs behind which another statement may begin, so that the negation may end at them."""

_STANDING: Final = split_words(
    "after before since until till during within because while when despite"
)
"""Words at which a negation surely ends: `has not slept since more than 40 people left`."""

_ENDS: Final = split_words("and but or if that as although though who which than unless whether so")
_NO_NOUN: Final = split_words(
    "doubt wonder time matter question surprise secret fewer less more other"
)


class Negation(NamedTuple):
    """A limit as a negation leaves it.

    Attributes:
        start: the token of the negation.
        hedging: the bound under it.
        readings: empty where it is certain.
    """

    start: int
    hedging: Hedging
    readings: tuple[str, ...] = ()


def is_negation(token: Token) -> bool:
    """Return whether a word denies what follows.

    Args:
        token: one word.
    """
    word = token.lower
    return word in _NEGATIONS or word.endswith("n't") or word in _REFUSALS


def read_negation(
    tokens: list[Token],
    start: int,
    hedging: Hedging,
    amount: str,
    *,
    is_time: bool,
    is_thing: bool,
) -> Negation | None:
    """Read the negation before a limit, or None where none reaches it.

    Args:
        tokens: of the text.
        start: the first token of the limit.
        hedging: the bound that it sets.
        amount: the amount behind it, as printed.
        is_time: whether it is a span of time, over which something may not have happened.
        is_thing: whether it counts things, which somebody may not have reached in another sense.
    """
    if not hedging.words or hedging.bound not in _LIMITS or _is_denied(hedging.words[0]):
        return None
    if tokens[start - 1].lower in _DETERMINERS:
        return None
    place = _find(tokens, start)
    if place is None or (is_time and _is_perfect(tokens, place, start)):
        return None
    first = hedging.words[0]
    is_reached = first.lower().startswith("reach")
    denied = Bound.LESS_THAN if is_reached else find_denial(hedging.bound)
    is_certain = denied is not None and _is_certain(tokens, place, start)
    is_certain = is_certain and not (is_reached and is_thing)
    if is_certain and first.split()[0].lower() not in {"just", "well", "far", "much", "a"}:
        assert denied is not None
        words_ = (f"not {first}", *hedging.words[1:])
        return Negation(place, hedging._replace(bound=denied, words=words_))
    printed = " ".join((*hedging.words, amount))
    plain = hedging._replace(bound=Bound.EXACT, words=())
    return Negation(place, plain, (printed, f"not {printed}"))


_DETERMINERS: Final = split_words("the our their its these those his her my your")
"""Words that make a noun phrase of a limit, which then stands: `not all of the more than 500`."""

_LIMITS: Final = frozenset({Bound.MORE_THAN, Bound.LESS_THAN, Bound.AT_LEAST, Bound.AT_MOST})


def _is_denied(words_: str) -> bool:
    return words_.lower().startswith(("not ", "no "))


def _find(tokens: list[Token], start: int) -> int | None:
    """Return the token of the negation that may reach a limit."""
    place = start - 1
    while place >= max(start - _FAR, 0):
        token = tokens[place]
        if token.kind != WORD or token.lower in _ENDS or token.lower in _STANDING:
            return None
        if token.breaks and tokens[place + 1].breaks:
            return None
        if token.lower == "one" and tokens[place - 1].lower in {"no", "not"}:
            place -= 1
            continue
        if token.lower in NUMBER_WORDS or token.lower in VAGUE or token.lower in FEW:
            return None
        if is_negation(token):
            following = tokens[place + 1].lower
            if token.lower in _REFUSALS and following not in {"to", "from"}:
                return None
            if token.lower.startswith("avoid") and not following.endswith("ing"):
                return None
            if following in _NOT_ONLY or (token.lower == "no" and following in _NO_NOUN):
                return None
            return place
        if token.lower in _FORBIDDING and _is_denial(tokens, place, start):
            return place
        if token.lower == "from":
            return _find_barring(tokens, place)
        place -= 1
    return None


def _is_denial(tokens: list[Token], place: int, start: int) -> bool:
    """Return whether a verb denies something to be done: `forbids charging`, `bars fees of`."""
    following = tokens[place + 1].lower
    is_noun_of = place + 3 == start and tokens[place + 2].lower == "of"
    return following == "to" or following.endswith("ing") or is_noun_of


def _find_barring(tokens: list[Token], index: int) -> int | None:
    """Return the token of the verb that bars somebody from something, or None where none does."""
    for place in range(index - 1, max(index - 1 - _MOST_BARRED, -1), -1):
        if tokens[place].kind != WORD or tokens[place].lower in _ENDS:
            return None
        if tokens[place].lower in _BARRING:
            return place
    return None


def _is_perfect(tokens: list[Token], place: int, start: int) -> bool:
    """Return whether a span of time follows, over which something has not happened."""
    if tokens[start - 1].lower not in {"for", "in", "over"} and tokens[start].lower != "over":
        return False
    return tokens[place].lower in _PERFECT or tokens[place - 1].lower in _PERFECT


def _is_certain(tokens: list[Token], place: int, start: int) -> bool:
    """Return whether nothing but one plain verb, and words that hand it on, stand between."""
    between = [token.lower for token in tokens[place + 1 : start]]
    if tokens[place].lower == "no" and between and between[0] != "longer":
        is_verb = tokens[start].lower.startswith(("exceed", "surpass", "top"))
        is_short = len(between) <= 3 and not _PREPOSITIONS.intersection(between)
        return is_short and (is_verb or not _VERBS.isdisjoint(between[1:]))
    if tokens[place].lower in _OF_SEVERAL:
        between = _remove_subject(between)
    if "from" in between:
        between = between[between.index("from") + 1 :]
    if tokens[place].lower in _FORBIDDING and between[-1:] == ["of"]:
        return False  # `it banned sales of more than 50 books`
    others = [word for word in between if word not in _BETWEEN and not word.endswith("ly")]
    if len(others) > 1:
        return False
    return not others or (others[0] not in _SAYING and others[0] not in _PREPOSITIONS)


_OF_SEVERAL: Final = split_words("neither none nor")
"""Negations that are the subject themselves, or stand before it: `neither side has won by more`."""


def _remove_subject(between: list[str]) -> list[str]:
    """Return the words between a negation and its limit without the subject: of `of the firms has led by`."""
    if between[:1] == ["of"]:
        start = 2 if between[1:2] and between[1] in _DETERMINERS else 1
        return between[start + 1 :]
    is_noun = len(between) > 1 and between[0] not in _BETWEEN
    return between[1:] if is_noun else between


_VERBS: Final = split_words(
    """
    has have had pays paid pay gets got get earns earned earn can will may should must is was are
    were spent spends spend costs cost received receives makes made lost loses
    """
)
"""Verbs behind `no` and its noun: `no school has more than 500 pupils`."""

_PREPOSITIONS: Final = split_words(
    "in on over under from into among across against through about above below around between"
)
