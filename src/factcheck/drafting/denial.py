"""Figures that a text says are not so: `not 140`, `the figure of 140 is wrong`; a value of theirs is nobody's claim."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from factcheck.runtime.late_pattern import build_late_pattern

if TYPE_CHECKING:
    from factcheck.drafting.layout import TextPlace

_NOUN: Final = (
    r"(?:figure|number|estimate|claim|total|count|amount|sum|projection|forecast|assertion)"
)
_WRONG: Final = (
    r"(?:is|are|was|were|has been|have been)\s+(?:[a-z]+ly\s+|just\s+|plain\s+)?"
    r"(?:wrong|false|untrue|inaccurate|incorrect|mistaken|denied|disputed|contested|refuted|"
    r"not\s+(?:true|right|correct|accurate|credible))\b"
)
_NO_VERB: Final = (
    r"(?:only|just|merely|simply|all|every|counting|including|because|since|until|if|when|that|than|in|on|at|for|with|of|by|"
    r"to|from|about|above|below|over|under|within|after|before|among|between|like|as|and|or|but|the|this|these|those|"
    r"his|her|its|their|our|my)"
)
_MODAL: Final = "".join(
    rf"(?<!{each} )"
    for each in ("can", "could", "would", "will", "should", "must", "may", "might", "why")
)
_BEFORE: Final = re.compile(
    rf"(?:\b{_MODAL}(?:not|never|rather than|neither|nor)|\b(?:did|do|does|has|have|had|is|are|was|were)n[’']t)\s+"
    rf"(?:(?!{_NO_VERB}\s)[a-z]+\s+)?(?:an?\s+)?\Z",
    re.IGNORECASE,
)
"""Words by which the figure directly behind them, or behind one verb, is not so.

`not only 140` and `not the 140` are no such words; nor is `cannot leave 140`, which says what may be and not how many.
"""
_UNTRUE: Final = re.compile(
    r"(?:\b(?:not|hardly)|n[’']t)\s+(?:true|correct|right|so|the case)\s+that\b[^.;:!?]*\Z"
    r"|\b(?:false|untrue|a lie|a myth|no truth[^.;:!?]{0,30})\s+that\b[^.;:!?]*\Z",
    re.IGNORECASE,
)
_OF: Final = build_late_pattern(rf"\b{_NOUN}\s+of\s+(?:[a-z]+\s+){{0,2}}\Z", re.IGNORECASE)
_BEHIND: Final = re.compile(rf"(?:[ \u00a0-][\w’'-]+){{0,3}}\s+{_WRONG}", re.IGNORECASE)
_NOUN_BEHIND: Final = build_late_pattern(
    rf"(?:[ \u00a0-][\w’'-]+)?[ \u00a0-]{_NOUN}\s+{_WRONG}", re.IGNORECASE
)
_NO: Final = re.compile(r"\W*No[.,:!–—-]")
"""How a sentence begins that says of the figure of somebody else that it is not so."""
_FAR: Final = 160
"""Characters to either side in which a sentence says so."""
_SIGNS: Final = ("not", "n't", "n’t", "never", "neither", "nor", "rather than", "false", "untrue", "a lie", "myth", "truth")  # fmt: skip


def is_denied(text: str, sentence: TextPlace, start: int, end: int) -> bool:
    """Return whether a sentence says of a figure that it is not so.

    Args:
        text: the whole text.
        sentence: where the sentence stands.
        start: where the figure begins.
        end: where it ends, half-open.
    """
    before = text[max(sentence.start, start - _FAR) : start]
    lowered = before.lower()
    if any(map(lowered.__contains__, _SIGNS)) and (
        _BEFORE.search(before) is not None or _UNTRUE.search(before) is not None
    ):
        return True
    limit = min(sentence.end, end + _FAR)
    is_wrong = _BEHIND.match(text, end, limit) is not None
    if is_wrong and _NOUN_BEHIND.match(text, end, limit) is not None:
        return True
    is_wrong = is_wrong or _NO.match(text, sentence.start, start) is not None
    return is_wrong and _OF.search(before) is not None
