"""Whose turn it is: the labels of a transcript or an interview, and who speaks until the next."""

from __future__ import annotations

import re
from bisect import bisect_left
from itertools import pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

from factcheck.quantity.lexicon.word_lists import split_words
from factcheck.runtime.late_pattern import build_late_pattern

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from factcheck.drafting.layout import TextPlace

_LABEL: Final = re.compile(
    r"(?P<who>(?:Public|Unidentified|Male|Female|Audience) (?:speaker|member|commenter|voice)"
    r"|(?:(?:[A-Z][\w.’'-]*+|de|la|von|van|of|the|and|UNIDENTIFIED)[ \u00a0]?){1,6}+)"
    r"(?:[ ]?\((?P<what>[^)\n]{1,60})\)|,[ ](?P<office>[^:\n]{1,60}))?[ ]?:(?=[ \u00a0\t]|$)"
)
_LEAST_WORDS: Final = 4
"""Words behind a label from which it is a turn, not a line of a table."""
_LEAST: Final = 2
"""Paragraphs with labels from which a text is taken for a transcript."""
_MOST_WORDS: Final = 4
_SPARSE: Final = 3
"""Paragraphs for each label beyond which a text is an article with turns in it: its last is no longer than the longest."""
_LONGEST: Final = 130
"""Characters of a label."""
_LAST: Final = re.compile(
    r"[A-Z](?![a-z]*+(?:[,;:!?)\n]|[ ][^A-Z]))[\w.’'-]*[ \u00a0](?=([A-Z][\w’'-]*))"
)
"""A word in capitals behind another: the last name of somebody; the lookahead soon refuses a word with none behind it."""
_MARK: Final = re.compile(r"\s*[“\"‘'„«]")
"""What stands behind the colon of a headline that quotes somebody."""
_NO_NAME: Final = split_words(
    """
    contact note source sources update correction editor date time place location subject re
    to from cc photo image video total agenda item motion ayes noes present absent
    attendance summary background key phone email tel fax web website related more tags by
    p.s for name age job pay city
    """
)
_OFFICE_LINE: Final = build_late_pattern(
    r"(?P<who>[A-Z][\w.’'-]*(?:[ ][A-Z][\w.’'-]*){1,3})[ ](?:--?|[–—|])[ ][A-Z][^\n:“”\"]{2,90}(?<![.?!])"
    r"|(?P<operator>Operator)"
)
"""A line of the record of a call that says who speaks below it: `Ann Lee - Chief Executive Officer`."""
_LONGEST_LINE: Final = 120
_CALL: Final = ("earnings call", "conference call", "transcript", "participants")
"""What the head of such a record says of itself."""
_CALL_HEAD: Final = 400
UNNAMED_TURNS: Final = frozenset(("Q", "A"))
"""Labels that name nobody."""


class Turn(NamedTuple):
    """One turn.

    Attributes:
        start: where the label's name begins.
        end: behind the name.
        name: the name as the label has it.
        body: where the words begin.
    """

    start: int
    end: int
    name: str
    body: int


def find_turns(text: str, paragraphs: Sequence[TextPlace], kind: str | None) -> dict[int, Turn]:
    """Return by paragraph whose turn it is; nothing where the text is no transcript.

    Args:
        text: the whole text.
        paragraphs: where its paragraphs stand.
        kind: what sort of document it is, or None.
    """
    spoken = _read_call(text, paragraphs)
    if spoken:
        return spoken
    matches = dict(_match_labels(text, paragraphs))
    has_single = any(_is_single(found["who"].split()) for found in matches.values())
    last_names = frozenset(each[1] for each in _LAST.finditer(text)) if has_single else frozenset()
    labels: dict[int, Turn] = {}
    for number, found in matches.items():
        is_headline = not number and _MARK.match(text, found.end()) is not None
        if not is_headline and _is_name(last_names, found["who"]):
            name = found["who"].strip()
            start = found.start("who")
            labels[number] = Turn(start, start + len(name), name, found.end())
    names = [each.name for each in labels.values()]
    is_transcript = len(names) >= _LEAST and (
        len(names) > len(set(names)) or len(names) * 2 >= len(paragraphs) or kind == "interview"
    )
    if not is_transcript:
        return {}
    said = [text[each.body : paragraphs[number].end].split() for number, each in labels.items()]
    if sum(len(each) >= _LEAST_WORDS for each in said) * 2 < len(said):
        return {}
    starts = [*labels, len(paragraphs)]
    longest = max(later - number for number, later in pairwise(list(labels)))
    if kind != "interview" and len(labels) * _SPARSE < len(paragraphs):
        starts[-1] = min(starts[-1], starts[-2] + longest)
    return {
        each: labels[number] for number, later in pairwise(starts) for each in range(number, later)
    }


def _match_labels(
    text: str, paragraphs: Sequence[TextPlace]
) -> Iterator[tuple[int, re.Match[str]]]:
    """Yield the numbers of paragraphs that begin with a label, from one colon to the next."""
    at = text.find(":")
    while at >= 0:
        number = bisect_left(paragraphs, (at + 1,)) - 1
        start, end = paragraphs[number]
        found = _LABEL.match(text, start, end) if at < start + _LONGEST else None
        if found is not None:
            yield number, found
        at = text.find(":", end)


def _read_call(text: str, paragraphs: Sequence[TextPlace]) -> dict[int, Turn]:
    """Read the record of a call, in which who speaks stands alone on a line with an office; nothing where it is none."""
    head = text[:_CALL_HEAD].lower()
    if not any(each in head for each in _CALL):
        return {}
    lines = {
        number: found
        for number, place in enumerate(paragraphs)
        if place.end - place.start <= _LONGEST_LINE
        and (found := _OFFICE_LINE.fullmatch(text, *place)) is not None
    }
    names = [each["who"] or each["operator"] for each in lines.values()]
    if len(names) - len(set(names)) < _LEAST:
        return {}
    starts = [*lines, len(paragraphs)]
    return {
        at: Turn(
            lines[number].start(), lines[number].start() + len(name), name, paragraphs[number].end
        )
        for (number, later), name in zip(pairwise(starts), names, strict=True)
        for at in range(number, later)
    }


def _is_name(last_names: Collection[str], label: str) -> bool:
    words = label.split()
    if not words or words[0].lower() in _NO_NAME or words[-1].lower() in _NO_NAME:
        return False
    return words[0] in last_names if _is_single(words) else len(words) <= _MOST_WORDS


def _is_single(words: Sequence[str]) -> bool:
    """Return whether the words of a label are one that is nobody's, but where the text has it for a last name."""
    return len(words) == 1 and not words[0].isupper() and words[0].lower() not in _NO_NAME
