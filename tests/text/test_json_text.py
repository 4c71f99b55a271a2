"""JSON holds nothing that a terminal acts upon, and gives everything back."""

from __future__ import annotations

import json
import sys
import unicodedata

import orjson
import pytest

from factcheck.text.json_text import (
    ON_ONE_LINE,
    ObjectShape,
    WrittenJson,
    encode_text,
    escape_unseen,
    fill_list,
    write_json,
    write_json_in_pieces,
    write_json_row,
    write_json_to_hash,
)

WRITTEN = {
    "escape sequence": ("\x1b[2J", r'"\u001b[2J"'),
    "delete": ("\x7f", r'"\u007f"'),
    "control of C1": ("\x9b31m", r'"\u009b31m"'),
    "next line": ("\x85", r'"\u0085"'),
    "separators of lines": ("\u2028\u2029", r'"\u2028\u2029"'),
    "override of the direction": ("\u202eexe", r'"\u202eexe"'),
    "isolate": ("\u2066a\u2069", r'"\u2066a\u2069"'),
    "marks of the direction": ("\u200e\u200f\u061c", r'"\u200e\u200f\u061c"'),
    "no width": ("a\u200bb\u2060c\ufeffd", r'"a\u200bb\u2060c\ufeffd"'),
    "soft hyphen": ("re\xadserve", r'"re\u00adserve"'),
    "tag beyond the basic plane": ("\U000e0041", r'"\udb40\udc41"'),
    "half a character": ("\udcff", r'"\udcff"'),
    "no character": ("\ufffe", r'"\ufffe"'),
    "end of a script": ("</script><!--", r'"\u003c/script>\u003c!--"'),
    "quotes and a backslash": ('"\\', r'"\"\\"'),
    "letters, signs, emoji": ("é “1” – 漢 ≠ 🚲", '"é “1” – 漢 ≠ 🚲"'),
}


@pytest.mark.parametrize(("text", "expected"), WRITTEN.values(), ids=WRITTEN)
def test_what_is_not_seen_is_escaped(text: str, expected: str) -> None:
    assert (write_json(text), json.loads(expected)) == (expected, text)
    assert write_json({text: [text]}, indent=1) == f"{{\n {expected}: [\n  {expected}\n ]\n}}"


def test_every_character_comes_back_and_none_that_is_not_seen_stands_raw() -> None:
    for start in range(0, sys.maxunicode + 1, 0x1000):
        text = " ".join(map(chr, range(start, start + 0x1000)))
        for written in (write_json(text), write_json_row(text)):
            assert json.loads(written) == text
            is_whole = not any("\ud800" <= each <= "\udfff" for each in text)
            assert not is_whole or orjson.loads(written) == text
            raw = {c for c in written if unicodedata.category(c) in {"Cc", "Cs", "Zl", "Zp"}}
            assert raw == set()
            assert {c for c in written if unicodedata.bidirectional(c) in TURNING} == set()


VALUES = [
    {},
    {"none": [], "nobody": {}},
    {"a": [1, {"b": "é <x>", "c": [None, True, [[]]]}], "d": ("x\ny", -3)},
]


@pytest.mark.parametrize("value", VALUES, ids=repr)
def test_lines_are_those_of_the_standard_library(value: dict[str, object]) -> None:
    expected = json.dumps(value, ensure_ascii=False, indent=2).replace("<", r"\u003c")
    assert write_json(value, indent=2) == expected
    assert "".join(write_json_in_pieces(value, indent=2)) == expected


def test_the_items_of_an_iterator_are_pieces_of_their_own() -> None:
    members = {"items": iter([{"a": 1}, {"a": 2}]), "none": iter([])}
    pieces = list(write_json_in_pieces(members, indent=2))
    assert pieces == [
        '{\n  "items": ', '[\n    {\n      "a": 1\n    }', ',\n    {\n      "a": 2\n    }', "\n  ]",
        ',\n  "none": ', "[]", "\n}",
    ]  # fmt: skip


def test_an_object_of_a_shape_is_written_as_any_other() -> None:
    inner = ObjectShape("10 %", "<b>")
    outer = ObjectShape("name", ("first", inner), "all", "none")
    values = {"name": "é <x>\u202e", "first": {"10 %": "100 %", "<b>": 0}, "all": [{"10 %": 1, "<b>": None}, {"10 %": -2, "<b>": "%s"}], "none": []}  # fmt: skip

    def fill(depth: int) -> str:
        items = [inner[depth + 2] % pair for pair in ((1, "null"), (-2, encode_text("%s")))]
        written = outer[depth] % (encode_text("é <x>\u202e"), encode_text("100 %"), 0, fill_list(items, depth + 1), fill_list([], depth + 1))  # fmt: skip
        return escape_unseen(written)

    assert fill(ON_ONE_LINE) == write_json(values)
    assert fill(0) == write_json(values, indent=2)
    items = iter([WrittenJson(outer[2] % ('"\u202e"', 1, 2, "[]", "[]"))])
    assert "".join(write_json_in_pieces({"items": items}, indent=2)) == write_json(
        {"items": [{"name": "\u202e", "first": {"10 %": 1, "<b>": 2}, "all": [], "none": []}]},
        indent=2,
    )


TURNING = {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}


def test_a_row_is_ascii_with_its_members_in_order() -> None:
    row = {"b": "é\x7f", "a": [1, None, True]}
    assert write_json_row(row) == r'{"a":[1,null,true],"b":"\u00e9\u007f"}'


def test_what_is_hashed_never_changes() -> None:
    assert write_json_to_hash(["<é\x9b\u202e", None]) == '["<é\x9b\u202e",null]'
