"""Dates, kinds and numbers as a page says them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from factcheck.comparison.extents import is_worth_telling
from factcheck.comparison.number_text import say_ends
from factcheck.comparison.time_words import say_distance
from factcheck.comparison.times import A_YEAR, build_span, count_days_between
from factcheck.model.date_orders import MONTHS
from factcheck.model.dates import EdtfDate, parse_edtf
from factcheck.model.vocabulary import CounterKind
from factcheck.queries.days import say_days_in
from factcheck.queries.phrases import replace_with_capital

if TYPE_CHECKING:
    from factcheck.queries.compare_views import SideView
    from factcheck.queries.part_views import AppearanceView, FigureView

SILENT: Final = "not stated"
SIGN_WORDS: Final = {
    "≠": "differs",
    "?": "cannot be told, something is not stated",
    "=": "alike",
}
MANNERS: Final = {
    "verbatim": "word for word",
    "paraphrase": "paraphrased",
    "own-voice": "said by the publication itself",
}

MEANINGS_OF_MANNERS: Final = {
    "verbatim": "in quotation marks, or in a document of whoever says it",
    "paraphrase": "in the words of whoever reports it",
    "own-voice": "nobody else is named as saying it",
}
MEANINGS_OF_ANSWERS: Final = {
    CounterKind.REBUTS: "the figure or statement is said to be wrong",
    CounterKind.UNDERMINES: "its evidence, or whoever says it, is said not to be believed",
    CounterKind.UNDERCUTS: "true or not, it is said not to matter here",
    CounterKind.OBJECTS: "what is asked for is said to be impossible, or not to be done",
    CounterKind.REJECTS: "an offer is refused",
    CounterKind.COUNTER_PROPOSES: "another offer is made",
}


def say_date(text: str) -> str:
    """Return a date in words, such as `about 14 January 2019`.

    Args:
        text: the date in EDTF; any other text is returned as it is.
    """
    try:
        date = parse_edtf(text)
    except ValueError:
        return SILENT if text == "not-stated" else text
    start, slash, end = date.text.partition("/")
    if not slash:
        return _say_one(start)
    if start == end:
        return _say_one(start)
    if not start.strip("."):
        return f"until {_say_one(end)}"
    if not end.strip("."):
        return f"on or after {_say_one(start)}"
    first, last = _say_ends(start, end)
    return f"between {first} and {last}"


def _say_ends(start: str, end: str) -> tuple[str, str]:
    """Return two days in words, of which the first has no month where both are of one."""
    first, last = _say_one(start), _say_one(end)
    one, other = _DAY.fullmatch(first), _DAY.fullmatch(last)
    if one is not None and other is not None and one.groups() == other.groups():
        return first.removesuffix(one[2]), last.removeprefix(one[1])
    return first, last


def _say_one(text: str) -> str:
    plain = text.rstrip("~?%")
    mark = text[len(plain) :]
    year, month, day = (*plain.split("-"), "", "")[:3]
    words = " ".join(
        part
        for part in (day.lstrip("0"), MONTHS[int(month) - 1].capitalize() if month else "", year)
        if part
    )
    return f"{_MARKS[mark]}{words}"


_DAY: Final = re.compile(r"((?:perhaps )?(?:about )?)\d{1,2}( \w+ \d{4})")
_MARKS: Final = {"": "", "~": "about ", "?": "perhaps ", "%": "perhaps about "}


def say_silence(earlier: EdtfDate, later: EdtfDate) -> str | None:
    """Return how far two dates lie apart, as comparisons say it; None where that is a year or less.

    Args:
        earlier: the day of the claim before.
        later: the day of the next one.
    """
    first, second = build_span(earlier), build_span(later)
    return say_distance(first, second) if count_days_between(first, second) > A_YEAR.days else None


def say_kind(side: SideView) -> str:
    """Return of which kind a figure is: its scope, basis and moment, in words."""
    facts = [(name, text) for name, text in side.facts if name not in _SAID_ELSEWHERE]
    words = [_say_fact(name, text) for name, text in facts if text != SILENT]
    return "; ".join(each for each in (*words, say_silent(side)) if each)


def say_silent(side: SideView, besides: frozenset[str] = frozenset()) -> str:
    """Return what of that which is compared a figure does not state; empty where it states all.

    Args:
        side: the figure.
        besides: what stands beside it in words, stated or not.
    """
    silent = [
        _SILENT_NAMES.get(name, name)
        for name, text in side.facts
        if text == SILENT and name not in _SAID_ELSEWHERE | besides
    ]
    return f"not stated: {', '.join(silent)}" if silent else ""


_SAID_ELSEWHERE: Final = frozenset({"measures", "said on"})
_SILENT_NAMES: Final = {"as of": "the moment", "per": "per what"}


def _say_fact(name: str, text: str) -> str:
    if name == "as of":
        return f"as of {say_fact(name, text)}"
    if name in {"basis", "role"}:
        return text
    return f"{name}: {say_fact(name, text)}"


def name_fact(name: str) -> str:
    """Name what is compared, as a page has it."""
    return _FACT_NAMES.get(name) or replace_with_capital(name)


_FACT_NAMES: Final = {
    "measures": "What it counts",
    "basis": "Rests on",
    "as of": "As of which day",
    "period": "For which period",
    "per": "Per what",
    "said on": "Said",
}


def say_note(text: str) -> str:
    """Return a note on two figures as a page says it, where dates are words and have no marks."""
    found = text.removeprefix("Note: ").replace(", marked ~ or ?", "")
    return replace_with_capital(say_days(found))


def say_days(text: str) -> str:
    """Return a text of ours with its dates in words: `UTLA, about 14 January 2019`."""
    return say_days_in(text, lambda day: say_date(day.text))


def say_fact(name: str, text: str) -> str:
    """Return what a figure says of one thing; `said` is the editor's word for the day it was said.

    Args:
        name: of what is said: `as of`, `period` and the like.
        text: what the record says.
    """
    if name == "period":
        return _say_period(text)
    return "the day it was said" if (name, text) == ("as of", "said") else say_date(text)


def _say_period(text: str) -> str:
    """Return a period in words: an interval is all of it, and not some time within it."""
    first, slash, last = text.partition("/")
    if not slash or not first.strip("."):
        return say_date(text)
    if not last.strip("."):
        return f"from {_say_one(first)} on"
    return " to ".join(_say_ends(first, last))


def keep_numbers(text: str) -> str:
    r"""Return a heading in which no line ends between a number and the word for its size.

    Example:
        >>> keep_numbers("Must it keep $1.9 billion?").split(" ")
        ['Must', 'it', 'keep', '$1.9\xa0billion?']
    """
    return _SIZED.sub("\N{NO-BREAK SPACE}", text)


_SIZED: Final = re.compile(r"(?<=\d) (?=(?:thousand|million|billion|trillion)\b)")


def say_precision(figure: FigureView) -> str:
    """Return what the print of a figure leaves open, in words; empty where that is nothing."""
    if figure.margin is not None:
        return f"Stated with a margin of {figure.margin.normalize():,f} to either side."
    low, high = figure.low, figure.high
    if low is None and high is None:
        return ""
    if high is None or figure.bound in _LOWER_LIMITS:
        return "No upper end is stated."
    if low is None or figure.bound in _UPPER_LIMITS:
        return "No lower end is stated."
    if low == high:
        return f"Exact, as a {figure.basis} is." if figure.basis in _WISHES else ""
    if figure.bound == "range":
        return ""
    if figure.bound != "exact":
        return f"By convention: {say_ends(low, high, figure.unit)}."
    is_told = is_worth_telling(low, high)
    return f"As printed: {say_ends(low, high, figure.unit)}." if is_told else ""


_LOWER_LIMITS: Final = frozenset({"at-least", "more-than"})
_UPPER_LIMITS: Final = frozenset({"at-most", "less-than"})
_WISHES: Final = frozenset({"proposal", "requirement"})


def say_where(appearance: AppearanceView) -> str:
    """Return how and by whom the words of an appearance are told."""
    manner = MANNERS[appearance.manner]
    names = appearance.chain
    if not names:
        return manner
    link = "as told by" if appearance.manner == "paraphrase" else "via"
    return f"{manner}, {link} {', '.join(names)}"


def name_source(appearance: AppearanceView) -> str:
    """Return the name of a source for tables: its publisher, else its title."""
    is_silent = appearance.publisher in {"not-stated", "not stated", "publisher not stated", ""}
    return f"“{appearance.title}”" if is_silent else appearance.publisher


def format_citation(appearance: AppearanceView) -> str:
    """Format the citation of a source, as a list of sources has it."""
    publisher = "Publisher not stated" if appearance.publisher == "not-stated" else None
    whose = publisher or appearance.publisher or appearance.writers
    parts = [appearance.writers, whose] if appearance.writers != whose else [whose]
    return f"{', '.join(part for part in parts if part)}, “{appearance.title}”, {say_date(appearance.published)}."


def split_first_sentence(text: str) -> tuple[str, str]:
    """Split a text into its first sentence and the rest; a stop before a small letter or digit ends none."""
    for place, letter in enumerate(text[:-2]):
        if letter in ".?!" and text[place + 1] == " " and text[place + 2].isupper():
            return text[: place + 1], text[place + 2 :]
    return text, ""
