"""Write a line of a page as text in which nothing raised, linked or struck out fuses with a number.

A footnote mark leaves the sentence and stands behind it in brackets; an exponent is written with raised
digits, so that `10⁶` is not 106; a typeset fraction is a fraction; struck-out characters carry a stroke
(U+0336), so that no quote of current words is found in them.
"""

from __future__ import annotations

import re
from enum import Enum
from typing import TYPE_CHECKING, Final

from factcheck.evidence.extract.raised import is_mark, read_raised, write_power
from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Sequence

STROKE: Final = "\u0336"
"""Unicode's combining long stroke overlay, behind each character that is struck out."""
UNCERTAIN: Final = "\u200b"
"""Between two digits that may be one number or two: no quote over it is proven, nor either half."""


class RunKind(Enum):
    """How a stretch of a line stands there."""

    PLAIN = "plain"
    LINK = "link"
    NOTE_LINK = "link to a note"
    RAISED = "raised"
    RAISED_NOTE = "raised, and called a note"
    POWER = "raised in a formula"
    LOWERED = "lowered"
    FRACTION = "fraction"
    STRUCK = "struck out"
    EDGE = "the edge of a box"
    JOINT = "the edge of what is set apart"
    GLOSS = "a gloss over the line"


OFF_THE_LINE: Final = frozenset(
    {RunKind.RAISED, RunKind.RAISED_NOTE, RunKind.LOWERED, RunKind.POWER, RunKind.NOTE_LINK}
)
"""Kinds that whatever stands inside of them is of as well, unless it is struck out."""


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of a line that one element makes what it is."""

    text: str
    kind: RunKind = RunKind.PLAIN


@dataclass(frozen=True, slots=True)
class TextLine:
    """A line as text.

    Attributes:
        text: the words.
        notes: the footnote marks that stood among them, in brackets.
        doubts: places that can be read in two ways, as they are written in the text.
        struck: what is struck out, in order.
    """

    text: str
    notes: tuple[str, ...] = ()
    doubts: tuple[str, ...] = ()
    struck: tuple[str, ...] = ()


_LOWERED: Final = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")
_VULGAR: Final = {
    "1/2": "½", "1/3": "⅓", "2/3": "⅔", "1/4": "¼", "3/4": "¾", "1/5": "⅕", "2/5": "⅖",
    "3/5": "⅗", "4/5": "⅘", "1/6": "⅙", "5/6": "⅚", "1/7": "⅐", "1/8": "⅛", "3/8": "⅜",
    "5/8": "⅝", "7/8": "⅞", "1/9": "⅑", "1/10": "⅒",
}  # fmt: skip

_RECENT: Final = 96
"""Characters of a line that are looked at again; those before them are put aside."""
_NUMERATOR: Final = re.compile(r"[0-9]{1,3}\Z")
_DIGIT_NEXT: Final = re.compile(r"[.,]?[0-9]")
_LAST_NUMBER: Final = re.compile(r"[$€£¥₹]?[0-9][0-9.,]*\Z")
_SLASH: Final = re.compile(r"\s*[/⁄∕]\s*\Z")
_SLASH_AND_DIGITS: Final = re.compile(r"\s*[/⁄∕]\s*([0-9]{1,4})(?![0-9.,]*[0-9])")


EDGES: Final = frozenset({RunKind.EDGE, RunKind.JOINT, RunKind.GLOSS})
"""What stands between two stretches and is no part of the words."""


def write_line(runs: Sequence[Run]) -> TextLine:
    """Write the stretches of a line as one text."""
    return _Writer(runs).write()


class _Writer:
    def __init__(self, runs: Sequence[Run]) -> None:
        self.runs = [run for run in runs if run.text]
        self.done: list[str] = []
        self.text = ""
        self.notes: list[str] = []
        self.doubts: list[str] = []
        self.struck: list[str] = []
        self.index = 0

    def write(self) -> TextLine:
        while self.index < len(self.runs):
            run = self.runs[self.index]
            self.index += 1
            if len(self.text) > _RECENT * 4:
                self.done.append(self.text[:-_RECENT])
                self.text = self.text[-_RECENT:]
            match run.kind:
                case RunKind.PLAIN:
                    self.text += run.text
                case RunKind.EDGE:
                    is_between = self.text[-1:].isdigit() and self._find_following()[:1].isdigit()
                    self.text += run.text if is_between else ""
                case RunKind.JOINT:
                    self._join()
                case RunKind.GLOSS:
                    self.notes.append(f"[{run.text.strip()}]")
                case RunKind.STRUCK:
                    self._add_struck(run.text)
                case RunKind.LINK:
                    self._link(run.text)
                case RunKind.NOTE_LINK if self._is_glued and is_mark(run.text.strip()):
                    self._add_note(run.text)
                case RunKind.NOTE_LINK:
                    self._link(run.text)
                case RunKind.LOWERED:
                    self._add_lowered(run.text)
                case RunKind.POWER:
                    self.text += write_power(run.text.strip())
                case RunKind.FRACTION:
                    self._add_fraction(*run.text.split("/"))
                case RunKind.RAISED | RunKind.RAISED_NOTE:
                    self._add_raised(run)
        text = "".join((*self.done, self.text))
        return TextLine(text, tuple(self.notes), tuple(self.doubts), tuple(self.struck))

    @property
    def _is_glued(self) -> bool:
        return bool(self.text) and not self.text[-1].isspace()

    def _find_following(self) -> str:
        coming = self.runs[self.index : self.index + 6]
        return "".join(run.text for run in coming if run.kind not in EDGES)[:40]

    def _add_note(self, text: str) -> None:
        """Set a footnote mark apart: it stands behind the line, in brackets."""
        bare = text.strip().rstrip(".,").strip("[]()").strip()
        self.notes.append(f"[{bare}]")
        following = self._find_following()
        is_plain = self._is_next(RunKind.PLAIN) or self._is_next(RunKind.LINK)
        if self.text[-1:].isdigit() and is_plain and _DIGIT_NEXT.match(following):
            self._add_doubt(self.text, following)
            self.text += UNCERTAIN
        elif following[:1].isspace():
            self.text = self.text.rstrip(" ")
        elif text != text.strip() and self._is_glued:
            self.text += " "

    def _add_struck(self, text: str) -> None:
        self.struck.append(text.strip())
        if self._is_glued and not text[:1].isspace():
            self.text += " "
        self.text += "".join(each if each.isspace() else each + STROKE for each in text)
        if self._find_following()[:1].isalnum() or self._find_following()[:1] in "$€£¥":
            self.text += "" if text[-1:].isspace() or not self._find_following() else " "

    def _link(self, text: str) -> None:
        """Write the words of a link; digits that meet digits at its edge may be two numbers."""
        if self.text[-1:].isdigit() and text[:1].isdigit():
            self._add_doubt(self.text, text)
            self.text += UNCERTAIN
        self.text += text
        following = self._find_following()
        if text[-1:].isdigit() and following[:1].isdigit() and self._is_next(RunKind.PLAIN):
            self._add_doubt(self.text, following)
            self.text += UNCERTAIN

    def _join(self) -> None:
        """Part the digits on both sides of an edge that a stylesheet may have drawn as a gap or a step."""
        following = self._find_following()
        is_plain = self._is_next(RunKind.PLAIN) or self._is_next(RunKind.LINK)
        if is_plain and self.text[-1:].isdigit() and following[:1].isdigit():
            self._add_doubt(self.text, following)
            self.text += UNCERTAIN

    def _is_next(self, kind: RunKind) -> bool:
        for index in range(self.index, len(self.runs)):
            if self.runs[index].kind not in {RunKind.JOINT, RunKind.GLOSS}:
                return self.runs[index].kind is kind
        return False

    def _add_doubt(self, before: str, behind: str) -> None:
        left = re.split(r"\s", before[-24:])[-1].replace(UNCERTAIN, "")
        self.doubts.append(f"{left}|{re.split(r'[^0-9.,]', behind)[0]}")

    def _add_lowered(self, text: str) -> None:
        bare = text.strip()
        meets = self.text[-1:].isdigit() or self._find_following()[:1].isdigit()
        if bare.isdecimal() and bare.isascii() and meets:
            self.text += bare.translate(_LOWERED)
        elif self.text[-1:].isdigit() and bare[:1].isalnum():
            self.text += f" {text}"
        else:
            self.text += text

    def _add_fraction(self, above: str, below: str) -> None:
        """Write a fraction as one character where there is one, else with a fraction slash."""
        vulgar = _VULGAR.get(f"{above}/{below}")
        if vulgar is not None:
            self.text += vulgar
            return
        self.text += f"{' ' if self.text[-1:].isdigit() else ''}{above}⁄{below}"
        if self._find_following()[:1].isdigit():
            self.text += " "

    def _add_raised(self, run: Run) -> None:
        bare = run.text.strip()
        if not bare:
            self.text += run.text
            return
        if _NUMERATOR.match(bare) and self._is_fraction(bare):
            return
        is_note = run.kind is RunKind.RAISED_NOTE
        raised = read_raised(run.text, self.text, self._find_following(), is_note=is_note)
        if raised.text is None:
            self._add_note(run.text)
            return
        number = _LAST_NUMBER.search(self.text.rstrip())
        if raised.is_doubtful and number is not None:
            self.doubts.append(f"{number.group()}{raised.text}")
        self.text += raised.text

    def _is_fraction(self, above: str) -> bool:
        """Take a raised numerator, a slash and a denominator, lowered or not, for one fraction."""
        rest = self.runs[self.index : self.index + 2]
        if len(rest) >= 2 and rest[1].kind is RunKind.LOWERED and _SLASH.match(rest[0].text):
            below = rest[1].text.strip()
            if below.isdecimal():
                self.index += 2
                self._add_fraction(above, below)
                return True
        found = (
            _SLASH_AND_DIGITS.match(rest[0].text)
            if rest and rest[0].kind is RunKind.PLAIN
            else None
        )
        if found is None:
            return False
        self.runs[self.index] = Run(rest[0].text[found.end() :])
        self._add_fraction(above, found[1])
        return True
