"""Quotes as Web Annotations (W3C Recommendation, 2017): the passage of a document, and the claim that it carries."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.formats.linked.terms import OURS, remove_empty
from factcheck.queries.phrases import list_in_words
from factcheck.queries.quoted import QuoteExport
from factcheck.queries.views_of_claim import mark_status
from factcheck.text.json_text import write_json_in_pieces
from factcheck.text.pieces import Members

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.formats.json.trees import Tree
    from factcheck.formats.options import Options
    from factcheck.queries.part_views import AppearanceView
    from factcheck.queries.quoted import QuotedAppearance

CONTEXT: Final = "http://www.w3.org/ns/anno.jsonld"
_COLLECTION: Final = "#annotations"


def write_export(view: QuoteExport, options: Options) -> Iterator[str]:
    """Write a collection of annotations, one a quote.

    Args:
        view: the quotes of the claims that were found, each with its place in the source.
        options: nothing of them is asked, since the format has no lines to fill and no colours.
    """
    page = {
        "id": f"{_COLLECTION}/1",
        "type": "AnnotationPage",
        "startIndex": 0,
        "items": (_build_annotation(view, each) for each in view.quotes),
    }
    collection: dict[str, Tree] = {
        "@context": CONTEXT,
        "id": _COLLECTION,
        "type": "AnnotationCollection",
        "label": view.title,
        "total": view.total,
    }
    parts = {**remove_empty(collection), "first": Members(page.items())}
    yield from write_json_in_pieces(parts, indent=1)
    yield "\n"


def _build_annotation(view: QuoteExport, quoted: QuotedAppearance) -> dict[str, Tree]:
    claim = quoted.claim
    return {
        "id": f"#{claim.id}/appearances/{quoted.place}",
        "type": "Annotation",
        "motivation": "describing",
        "body": [*_list_bodies(view, quoted)],
        "target": _build_target(quoted),
    }


def _list_bodies(view: QuoteExport, quoted: QuotedAppearance) -> Iterator[Tree]:
    """Yield what is said of the passage: the claim, its figures, how it is told, what is noted."""
    claim, each = quoted.claim, quoted.appearance
    language = claim.language or view.language
    statement = f"{mark_status(claim.who, claim.status)}: {claim.statement} ({claim.id})"
    yield _build_body(statement, "describing", language)
    for figure in claim.figures:
        of_what = "; ".join((f"{figure.value}: {figure.what}", figure.when))
        yield _build_body(of_what, "describing", language)
    yield _build_body(each.say_manner(each.steps), "commenting", "en")
    for name, text in _list_remarks(quoted, each):
        yield _build_body(f"{name}: {text}", "commenting", language)


def _list_remarks(quoted: QuotedAppearance, each: AppearanceView) -> Iterator[tuple[str, str]]:
    said = (
        ("stands in", each.locator),
        ("translation", each.translation),
        ("why it carries the claim", each.because),
        ("note", each.note),
        *(("note", note) for note in quoted.claim.notes),
    )
    yield from ((name, text) for name, text in said if text is not None)
    yield from list_in_words(each.more)


def _build_body(text: str, purpose: str, language: str | None) -> Tree:
    return remove_empty(
        {
            "type": "TextualBody",
            "value": text,
            "format": "text/plain",
            "language": language,
            "purpose": purpose,
        }
    )


def _build_target(quoted: QuotedAppearance) -> Tree:
    each = quoted.appearance
    state: Tree = None if each.archived is None else {"type": "TimeState", "cached": each.archived}
    return remove_empty(
        {
            "source": each.url or f"urn:{OURS}:source:{each.source}",
            "selector": remove_empty(
                {
                    "type": "TextQuoteSelector",
                    "exact": quoted.exact,
                    "prefix": quoted.before,
                    "suffix": quoted.behind,
                }
            ),
            "state": state,
        }
    )


VIEWS: Final = {QuoteExport: write_export}
