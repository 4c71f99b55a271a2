"""YAML to a text tree with the place of every key and value, and back.

Scalars stay text; what YAML allows and a ledger must not hold is refused with its place.
"""

from __future__ import annotations

from factcheck.yamltext.characters import lines_of
from factcheck.yamltext.commenting import Comment, comments
from factcheck.yamltext.composing import Document, compose
from factcheck.yamltext.engines import Engine
from factcheck.yamltext.nodes import Entry, Mapping, Node, Scalar, Sequence, Style
from factcheck.yamltext.quoting import UnwritableError, as_block, in_one_line
from factcheck.yamltext.troubles import TITLES, Trouble
from factcheck.yamltext.walking import Texts, locate, texts_of, to_text
from factcheck.yamltext.writing import CORPUS_FILE, EXPORT, Layout, to_yaml

__all__ = [
    "CORPUS_FILE",
    "EXPORT",
    "TITLES",
    "Comment",
    "Document",
    "Engine",
    "Entry",
    "Layout",
    "Mapping",
    "Node",
    "Scalar",
    "Sequence",
    "Style",
    "Texts",
    "Trouble",
    "UnwritableError",
    "as_block",
    "comments",
    "compose",
    "in_one_line",
    "lines_of",
    "locate",
    "texts_of",
    "to_text",
    "to_yaml",
]
