"""CSV holds nothing that a terminal or a spreadsheet acts upon, and gives everything back."""

from __future__ import annotations

import sys

import pytest

from csv_readers import rows_given_back
from factcheck.text.csv_text import write_csv

WRITTEN = {
    "plain": ("a b", "a b"),
    "comma": ("1,200", '"1,200"'),
    "quotes": ('say "so"', '"say ""so"""'),
    "line end": ("one\ntwo", '"one\ntwo"'),
    "formula": ("=1+1", "'=1+1"),
    "plus": ("+1", "'+1"),
    "minus": ("-1", "'-1"),
    "function": ("@SUM(A1)", "'@SUM(A1)"),
    "wide forms": ("＝1", "'＝1"),
    "apostrophe": ("'90s", "''90s"),
    "formula behind a line end": ("\n=1", '"\'\n=1"'),
    "formula behind a tab": ("\t=1", "<U+0009>=1"),
    "formula behind a carriage return": ("\r=1", "<U+000D>=1"),
    "formula behind nothing seen": ("\u200b=1", "<U+200B>=1"),
    "line end of two characters": ("a\r\nb", '"a<U+000D>\nb"'),
    "escape sequence": ("\x1b[2J", "<U+001B>[2J"),
    "control of C1": ("\x9b31m", "<U+009B>31m"),
    "override of the direction": ("\u202eexe", "<U+202E>exe"),
    "separator of lines": ("a\u2028b", "a<U+2028>b"),
    "nought": ("a\0b", "a<U+0000>b"),
    "half a character": ("\udcff", "<U+DCFF>"),
    "what looks like a code point": ("<U+001B>", "<U+003C>U+001B>"),
    "what does not": ("<U+1B> <b>", "<U+1B> <b>"),
    "emoji of several characters": ("👩‍🏫 ☎️", "👩‍🏫 ☎️"),
}


@pytest.mark.parametrize(("text", "expected"), WRITTEN.values(), ids=WRITTEN)
def test_a_cell_does_nothing_and_comes_back(text: str, expected: str) -> None:
    written = "".join(write_csv(("id", "text"), [("x", text)]))
    assert written == f"id,text\r\nx,{expected}\r\n"
    assert rows_given_back(written) == [{"id": "x", "text": text}]


def test_every_character_comes_back() -> None:
    for start in range(0, sys.maxunicode + 1, 0x1000):
        text = "".join(map(chr, range(start, start + 0x1000)))
        written = "".join(write_csv(("text", "number"), [(text, "1")]))
        assert rows_given_back(written) == [{"text": text, "number": "1"}]


def test_a_number_keeps_its_minus() -> None:
    rows = write_csv(("low", "text"), [("-5", "-5")], numbers=frozenset({"low"}))
    assert "".join(rows) == "low,text\r\n-5,'-5\r\n"
