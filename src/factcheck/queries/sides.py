"""One side of a comparison, what each side leaves open, and what its sources are."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from factcheck.model.dates import EdtfDate
from factcheck.model.dimensions import say_value
from factcheck.model.vocabulary import Basis, Manner, NotStated
from factcheck.queries.compare_views import SideView
from factcheck.queries.wording import say_role

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from factcheck.comparison.stated import StatedFigure
    from factcheck.model.store import Store
    from factcheck.queries.claim_views import ClaimViews

SILENT = "not stated"


def build_side(views: ClaimViews, stated: StatedFigure, measured: str | None = None) -> SideView:
    """Return a figure as one side: the same facts in the same order for every side.

    Args:
        views: those that several sides share.
        stated: the figure, with its claim and its measure.
        measured: the name of its measure beside others; its title where it stands alone.
    """
    claim, figure, measure = stated.claim, stated.figure, stated.measure
    view = views.build(claim, (figure,))
    (shown,) = view.figures
    facts = [("measures", measured or measure.title)]
    for dimension, values in (measure.dimensions or {}).items():
        value = (figure.scope or {}).get(dimension, NotStated.NOT_STATED.value)
        facts.append((dimension.replace("-", " "), _format_said(say_value(values, value))))
    facts.append(
        (
            "basis",
            _format_said(shown.basis)
            if figure.basis is Basis.NOT_STATED
            else figure.basis.for_readers,
        )
    )
    if stated.wants_moment or figure.as_of is not None:
        facts.append(("as of", _format_said(shown.as_of)))
    if stated.wants_period or figure.period is not None:
        facts.append(("period", _format_said(shown.period)))
    if shown.per is not None:
        per = shown.per if isinstance(shown.per, str) else " per ".join(shown.per)
        facts.append(("per", _format_said(per)))
    if shown.role is not None:
        facts.append(("role", say_role(shown.role)))
    facts.append(("said on", view.said_on))
    return SideView(
        figure=str(stated.reference),
        claim=claim.id,
        who=view.who,
        value=shown.value,
        statement=claim.statement,
        note=claim.note,
        figure_note=shown.note,
        facts=tuple(facts),
        quotes=tuple(each.quote for each in view.appearances),
        sources=tuple(f"{each.source}, {each.say_manner(each.chain)}" for each in view.appearances),
        links=tuple(each.link for each in view.appearances if each.link is not None),
    )


def ask_sides(
    store: Store, figures: Sequence[StatedFigure]
) -> tuple[tuple[str, tuple[bool | None, ...]], ...]:
    """Ask the same questions of every side; an answer of no is something that it leaves open.

    Args:
        store: where claims and sources lie.
        figures: those of a page, in order.

    Returns:
        Each question with an answer a figure; None where it does not apply.
    """
    return tuple(
        (question, tuple(answer(store, figure) for figure in figures))
        for question, answer in _QUESTIONS
    )


def find_source_facts(
    store: Store, figures: Sequence[StatedFigure]
) -> tuple[tuple[str, tuple[bool, ...]], ...]:
    """Find what the sources of every side happen to be: no fault of a side, so nothing that it leaves open.

    Args:
        store: where the sources lie.
        figures: those of a page, in order.

    Returns:
        Each fact with whether it is so of each figure.
    """
    return tuple(
        (fact, tuple(is_so(store, figure) for figure in figures)) for fact, is_so in _FACTS
    )


def _format_said(text: str | None) -> str:
    return SILENT if text in {None, NotStated.NOT_STATED.value, SILENT} else str(text)


def _has_own_source(store: Store, stated: StatedFigure) -> bool:
    """Return whether it stands in a document of whoever made it, or of their party."""
    claim = stated.claim
    own = store.list_speakers(claim)
    sources = (store.sources.get(each.source) for each in claim.appearances)
    return any(
        source is not None and (source.publisher in own or own.intersection(source.authors))
        for source in sources
    )


def _is_verbatim(_store: Store, stated: StatedFigure) -> bool:
    """Return whether some words of whoever made it hold the figure; an offer that another tells is in his words."""
    claim = stated.claim
    own = (each for each in claim.appearances if each.manner in _OWN_WORDS)
    value = str(stated.figure.value)
    return claim.made_by is None and any(_has_value(value, each.quote) for each in own)


_OWN_WORDS: Final = frozenset({Manner.VERBATIM, Manner.OWN_VOICE})


def _has_value(value: str, quote: str) -> bool:
    """Return whether a quote prints a value: its numbers, or all words of one without digits.

    The grammar of figures is not asked: it is slow to load, and validation has held the quote against it.
    """
    words = _WORDS.findall(value.partition(" [")[0].casefold())
    numbers = [word for word in words if any(map(str.isdigit, word))]
    return set(numbers or words) <= set(_WORDS.findall(quote.casefold()))


_WORDS: Final = re.compile(r"\w+(?:[.,]\d+)*")


def _is_time_stated(_store: Store, stated: StatedFigure) -> bool | None:
    """Return whether the document says when it holds: what the editor inferred or read into it does not.

    Of what holds at no moment and over no period, such as a date, nothing is asked.
    """
    if stated.wants_moment:
        moment = None if stated.declared.is_of_day_said else stated.moment
        return moment is not None and not moment.is_inferred
    if not stated.wants_period:
        return None
    period = stated.period
    return period is not None and not (isinstance(period, EdtfDate) and period.is_inferred)


def _is_scope_stated(_store: Store, stated: StatedFigure) -> bool | None:
    """Return whether the document says all that the measure asks; of a measure that asks nothing, None."""
    if not stated.measure.dimensions:
        return None
    return NotStated.NOT_STATED.value not in (stated.figure.scope or {}).values()


def _has_certain_day(_store: Store, stated: StatedFigure) -> bool:
    said_on = stated.claim.said_on
    is_one_day = said_on.earliest is not None and said_on.earliest == said_on.latest
    return is_one_day and not said_on.is_inferred


def _is_named(store: Store, stated: StatedFigure) -> bool:
    """Return whether whoever made it is named."""
    person = store.people.get(stated.claim.maker)
    return person is None or not person.anonymous


_QUESTIONS: Final[tuple[tuple[str, Callable[[Store, StatedFigure], bool | None]], ...]] = (
    ("prints its moment or period", _is_time_stated),
    ("says exactly what it covers", _is_scope_stated),
    ("whoever says it is named", _is_named),
)
"""What a side itself can leave open; None where a figure is asked nothing."""

_FACTS: Final[tuple[tuple[str, Callable[[Store, StatedFigure], bool]], ...]] = (
    ("stands in a document of its own side", _has_own_source),
    ("is quoted in its own words", _is_verbatim),
    ("day on which it was said is certain", _has_certain_day),
)
"""What the sources happen to be, which no side can help."""
