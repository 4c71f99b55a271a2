"""Numbers that are no figures of a claim, each with the reason."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from factcheck.drafting.denial import is_denied
from factcheck.drafting.rows import find_cell
from factcheck.quantity.lexicon.word_lists import split_words

if TYPE_CHECKING:
    from factcheck.drafting.article import Article
    from factcheck.quantity.quantity import Reading

_GROUPS: Final = ("top", "bottom", "upper", "lower", "richest", "poorest", "wealthiest", "other")
_GROUP: Final = re.compile(rf"\b(?:{'|'.join(_GROUPS)})\s+$", re.IGNORECASE)
_HEAD: Final = 80
"""Characters at the beginning of a line that say what it is."""
_NEAR: Final = 120
"""Characters around a number in which a roll call says so."""
_SECTION: Final = re.compile(r"\d{1,3}(?:\.\d{1,3})+\.?\s+[A-Z]|\d{1,3}[.)]\s")
_NUMBERED: Final = split_words(
    """
    section article clause chapter paragraph item page exhibit appendix proposition measure
    room route ward district bill ordinance resolution case docket local no. number rule
    table figure phase version volume act title
    """
)
"""Words behind which a number is a name."""
_ROLL: Final = re.compile(
    r"\b(?:present|roll call|attendance|quorum|in attendance|absent)\b", re.IGNORECASE
)
_VOTE: Final = re.compile(
    r"\W*(?:vote|resolved:? (?:by|unanimously)|ayes|noes|nays|abstentions?|motion (?:passed|carried|failed))\b",
    re.IGNORECASE,
)
_TALLY: Final = re.compile(r"\d{1,3}[-–]\d{1,3}")
_VOTED: Final = re.compile(
    r"\b(?:failed|carried|passed|approved|adopted|defeated|rejected|voted|vote of|vote was)[,:]?(?: by)?\s+\Z",
    re.IGNORECASE,
)
"""Words before the tally of a vote: `The motion failed 2-3`."""
_LAST_WORD: Final = re.compile(r"(?<![A-Za-z])([A-Za-z]+\.?)\s+\Z")
_LINES: Final = ("phone", "tel", "call", "fax", "ext")
"""Words before the number of a telephone; the pattern is only tried behind one of them."""
_TELEPHONE: Final = re.compile(rf"\b(?:{'|'.join(_LINES)})\.?:?\s*$", re.IGNORECASE)
DENIED: Final = "a figure that is denied"
_AGE: Final = re.compile(r", \d{2},\Z")


def explain_skip(article: Article, reading: Reading, boilerplate: int) -> str | None:
    """Return why a number is no figure of a claim; None where it may be one.

    Args:
        article: the text with its paragraphs, sentences and cues.
        reading: the number as the grammar reads it.
        boilerplate: where the boilerplate below the text begins.
    """
    text = article.text
    quantity = reading.quantity
    before = text[max(0, reading.start - 40) : reading.start]
    bare = before.rstrip().lower()
    if quantity.unit == "percent" and bare.endswith(_GROUPS) and _GROUP.search(before):
        return "the name of a group"
    if reading.start >= boilerplate:
        return "boilerplate below the text"
    number = article.find_paragraph(reading.start)
    paragraph = article.paragraphs[number]
    cell = find_cell(article, number, reading.start)
    if cell is not None and not cell.is_labelled:
        return "a cell of a table that nothing says the meaning of"
    head = min(paragraph.end, paragraph.start + _HEAD)
    if reading.start <= paragraph.start + 1 and _SECTION.match(text, paragraph.start, head):
        return "a section number"
    if quantity.unit is None and "," not in quantity.text:
        word = _LAST_WORD.search(before)
        if word is not None and word[1].lower() in _NUMBERED:
            return f"the number behind '{word[1].lower()}'"
    if quantity.total is not None:
        near = text[
            max(paragraph.start, reading.start - _NEAR) : min(paragraph.end, reading.end + _NEAR)
        ]
        if _ROLL.search(near):
            return "a roll call"
    if _VOTE.match(text, paragraph.start, head) or (
        _TALLY.fullmatch(quantity.text) and _VOTED.search(before)
    ):
        return "a vote"
    is_called = bare.rstrip(":.").endswith(_LINES)
    if (is_called and _TELEPHONE.search(before)) or (
        before.endswith(", ") and _AGE.match(text, reading.start - 2, reading.end + 1)
    ):
        return "a telephone number or an age"
    sentence = article.find_sentence(reading.start)
    if is_denied(text, sentence, reading.start, reading.end):
        return DENIED
    return None
