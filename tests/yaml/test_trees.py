"""A file becomes a tree of texts, each of which knows where it stands."""

from __future__ import annotations

import pytest

from factcheck.yaml.compose import parse_document
from factcheck.yaml.engines import Engine
from factcheck.yaml.nodes import Mapping, Node, Scalar
from factcheck.yaml.walk import convert_to_texts, find_node

SOURCE = """\
# é漢😀 before
claims:
  fares-2022:
    value: é漢😀 "no"   # a comment
    'said on': "2022\\u002d03"
    via: [a, 'b c',
      d]
    note: |
      one
        two

    quote: >-
      three
      four
    plain: five
      six
    list:
    - x
    -   y: z
        u: v

# the end
"""

STYLES_AND_PLACES = """\
Mapping 2:1-20:13
  Scalar plain 2:1-2:7 'claims'
  Mapping 3:3-20:13
    Scalar plain 3:3-3:13 'fares-2022'
    Mapping 4:5-20:13
      Scalar plain 4:5-4:10 'value'
      Scalar plain 4:12-4:20 'é漢😀 "no"'
      Scalar single 5:5-5:14 'said on'
      Scalar double 5:16-5:30 '2022-03'
      Scalar plain 6:5-6:8 'via'
      Sequence 6:10-7:9
        Scalar plain 6:11-6:12 'a'
        Scalar single 6:14-6:19 'b c'
        Scalar plain 7:7-7:8 'd'
      Scalar plain 8:5-8:9 'note'
      Scalar literal 8:11-10:12 'one\\n  two\\n'
      Scalar plain 12:5-12:10 'quote'
      Scalar folded 12:12-14:11 'three four'
      Scalar plain 15:5-15:10 'plain'
      Scalar plain 15:12-16:10 'five six'
      Scalar plain 17:5-17:9 'list'
      Sequence 18:5-20:13
        Scalar plain 18:7-18:8 'x'
        Mapping 19:9-20:13
          Scalar plain 19:9-19:10 'y'
          Scalar plain 19:12-19:13 'z'
          Scalar plain 20:9-20:10 'u'
          Scalar plain 20:12-20:13 'v'
"""


def described(node: Node, depth: int = 0) -> str:
    """Say of each node in the tree what it is, from where to where, and its text."""
    place = f"{node.line}:{node.column}-{node.end_line}:{node.end_column}"
    head = f"{'  ' * depth}{type(node).__name__}"
    if isinstance(node, Scalar):
        return f"{head} {node.style} {place} {node.text!r}\n"
    if isinstance(node, Mapping):
        inner = [each for entry in node.entries for each in entry]
    else:
        inner = list(node.items)
    return f"{head} {place}\n" + "".join(described(each, depth + 1) for each in inner)


def root_of(source: str, engine: Engine = Engine.LIBYAML) -> Mapping:
    """Give the tree of a source without troubles."""
    document = parse_document(source.encode(), "claims.yaml", engine=engine)
    assert document.troubles == ()
    assert document.root is not None
    return document.root


@pytest.mark.parametrize("engine", Engine)
@pytest.mark.parametrize("line_break", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_every_node_knows_its_place_in_characters(
    engine: Engine, line_break: str, mark: str
) -> None:
    root = root_of(mark + SOURCE.replace("\n", line_break), engine)
    assert described(root) == STYLES_AND_PLACES


@pytest.mark.parametrize("engine", Engine)
@pytest.mark.parametrize(
    "text",
    [
        "no", "yes", "on", "y", "true", "null", "~", "Null", "010", "0x1F", "0o17", "12.50", "1_000", "1:50",
        "2019-01", "2019-01-14", "2019-02-30", "2019-01-14T10:00:00Z", "--07-01", ".inf", ".NaN", "1e3", "=", "-5%",
        "$1.9 billion", "43 out of 50", "a:b", "a#b", "it's", "<3", "?x", ":x", "100%",
    ],
)  # fmt: skip
def test_a_text_without_quotation_marks_arrives_as_written(text: str, engine: Engine) -> None:
    assert convert_to_texts(root_of(f"{text}: {text}\nitems:\n  - {text}\n", engine)) == {
        text: text,
        "items": [text],
    }


def test_a_value_is_found_by_its_key() -> None:
    root = root_of("a: b\nc: d\n")
    assert [
        convert_to_texts(node) for node in (root.find_value("a"), root.find_value("c")) if node
    ] == ["b", "d"]
    assert root.find_value("e") is None


@pytest.mark.parametrize(
    ("path", "key", "place"),
    [
        ((), False, (1, 1)),
        (("a",), False, (2, 3)),
        (("a",), True, (1, 1)),
        (("a", "b"), False, (3, 5)),
        (("a", "b"), True, (2, 3)),
        (("a", "b", 1), False, (4, 7)),
        (("a", "b", 1), True, (4, 7)),
        (("a", "b", 2), False, (3, 5)),
        (("a", "b", -1), False, (3, 5)),
        (("a", "b", "c"), False, (3, 5)),
        (("a", "b", 0, "c"), True, (3, 7)),
        (("a", "x", "y"), True, (2, 3)),
        (("x",), True, (1, 1)),
        ((0,), False, (1, 1)),
    ],
)
def test_a_path_leads_to_the_nearest_node_there_is(
    path: tuple[str | int, ...], key: bool, place: tuple[int, int]
) -> None:
    node = find_node(root_of("a:\n  b:\n    - c\n    - d\n"), path, key=key)
    assert (node.line, node.column) == place
