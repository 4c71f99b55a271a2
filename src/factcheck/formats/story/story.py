"""Disputes, lookalikes and claims as paragraphs to print, with their sources numbered below.

What has no story, a catalogue or a timeline, is plain text.
"""

from __future__ import annotations

from functools import partial
from itertools import chain, groupby
from typing import TYPE_CHECKING, Final, TypeVar

from factcheck.formats.sources import Sources
from factcheck.formats.text.lists import write_emptied, write_head, write_remarks, write_section
from factcheck.formats.text.sources import format_plain, name_sources, write_sources
from factcheck.queries.compare_views import Comparisons
from factcheck.queries.days import replace_days
from factcheck.queries.lookalike_views import LookalikeList, LookalikeView
from factcheck.queries.phrases import add_full_stop, replace_with_capital
from factcheck.queries.story import write_claim, write_dispute, write_lookalike, write_page
from factcheck.queries.views import ClaimList, ClaimPage, DisputeList, DisputeView, Export

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from factcheck.formats.options import Options
    from factcheck.queries.part_views import AnswerView
    from factcheck.queries.story import Cite, Refer
    from factcheck.queries.views_of_claim import ClaimView


_Holding = TypeVar("_Holding", DisputeView, LookalikeView)


def write_claim_list(view: ClaimList, options: Options) -> Iterator[str]:
    """Write a paragraph a claim under the title of its topic.

    Args:
        view: the claims that a question found, each with the figures that it let through, and
            remarks.
        options: nothing of them is asked, since the format has no lines to fill and no colours.
    """
    sources = Sources()
    yield from _write_head(view)
    yield from _write_topics(view.claims, sources)
    yield from write_remarks(view.remarks)
    yield from _write_sources(sources)


def write_export(view: Export, options: Options) -> Iterator[str]:
    """Write each dispute and lookalike, then a paragraph a claim that neither holds.

    Args:
        view: the claims of a topic or of the whole ledger, with disputes, lookalikes and what is
            computed.
        options: nothing of them is asked, since the format has no lines to fill and no colours.
    """
    sources = Sources()
    yield from _write_head(view.claims)
    told: set[str] = set()
    disputes = _keep_ids(view.disputes.disputes, told)
    yield from _write_disputes(disputes, _keep_ids(view.disputes.lookalikes, told), sources)
    rest = (claim for claim in view.claims.claims if claim.id not in told)
    first = next(rest, None)
    if first is not None:
        yield "\nAlso said\n" if told else ""
        yield from _write_topics(chain((first,), rest), sources)
    for title, lines in view.sections:
        yield from write_section(title, map(add_full_stop, lines))
    yield from _write_sources(sources)


def write_claim_page(view: ClaimPage, options: Options) -> Iterator[str]:
    """Write one claim as a paragraph, with who answers it and whom it answers.

    Args:
        view: the claim with its figures and appearances, its answers and the claims beside it.
        options: nothing of them is asked, since the format has no lines to fill and no colours.
    """
    sources = Sources()
    told = [write_claim(view.claim, name_sources(sources, view.claim))]
    for each in (*view.claim.counters, *view.claim.countered_by):
        said = f"{each.words}: {each.untold}" if each.untold else each.words
        told.append(
            f"{add_full_stop(replace_with_capital(said.strip()))} {_name_source(sources, each)}"
        )
    told += map(add_full_stop, view.sums)
    yield f"{format_plain(' '.join(told))}\n"
    yield from _write_sources(sources)


def write_dispute_list(view: DisputeList, options: Options) -> Iterator[str]:
    """Write each dispute and lookalike.

    Args:
        view: the disputes that a question found, each with its claims, and the lookalikes.
        options: nothing of them is asked, since the format has no lines to fill and no colours.
    """
    sources = Sources()
    yield f"{format_plain(view.title)}\n"
    yield from _write_disputes(view.disputes, view.lookalikes, sources)
    yield from _write_sources(sources)


def write_lookalike_list(view: LookalikeList, options: Options) -> Iterator[str]:
    """Write each lookalike.

    Args:
        view: the lookalikes that a question found, each with its claims.
        options: nothing of them is asked, since the format has no lines to fill and no colours.
    """
    sources = Sources()
    yield f"{format_plain(view.title)}\n"
    yield from _write_disputes((), view.lookalikes, sources)
    yield from _write_sources(sources)


def write_dispute_page(view: DisputeView, options: Options) -> Iterator[str]:
    """Write one dispute.

    Args:
        view: the dispute with its claims, their answers and what may be compared.
        options: nothing of them is asked, since the format has no lines to fill and no colours.
    """
    sources = Sources()
    yield from _write_disputes((view,), (), sources)
    yield from _write_sources(sources)


def write_lookalike_page(view: LookalikeView, options: Options) -> Iterator[str]:
    """Write one lookalike.

    Args:
        view: the lookalike with its claims and what may be compared.
        options: nothing of them is asked, since the format has no lines to fill and no colours.
    """
    sources = Sources()
    yield from _write_disputes((), (view,), sources)
    yield from _write_sources(sources)


def write_comparisons(view: Comparisons, options: Options) -> Iterator[str]:
    """Write each page: the claims with the figures that are compared, and what may be said of them.

    Args:
        view: the pages of what was compared, each with its figures and their pairs.
        options: nothing of them is asked, since the format has no lines to fill and no colours.
    """
    sources = Sources()
    yield f"{format_plain(view.title)}\n"
    for page in view.pages:
        yield f"\n{format_plain(page.question)}\n"
        yield from _write_paragraphs(write_page(page, *_build_references(sources)))
    yield from _write_sources(sources)


def _write_disputes(
    disputes: Iterable[DisputeView], lookalikes: Iterable[LookalikeView], sources: Sources
) -> Iterator[str]:
    references = _build_references(sources)
    for dispute in disputes:
        yield f"\n{format_plain(dispute.question)}\n"
        yield from _write_paragraphs(write_dispute(dispute, *references))
    for lookalike in lookalikes:
        yield f"\n{format_plain(lookalike.title)}\n"
        yield from _write_paragraphs(write_lookalike(lookalike, references[0]))


def _keep_ids(views: Iterable[_Holding], told: set[str]) -> Iterator[_Holding]:
    """Yield views, and keep the ids of their claims."""
    for view in views:
        told.update(claim.id for claim in view.claims)
        yield view


def _write_paragraphs(paragraphs: Iterable[str]) -> Iterator[str]:
    return (f"\n{format_plain(each)}\n" for each in paragraphs)


def _build_references(sources: Sources) -> tuple[Cite, Refer]:
    """Return what writes the numbers of a claim's sources, and what writes the number of the source of an answer."""
    return partial(name_sources, sources), partial(_name_source, sources)


def _name_source(sources: Sources, answer: AnswerView) -> str:
    number = sources.find(answer.source)
    return f"[{number}]" if number is not None else f"(In “{answer.source_title}”.)"


def _write_sources(sources: Sources) -> Iterator[str]:
    return write_sources(sources, replace_days, with_notes=False)


def _write_head(view: ClaimList) -> Iterator[str]:
    yield from write_head(view)
    yield from write_emptied(view)


def _write_topics(claims: Iterable[ClaimView], sources: Sources) -> Iterator[str]:
    for title, each in groupby(claims, key=lambda claim: claim.topic_title):
        yield f"\n{format_plain(title)}\n"
        for claim in each:
            yield f"\n{format_plain(write_claim(claim, name_sources(sources, claim)))}\n"


VIEWS: Final = {
    ClaimList: write_claim_list,
    ClaimPage: write_claim_page,
    Comparisons: write_comparisons,
    DisputeList: write_dispute_list,
    DisputeView: write_dispute_page,
    Export: write_export,
    LookalikeList: write_lookalike_list,
    LookalikeView: write_lookalike_page,
}
