"""The figures of a topic by the moment that they describe and by the day on which they were said."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.comparison.ledger import list_figures_of_claim
from factcheck.errors import FactcheckError
from factcheck.model.vocabulary import RecordKind
from factcheck.queries.claim_views import ClaimViews
from factcheck.queries.courses import say_courses
from factcheck.queries.filters import Filters, select
from factcheck.queries.phrases import say_count
from factcheck.queries.resolve import resolve
from factcheck.queries.timeline_views import Timeline, TimelineRow

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from factcheck.comparison.stated import StatedFigure
    from factcheck.model.store import Store


_TOPICS: Final = (RecordKind.TOPIC,)


class UnknownTopicError(FactcheckError):
    """A topic that the ledger does not have."""


def draw_timeline(store: Store, topic_id: str | None, claimants: Sequence[str] = ()) -> Timeline:
    """Build the timeline of a topic, or of a claimant: its figures in the order of what they describe, then of when they were said.

    A figure whose moment is not stated stands at the day on which it was said, and says so.

    Args:
        store: the ledger.
        topic_id: the topic, by id or title; None for all of them.
        claimants: persons and parties, by id or name, whose figures are wanted; everybody's if there are none.

    Raises:
        UnknownTopicError: with the topic most like it, if there is one; or there is no claimant either.
        UnknownFilterValueError: a claimant is unknown.
        AmbiguousNameError: several topics have the title.
    """
    filters = resolve(store, Filters(claimant=tuple(claimants)))
    claimants = filters.claimant
    if topic_id is None and not claimants:
        raise UnknownTopicError("no topic is named", hint="name a topic, or --claimant")
    if topic_id is not None:
        topic_id = _find_topic(store, topic_id)
    if topic_id is None:
        claims = sorted(select(store, filters), key=lambda claim: claim.id)
    else:
        wanted = set(claimants)
        of_topic = store.claims_by_topic.get(topic_id, ())
        claims = [each for each in of_topic if not wanted or wanted & {each.claimant, each.maker}]
    views = ClaimViews(store)
    rows = [
        _build_row(views, stated)
        for claim in claims
        for stated in list_figures_of_claim(store, claim)
    ]
    rows.sort(
        key=lambda row: (row.moment_from or row.said_from or "", row.said_from or "", row.figure)
    )
    days = [
        day
        for row in rows
        for day in (row.moment_from, row.moment_to, row.said_from, row.said_to)
        if day is not None
    ]
    open_ones = sum(row.moment is None for row in rows)
    unsaid = f"; the moment of {open_ones:,} is not stated" if open_ones else ""
    remark = f"{say_count(len(rows), 'figure')}{unsaid}."
    return Timeline(
        topic_id,
        _name_timeline(store, topic_id, claimants),
        tuple(rows),
        min(days, default=None),
        max(days, default=None),
        (remark, *(say_courses(store, claims) if claimants else ())),
    )


def _find_topic(store: Store, given: str) -> str:
    if given in store.topics:
        return given
    from factcheck.model.names import find_id, suggest_id

    key = find_id(store, given, _TOPICS)
    if key is None:
        raise UnknownTopicError(
            f"no topic has the id '{given}'", hint=suggest_id(store, given, _TOPICS)
        )
    return key


def _name_timeline(store: Store, topic_id: str | None, claimants: Sequence[str]) -> str:
    who = ", ".join(map(store.name_speaker, claimants))
    if topic_id is None:
        return who
    title = store.topics[topic_id].title
    return f"{title}: {who}" if who else title


def _build_row(views: ClaimViews, stated: StatedFigure) -> TimelineRow:
    view = views.build(stated.claim, (stated.figure,))
    (figure,) = view.figures
    described = stated.moment or stated.day
    spans = stated.spans
    if described is not None:
        first, last = described.earliest, described.latest
        moment = str(described)
    elif stated.period is not None:
        moment = str(stated.period)
        first, last = (spans[0].start, spans[0].end) if len(spans) == 1 else (None, None)
    else:
        first = last = moment = None
    said = stated.claim.said_on
    return TimelineRow(
        claim=view.id,
        figure=str(stated.reference),
        who=view.who,
        value=figure.value,
        what=figure.what,
        status=view.status,
        moment=moment,
        moment_from=_format_day(first),
        moment_to=_format_day(last),
        said_on=view.said_on,
        said_from=_format_day(said.earliest),
        said_to=_format_day(said.latest),
        sources=tuple(each.source for each in view.appearances),
        shown=view,
    )


def _format_day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
