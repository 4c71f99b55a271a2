"""Find characters that a reader cannot see or would take for others, and name them by code point.

What a script needs is no disguise: soft hyphens inside words, joiners between Arabic or Indic letters,
variation selectors after symbols.
A look-alike is one only beside what it imitates: a Greek or Cyrillic word of its own is none.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from factcheck.evidence.folding import without_characters

if TYPE_CHECKING:
    from factcheck.evidence.folding import Folded, Span

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
INVISIBLE = re.compile(
    f"[{_INVISIBLE}]"
    # a soft hyphen that stands inside no word
    "|(?<![^\\W\\d_])\u00ad|\u00ad(?![^\\W\\d_]|\u00ad|[ \\t]*[\r\n\f])"
    # joiners outside the scripts that need them, and outside emoji
    "|(?<![\u0600-\u08ff\u0900-\u0dff\u1000-\u109f\u1780-\u17ff\u2600-\u27bf\ufe0f\U0001f000-\U0001faff])[\u200c\u200d]"
    "|(?<![\u203c-\u3299\U0001f000-\U0001faff])\ufe0f"
)

_VEIL = re.compile(f"[{_INVISIBLE}\u00ad\u200c\u200d\ufe0f]")
_OVERRIDES = "\u202d\u202e"
_END_OF_OVERRIDE = "\u202c"

LOOKALIKES = {
    **dict(zip("АВЕЅІЈКМНОРСТУХаеорсухѕіјһԁԛԝ", "ABESIJKMHOPCTYXaeopcyxsijhdqw", strict=True)),
    **dict(zip("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧοαινρυϲ", "ABEZHIKMNOPTYXoaivpuc", strict=True)),
    **dict(zip("օոսհɑɡıⅼⅰⅽⅾⅿ", "onuhagilicdm"[:12], strict=True)),
}
"""Letters of other scripts that most typefaces draw like the Latin letter beside them (Unicode UTS 39)."""

_DIGITLIKE = {"О": "0", "о": "0", "Ο": "0", "ο": "0", "З": "3", "з": "3", "б": "6", "օ": "0"}
_ANY = re.compile("[" + "".join(LOOKALIKES) + "".join(_DIGITLIKE) + "]")
_WORD = re.compile(r"[\w]+(?:[.,'’-]\w+)*")
_LATIN = re.compile("[A-Za-zÀ-ɏ]")
_UNDISGUISED = str.maketrans(LOOKALIKES)


def disguises(text: str) -> tuple[str, ...]:
    """Name every invisible, bidirectional and look-alike character, with its place counted from 1."""
    places = [*(match.start() for match in INVISIBLE.finditer(text)), *_lookalikes(text)]
    return tuple(f"{name(text[place])} at character {place + 1}" for place in sorted(places))


def may_hold_disguises(text: str) -> bool:
    """Say quickly whether `text` has any character that could be a disguise."""
    return may_be_veiled(text) or _ANY.search(text) is not None


def may_be_veiled(text: str) -> bool:
    """Say quickly whether `text` has any character that could be invisible."""
    return _VEIL.search(text) is not None


def override_before(text: str, place: int) -> str | None:
    """Name the bidirectional override that is still in force at `place`, where its line shows it."""
    for override in _OVERRIDES:
        start = text.rfind(override, text.rfind("\n", 0, place) + 1, place)
        if start >= 0 and text.find(_END_OF_OVERRIDE, start, place) < 0:
            return f"{name(override)} at character {start + 1}"
    return None


def without_disguises(text: str) -> Folded:
    """Leave out what is invisible and put Latin letters for look-alikes, with a map back."""
    return without_characters(undisguised(text), INVISIBLE)


def undisguised(text: str) -> str:
    """Return `text` with look-alike letters replaced by the letters they imitate, one for one."""
    return text.translate(_UNDISGUISED)


def disguises_within(text: str, span: Span, quote: str) -> tuple[str, ...]:
    """Name what is invisible or a look-alike in a stretch of `text`, and not in `quote` as well."""
    passage = text[span.start : span.end]
    places = {match.start() for match in INVISIBLE.finditer(passage)}
    places |= {match.start() for match in _ANY.finditer(passage) if match.group() not in quote}
    return tuple(
        f"{name(passage[place])} at character {span.start + place + 1}" for place in sorted(places)
    )


def name(character: str) -> str:
    """Return code point and Unicode name: `U+200B ZERO WIDTH SPACE`."""
    unnamed = {"Cc": "CONTROL CHARACTER", "Co": "PRIVATE USE CHARACTER", "Cs": "LONE SURROGATE"}
    fallback = unnamed.get(unicodedata.category(character), "UNASSIGNED CHARACTER")
    return f"U+{ord(character):04X} {unicodedata.name(character, fallback)}"


def _lookalikes(text: str) -> list[int]:
    if _ANY.search(text) is None:
        return []
    beside_latin = _LATIN.search(text) is not None
    places: list[int] = []
    for word in _WORD.finditer(text):
        letters = word.group()
        imitating = [index for index, letter in enumerate(letters) if letter in LOOKALIKES]
        mixed = _LATIN.search(letters) is not None
        whole = beside_latin and all(
            letter in LOOKALIKES or not letter.isalpha() for letter in letters
        )
        if mixed or whole:
            places.extend(word.start() + index for index in imitating)
            if mixed:
                continue
        else:
            imitating = []
        if any(letter.isdigit() for letter in letters):
            told = set(imitating)
            places.extend(
                word.start() + index
                for index, letter in enumerate(letters)
                if letter in _DIGITLIKE and index not in told
            )
    return places
