"""Lists, claims, catalogues and records as GitHub-flavoured Markdown, ready to be pasted into a wiki or a story file."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Final

from factcheck.formats.markdown.claim_table import (
    HEADINGS,
    claim_rows,
    rows_of,
    write_remarks,
    write_table,
)
from factcheck.formats.markdown.escape import escaped
from factcheck.formats.markdown.sources import write_sources
from factcheck.formats.sources import Sources
from factcheck.formats.table.claim_table import with_more
from factcheck.formats.table.lists import emptied_in_words
from factcheck.queries.compare_views import wrap_in_quotation_marks
from factcheck.queries.lookalike_views import WHAT_IT_IS
from factcheck.queries.views import SUMS
from factcheck.queries.views_of_claim import mark_status

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.formats.options import Options
    from factcheck.queries.part_views import AnswerView
    from factcheck.queries.views import Catalogue, ClaimList, ClaimPage, NeighbourView, RecordPage


def claim_list(view: ClaimList, options: Options) -> Iterator[str]:
    """Write a list of claims: a table a topic, then its sources, numbered."""
    sources = Sources()
    yield f"# {escaped(view.title)}\n"
    yield from write_head(view)
    yield from write_topics(view, sources)
    yield from write_remarks(view.remarks)
    if view.emptied_by:
        yield f"\nNo claim passes {escaped(emptied_in_words(view.emptied_by))}.\n"
    yield from write_sources(sources)


def claim_page(view: ClaimPage, options: Options) -> Iterator[str]:
    """Write one claim whole."""
    claim, sources = view.claim, Sources()
    yield f"# {escaped(claim.statement)}\n\n"
    yield f"{escaped(claim.who)}, {escaped(claim.said_on)}. Claim {escaped(claim.id)}.\n\n"
    yield from write_table(HEADINGS, claim_rows(claim, sources), notes_last=True)
    if view.sums:
        yield f"\n## {SUMS}\n\n"
    yield from (f"- {escaped(line)}\n" for line in view.sums)
    for heading, answers in (("Answers to", claim.counters), ("Answered by", claim.countered_by)):
        if answers:
            yield f"\n## {heading}\n\n"
        for answer in answers:
            yield f"- {escaped(with_more(answer.line, answer.more))}\n"
            for quote in answer.quotes:
                yield f"  - {escaped(wrap_in_quotation_marks(quote))} {_refer(sources, answer)}\n"
    for question, dispute, neighbours in view.disputes:
        yield f"\n## {escaped(question)}\n\nDispute {escaped(dispute)}.\n\n"
        for each in neighbours:
            yield from _neighbour(each)
    for title, lookalike, why_not, neighbours in view.lookalikes:
        yield f"\n## {escaped(title)}\n\nLookalike {escaped(lookalike)}: {WHAT_IT_IS}. {escaped(why_not)}\n\n"
        for each in neighbours:
            yield from _neighbour(each)
    if claim.note is not None:
        yield f"\nNote: {escaped(claim.note)}\n"
    yield from write_sources(sources)


def catalogue(view: Catalogue, options: Options) -> Iterator[str]:
    """Write what there is of a kind as a table."""
    rows = ([str(cell) for cell in row] for row in view.rows)
    yield from write_table(view.columns, rows)


def record_page(view: RecordPage, options: Options) -> Iterator[str]:
    """Write any other record with the claims that use it."""
    sources = Sources()
    yield f"# {escaped(view.title)}\n\n"
    for name, text in view.fields:
        yield f"- {escaped(name)}: {escaped(text)}\n"
    if view.claims:
        yield "\n"
        yield from write_table(HEADINGS, rows_of(view.claims, sources), notes_last=True)
    yield from write_sources(sources)


def write_head(view: ClaimList) -> Iterator[str]:
    """Write what the corpus says of itself above its claims."""
    if view.note is not None and view.claims:
        yield f"\n{escaped(view.note)}\n"


def write_topics(view: ClaimList, sources: Sources) -> Iterator[str]:
    """Write a table for each topic, or one where claims are in another order."""
    if not view.by_topic:
        rows = (
            (claim.topic_title, *row) for claim in view.claims for row in claim_rows(claim, sources)
        )
        yield "\n"
        yield from write_table(("Topic", *HEADINGS), rows, notes_last=True)
        return
    for title, claims in groupby(view.claims, key=lambda claim: claim.topic_title):
        yield f"\n## {escaped(title)}\n\n"
        yield from write_table(HEADINGS, rows_of(tuple(claims), sources), notes_last=True)


def _refer(sources: Sources, answer: AnswerView) -> str:
    """Return the footnote of the source of an answer; of one that the page does not list its title."""
    number = sources.find(answer.source)
    return f"[^{number}]" if number is not None else f"(in “{escaped(answer.source_title)}”)"


def _neighbour(view: NeighbourView) -> Iterator[str]:
    who = escaped(mark_status(view.who, view.status))
    yield f"- {view.relation}: {who}, {escaped(view.said_on)}: {escaped(view.statement)}\n"
    for line in view.comparability:
        yield f"  - {escaped(line)}\n"


VIEWS: Final = {
    "Catalogue": catalogue,
    "ClaimList": claim_list,
    "ClaimPage": claim_page,
    "RecordPage": record_page,
}
