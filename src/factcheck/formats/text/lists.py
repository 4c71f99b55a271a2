"""Views as plain text for mail and word processors: prose and lists, no markup, no line broken by us."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Final

from factcheck.formats.sources import Sources
from factcheck.formats.table.claim_table import say_claim, with_more
from factcheck.formats.table.lists import emptied_in_words
from factcheck.formats.text.sources import cite, plain, write_sources
from factcheck.queries.compare_views import enclose
from factcheck.queries.lookalike_views import WHAT_IT_IS
from factcheck.queries.phrases import capital
from factcheck.queries.views import SUMS, legend_of, say_state
from factcheck.queries.views_of_claim import marked

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from factcheck.formats.options import Options
    from factcheck.queries.lookalike_views import LookalikeList, LookalikeView
    from factcheck.queries.views import (
        Catalogue,
        ClaimList,
        ClaimPage,
        DisputeList,
        DisputeView,
        Export,
        NeighbourView,
        RecordPage,
    )
    from factcheck.queries.views_of_claim import ClaimView


def claim_list(view: ClaimList, options: Options) -> Iterator[str]:
    """Write a list of claims by topic, then its sources."""
    sources = Sources()
    yield from write_head(view)
    yield from _topics(view, sources)
    yield from write_sources(sources, str)


def export(view: Export, options: Options) -> Iterator[str]:
    """Write a topic or a corpus whole: claims, disputes, lookalikes, sources."""
    sources = Sources()
    yield from write_head(view.claims)
    yield from _topics(view.claims, sources)
    for dispute in view.disputes.disputes:
        yield from _dispute(dispute, sources)
    for lookalike in view.disputes.lookalikes:
        yield from _lookalike(lookalike, sources)
    yield from write_remarks(view.disputes.legend)
    for title, lines in view.sections:
        yield from write_section(title, lines)
    yield from write_sources(sources, str)


def claim_page(view: ClaimPage, options: Options) -> Iterator[str]:
    """Write one claim whole."""
    claim, sources = view.claim, Sources()
    yield from write_items((claim,), sources)
    yield from write_section(SUMS, view.sums)
    for title, answers in (("Answers to", claim.counters), ("Answered by", claim.countered_by)):
        lines = []
        for each in answers:
            said = with_more(each.line, each.more)
            number = sources.find(each.source)
            where = f"[{number}]" if number is not None else f"(in “{each.source_title}”)"
            words = "".join(f" {enclose(quote)} {where}" for quote in each.quotes)
            lines.append(f"{said}{words}")
        yield from write_section(title, lines)
    for question, dispute, neighbours in view.disputes:
        yield from write_section(f"{question} (dispute {dispute})", _neighbours(neighbours))
    for title, lookalike, why_not, neighbours in view.lookalikes:
        yield from write_section(f"{title} (lookalike {lookalike})", _neighbours(neighbours))
        yield f"{plain(f'{capital(WHAT_IT_IS)}. {why_not}')}\n"
    yield from write_sources(sources, str)


def dispute_list(view: DisputeList, options: Options) -> Iterator[str]:
    """Write disputes one below the other, then lookalikes and sources."""
    sources = Sources()
    yield f"{plain(view.title)}\n"
    for dispute in view.disputes:
        yield from _dispute(dispute, sources)
    for lookalike in view.lookalikes:
        yield from _lookalike(lookalike, sources)
    yield from write_remarks((*view.remarks, *view.legend))
    yield from write_sources(sources, str)


def lookalike_list(view: LookalikeList, options: Options) -> Iterator[str]:
    """Write lookalikes one below the other, then their sources."""
    sources = Sources()
    yield f"{plain(view.title)}\n"
    for lookalike in view.lookalikes:
        yield from _lookalike(lookalike, sources)
    yield from write_remarks((*view.remarks, *legend_of(view.lookalikes)))
    yield from write_sources(sources, str)


def lookalike_page(view: LookalikeView, options: Options) -> Iterator[str]:
    """Write one lookalike with its sources."""
    sources = Sources()
    yield from _lookalike(view, sources)
    yield from write_remarks(legend_of((view,)))
    yield from write_sources(sources, str)


def dispute_page(view: DisputeView, options: Options) -> Iterator[str]:
    """Write one dispute with its sources."""
    sources = Sources()
    yield from _dispute(view, sources)
    yield from write_remarks(legend_of((view,)))
    yield from write_sources(sources, str)


def catalogue(view: Catalogue, options: Options) -> Iterator[str]:
    """Write what there is of a kind, a line each."""
    for row in view.rows:
        cells = (
            f"{name}: {f'{cell:,}' if isinstance(cell, int) else cell}"
            for name, cell in zip(view.columns, row, strict=True)
        )
        yield f"- {plain('; '.join(cells))}\n"
    yield from write_remarks(view.remarks)


def record_page(view: RecordPage, options: Options) -> Iterator[str]:
    """Write any other record with the claims that use it."""
    sources = Sources()
    yield f"{plain(view.title)}\n\n"
    yield from (f"- {plain(f'{name}: {text}')}\n" for name, text in view.fields)
    if view.claims:
        yield "\n"
        yield from write_items(view.claims, sources)
    yield from write_sources(sources, str)


def write_head(view: ClaimList) -> Iterator[str]:
    """Write the title of a list and the note on its corpus."""
    yield f"{plain(view.title)}\n"
    if view.note is not None and view.claims:
        yield f"\n{plain(view.note)}\n"


def write_emptied(view: ClaimList) -> Iterator[str]:
    """Write which filters no claim passes, where none is left."""
    if view.emptied_by:
        yield f"\nNo claim passes {plain(emptied_in_words(view.emptied_by))}.\n"


def write_items(claims: Iterable[ClaimView], sources: Sources) -> Iterator[str]:
    """Write claims, a line each: who said what when, its figures as printed, its sources."""
    for claim in claims:
        figures = "; ".join(f"{each.value} ({each.what}; {each.when})" for each in claim.figures)
        figures = f" {figures}." if figures else ""
        said = say_claim(claim)
        who = f"{marked(claim.who, claim.status)}, said {claim.said_on}"
        yield f"- {plain(f'{who}: {said}{figures} {cite(sources, claim)}')}\n"


def write_section(title: str, lines: Iterable[str]) -> Iterator[str]:
    """Write lines as a list under a title; nothing where there are none."""
    shown = [*lines]
    if shown:
        yield f"\n{plain(title)}\n\n"
    yield from (f"- {plain(line)}\n" for line in shown)


def write_remarks(remarks: tuple[str, ...]) -> Iterator[str]:
    """Write what was found and what may be compared, apart from what stands above."""
    if remarks:
        yield "\n"
    yield from (f"{plain(each)}\n" for each in remarks)


def _topics(view: ClaimList, sources: Sources) -> Iterator[str]:
    topics = groupby(view.claims, key=lambda claim: claim.topic_title if view.by_topic else "")
    for title, claims in topics:
        yield f"\n{plain(title)}\n\n" if title else "\n"
        yield from write_items(claims, sources)
    yield from write_remarks(view.remarks)
    yield from write_emptied(view)


def _dispute(view: DisputeView, sources: Sources) -> Iterator[str]:
    yield f"\n{plain(f'{view.question} (dispute {view.id}, {say_state(view.state)})')}\n\n"
    yield from write_items(view.claims, sources)
    yield from write_remarks(tuple(view.lines))


def _lookalike(view: LookalikeView, sources: Sources) -> Iterator[str]:
    yield f"\n{plain(f'{view.title} (lookalike {view.id})')}\n\n"
    yield from write_items(view.claims, sources)
    yield from write_remarks((f"{capital(WHAT_IT_IS)}. {view.why_not}", *view.lines))


def _neighbours(views: Iterable[NeighbourView]) -> Iterator[str]:
    for each in views:
        answers = "".join(f" {line}" for line in each.comparability)
        who = marked(each.who, each.status)
        yield f"{each.relation}: {who}, {each.said_on}: {each.statement}{answers}"


VIEWS: Final = {
    "Catalogue": catalogue,
    "ClaimList": claim_list,
    "ClaimPage": claim_page,
    "DisputeList": dispute_list,
    "DisputeView": dispute_page,
    "Export": export,
    "LookalikeList": lookalike_list,
    "LookalikeView": lookalike_page,
    "RecordPage": record_page,
}
