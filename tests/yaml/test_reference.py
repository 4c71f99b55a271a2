"""PyYAML is the reference: what is accepted is read as it reads it, and both parsers agree."""

from __future__ import annotations

import textwrap

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

import yaml
from factcheck.yaml.compose import parse_document
from factcheck.yaml.engines import Engine
from factcheck.yaml.walk import convert_to_texts

SEEDED = settings(derandomize=True, deadline=None, max_examples=80)

TEXT = st.text(
    st.characters(codec="utf-8", exclude_characters="\ufeff\x85\u2028\u2029"), max_size=12
)
WORDS = st.from_regex(r"[a-z$é漢😀][a-z0-9 .,$%'é漢-]{0,20}[a-z.]", fullmatch=True)


def doubled(text: str) -> str:
    """Write a text in double quotation marks, with each character escaped in one of three ways."""
    written = []
    for index, character in enumerate(text):
        ways = [f"\\U{ord(character):08x}"]
        if ord(character) < 0x10000:
            ways.append(f"\\u{ord(character):04X}")
        if character.isprintable() and character not in '"\\':
            ways.append(character)
        written.append(ways[index % len(ways)])
    return f'"{"".join(written)}"'


MARGIN = " " * 10
"""Deeper than any key or item, so that every continued text goes on below it."""


def literal(words: list[str]) -> str:
    return "|\n" + textwrap.indent("\n".join(words), MARGIN)


def folded(words: list[str]) -> str:
    return ">-\n" + textwrap.indent("\n".join(words), MARGIN)


LINES = st.lists(WORDS | st.just(""), min_size=1, max_size=4).filter(lambda lines: bool(lines[0]))
VALUES = st.one_of(
    WORDS,
    st.sampled_from(
        ["no", "010", "12.50", "1:50", "2019-01", "null", "~", "[a, 'b, c', d]", "[]", "x # y"]
    ),
    TEXT.filter(bool).map(doubled),
    WORDS.map(lambda words: "'{}'".format(words.replace("'", "''"))),
    LINES.map(lambda lines: f"\n{MARGIN}".join(line or "\n" for line in lines)),
    LINES.map(literal),
    LINES.map(folded),
)
LEAVES = st.tuples(st.from_regex("[a-z]{1,3}", fullmatch=True), VALUES)


def entry(leaf: tuple[str, str]) -> str:
    return f"    {leaf[0]}: {leaf[1]}"


def item(leaf: tuple[str, str]) -> str:
    return f"  - {leaf[0]}:\n      - {leaf[1]}"


SOURCES = st.lists(
    st.tuples(
        st.sampled_from(["# a comment", "", "  # another"]),
        st.from_regex("[a-z]{1,4}", fullmatch=True),
        st.one_of(
            st.lists(LEAVES, min_size=1, max_size=3, unique_by=lambda leaf: leaf[0]).map(
                lambda leaves: "\n".join(entry(leaf) for leaf in leaves)
            ),
            st.lists(LEAVES, min_size=1, max_size=3).map(
                lambda leaves: "\n".join(item(leaf) for leaf in leaves)
            ),
        ),
    ),
    min_size=1,
    max_size=4,
    unique_by=lambda part: part[1],
).map(lambda parts: "".join(f"{comment}\n{key}:\n{value}\n" for comment, key, value in parts))


@SEEDED
@given(SOURCES)
def test_an_accepted_file_is_read_as_pyyaml_reads_it(source: str) -> None:
    document = parse_document(source.encode(), "claims.yaml")
    assert document.troubles == ()
    assert document.root is not None
    assert convert_to_texts(document.root) == yaml.load(source, Loader=yaml.BaseLoader)  # noqa: S506 - texts only


@SEEDED
@given(SOURCES)
def test_both_parsers_give_the_same_places(source: str) -> None:
    one, other = (
        parse_document(source.encode(), "claims.yaml", engine=engine) for engine in Engine
    )
    assert repr(one.root) == repr(other.root)


@SEEDED
@given(SOURCES, st.integers(0), st.integers(0), st.sampled_from(":-'\"[]{}#&*!|> \n,"))
def test_a_file_with_a_slip_is_read_alike_by_both_parsers_or_refused_by_both(
    source: str, first: int, length: int, sign: str
) -> None:
    start = first % len(source)
    slipped = source[:start] + sign + source[start + length % 3 :]
    one, other = (
        parse_document(slipped.encode(), "claims.yaml", engine=engine) for engine in Engine
    )
    assume("|#" not in slipped)
    assume(">#" not in slipped)
    assert bool(one.troubles) == bool(other.troubles)
    if not one.troubles:
        assert repr(one.root) == repr(other.root)


@pytest.mark.parametrize("engine", Engine)
def test_a_file_cut_at_any_byte_is_refused_or_holds_the_beginning_of_the_whole(
    engine: Engine,
) -> None:
    raw = "a:\n  b: \"é c\"\n  d: [e, 'f']\ng:\n  - hi j\n  - k: |\n      l\n".encode()
    read = {}
    for end in range(len(raw)):
        document = parse_document(raw[:end], "claims.yaml", engine=engine)
        assert document.troubles or document.root is not None
        if not document.troubles and document.root is not None:
            read[end] = convert_to_texts(document.root)
    assert read == INDISTINGUISHABLE


FIRST = {"b": "é c"}
BOTH = {"b": "é c", "d": ["e", "f"]}
INDISTINGUISHABLE = {
    6: {"a": "b"},
    **{end: {"a": FIRST} for end in range(14, 18)},
    **{end: {"a": BOTH} for end in (28, 29)},
    37: {"a": BOTH, "g": ["h"]},
    **{end: {"a": BOTH, "g": ["hi"]} for end in (38, 39)},
    **{end: {"a": BOTH, "g": ["hi j"]} for end in range(40, 44)},
    46: {"a": BOTH, "g": ["hi j", "k"]},
    57: {"a": BOTH, "g": ["hi j", {"k": "l"}]},
}
"""By byte: cut here, the beginning of a file is a file, and no reader of YAML can tell."""
