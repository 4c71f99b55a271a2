"""What a document says of itself: title, publisher, authors, dates, language, each with its place.

Nothing is taken from the running text and nothing is guessed; what a document does not say is None.
"""

from __future__ import annotations

import json
import re
from collections import defaultdict
from html.parser import HTMLParser
from typing import TYPE_CHECKING, Final

from factcheck.evidence.limits import AUTHORS, PARTICULAR_CHARACTERS
from factcheck.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


@dataclass(frozen=True, slots=True)
class Stated:
    """One thing that a document says of itself.

    Attributes:
        value: as it says it, white space taken for one space.
        place: where it says it.
    """

    value: str
    place: str


@dataclass(frozen=True, slots=True)
class Particulars:
    """What a document says of itself; None and empty where it says nothing."""

    title: Stated | None = None
    publisher: Stated | None = None
    authors: tuple[Stated, ...] = ()
    published: Stated | None = None
    updated: Stated | None = None
    language: Stated | None = None
    warnings: tuple[str, ...] = ()


_JSON_LD: Final = "JSON-LD"
_PLACES: Final[Mapping[str, tuple[str, ...]]] = {
    "title": (
        "JSON-LD headline", "meta og:title", "meta citation_title", "meta dc.title",
        "meta dcterms.title", "title element",
    ),
    "publisher": (
        "JSON-LD publisher", "meta og:site_name", "meta citation_publisher", "meta dc.publisher",
        "meta dcterms.publisher",
    ),
    "authors": (
        "JSON-LD author", "meta citation_author", "meta author", "meta article:author",
        "meta dc.creator", "meta dcterms.creator",
    ),
    "published": (
        "JSON-LD datePublished", "meta article:published_time", "meta citation_publication_date",
        "meta citation_date", "meta dcterms.issued", "meta dc.date", "meta date",
    ),
    "updated": ("JSON-LD dateModified", "meta article:modified_time", "meta dcterms.modified"),
    "language": (
        "html lang", "JSON-LD inLanguage", "meta content-language", "meta dc.language",
        "meta og:locale",
    ),
}  # fmt: skip
"""Where each thing is looked for, the most trusted place first."""

_DATE: Final = re.compile(r"([0-9]{4})(?:[-/]([0-9]{1,2})(?:[-/]([0-9]{1,2}))?)?(?:[T ].*)?\Z")
_MOST_JSON: Final = 1_000_000
_LONE_SURROGATE: Final = re.compile("[\ud800-\udfff]")


def particulars_of_html(markup: str) -> Particulars:
    """Read what a page says of itself in its head, its JSON-LD and its `html` tag."""
    reader = _HeadReader()
    reader.feed(markup)
    reader.close()
    found = reader.found
    for block in reader.json_blocks:
        for key, value in _from_json(block):
            found[key].append(value)

    def first(field: str) -> Stated | None:
        return next(iter(_stated(found, field)), None)

    warnings = ["the page says that it is not free to read"] if found["not free"] else []
    authors = _at_first_place(_stated(found, "authors"))
    if len(authors) > AUTHORS:
        warnings.append(f"the page names {len(authors):,} authors; the first {AUTHORS} are taken")
    long = [field for field in _PLACES if any(_too_long(found, field))]
    warnings.extend(
        f"what the page says of its {field} is longer than {PARTICULAR_CHARACTERS:,} characters "
        "and is not taken"
        for field in long
    )
    return Particulars(
        title=first("title"),
        publisher=first("publisher"),
        authors=authors[:AUTHORS],
        published=first("published"),
        updated=first("updated"),
        language=first("language"),
        warnings=tuple(warnings),
    )


def particulars_of_pdf(fields: Mapping[str, str]) -> Particulars:
    """Read what a PDF's document information says; the day a file was made is no publication."""

    def said(key: str) -> Stated | None:
        value = _one_line(fields.get(key, ""))
        return Stated(value, f"PDF {key}") if 0 < len(value) <= PARTICULAR_CHARACTERS else None

    author = said("/Author")
    return Particulars(
        title=said("/Title"), authors=() if author is None else (author,), language=said("/Lang")
    )


def edtf_of(date: str) -> str | None:
    """Give a page's date as a day, month or year (EDTF level 0), or None where it is no such date.

    The day is the one that is written, in the page's own time zone.
    """
    match = _DATE.match(date.strip())
    if match is None:
        return None
    year, month, day = match.groups()
    return "-".join(
        part if index == 0 else f"{int(part):02}"
        for index, part in enumerate((year, month, day))
        if part is not None
    )


class _HeadReader(HTMLParser):
    """Collects texts by the name of their place."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: defaultdict[str, list[str]] = defaultdict(list)
        self.json_blocks: list[str] = []
        self._collecting: str | None = None
        self._pieces: list[str] = []
        self._inside_drawing = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag == "html" and given.get("lang"):
            self.found["html lang"].append(given["lang"])
        elif tag == "meta" and given.get("content"):
            name = given.get("property") or given.get("name") or given.get("http-equiv") or ""
            self.found[f"meta {name.lower()}"].append(given["content"])
        elif tag == "svg":
            self._inside_drawing += 1
        elif tag == "title" and not self._inside_drawing:
            self._collecting = "title"
        elif tag == "script" and given.get("type", "").lower() == "application/ld+json":
            self._collecting = "script"

    def handle_endtag(self, tag: str) -> None:
        if tag == "svg" and self._inside_drawing:
            self._inside_drawing -= 1
        if tag == self._collecting:
            text = "".join(self._pieces)
            if tag == "title":
                self.found["title element"].append(text)
            elif len(text) <= _MOST_JSON:
                self.json_blocks.append(text)
            self._collecting = None
            self._pieces = []

    def handle_data(self, data: str) -> None:
        if self._collecting is not None:
            self._pieces.append(data)


_ARTICLES: Final = re.compile(
    r"(?:News|Opinion|Scholarly|Report|Analysis|Background|Satirical|Review|Advertiser)?"
    r"(?:\w*Article)|BlogPosting|LiveBlogPosting|Report|WebPage|Legislation|PressRelease"
)


def _from_json(block: str) -> Iterator[tuple[str, str]]:
    try:
        top: object = json.loads(block)
    except (ValueError, RecursionError):
        return
    for thing in _things(top):
        for key in ("headline", "datePublished", "dateModified", "inLanguage"):
            value = thing.get(key)
            if isinstance(value, str):
                yield f"{_JSON_LD} {key}", value
        for key in ("publisher", "author"):
            for name in _names(thing.get(key)):
                yield f"{_JSON_LD} {key}", name
        if str(thing.get("isAccessibleForFree")).lower() == "false":
            yield "not free", "true"


def _things(top: object) -> Iterator[Mapping[str, object]]:
    """Give the articles and pages of a JSON-LD block; articles first."""
    given = top if isinstance(top, list) else [top]
    things: list[tuple[bool, Mapping[str, object]]] = []
    for each in given:
        graph = each.get("@graph") if isinstance(each, dict) else None
        for thing in graph if isinstance(graph, list) else [each]:
            if isinstance(thing, dict):
                kinds = thing.get("@type")
                names = [str(kind) for kind in (kinds if isinstance(kinds, list) else [kinds])]
                if any(_ARTICLES.fullmatch(name) for name in names):
                    things.append(("WebPage" in names, thing))
    return (thing for _, thing in sorted(things, key=lambda pair: pair[0]))


def _names(value: object) -> Iterator[str]:
    for each in value if isinstance(value, list) else [value]:
        name = each.get("name") if isinstance(each, dict) else each
        if isinstance(name, str):
            yield name


def _stated(found: Mapping[str, list[str]], field: str) -> Iterator[Stated]:
    for place in _PLACES[field]:
        for value in found.get(place, ()):
            clean = _one_line(value)
            is_taken = clean and len(clean) <= PARTICULAR_CHARACTERS
            if is_taken and not clean.startswith(("http://", "https://")):
                yield Stated(clean, place)


def _too_long(found: Mapping[str, list[str]], field: str) -> Iterator[bool]:
    return (
        len(_one_line(value)) > PARTICULAR_CHARACTERS
        for place in _PLACES[field]
        for value in found.get(place, ())
    )


def _at_first_place(stated: Iterator[Stated]) -> tuple[Stated, ...]:
    """Keep what stands at the most trusted place; the same names stand at several."""
    kept: dict[Stated, None] = {}
    place: str | None = None
    for each in stated:
        if place is not None and each.place != place:
            break
        place = each.place
        kept[each] = None
    return tuple(kept)


def _one_line(text: str) -> str:
    """Take white space for one space, and U+FFFD for half a character, which no file can hold."""
    return _LONE_SURROGATE.sub("\ufffd", " ".join(text.split()))
