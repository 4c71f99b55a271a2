"""Where the noun of a counted figure ends: `almost 1,200 more educators` counts educators.

No part-of-speech tagger: a plural ends the phrase, and a table of words that are no part of one cuts it.
In all functions here `tokens` are those of the text, and `index` is the first that may belong to the noun.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from factcheck.quantity.grammar.inflection import find_plural
from factcheck.quantity.grammar.tokens import DIGITS, WORD, Token, is_hyphen
from factcheck.quantity.lexicon.unit_words import MEASURES, PREFIXED
from factcheck.quantity.lexicon.word_lists import split_words
from factcheck.quantity.not_figures.designations import (
    is_designation,
    is_letter_of_name,
    skip_aircraft,
)

LONGEST_PHRASE: Final = 5
"""Words between a number and its noun, more than which are another phrase; a compound is one."""

_FURTHEST: Final = 12
"""Tokens of a phrase, with the hyphens of its compounds."""

CUTS: Final = split_words(
    """
    a an the this that these those each every either neither both all any no none such what which
    who whom whose when where why how while if then than though although because since until unless
    i you he she it we they me him her us them my your his its our their mine ours theirs himself
    herself itself themselves someone anyone everyone nobody
    and or but nor so yet as at by for from in into of off on onto out over per to toward towards
    under up upon via with within without about above across after against along among around
    before behind below beneath beside besides between beyond despite down during except inside
    like near outside past through throughout till versus vs amid
    is are was were be been being am do does did done has have had having will would can could may
    might must shall should ought say says said saying tell tells told get gets got go goes went
    gone come comes came take takes took make makes made give gives gave keep keeps kept let lets
    put puts know knows knew think thinks thought see sees saw seen want wants need needs mean means
    seem seems become became show shows ask asks asked call calls try tries leave leaves left work
    works face faces remain remains began begin begins run runs ran hold holds held lose loses lost
    pay pays paid cost costs meet meets met include includes sit sits sat stand stands stood lead
    leads led earn earns cast casts voted vote votes won win wins died die dies attend attends
    joined fell fall falls rose rise rises grew grow grows drew left lie lies spoke agree agrees
    ranks rank happens increases
    not never also only just still already even ever again once twice here there now today tomorrow
    yesterday ago later earlier soon often always sometimes perhaps maybe rather very too quite
    almost nearly instead together apart away back yes no however therefore thus hence otherwise
    last next percent half whose per alone altogether overall apiece etc annually yearly monthly
    weekly daily hourly nationwide statewide worldwide
    monday tuesday wednesday thursday friday saturday sunday january february march april june july
    august september october november december jan feb mar apr jun jul aug sept sep oct nov dec
    noon midnight am pm
    thanks plus minus less unlike does its ours hers this us yours
    n't percentage thousand million billion trillion thousands millions billions trillions hundreds
    dozens
    """
)
"""Words that are no part of the noun phrase behind a number."""

VERBS_OR_NOUNS: Final = split_words(
    "calls votes wins costs works runs needs leads holds shows losses"
)
"""Words of the table above that are a noun directly behind a number."""

IRREGULAR_PLURALS: Final = split_words(
    """
    people children men women feet pence teeth mice geese staff police alumni alumnae media criteria
    personnel faculty cattle fish sheep deer aircraft spacecraft offspring salmon youth folk
    dice oxen stadia memoranda phenomena data paisa
    """
)
SINGULARS_IN_S: Final = split_words(
    """
    campus bus census corpus virus bonus plus gas atlas lens chaos canvas christmas class pass loss
    mass boss cross dress glass grass press process business access congress progress success
    address stress business wireless homeless jobless less various previous serious numerous
    religious famous continuous simultaneous consecutive dangerous precious nervous generous
    obvious tremendous anonymous unanimous basis crisis analysis emphasis thesis texas kansas
    arkansas illinois massachusetts dallas vegas los las angeles paris news always perhaps besides
    towards afterwards united its his
    """
)
"""Words in s that are no plural."""

MODIFYING_PLURALS: Final = split_words(
    """
    sports arts sales human services operations savings news communications public systems
    economics politics mathematics graphics benefits earnings special affairs police staff faculty youth media data women
    """
)

COUNTED: Final = split_words(
    """
    year month week day hour minute second decade century night weekend semester term
    mile foot inch yard acre metre meter kilometre kilometer gram kilogram ton tonne litre liter
    gallon barrel ounce
    school teacher student member seat vote class classroom pupil nurse librarian counselor
    counsellor educator employee worker district job position person man woman child family
    household building book page penny cent game goal point percentage degree square cubic
    clinic bed hospital abstention fatality casualty patient case death ship plane car bus train truck house home
    """
)
"""Singular nouns that `one` counts; before any other noun `one` may be the pronoun or an article."""

IDIOMS: Final = frozenset({"day", "thing", "way", "side", "hand", "point", "time"})
"""Nouns that make an idiom of `one`: one day, one side."""

FREQUENCIES: Final = split_words("daily weekly monthly yearly hourly")
"""Words that are an adjective before a noun, and say per what an amount is at the end of a phrase."""

_KINDS_OF: Final = {
    "short": split_words("tons"),
    "long": split_words("tons"),
    "metric": split_words("tons tonnes"),
    "gross": split_words("tons"),
    "nautical": split_words("miles"),
    "statute": split_words("miles"),
    "fluid": split_words("ounces"),
    "troy": split_words("ounces"),
    "board": split_words("feet"),
    "running": split_words("feet"),
    "imperial": split_words("gallons pints tons"),
    "us": split_words("gallons pints tons"),
    "uk": split_words("gallons pints tons"),
    "acre": split_words("feet"),
    "light": split_words("years"),
    **dict.fromkeys((each for each in PREFIXED if each.endswith("watt")), split_words("hours")),
}
"""Words that make another unit of a unit."""


def is_kind_of_unit(word: Token, unit: Token) -> bool:
    """Return whether a word makes another unit of the unit behind it: `US gallon`, `metric ton`, `acre feet`."""
    names = _KINDS_OF.get(word.lower, frozenset())
    is_word = unit.kind == WORD and (word.lower != "us" or word.text == "US")
    return is_word and not names.isdisjoint({unit.lower, find_plural(unit.lower)})


UNIT_KINDS: Final = frozenset({"square", "cubic", *_KINDS_OF})


def is_plural(token: Token) -> bool:
    """Return whether a word, one token, looks like a plural noun."""
    word = token.lower
    if word in IRREGULAR_PLURALS or word.endswith(("men", "people", "children", "women")):
        return word not in {"specimen", "regimen", "women's", "abdomen", "acumen", "omen"}
    if len(word) < 3 or not word.endswith("s") or "'" in word:
        return False
    if word in SINGULARS_IN_S or word in CUTS:
        return False
    return not word.endswith(("ss", "us", "is", "ous"))


class Noun(NamedTuple):
    """What a number counts.

    Attributes:
        unit: the noun as printed, with the words that make another unit of it: `square miles`.
        end: the token behind it.
        qualifiers: the words between the number and the noun, in order.
    """

    unit: str
    end: int
    qualifiers: tuple[str, ...] = ()


def may_follow(tokens: list[Token], index: int, words: frozenset[str]) -> bool:
    """Return whether one of some words, in lower case, stands so near that at most a noun is before it; spares reading that."""
    for token in tokens[index : index + _FURTHEST + 2]:  # noqa: SIM110 - any() takes twice as long
        if token.lower in words:
            return True
    return False


def read_noun(tokens: list[Token], index: int) -> Noun | None:
    """Read the plural noun that a number counts, in its paragraph; None where none is certain."""
    first = tokens[index]
    if first.breaks and first.text[:1].isupper() and is_plural(first):  # the head of another line
        return None
    end: int | None = None
    position, steps, furthest = index, 0, index + _FURTHEST
    while steps < LONGEST_PHRASE and position < furthest and not tokens[position].parts:
        token = tokens[position]
        if is_hyphen(tokens, position):
            position += 1
            continue
        if token.kind == DIGITS:
            behind = skip_aircraft(tokens, index) if position == index else None
            if behind is not None:
                position = index = behind
                continue
            if not is_designation(tokens, index, position):
                break
            position += 1
            continue
        if position == index and token.lower in VERBS_OR_NOUNS:
            return Noun(token.text, index + 1)
        is_adjective = token.lower in FREQUENCIES and _has_word_behind(tokens, position)
        if token.kind != WORD or token.lower.endswith("'s"):
            break
        is_country = token.text == "US" and tokens[position + 1].lower in _KINDS_OF["us"]
        is_hyphened = is_hyphen(tokens, position + 1) or (
            position > index + 1 and is_hyphen(tokens, position - 1)
        )
        if token.lower in CUTS and not (is_adjective or is_country or is_hyphened):
            if not is_letter_of_name(tokens, index, position):
                break
            position += 1
            continue
        if token.lower.endswith("ly") and len(token.lower) > 4 and end is not None:
            break
        if end is not None and not (is_plural(token) or _has_plural_behind(tokens, position)):
            break
        is_part = is_hyphen(tokens, position + 1)
        if (
            is_plural(token)
            and not is_part
            and not (token.text[0].isupper() and _is_name(tokens, position))
        ):
            end = position + 1
            if not _has_noun_behind(tokens, position):
                break
        position += 1
        steps += not is_part
    return None if end is None else _build_noun(tokens, index, end)


def _build_noun(tokens: list[Token], index: int, end: int) -> Noun:
    """Return the noun that ends a phrase, whole, and what qualifies it."""
    phrase: list[str] = []
    for position in range(index, end):
        token = tokens[position]
        if phrase and not token.spaced:
            phrase[-1] += token.text
        elif token.text != "-":
            phrase.append(token.text)
    count = 1
    if len(phrase) > 1 and phrase[-2].lower() in UNIT_KINDS and _is_unit(phrase):
        count = 2
    return Noun(" ".join(phrase[-count:]), end, tuple(phrase[:-count]))


def _is_unit(phrase: list[str]) -> bool:
    """Return whether a noun is a unit that words such as `short` make another one of."""
    kind, noun = phrase[-2].lower(), phrase[-1].lower()
    names = _KINDS_OF.get(kind, frozenset())
    return kind in {"square", "cubic"} or noun in names or find_plural(noun) in names


def _has_word_behind(tokens: list[Token], position: int) -> bool:
    following = tokens[position + 1]
    return following.kind == WORD and following.lower not in CUTS


_ONES: Final = COUNTED | MEASURES


def read_singular(tokens: list[Token], index: int) -> Noun | None:
    """Read the singular noun behind `one` or `1`, where a table knows it to be counted; else None."""
    position = index
    for _ in range(3):
        end = position + 1
        while is_hyphen(tokens, end) and tokens[end + 1].kind == WORD:
            end += 2
        word, behind = tokens[end - 1], tokens[end]
        is_compound = end > position + 1
        is_cut = word.lower in CUTS and not is_compound and not is_kind_of_unit(word, behind)
        if word.kind != WORD or is_cut or is_hyphen(tokens, end):
            return None
        is_first = word.lower in {"square", "cubic"} and behind.lower in _ONES
        is_first = is_first or (is_compound and _has_word_behind(tokens, end - 1))
        if word.lower in _ONES and not is_first:
            is_idiom = end == index + 1 and word.lower in IDIOMS
            return None if is_idiom else _build_noun(tokens, index, end)
        position = end
    return None


def _is_name(tokens: list[Token], index: int) -> bool:
    """Return whether a capitalised plural is only a part of a name: `Los Angeles schools`."""
    following = tokens[index + 1]
    return following.kind == WORD and (
        following.text[0].isupper() or (is_plural(following) and following.lower not in CUTS)
    )


def _has_noun_behind(tokens: list[Token], index: int) -> bool:
    following = tokens[index + 1]
    if following.kind != WORD or following.lower in CUTS:
        return False
    if is_plural(following) and tokens[index].lower in MODIFYING_PLURALS:
        return True
    return tokens[index].lower in MODIFYING_PLURALS and is_plural(tokens[index + 2])


def _has_plural_behind(tokens: list[Token], index: int) -> bool:
    return is_plural(tokens[index + 1])
