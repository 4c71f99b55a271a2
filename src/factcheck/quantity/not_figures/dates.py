"""Dates, years, fiscal years and times of day, which are no figures.

The arguments of each function that skips: `tokens`, of the text, and `index`, the first token of what it refuses where
it does not say otherwise. It returns the token behind that, or None where nothing of the kind stands there.
"""

from __future__ import annotations

from typing import Final

from factcheck.quantity.grammar.tokens import DIGITS, WORD, Token, skip_unspaced
from factcheck.quantity.grammar.vague import is_tens
from factcheck.quantity.lexicon.currencies import CODES, SIGNS
from factcheck.quantity.lexicon.number_words import MAGNITUDES
from factcheck.quantity.lexicon.unit_words import ABBREVIATED
from factcheck.quantity.lexicon.word_lists import split_words
from factcheck.quantity.not_figures.contests import has_ratio_word
from factcheck.quantity.not_figures.labels import MONTHS

_DAY_JOINTS: Final = frozenset({"-", "–", "/", ",", "and", "or", "to", "through", "&"})


def is_year(token: Token) -> bool:
    """Return whether digits look like a year: four of them, from 1500 to 2199.

    Args:
        token: one token, which may be digits.
    """
    text = token.text
    return token.kind == DIGITS and text.isdecimal() and len(text) == 4 and "1500" <= text <= "2199"


def skip_month(tokens: list[Token], index: int) -> int | None:
    """Refuse `July 1, 2016`, `Aug. 16` and `October 2014`."""
    token = tokens[index]
    if token.lower not in MONTHS:
        return None
    end = index + 1
    if not token.text[0].isupper() and (len(token.text) < 5 or token.lower == "march"):
        is_abbreviated = token.lower not in {"may", "march", "sun"} and tokens[end].text == "."
        if not is_abbreviated:
            return None
    if tokens[end].text == ".":
        end += 1
    if tokens[end].lower == "the":
        end += 1
    if is_year(tokens[end]):
        return end + 1
    last = _skip_day(tokens, end)
    if last is None:
        return None
    while (
        tokens[last].lower in _DAY_JOINTS and (further := _skip_day(tokens, last + 1)) is not None
    ):
        if tokens[last].lower not in {"-", "–", "/"} and _is_counted(tokens, further):
            break
        last = further
    return _skip_year(tokens, last)


def _is_counted(tokens: list[Token], index: int) -> bool:
    """Return whether a token is a magnitude or a percent sign, so that the digits before it are no day."""
    return tokens[index].lower in {"percent", "%"} or tokens[index].lower in MAGNITUDES


def _skip_day(tokens: list[Token], index: int) -> int | None:
    token = tokens[index]
    if token.kind != DIGITS or not token.text.isdecimal() or len(token.text) > 2:
        return None
    if not 1 <= int(token.text) <= 31 or tokens[index + 1].text == "%":
        return None
    after = tokens[index + 1]
    if after.lower in {"st", "nd", "rd", "th"} and not after.spaced:
        return index + 2
    return index + 1


def _skip_year(tokens: list[Token], index: int) -> int:
    after = index + 1 if tokens[index].text == "," else index
    return after + 1 if is_year(tokens[after]) else index


def skip_day_first(tokens: list[Token], index: int) -> int | None:
    """Refuse `1 July 2016`."""
    end = _skip_day(tokens, index)
    if end is None:
        return None
    if tokens[end].text in {"-", "–"} and (last := _skip_day(tokens, end + 1)) is not None:
        end = last
    if tokens[end].lower == "of":
        end += 1
    month = tokens[end]
    if month.lower not in MONTHS or len(month.lower) < 3:
        return None
    if month.lower in {"may", "march", "mar", "jan", "sun", "dec"} and not month.text[0].isupper():
        return None
    after = end + 2 if tokens[end + 1].text == "." else end + 1
    return _skip_year(tokens, after)


def skip_fiscal_year(tokens: list[Token], index: int) -> int | None:
    """Refuse `2018-19`, `2018/19`, `2018-2022`, and a decade such as `1990s`."""
    token, after = tokens[index], tokens[index + 1]
    if (
        after.lower in {"s", "'s"}
        and not after.spaced
        and token.text.isdecimal()
        and not is_tens(tokens, index)
    ):
        return index + 2
    if after.text == "'" and tokens[index + 2].lower == "s" and not tokens[index + 2].spaced:
        return index + 3
    if not is_year(token) or after.spaced:
        return None
    if after.text in {"-", "–", "/"} and tokens[index + 2].kind == DIGITS:
        return skip_unspaced(tokens, index)
    return None


def skip_year(tokens: list[Token], index: int) -> int | None:
    """Refuse four digits that look like a year, unless something printed makes them a count."""
    if not is_year(tokens[index]):
        return None
    before, after = tokens[index - 1], tokens[index + 1]
    if _is_moment(tokens, index):
        return index + 1
    if _is_compared(tokens, index):
        return None
    if before.text in SIGNS or before.text in CODES or before.lower in {"than", "least", "most"}:
        return None
    if after.text == "-" and tokens[index + 2].lower in _OF_A_YEAR:
        return index + 3
    if after.text in {"%", "-", "°"} or after.text in SIGNS or after.text in CODES:
        return None
    if after.lower in MAGNITUDES or after.lower in {"percent", "per", "dollars", "euros"}:
        return None
    if after.kind == WORD and (after.lower in ABBREVIATED or not after.spaced):
        return None
    return index + 1


_OF_A_YEAR: Final = split_words(
    """
    era style vintage model built born set level levels type present dated founded made issued
    edition spec specification season election elections inspired published registered released
    """
)
"""What a hyphen joins to a year, and not to a number of things: `a 1998-vintage bus`."""


def _is_moment(tokens: list[Token], index: int) -> bool:
    """Return whether a limit before a year is one in time: `since at least 2002`, `no later than`."""
    before, second, third = (tokens[index - back].lower for back in (1, 2, 3))
    if before == "than":
        return second in {"later", "earlier", "sooner", "rather", "other"}
    return before in {"least", "most"} and third in _IN_TIME


def _is_compared(tokens: list[Token], index: int) -> bool:
    """Return whether two like numbers are compared, which may be counts: `1534 compared to 1760`."""
    is_first = tokens[index + 1].lower == "compared" and is_year(tokens[index + 3])
    is_second = tokens[index - 2].lower == "compared" and is_year(tokens[index - 3])
    first = index if is_first else index - 3
    if not (is_first or is_second):
        return False
    return tokens[first - 1].lower not in _BEFORE_YEARS and tokens[first - 1].lower not in MONTHS


_BEFORE_YEARS: Final = split_words(
    "in of since from for during by year fiscal until till before after and early late mid"
)
_IN_TIME: Final = split_words("since until till from before after in by through to during")
_MOST_YEARS: Final = 3


_ERAS: Final = frozenset({"BC", "BCE", "CE", "AD"})


def skip_era(tokens: list[Token], index: int) -> int | None:
    """Refuse `A.D. 1000 and 1260`, `300 BC`, `2500 B.C.E.`.

    Args:
        tokens: of the text.
        index: the token of the first digits, of `A.D. 1000` too.
    """
    before = tokens[index - 1]
    is_dotted = before.text == "." and tokens[index - 2].text == "D"
    is_era = before.text == "AD" or (is_dotted and tokens[index - 4].text == "A")
    is_of_other = tokens[index - (5 if is_dotted else 2)].kind == DIGITS  # `300 A.D. 40 people`
    end = index + 1
    if not is_era or is_of_other:
        return _skip_era(tokens, end)
    for _ in range(_MOST_YEARS):
        if tokens[end].lower not in _DAY_JOINTS or tokens[end + 1].kind != DIGITS:
            break
        end += 2
    return end


def _skip_era(tokens: list[Token], index: int) -> int | None:
    """Return the token behind `BC`, `B.C.` or `B.C`, or None where no era stands there."""
    letters, end = tokens[index].text, index + 1
    while tokens[end].text == "." and not tokens[end].spaced:
        end += 1
        letter = tokens[end]
        if letter.kind != WORD or len(letter.text) > 1 or letter.spaced:
            break
        letters += letter.text
        end += 1
    return end if letters in _ERAS else None


def skip_decade(tokens: list[Token], index: int) -> int | None:
    """Refuse `'90s` and `'18`."""
    if tokens[index].text != "'" or tokens[index + 1].kind != DIGITS or tokens[index + 1].spaced:
        return None
    return skip_unspaced(tokens, index + 1) if len(tokens[index + 1].text) == 2 else None


def skip_clock(tokens: list[Token], index: int) -> int | None:
    """Refuse `5:30 p.m.`, `9 a.m.`, `5:30-6:15`, but not a ratio that is named one."""
    end = _skip_time(tokens, index) or _skip_hour(tokens, index)
    if end is None or tokens[end + 1].kind != DIGITS:
        return end
    if tokens[end].text in {"-", "–"}:
        return _skip_time(tokens, end + 1) or end
    if tokens[end].lower in {"to", "until", "till"}:
        further = _skip_time(tokens, end + 1)
        hour, behind = tokens[end + 1].text, tokens[end + 2]
        is_hour = hour.isdecimal() and int(hour) <= _HOURS
        is_alone = behind.kind != WORD or behind.lower in {"on", "in", "at", "and", "each", "daily"}
        is_alone = is_alone and behind.text not in {"%", "-"}
        return further or (end + 2 if is_hour and is_alone else end)
    return end


_HOURS: Final = 12


def _skip_hour(tokens: list[Token], index: int) -> int | None:
    """Return the token behind `6 to 8 p.m.`, whose half of the day is printed behind the second hour alone."""
    if tokens[index + 1].lower not in _HOUR_JOINTS or tokens[index + 2].kind != DIGITS:
        return None
    hour = tokens[index].text
    is_hour = hour.isdecimal() and len(hour) <= len(str(_HOURS)) and 0 < int(hour) <= _HOURS
    return _skip_time(tokens, index + 2) if is_hour else None


_HOUR_JOINTS: Final = frozenset({"to", "until", "till", "and", "or", "-", "–"})


def _skip_time(tokens: list[Token], index: int) -> int | None:
    token, second = tokens[index], tokens[index + 2]
    end = index + 1
    if (
        tokens[end].text == ":"
        and second.kind == DIGITS
        and not (tokens[end].spaced or second.spaced)
    ):
        minutes, _, parts = second.text.partition(".")
        if len(token.text) > 2 or len(minutes) != 2 or minutes > "59":
            return None
        if parts and len(parts) < 4:  # a lap
            return index + 3
        if has_ratio_word(tokens, index):
            return None
        end = index + 3
        while tokens[end].text == ":" and tokens[end + 1].kind == DIGITS:
            end += 2
    if tokens[end].lower in {"am", "pm", "o'clock"} and len(token.text) <= 5:
        return end + 1
    half_day = (
        [each.lower for each in tokens[end : end + 3]] if tokens[end].lower in {"a", "p"} else []
    )
    if half_day in (["a", ".", "m"], ["p", ".", "m"]) and not tokens[end + 2].spaced:
        return end + 4 if tokens[end + 3].text == "." else end + 3
    return end if end > index + 1 else None
