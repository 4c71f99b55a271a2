"""Disputes, lookalikes and exports as text for people: claims side by side, and below them what may be compared."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.formats.table.claim_table import write_claims
from factcheck.formats.table.layout import write_heading, write_paragraph, write_remarks
from factcheck.formats.table.lists import write_claim_list
from factcheck.queries.lookalike_views import WHAT_IT_IS, LookalikeList, LookalikeView
from factcheck.queries.phrases import say_count, say_parties
from factcheck.queries.views import (
    DisputeList,
    DisputeView,
    Export,
    Legend,
    explain_signs_of,
    say_state,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from factcheck.formats.options import Options


def write_export(view: Export, options: Options) -> Iterator[str]:
    """Write a topic or a corpus whole: its claims, then its disputes and lookalikes.

    Args:
        view: the claims of a topic or of the whole ledger, with disputes, lookalikes and what is
            computed.
        options: the cells of a line, and whether headings may be coloured.
    """
    yield from write_claim_list(view.claims, options)
    if view.disputes.disputes or view.disputes.lookalikes:
        yield "\n"
        yield from write_dispute_list(view.disputes, options)
    for title, lines in view.sections:
        yield "\n"
        yield from write_heading(title, options.width, colour=options.colour)
        for line in lines:
            yield from write_paragraph(line, options.width, "  ")


def write_dispute_list(view: DisputeList, options: Options) -> Iterator[str]:
    """Write disputes one below the other, and below them what only looks like one.

    Args:
        view: the disputes that a question found, each with its claims, and the lookalikes.
        options: the cells of a line, and whether headings may be coloured.
    """
    legend = Legend()
    for place, dispute in enumerate(legend.keep(view.disputes)):
        if place:
            yield "\n"
        yield from _write_dispute(dispute, options)
    if view.disputes and view.lookalikes:
        yield "\n"
    yield from _write_lookalikes(legend.keep(view.lookalikes), options)
    has_any = bool(view.disputes or view.lookalikes)
    yield from write_remarks((*view.remarks, *legend.lines), options.width, apart=has_any)


def write_lookalike_list(view: LookalikeList, options: Options) -> Iterator[str]:
    """Write lookalikes one below the other.

    Args:
        view: the lookalikes that a question found, each with its claims.
        options: the cells of a line, and whether headings may be coloured.
    """
    yield from _write_lookalikes(view.lookalikes, options)
    lines = (*view.remarks, *explain_signs_of(view.lookalikes))
    yield from write_remarks(lines, options.width, apart=bool(view.lookalikes))


def _write_lookalikes(views: Iterable[LookalikeView], options: Options) -> Iterator[str]:
    for place, view in enumerate(views):
        if place:
            yield "\n"
        yield from _write_lookalike(view, options)


def _write_lookalike(view: LookalikeView, options: Options) -> Iterator[str]:
    """Write one lookalike: what it is, why its figures are no two answers, and the figures."""
    yield from write_heading(view.title, options.width, colour=options.colour)
    yield from write_paragraph(f"{view.id}; {view.topic_title}; {WHAT_IT_IS}", options.width)
    yield from write_paragraph(view.why_not, options.width)
    yield "\n"
    yield from write_claims([("", view.claims)], options)
    yield "\n"
    yield from _write_lines(view, options)


def _write_dispute(view: DisputeView, options: Options) -> Iterator[str]:
    """Write one dispute: its question, its claims side by side, what may be compared."""
    yield from write_heading(view.question, options.width, colour=options.colour)
    parties = {claim.party for claim in view.claims if claim.party is not None}
    others = {claim.claimant for claim in view.claims if claim.party is None}
    size = f"{say_count(len(view.claims), 'claim')} of {say_parties(len(parties), len(others))}"
    facts = f"{view.id}; {view.topic_title}; {say_state(view.state)}; {size}"
    yield from write_paragraph(facts, options.width)
    yield "\n"
    yield from write_claims([("", view.claims)], options)
    yield "\n"
    yield from _write_lines(view, options)


def write_dispute_page(view: DisputeView, options: Options) -> Iterator[str]:
    """Write one dispute, and what its signs mean.

    Args:
        view: the dispute with its claims, their answers and what may be compared.
        options: the cells of a line, and whether headings may be coloured.
    """
    yield from _write_dispute(view, options)
    yield from write_remarks(explain_signs_of((view,)), options.width, apart=False)


def write_lookalike_page(view: LookalikeView, options: Options) -> Iterator[str]:
    """Write one lookalike, and what its signs mean.

    Args:
        view: the lookalike with its claims and what may be compared.
        options: the cells of a line, and whether headings may be coloured.
    """
    yield from _write_lookalike(view, options)
    yield from write_remarks(explain_signs_of((view,)), options.width, apart=False)


def _write_lines(view: DisputeView | LookalikeView, options: Options) -> Iterator[str]:
    """Write what is said of the claims, and what their records note."""
    for line in view.lines:
        yield from write_paragraph(line, options.width)
    for claim, note in view.claim_notes:
        yield from write_paragraph(f"Note on {claim}: {note}", options.width)


VIEWS: Final = {
    DisputeList: write_dispute_list,
    DisputeView: write_dispute_page,
    Export: write_export,
    LookalikeList: write_lookalike_list,
    LookalikeView: write_lookalike_page,
}
