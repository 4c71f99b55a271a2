"""Claims as schema.org has them (Claim, appearance, firstAppearance, author), with figures, answers and comparisons."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.formats.json.trees import build_mapping, build_tree
from factcheck.formats.linked.sources import build_measure, build_source, build_speaker
from factcheck.formats.linked.terms import (
    link_figure,
    link_record,
    mark_ours,
    read_certain_day,
    remove_empty,
    write_graph,
    write_number,
)
from factcheck.model.dates import parse_edtf
from factcheck.model.vocabulary import NotStated
from factcheck.queries.linked import LinkedExport
from factcheck.queries.tables import name_figures

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from factcheck.formats.json.trees import Tree
    from factcheck.formats.options import Options
    from factcheck.model.editorial import Lookalike
    from factcheck.queries.pair_views import PairView
    from factcheck.queries.part_views import AnswerView, AppearanceView, FigureView
    from factcheck.queries.tables import TabledDispute
    from factcheck.queries.views import DisputeView
    from factcheck.queries.views_of_claim import ClaimView

Thing = dict[str, "Tree"]

_SAID_OTHERWISE: Final = (
    "id", "topic", "claimant", "said_on", "statement", "figures", "appearances", "counters",
    "countered_by", "disputes", "lookalikes", "status", "language",
)  # fmt: skip
"""Fields of a claim for which schema.org has a word, or which other things of the document say."""


def write_export(view: LinkedExport, options: Options) -> Iterator[str]:
    """Write claims with all that they name."""
    return write_graph(_list_things(view))


def _list_things(view: LinkedExport) -> Iterator[Thing]:
    tables = view.tables
    yield _build_ledger(view)
    for topic in view.topics:
        about: Thing = {"name": topic.title, "description": topic.description}
        yield {"@type": "DefinedTerm", **link_record(topic.id), **about}
    yield from map(build_measure, view.measures)
    yield from (build_source(cited, source) for source, cited in view.sources)
    people = {each.id for each in tables.people}
    for claim in tables.claims:
        yield _build_claim(claim, is_person=claim.claimant in people)
    for tabled, shown in view.disputes:
        yield _build_dispute(tabled, shown)
        yield from _list_comparisons(tabled.record.id, tabled.pairs)
    for alike, title in view.lookalikes:
        yield _build_lookalike(alike.record, title)
        yield from _list_comparisons(alike.record.id, alike.pairs)


def _build_dispute(tabled: TabledDispute, shown: DisputeView) -> Thing:
    """Return a dispute as a question about claims and figures."""
    members: list[Tree] = [
        link_record(each.claim) if each.figure is None else link_figure(str(each))
        for each in tabled.record.claims
    ]
    return {
        "@type": "Question",
        **link_record(shown.id),
        "name": shown.question,
        "about": members,
        "creativeWorkStatus": shown.state,
        **mark_ours(build_mapping(shown, "claims"), "id", "topic", "question", "state", "claims"),
    }


def _build_lookalike(record: Lookalike, title: str) -> Thing:
    """Return figures that are often set side by side."""
    named: list[Tree] = [link_figure(str(figure)) for figure in record.figures]
    return {
        "@type": "factcheck:Lookalike",
        **link_record(record.id),
        "name": title,
        "about": named,
        **mark_ours({"why_not": record.why_not, "note": record.note}),
    }


def _list_comparisons(name: str, pairs: Iterable[PairView]) -> Iterator[Thing]:
    """Yield the answers for two figures each, of a dispute or lookalike."""
    for pair in pairs:
        compared: list[Tree] = [link_figure(pair.first), link_figure(pair.second)]
        yield {
            "@type": "factcheck:Comparison",
            "isPartOf": link_record(name),
            **mark_ours(build_mapping(pair), "figures", "values"),
            "factcheck:figures": {
                "@list": compared
            },  # of which reasons name the left and the right
        }


def _build_ledger(view: LinkedExport) -> Thing:
    """Return the ledger itself, with what is computed of its figures."""
    head, export = view.tables.head, view.export
    licence = None if head is None else head.licence
    computed = [mark_ours(build_mapping(each)) for each in export.derivations]
    return {
        "@type": "Dataset",
        "name": export.claims.title,
        "description": None if head is None else head.description,
        "inLanguage": None if head is None else head.language,
        "license": None if licence is None else {"@type": "CreativeWork", "name": licence},
        **mark_ours(
            {
                "note": export.claims.note,
                "sums": build_tree(export.sums),
            }
        ),
        "factcheck:computed_by_the_editor": build_tree(computed),
    }


def _build_claim(claim: ClaimView, *, is_person: bool) -> Thing:
    figures: list[Tree] = [_build_figure(*each) for each in name_figures(claim)]
    first = find_first_appearance(claim.appearances)
    claimant = build_speaker(claim.claimant, claim.claimant_name, is_person=is_person)
    return {
        "@type": "Claim",
        **link_record(claim.id),
        "identifier": claim.id,
        "text": claim.statement,
        "inLanguage": claim.language,
        "about": link_record(claim.topic),
        "author": claimant,
        "datePublished": read_certain_day(claim.said_on),
        "appearance": [
            {**_link_appearance(claim, place), **build_appearance(each)}
            for place, each in enumerate(claim.appearances, start=1)
        ],
        "firstAppearance": None if first is None else _link_appearance(claim, first),
        "mentions": figures,
        "creativeWorkStatus": claim.status,
        "factcheck:said_on": claim.said_on,
        "factcheck:position": claim.position,
        "factcheck:answers": [_build_answer(each) for each in claim.counters],
        **mark_ours(build_mapping(claim, *_SAID_OTHERWISE), *_SAID_OTHERWISE),
    }


def _build_figure(figure: FigureView, name: str) -> Thing:
    """Return a figure as an observation, its numbers exact; our own words say the rest of it."""
    said = build_mapping(figure)
    return remove_empty(
        {
            "@type": "Observation",
            **link_figure(name),
            "name": figure.value,
            "description": figure.what,
            "value": write_number(figure.number),
            "minValue": write_number(figure.low),
            "maxValue": write_number(figure.high),
            "unitText": figure.unit,
            **mark_ours(said, "id", "value", "number", "low", "high", "unit"),
        }
    )


def _build_answer(answer: AnswerView) -> Tree:
    said = mark_ours(build_mapping(answer), "claim", "who", "in", "status")
    return remove_empty(
        {
            "@type": "factcheck:Answer",
            "about": link_record(answer.claim),
            "isPartOf": link_record(answer.source),
            **said,
        }
    )


def build_appearance(each: AppearanceView) -> Thing:
    """Return an appearance as a quotation, which is part of its source.

    Args:
        each: the appearance, with its source and quote.
    """
    said = mark_ours(
        build_mapping(each),
        *("source", "title", "authors", "publisher", "published", "url", "link", "selector"),
        *("archived", "find_by", "known_from", "quote"),
    )
    chain: list[Tree] = list(each.chain)
    return remove_empty(
        {
            "@type": "Quotation",
            "text": each.quote,
            "url": each.link,
            "isPartOf": link_record(each.source),
            **said,
            "factcheck:via": {"@list": chain} if chain else None,  # the order is the chain
        }
    )


def _link_appearance(claim: ClaimView, place: int) -> Thing:
    return link_record(f"{claim.id}/appearances/{place}")


def find_first_appearance(appearances: Sequence[AppearanceView]) -> int | None:
    """Return which appearance is certainly the first known, from 1; None where the days do not say.

    Args:
        appearances: all of a claim, in the order written.
    """
    if len(appearances) == 1:
        return 1
    if any(each.published == NotStated.NOT_STATED.value for each in appearances):
        return None
    days = [parse_edtf(each.published) for each in appearances]
    for place, day in enumerate(days):
        if all(other.is_after(day) for other in (*days[:place], *days[place + 1 :])):
            return place + 1
    return None


VIEWS: Final = {LinkedExport: write_export}
