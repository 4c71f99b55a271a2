"""What YAML allows and a ledger must not hold is refused: all of it, each at its place, by either parser."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from factcheck.yaml.compose import parse_document
from factcheck.yaml.engines import Engine
from factcheck.yaml.trouble import Trouble
from factcheck.yaml.walk import Texts, convert_to_texts


@dataclass(frozen=True, slots=True)
class Case:
    """A file, what is left of it (None where nothing is), and everything that is said of it."""

    source: str
    left: Texts | None
    troubles: tuple[Trouble, ...]


def anchor(line: int, column: int, sign: str) -> Trouble:
    end = column + len(sign)
    message = f"an anchor '{sign}', expected a value without one"
    return Trouble("FC003", line, column, line, end, message, "remove it and write each value out")


def alias(line: int, column: int, sign: str, path: tuple[str | int, ...]) -> Trouble:
    end = column + len(sign)
    message = f"an alias '{sign}', expected the value itself"
    return Trouble("FC003", line, column, line, end, message, "write the value out", path=path)


def merge_key(line: int, column: int) -> Trouble:
    message = "a merge key '<<', expected the values themselves"
    return Trouble("FC003", line, column, line, column + 2, message, "write the values out")


def tag(line: int, column: int, sign: str) -> Trouble:
    end = column + len(sign)
    message = f"a tag '{sign}', expected a value without one"
    hint = "every value is text here; remove the tag"
    return Trouble("FC004", line, column, line, end, message, hint)


def directive(line: int, length: int) -> Trouble:
    message = "a YAML directive, expected none"
    return Trouble("FC004", line, 1, line, length + 1, message, "remove the line")


def braces(line: int, column: int, path: tuple[str | int, ...]) -> Trouble:
    message = "a mapping in braces, expected its keys on lines of their own"
    hint = "in braces YAML ends a value at a comma"
    return Trouble("FC005", line, column, line, column + 1, message, hint, path=path)


def empty(place: tuple[int, int, int], message: str, path: tuple[str | int, ...]) -> Trouble:
    line, column, end = place
    hint = "write the value, not-stated, or leave the line out"
    return Trouble("FC006", line, column, line, end, message, hint, path=path)


def repeated(place: tuple[int, int, int], name: str, first: tuple[int, int]) -> Trouble:
    line, column, end = place
    message = f"key '{name}' stands twice in one mapping"
    related = ((*first, f"'{name}' stands here first"),)
    return Trouble("FC002", line, column, line, end, message, "keep one of the two", related)


def second(line: int) -> Trouble:
    message = "a second document starts here, expected one document in a file"
    return Trouble("FC007", line, 1, line, 4, message, "remove the line '---'")


def character(line: int, column: int, message: str, hint: str) -> Trouble:
    return Trouble("FC010", line, column, line, column + 1, message, hint)


CASES = {
    "repeated keys, with both places": Case(
        "a: 1\nb:\n  c: 1\n  c: 2\n  'c': 3\na: 2\n",
        {"a": "1", "b": {"c": "1"}},
        (
            repeated((4, 3, 4), "c", (3, 3)),
            repeated((5, 3, 6), "c", (3, 3)),
            repeated((6, 1, 2), "a", (1, 1)),
        ),
    ),
    "troubles in the value of a repeated key, which cost the first value nothing": Case(
        "a: 1\na: {b: c}\n",
        {"a": "1"},
        (repeated((2, 1, 2), "a", (1, 1)), braces(2, 4, ())),
    ),
    "a long key is shown in part": Case(
        f"{'k' * 80}: 1\n{'k' * 80}: 2\n",
        {"k" * 80: "1"},
        (repeated((2, 1, 81), f"{'k' * 59}…", (1, 1)),),
    ),
    "anchors and aliases": Case(
        "a: &x b\n&y c: d\ne: &z\n  f: *x\n*y : g\nh: [*z, i]\n",
        {"a": "b", "c": "d", "e": {"f": "*x"}, "*y": "g", "h": ["*z", "i"]},
        (
            anchor(1, 4, "&x"),
            anchor(2, 1, "&y"),
            anchor(3, 4, "&z"),
            alias(4, 6, "*x", ("e", "f")),
            alias(5, 1, "*y", ()),
            alias(6, 5, "*z", ("h", 0)),
        ),
    ),
    "merge keys, with whatever they merge; quoted, they are text": Case(
        "<<: *a\nb:\n  <<: [*a, {c: d}]\n  '<<': e\n",
        {"b": {"<<": "e"}},
        (merge_key(1, 1), merge_key(3, 3)),
    ),
    "tags, also beside an anchor": Case(
        "a: !!str &x b\n&y !t c: d\ne: !!map\n  f: ! g\nh: !<tag:h> i\n",
        {"a": "b", "c": "d", "e": {"f": "g"}, "h": "i"},
        (
            tag(1, 4, "!!str"),
            anchor(1, 10, "&x"),
            anchor(2, 1, "&y"),
            tag(2, 4, "!t"),
            tag(3, 4, "!!map"),
            tag(4, 6, "!"),
            tag(5, 4, "!<tag:h>"),
        ),
    ),
    "directives, known and unknown, and what follows them": Case(
        "# first\n%YAML 1.2\n%FOO x\n---\na: &b c\n",
        {"a": "c"},
        (directive(2, 9), directive(3, 6), anchor(5, 4, "&b")),
    ),
    "mappings in braces, wherever they stand": Case(
        "a: {}\nb: [{c: d}, {e: [f, {g: h}]}, i]\nj: { value: almost 1,200 }\n",
        {"a": "", "b": ["", "", "i"], "j": ""},
        (
            braces(1, 4, ("a",)),
            braces(2, 5, ("b", 0)),
            braces(2, 13, ("b", 1)),
            braces(3, 4, ("j",)),
        ),
    ),
    "a key with a value in brackets": Case(
        "a: [b: c, d]\n",
        {"a": ["", "d"]},
        (
            Trouble(
                "FC005", 1, 5, 1, 5,
                "a key with a value in brackets, expected an item without ': '",
                "put the item in quotation marks",
                path=("a", 0),
            ),
        ),
    ),
    "a whole file in braces": Case("{a: b}\n", None, (braces(1, 1, ()),)),
    "empty values, in quotation marks too": Case(
        "a:\nb: ''\nc:\n  -\n  - \"\"\n  - - \nd: |\n# e\nf: ' '\n",
        {"a": "", "b": "", "c": ["", "", [""]], "d": "", "f": " "},
        (
            empty((1, 3, 3), "'a' has no value", ("a",)),
            empty((2, 4, 6), "'b' is an empty text", ("b",)),
            empty((4, 4, 4), "item 1 of 'c' has no value", ("c", 0)),
            empty((5, 5, 7), "item 2 of 'c' is an empty text", ("c", 1)),
            empty((6, 6, 6), "item 1 of 'c' has no value", ("c", 2, 0)),
            empty((7, 4, 5), "'d' is an empty text", ("d",)),
        ),
    ),
    "several documents, and what is wrong in each": Case(
        "---\na: &b c\n---\nd: &e f\n...\n---\ng: h\n",
        None,
        (anchor(2, 4, "&b"), second(3), anchor(4, 4, "&e"), second(6)),
    ),
    "one document between its marks": Case("---\na: b\n...\n", {"a": "b"}, ()),
    "keys that are no texts": Case(
        "? [a]\n: b\n? {c: d}\n: &x e\n? - f\n: g\n? h\n: i\n",
        {"h": "i"},
        tuple(
            Trouble(
                "FC011", line, 3, line, end,
                "a list or mapping stands where a key is expected",
                "quote the key if it is meant as text",
            )
            for line, end in ((1, 4), (3, 4), (5, 3))
        ),
    ),
    "empty keys": Case(
        "'': a\nb:\n  ?\n  : c\n",
        {"b": {}},
        tuple(
            Trouble(
                "FC011", line, column, line, end,
                "a value stands behind an empty key, expected a key with a name",
                "write the key before the colon",
            )
            for line, column, end in ((1, 1, 3), (3, 4, 4))
        ),
    ),
    "a list at the top, and what is wrong in it": Case(
        "- a\n- &b c\n",
        None,
        (
            Trouble("FC011", 1, 1, 1, 2, "the file is no mapping, expected kinds of records"),
            anchor(2, 3, "&b"),
        ),
    ),
    "a text at the top": Case(
        "\n text\n",
        None,
        (Trouble("FC011", 2, 2, 2, 3, "the file is no mapping, expected kinds of records"),),
    ),
    "control characters and line ends that only some readers know, and what follows them": Case(
        "a: b\x07c\u2028d\n\x85\u2029e: \ufeff\x7f\nf: &g h\n",
        None,
        (
            character(1, 5, "a control character U+0007, expected text", "remove it"),
            character(
                1, 7, "a line separator U+2028, expected text",
                "remove it, or write \\L in double quotation marks",
            ),
            character(
                2, 1, "a next-line character U+0085, expected text",
                "remove it, or write \\N in double quotation marks",
            ),
            character(
                2, 2, "a paragraph separator U+2029, expected text",
                "remove it, or write \\P in double quotation marks",
            ),
            character(
                2, 6, "a byte order mark U+FEFF, expected text",
                "remove it; only the start of a file may have one",
            ),
            character(2, 7, "a control character U+007F, expected text", "remove it"),
            anchor(3, 4, "&g"),
        ),
    ),
}  # fmt: skip

EMPTY_FILES = {
    "": (1, 1),
    "\ufeff": (1, 1),
    "\n \n": (1, 1),
    "# a\n": (1, 1),
    "---\n": (2, 1),
    "''": (1, 1),
}


@pytest.mark.parametrize("engine", Engine)
@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_everything_is_refused_at_its_place(case: Case, engine: Engine) -> None:
    document = parse_document(case.source.encode(), "claims.yaml", engine=engine)
    assert document.troubles == case.troubles
    assert (document.root and convert_to_texts(document.root)) == case.left


@pytest.mark.parametrize("engine", Engine)
@pytest.mark.parametrize(("source", "place"), EMPTY_FILES.items())
def test_an_empty_file_is_refused(source: str, place: tuple[int, int], engine: Engine) -> None:
    document = parse_document(source.encode(), "claims.yaml", engine=engine)
    message = "the file is empty, expected kinds of records"
    assert document.troubles == (Trouble("FC011", *place, *place, message),)
    assert document.root is None


LATIN = "save the file as UTF-8"
CUT = "something cut it off; take it from where it is whole"

BYTES = {
    "Latin-1": ("ä: Gebühr\nb: c\n".encode("latin-1"), 1, 1, "byte 0xE4 is not UTF-8", LATIN),
    "one bad byte behind others": (
        "a: é漢😀\r\nb: 漢é".encode() + b"\xe9\nc: \xff\n", 2, 6, "byte 0xE9 is not UTF-8", LATIN,
    ),
    "behind a byte order mark": (b"\xef\xbb\xbfa: \xff\n", 1, 4, "byte 0xFF is not UTF-8", LATIN),
    "a surrogate": (b"a: \xed\xa0\x80\n", 1, 4, "byte 0xED is not UTF-8", LATIN),
    "cut inside a character": (
        "a: é漢".encode()[:-1], 1, 5, "the file ends inside a character, at byte 0xE6", CUT,
    ),
    **{
        codec: ("a: b\n".encode(codec), 1, 1, f"the file is in {name}, expected UTF-8", None)
        for codec, name in {
            "utf-16": "UTF-16", "utf-16-le": "UTF-16", "utf-16-be": "UTF-16",
            "utf-32": "UTF-32", "utf-32-le": "UTF-32", "utf-32-be": "UTF-32",
        }.items()
    },
}  # fmt: skip


@pytest.mark.parametrize(("raw", "line", "column", "message", "hint"), BYTES.values(), ids=BYTES)
def test_what_is_not_utf_8_is_refused_at_its_first_byte(
    raw: bytes, line: int, column: int, message: str, hint: str | None
) -> None:
    document = parse_document(raw, "claims.yaml")
    end = column if hint is None else column + 1
    assert document.troubles == (Trouble("FC010", line, column, line, end, message, hint),)
    assert document.root is None
