"""The elements of a page: how each kind is drawn unless a style says otherwise, and what some are for."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from lxml.etree import _Element

BLOCKS: Final = frozenset({
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details",
    "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form",
    "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html", "legend", "li", "listing",
    "main", "menu", "nav", "ol", "optgroup", "p", "plaintext", "pre", "search", "section", "summary",
    "table", "tbody", "text", "tfoot", "thead", "tr", "ul", "xmp",
})  # fmt: skip
"""Blocks by default (HTML, section 15.3), and the rows and texts that begin on a line of their own."""
NOT_DRAWN: Final = frozenset({
    "annotation", "annotation-xml", "area", "audio", "base", "canvas", "clippath", "datalist", "defs",
    "desc", "embed", "head", "link", "mask", "meta", "metadata", "noembed", "noframes", "noscript",
    "param", "rp", "script", "source", "style", "symbol", "title", "track", "video",
})  # fmt: skip
WITHOUT_WORDS: Final = frozenset({"iframe", "img", "input", "meter", "progress", "textarea"})
_SHOWING_FIELDS: Final = frozenset(
    {"button", "date", "email", "month", "number", "reset", "search", "submit", "tel", "text", "time",
     "url", "week"}
)  # fmt: skip
STRUCK: Final = frozenset({"del", "s", "strike"})
DROP_CAP: Final = 2
"""Characters up to which a floating text is the first letter of a word."""
PREFORMATTED: Final = frozenset({"listing", "plaintext", "pre", "xmp"})
_NAMED: Final = frozenset({
    "article", "aside", "blockquote", "details", "dialog", "figure", "footer", "form", "header",
    "main", "nav", "table",
})  # fmt: skip
FRAMING: Final = frozenset({"aside", "footer", "form", "menu", "nav"})
FRAMING_ROLES: Final = frozenset(
    {"banner", "complementary", "contentinfo", "navigation", "search", "menu", "dialog"}
)
_NOTE_CLASS: Final = re.compile(
    r"(?:foot|end|side)?-?note(?:s|ref|-ref)?|reference|fn|fnref|cite_ref"
)
_NOTE_FRAGMENT: Final = re.compile(
    r"#(?:_?(?:ftn|fn|footnote|endnote|note|nt|ref|cite)[\w:.-]*|n[\d-]+)\Z", re.IGNORECASE
)
_SHORT_CELL: Final = 300
"""Characters up to which a cell is one of a table of data, not of a page laid out as a table."""


def is_block_display(display: str) -> bool:
    """Return whether a value of `display` puts an element on lines of its own."""
    return display in {"block", "flex", "grid", "list-item", "table", "table-row", "flow-root"} or (
        display.startswith("table-") and display != "table-cell"
    )


def list_words(element: _Element) -> list[str]:
    """Return the words of an element without those of scripts and styles."""
    words: list[str] = []
    for each in element.iter():
        if isinstance(each.tag, str) and each.tag not in {"script", "style"}:
            words.append(each.text or "")
        if each is not element:
            words.append(f" {each.tail or ''}" if each.tag in BLOCKS else each.tail or "")
    return words


def find_choice(element: _Element) -> str | None:
    """Return what a list of choices shows: what is chosen, or the first."""
    options = list(element.iter("option"))
    chosen = [each for each in options if each.get("selected") is not None] or options[:1]
    return " ".join("".join(each.itertext()) for each in chosen) or None


def find_field(element: _Element) -> str | None:
    """Return what a field of a form shows: its value, or the words on a button."""
    if element.tag == "textarea":
        return "".join(element.itertext())
    is_shown = element.get("type", "text").lower() in _SHOWING_FIELDS
    return str(element.get("value", "")) if is_shown else None


def name_element(element: _Element) -> str | None:
    """Return what a part of a page is called, by its kind and its id or first class; None where nothing names it."""
    tag = str(element.tag)
    if tag not in _NAMED and tag not in {"div", "section", "ul", "ol"}:
        return None
    name = element.get("id", "").split()[:1]
    if name:
        return f"{tag}#{name[0]}"
    classes = element.get("class", "").split()[:1]
    if classes:
        return f"{tag}.{classes[0]}"
    return tag if tag in _NAMED else None


def is_nth_child(element: _Element, tag: str, index: int) -> bool:
    """Return whether an element stands at a place, from 0, in a parent of a kind.

    Args:
        element: the one that is asked about.
        tag: the name of the parent that is meant.
        index: its place among the children of the parent, from 0.
    """
    parent = element.getparent()
    return parent is not None and parent.tag == tag and parent.index(element) == index


def is_data_row(row: _Element) -> bool:
    """Return whether a row is one of data, whose cells hold a few words, and no page laid out in cells."""
    return all(
        not any(True for _ in cell.iter("table")) and sum(map(len, cell.itertext())) <= _SHORT_CELL
        for cell in row.iterchildren("td", "th")
    )


def is_note_mark(element: _Element) -> bool:
    """Return whether a raised text marks a note: it is a link to one, inside or around, or is named so."""
    links = [*element.iter("a"), *element.iterancestors("a")]
    return is_called_note(element) or any(map(is_note_link, links))


def is_note_link(link: _Element) -> bool:
    """Return whether a link leads to a place of the page itself, or to what is named as a note."""
    address = link.get("href", "")
    return (
        is_called_note(link)
        or (address.startswith("#") and len(address) > 1)
        or _NOTE_FRAGMENT.search(address) is not None
    )


def is_called_note(element: _Element) -> bool:
    """Return whether an element says by its role or class that it is the mark of a note."""
    if element.get("role") == "doc-noteref" or element.get("epub:type") == "noteref":
        return True
    return any(_NOTE_CLASS.fullmatch(each) for each in element.get("class", "").lower().split())
