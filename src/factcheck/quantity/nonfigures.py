"""Digits and number words that are no figure: dates, times, labels, addresses, scores, codes.

`read_nonfigure` looks at one token and gives the token behind such a stretch.
It prefers to leave a doubtful number alone: a figure that is missed can be recorded by hand, one
that is misread is believed.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from factcheck.quantity.currencies import CODES, SIGNS
from factcheck.quantity.labels import (
    ANY_CASE,
    CAPITALISED,
    CONTEST_WORDS,
    MONTHS,
    POSTAL_STATES,
    STREETS,
)
from factcheck.quantity.nouns import ABBREVIATED
from factcheck.quantity.numberwords import (
    ABBREVIATIONS,
    MAGNITUDES,
    NUMBER_WORDS,
    ORDINALS,
    TENS,
)
from factcheck.quantity.numerals import read_digits
from factcheck.quantity.tokens import DIGITS, MARK, REFUSED, WORD, Token
from factcheck.quantity.units import code_of

_JOINTS: Final = frozenset({"-", "–", "/", ",", "and", "or", "to", "through", "&"})
_MOST_LISTED: Final = 40
_GLUED_BEFORE: Final = frozenset("$£€¥₹₽₩₪₺₴₫฿₦₱([{\"'-–—+~≈<>≥≤,*:;…!?.|")
_NEAR: Final = 5

Rule = Callable[[list[Token], int], int | None]


def read_nonfigure(tokens: list[Token], index: int) -> int | None:
    """Give the token behind a stretch that is no figure, or None where none starts here."""
    token = tokens[index]
    rules = _RULES.get(token.kind)
    if rules is None:
        return None
    for rule in rules:
        end = rule(tokens, index)
        if end is not None:
            return end
    return None


def is_contest(tokens: list[Token], start: int, end: int) -> bool:
    """Tell whether a word of voting or playing stands near a pair of numbers."""
    before = tokens[max(start - _NEAR, 0) : start]
    after = tokens[end : end + 4]
    return any(token.lower in CONTEST_WORDS for token in (*before, *after))


def is_year(token: Token) -> bool:
    """Tell whether digits look like a year: four of them, from 1500 to 2199."""
    text = token.text
    return token.kind == DIGITS and text.isdecimal() and len(text) == 4 and "1500" <= text <= "2199"


def starts_sentence(tokens: list[Token], index: int) -> bool:
    """Tell whether a token may be the first of a sentence, where a capital says nothing."""
    before = tokens[index - 1]
    return (before.kind == MARK and before.text in ".!?:\"'—–•*(;…") or tokens[index].breaks


def chain_end(tokens: list[Token], index: int) -> int:
    """Give the token behind everything that is printed without a space from here on."""
    end = index + 1
    while tokens[end].kind in {DIGITS, WORD, REFUSED} or (
        tokens[end].kind == MARK
        and not tokens[end + 1].spaced
        and tokens[end].text not in {",", ";", "!", "?", '"', ")", "(", "—", "…"}
    ):
        if tokens[end].spaced:
            break
        end += 1
    return end


def _month(tokens: list[Token], index: int) -> int | None:
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
    last = _day(tokens, end)
    if last is None:
        return None
    while tokens[last].lower in _JOINTS and (further := _day(tokens, last + 1)) is not None:
        if tokens[last].lower not in {"-", "–", "/"} and _is_counted(tokens, further):
            break
        last = further
    return _optional_year(tokens, last)


def _is_counted(tokens: list[Token], index: int) -> bool:
    """Tell whether what stands before a token counts something, so that it is no day."""
    return tokens[index].lower in {"percent", "%"} or tokens[index].lower in MAGNITUDES


def _day(tokens: list[Token], index: int) -> int | None:
    token = tokens[index]
    if token.kind != DIGITS or not token.text.isdecimal() or len(token.text) > 2:
        return None
    if not 1 <= int(token.text) <= 31 or tokens[index + 1].text == "%":
        return None
    after = tokens[index + 1]
    if after.lower in {"st", "nd", "rd", "th"} and not after.spaced:
        return index + 2
    return index + 1


def _optional_year(tokens: list[Token], index: int) -> int:
    after = index + 1 if tokens[index].text == "," else index
    return after + 1 if is_year(tokens[after]) else index


def _day_first(tokens: list[Token], index: int) -> int | None:
    end = _day(tokens, index)
    if end is None:
        return None
    if tokens[end].text in {"-", "–"} and (last := _day(tokens, end + 1)) is not None:
        end = last
    if tokens[end].lower == "of":
        end += 1
    month = tokens[end]
    if month.lower not in MONTHS or len(month.lower) < 3:
        return None
    if month.lower in {"may", "march", "mar", "jan", "sun", "dec"} and not month.text[0].isupper():
        return None
    after = end + 2 if tokens[end + 1].text == "." else end + 1
    return _optional_year(tokens, after)


def _label(tokens: list[Token], index: int) -> int | None:
    token = tokens[index]
    word = token.lower
    is_label = word in ANY_CASE or (
        token.text[:1].isupper() and (word in CAPITALISED or word.removesuffix("s") in CAPITALISED)
    )
    if not is_label or tokens[index - 1].lower in {"a", "an", "each", "per", "every"}:
        return None
    end = index + 1
    if tokens[end].text == ".":
        end += 1
    elif word in {"no", "sec", "p", "pp", "vol", "ch", "fig", "art", "v", "apt"} and (
        token.spaced is False or tokens[end].kind != DIGITS or word == "no"
    ):
        return None
    while tokens[end].text in {"#", "№", "§", ":", "("} or (
        tokens[end].lower in {"no", "nos", "number"} and tokens[end + 1].text in {".", "#"}
    ):
        if tokens[end].text == ":" and (tokens[end + 1].spaced or word not in {"room", "no"}):
            return None
        end += 2 if tokens[end].lower in {"no", "nos", "number"} else 1
    return _number_list(tokens, end)


def _number_list(tokens: list[Token], index: int) -> int | None:
    """Give the token behind `5`, `5-8`, `3, 4 and 5`, `30(b)(2)`, or None where none starts."""
    if not _is_listed(tokens, index):
        return None
    end = _listed_end(tokens, index)
    for _ in range(_MOST_LISTED):
        joint = end
        if tokens[joint].text == "," and tokens[joint + 1].lower in {"and", "or"}:
            joint += 1
        if tokens[joint].lower not in _JOINTS or not _is_listed(tokens, joint + 1):
            break
        further = _listed_end(tokens, joint + 1)
        if tokens[joint].spaced and tokens[further].lower in {"percent", "%", *MAGNITUDES}:
            break
        if tokens[joint].text == "," and len(tokens[joint + 1].text) > 4:
            break
        end = further
    return end


def _is_listed(tokens: list[Token], index: int) -> bool:
    token = tokens[index]
    if token.kind == DIGITS:
        following = tokens[index + 1]
        return following.text != "%" and following.lower not in MAGNITUDES
    return token.lower in NUMBER_WORDS and token.lower not in MAGNITUDES


def _listed_end(tokens: list[Token], index: int) -> int:
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


def _letters_before(tokens: list[Token], index: int) -> int | None:
    """Refuse `K-12`, `COVID-19`, `FY2018`, `B52`; a currency code before digits is none of them."""
    token, after = tokens[index], tokens[index + 1]
    if code_of(token) is not None or after.spaced:
        return None
    if after.kind == DIGITS:
        return chain_end(tokens, index)
    if after.text == "-" and tokens[index + 2].kind == DIGITS and not tokens[index + 2].spaced:
        if token.lower in NUMBER_WORDS or token.lower in {"or"}:
            return None
        return chain_end(tokens, index)
    if after.text == "-" and tokens[index + 2].lower in NUMBER_WORDS:
        if token.lower not in NUMBER_WORDS and token.lower not in {"a", "one", "half", "mid"}:
            return index + 3
    return None


def _address(tokens: list[Token], index: int) -> int | None:
    """Refuse a web or mail address, and a handle."""
    token = tokens[index]
    following = tokens[index + 1]
    is_web = token.lower in {"http", "https", "www"} and following.text in {":", "."}
    if not is_web and not (following.text == "@" and not following.spaced):
        return None
    end = index + 1
    while tokens[end].kind != "end" and not tokens[end].spaced:
        end += 1
    return end


def _fiscal_year(tokens: list[Token], index: int) -> int | None:
    """Refuse `2018-19`, `2018/19`, `2018-2022`, and a decade such as `1990s`."""
    token, after = tokens[index], tokens[index + 1]
    if after.lower in {"s", "'s"} and not after.spaced and token.text.isdecimal():
        return index + 2
    if after.text == "'" and tokens[index + 2].lower == "s" and not tokens[index + 2].spaced:
        return index + 3
    if not is_year(token) or after.spaced:
        return None
    if after.text in {"-", "–", "/"} and tokens[index + 2].kind == DIGITS:
        return chain_end(tokens, index)
    return None


def _chain(tokens: list[Token], index: int) -> int | None:
    """Refuse three or more numbers joined by hyphens, slashes or dots: dates, phone numbers."""
    joint, second, further = tokens[index + 1], tokens[index + 2], tokens[index + 3]
    if joint.spaced or second.spaced or second.kind != DIGITS:
        return None
    if joint.text not in {"-", "–", "/"}:
        return None
    if further.text in {"-", "–", "/"} and not further.spaced:
        if tokens[index + 4].kind == DIGITS and not tokens[index + 4].spaced:
            return chain_end(tokens, index)
    is_telephone = len(tokens[index].text) == 3 and len(second.text) == 4
    if joint.text == "-" and is_telephone and second.text.isdecimal():
        return chain_end(tokens, index)
    if joint.text == "/" and not _is_plain_fraction(tokens[index].text, second.text):
        return chain_end(tokens, index)
    return None


def _is_plain_fraction(numerator: str, denominator: str) -> bool:
    if not (numerator.isdecimal() and denominator.isdecimal()) or len(denominator) > 3:
        return False
    return 0 < int(numerator) < int(denominator) and denominator in {
        "2",
        "3",
        "4",
        "5",
        "6",
        "8",
        "10",
        "12",
        "16",
        "20",
        "32",
        "40",
        "64",
        "100",
    }


def _clock(tokens: list[Token], index: int) -> int | None:
    """Refuse `5:30 p.m.`, `9 a.m.`, `5:30-6:15`, but not a ratio that is named one."""
    end = _time(tokens, index)
    if end is not None and tokens[end].text in {"-", "–"} and tokens[end + 1].kind == DIGITS:
        return _time(tokens, end + 1) or end
    return end


def _time(tokens: list[Token], index: int) -> int | None:
    token, second = tokens[index], tokens[index + 2]
    end = index + 1
    if tokens[end].text == ":" and second.kind == DIGITS and not (tokens[end].spaced or second.spaced):
        if len(token.text) > 2 or len(second.text) != 2 or second.text > "59":
            return None
        if _names_ratio(tokens, index):
            return None
        end = index + 3
        while tokens[end].text == ":" and tokens[end + 1].kind == DIGITS:
            end += 2
    if tokens[end].lower in {"am", "pm", "o'clock"} and len(token.text) <= 5:
        return end + 1
    half_day = [each.lower for each in tokens[end : end + 3]]
    if half_day in (["a", ".", "m"], ["p", ".", "m"]) and not tokens[end + 2].spaced:
        return end + 4 if tokens[end + 3].text == "." else end + 3
    return end if end > index + 1 else None


def _names_ratio(tokens: list[Token], index: int) -> bool:
    near = (*tokens[max(index - 4, 0) : index], *tokens[index + 3 : index + 5])
    return any(token.lower in {"ratio", "ratios", "odds", "scale"} for token in near)


def _ordinal(tokens: list[Token], index: int) -> int | None:
    after = tokens[index + 1]
    if after.spaced or after.lower not in {"st", "nd", "rd", "th"}:
        return None
    return chain_end(tokens, index)


def _spelled_ordinal(tokens: list[Token], index: int) -> int | None:
    after = tokens[index + 1]
    if tokens[index].lower in TENS and after.text == "-" and tokens[index + 2].lower in ORDINALS:
        return index + 3
    return None


def _year(tokens: list[Token], index: int) -> int | None:
    """Refuse four digits that look like a year, unless something printed makes them a count."""
    if not is_year(tokens[index]):
        return None
    before, after = tokens[index - 1], tokens[index + 1]
    if before.text in SIGNS or before.text in CODES or before.lower in {"than", "least", "most"}:
        return None
    if after.text in {"%", "-", "°"} or after.text in SIGNS or after.text in CODES:
        return None
    if after.lower in MAGNITUDES or after.lower in {"percent", "per", "dollars", "euros"}:
        return None
    if after.kind == WORD and (after.lower in ABBREVIATED or not after.spaced):
        return None
    return index + 1


def _bullet(tokens: list[Token], index: int) -> int | None:
    token, after = tokens[index], tokens[index + 1]
    if len(token.text) > 3 or not token.text.isdecimal():
        return None
    before = tokens[index - 1].text
    if before in {"(", "["} and not token.spaced and after.text in {")", "]"}:
        return index + 2 if len(token.text) < 3 else None
    if not token.breaks or after.spaced or not tokens[index + 2].spaced:
        return None
    return index + 2 if after.text in {".", ")", "]"} else None


def _contest(tokens: list[Token], index: int) -> int | None:
    """Refuse a score or a vote: `5-4`, `voted 12 to 3`, `a 3-2 win`."""
    token, joint, second = tokens[index], tokens[index + 1], tokens[index + 2]
    is_dash = joint.text in {"-", "–"} and not joint.spaced and not second.spaced
    is_to = joint.lower == "to"
    if not (is_dash or is_to) or second.kind != DIGITS:
        return None
    first_number, second_number = read_digits(token.text), read_digits(second.text)
    if first_number is None or second_number is None or tokens[index - 1].text in SIGNS:
        return None
    after = tokens[index + 3]
    if after.text in {"%", ":", "/"} or after.lower in MAGNITUDES or after.lower == "percent":
        return None
    if not after.spaced and after.lower in ABBREVIATIONS:
        return None
    if is_to and _names_ratio(tokens, index):
        return None
    if is_contest(tokens, index, index + 3):
        return _contest_end(tokens, index + 3)
    is_falling = first_number.number >= second_number.number
    if is_to and is_falling and (second.text == "1" or tokens[index - 1].lower == "from"):
        return None
    return _contest_end(tokens, index + 3) if is_falling else None


def _contest_end(tokens: list[Token], end: int) -> int:
    while tokens[end].text in {"-", "–"} and tokens[end + 1].kind == DIGITS:
        end += 2
    return end


def _street(tokens: list[Token], index: int) -> int | None:
    """Refuse `333 South Beaudry Avenue`, `CA 90017`."""
    token = tokens[index]
    if not token.text.isdecimal() or len(token.text) > 5:
        return None
    before = tokens[index - 1]
    if len(token.text) == 5 and (
        before.text in POSTAL_STATES or (before.text == "." and tokens[index - 2].lower == "calif")
    ):
        return chain_end(tokens, index)
    end = index + 1
    for _ in range(6):
        word = tokens[end]
        if word.text == "." and tokens[end - 1].text[:1].isupper():
            end += 1
            continue
        if word.kind not in {WORD, DIGITS} or word.breaks:
            return None
        if word.lower in STREETS and word.text[0].isupper() and end > index + 1:
            return end + 1
        if word.kind == WORD and not word.text[0].isupper() and word.spaced:
            return None
        end += 1
    return None


def _telephone(tokens: list[Token], index: int) -> int | None:
    if tokens[index].text not in {"(", "+"} or tokens[index + 1].kind != DIGITS:
        return None
    end = index + 2
    if tokens[index].text == "+" and (
        tokens[index - 1].kind in {DIGITS, WORD} and not tokens[index].spaced
    ):
        return None
    groups = 1
    while tokens[end].kind == DIGITS or tokens[end].text in {")", "-", "–"}:
        groups += tokens[end].kind == DIGITS
        end += 1
    is_local = groups == 3 and [len(tokens[index + 1].text), len(tokens[end - 1].text)] == [3, 4]
    return end if is_local or groups >= 4 else None


def _malformed(tokens: list[Token], index: int) -> int | None:
    return (
        chain_end(tokens, index)
        if read_digits(tokens[index].text) is None
        and not (tokens[index - 1].text == "." and not tokens[index].spaced)
        else None
    )


def _glued(tokens: list[Token], index: int) -> int | None:
    """Refuse digits that something other than a sign or a bracket is printed against."""
    token, before = tokens[index], tokens[index - 1]
    if _is_split_number(tokens, index):
        return chain_end(tokens, index)
    if token.spaced:
        return None
    if before.kind in {WORD, DIGITS, REFUSED}:
        return None if code_of(before) is not None else chain_end(tokens, index)
    if before.kind == MARK and before.text not in _GLUED_BEFORE:
        return chain_end(tokens, index)
    if before.text in {".", ":"} and tokens[index - 2].kind == DIGITS and not before.spaced:
        return chain_end(tokens, index)
    if before.text == "-" and tokens[index - 2].kind == WORD and not before.spaced:
        is_number = tokens[index - 2].lower in NUMBER_WORDS
        return None if is_number else chain_end(tokens, index)
    return None


def _is_split_number(tokens: list[Token], index: int) -> bool:
    """Tell whether spaces were set inside a number, as in `6 . 2 %` and `1 / 4`."""
    before, after = tokens[index - 1], tokens[index + 1]
    if before.spaced and before.text in {"/", "."} and tokens[index - 2].kind == DIGITS:
        return True
    return after.spaced and after.text in {"/", "."} and tokens[index + 2].kind == DIGITS


def _sign_label(tokens: list[Token], index: int) -> int | None:
    if tokens[index].text not in {"#", "§", "№", "@"}:
        return None
    end = index + 1
    while tokens[end].text == "§":
        end += 1
    if tokens[end].kind == WORD and not tokens[end].spaced:
        return chain_end(tokens, end)
    return _number_list(tokens, end)


def _decade(tokens: list[Token], index: int) -> int | None:
    if tokens[index].text != "'" or tokens[index + 1].kind != DIGITS or tokens[index + 1].spaced:
        return None
    return chain_end(tokens, index + 1) if len(tokens[index + 1].text) == 2 else None


def _code_of_law(tokens: list[Token], index: int) -> int | None:
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


def _digit_run(tokens: list[Token], index: int) -> int | None:
    """Refuse numbers that follow each other with nothing but a space: `245 23 yen`."""
    end = index + 1
    if not _runs_on(tokens, end):
        return None
    if tokens[end].tied or tokens[end].text[0] == "0" or tokens[end + 1].text in {"/", "⁄"}:
        return None
    if "," in tokens[index].text or "." in tokens[index].text:
        return None
    while _runs_on(tokens, end):
        end += 1
    return end


def _runs_on(tokens: list[Token], index: int) -> bool:
    token = tokens[index]
    return token.kind == DIGITS and token.spaced and not token.breaks and token.text.isdecimal()


_RULES: Final[dict[str, tuple[Rule, ...]]] = {
    WORD: (_address, _month, _label, _letters_before, _spelled_ordinal),
    DIGITS: (
        _glued,
        _malformed,
        _fiscal_year,
        _chain,
        _clock,
        _ordinal,
        _day_first,
        _bullet,
        _street,
        _contest,
        _year,
        _code_of_law,
        _digit_run,
    ),
    MARK: (_telephone, _sign_label, _decade),
}
"""The rules by the kind of the token that they start at, in the order in which they are asked."""
