"""The page of a claim."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from factcheck.queries.counter_words import say_answer_to_it, say_how
from factcheck.queries.lookalike_lines import name_lookalike
from factcheck.queries.phrases import add_full_stop
from factcheck.queries.views_of_claim import mark_status
from factcheck.runtime.records import dataclass
from factcheck.site.records import Citation, Link, ListEntry, Quote, Say, SitePage, SourceLine
from factcheck.site.sources import PageSources
from factcheck.site.value_words import say_days_meant, say_question, say_value
from factcheck.site.wording import keep_numbers, say_date, say_kind, say_precision

if TYPE_CHECKING:
    from collections.abc import Callable

    from factcheck.model.claims import Claim
    from factcheck.queries.part_views import AnswerView
    from factcheck.site.library import Library
    from factcheck.site.page_groups import PageGroup


@dataclass(frozen=True, slots=True)
class ClaimFigure:
    """One figure of a claim, with everything that decides what it may be compared with."""

    measure: Link
    value: str
    kind: str
    precision: str
    note: str | None


@dataclass(frozen=True, slots=True)
class ClaimContent:
    """What the page of a claim shows.

    Attributes:
        status: where it does not simply stand.
        maker: whose offer, demand or call it tells; None where it tells none.
    """

    id: str
    statement: str
    status: str | None
    side: str
    who: Link
    party: Link | None
    maker: Link | None
    position: str | None
    said: str
    note: str | None
    figures: tuple[ClaimFigure, ...]
    quotes: tuple[Quote, ...]
    answers: tuple[Say, ...]
    answered_by: tuple[Say, ...]
    disputes: tuple[ListEntry, ...]
    reviews: tuple[str, ...]
    corrections: tuple[str, ...]
    checked: tuple[str, ...]
    sources: tuple[SourceLine, ...]
    citations: tuple[Citation, ...]
    history: Link | None


@dataclass(frozen=True, slots=True)
class ClaimsContent:
    """What a page shows that several claims share."""

    title: str
    claims: tuple[ClaimContent, ...]
    sources: tuple[SourceLine, ...]


def build_claim(
    library: Library, claim: Claim, cite: Callable[[str, str, str], tuple[Citation, ...]]
) -> SitePage:
    """Build the page of a claim.

    Args:
        library: the ledger, with what its pages ask of it.
        claim: the claim.
        cite: makes the citations of a page from the id of its record, its title and its address.
    """
    sources = PageSources(library)
    content = _build_content(library, claim, sources)
    address = f"claim/{claim.id}.html"
    content = replace(
        content, sources=sources.lines, citations=cite(claim.id, claim.statement, address)
    )
    topic = library.link(claim.topic, library.build_view(claim).topic_title)
    view = library.build_view(claim)
    values = "".join(f", {say_value(each.value)}" for each in view.figures)
    return SitePage(
        address,
        "claim.html",
        claim.statement,
        (topic, Link("claim")),
        content,
        description=f"{view.who}, said {content.said}{values}: {claim.statement}",
    )


def build_claims(library: Library, group: PageGroup) -> SitePage:
    """Build a page that several claims share.

    Args:
        library: of the ledger.
        group: the page, with its claims.
    """
    sources, claims = PageSources(library), library.store.claims
    contents = tuple(_build_content(library, claims[each], sources) for each in group.ids)
    content = ClaimsContent(group.title, contents, sources.lines)
    return SitePage(group.address, "claims.html", group.title, (Link("claims"),), content)


def _build_content(library: Library, claim: Claim, sources: PageSources) -> ClaimContent:
    store, view = library.store, library.build_view(claim)
    quotes = sources.build_quotes(view)
    figures = tuple(
        ClaimFigure(
            measure=Link(shown.measure_title, f"measure/{shown.measure}.html"),
            value=say_value(shown.value),
            kind=say_kind(library.build_side(stated)),
            precision=say_precision(shown) or say_days_meant(stated),
            note=shown.note,
        )
        for stated, shown in zip(library.list_figures(claim), view.figures, strict=True)
    )
    party = store.find_party(claim)
    disputes = [
        ListEntry(library.link(each.id, each.question), before="Dispute")
        for each in store.disputes_of.get(claim.id, ())
    ]
    disputes += [
        ListEntry(
            library.link(each.id, say_question(store, each.id, name_lookalike(store, each))),
            before="Often set side by side",
        )
        for each in store.lookalikes_of.get(claim.id, ())
    ]
    return ClaimContent(
        id=claim.id,
        statement=keep_numbers(claim.statement),
        status=view.status,
        side=library.find_side(claim),
        who=library.link(claim.claimant, view.claimant_name),
        party=None
        if party is None or party.id == claim.claimant
        else library.link(party.id, party.name),
        maker=None if view.made_by is None else library.link(view.made_by.id, view.made_by.who),
        position=view.position,
        said=say_date(view.said_on),
        note=claim.note,
        figures=figures,
        quotes=quotes,
        answers=tuple(
            _say(library, sources, each, line=f"{say_answer_to_it(store, claim, counter)}:")
            for each, counter in zip(view.counters, claim.counters, strict=True)
        ),
        answered_by=tuple(
            _say(library, sources, each, how=say_how(store, other, counter))
            for each, (other, counter) in zip(
                view.countered_by, store.counters_to.get(claim.id, ()), strict=True
            )
        ),
        disputes=tuple(disputes),
        reviews=tuple(
            f"{each.reviewer}: {each.verdict}, {say_date(each.reviewed_on)}"
            for each in view.reviews
        ),
        corrections=tuple(
            f"{say_date(each.date)}: {add_full_stop(each.what)} {add_full_stop(each.why)}"
            for each in view.corrections
        ),
        checked=tuple(replace(each, on=say_date(each.on)).line for each in view.checked),
        sources=(),
        citations=(),
        history=library.link_history(claim.id),
    )


def _say(
    library: Library,
    sources: PageSources,
    answer: AnswerView,
    *,
    how: str | None = None,
    line: str = "",
) -> Say:
    """Return the claim at the other end of an answer: what it does to this one, or below a line what this one does to it."""
    store = library.store
    other = store.claims.get(answer.claim)
    view = None if other is None else library.build_view(other)
    return Say(
        how=how,
        who=mark_status(answer.who, answer.status),
        side="c" if other is None else library.find_side(other),
        said="" if view is None else f"said {say_date(view.said_on)}",
        statement=library.link(answer.claim, answer.statement),
        quotes=() if view is None else sources.build_quotes(view),
        notes=() if answer.note is None else (answer.note,),
        answers=(),
        answer=line,
    )
