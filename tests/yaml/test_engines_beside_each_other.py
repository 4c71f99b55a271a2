"""What only one of the two parsers accepts is a tab or a comment in an odd place, and refused at its place by the other."""

from __future__ import annotations

import pytest

from factcheck.yaml.compose import parse_document
from factcheck.yaml.engines import Engine
from factcheck.yaml.walk import convert_to_texts

TAB = "a tab stands where spaces are expected"
IN_VALUE = "a tab stands inside a value without quotation marks"
ODD = {
    # a document, what libyaml reads, what PyYAML's own parser reads
    "a block text that begins with a tab": ("a: |\n \tb\n", f"2:2 {TAB}", {"a": "\tb\n"}),
    "a folded text that begins with a tab": ("a: >\n \tb\n", f"2:2 {TAB}", {"a": "\tb\n"}),
    "a line of space and tab between keys": (
        "a: b\n \t\nc: d\n", {"a": "b", "c": "d"}, f"2:2 {TAB}",
    ),
    "a line of space and tab in a text": ("a: b\n  \t\n  c\n", {"a": "b\nc"}, f"2:3 {TAB}"),
    "a tab behind the key of a list": ("a:\t\n  - b\n", {"a": ["b"]}, f"1:3 {IN_VALUE}"),
    "a tab behind the key of a text": ("a:\tb\n", {"a": "b"}, f"1:3 {IN_VALUE}"),
    "a tab behind the hyphen of an item": ("a:\n  -\tb\n", f"2:4 {IN_VALUE}", f"2:4 {IN_VALUE}"),
    "a line of space and tab in a block text": (
        "a: |\n  b\n \t\n  c\n", f"3:2 {TAB}", f"3:2 {TAB}",
    ),
    "no tab": ("a: |\n  b\n\n  c\n", {"a": "b\n\nc\n"}, {"a": "b\n\nc\n"}),
}  # fmt: skip


def read(source: str, engine: Engine) -> object:
    document = parse_document(source.encode(), "claims.yaml", engine=engine)
    if document.root is not None:
        return convert_to_texts(document.root)
    return "; ".join(f"{each.line}:{each.column} {each.message}" for each in document.troubles)


@pytest.mark.parametrize(("source", "fast", "slow"), ODD.values(), ids=ODD)
def test_a_document_is_read_or_refused_so(source: str, fast: object, slow: object) -> None:
    assert [read(source, engine) for engine in Engine] == [fast, slow]
