"""What a document says of itself: title, publisher, authors, dates, language, each with its place.

Nothing is taken from the running text and nothing is guessed; what a document does not say is None.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections import defaultdict
from html.parser import HTMLParser
from typing import TYPE_CHECKING, Final

from factcheck.evidence.extract.json_ld import read_blocks
from factcheck.evidence.limits import AUTHORS, PARTICULAR_CHARACTERS
from factcheck.runtime.records import dataclass

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
        "JSON-LD datePublished", "meta article:published_time", "meta og:published_time",
        "meta citation_publication_date", "meta citation_date", "meta datepublished",
        "meta dcterms.issued", "meta dc.date.issued", "meta dc.date", "meta dcterms.date",
        "meta date", "meta pubdate", "meta parsely-pub-date", "meta sailthru.date",
        "time datepublished",
    ),
    "updated": (
        "JSON-LD dateModified", "meta article:modified_time", "meta og:updated_time",
        "meta datemodified", "meta dcterms.modified", "time datemodified",
    ),
    "language": (
        "html lang", "JSON-LD inLanguage", "meta content-language", "meta dc.language",
        "meta og:locale",
    ),
}  # fmt: skip
"""Where each thing is looked for, the most trusted place first."""

_DATE: Final = re.compile(r"([0-9]{4})(?:[-/]([0-9]{1,2})(?:[-/]([0-9]{1,2}))?)?(?:[T ].*)?\Z")
_EARLIEST: Final = 1000
"""Years before are what programs write for a date that they do not have."""
_BYLINE: Final = re.compile(r"by:?\s+(?=\S)", re.IGNORECASE)
_WORD: Final = re.compile(r"\w+")
_MOST_JSON: Final = 1_000_000
_LONE_SURROGATE: Final = re.compile("[\ud800-\udfff]")


def read_html_particulars(markup: str) -> Particulars:
    """Read what a page says of itself in its head, its JSON-LD and its `html` tag.

    Args:
        markup: the source of a page, decoded.
    """
    reader = _HeadReader()
    reader.feed(markup)
    reader.close()
    found = reader.found
    said, broken = read_blocks(reader.json_blocks)
    for key, value in said:
        found[key].append(value)

    def find_first(field: str) -> Stated | None:
        return next(iter(_find_stated(found, field)), None)

    warnings = list(broken)
    if found["not free"]:
        warnings.append("the page says that it is not free to read")
    headline = find_first("title")
    title = _select_title(found, headline)
    if title is not None and headline is not None and title != headline:
        warnings.append(
            f"the page is not called by the headline of its JSON-LD, '{headline.value}': "
            f"'{title.value}' ({title.place}) is taken"
        )
    published, doubts = _find_first_date(tuple(_find_stated(found, "published")))
    updated, more = _find_first_date(tuple(_find_stated(found, "updated")))
    warnings.extend((*doubts, *more))
    authors = _select_first_place(_find_stated(found, "authors"))
    if len(authors) > AUTHORS:
        warnings.append(f"the page names {len(authors):,} authors; the first {AUTHORS} are taken")
    long = [field for field in _PLACES if any(_find_too_long(found, field))]
    warnings.extend(
        f"what the page says of its {field} is longer than {PARTICULAR_CHARACTERS:,} characters "
        "and is not taken"
        for field in long
    )
    return Particulars(
        title=title,
        publisher=find_first("publisher"),
        authors=authors[:AUTHORS],
        published=published,
        updated=updated,
        language=find_first("language"),
        warnings=tuple(warnings),
    )


def read_pdf_particulars(fields: Mapping[str, str]) -> Particulars:
    """Read what a PDF's document information says; the day a file was made is no publication.

    Args:
        fields: the entries by their keys, such as `/Title`.
    """

    def read_field(key: str) -> Stated | None:
        value = _fold_white_space(fields.get(key, ""))
        return Stated(value, f"PDF {key}") if 0 < len(value) <= PARTICULAR_CHARACTERS else None

    author = read_field("/Author")
    return Particulars(
        title=read_field("/Title"),
        authors=() if author is None else (author,),
        language=read_field("/Lang"),
    )


def convert_to_edtf(date: str) -> str | None:
    """Return a page's date as a day, month or year (EDTF level 0), or None where it is no such date.

    The day is the one that is written, in the page's own time zone.

    Args:
        date: as a page states it, such as `2019-01-14T09:30:00-08:00`.
    """
    match = _DATE.match(date.strip())
    if match is None or not _is_in_calendar(match):
        return None
    year, month, day = match.groups()
    return "-".join(
        part if index == 0 else f"{int(part):02}"
        for index, part in enumerate((year, month, day))
        if part is not None
    )


def _is_in_calendar(match: re.Match[str]) -> bool:
    year, month, day = (int(part or 1) for part in match.groups())
    return year >= _EARLIEST and 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]


def _find_first_date(stated: tuple[Stated, ...]) -> tuple[Stated | None, list[str]]:
    """Return the first date that can be read, or the first, and what is wrong with those before it."""
    readable = next((each for each in stated if convert_to_edtf(each.value) is not None), None)
    before = stated if readable is None else stated[: stated.index(readable)]
    doubts = [
        f"the date '{each.value}' ({each.place}) is "
        + ("no day of the calendar" if _DATE.match(each.value) else "not read: it is not ISO 8601")
        for each in dict.fromkeys(before)
    ]
    return readable or next(iter(stated), None), doubts


def _select_title(found: Mapping[str, list[str]], first: Stated | None) -> Stated | None:
    """Return the title of a page: its headline, unless all else calls the page by another name.

    Some pages put a tagline or a summary into the headline of their JSON-LD.
    """
    shown = _fold(" ".join(found.get("title element", ())))
    if first is None or first.place != "JSON-LD headline" or _fold(first.value) in shown:
        return first
    others = list(_find_stated(found, "title"))[1:]
    if any(_fold(each.value) == _fold(first.value) for each in others):
        return first
    names = [
        Stated(_fold_white_space(each), "JSON-LD name") for each in found.get("JSON-LD name", ())
    ]
    known = [each for each in (*names, *others) if each.place != "title element"]
    return next((each for each in known if _fold(each.value) and _fold(each.value) in shown), first)


def _fold(text: str) -> str:
    return f" {' '.join(_WORD.findall(text.casefold()))} " if _WORD.search(text) else ""


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
            names = (given.get(key) for key in ("property", "name", "itemprop", "http-equiv"))
            name = next(filter(None, names), "")
            self.found[f"meta {name.lower()}"].append(given["content"])
        elif tag == "time" and given.get("itemprop") and given.get("datetime"):
            self.found[f"time {given['itemprop'].lower()}"].append(given["datetime"])
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


def _find_stated(found: Mapping[str, list[str]], field: str) -> Iterator[Stated]:
    for place in _PLACES[field]:
        for value in found.get(place, ()):
            clean = _fold_white_space(value)
            is_taken = clean and len(clean) <= PARTICULAR_CHARACTERS
            if is_taken and not clean.startswith(("http://", "https://")):
                is_byline = field == "authors" and _BYLINE.match(clean) is not None
                yield Stated(_BYLINE.sub("", clean) if is_byline else clean, place)


def _find_too_long(found: Mapping[str, list[str]], field: str) -> Iterator[bool]:
    return (
        len(_fold_white_space(value)) > PARTICULAR_CHARACTERS
        for place in _PLACES[field]
        for value in found.get(place, ())
    )


def _select_first_place(stated: Iterator[Stated]) -> tuple[Stated, ...]:
    """Keep what stands at the most trusted place; the same names stand at several."""
    kept: dict[Stated, None] = {}
    place: str | None = None
    for each in stated:
        if place is not None and each.place != place:
            break
        place = each.place
        kept[each] = None
    return tuple(kept)


def _fold_white_space(text: str) -> str:
    """Take white space for one space, and U+FFFD for half a character, which no file can hold."""
    return _LONE_SURROGATE.sub("\ufffd", " ".join(text.split()))
