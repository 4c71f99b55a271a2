"""An export as wikitext: a table a topic and a dispute, references defined once at the end."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Final

from factcheck.formats.citation import escape_cited_address, escape_wiki
from factcheck.formats.citation.source import write_wiki
from factcheck.formats.sources import Sources
from factcheck.formats.table.claim_table import NO_FIGURE, say_claim
from factcheck.queries.citations import CitedExport
from factcheck.queries.lookalike_views import WHAT_IT_IS
from factcheck.queries.phrases import replace_with_capital
from factcheck.queries.views import Legend, say_state
from factcheck.queries.views_of_claim import mark_status

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from factcheck.formats.options import Options
    from factcheck.queries.citations import CitedSource
    from factcheck.queries.part_views import FigureView
    from factcheck.queries.views_of_claim import ClaimView

HEADINGS: Final = ("Who", "Claim", "Figure", "What it measures", "When", "Source")


def write_export(view: CitedExport, options: Options) -> Iterator[str]:
    """Write a topic or a corpus whole: figures, disputes, lookalikes, what is computed, sources.

    Args:
        view: an export, with what a citation says of each source that it quotes.
        options: nothing of them is asked, since the format has no lines to fill and no colours.
    """
    export, sources = view.export, Sources()
    claims = export.claims
    yield f"{_escape(claims.title)}\n"
    yield from _write_list(() if claims.note is None else (claims.note,))
    for title, group in groupby(
        claims.claims, key=lambda claim: claim.topic_title if claims.by_topic else None
    ):
        yield "" if title is None else _write_heading(title)
        yield from _write_table(group, sources)
    yield from _write_list(claims.remarks)
    legend = Legend()
    for dispute in legend.keep(export.disputes.disputes):
        yield _write_heading(
            f"{dispute.question} (dispute {dispute.id}, {say_state(dispute.state)})"
        )
        yield from _write_table(dispute.claims, sources)
        yield from _write_list(dispute.lines)
    for each in legend.keep(export.disputes.lookalikes):
        yield _write_heading(f"{each.title} (lookalike {each.id})")
        yield from _write_table(each.claims, sources)
        what = f"{replace_with_capital(WHAT_IT_IS)}. {each.why_not}"
        yield from _write_list((what, *each.lines))
    yield from _write_list(legend.lines)
    for title, lines in export.sections:
        yield _write_heading(title)
        yield from _write_list(lines)
    yield from _write_sources(sources, {each.id: each for each in view.sources})


def _escape(text: str) -> str:
    """Escape a text of a table or a line, where a template in place of a pipe would end the cell."""
    return escape_wiki(text, "&#124;")


def _write_heading(text: str) -> str:
    return f"\n== {_escape(text).replace('=', '&#61;')} ==\n"


def _write_list(lines: Iterable[str]) -> Iterator[str]:
    """Write lines as a list; nothing where there are none."""
    shown = [f"* {_escape(line)}\n" for line in lines]
    if shown:
        yield "\n"
    yield from shown


def _write_table(claims: Iterable[ClaimView], sources: Sources) -> Iterator[str]:
    """Write claims as a table, a row a figure; a figure sorts by its number."""
    yield '\n{| class="wikitable sortable"\n'
    yield from (f'! scope="col" | {heading}\n' for heading in HEADINGS)
    for claim in claims:
        sources.list_numbers(claim)  # which keeps its quotes
        names = dict.fromkeys(each.source for each in claim.appearances)
        shared = (mark_status(claim.who, claim.status), say_claim(claim))
        references = "".join(f'<ref name="{name}" />' for name in names)
        for figure in claim.figures or (None,):
            yield "|-\n"
            yield from (f"| {_escape(text)}\n" for text in shared)
            yield from _list_cells(claim, figure)
            yield f"| {references}\n"
    yield "|}\n"


def _list_cells(claim: ClaimView, figure: FigureView | None) -> Iterator[str]:
    """List the cells of a figure, or those of a claim without one."""
    if figure is None:
        texts: Sequence[str] = (NO_FIGURE, NO_FIGURE, f"said {claim.said_on}")
    else:
        texts = (figure.value, figure.what, figure.when)
    number = None if figure is None else figure.number
    sorts_as = "" if number is None else f'data-sort-value="{number:f}" | '
    value, *others = map(_escape, texts)
    yield f"| {sorts_as}{value}\n"
    yield from (f"| {text}\n" for text in others)


def _write_sources(sources: Sources, cited: dict[str, CitedSource]) -> Iterator[str]:
    """Write each source as a named reference: its template, what else is known of it, its quotes."""
    is_first = True
    for _, each, quoted in sources:
        yield f"{_write_heading('Sources')}\n<references>\n" if is_first else ""
        is_first = False
        source = cited.get(each.source)
        yield f'<ref name="{each.source}">'
        yield _escape(each.title) if source is None else write_wiki(source)
        if each.archived is not None:
            yield f" ([{escape_cited_address(each.archived)} archived])"
        for label, text in each.remarks:
            yield f" {replace_with_capital(label)}: {_escape(text)}."
        for words in quoted:
            yield f"<br>{_escape(words.said)}"
            if words.link is not None:
                yield f" ([{escape_cited_address(words.link)} there])"
            yield from (f"<br>{_escape(f'Note: {note}')}" for note in words.notes)
        yield "</ref>\n"
    yield "" if is_first else "</references>\n"


VIEWS: Final = {CitedExport: write_export}
