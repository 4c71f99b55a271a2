"""Disputes, lookalikes and exports as GitHub-flavoured Markdown."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.formats.markdown.claim_table import HEADINGS, list_rows, write_remarks, write_table
from factcheck.formats.markdown.escape import escape
from factcheck.formats.markdown.lists import write_head, write_topics
from factcheck.formats.markdown.sources import write_sources
from factcheck.formats.sources import Sources
from factcheck.queries.lookalike_views import WHAT_IT_IS, LookalikeList, LookalikeView
from factcheck.queries.phrases import replace_with_capital
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
    """Write a topic or a corpus whole: figures, disputes, sources.

    Args:
        view: the claims of a topic or of the whole ledger, with disputes, lookalikes and what is
            computed.
        options: nothing of them is asked, since the format has no lines to fill and no colours.
    """
    sources = Sources()
    yield f"# {escape(view.claims.title)}\n"
    yield from write_head(view.claims)
    yield from write_topics(view.claims, sources)
    yield from write_remarks(view.claims.remarks)
    if view.disputes.disputes:
        yield "\n## Disputes\n"
    legend = Legend()
    for dispute in legend.keep(view.disputes.disputes):
        yield f"\n### {escape(dispute.question)}\n"
        yield from _write_dispute(dispute, sources)
    if view.disputes.lookalikes:
        yield f"\n## {replace_with_capital(WHAT_IT_IS)}\n"
    for lookalike in legend.keep(view.disputes.lookalikes):
        yield f"\n### {escape(lookalike.title)}\n"
        yield from _write_lookalike(lookalike, sources)
    yield from write_remarks(legend.lines)
    for title, lines in view.sections:
        yield f"\n## {title}\n\n"
        yield from (f"- {escape(line)}\n" for line in lines)
    yield from write_sources(sources)


def write_dispute_list(view: DisputeList, options: Options) -> Iterator[str]:
    """Write disputes one below the other, with one list of sources.

    Args:
        view: the disputes that a question found, each with its claims, and the lookalikes.
        options: nothing of them is asked, since the format has no lines to fill and no colours.
    """
    sources = Sources()
    yield f"# {escape(view.title)}\n"
    legend = Legend()
    for dispute in legend.keep(view.disputes):
        yield f"\n## {escape(dispute.question)}\n"
        yield from _write_dispute(dispute, sources)
    yield from _write_lookalikes(legend.keep(view.lookalikes), sources)
    yield from write_remarks(legend.lines)
    yield from write_remarks(view.remarks)
    yield from write_sources(sources)


def write_lookalike_list(view: LookalikeList, options: Options) -> Iterator[str]:
    """Write lookalikes one below the other, with one list of sources.

    Args:
        view: the lookalikes that a question found, each with its claims.
        options: nothing of them is asked, since the format has no lines to fill and no colours.
    """
    sources = Sources()
    yield f"# {escape(view.title)}\n"
    yield from _write_lookalikes(view.lookalikes, sources)
    yield from write_remarks(explain_signs_of(view.lookalikes))
    yield from write_remarks(view.remarks)
    yield from write_sources(sources)


def write_lookalike_page(view: LookalikeView, options: Options) -> Iterator[str]:
    """Write one lookalike with its sources.

    Args:
        view: the lookalike with its claims and what may be compared.
        options: nothing of them is asked, since the format has no lines to fill and no colours.
    """
    sources = Sources()
    yield f"# {escape(view.title)}\n"
    yield from _write_lookalike(view, sources)
    yield from write_remarks(explain_signs_of((view,)))
    yield from write_sources(sources)


def write_dispute_page(view: DisputeView, options: Options) -> Iterator[str]:
    """Write one dispute with its sources.

    Args:
        view: the dispute with its claims, their answers and what may be compared.
        options: nothing of them is asked, since the format has no lines to fill and no colours.
    """
    sources = Sources()
    yield f"# {escape(view.question)}\n"
    yield from _write_dispute(view, sources)
    yield from write_remarks(explain_signs_of((view,)))
    yield from write_sources(sources)


def _write_lookalikes(views: Iterable[LookalikeView], sources: Sources) -> Iterator[str]:
    for view in views:
        yield f"\n## {escape(view.title)}\n"
        yield from _write_lookalike(view, sources)


def _write_dispute(view: DisputeView, sources: Sources) -> Iterator[str]:
    yield f"\nDispute {escape(view.id)}, {say_state(view.state)}.\n\n"
    yield from write_table(HEADINGS, list_rows(view.claims, sources), notes_last=True)
    yield from _write_lines(view)


def _write_lookalike(view: LookalikeView, sources: Sources) -> Iterator[str]:
    yield f"\nLookalike {escape(view.id)}: {WHAT_IT_IS}. {escape(view.why_not)}\n\n"
    yield from write_table(HEADINGS, list_rows(view.claims, sources), notes_last=True)
    yield from _write_lines(view)


def _write_lines(view: DisputeView | LookalikeView) -> Iterator[str]:
    """Write what is said of the claims as a list."""
    for place, line in enumerate(view.lines):
        yield "" if place else "\n"
        yield f"- {escape(line)}\n"


VIEWS: Final = {
    DisputeList: write_dispute_list,
    DisputeView: write_dispute_page,
    Export: write_export,
    LookalikeList: write_lookalike_list,
    LookalikeView: write_lookalike_page,
}
