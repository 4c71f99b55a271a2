"""Take what a ledger holds before its first records for what it is: nothing, and no mistake.

An empty file, one of comments alone, and `claims:` with nothing below it are how a ledger begins.
Everywhere else a value that is missing stays refused.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from factcheck.yaml import trouble as t
from factcheck.yaml.nodes import Mapping, Scalar, ScalarStyle
from factcheck.yaml.refuse import EMPTY_FILE

if TYPE_CHECKING:
    from collections.abc import Collection

    from factcheck.yaml.compose import Document
    from factcheck.yaml.nodes import Node


def fill_blanks(document: Document, sections: Collection[str]) -> Document:
    """Return a document without what is blank in it, and without the refusals of that.

    Args:
        document: a file as it was composed.
        sections: the keys at its top that may have nothing below them.
    """
    if not document.troubles:
        return document
    if document.root is None:
        if [each.message for each in document.troubles] != [EMPTY_FILE]:
            return document
        return replace(document, root=Mapping((), 1, 1, 1, 1), troubles=())
    blank = {
        (each.key.text,)
        for each in document.root.entries
        if each.key.text in sections and is_blank(each.value)
    }
    if not blank:
        return document
    root = document.root
    entries = tuple(each for each in root.entries if (each.key.text,) not in blank)
    troubles = tuple(
        each for each in document.troubles if each.code != t.EMPTY_VALUE or each.path not in blank
    )
    filled = Mapping(entries, root.line, root.column, root.end_line, root.end_column)
    return replace(document, root=filled, troubles=troubles)


def is_blank(value: Node) -> bool:
    """Return whether nothing at all is written where a value stands."""
    return isinstance(value, Scalar) and value.style is ScalarStyle.PLAIN and not value.text
