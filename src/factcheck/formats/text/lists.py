"""Views as plain text for mail and word processors: prose and lists, no markup, no line broken by us."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Final

from factcheck.formats.sources import Sources
from factcheck.formats.table.claim_table import add_more, say_claim
from factcheck.formats.table.lists import name_filters
from factcheck.formats.text.sources import format_plain, name_sources, write_sources
from factcheck.queries.compare_views import wrap_in_quotation_marks
from factcheck.queries.lookalike_views import WHAT_IT_IS, LookalikeList, LookalikeView
from factcheck.queries.phrases import replace_with_capital
from factcheck.queries.views import (
    SUMS,
    Catalogue,
    ClaimList,
    ClaimPage,
    DisputeList,
    DisputeView,
    Export,
    Legend,
    RecordPage,
    explain_signs_of,
    say_state,
)
from factcheck.queries.views_of_claim import mark_status

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from factcheck.formats.options import Options
    from factcheck.queries.views import (
        NeighbourView,
    )
    from factcheck.queries.views_of_claim import ClaimView


def write_claim_list(view: ClaimList, options: Options) -> Iterator[str]:
    """Write a list of claims by topic, then its sources.

    Args:
        view: the claims that a question found, each with the figures that it let through, and
            remarks.
        options: nothing of them is asked, since the format has no lines to fill and no colours.
    """
    sources = Sources()
    yield from write_head(view)
    yield from _write_topics(view, sources)
    yield from write_sources(sources, str)


def write_export(view: Export, options: Options) -> Iterator[str]:
    """Write a topic or a corpus whole: claims, disputes, lookalikes, sources.

    Args:
        view: the claims of a topic or of the whole ledger, with disputes, lookalikes and what is
            computed.
        options: nothing of them is asked, since the format has no lines to fill and no colours.
    """
    sources = Sources()
    yield from write_head(view.claims)
    yield from _write_topics(view.claims, sources)
    legend = Legend()
    yield from _write_disputes(view.disputes, sources, legend)
    yield from write_remarks(legend.lines)
    for title, lines in view.sections:
        yield from write_section(title, lines)
    yield from write_sources(sources, str)


def write_claim_page(view: ClaimPage, options: Options) -> Iterator[str]:
    """Write one claim whole.

    Args:
        view: the claim with its figures and appearances, its answers and the claims beside it.
        options: nothing of them is asked, since the format has no lines to fill and no colours.
    """
    claim, sources = view.claim, Sources()
    yield from write_items((claim,), sources)
    yield from write_section(SUMS, view.sums)
    for title, answers in (("Answers to", claim.counters), ("Answered by", claim.countered_by)):
        lines = []
        for each in answers:
            said = add_more(each.line, each.more)
            number = sources.find(each.source)
            where = f"[{number}]" if number is not None else f"(in “{each.source_title}”)"
            words = "".join(f" {wrap_in_quotation_marks(quote)} {where}" for quote in each.quotes)
            lines.append(f"{said}{words}")
        yield from write_section(title, lines)
    for question, dispute, neighbours in view.disputes:
        yield from write_section(f"{question} (dispute {dispute})", _say_neighbours(neighbours))
    for title, lookalike, why_not, neighbours in view.lookalikes:
        yield from write_section(f"{title} (lookalike {lookalike})", _say_neighbours(neighbours))
        yield f"{format_plain(f'{replace_with_capital(WHAT_IT_IS)}. {why_not}')}\n"
    yield from write_sources(sources, str)


def write_dispute_list(view: DisputeList, options: Options) -> Iterator[str]:
    """Write disputes one below the other, then lookalikes and sources.

    Args:
        view: the disputes that a question found, each with its claims, and the lookalikes.
        options: nothing of them is asked, since the format has no lines to fill and no colours.
    """
    sources = Sources()
    yield f"{format_plain(view.title)}\n"
    legend = Legend()
    yield from _write_disputes(view, sources, legend)
    yield from write_remarks((*view.remarks, *legend.lines))
    yield from write_sources(sources, str)


def write_lookalike_list(view: LookalikeList, options: Options) -> Iterator[str]:
    """Write lookalikes one below the other, then their sources.

    Args:
        view: the lookalikes that a question found, each with its claims.
        options: nothing of them is asked, since the format has no lines to fill and no colours.
    """
    sources = Sources()
    yield f"{format_plain(view.title)}\n"
    for lookalike in view.lookalikes:
        yield from _write_lookalike(lookalike, sources)
    yield from write_remarks((*view.remarks, *explain_signs_of(view.lookalikes)))
    yield from write_sources(sources, str)


def write_lookalike_page(view: LookalikeView, options: Options) -> Iterator[str]:
    """Write one lookalike with its sources.

    Args:
        view: the lookalike with its claims and what may be compared.
        options: nothing of them is asked, since the format has no lines to fill and no colours.
    """
    sources = Sources()
    yield from _write_lookalike(view, sources)
    yield from write_remarks(explain_signs_of((view,)))
    yield from write_sources(sources, str)


def write_dispute_page(view: DisputeView, options: Options) -> Iterator[str]:
    """Write one dispute with its sources.

    Args:
        view: the dispute with its claims, their answers and what may be compared.
        options: nothing of them is asked, since the format has no lines to fill and no colours.
    """
    sources = Sources()
    yield from _write_dispute(view, sources)
    yield from write_remarks(explain_signs_of((view,)))
    yield from write_sources(sources, str)


def write_catalogue(view: Catalogue, options: Options) -> Iterator[str]:
    """Write what there is of a kind, a line each.

    Args:
        view: the rows of one kind of record under their headings, and remarks.
        options: nothing of them is asked, since the format has no lines to fill and no colours.
    """
    for row in view.rows:
        cells = (
            f"{name}: {f'{cell:,}' if isinstance(cell, int) else cell}"
            for name, cell in zip(view.columns, row, strict=True)
        )
        yield f"- {format_plain('; '.join(cells))}\n"
    yield from write_remarks(view.remarks)


def write_record_page(view: RecordPage, options: Options) -> Iterator[str]:
    """Write any other record with the claims that use it.

    Args:
        view: the record with its fields, and the claims that use it.
        options: nothing of them is asked, since the format has no lines to fill and no colours.
    """
    sources = Sources()
    yield f"{format_plain(view.title)}\n\n"
    yield from (f"- {format_plain(f'{name}: {text}')}\n" for name, text in view.fields)
    if view.claims:
        yield "\n"
        yield from write_items(view.claims, sources)
    yield from write_sources(sources, str)


def write_head(view: ClaimList) -> Iterator[str]:
    """Write the title of a list and the note on its corpus.

    Args:
        view: the claims that a question found, each with the figures that it let through, and
            remarks.
    """
    yield f"{format_plain(view.title)}\n"
    if view.note is not None and view.claims:
        yield f"\n{format_plain(view.note)}\n"


def write_emptied(view: ClaimList) -> Iterator[str]:
    """Write which filters no claim passes, where none is left.

    Args:
        view: the claims that a question found, each with the figures that it let through, and
            remarks.
    """
    if view.emptied_by:
        yield f"\nNo claim passes {format_plain(name_filters(view.emptied_by))}.\n"


def write_items(claims: Iterable[ClaimView], sources: Sources) -> Iterator[str]:
    """Write claims, a line each: who said what when, its figures as printed, its sources.

    Args:
        claims: in the order of the page.
        sources: the numbers of the sources of the page; those of these claims are added.
    """
    for claim in claims:
        figures = "; ".join(
            f"{each.value} ({'; '.join(filter(None, (each.what, each.time)))})"
            for each in claim.figures
        )
        figures = f" {figures}." if figures else ""
        said = say_claim(claim)
        who = f"{mark_status(claim.who, claim.status)}, said {claim.said_on}"
        yield f"- {format_plain(f'{who}: {said}{figures} {name_sources(sources, claim)}')}\n"


def write_section(title: str, lines: Iterable[str]) -> Iterator[str]:
    """Write lines as a list under a title; nothing where there are none.

    Args:
        title: of the list.
        lines: a point each.
    """
    shown = [*lines]
    if shown:
        yield f"\n{format_plain(title)}\n\n"
    yield from (f"- {format_plain(line)}\n" for line in shown)


def write_remarks(remarks: tuple[str, ...]) -> Iterator[str]:
    """Write what was found and what may be compared, apart from what stands above.

    Args:
        remarks: a line each.
    """
    if remarks:
        yield "\n"
    yield from (f"{format_plain(each)}\n" for each in remarks)


def _write_topics(view: ClaimList, sources: Sources) -> Iterator[str]:
    topics = groupby(view.claims, key=lambda claim: claim.topic_title if view.by_topic else "")
    for title, claims in topics:
        yield f"\n{format_plain(title)}\n\n" if title else "\n"
        yield from write_items(claims, sources)
    yield from write_remarks(view.remarks)
    yield from write_emptied(view)


def _write_disputes(view: DisputeList, sources: Sources, legend: Legend) -> Iterator[str]:
    for dispute in legend.keep(view.disputes):
        yield from _write_dispute(dispute, sources)
    for lookalike in legend.keep(view.lookalikes):
        yield from _write_lookalike(lookalike, sources)


def _write_dispute(view: DisputeView, sources: Sources) -> Iterator[str]:
    yield f"\n{format_plain(f'{view.question} (dispute {view.id}, {say_state(view.state)})')}\n\n"
    yield from write_items(view.claims, sources)
    yield from write_remarks(tuple(view.lines))


def _write_lookalike(view: LookalikeView, sources: Sources) -> Iterator[str]:
    yield f"\n{format_plain(f'{view.title} (lookalike {view.id})')}\n\n"
    yield from write_items(view.claims, sources)
    yield from write_remarks((f"{replace_with_capital(WHAT_IT_IS)}. {view.why_not}", *view.lines))


def _say_neighbours(views: Iterable[NeighbourView]) -> Iterator[str]:
    for each in views:
        answers = "".join(f" {line}" for line in each.comparability)
        who = mark_status(each.who, each.status)
        yield f"{each.relation}: {who}, {each.said_on}: {each.statement}{answers}"


VIEWS: Final = {
    Catalogue: write_catalogue,
    ClaimList: write_claim_list,
    ClaimPage: write_claim_page,
    DisputeList: write_dispute_list,
    DisputeView: write_dispute_page,
    Export: write_export,
    LookalikeList: write_lookalike_list,
    LookalikeView: write_lookalike_page,
    RecordPage: write_record_page,
}
