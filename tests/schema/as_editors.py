"""A claim file as a text editor takes it: plain values get the types of YAML 1.2 (core schema)."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from factcheck.yaml.compose import parse_document
from factcheck.yaml.nodes import Mapping, Scalar, ScalarStyle, Sequence

if TYPE_CHECKING:
    from pathlib import Path

    from factcheck.yaml.nodes import Node

WORDS = {
    **dict.fromkeys(("~", "null", "Null", "NULL", ""), None),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}
NUMBERS = (
    (re.compile(r"[-+]?[0-9]+"), int),
    (re.compile(r"0o[0-7]+"), lambda text: int(text, 0)),
    (re.compile(r"0x[0-9a-fA-F]+"), lambda text: int(text, 0)),
    (re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?"), Decimal),
)
"""YAML 1.2.2, section 10.3.2."""


def read(file: Path) -> object:
    """Read a file as a text editor does, or give None where it is no YAML at all."""
    root = parse_document(file.read_bytes(), file.name).root
    return None if root is None else typed(root)


def typed(node: Node) -> object:
    if isinstance(node, Mapping):
        return {entry.key.text: typed(entry.value) for entry in node.entries}
    if isinstance(node, Sequence):
        return [typed(item) for item in node.items]
    assert isinstance(node, Scalar)
    if node.style is not ScalarStyle.PLAIN:
        return node.text
    if node.text in WORDS:
        return WORDS[node.text]
    for form, value in NUMBERS:
        if form.fullmatch(node.text):
            return value(node.text)
    return node.text
