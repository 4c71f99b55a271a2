"""Find characters that a reader cannot see or would take for others, and name them by code point.

What a script needs is no disguise: soft hyphens inside words, joiners between Arabic or Indic letters,
variation selectors after symbols, letters of its own languages (`lookalikes`).
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from factcheck.evidence.prove.disguised_letters import (
    find_lookalikes,
    find_sure_lookalikes,
    may_hold_lookalikes,
    replace_lookalikes,
)
from factcheck.evidence.prove.fold import remove_characters
from factcheck.runtime.late_pattern import build_late_pattern

if TYPE_CHECKING:
    from factcheck.evidence.prove.fold import FoldedText, TextSpan

_INVISIBLE = (
    # control characters but for white space
    "\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f"
    # format characters: bidirectional marks and overrides, zero width, tags, interlinear notes
    "\u061c\u070f\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"
    "\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0001-\U000e007f"
    # fillers and blanks that are letters or symbols to Unicode
    "\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0"
    # nothing that a document means: object and replacement characters, private use, surrogates
    "\ufffc\ufffd\ue000-\uf8ff\ud800-\udfff\U000f0000-\U0010ffff"
    "\u180b-\u180d\ufe00-\ufe0e\U000e0100-\U000e01ef"
)
INVISIBLE = build_late_pattern(
    f"[{_INVISIBLE}]"
    # a soft hyphen that stands inside no word
    "|(?<![^\\W\\d_])\u00ad|\u00ad(?![^\\W\\d_]|\u00ad|[ \\t]*[\r\n\f])"
    # joiners outside the scripts that need them, and outside emoji
    "|(?<![\u0600-\u08ff\u0900-\u0dff\u1000-\u109f\u1780-\u17ff\u2600-\u27bf\ufe0f\U0001f000-\U0001faff])[\u200c\u200d]"
    "|(?<![\u203c-\u3299\U0001f000-\U0001faff])\ufe0f"
)

_VEIL = re.compile(f"[{_INVISIBLE}\u00ad\u200c\u200d\ufe0f]")
_PLAIN = bytes((*b"\t\n\v\f\r", *range(ord(" "), 0x7F)))
"""The ASCII that is seen, or is white: nearly all of a text, which is put aside before a search."""
_OVERRIDES = "\u202d\u202e"
_END_OF_OVERRIDE = "\u202c"


def name_disguises(text: str) -> tuple[str, ...]:
    """Name the characters of a text that deceive whatever stands around it, with places from 1."""
    if not may_hold_disguises(text):
        return ()
    places = [*(match.start() for match in INVISIBLE.finditer(text)), *find_sure_lookalikes(text)]
    return tuple(
        f"{name_character(text[place])} at character {place + 1}" for place in sorted(places)
    )


def may_hold_disguises(text: str) -> bool:
    """Return quickly whether `text` has any character that could be a disguise."""
    return may_be_veiled(text) or may_hold_lookalikes(text)


def may_be_veiled(text: str) -> bool:
    """Return quickly whether `text` has any character that could be invisible."""
    if text.isascii() and text.isprintable():
        return False
    rare = text.encode("utf-8", "surrogatepass").translate(None, _PLAIN)
    return _VEIL.search(rare.decode("utf-8", "surrogatepass")) is not None


def may_be_overridden(text: str) -> bool:
    """Return whether `text` has any character that turns what follows it round."""
    return any(override in text for override in _OVERRIDES)


def find_override(text: str, place: int) -> str | None:
    """Name the bidirectional override that is still in force at a place, where its line shows it; else None.

    Args:
        text: the archived text.
        place: an offset in it.
    """
    for override in _OVERRIDES:
        start = text.rfind(override, text.rfind("\n", 0, place) + 1, place)
        if start >= 0 and _END_OF_OVERRIDE not in text[start:place]:
            return f"{name_character(override)} at character {start + 1}"
    return None


def remove_disguises(text: str) -> FoldedText:
    """Return a text without what is invisible and with Latin letters for look-alikes, with a map back."""
    return remove_characters(replace_lookalikes(text), INVISIBLE)


def name_disguises_within(text: str, span: TextSpan) -> tuple[str, ...]:
    """Name what is invisible or a look-alike in a stretch of `text`, judged by what stands around.

    Args:
        text: as stored.
        span: the stretch that is asked about.

    Returns:
        Each with its place in the whole text, from 1.
    """
    passage = text[span.start : span.end]
    places = {span.start + match.start() for match in INVISIBLE.finditer(passage)}
    places |= set(find_lookalikes(text, span.start, span.end))
    return tuple(
        f"{name_character(text[place])} at character {place + 1}" for place in sorted(places)
    )


def name_character(character: str) -> str:
    """Return code point and Unicode name: `U+200B ZERO WIDTH SPACE`."""
    unnamed = {"Cc": "CONTROL CHARACTER", "Co": "PRIVATE USE CHARACTER", "Cs": "LONE SURROGATE"}
    fallback = unnamed.get(unicodedata.category(character), "UNASSIGNED CHARACTER")
    return f"U+{ord(character):04X} {unicodedata.name(character, fallback)}"
