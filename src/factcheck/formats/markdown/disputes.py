"""Disputes, lookalikes and exports as GitHub-flavoured Markdown."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.formats.markdown.claim_table import HEADINGS, rows_of, write_remarks, write_table
from factcheck.formats.markdown.escape import escaped
from factcheck.formats.markdown.lists import write_head, write_topics
from factcheck.formats.markdown.sources import write_sources
from factcheck.formats.sources import Sources
from factcheck.queries.lookalike_views import WHAT_IT_IS
from factcheck.queries.phrases import replace_with_capital
from factcheck.queries.views import explain_signs_of, say_state

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.formats.options import Options
    from factcheck.queries.lookalike_views import LookalikeList, LookalikeView
    from factcheck.queries.views import DisputeList, DisputeView, Export


def export(view: Export, options: Options) -> Iterator[str]:
    """Write a topic or a corpus whole: figures, disputes, sources."""
    sources = Sources()
    yield f"# {escaped(view.claims.title)}\n"
    yield from write_head(view.claims)
    yield from write_topics(view.claims, sources)
    yield from write_remarks(view.claims.remarks)
    if view.disputes.disputes:
        yield "\n## Disputes\n"
    for dispute in view.disputes.disputes:
        yield f"\n### {escaped(dispute.question)}\n"
        yield from _dispute(dispute, sources)
    if view.disputes.lookalikes:
        yield f"\n## {replace_with_capital(WHAT_IT_IS)}\n"
    for lookalike in view.disputes.lookalikes:
        yield f"\n### {escaped(lookalike.title)}\n"
        yield from _lookalike(lookalike, sources)
    yield from write_remarks(view.disputes.legend)
    for title, lines in view.sections:
        yield f"\n## {title}\n\n"
        yield from (f"- {escaped(line)}\n" for line in lines)
    yield from write_sources(sources)


def dispute_list(view: DisputeList, options: Options) -> Iterator[str]:
    """Write disputes one below the other, with one list of sources."""
    sources = Sources()
    yield f"# {escaped(view.title)}\n"
    for dispute in view.disputes:
        yield f"\n## {escaped(dispute.question)}\n"
        yield from _dispute(dispute, sources)
    yield from _lookalikes(view.lookalikes, sources)
    yield from write_remarks(view.legend)
    yield from write_remarks(view.remarks)
    yield from write_sources(sources)


def lookalike_list(view: LookalikeList, options: Options) -> Iterator[str]:
    """Write lookalikes one below the other, with one list of sources."""
    sources = Sources()
    yield f"# {escaped(view.title)}\n"
    yield from _lookalikes(view.lookalikes, sources)
    yield from write_remarks(explain_signs_of(view.lookalikes))
    yield from write_remarks(view.remarks)
    yield from write_sources(sources)


def lookalike_page(view: LookalikeView, options: Options) -> Iterator[str]:
    """Write one lookalike with its sources."""
    sources = Sources()
    yield f"# {escaped(view.title)}\n"
    yield from _lookalike(view, sources)
    yield from write_remarks(explain_signs_of((view,)))
    yield from write_sources(sources)


def dispute_page(view: DisputeView, options: Options) -> Iterator[str]:
    """Write one dispute with its sources."""
    sources = Sources()
    yield f"# {escaped(view.question)}\n"
    yield from _dispute(view, sources)
    yield from write_remarks(explain_signs_of((view,)))
    yield from write_sources(sources)


def _lookalikes(views: Sequence[LookalikeView], sources: Sources) -> Iterator[str]:
    for view in views:
        yield f"\n## {escaped(view.title)}\n"
        yield from _lookalike(view, sources)


def _dispute(view: DisputeView, sources: Sources) -> Iterator[str]:
    yield f"\nDispute {escaped(view.id)}, {say_state(view.state)}.\n\n"
    yield from write_table(HEADINGS, rows_of(view.claims, sources), notes_last=True)
    yield from _lines(view)


def _lookalike(view: LookalikeView, sources: Sources) -> Iterator[str]:
    yield f"\nLookalike {escaped(view.id)}: {WHAT_IT_IS}. {escaped(view.why_not)}\n\n"
    yield from write_table(HEADINGS, rows_of(view.claims, sources), notes_last=True)
    yield from _lines(view)


def _lines(view: DisputeView | LookalikeView) -> Iterator[str]:
    """Write what is said of the claims as a list."""
    for place, line in enumerate(view.lines):
        yield "" if place else "\n"
        yield f"- {escaped(line)}\n"


VIEWS: Final = {
    "DisputeList": dispute_list,
    "DisputeView": dispute_page,
    "Export": export,
    "LookalikeList": lookalike_list,
    "LookalikeView": lookalike_page,
}
