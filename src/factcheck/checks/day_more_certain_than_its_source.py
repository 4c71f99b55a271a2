"""FC208: a day that is written as certain though nothing that was read prints it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.comparison.quoted_dates import find_date
from factcheck.findings import Finding
from factcheck.model.dates import EdtfDate, Precision

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.model.claims import Claim, Source
    from factcheck.model.corpus import Corpus


def find(corpus: Corpus) -> Iterator[Finding]:
    """A claim or source is dated without `~`, and its day is inferred.

    Why:
        What the editor infers is marked as an inference. A claim's day cannot be surer than every
        document in which it stands, unless its own words give the day; and no document prints that
        it was published within a span of days.

    Bad:
        sources:
          harbour-talk:
            title: At the harbour
            kind: article-broadcast
            publisher: not-stated
            published: 2022-03-01~
        claims:
          tickets-rise-2022:
            topic: fares
            claimant: riverside-transit
            said_on: 2022-03-01
            statement: Tickets will cost more.
            appearances:
              - source: harbour-talk
                manner: paraphrase
                quote: tickets will cost more

    Good:
        sources:
          harbour-talk:
            title: At the harbour
            kind: article-broadcast
            publisher: not-stated
            published: 2022-03-01~
        claims:
          tickets-rise-2022:
            topic: fares
            claimant: riverside-transit
            said_on: 2022-03-01~
            statement: Tickets will cost more.
            appearances:
              - source: harbour-talk
                manner: paraphrase
                quote: tickets will cost more

    Known limits:
        A document can print the day of a statement outside the quote, though its own is inferred;
        quote the words that give the day, or waive the warning with a reason.
        Only days are checked: a month or year without `~` is trusted.
        Dates are found by digits and English names of months; a weekday is not a day.
    """
    for source in corpus.sources.values():
        if isinstance(source.published, EdtfDate) and _is_span_of_days(source.published):
            yield Finding(
                "FC208",
                ("sources", source.id, "published"),
                f"published is '{source.published}', which no document prints of itself, and is not"
                " marked as inferred",
                f"write {_mark_inferred(source.published)}",
            )
    for claim in corpus.claims.values():
        said = claim.said_on
        is_open = said.earliest is None or said.latest is None
        if said.is_inferred or is_open or said.precision is not Precision.DAY:
            continue
        sources = [corpus.sources.get(each.source) for each in claim.appearances]
        known = [source for source in sources if source is not None]
        if not known or len(known) < len(sources) or any(map(_has_certain_day, known)):
            continue
        if not _has_day(claim):
            days = ", ".join(f"'{day}'" for day in dict.fromkeys(map(_say_published, known)))
            yield Finding(
                "FC208",
                ("claims", claim.id, "said_on"),
                f"said_on is '{said}', and the day of what '{claim.id}' stands in is {days}",
                f"write {_mark_inferred(said)}, or quote the words that give the day",
            )


def _has_certain_day(source: Source) -> bool:
    published = source.published
    is_dated = isinstance(published, EdtfDate) and not published.is_inferred
    return is_dated and not _is_span_of_days(published)


def _is_span_of_days(day: object) -> bool:
    return (
        isinstance(day, EdtfDate)
        and not day.is_inferred
        and "/" in day.text
        and day.precision is Precision.DAY
    )


def _has_day(claim: Claim) -> bool:
    words = " … ".join(each.quote for each in claim.appearances)
    return find_date(claim.said_on.text, words)[0]


def _say_published(source: Source) -> str:
    return source.published.text if isinstance(source.published, EdtfDate) else "not-stated"


def _mark_inferred(day: EdtfDate) -> str:
    return "/".join(part if part == ".." else f"{part}~" for part in day.text.split("/"))
