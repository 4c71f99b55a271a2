"""An export as a page to send to an editor: disputes with their pictures, all figures by topic, sources with their quotes."""

from __future__ import annotations

import re
from itertools import chain, groupby
from typing import TYPE_CHECKING, Final

from factcheck.charts.export import DrawnExport
from factcheck.formats.date_signs import DateSigns
from factcheck.formats.html.page import escape_text, link_outward, write_page
from factcheck.formats.sources import Sources, name_publisher
from factcheck.formats.svg.draw import write as write_svg
from factcheck.formats.table.claim_table import NO_FIGURE, say_claim
from factcheck.queries.lookalike_views import WHAT_IT_IS
from factcheck.queries.phrases import replace_with_capital
from factcheck.queries.views import Legend, say_state
from factcheck.queries.views_of_claim import mark_status

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from factcheck.charts.answers import AnswerThread
    from factcheck.charts.picture import Picture
    from factcheck.formats.options import Options
    from factcheck.formats.sources import Quoted
    from factcheck.queries.part_views import AppearanceView
    from factcheck.queries.views import Export
    from factcheck.queries.views_of_claim import ClaimView

UNTITLED: Final = "A ledger without a title"
_HEADINGS: Final = ("Who", "Claim", "Figure", "What it measures", "When", "Source")
_WIDTH: Final = 760
STYLE: Final = """
:root { color-scheme: light; }
body { margin: 0 auto; padding: 1rem; max-width: 60rem; background: #fff; color: #14171a;
  font: 1rem/1.45 system-ui, sans-serif; font-variant-numeric: lining-nums tabular-nums; }
h1, h2 { font-family: Charter, Georgia, "Noto Serif", serif; line-height: 1.2; }
h2 { border-top: 1px solid #c8ced6; padding-top: 0.6rem; margin-top: 2.2rem; }
h1, h2, p, li, th, td { white-space: pre-wrap; overflow-wrap: anywhere; }
p, li { max-width: 46rem; }
figure { margin: 0 0 1rem; }
svg { display: block; max-width: 100%; height: auto; }
.wide { overflow-x: auto; margin: 1rem 0; }
.wide:focus { outline: 3px solid #0a5aa8; outline-offset: 2px; }
table { border-collapse: collapse; font-size: 0.875rem; width: 100%; }
caption { text-align: left; font-weight: 700; padding: 0.4rem 0; }
th, td { text-align: left; vertical-align: top; padding: 0.4rem 0.8rem 0.4rem 0;
  border-top: 1px solid #c8ced6; min-width: 5rem; }
thead th { color: #545b63; border-top: 0; }
a { color: #0b4f93; }
td a { display: inline-block; min-width: 1.5rem; min-height: 1.5rem; }
.muted { color: #545b63; }
@media print { h2, figure, tr { break-inside: avoid; } }
"""


def write_export(view: DrawnExport, options: Options) -> Iterator[str]:
    """Write a topic or a corpus whole as one page.

    Args:
        view: an export with its picture and its citations.
        options: nothing of them is asked, since the format has no lines to fill and no colours.
    """
    title = escape_text(view.export.claims.title or UNTITLED)
    return write_page(title, STYLE, _write_body(view, title), language=view.language)


def _write_body(view: DrawnExport, title: str) -> Iterator[str]:
    signs = DateSigns()
    for piece in chain((f"<h1>{title}</h1>\n",), _write_parts(view)):
        signs.keep(f"{re.sub('<[^>]*>', ' ', piece)}\n")
        yield piece
    if signs.explanation:
        yield f'<p class="muted">{signs.explanation}</p>\n'


def _write_parts(view: DrawnExport) -> Iterator[str]:
    export, sources, legend = view.export, Sources(), Legend()
    claims = export.claims
    for line in (*(() if claims.note is None else (claims.note,)), *claims.remarks):
        yield f"<p>{escape_text(line)}</p>\n"
    for dispute, picture in view.disputes:
        legend.add(dispute)
        yield _write_heading(dispute.question, dispute.id)
        yield _write_muted(
            f"{dispute.topic_title}. Dispute {dispute.id}, {say_state(dispute.state)}."
        )
        yield from _write_picture(picture)
        yield from _write_table(dispute.question, dispute.id, dispute.claims, sources)
        yield from _write_list(dispute.lines)
    for each, picture in view.lookalikes:
        legend.add(each)
        yield _write_heading(each.title, each.id)
        yield _write_muted(f"{each.topic_title}. Lookalike {each.id}: {WHAT_IT_IS}.")
        yield f"<p>{escape_text(each.why_not)}</p>\n"
        yield from _write_picture(picture)
        yield from _write_table(each.title, each.id, each.claims, sources)
        yield from _write_list(each.lines)
    for line in legend.lines:
        yield _write_muted(line)
    yield from _write_topics(export, sources)
    for title, lines in export.sections:
        yield f"<h2>{escape_text(title)}</h2>\n"
        yield from _write_list(lines)
    yield from _write_sources(sources)


def _write_topics(export: Export, sources: Sources) -> Iterator[str]:
    """Write all that was found by topic, each claim with the id by which an address reaches it."""
    claims = export.claims.claims
    for (topic, title), group in groupby(claims, key=lambda each: (each.topic, each.topic_title)):
        yield _write_heading(title, topic)
        yield from _write_table(title, topic, group, sources, is_first=True)


def _write_heading(text: str, name: str) -> str:
    return f'<h2 id="{name}">{escape_text(text)}</h2>\n'


def _write_muted(text: str) -> str:
    return f'<p class="muted">{escape_text(text)}</p>\n'


def _write_list(lines: Iterable[str]) -> Iterator[str]:
    shown = [f"<li>{escape_text(line)}</li>\n" for line in lines]
    if shown:
        yield from ("<ul>\n", *shown, "</ul>\n")


def _write_picture(picture: Picture | AnswerThread | str) -> Iterator[str]:
    if isinstance(picture, str):
        yield _write_muted(picture)
        return
    yield "<figure>\n"
    yield from write_svg(picture, _WIDTH, is_headed=False)
    yield "</figure>\n"


def _write_table(
    caption: str,
    name: str,
    claims: Iterable[ClaimView],
    sources: Sources,
    *,
    is_first: bool = False,
) -> Iterator[str]:
    """Write claims, a row a figure.

    Args:
        caption: of the table.
        name: the id of what it is of, by which a screen reader tells two of one caption apart.
        claims: in order.
        sources: that the page has numbered.
        is_first: whether the first rows of the claims have their ids.
    """
    caption = escape_text(caption)
    heads = "".join(f'<th scope="col">{each}</th>' for each in _HEADINGS)
    yield (
        f'<section class="wide" aria-label="Figures: {caption} ({name})" tabindex="0">\n'
        f"<table>\n<caption>{caption}</caption>\n<thead><tr>{heads}</tr></thead>\n<tbody>\n"
    )
    for claim in claims:
        numbers = ((sources.find(each.source), each.source) for each in _keep(claim, sources))
        links = ", ".join(f'<a href="#{source}">{number}</a>' for number, source in numbers)
        who, said = mark_status(claim.who, claim.status), say_claim(claim)
        for place, figure in enumerate(claim.figures or (None,)):
            cells = (
                (said, NO_FIGURE, NO_FIGURE, f"said {claim.said_on}")
                if figure is None
                else (said, figure.value, figure.what, figure.when)
            )
            anchor = f' id="{claim.id}"' if is_first and place == 0 else ""
            shown = "".join(f"<td>{escape_text(each)}</td>" for each in cells)
            yield f'<tr{anchor}><th scope="row">{escape_text(who)}</th>{shown}<td>{links}</td></tr>\n'
    yield "</tbody>\n</table>\n</section>\n"


def _keep(claim: ClaimView, sources: Sources) -> Iterable[AppearanceView]:
    """Number the sources of a claim and keep its quotes; return an appearance in each."""
    sources.list_numbers(claim)
    return {each.source: each for each in claim.appearances}.values()


def _write_sources(sources: Sources) -> Iterator[str]:
    """Write each source with what is quoted from it."""
    listed = [
        f'<li id="{each.source}">{_write_source(each)}{_write_quotes(quoted)}</li>\n'
        for _, each, quoted in sources
    ]
    if listed:
        yield from ("<h2>Sources</h2>\n<ol>\n", *listed, "</ol>\n")


def _write_source(each: AppearanceView) -> str:
    writers = f"{escape_text(each.writers)}. " if each.writers else ""
    title = escape_text(each.title)
    named = title if each.url is None else link_outward(each.url, title)
    copy = "" if each.archived is None else f" ({link_outward(each.archived, 'archived')})"
    stands = escape_text(f"{name_publisher(each)}, {each.published_in_words}".removesuffix("."))
    remarks = "".join(
        f" {escape_text(f'{replace_with_capital(label)}: {text}')}." for label, text in each.remarks
    )
    return f"{writers}{named}{copy}. {stands}.{remarks}"


def _write_quotes(quoted: Iterable[Quoted]) -> str:
    items = []
    for words in quoted:
        there = "" if words.link is None else f" ({link_outward(words.link, 'there')})"
        notes = "".join(f"<li>{escape_text(f'Note: {note}')}</li>" for note in words.notes)
        below = f"<ul>{notes}</ul>" if notes else ""
        items.append(f"<li>{escape_text(words.said)}{there}{below}</li>")
    return f"<ul>{''.join(items)}</ul>" if items else ""


VIEWS: Final = {DrawnExport: write_export}
