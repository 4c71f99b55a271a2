"""Who says what stands in a list or a table: the label before it, the head of its column, the first cell of its row."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from factcheck.drafting.layout import BULLETS, ITEM_NUMBER, is_item
from factcheck.drafting.lexicon.speaker_words import ROLES, THINGS, TITLES
from factcheck.drafting.list_headings import MOST_ROWS, ORDER, OWNERS, find_heading, skip_sign
from factcheck.drafting.person_names import cut_person
from factcheck.quantity.lexicon.word_lists import split_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.drafting.article import Article
    from factcheck.drafting.layout import TextPlace

_CELL: Final = re.compile(r"[^|\t]+")
_ITEM_LABEL: Final = re.compile(
    rf"(?:(?:[{BULLETS}]|{ITEM_NUMBER})\s*)?(?P<who>[A-Za-z][\w.’'& -]{{1,50}}?)\s?(?::|\s[–—]\s)\s*(?=\S)"
)
_BEHIND_LABEL: Final = ":–—"
"""Signs of which one stands behind each label."""
_LONGEST_LABEL: Final = 100
"""Characters of an item in which its label ends."""
_OWNED: Final = re.compile(
    r"(?P<who>.+?)(?:[’']s?)?\s(?:latest |final |first |last |own |pay )?(?:offers?|demands?|proposals?|positions?|estimates?|figures?|says|said|wants|forecasts?|projections?|counts?|bids?)$",
    re.IGNORECASE,
)
_SAYERS: Final = re.compile(
    r"(?:who(?: said(?: it)?| says(?: so)?)?|source|speaker|party|side|by|according to|said by|claimed by|claimant|estimate by|estimated by|organi[sz]ation)",
    re.IGNORECASE,
)
_WHO: Final = re.compile(
    r"who(?: said(?: it| so)?| says(?: so)?)?|speaker|said by|claimed by|claimant", re.IGNORECASE
)
"""The head of a column that says who says what stands beside it."""
_SIDES: Final = split_words(
    "board district union federation association company management employer guild city county port"
)
"""Heads of columns that are sides of a talk; `Nurses` and `Teachers` alone may be counted."""
_INTRO: Final = re.compile(
    r"\b(?:stands?|offers?|offered|propos\w+|demands?|wants?|says?|said|estimates?|positions?|views?|forecasts?|predict\w*|"
    r"puts?|claims?|figures? (?:from|given)|sides?|asks?|asking)\b",
    re.IGNORECASE,
)
_LABEL: Final = re.compile(r"[A-Za-zÀ-ÿ]|(?<!\d)(?:19|20)\d\d(?!\d)")
"""What a label of a row or column has: a letter or a year."""
_DIGIT: Final = re.compile(r"\d")
_PROSE: Final = 20
"""Spaces in a cell beyond which it is a text of its own."""
_FEWEST: Final = 2
"""Cells of a row."""
_LONGEST: Final = 2_000
"""Characters of a row; what is longer is running text with a stroke in it."""


class Labelled(NamedTuple):
    """Who says what stands in a cell or an item.

    Attributes:
        start: where the label begins.
        end: behind it.
        content: the cell or the item, the label left out.
    """

    start: int
    end: int
    content: tuple[int, int]


def find_label(article: Article, number: int, at: int) -> Labelled | None:
    """Find who says what stands at a character of a paragraph that is an item of a list or a row of a table.

    Args:
        article: the text with its paragraphs.
        number: of the paragraph.
        at: where the character stands in the text.
    """
    if article.is_row(number):
        return _read_table(article, number, at)
    return _read_item(article.text, article.paragraphs, number, at)


def _read_item(text: str, paragraphs: Sequence[TextPlace], number: int, at: int) -> Labelled | None:
    paragraph = paragraphs[number]
    head = text[paragraph.start : min(at, paragraph.start + _LONGEST_LABEL)]
    found = None
    if any(map(head.__contains__, _BEHIND_LABEL)):
        found = _ITEM_LABEL.match(text, paragraph.start, paragraph.end)
        if found is not None and found.end() > at:
            found = None
    heading = find_heading(text, paragraphs, number)
    if heading is not None:
        return Labelled(
            *heading, (skip_sign(text, paragraph) if found is None else found.end(), paragraph.end)
        )
    if found is None:
        return None
    owned = _OWNED.fullmatch(found["who"])
    if owned is not None and is_item(text, paragraph.start) and _is_owner(owned["who"]):
        start = found.start("who")
        return Labelled(start, start + owned.end("who"), (found.end(), paragraph.end))
    if not _is_speaker(found["who"]):
        return None
    back = number
    while back and number - back < MOST_ROWS and _ITEM_LABEL.match(text, *paragraphs[back]):
        back -= 1
    intro = text[paragraphs[back].start : paragraphs[back].end].rstrip()
    if back == number or not intro.endswith(":") or not _INTRO.search(intro):
        return None
    return Labelled(found.start("who"), found.end("who"), (found.end(), paragraph.end))


def _list_cells(text: str, row: TextPlace) -> list[tuple[int, int]]:
    found = []
    for cell in _CELL.finditer(text, row.start, row.end):
        start, end = cell.span()
        while start < end and text[start].isspace():
            start += 1
        while end > start and text[end - 1].isspace():
            end -= 1
        found.append((start, end))
    return found


def is_row(text: str, place: TextPlace) -> bool:
    """Return whether a paragraph is a row of a table: it has a tab, or two strokes.

    Args:
        text: the whole text.
        place: where the paragraph stands in it.
    """
    if place.end - place.start > _LONGEST:
        return False
    if text.find("\t", *place) >= 0:
        return True
    stroke = text.find("|", *place)
    return stroke >= 0 and text.find("|", stroke + 1, place.end) >= 0


class TableCell(NamedTuple):
    """A cell of a table, and what says of what its figure is.

    Attributes:
        start: where it begins.
        end: where it ends, half-open.
        row: the first cell of its row, where that has words or a year; else None.
        column: the head of its column, or None.
        is_alone: whether no other cell of its row has a number.
    """

    start: int
    end: int
    row: tuple[int, int] | None
    column: tuple[int, int] | None
    is_alone: bool

    @property
    def is_labelled(self) -> bool:
        """Return whether the table says of what the figure is: by its row, and by its column where the row has others."""
        return self.row is not None and (self.column is not None or self.is_alone)


def find_cell(article: Article, number: int, at: int) -> TableCell | None:
    """Find the cell of a table in which a character stands; None in running text.

    Args:
        article: the text with its paragraphs.
        number: of the paragraph.
        at: where the character stands in the text.
    """
    if not article.is_row(number):
        return None
    text = article.text
    _, cells, heads, column = _list_row(article, number, at)
    if column is None or len(cells) < _FEWEST:
        return None
    if any(text.count(" ", *each) > _PROSE for each in cells):
        return None
    first = cells[0]
    head = _find_head(text, article.paragraphs[number], cells, heads, column)
    others = [each for each in cells[1:] if each != cells[column]]
    return TableCell(
        *cells[column],
        first if column and _LABEL.search(text, *first) else None,
        head if head is not None and _LABEL.search(text, *head) else None,
        not any(_DIGIT.search(text, *each) for each in others),
    )


def _list_row(
    article: Article, number: int, at: int
) -> tuple[int, list[tuple[int, int]], list[tuple[int, int]], int | None]:
    """Return the first row of a table, the cells of a row, those of the first (none where it is that), and which cell holds a character."""
    text, paragraphs = article.text, article.paragraphs
    first = number
    while first and number - first < MOST_ROWS and article.is_row(first - 1):
        if "\n\n" in text[paragraphs[first - 1].end : paragraphs[first].start]:
            break
        first -= 1
    cells = _list_cells(text, paragraphs[number])
    heads = [] if first == number else _list_cells(text, paragraphs[first])
    column = next((place for place, cell in enumerate(cells) if cell[0] <= at < cell[1]), None)
    return first, cells, heads, column


def _find_head(
    text: str,
    row: TextPlace,
    cells: Sequence[tuple[int, int]],
    heads: Sequence[tuple[int, int]],
    column: int,
) -> tuple[int, int] | None:
    offset = max(0, len(heads) - len(cells))
    if text[row.start] == "|" and len(heads) < len(cells):
        offset = len(heads) - len(cells)  # an empty corner cell is no cell here
    place = column + offset
    return heads[place] if 0 <= place < len(heads) else None


def _read_table(article: Article, number: int, at: int) -> Labelled | None:
    text = article.text
    first, cells, heads, column = _list_row(article, number, at)
    if column is None or not heads:
        return None
    head = _find_head(text, article.paragraphs[number], cells, heads, column)
    if head is not None and column > 0:
        found = _OWNED.fullmatch(text, *head)
        if found is not None:
            return Labelled(*found.span("who"), cells[column])
        if len(heads) > _FEWEST and _INTRO.search(text, *article.paragraphs[max(0, first - 1)]):
            words = [text[start:end].lower() for start, end in heads[1:]]
            if all(each in ROLES for each in words) and not _SIDES.isdisjoint(words):
                return Labelled(*head, cells[column])
    corner = text[heads[0][0] : heads[0][1]]
    if column > 0 and len(heads) == len(cells) and _SAYERS.fullmatch(corner):
        return Labelled(*cells[0], cells[column])
    if len(heads) == len(cells):
        named = (place for place, each in enumerate(heads) if _WHO.fullmatch(text, *each))
        who = next(named, column)
        if who != column:
            return Labelled(*cells[who], cells[column])
    return None


def _is_owner(words: str) -> bool:
    """Return whether words before `offer` are whose it is: a name, `our`, a noun of somebody who speaks."""
    last = words.rsplit(maxsplit=1)[-1]
    return last.lower() in OWNERS or (last[0].isupper() and last.lower() not in ORDER)


def _is_speaker(label: str) -> bool:
    """Return whether a label names somebody: a person, an office, a party."""
    words = label.split()
    last = words[-1].lower().removesuffix("’s").removesuffix("'s")
    return (
        cut_person(label) is not None
        or last in ROLES
        or last in THINGS
        or words[0].lower() in TITLES
    )
