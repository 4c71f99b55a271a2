"""Documents, measures, persons and organisations in the words of schema.org."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.formats.linked.terms import link_record, mark_ours, read_certain_day
from factcheck.model.addresses import keep
from factcheck.model.catalogue_words import SourceKind

if TYPE_CHECKING:
    from collections.abc import Mapping

    from factcheck.formats.json.trees import Tree
    from factcheck.model.catalogue import Measure, Source
    from factcheck.queries.citations import CitedSource

_TYPES: Final[Mapping[SourceKind, str]] = {
    SourceKind.ARTICLE: "Article",
    SourceKind.ARTICLE_BROADCAST: "NewsArticle",
    SourceKind.ARTICLE_JOURNAL: "ScholarlyArticle",
    SourceKind.ARTICLE_MAGAZINE: "Article",
    SourceKind.ARTICLE_NEWSPAPER: "NewsArticle",
    SourceKind.BILL: "Legislation",
    SourceKind.BOOK: "Book",
    SourceKind.CHAPTER: "Chapter",
    SourceKind.DATASET: "Dataset",
    SourceKind.LEGISLATION: "Legislation",
    SourceKind.MANUSCRIPT: "Manuscript",
    SourceKind.MOTION_PICTURE: "Movie",
    SourceKind.POST: "SocialMediaPosting",
    SourceKind.POST_WEBLOG: "BlogPosting",
    SourceKind.REGULATION: "Legislation",
    SourceKind.REPORT: "Report",
    SourceKind.THESIS: "Thesis",
    SourceKind.WEBPAGE: "WebPage",
}
"""What schema.org calls each kind; of all others it has no closer word than CreativeWork."""


def build_source(cited: CitedSource, source: Source) -> dict[str, Tree]:
    """Return a source as a creative work; a day that is inferred stands under a word of our own alone.

    Args:
        cited: what a citation says of it.
        source: the same, as recorded.
    """
    authors: list[Tree] = [{"@type": "Thing", "name": name} for name in cited.authors]
    known_from: dict[str, Tree] = {**(source.known_from or {})}
    return {
        "@type": _TYPES.get(source.kind, "CreativeWork"),
        **link_record(source.id),
        "identifier": source.id,
        "name": source.title,
        "author": authors,
        "publisher": None
        if cited.publisher is None
        else {"@type": "Organization", "name": cited.publisher},
        "datePublished": read_certain_day(str(source.published)),
        "dateModified": None if source.updated is None else read_certain_day(str(source.updated)),
        "url": None if source.url is None else keep(source.url),
        "archivedAt": None if source.archived is None else keep(source.archived),
        "isPartOf": None if source.part_of is None else link_record(source.part_of),
        "inLanguage": source.language,
        **mark_ours(
            {
                "kind": source.kind.value,
                "published": str(source.published),
                "updated": None if source.updated is None else str(source.updated),
                "accessed": None if source.accessed is None else str(source.accessed),
                "find_by": source.find_by,
                "known_from": known_from,
                "currency": source.currency,
                "note": source.note,
            }
        ),
    }


def build_measure(measure: Measure) -> dict[str, Tree]:
    """Return what figures are of as a statistical variable.

    Args:
        measure: the record.
    """
    return {
        "@type": "StatisticalVariable",
        **link_record(measure.id),
        "name": measure.title,
        "description": measure.definition,
        **mark_ours(
            {
                "unit": measure.unit,
                "kind": measure.kind.value,
                "of": str(measure.of),
                "note": measure.note,
            }
        ),
    }


def build_speaker(speaker: str, name: str, *, is_person: bool) -> dict[str, Tree]:
    """Return a person or an organisation, and no more of them than holds on every day.

    Args:
        speaker: the id of a person or party.
        name: the name in full.
        is_person: whether it is a person.
    """
    return {
        "@type": "Person" if is_person else "Organization",
        **link_record(speaker),
        "name": name,
    }
