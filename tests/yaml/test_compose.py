"""YAML to a text tree: texts stay texts, places are right, nothing is lost without a word."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

import yaml
from factcheck.yaml.compose import MAXIMUM_BYTES, parse_document
from factcheck.yaml.nodes import Mapping, Node, Scalar, ScalarStyle, Sequence
from factcheck.yaml.refuse import MAXIMUM_DEPTH
from factcheck.yaml.walk import convert_to_texts, find_node
from factcheck.yaml.write import write_yaml

TRAPS = """\
norway: no
octal: 010
money: 12.50
ratio: 1:50
month: 2019-01
day: 2019-02-30
nothing: null
tilde: ~
quoted: 'it''s'
doubled: "a \\" and \\u00e9"
literal: |
  two
  lines
folded: >-
  one
  line
list: [a, b]
"""


def text_of(raw: bytes) -> object:
    """Compose a file and give its texts, or None where it holds none."""
    root = parse_document(raw, "x.yaml").root
    return None if root is None else convert_to_texts(root)


def test_scalars_arrive_as_written() -> None:
    assert text_of(TRAPS.encode()) == {
        "norway": "no",
        "octal": "010",
        "money": "12.50",
        "ratio": "1:50",
        "month": "2019-01",
        "day": "2019-02-30",
        "nothing": "null",
        "tilde": "~",
        "quoted": "it's",
        "doubled": 'a " and é',
        "literal": "two\nlines\n",
        "folded": "one line",
        "list": ["a", "b"],
    }


def test_places_count_characters_from_one_and_a_byte_order_mark_for_nothing() -> None:
    document = parse_document("\ufeffé漢: 'ü'\nb:\n  - c d\n".encode(), "x.yaml")
    assert isinstance(document.root, Mapping)
    nodes: list[Node] = [entry.key for entry in document.root.entries]
    nodes.append(find_node(document.root, ("é漢",)))
    nodes.append(find_node(document.root, ("b", 0)))
    assert [(n.line, n.column, n.end_line, n.end_column) for n in nodes] == [
        (1, 1, 1, 3),
        (2, 1, 2, 2),
        (1, 5, 1, 8),
        (3, 5, 3, 8),
    ]


def test_a_path_that_leads_nowhere_gives_the_nearest_value_above() -> None:
    root = parse_document(b"a:\n  b: c\n", "x.yaml").root
    assert root is not None
    for path in (("a", "x"), ("a", "x", 0)):
        assert convert_to_texts(find_node(root, path)) == {"b": "c"}
    assert convert_to_texts(find_node(root, ("a", "b", "deeper"))) == "c"
    assert convert_to_texts(find_node(root, ("a", "b"), key=True)) == "b"


def test_a_file_of_the_largest_size_is_read_and_one_byte_more_is_not() -> None:
    line = b"a: b\n"
    fitting = line + b"#" * (MAXIMUM_BYTES - len(line))
    assert parse_document(fitting, "x.yaml").troubles == ()
    (trouble,) = parse_document(fitting + b"#", "x.yaml").troubles
    assert (trouble.code, trouble.message) == (
        "FC009",
        "the file has 16,777,217 bytes, expected at most 16,777,216",
    )


def test_depth_is_refused_where_it_starts_and_costs_nothing() -> None:
    fitting = "".join(f"{' ' * level}a:\n" for level in range(MAXIMUM_DEPTH - 1))
    assert parse_document(f"{fitting}{' ' * MAXIMUM_DEPTH}a: b\n".encode(), "x.yaml").troubles == ()
    (trouble,) = parse_document(f"a: {'[' * 3000}{']' * 3000}\n".encode(), "x.yaml").troubles
    assert (trouble.code, trouble.line, trouble.column) == ("FC008", 1, 4 + MAXIMUM_DEPTH - 1)


def test_a_bomb_of_aliases_is_refused_without_being_unfolded() -> None:
    levels = ["a0: &a0 [x, x]"]
    levels += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 30)]
    document = parse_document("\n".join(levels).encode(), "x.yaml")
    assert {trouble.code for trouble in document.troubles} == {"FC003"}
    assert len(document.troubles) == 30 + 29 * 9


def test_a_file_cut_anywhere_is_reported_or_holds_a_beginning_of_what_it_held() -> None:
    raw = b"topics:\n  fares:\n    title: 'Fares'\n    note: \"all\"\n  more:\n    title: [a, b]\n"
    whole = text_of(raw)
    for end in range(len(raw)):
        document = parse_document(raw[:end], "x.yaml")
        if not document.troubles:
            assert document.root is not None
            assert is_beginning(convert_to_texts(document.root), whole)


def is_beginning(part: object, whole: object) -> bool:
    """Tell whether a tree is another one with its end cut off.

    A mapping cut within its first key is the beginning of that key, which no record takes for it.
    """
    if isinstance(part, str) and isinstance(whole, dict):
        return str(next(iter(whole))).startswith(part)
    if isinstance(part, dict) and isinstance(whole, dict):
        keys = list(part)
        return all(
            any(
                str(name).startswith(key) and is_beginning(part[key], whole[name]) for name in whole
            )
            for key in keys
        )
    if isinstance(part, list) and isinstance(whole, list):
        return all(is_beginning(one, other) for one, other in zip(part, whole, strict=False))
    return isinstance(part, str) and isinstance(whole, str) and whole.startswith(part)


SEEDED = settings(derandomize=True, deadline=None)

PRINTABLE = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cs", "Cc", "Cn", "Co")), min_size=1
)
KEYS = st.from_regex(r"[a-z][a-z0-9-]{0,8}", fullmatch=True)
TREES = st.recursive(
    PRINTABLE,
    lambda inner: st.one_of(
        st.lists(inner, min_size=1, max_size=4),
        st.dictionaries(KEYS, inner, min_size=1, max_size=4),
    ),
    max_leaves=12,
)


@SEEDED
@given(st.dictionaries(KEYS, TREES, min_size=1, max_size=4))
def test_what_is_written_is_read_back_to_the_character(tree: dict[str, object]) -> None:
    document = parse_document(write_yaml(tree).encode(), "x.yaml")
    assert document.troubles == ()
    assert document.root is not None
    assert convert_to_texts(document.root) == tree


@SEEDED
@given(st.dictionaries(KEYS, TREES, min_size=1, max_size=4))
def test_every_node_stands_where_its_place_says(tree: dict[str, object]) -> None:
    text = write_yaml(tree)
    root = parse_document(text.encode(), "x.yaml").root
    assert root is not None
    lines = text.split("\n")
    for scalar in scalars(root):
        if scalar.line == scalar.end_line and scalar.style is ScalarStyle.PLAIN:
            assert lines[scalar.line - 1][scalar.column - 1 : scalar.end_column - 1] == scalar.text


def scalars(node: Node) -> list[Scalar]:
    """Give all scalars of a tree."""
    if isinstance(node, Scalar):
        return [node]
    if isinstance(node, Sequence):
        return [each for item in node.items for each in scalars(item)]
    return [each for entry in node.entries for each in (entry.key, *scalars(entry.value))]


FRAGMENTS = st.lists(
    st.sampled_from(
        ["a: b", "- x", "  ", "\n", "key:", '"', "'", "[", "]", "{", "}", "#", ": ", "&a", "*a",
         "!t", "|", ">", "---", "<<: x", "\t", "é", "%", "?", ",", "1", "..."]
    ),
    max_size=20,
)  # fmt: skip


@SEEDED
@given(FRAGMENTS)
def test_no_text_makes_it_raise_and_what_it_accepts_pyyaml_reads_alike(parts: list[str]) -> None:
    text = "".join(parts)
    document = parse_document(text.encode(), "x.yaml")
    if document.troubles:
        return
    assert document.root is not None
    assert convert_to_texts(document.root) == yaml.load(text, Loader=yaml.CBaseLoader)  # noqa: S506 - texts only


@SEEDED
@given(st.binary(max_size=60))
def test_no_bytes_make_it_raise(raw: bytes) -> None:
    document = parse_document(raw, "x.yaml")
    assert document.troubles or document.root is not None
