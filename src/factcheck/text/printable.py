"""Text of unknown origin made safe for a terminal, with nothing hidden.

Control characters, escape sequences and characters that turn the direction of text are shown by
their code points; so are joiners and variation selectors, but for those that make one emoji of
several characters. Everything else stays as it is.
"""

from __future__ import annotations

import re
from typing import Final

_JOINER: Final = "\u200d"
_AS_EMOJI: Final = "\ufe0f"
_KEYCAP: Final = "\u20e3"
_KEYS: Final = frozenset("0123456789#*")
_NONCHARACTERS: Final = "\ufdd0-\ufdef" + "".join(
    f"{chr(plane + 0xFFFE)}{chr(plane + 0xFFFF)}" for plane in range(0, 0x110000, 0x10000)
)
"""What is no character, and neither HTML nor XML may hold (Unicode, section 23.7)."""
_UNSAFE: Final = f"[{_NONCHARACTERS}\x00-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028\u2029\u202a-\u202e\u2060-\u2069\ufe0f\ufeff\ufff9-\ufffb\ud800-\udfff]"
_LINE_END: Final = r"\r\n|[\n\r\v\f\x85\u2028\u2029]"
_PICTOGRAPH: Final = (
    "[\u00a9\u00ae\u203c\u2049\u2122\u2139\u2194-\u21aa\u231a-\u23ff\u24c2\u25aa-\u25fe\u2600-\u27bf"
    "\u2934\u2935\u2b05-\u2b55\u3030\u303d\u3297\u3299\U0001f000-\U0001faff]"
)
"""Extended_Pictographic and the skin tones, by their blocks (Unicode Technical Standard 51)."""


def escape_unsafe(text: str) -> str:
    """Replace each character that a terminal would act upon by its code point, as `<U+001B>`."""
    if text.isprintable() and _AS_EMOJI not in text:
        return text  # of what is unsafe, Python calls only that selector printable
    return re.sub(_UNSAFE, _show_character, text)


def escape_lines(text: str) -> list[str]:
    r"""Cut a text into its lines, and replace in each what a terminal would act upon.

    Example:
        >>> escape_lines("one\r\ntwo\u2028three\x1b")
        ['one', 'two', 'three<U+001B>']
    """
    lines = [text] if text.isprintable() else re.split(_LINE_END, text)
    return [escape_unsafe(line) for line in lines]


def _show_character(match: re.Match[str]) -> str:
    """Return a character as it is where it belongs to an emoji, else as its code point."""
    text, place = match.string, match.start()
    if match[0] == _JOINER:
        is_emoji = _is_emoji_joiner(text, place)
    else:
        is_emoji = match[0] == _AS_EMOJI and _is_emoji_selector(text, place)
    return match[0] if is_emoji else f"<U+{ord(match[0]):04X}>"


def _is_emoji_joiner(text: str, place: int) -> bool:
    before = place - 2 if text[place - 1 : place] == _AS_EMOJI else place - 1
    return _is_pictograph(text, before) and _is_pictograph(text, place + 1)


def _is_emoji_selector(text: str, place: int) -> bool:
    is_keycap = text[place + 1 : place + 2] == _KEYCAP and text[place - 1 : place] in _KEYS
    return is_keycap or _is_pictograph(text, place - 1)


def _is_pictograph(text: str, place: int) -> bool:
    return place >= 0 and re.match(_PICTOGRAPH, text[place : place + 1]) is not None
