"""Lists, claims, catalogues and records as GitHub-flavoured Markdown, ready to be pasted into a wiki or a story file."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Final

from factcheck.formats.markdown.claim_table import (
    HEADINGS,
    list_rows,
    list_rows_of_claim,
    write_remarks,
    write_table,
)
from factcheck.formats.markdown.escape import escape
from factcheck.formats.markdown.sources import write_sources
from factcheck.formats.sources import Sources
from factcheck.formats.table.claim_table import add_more
from factcheck.formats.table.lists import name_filters
from factcheck.queries.compare_views import wrap_in_quotation_marks
from factcheck.queries.lookalike_views import WHAT_IT_IS
from factcheck.queries.views import SUMS, Catalogue, ClaimList, ClaimPage, RecordPage
from factcheck.queries.views_of_claim import mark_status

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.formats.options import Options
    from factcheck.queries.part_views import AnswerView
    from factcheck.queries.views import NeighbourView


def write_claim_list(view: ClaimList, options: Options) -> Iterator[str]:
    """Write a list of claims: a table a topic, then its sources, numbered.

    Args:
        view: the claims that a question found, each with the figures that it let through, and
            remarks.
        options: nothing of them is asked, since the format has no lines to fill and no colours.
    """
    sources = Sources()
    yield f"# {escape(view.title)}\n"
    yield from write_head(view)
    yield from write_topics(view, sources)
    yield from write_remarks(view.remarks)
    if view.emptied_by:
        yield f"\nNo claim passes {escape(name_filters(view.emptied_by))}.\n"
    yield from write_sources(sources)


def write_claim_page(view: ClaimPage, options: Options) -> Iterator[str]:
    """Write one claim whole.

    Args:
        view: the claim with its figures and appearances, its answers and the claims beside it.
        options: nothing of them is asked, since the format has no lines to fill and no colours.
    """
    claim, sources = view.claim, Sources()
    yield f"# {escape(claim.statement)}\n\n"
    yield f"{escape(claim.who)}, {escape(claim.said_on)}. Claim {escape(claim.id)}.\n\n"
    yield from write_table(HEADINGS, list_rows_of_claim(claim, sources), notes_last=True)
    if view.sums:
        yield f"\n## {SUMS}\n\n"
    yield from (f"- {escape(line)}\n" for line in view.sums)
    for heading, answers in (("Answers to", claim.counters), ("Answered by", claim.countered_by)):
        if answers:
            yield f"\n## {heading}\n\n"
        for answer in answers:
            yield f"- {escape(add_more(answer.line, answer.more))}\n"
            for quote in answer.quotes:
                yield f"  - {escape(wrap_in_quotation_marks(quote))} {_name_footnote(sources, answer)}\n"
    for question, dispute, neighbours in view.disputes:
        yield f"\n## {escape(question)}\n\nDispute {escape(dispute)}.\n\n"
        for each in neighbours:
            yield from _write_neighbour(each)
    for title, lookalike, why_not, neighbours in view.lookalikes:
        yield f"\n## {escape(title)}\n\nLookalike {escape(lookalike)}: {WHAT_IT_IS}. {escape(why_not)}\n\n"
        for each in neighbours:
            yield from _write_neighbour(each)
    if claim.note is not None:
        yield f"\nNote: {escape(claim.note)}\n"
    yield from write_sources(sources)


def write_catalogue(view: Catalogue, options: Options) -> Iterator[str]:
    """Write what there is of a kind as a table.

    Args:
        view: the rows of one kind of record under their headings, and remarks.
        options: nothing of them is asked, since the format has no lines to fill and no colours.
    """
    rows = ([str(cell) for cell in row] for row in view.rows)
    yield from write_table(view.columns, rows)


def write_record_page(view: RecordPage, options: Options) -> Iterator[str]:
    """Write any other record with the claims that use it.

    Args:
        view: the record with its fields, and the claims that use it.
        options: nothing of them is asked, since the format has no lines to fill and no colours.
    """
    sources = Sources()
    yield f"# {escape(view.title)}\n\n"
    for name, text in view.fields:
        yield f"- {escape(name)}: {escape(text)}\n"
    if view.claims:
        yield "\n"
        yield from write_table(HEADINGS, list_rows(view.claims, sources), notes_last=True)
    yield from write_sources(sources)


def write_head(view: ClaimList) -> Iterator[str]:
    """Write what the corpus says of itself above its claims.

    Args:
        view: the claims that a question found, each with the figures that it let through, and
            remarks.
    """
    if view.note is not None and view.claims:
        yield f"\n{escape(view.note)}\n"


def write_topics(view: ClaimList, sources: Sources) -> Iterator[str]:
    """Write a table for each topic, or one where claims are in another order.

    Args:
        view: the claims that a question found, each with the figures that it let through, and
            remarks.
        sources: the numbers of the sources of the page; those of these claims are added.
    """
    if not view.by_topic:
        rows = (
            (claim.topic_title, *row)
            for claim in view.claims
            for row in list_rows_of_claim(claim, sources)
        )
        yield "\n"
        yield from write_table(("Topic", *HEADINGS), rows, notes_last=True)
        return
    for title, claims in groupby(view.claims, key=lambda claim: claim.topic_title):
        yield f"\n## {escape(title)}\n\n"
        yield from write_table(HEADINGS, list_rows(claims, sources), notes_last=True)


def _name_footnote(sources: Sources, answer: AnswerView) -> str:
    """Name the footnote of the source of an answer; of one that the page does not list its title."""
    number = sources.find(answer.source)
    return f"[^{number}]" if number is not None else f"(in “{escape(answer.source_title)}”)"


def _write_neighbour(view: NeighbourView) -> Iterator[str]:
    who = escape(mark_status(view.who, view.status))
    yield f"- {view.relation}: {who}, {escape(view.said_on)}: {escape(view.statement)}\n"
    for line in view.comparability:
        yield f"  - {escape(line)}\n"


VIEWS: Final = {
    Catalogue: write_catalogue,
    ClaimList: write_claim_list,
    ClaimPage: write_claim_page,
    RecordPage: write_record_page,
}
