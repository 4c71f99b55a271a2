"""A tree that is written is read back to the character, with quotation marks only where they are needed."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import yaml
from factcheck.yaml.compose import parse_document
from factcheck.yaml.engines import Engine
from factcheck.yaml.quote import UnwritableError
from factcheck.yaml.walk import convert_to_texts
from factcheck.yaml.write import CORPUS_FILE, EXPORT, Layout, write_yaml

LINES = {
    "plain": ("almost 1,200 [sic]", "almost 1,200 [sic]", "almost 1,200 [sic]"),
    "number": ("12.50", "12.50", "'12.50'"),
    "octal": ("010", "010", "'010'"),
    "sexagesimal": ("1:50", "1:50", "'1:50'"),
    "date": ("2019-01-14", "2019-01-14", "'2019-01-14'"),
    "moment": ("2019-01-14 10:00:00", "2019-01-14 10:00:00", "'2019-01-14 10:00:00'"),
    "month": ("2019-01", "2019-01", "2019-01"),
    "uncertain day": ("2019-01-14~", "2019-01-14~", "2019-01-14~"),
    "truth": ("no", "no", "'no'"),
    "nothing": ("~", "~", "'~'"),
    "day of the year": ("--07-01", "--07-01", "--07-01"),
    "less": ("-5%", "-5%", "-5%"),
    "no number": ("1.9 billion", "1.9 billion", "1.9 billion"),
    "address": ("https://a.example/b#c", "https://a.example/b#c", "https://a.example/b#c"),
    "colon": ("a: b", "'a: b'", "'a: b'"),
    "colon at the end": ("a:", "'a:'", "'a:'"),
    "number sign": ("a #b", "'a #b'", "'a #b'"),
    "number sign inside": ("a#b", "a#b", "a#b"),
    "space before": (" a", "' a'", "' a'"),
    "space behind": ("a ", "'a '", "'a '"),
    "dash": ("- a", "'- a'", "'- a'"),
    "dash alone": ("-", "'-'", "'-'"),
    "document": ("---", "'---'", "'---'"),
    "apostrophe": ("it's", "it's", "it's"),
    "quoted": ("'it's'", "'''it''s'''", "'''it''s'''"),
    "double": ('"a"', "'\"a\"'", "'\"a\"'"),
    "star": ("*a*", "'*a*'", "'*a*'"),
    "at": ("@a", "'@a'", "'@a'"),
    "merge": ("<<", "'<<'", "'<<'"),
    "value key": ("=", "=", "'='"),
    "backslash": ("C:\\new", "C:\\new", "C:\\new"),
    "tab": ("a\tb", '"a\\tb"', '"a\\tb"'),
    "return": ("a\rb", '"a\\rb"', '"a\\rb"'),
    "escape": ('\x1b[31m"\\', '"\\e[31m\\"\\\\"', '"\\e[31m\\"\\\\"'),
    "line ends of some": ("a\x85\u2028\u2029", '"a\\N\\L\\P"', '"a\\N\\L\\P"'),
    "order mark": ("\ufeffa\ufffe", '"\\uFEFFa\\uFFFE"', '"\\uFEFFa\\uFFFE"'),
    "turned": ("a\u202eb\u2069", "a\u202eb\u2069", '"a\\u202Eb\\u2069"'),
    "no characters": ("\0\x01\x7f\x9f", '"\\0\\x01\\x7F\\x9F"', '"\\0\\x01\\x7F\\x9F"'),
    "scripts": ("é漢😀\xa0–", "é漢😀\xa0–", "é漢😀\xa0–"),
    "lines": ("a\n  b\n\nc", "|-\n  a\n    b\n\n  c", "|-\n  a\n    b\n\n  c"),
    "lines with an end": ("a\nb\n", "|\n  a\n  b", "|\n  a\n  b"),
    "line with an end": ("a\n", "|\n  a", "|\n  a"),
    "lines with two ends": ("a\n\n", '"a\\n\\n"', '"a\\n\\n"'),
    "lines that start with space": (" a\nb", '" a\\nb"', '" a\\nb"'),
    "lines that end in space": ("a \nb", '"a \\nb"', '"a \\nb"'),
    "only an end": ("\n", '"\\n"', '"\\n"'),
}


@pytest.mark.parametrize(("text", "ours", "others"), LINES.values(), ids=LINES)
def test_a_text_is_quoted_only_where_a_reader_needs_it(text: str, ours: str, others: str) -> None:
    assert write_yaml({"key": text}, layout=CORPUS_FILE) == f"key: {ours}\n"
    assert write_yaml({"key": text}) == f"key: {others}\n"


TREE = {
    "corpus": {"title": "Fares", "include": ["../claims/*.yaml"]},
    "claims": {
        "fares-2022": {
            "figures": [
                {"value": "$1.9 billion", "scope": {"riders": "all"}},
                [["a", "b"], "c"],
                "first\nsecond",
            ],
            "via": [],
        }
    },
}

OURS = """\
corpus:
  title: Fares
  include:
    - ../claims/*.yaml
claims:
  fares-2022:
    figures:
      - value: $1.9 billion
        scope:
          riders: all
      - - - a
          - b
        - c
      - |-
        first
        second
    via: []
"""

EXPORTED = """\
corpus:
  title: Fares
  include:
  - ../claims/*.yaml
claims:
  fares-2022:
    figures:
    - value: $1.9 billion
      scope:
        riders: all
    - - - a
        - b
      - c
    - |-
      first
      second
    via: []
"""


@pytest.mark.parametrize(("layout", "written"), [(CORPUS_FILE, OURS), (EXPORT, EXPORTED)])
def test_a_tree_is_written_in_block_style(layout: Layout, written: str) -> None:
    assert write_yaml(TREE, layout=layout) == written
    root = parse_document(written.encode(), "claims.yaml").root
    assert root is not None
    assert convert_to_texts(root) == TREE
    assert write_yaml(root, layout=layout) == written


def test_an_export_holds_what_texts_cannot_say() -> None:
    tree: dict[str, object] = {
        "a": None,
        "b": True,
        "c": False,
        "d": 12,
        "e": {},
        "f": "",
        "g": [None, 0],
        "h": (),
    }
    written = "a: null\nb: true\nc: false\nd: 12\ne: {}\nf: ''\ng:\n- null\n- 0\nh: []\n"
    assert write_yaml(tree) == written


WRAPPED = """\
statement: >-
  The line must keep $1.9
  million in reserve: # no
  comment, and  two spaces
  stay.
short: The line must.
list:
  - >-
    aaaaaaaaaaaaaaaaaaaaaaaaa
    # bbb
unbreakable: >-
  bbbbbbbbbbbbbbbbbbbbbbbbbb
"""


def test_long_texts_are_wrapped_where_that_is_asked_for() -> None:
    tree = {
        "statement": "The line must keep $1.9 million in reserve: # no comment, and  two spaces stay.",
        "short": "The line must.",
        "list": ["aaaaaaaaaaaaaaaaaaaaaaaaa # bbb"],
        "unbreakable": "bbbbbbbbbbbbbbbbbbbbbbbbbb",
    }
    assert write_yaml(tree, layout=CORPUS_FILE, width=26) == WRAPPED
    root = parse_document(WRAPPED.encode(), "claims.yaml").root
    assert root is not None
    assert convert_to_texts(root) == tree


UNWRITABLE = [
    (
        {"a": "b\ud800c"},
        EXPORT,
        "a text holds U+D800, half of a character, which YAML cannot carry",
    ),
    ({"\udfff": "b"}, EXPORT, "a text holds U+DFFF, half of a character, which YAML cannot carry"),
    ({"a": ""}, CORPUS_FILE, "a file of a corpus is to hold an empty text, expected a text"),
    ({"": "a"}, CORPUS_FILE, "a file of a corpus is to hold an empty text, expected a text"),
    ({"a": {}}, CORPUS_FILE, "a file of a corpus is to hold an empty mapping, expected texts"),
    ({"a": None}, CORPUS_FILE, "a file of a corpus is to hold nothing, expected texts"),
    ({"a": 1}, CORPUS_FILE, "a file of a corpus is to hold a number, expected texts"),
    ({"a": True}, CORPUS_FILE, "a file of a corpus is to hold a truth value, expected texts"),
]


@pytest.mark.parametrize(("tree", "layout", "message"), UNWRITABLE)
def test_what_cannot_be_read_back_is_not_written(
    tree: dict[str, object], layout: Layout, message: str
) -> None:
    with pytest.raises(UnwritableError) as raised:
        write_yaml(tree, layout=layout)
    assert raised.value.message == message


HOSTILE = st.lists(
    st.sampled_from(
        ["a", "no", "1", " ", "  ", "\n", "\n\n", "\t", "#", " #", ":", ": ", "-", "- ", "---", "'", '"', "\\",
         "\x85", "\u2028", "\u2029", "\ufeff", "\0", "\x1b", "\r", "é", "😀", "|", ">", "%", "&", "*", "!",
         "{", "}", "[", "]", ",", "?", "? ", "~", "=", "<<", "...", "\xa0"]
    ),
    min_size=1,
    max_size=12,
).map("".join)  # fmt: skip
TEXTS = HOSTILE | st.text(st.characters(codec="utf-8"), min_size=1, max_size=20)
TREES = st.recursive(
    TEXTS,
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(TEXTS, inner, min_size=1, max_size=4)
    ),
    max_leaves=10,
)
MAPPINGS = st.dictionaries(TEXTS, TREES, min_size=1, max_size=4)
SEEDED = settings(derandomize=True, deadline=None)
WIDTHS = st.none() | st.integers(1, 40)


@SEEDED
@given(MAPPINGS, st.sampled_from([CORPUS_FILE, EXPORT]), WIDTHS, st.sampled_from(Engine))
def test_what_is_written_is_read_back_exactly(
    tree: dict[str, object], layout: Layout, width: int | None, engine: Engine
) -> None:
    written = write_yaml(tree, layout=layout, width=width)
    document = parse_document(written.encode(), "claims.yaml", engine=engine)
    assert document.troubles == ()
    assert document.root is not None
    assert convert_to_texts(document.root) == tree


@SEEDED
@given(MAPPINGS | TREES, WIDTHS)
def test_another_reader_of_an_export_gets_the_same_texts(tree: object, width: int | None) -> None:
    written = write_yaml(tree, width=width)
    assert yaml.load(written, Loader=yaml.CSafeLoader) == tree


def test_a_key_that_is_too_long_for_a_line_is_written_with_a_question_mark() -> None:
    key = "k" * 1_100
    tree = {key: {key: ["a"], "b": "c"}, "d": [{key: "e"}]}
    written = write_yaml(tree, layout=CORPUS_FILE)
    assert written == (f"? {key}\n:\n  ? {key}\n  :\n    - a\n  b: c\nd:\n  - ? {key}\n    : e\n")
    root = parse_document(written.encode(), "claims.yaml").root
    assert root is not None
    assert convert_to_texts(root) == tree
