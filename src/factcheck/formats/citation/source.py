"""Citations of a source: BibTeX, CSL-JSON, and the templates of a wiki.

What a document does not print is omitted, never guessed: a name is not parted, and a day that is
uncertain is said to be so.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from factcheck.formats.citation import escape_cited_address, escape_tex, escape_wiki
from factcheck.model.catalogue_words import SourceKind
from factcheck.model.date_orders import MONTHS
from factcheck.text.json_text import write_json

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from factcheck.model.dates import EdtfDate
    from factcheck.queries.citations import CitedSource


def write_csl(source: CitedSource) -> str:
    """Return a citation as CSL-JSON (citationstyles.org, csl-data.json 1.0.2).

    Args:
        source: what a citation says of it; what the document does not say is None.
    """
    return write_json([build_csl_item(source)], indent=2)


def build_csl_item(source: CitedSource) -> dict[str, object]:
    """Return the item of a source, as CSL-JSON lists them.

    Args:
        source: what a citation says of it; what the document does not say is None.
    """
    kind = "broadcast" if source.kind is SourceKind.ARTICLE_BROADCAST else source.kind.value
    item: dict[str, object] = {"id": source.id, "type": kind, "title": source.title}
    if source.authors:
        item["author"] = [{"literal": name} for name in source.authors]
    if source.publisher is not None:
        item["container-title" if source.is_part else "publisher"] = source.publisher
    for name, date in (("issued", source.published), ("accessed", source.accessed)):
        if date is not None:
            item[name] = _write_csl_date(date)
    if source.url is not None:
        item["URL"] = source.url
    if source.language is not None:
        item["language"] = source.language
    return item


def _write_csl_date(date: EdtfDate) -> dict[str, object]:
    ends = _read_ends(date)
    parts = [list(end) for end in ends if end is not None]
    if len(parts) < len(ends):  # an open end has no parts
        return {"literal": _say_date(date)}
    found: dict[str, object] = {"date-parts": parts}
    if date.is_inferred:
        found["circa"] = True
    return found


def _read_ends(date: EdtfDate) -> list[tuple[int, ...] | None]:
    """Return year, month and day of a date, or of both ends of an interval; None of an open end."""
    plain = re.sub("[~?%]", "", date.text)
    return [tuple(map(int, end.split("-"))) if end.strip(".") else None for end in plain.split("/")]


def _say_date(date: EdtfDate) -> str:
    """Return a date in words."""
    ends = [None if end is None else _say_day(end) for end in _read_ends(date)]
    if len(ends) == 1:
        about = "about " if date.is_approximate else "perhaps " if date.is_uncertain else ""
        return f"{about}{ends[0]}"
    inferred = ", as inferred" if date.is_inferred else ""
    if None in ends:
        return f"{f'until {ends[1]}' if ends[0] is None else f'on or after {ends[0]}'}{inferred}"
    return f"between {ends[0]} and {ends[1]}{inferred}"


def _say_day(parts: tuple[int, ...]) -> str:
    year, month, day = (*parts, 0, 0)[:3]
    words = (str(day) if day else "", MONTHS[month - 1].capitalize() if month else "", str(year))
    return " ".join(word for word in words if word)


def write_bibtex(source: CitedSource) -> str:
    """Return a citation in BibTeX; capitals are protected, and what TeX acts upon is escaped.

    Args:
        source: what a citation says of it; what the document does not say is None.
    """
    kind, where = _BIBTEX.get(source.kind, ("misc", "howpublished"))
    fields = {"title": f"{{{escape_tex(source.title)}}}"}
    if source.authors:
        fields["author"] = " and ".join(f"{{{escape_tex(name)}}}" for name in source.authors)
    if source.publisher is not None:
        fields[where] = escape_tex(source.publisher)
    fields.update(_list_bibtex_dates(source))
    if source.url is not None:
        fields["url"] = escape_tex(escape_cited_address(source.url))
    lines = (
        f"  {name} = {text}" if name == "month" else f"  {name} = {{{text}}}"
        for name, text in fields.items()
    )
    body = ",\n".join(lines)
    return f"@{kind}{{{source.id},\n{body}\n}}"


def _list_bibtex_dates(source: CitedSource) -> Iterator[tuple[str, str]]:
    """List what BibTeX can say of the dates: a year and a month that are certain, and the rest in words."""
    notes = []
    date = source.published
    if date is not None:
        ends = _read_ends(date)
        is_certain = len(ends) == 1 and not date.is_inferred
        years = {end[0] for end in ends if end is not None}
        if len(years) == 1 and None not in ends:
            yield "year", str(years.pop())
        if is_certain and ends[0] is not None and len(ends[0]) > 1:
            yield "month", MONTHS[ends[0][1] - 1][:3]
        if not is_certain or (ends[0] is not None and len(ends[0]) > 2):
            notes.append(f"published {_say_date(date)}")
    if source.accessed is not None:
        notes.append(f"read {_say_date(source.accessed)}")
    if notes:
        yield "note", "; ".join(notes)


_BIBTEX: Final[Mapping[SourceKind, tuple[str, str]]] = {
    SourceKind.ARTICLE_JOURNAL: ("article", "journal"),
    SourceKind.ARTICLE_MAGAZINE: ("article", "journal"),
    SourceKind.ARTICLE_NEWSPAPER: ("article", "journal"),
    SourceKind.BOOK: ("book", "publisher"),
    SourceKind.REPORT: ("techreport", "institution"),
}
"""The type of each kind, and where it has the publisher; all others are `misc`."""


def write_wiki(source: CitedSource) -> str:
    """Return a citation as a template of MediaWiki: `cite news`, `cite book`, `cite report` or `cite web`.

    Args:
        source: what a citation says of it; what the document does not say is None.
    """
    template, where = _WIKI.get(source.kind, ("web", "website"))
    if source.url is None and template == "web":  # which demands an address
        template, where = "document", "publisher"
    fields = {"title": source.title}
    for number, name in enumerate(source.authors, start=1):
        fields["author" if len(source.authors) == 1 else f"author{number}"] = name
    if source.publisher is not None:
        fields[where] = source.publisher
    date = None if source.published is None else _write_wiki_date(source.published)
    if date is not None:
        fields["date"] = date
    if source.language is not None:
        fields["language"] = source.language
    shown = {name: escape_wiki(text) for name, text in fields.items()}
    if source.url is not None:
        shown["url"] = escape_cited_address(source.url)
        if source.accessed is not None:
            shown["access-date"] = _say_date(source.accessed)
    return f"{{{{cite {template}{''.join(f' |{name}={text}' for name, text in shown.items())}}}}}"


def _write_wiki_date(date: EdtfDate) -> str | None:
    """Return a date as the templates take it: exactly, else `c.` and the year; None where that is not one."""
    ends = _read_ends(date)
    if len(ends) == 1 and ends[0] is not None and not date.is_inferred:
        return _say_day(ends[0])
    years = {None if end is None else end[0] for end in ends}
    year = years.pop() if len(years) == 1 else None
    return None if year is None else f"c. {year}" if date.is_inferred else str(year)


_WIKI: Final[Mapping[SourceKind, tuple[str, str]]] = {
    SourceKind.ARTICLE_NEWSPAPER: ("news", "work"),
    SourceKind.ARTICLE_MAGAZINE: ("magazine", "magazine"),
    SourceKind.ARTICLE_JOURNAL: ("journal", "journal"),
    SourceKind.ARTICLE_BROADCAST: ("news", "work"),
    SourceKind.BOOK: ("book", "publisher"),
    SourceKind.REPORT: ("report", "publisher"),
    SourceKind.SPEECH: ("speech", "publisher"),
    SourceKind.THESIS: ("thesis", "publisher"),
}
"""The template of each kind, and where it has the publisher; all others are `cite web`."""

FORMATS: Final[Mapping[str, Callable[[CitedSource], str]]] = {
    "BibTeX": write_bibtex,
    "CSL-JSON": write_csl,
    "Wikipedia": write_wiki,
}
"""The formats of a source, by the name that readers are shown."""
