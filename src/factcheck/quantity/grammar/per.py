"""Reading what something is stated for each of: `per student per year`, `a year`, `/hour`, `-a-share`."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from factcheck.quantity.grammar.digits import read_digits
from factcheck.quantity.grammar.inflection import find_plural, find_singular
from factcheck.quantity.grammar.nouns import COUNTED, CUTS, Noun, is_kind_of_unit, read_noun
from factcheck.quantity.grammar.numerals import read_numeral
from factcheck.quantity.grammar.tokens import DIGITS, END, MARK, REFUSED, WORD, Token, is_hyphen
from factcheck.quantity.intervals import remove_zeros
from factcheck.quantity.lexicon.currencies import SIGNS
from factcheck.quantity.lexicon.number_words import MAGNITUDES, NUMBER_WORDS, SCALES
from factcheck.quantity.lexicon.unit_words import (
    ABBREVIATED,
    CUBES,
    DURATIONS,
    PER_WHAT,
    PER_WHAT_OF_MONEY,
    PER_WORDS,
    SQUARES,
)
from factcheck.quantity.lexicon.word_lists import split_words

_EACH: Final = {
    "each": "each",
    "apiece": "each",
    "annually": "year",
    "yearly": "year",
    "monthly": "month",
    "weekly": "week",
    "daily": "day",
    "hourly": "hour",
    "pa": "year",
    "pw": "week",
    "pcm": "month",
}
_NOT_PER_AFTER: Final = split_words("ago earlier later before after old")
_MOST_PER: Final = 4


def read_per(
    tokens: list[Token], index: int, *, is_money: bool = False
) -> tuple[tuple[str, ...], int]:
    """Read `per student per year`, `a year`, `each`, `/hour`, `-a-share`.

    Args:
        tokens: of the text.
        index: where it would start.
        is_money: whether it is stated of money, which is so much a head of more than a count is.
    """
    per: list[str] = []
    for _ in range(_MOST_PER):
        step = _read_one_per(tokens, index)
        if step is None and is_money:
            step = _read_each(tokens, index)
        if step is None:
            break
        word, index = step
        per.append(word)
    return tuple(per), index


def _read_each(tokens: list[Token], index: int) -> tuple[str, int] | None:
    """Read what money is paid for each of: `$300 a resident`."""
    noun = find_noun_of_each(tokens, index)
    is_known = noun is not None and noun.lower in PER_WHAT_OF_MONEY
    return (noun.text, index + 2) if noun is not None and is_known else None


def find_noun_of_each(tokens: list[Token], index: int) -> Token | None:
    """Return the noun behind an article that ends its phrase: `a throw` of `$3 a throw, they said`; else None.

    Args:
        tokens: of the text.
        index: the token that may be the article.
    """
    article, noun, behind = tokens[index : index + 3]
    if article.lower not in {"a", "an"} or noun.kind != WORD or noun.lower in CUTS:
        return None
    if behind.kind == WORD and (behind.lower not in CUTS or behind.lower in _NOT_PER_AFTER):
        return None
    is_end = behind.kind in {WORD, END} or (behind.kind == MARK and behind.text not in "-$%")
    return noun if is_end else None


def _read_one_per(tokens: list[Token], index: int) -> tuple[str, int] | None:
    token, following = tokens[index], tokens[index + 1]
    if token.text == "-" and is_hyphen(tokens, index) and following.lower in {"a", "an", "per"}:
        noun = index + 3 if tokens[index + 2].text == "-" else index + 2
        if tokens[noun].kind == WORD:
            return tokens[noun].text, noun + 1
        return None
    if token.lower == "per" and following.kind == DIGITS:
        return _read_per_number(tokens, index + 1)
    if token.lower == "per" and following.lower in SCALES:
        counted = _read_people(tokens, index + 2)
        if counted is not None:
            return f"{SCALES[following.lower]:,f} {_join_noun(counted)}", counted.end
        if _is_end_of_phrase(tokens[index + 2]):
            return f"{SCALES[following.lower]:,f}", index + 2
    if token.lower == "per" and following.text in SIGNS and tokens[index + 2].kind == DIGITS:
        return f"{following.text}{tokens[index + 2].text}", _skip_value(tokens, index + 3)
    if token.lower == "per" and following.kind == WORD and following.lower != "cent":
        return _read_per_noun(tokens, index + 1)
    if token.text == "/" and following.kind == WORD and not following.spaced:
        power = tokens[index + 2]
        if following.lower in {"sq", "cu"} and power.kind == WORD:
            table = SQUARES if following.lower == "sq" else CUBES
            square = table.get(power.lower)
            return None if square is None else (_convert_to_one(square), index + 3)
        if not power.spaced and (power.kind == REFUSED or power.text in _POWERS):
            return f"{following.text}{power.text}", index + 3
        return PER_WORDS.get(following.lower, following.text), index + 2
    if token.lower in {"a", "an", "every", "each"} and following.lower in PER_WHAT:
        if _is_moment(tokens, index + 2) or is_hyphen(tokens, index + 2):
            return None
        return following.text, index + 2
    if token.lower in {"a", "an", "every", "each"} and following.lower in {"square", "cubic"}:
        return _read_per_noun(tokens, index + 1)
    if token.lower in {"for", "every"}:
        is_for = token.lower == "for" and following.lower in {"each", "every"}
        return _read_for_each(tokens, index + 2) if is_for else _read_spell(tokens, index)
    if token.lower == "p" and following.text == "." and not following.spaced:
        return _read_abbreviated(tokens, index + 2)
    if token.lower in _EACH and token.kind == WORD:
        return _EACH[token.lower], index + 1
    return None


def _convert_to_one(square: str) -> str:
    kind, _, unit = square.partition(" ")
    return f"{kind} {find_singular(unit)}"


def _is_moment(tokens: list[Token], index: int) -> bool:
    """Return whether a word behind a time makes a moment of it: `a year after the fire`, but not `$9 an hour after costs`."""
    return tokens[index].lower in _NOT_PER_AFTER and tokens[index + 1].lower not in _TAKEN_OFF


_TAKEN_OFF: Final = split_words("tax taxes costs fees expenses deductions inflation tips rent")


def _skip_value(tokens: list[Token], index: int) -> int:
    """Return the token at which a second phrase begins behind what money is reckoned on: `$100,000 of assessed value a year`."""
    end = index
    if tokens[end].lower == "of":
        end += 1
        while (
            tokens[end].kind == WORD and tokens[end].lower not in CUTS and end < index + _MOST_PER
        ):
            end += 1
    return end if end > index and _read_one_per(tokens, end) is not None else index


def _read_abbreviated(tokens: list[Token], index: int) -> tuple[str, int] | None:
    """Read what stands behind the `p.` of `p.a.`, and its stop."""
    time, stop = tokens[index : index + 2]
    per = _TIMES.get(time.lower)
    if per is None or time.spaced:
        return None
    return per, index + 2 if stop.text == "." and not stop.spaced else index + 1


_TIMES: Final = {"a": "year", "w": "week", "h": "hour", "d": "day"}
"""Letters behind `p.` for *per*."""

_POWERS: Final = frozenset({"2", "3"})


def _read_per_number(tokens: list[Token], index: int) -> tuple[str, int] | None:
    """Read what stands behind `per`: `1,000 live births`, `100 million miles`, `100 km`, a number alone."""
    digits, behind = tokens[index].text, tokens[index + 1]
    print_ = read_digits(digits)
    if print_ is None:
        return None
    if behind.lower in MAGNITUDES and (counted := _read_people(tokens, index + 2)) is not None:
        many = remove_zeros(print_.number * MAGNITUDES[behind.lower])
        return f"{many:,f} {_join_noun(counted)}", counted.end
    counted = _read_people(tokens, index + 1)
    if counted is not None:
        return f"{digits} {_join_noun(counted)}", counted.end
    if behind.lower in ABBREVIATED:
        return f"{digits} {behind.text}", index + 2
    return (digits, index + 1) if _is_end_of_phrase(behind) else None


def _is_end_of_phrase(token: Token) -> bool:
    """Return whether no noun goes on at a token."""
    return (token.kind in {MARK, END} or token.lower in CUTS) and token.text != "-"


def _read_spell(tokens: list[Token], index: int) -> tuple[str, int] | None:
    """Read how often: `every two weeks`, `every 6 months`, `every other day`."""
    if tokens[index].lower != "every":
        return None
    index += 1
    numeral = None if tokens[index].lower == "other" else read_numeral(tokens, index)
    end = index + 1 if numeral is None else numeral.end
    time, behind = tokens[end : end + 2]
    is_time = time.lower in DURATIONS and behind.lower not in _NOT_PER_AFTER
    if not is_time or not (numeral or tokens[index].lower == "other"):
        return None
    many = _TWO if numeral is None else numeral.print_.number
    return (
        (f"{remove_zeros(many):f} {time.text if numeral else find_plural(time.text)}", end + 1)
        if many >= _TWO
        else None
    )


_TWO: Final = Decimal(2)


def _read_people(tokens: list[Token], index: int) -> Noun | None:
    """Read what so many are counted of behind `per`: `live births`, and `population`, which is no plural."""
    end = index
    while tokens[end].lower in _KINDS_OF_PEOPLE:
        end += 1
    if tokens[end].lower != "population":
        return read_noun(tokens, index)
    return Noun(tokens[end].text, end + 1, tuple(token.text for token in tokens[index:end]))


_KINDS_OF_PEOPLE: Final = split_words(
    """
    head of resident male female adult total general civilian urban rural native local midyear
    standard estimated student school prison
    """
)
"""Words before `population` that say of whom."""


def _read_for_each(tokens: list[Token], index: int) -> tuple[str, int] | None:
    """Read what stands behind `for every`: `school`, `1,000 students`; of `every one of them` it says nothing."""
    if tokens[index].kind == DIGITS:
        return _read_per_number(tokens, index)
    is_noun = tokens[index].kind == WORD and tokens[index].lower not in NUMBER_WORDS
    return _read_per_noun(tokens, index) if is_noun else None


def read_per_other(tokens: list[Token], index: int) -> tuple[str, int] | None:
    """Read the side of a ratio that the other is stated for: `945 students`, `one teacher`, `a teacher`; else None.

    Args:
        tokens: of the text.
        index: the token behind `to`, or behind `to every`.

    Returns:
        The words of that side and the token behind it.
    """
    if tokens[index].kind == DIGITS:
        print_, noun = read_digits(tokens[index].text), read_noun(tokens, index + 1)
        return None if print_ is None or noun is None else _read_per_number(tokens, index)
    place = index + 1 if tokens[index].lower in {"one", "a", "an"} else index
    noun_ = tokens[place]
    is_noun = noun_.kind == WORD and noun_.lower not in CUTS and noun_.lower not in NUMBER_WORDS
    return _read_per_noun(tokens, place) if is_noun and place > index else None


def _join_noun(noun: Noun) -> str:
    """Return a noun with the words before it, which say of which part of it something is stated."""
    return " ".join((*noun.qualifiers, noun.unit))


def _read_per_compound(tokens: list[Token], index: int) -> tuple[str, int] | None:
    """Read `passenger-mile` and `full-time student`, or None where no hyphen joins the first word."""
    end = index + 1
    while is_hyphen(tokens, end) and tokens[end + 1].kind == WORD:
        end += 2
    if end == index + 1:
        return None
    compound = "".join(token.text for token in tokens[index:end])
    noun = tokens[end]
    is_whole = tokens[end - 1].lower in COUNTED or noun.kind != WORD or noun.lower in CUTS
    return (compound, end) if is_whole else (f"{compound} {noun.text}", end + 1)


def _read_per_noun(tokens: list[Token], index: int) -> tuple[str, int] | None:
    """Read the noun behind `per`, and the two words of `school day`."""
    compound = _read_per_compound(tokens, index)
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
    if second.kind == WORD and first.lower not in PER_WHAT and second.lower in PER_WHAT:
        return f"{first.text} {second.text}", index + 2
    if [second.lower, tokens[index + 2].lower] == ["of", "population"]:
        return None
    return PER_WORDS.get(first.lower, first.text), index + 1
