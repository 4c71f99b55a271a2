"""The page of a dispute, and of a lookalike; what stands first is chosen by what it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.comparison.ledger import list_figures_of_dispute, list_figures_of_lookalike
from factcheck.queries.disputes import list_claims_of_dispute
from factcheck.queries.lookalike_views import WHAT_IT_IS
from factcheck.queries.lookalikes import list_claims_of_lookalike as claims_of_lookalike
from factcheck.queries.views import say_state
from factcheck.runtime.records import dataclass
from factcheck.site.data_files import link_table
from factcheck.site.entries import list_withdrawn
from factcheck.site.hero import (
    UNASKED,
    build_versus,
    find_change,
    list_facts,
    show_change,
    show_one,
)
from factcheck.site.records import (
    Citation,
    Link,
    ListEntry,
    Moment,
    Say,
    SitePage,
    SourceLine,
    TimelineFoot,
)
from factcheck.site.sources import PageSources
from factcheck.site.tables import build_tables
from factcheck.site.thread import Thread
from factcheck.site.timeline import build_timeline
from factcheck.site.value_words import say_question, say_value, say_values
from factcheck.site.wording import SIGN_WORDS, keep_numbers, say_note, split_first_sentence

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from factcheck.comparison.stated import StatedFigure
    from factcheck.model.claims import Claim, Dispute
    from factcheck.model.editorial import Lookalike
    from factcheck.queries.compare_views import ComparePage
    from factcheck.site.figure_records import Card, ChangeCard, FactLine, MeasureTable, Versus
    from factcheck.site.library import Library


@dataclass(frozen=True, slots=True)
class DisputeContent:
    """What the page of a dispute or of a lookalike shows.

    Attributes:
        state: where the dispute stands, or what a lookalike is.
        lead: the first sentence of the editor's words; the rest is `more`.
        versus: its only two figures against each other.
        change: from and to of one claim, where it has no other figure.
        card: its only figure.
        tables: its figures, where they are more than two.
        answer: whether its figures may be compared, in one line.
        heading: of the table that says why.
        signs: of the facts, each with its meaning.
        withdrawn: its claims that were withdrawn, which are compared with nothing.
        left_open: what each side leaves open, and what the sources are, as (question, answer of each) under a heading.
    """

    state: str
    question: str
    lead: str
    more: str
    versus: Versus | None
    change: ChangeCard | None
    card: Card | None
    tables: tuple[MeasureTable, ...]
    answer: str
    heading: str
    facts: tuple[FactLine, ...]
    signs: tuple[tuple[str, str], ...]
    fact_heads: tuple[str, ...]
    notes: tuple[str, ...]
    settle: tuple[str, ...]
    threads: tuple[Say, ...]
    juxtaposed: tuple[Say, ...]
    withdrawn: tuple[ListEntry, ...]
    left_open: tuple[tuple[str, tuple[tuple[str, tuple[str, ...]], ...]], ...]
    bridge: tuple[str, ...]
    timeline: tuple[Moment, ...]
    below_timeline: TimelineFoot
    sources: tuple[SourceLine, ...]
    citations: tuple[Citation, ...]
    downloads: tuple[Link, ...]
    history: Link | None


@dataclass(frozen=True, slots=True)
class _Asked:
    """What differs between a dispute and a lookalike.

    Attributes:
        state: what it is.
        words: the editor's.
    """

    state: str
    words: str
    topic: str
    claims: tuple[Claim, ...]
    figures: tuple[StatedFigure, ...]


def build_dispute(
    library: Library,
    dispute: Dispute,
    cite: Callable[[str, str, str], tuple[Citation, ...]],
    pictures: tuple[Link, ...] = (),
) -> SitePage:
    """Build the page of a dispute.

    Args:
        library: the ledger, with what its pages ask of it.
        dispute: the dispute.
        cite: makes the citations of a page from the id of its record, its title and its address.
        pictures: links to the pictures of it, where there are some.
    """
    store = library.store
    page = library.compare(dispute.id)
    claims = list_claims_of_dispute(store, dispute)
    figures = tuple(list_figures_of_dispute(store, dispute))
    asked = _Asked(
        say_state(dispute.state.value), dispute.note or "", dispute.topic, claims, figures
    )
    content = _build_content(library, page, asked, cite, pictures)
    return SitePage(
        library.find_address("dispute", dispute.id),
        "dispute.html",
        dispute.question,
        _build_crumbs(library, dispute.topic, "dispute"),
        content,
        image=_find_image(pictures),
        description=say_values(page.summary),
    )


def build_lookalike(
    library: Library,
    lookalike: Lookalike,
    cite: Callable[[str, str, str], tuple[Citation, ...]],
    pictures: tuple[Link, ...] = (),
) -> SitePage:
    """Build the page of figures that are often set side by side.

    Args:
        library: the ledger, with what its pages ask of it.
        lookalike: the lookalike.
        cite: makes the citations of a page from the id of its record, its title and its address.
        pictures: links to the pictures of it, where there are some.
    """
    store = library.store
    page = library.compare(lookalike.id)
    claims = claims_of_lookalike(store, lookalike)
    figures = tuple(list_figures_of_lookalike(store, lookalike))
    words = " ".join(each for each in (lookalike.why_not, lookalike.note) if each)
    asked = _Asked(WHAT_IT_IS, words, lookalike.topic, claims, figures)
    content = _build_content(library, page, asked, cite, pictures)
    return SitePage(
        library.find_address("lookalike", lookalike.id),
        "dispute.html",
        say_question(store, lookalike.id, page.question),
        _build_crumbs(library, lookalike.topic, "often set side by side"),
        content,
        image=_find_image(pictures),
        description=say_values(page.summary),
    )


def _find_image(pictures: tuple[Link, ...]) -> str | None:
    """Return the picture that others show beside an address, which is no SVG."""
    return next((each.href for each in pictures if str(each.href).endswith(".png")), None)


def _build_crumbs(library: Library, topic: str, last: str) -> tuple[Link, ...]:
    return (library.link(topic, library.store.topics[topic].title), Link(last))


def _build_content(
    library: Library,
    page: ComparePage,
    asked: _Asked,
    cite: Callable[[str, str, str], tuple[Citation, ...]],
    pictures: tuple[Link, ...],
) -> DisputeContent:
    record_id = page.lookalike or page.id or ""
    question = say_question(library.store, record_id, page.question)
    sources = PageSources(library)
    figures, change = asked.figures, find_change(asked.figures)
    is_pair = len(figures) == 2 and change is None
    versus = build_versus(library, sources, page, figures) if is_pair else None
    changed = None if change is None else show_change(library, sources, change)
    card = show_one(library, sources, page.sides[0], figures[0]) if len(figures) == 1 else None
    heroes = (card, changed) if versus is None else (versus.first, versus.second)
    shown = {quote for each in heroes if each is not None for quote in each.quotes}
    thread = Thread(library, sources, asked.claims, shown)
    threads, rest = thread.roots, thread.rest
    moments, below = build_timeline(library, asked.claims, figures)
    lead, more = split_first_sentence(asked.words)
    facts = list_facts(page) if is_pair else ()
    folder = "dispute" if page.lookalike is None else "lookalike"
    is_alike = is_pair and page.pairs[0].standing is not None
    return DisputeContent(
        state=asked.state,
        question=keep_numbers(question),
        lead=lead,
        more=more,
        versus=versus,
        change=changed,
        card=card,
        tables=build_tables(library, figures) if len(figures) > 2 else (),
        answer=say_values(page.summary),
        heading="Why the two may be compared"
        if is_alike
        else _WHY_NOT.get(page.pairs[0].comparability if is_pair else "", ""),
        facts=facts,
        signs=tuple(
            (sign, word)
            for sign, word in SIGN_WORDS.items()
            if any(each.sign == sign for each in facts)
        ),
        fact_heads=tuple(f"{say_value(side.value)}, {side.who}" for side in page.sides)
        if is_pair
        else (),
        notes=tuple(say_note(note) for note in (page.pairs[0].note_lines if is_pair else ())),
        settle=page.settle if change is None else (),
        threads=threads,
        juxtaposed=rest if page.lookalike is None else (),
        withdrawn=list_withdrawn(library, asked.claims),
        left_open=tuple(_list_left_open(page)) if is_pair else (),
        bridge=page.bridge,
        timeline=moments,
        below_timeline=below,
        sources=sources.lines,
        citations=cite(record_id, question, library.find_address(folder, record_id)),
        downloads=(*pictures, link_table(asked.topic), Link("All files", "data.html")),
        history=library.link_history(record_id),
    )


_WHY_NOT = {
    "not like for like": "Why the two cannot be set against each other",
    "cannot tell": "Why it cannot be told whether the two may be compared",
}


def _list_left_open(
    page: ComparePage,
) -> Iterator[tuple[str, tuple[tuple[str, tuple[str, ...]], ...]]]:
    for heading, rows in (
        ("Of each figure", page.asked),
        ("Of its source, whatever a side says", page.source_facts),
    ):
        yield (
            heading,
            tuple(
                (question, tuple(_ANSWERS[answer] for answer in answers))
                for question, answers in rows
            ),
        )


_ANSWERS: dict[bool | None, str] = {True: "yes", False: "no", None: UNASKED}
