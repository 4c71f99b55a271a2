"""Numbers that name something: sections, grades, ordinals, list bullets.

The arguments of each function that skips: `tokens`, of the text, and `index`, the first token of what it refuses where
it does not say otherwise. It returns the token behind that, or None where nothing of the kind stands there.
"""

from __future__ import annotations

from typing import Final

from factcheck.quantity.grammar.inflection import find_singular
from factcheck.quantity.grammar.nouns import CUTS, read_noun
from factcheck.quantity.grammar.tokens import DIGITS, MARK, WORD, Token, skip_unspaced
from factcheck.quantity.grammar.units import find_code, is_stone
from factcheck.quantity.lexicon.currencies import CODES, CODES_THAT_ARE_WORDS, SIGNS
from factcheck.quantity.lexicon.number_words import MAGNITUDES, NUMBER_WORDS, ORDINALS, TENS
from factcheck.quantity.lexicon.unit_words import CASED, MEASURES, PREFIXED
from factcheck.quantity.lexicon.word_lists import split_words
from factcheck.quantity.not_figures.ages import AGES, skip_ages
from factcheck.quantity.not_figures.designations import skip_aircraft
from factcheck.quantity.not_figures.labels import (
    ALWAYS,
    ANY_CASE,
    CAPITALISED,
    REFERRED_TO,
    STOPPED,
    STREETS_BEFORE,
)

_JOINTS: Final = frozenset({"-", "–", "/", ",", "and", "or", "to", "through", "&", "of"})
_BEFORE_TOP: Final = frozenset({"the", "a", "its", "their", "our", "his", "her", "of", "in"})
_DETERMINERS: Final = split_words("the this that these its their our his her my")
_MOST_LISTED: Final = 40


def skip_label(tokens: list[Token], index: int) -> int | None:
    """Refuse `Article 5`, `grades 5-8`, `Room 12`: a word of the tables and its numbers."""
    token = tokens[index]
    word = token.lower
    if word in AGES:
        return skip_ages(tokens, index)
    is_label = word in ANY_CASE or (
        token.text[:1].isupper() and (word in CAPITALISED or word.removesuffix("s") in CAPITALISED)
    )
    is_counted = tokens[index - 1].lower in {"a", "an", "each", "per", "every"}
    if word == "group" and token.text[0].isupper() and tokens[index + 1].lower == "of":
        return _skip_number_list(tokens, index + 2) if tokens[index + 2].kind == DIGITS else None
    if not is_label or (is_counted and word.removesuffix("s") not in ALWAYS):
        return None
    if word in REFERRED_TO and token.text.islower() and tokens[index - 1].lower in _DETERMINERS:
        return None  # `the figure 43`, `at the table 12 sat`
    if word == "top" and tokens[index - 1].lower not in _BEFORE_TOP:
        return None
    end = index + 1
    if tokens[end].text == "." and word in STOPPED:
        end += 1
    elif word in {"no", "sec", "p", "pp", "vol", "ch", "fig", "art", "v", "apt"} and (
        token.spaced is False or tokens[end].kind != DIGITS or word == "no"
    ):
        return end + 1 if token.text == "No" and _is_house(tokens, end) else None
    while tokens[end].text in {"#", "№", "§", ":", "("} or (
        tokens[end].lower in {"no", "nos", "number"} and tokens[end + 1].text in {".", "#"}
    ):
        if tokens[end].text == ":" and (tokens[end + 1].spaced or word not in {"room", "no"}):
            return None
        end += 2 if tokens[end].lower in {"no", "nos", "number"} else 1
    is_share = tokens[end].kind == DIGITS and tokens[end + 1].lower in {"percent", "per"}
    return None if is_share and word != "top" else _skip_number_list(tokens, end)


def _is_house(tokens: list[Token], index: int) -> bool:
    """Return whether `No` before digits is number: `No 10 declined`, but not `No 10 people are alike`."""
    token, following = tokens[index], tokens[index + 1]
    if token.kind != DIGITS or not token.text.isdecimal() or len(token.text) > _LONGEST_HOUSE:
        return False
    if following.text == "%" or following.lower in {*MAGNITUDES, *_AMOUNTS_AFTER}:
        return False
    if token.text in {"10", "11"} and following.lower in _STAFF:
        return True
    return following.text != "-" and read_noun(tokens, index + 1) is None


_LONGEST_HOUSE: Final = 3
_STAFF: Final = frozenset({"officials", "aides", "sources", "insiders", "staff", "advisers"})
"""Who works for the British prime minister at No 10, and the chancellor at No 11."""


def _skip_number_list(tokens: list[Token], index: int) -> int | None:
    """Return the token behind `5`, `5-8`, `3, 4 and 5`, `30(b)(2)`, or None where none starts."""
    if not _is_listed(tokens, index):
        return None
    end = _skip_listed(tokens, index)
    for _ in range(_MOST_LISTED):
        joint = end
        if tokens[joint].text == "," and tokens[joint + 1].lower in {"and", "or"}:
            joint += 1
        if tokens[joint].lower not in _JOINTS or not _is_listed(tokens, joint + 1):
            break
        further = _skip_listed(tokens, joint + 1)
        if tokens[joint].spaced and tokens[further].lower in {"percent", "%", *MAGNITUDES}:
            break
        if tokens[joint].text == "," and len(tokens[joint + 1].text) > 4:
            break
        if tokens[joint].spaced or tokens[joint].text == ",":
            follower = tokens[further]
            if follower.kind == WORD and follower.spaced and follower.lower not in CUTS:
                break
        end = further
    return end


def _is_listed(tokens: list[Token], index: int) -> bool:
    token = tokens[index]
    if token.kind == DIGITS:
        following = tokens[index + 1]
        return following.text != "%" and following.lower not in MAGNITUDES
    return token.lower in NUMBER_WORDS and token.lower not in MAGNITUDES


def _skip_listed(tokens: list[Token], index: int) -> int:
    if tokens[index].kind != DIGITS:
        end = index + 1
        while tokens[end].text == "-" and tokens[end + 1].lower in NUMBER_WORDS:
            end += 2
        return end
    end = index + 1
    while not tokens[end].spaced and (
        tokens[end].kind == WORD
        or (
            tokens[end].text in "()"
            and tokens[end].kind == MARK
            and tokens[end + 1].kind in {WORD, DIGITS, MARK}
            and not tokens[end + 1].spaced
        )
    ):
        end += 1
    return end


def skip_sign_label(tokens: list[Token], index: int) -> int | None:
    """Refuse `#2`, `§ 12` and `@name12`."""
    if tokens[index].text not in {"#", "§", "№", "@"}:
        return None
    end = index + 1
    if tokens[end].text == "§":
        end += 1
    if tokens[end].kind == WORD and not tokens[end].spaced:
        return skip_unspaced(tokens, end)
    return _skip_number_list(tokens, end)


def skip_letters_before(tokens: list[Token], index: int) -> int | None:
    """Refuse `K-12`, `COVID-19`, `FY2018`, `B52`; a currency code before digits is none of them."""
    token, after = tokens[index], tokens[index + 1]
    is_name = token.text in CODES_THAT_ARE_WORDS and len(after.text) < 4  # at COP30
    if after.spaced or (find_code(token) is not None and not is_name):
        return None
    if after.kind == DIGITS:
        return skip_unspaced(tokens, index)
    if after.text == "-" and tokens[index + 2].kind == DIGITS and not tokens[index + 2].spaced:
        if token.lower in NUMBER_WORDS or token.lower == "or":
            return None
        return skip_unspaced(tokens, index)
    is_joined = after.text == "-" and tokens[index + 2].lower in NUMBER_WORDS
    if is_joined and token.lower not in {*NUMBER_WORDS, "a", "half", "mid"}:
        return index + 3
    return None


def skip_ordinal(tokens: list[Token], index: int) -> int | None:
    """Refuse `12th` and what is printed against it."""
    after = tokens[index + 1]
    if after.spaced or after.lower not in {"st", "nd", "rd", "th"} or is_stone(tokens, index + 1):
        return None
    return skip_unspaced(tokens, index)


def skip_spelled_ordinal(tokens: list[Token], index: int) -> int | None:
    """Refuse `twenty-first`."""
    after = tokens[index + 1]
    if tokens[index].lower in TENS and after.text == "-" and tokens[index + 2].lower in ORDINALS:
        return index + 3
    return None


def skip_bullet(tokens: list[Token], index: int) -> int | None:
    """Refuse the number of a list's line, `(1)` and `[3]`.

    Args:
        tokens: of the text.
        index: the token of the digits, behind the bracket if there is one.
    """
    token, after = tokens[index], tokens[index + 1]
    if len(token.text) > 3 or not token.text.isdecimal():
        return None
    before = tokens[index - 1].text
    if before in {"(", "["} and not token.spaced and after.text in {")", "]"}:
        return index + 2 if len(token.text) < 3 else None
    following = tokens[index + 2].text
    is_next = before == ";" or (before == "." and (following.istitle() or following in SIGNS))
    starts = token.breaks or (is_next and token.spaced)
    if not starts or after.spaced or not tokens[index + 2].spaced:
        return None
    return index + 2 if after.text in {".", ")", "]"} else None


def skip_code_of_law(tokens: list[Token], index: int) -> int | None:
    """Refuse `34 CFR 99` and the like: capitals between two numbers."""
    code = tokens[index + 1]
    if code.kind != WORD or not code.text.isupper() or not 2 <= len(code.text) <= 5:
        return None
    if code.text in CODES:
        return None
    following = tokens[index + 2]
    if following.text in {"§", "."}:
        following = tokens[index + 3]
    return index + 2 if following.kind == DIGITS and following.spaced else None


def skip_named_number(tokens: list[Token], index: int) -> int | None:
    """Refuse numbers that are names by themselves: `40 Under 40`, `787 Dreamliner`."""
    token, following = tokens[index], tokens[index + 1]
    if following.lower == "under" and tokens[index + 2].text == token.text:
        return index + 3
    if following.text in STREETS_BEFORE and tokens[index + 2].text[:1].isupper():
        return index + 3
    if following.lower in _PERCENTS:
        return _skip_confidence(tokens, index)
    aircraft = skip_aircraft(tokens, index)
    if aircraft is not None:
        return aircraft
    return _skip_section(tokens, index)


_PERCENTS: Final = frozenset({"%", "percent", "per", "-"})


def _skip_confidence(tokens: list[Token], index: int) -> int | None:
    """Refuse how sure a survey is of its margin: `95% confidence interval`, `at the 95 percent confidence level`."""
    end = index + 1
    while tokens[end].lower in _PERCENTS or tokens[end].lower == "cent":
        end += 1
    is_sure = tokens[end].lower == "confidence" and tokens[end + 1].lower in _OF_CONFIDENCE
    return end + 2 if is_sure else None


_OF_CONFIDENCE: Final = frozenset({"interval", "intervals", "level", "levels", "limit", "limits"})


def _skip_section(tokens: list[Token], index: int) -> int | None:
    """Refuse the number of a section at the start of a line: `6.1 Water rates`."""
    token, following = tokens[index], tokens[index + 1]
    whole, point, part = token.text.partition(".")
    if not (token.breaks and point and whole.isdecimal() and part.isdecimal()):
        return None
    is_short = len(whole) < 3 and len(part) < 3 and following.spaced
    is_title = following.kind == WORD and following.text.istitle() and not following.breaks
    is_unit = following.text in CASED or find_singular(following.lower) in _MEASURED
    is_amount = is_unit or following.lower in _AMOUNTS_AFTER
    return index + 1 if is_short and is_title and not is_amount else None


_MEASURED: Final = (MEASURES | PREFIXED) - {"minute"}  # `6.2 Minutes of the last meeting`
_AMOUNTS_AFTER: Final = frozenset(
    {*MAGNITUDES, "percent", "per", "percentage", "square", "degrees"}
)


def skip_dotted(tokens: list[Token], index: int) -> int | None:
    """Refuse digits behind a point that a name is printed against: `ID.3`.

    Args:
        tokens: of the text.
        index: the token of the point.
    """
    token, before, following = tokens[index], tokens[index - 1], tokens[index + 1]
    if token.text != "." or token.spaced or following.spaced or following.kind != DIGITS:
        return None
    return skip_unspaced(tokens, index + 1) if before.kind == WORD else None
