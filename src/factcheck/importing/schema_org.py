"""The JSON-LD blocks of a page, and the things of each by the names of schema.org: types, lists, graphs, references within the block.

No context is fetched: the names of schema.org are the only ones that are known.
A block in a comment of the page is none.
"""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING, Final

from factcheck.importing.found import Cell
from factcheck.importing.json_tree import NULL
from factcheck.importing.remarks import ImportOutcome, Remark
from factcheck.yaml.nodes import Mapping, Scalar, ScalarStyle, Sequence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.yaml.nodes import Node

_TYPES: Final = (
    "AggregateRating", "AnalysisNewsArticle", "Article", "BlogPosting", "Claim", "ClaimReview",
    "CreativeWork", "DataFeed", "DataFeedItem", "Dataset", "GovernmentOrganization", "ImageObject",
    "ItemList", "ListItem", "MediaObject", "MediaReview", "NewsArticle", "NewsMediaOrganization",
    "NGO", "Organization", "Person", "PoliticalParty", "Rating", "ReportageNewsArticle", "Review",
    "SocialMediaPosting", "Thing", "VideoObject", "WebPage", "WebSite",
)  # fmt: skip
"""Types of schema.org that stand around claims; others are known by nobody here."""
_BY_LOWER: Final = {each.lower(): each for each in _TYPES}
_PREFIX: Final = re.compile(r"(?:https?://(?:www\.)?schema\.org/|schema:)", re.IGNORECASE)
_ENTITY: Final = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_EMPHASIS: Final = re.compile(r"</?(?:a|b|em|i|mark|strong|u)(?:\s[^<>]{0,500})?>", re.IGNORECASE)
_BREAK: Final = re.compile(r"</?(?:br|div|p)(?:\s[^<>]{0,500})?/?>", re.IGNORECASE)
"""Tags without which a text says the same; what is raised or struck out keeps its tags, and no figure is read of it."""
_BLANKS: Final = re.compile(r"\s+")

_PIECE: Final = re.compile(
    r"<!--.*?(?:-->|\Z)|<script\b([^<>]*)>(.*?)(?:</script\s*>|\Z)", re.DOTALL | re.IGNORECASE
)
_JSON_LD: Final = re.compile(r"""\btype\s*=\s*["']?\s*application/ld\+json""", re.IGNORECASE)

CLAIM_REVIEW: Final = "ClaimReview"
ORGANISATIONS: Final = frozenset(
    {"GovernmentOrganization", "NGO", "NewsMediaOrganization", "Organization", "PoliticalParty"}
)


class JsonLdBlock:
    """One JSON-LD block.

    Attributes:
        remarks: what was read with a repair, in the order in which it was read.
    """

    def __init__(self, root: Node) -> None:
        self.remarks: list[Remark] = []
        self._root = root
        self._defined: dict[str, Mapping] = {}
        self._referred: set[str] = set()
        self._said: set[Remark] = set()
        for each in walk(root):
            name = each.find_value("@id")
            if isinstance(name, Scalar) and _is_reference(each):
                self._referred.add(name.text)
            elif isinstance(name, Scalar):
                self._defined.setdefault(name.text, each)

    def list_reviews(self) -> list[Mapping]:
        """Return the claim reviews, in the order of the block; what holds none is said."""
        found = [each for each in walk(self._root) if CLAIM_REVIEW in self.list_types(each)]
        held = {id(each) for each in found}
        for each in self._list_elements(self._root):
            if not any(id(inner) in held for inner in walk(each)) and not self._is_named(each):
                kind = next(iter(self.list_types(each)), "") if isinstance(each, Mapping) else ""
                self._say(
                    each,
                    ImportOutcome.SKIPPED,
                    kind or "element",
                    f"{kind or 'an element'} holds no claim",
                )
        return found

    def list_types(self, thing: Mapping) -> tuple[str, ...]:
        """Return the types of a thing in the spelling of schema.org."""
        entry = thing.find_entry("@type") or thing.find_entry("type")
        if entry is None:
            return ()
        items = entry.value.items if isinstance(entry.value, Sequence) else (entry.value,)
        found: list[str] = []
        for each in items:
            written = _PREFIX.sub("", each.text.strip()) if isinstance(each, Scalar) else ""
            known = _BY_LOWER.get(written.lower())
            if known is None:
                continue
            if entry.key.text == "type":
                self._say(
                    entry.key,
                    ImportOutcome.READ,
                    "type",
                    f"'type' is read as '@type', since '{known}' is a type of schema.org",
                )
            if known != written:
                self._say(
                    each, ImportOutcome.READ, entry.key.text, f"'{written}' is read as '{known}'"
                )
            found.append(known)
        return tuple(found)

    def find_things(self, thing: Mapping, name: str) -> tuple[Mapping, ...]:
        """Return the things that a property has, those that it names by their ids included.

        Args:
            thing: the thing of schema.org.
            name: of the property.
        """
        items = _list_items(thing.find_value(name))
        return tuple(self._resolve(each) for each in items if isinstance(each, Mapping))

    def list_cells(self, thing: Mapping, name: str) -> tuple[Cell, ...]:
        """Return the texts of a property; what is no text or empty is left out.

        Args:
            thing: the thing of schema.org.
            name: of the property.
        """
        cells = (self._read_cell(each, name) for each in _list_items(thing.find_value(name)))
        return tuple(each for each in cells if each is not None)

    def find_cell(self, thing: Mapping, *names: str) -> Cell | None:
        """Return the first text that one of some properties has, or None.

        Args:
            thing: an object of the block.
            names: the properties, the most trusted first.
        """
        return next((cell for name in names for cell in self.list_cells(thing, name)), None)

    def list_names(self, thing: Mapping, name: str) -> tuple[Cell, ...]:
        """Return the names of those that a property names: of a person or organisation, or a text alone.

        Args:
            thing: an object of the block.
            name: of the property.
        """
        items = _list_items(thing.find_value(name))
        cells = (
            self.find_cell(self._resolve(each), "name")
            if isinstance(each, Mapping)
            else self._read_cell(each, name)
            for each in items
        )
        return tuple(each for each in cells if each is not None)

    def report_further(self, thing: Mapping, name: str, within: str = "") -> None:
        """Say of each value of a property behind the first that it is not carried.

        Args:
            thing: an object of the block.
            name: of the property.
            within: what stands before the name in the message.
        """
        for each in _list_items(thing.find_value(name))[1:]:
            message = f"of several '{within}{name}' the first is carried"
            self._say(each, ImportOutcome.NOT_CARRIED, f"{within}{name}", message)

    def report_others(self, thing: Mapping, carried: frozenset[str], within: str = "") -> None:
        """Say of each property of a thing that is not carried that it is not.

        Args:
            thing: an object of the block.
            carried: the names of the properties that a draft takes over, or that were reported already.
            within: what stands before the name in the message, where the object lies in another
                (`author.`).
        """
        for key, value in thing.entries:
            if key.text not in carried and not is_nothing(value):
                self._say(
                    key,
                    ImportOutcome.NOT_CARRIED,
                    f"{within}{key.text}",
                    f"'{within}{key.text}' is a part of no record",
                )

    def _resolve(self, thing: Mapping) -> Mapping:
        name = thing.find_value("@id")
        if not isinstance(name, Scalar) or not _is_reference(thing):
            return thing
        return self._defined.get(name.text, thing)

    def _is_named(self, thing: Node) -> bool:
        """Return whether a thing is referred to by its id in the block, so that it was read there."""
        name = thing.find_value("@id") if isinstance(thing, Mapping) else None
        return isinstance(name, Scalar) and name.text in self._referred

    def _list_elements(self, node: Node) -> Iterator[Node]:
        """Yield what a block lists: itself, or the elements of its list, graph or feed."""
        if isinstance(node, Sequence):
            for each in node.items:
                yield from self._list_elements(each)
            return
        if isinstance(node, Mapping):
            for name in ("@graph", "dataFeedElement", "itemListElement"):
                inner = node.find_value(name)
                if inner is not None:
                    yield from self._list_elements(inner)
                    return
        yield node

    def _read_cell(self, node: Node, name: str) -> Cell | None:
        if not isinstance(node, Scalar) or is_nothing(node):
            return None
        bare = _BREAK.sub(" ", _EMPHASIS.sub("", node.text))
        if bare != node.text:
            self._say(
                node,
                ImportOutcome.READ,
                name,
                "HTML tags of emphasis, links and lines are taken out",
            )
        text = _ENTITY.sub(lambda match: html.unescape(match[0]), bare)
        if text != bare:
            self._say(node, ImportOutcome.READ, name, "HTML entities are decoded, once")
        plain = _BLANKS.sub(" ", text).strip()
        if plain != text:
            self._say(
                node,
                ImportOutcome.READ,
                name,
                "blanks around it or in a row, or a line end, are one blank or none",
            )
        return Cell(plain, node.line, node.column, name) if plain else None

    def _say(self, node: Node, outcome: ImportOutcome, field: str, message: str) -> None:
        remark = Remark(node.line, node.column, outcome, field, message)
        if remark not in self._said:
            self._said.add(remark)
            self.remarks.append(remark)


def is_nothing(node: Node) -> bool:
    """Return whether a value says nothing: null, a blank text, an empty list or object."""
    if isinstance(node, Scalar):
        return not node.text.strip() or (node.text == NULL and node.style is ScalarStyle.PLAIN)
    return not (node.items if isinstance(node, Sequence) else node.entries)


def walk(node: Node) -> Iterator[Mapping]:
    """Yield every object of a tree, in its order."""
    if isinstance(node, Mapping):
        yield node
        for entry in node.entries:
            yield from walk(entry.value)
    elif isinstance(node, Sequence):
        for each in node.items:
            yield from walk(each)


def _is_reference(thing: Mapping) -> bool:
    """Return whether a thing says no more than its id and its type."""
    return all(key.text in {"@id", "@type", "type"} for key, _ in thing.entries)


def _list_items(node: Node | None) -> tuple[Node, ...]:
    return () if node is None else node.items if isinstance(node, Sequence) else (node,)


def is_page(text: str) -> bool:
    """Return whether a text is a page of HTML.

    Args:
        text: of a file or an answer of a server; its first 2,000 characters are looked at.
    """
    start = text.lstrip("\ufeff \t\r\n")[:2_000].lower()
    return start.startswith("<") and (
        "<html" in start or "<!doctype" in start or "<script" in start
    )


def find_blocks(page: str) -> Iterator[tuple[int, int]]:
    """Find where the JSON-LD blocks of a page begin and end.

    Args:
        page: its HTML.

    Returns:
        Offsets of what stands within the tags of each script.
    """
    for each in _PIECE.finditer(page):
        if each[1] is not None and _JSON_LD.search(each[1]):
            yield each.span(2)
