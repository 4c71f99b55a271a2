"""Disputes, lookalikes and claims as paragraphs to print, with their sources numbered below.

What has no story, a catalogue or a timeline, is plain text.
"""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Final

from factcheck.queries.story import close, spell_day, tell_claim, tell_dispute, tell_lookalike
from factcheck.queries.wording import capital
from factcheck.render.text import write_emptied, write_head, write_remarks, write_section
from factcheck.render.text_sources import Sources, plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from factcheck.queries.compare_views import ComparePage, Comparisons
    from factcheck.queries.lookalike_views import LookalikeList, LookalikeView
    from factcheck.queries.views import (
        ClaimList,
        ClaimPage,
        ClaimView,
        DisputeList,
        DisputeView,
        Export,
    )
    from factcheck.render.options import Options


def claim_list(view: ClaimList, options: Options) -> Iterator[str]:
    """Write a paragraph a claim under the title of its topic."""
    sources = Sources(with_notes=False)
    yield from _head(view)
    yield from _topics(view.claims, sources)
    yield from write_remarks(view.remarks)
    yield from sources.write()


def export(view: Export, options: Options) -> Iterator[str]:
    """Write a paragraph a dispute and lookalike, then one a claim that neither holds."""
    sources = Sources(with_notes=False)
    yield from _head(view.claims)
    disputes, lookalikes = view.disputes.disputes, view.disputes.lookalikes
    yield from _paragraphs(disputes, lookalikes, sources)
    told = {claim.id for dispute in disputes for claim in dispute.claims}
    told |= {claim.id for lookalike in lookalikes for claim in lookalike.claims}
    rest = [claim for claim in view.claims.claims if claim.id not in told]
    if rest and told:
        yield "\nAlso said\n"
    yield from _topics(rest, sources)
    for title, lines in view.sections:
        yield from write_section(title, lines)
    yield from sources.write()


def claim_page(view: ClaimPage, options: Options) -> Iterator[str]:
    """Write one claim as a paragraph, with who answers it and whom it answers."""
    sources = Sources(with_notes=False)
    told = [tell_claim(view.claim, sources.number(view.claim))]
    for each in (*view.claim.counters, *view.claim.countered_by):
        said = f"{each.words}: {each.untold}" if each.untold else each.words
        told.append(f"{close(capital(said.strip()))} {sources.refer(each.source)}")
    told += map(close, view.sums)
    yield f"{plain(' '.join(told))}\n"
    yield from sources.write()


def dispute_list(view: DisputeList, options: Options) -> Iterator[str]:
    """Write a paragraph a dispute and lookalike."""
    sources = Sources(with_notes=False)
    yield f"{plain(view.title)}\n"
    yield from _paragraphs(view.disputes, view.lookalikes, sources)
    yield from sources.write()


def lookalike_list(view: LookalikeList, options: Options) -> Iterator[str]:
    """Write a paragraph a lookalike."""
    sources = Sources(with_notes=False)
    yield f"{plain(view.title)}\n"
    yield from _paragraphs((), view.lookalikes, sources)
    yield from sources.write()


def dispute_page(view: DisputeView, options: Options) -> Iterator[str]:
    """Write one dispute as a paragraph."""
    sources = Sources(with_notes=False)
    yield from _paragraphs((view,), (), sources)
    yield from sources.write()


def lookalike_page(view: LookalikeView, options: Options) -> Iterator[str]:
    """Write one lookalike as a paragraph."""
    sources = Sources(with_notes=False)
    yield from _paragraphs((), (view,), sources)
    yield from sources.write()


def comparisons(view: Comparisons, options: Options) -> Iterator[str]:
    """Write each page as a paragraph: its figures with their words, then what may be said of them."""
    yield f"{plain(view.title)}\n"
    for page in view.pages:
        yield f"\n{plain(page.question)}\n\n{plain(' '.join(_tell_page(page)))}\n"


def _tell_page(page: ComparePage) -> Iterator[str]:
    """Tell a page; two figures have a paragraph already."""
    if page.paragraph is not None:
        yield close(page.paragraph)
    else:
        for side in page.sides:
            said = f"{capital(side.who)} said {spell_day(side.said_on)}: {close(side.statement)}"
            yield f"{said} In figures: {side.value}. Words: {close(side.words)}"
        for who, statement, _, quotes, _ in page.others:
            yield f"{capital(who)}: {close(statement)} Words: {close(' / '.join(quotes))}"
        yield f"Can the figures be compared? {close(page.summary)}"
        yield from (close(each.sentence) for each in page.withdrawn)
    for each in page.answers:
        yield f"{close(f'{capital(each.words)}: {each.statement}')} Words: {close(' / '.join(each.quotes))}"
    yield from map(close, (*page.bridge, *page.sums))
    for derived in page.derivations:
        result = f"The editor computed: {derived.title}: {derived.result} = {derived.expression}"
        yield " ".join(map(close, (result, *derived.remarks)))
    if page.note is not None:
        yield close(f"Note: {page.note}")


def _paragraphs(
    disputes: Iterable[DisputeView], lookalikes: Iterable[LookalikeView], sources: Sources
) -> Iterator[str]:
    for dispute in disputes:
        yield f"\n{plain(dispute.question)}\n\n"
        yield f"{plain(tell_dispute(dispute, sources.number, sources.refer))}\n"
    for lookalike in lookalikes:
        yield f"\n{plain(lookalike.title)}\n\n"
        yield f"{plain(tell_lookalike(lookalike, sources.number))}\n"


def _head(view: ClaimList) -> Iterator[str]:
    yield from write_head(view)
    yield from write_emptied(view)


def _topics(claims: Iterable[ClaimView], sources: Sources) -> Iterator[str]:
    for title, each in groupby(claims, key=lambda claim: claim.topic_title):
        yield f"\n{plain(title)}\n"
        for claim in each:
            yield f"\n{plain(tell_claim(claim, sources.number(claim)))}\n"


VIEWS: Final = {
    "ClaimList": claim_list,
    "ClaimPage": claim_page,
    "Comparisons": comparisons,
    "DisputeList": dispute_list,
    "DisputeView": dispute_page,
    "Export": export,
    "LookalikeList": lookalike_list,
    "LookalikeView": lookalike_page,
}
