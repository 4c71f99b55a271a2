"""Texts are shown with nothing hidden, and an emoji of several characters stays one."""

from __future__ import annotations

import pytest

from factcheck.text.printable import escape_unsafe

CASES = {
    "plain text": ("$1.9 billion, “almost”", "$1.9 billion, “almost”"),
    "an escape sequence": ("a\x1b[31mb", "a<U+001B>[31mb"),
    "turned text": ("a\u202eb", "a<U+202E>b"),
    "two emoji joined": ("a 👩\u200d🏫.", "a 👩\u200d🏫."),
    "several joined, with skin tones": ("👩🏽\u200d🤝\u200d👨🏿", "👩🏽\u200d🤝\u200d👨🏿"),
    "a sign shown as an emoji": ("❤\ufe0f and ☎\ufe0f", "❤\ufe0f and ☎\ufe0f"),
    "a sign shown as an emoji and joined": ("🏳\ufe0f\u200d🌈", "🏳\ufe0f\u200d🌈"),
    "a keycap": ("1\ufe0f\u20e3", "1\ufe0f\u20e3"),
    "a joiner between letters": ("a\u200db", "a<U+200D>b"),
    "a joiner behind an emoji": ("👩\u200d", "👩<U+200D>"),
    "a joiner before an emoji": ("\u200d👩", "<U+200D>👩"),
    "a joiner between emoji and letter": ("👩\u200da", "👩<U+200D>a"),
    "two joiners": ("👩\u200d\u200d🏫", "👩<U+200D><U+200D>🏫"),
    "a selector behind a letter": ("pay\ufe0f", "pay<U+FE0F>"),
    "a selector at the start": ("\ufe0fa", "<U+FE0F>a"),
    "a selector behind a digit": ("1\ufe0f2", "1<U+FE0F>2"),
    "two selectors": ("❤\ufe0f\ufe0f", "❤\ufe0f<U+FE0F>"),
    "other characters without width": ("a\u200bb\u2060c\ufeff", "a<U+200B>b<U+2060>c<U+FEFF>"),
}


@pytest.mark.parametrize(("text", "shown"), CASES.values(), ids=CASES)
def test_what_is_hidden_is_shown(text: str, shown: str) -> None:
    assert escape_unsafe(text) == shown


def test_no_character_that_controls_or_turns_text_stays_as_it_is() -> None:
    ranges = [(0, 0x1F), (0x7F, 0x9F), (0x61C, 0x61C), (0x200B, 0x200F), (0x2028, 0x202E)]
    ranges += [(0x2060, 0x2069), (0xFE0F, 0xFE0F), (0xFEFF, 0xFEFF), (0xFFF9, 0xFFFB)]
    unsafe = [code for first, last in ranges for code in range(first, last + 1)]
    assert [escape_unsafe(chr(code)) for code in unsafe] == [f"<U+{code:04X}>" for code in unsafe]
