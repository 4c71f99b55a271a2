"""Which claims and figures a question is about.

Several values of one filter mean or, different filters mean and.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from factcheck.model.store import Likeness, find_claims_like
from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from factcheck.model.claims import Claim, Figure
    from factcheck.model.dates import EdtfDate
    from factcheck.model.store import Store
    from factcheck.model.values import Value


@dataclass(frozen=True, slots=True)
class Filters:
    """The filters of one question; an empty one lets everything through.

    Attributes:
        party: parties for which the claimant spoke on the day.
        since: the day from which on a claim was said; an interval counts by its last day.
        until: the day until which a claim was said; an interval counts by its first day.
        year: a claim said in this time passes with all its figures, another one with those whose moment or period
            lies in it; of an interval with an open end only the stated end counts.
        min: figures of this size or more; of a range the upper end counts.
        max: figures of this size or less; of a range the lower end counts.
        near: figures that may stand for this number, or it for them; the nearest come first.
        has_figure: only claims with a figure, whatever it counts.
        no_figure: only claims without one.
        disputed: only claims that are answered, answer, or stand in a dispute.
        unreviewed: only claims that nobody has assessed.
        text: words that all stand in statement, quotes or notes, in any order and any case.
    """

    topic: tuple[str, ...] = ()
    party: tuple[str, ...] = ()
    claimant: tuple[str, ...] = ()
    measure: tuple[str, ...] = ()
    source: tuple[str, ...] = ()
    basis: tuple[str, ...] = ()
    manner: tuple[str, ...] = ()
    since: EdtfDate | None = None
    until: EdtfDate | None = None
    year: EdtfDate | None = None
    min: Value | None = None
    max: Value | None = None
    near: Value | None = None
    has_figure: bool = False
    no_figure: bool = False
    disputed: bool = False
    unreviewed: bool = False
    text: str = ""

    @property
    def given(self) -> tuple[str, ...]:
        """The names of the filters that are set."""
        return tuple(name for name in self.__match_args__ if getattr(self, name))


def select(store: Store, filters: Filters) -> Iterator[Claim]:
    """Select the claims that pass all filters, each once, in no order that anybody may rely on.

    Args:
        store: the ledger.
        filters: resolved: names are ids.
    """
    wanted = [_PASSES[name] for name in filters.given]
    for claim in _find_candidates(store, filters):
        if all(passes(store, filters, claim) for passes in wanted):
            yield claim


def select_wanted_figures(store: Store, filters: Filters, claim: Claim) -> tuple[Figure, ...]:
    """Return the figures of a claim that pass the filters on figures.

    Args:
        store: where the measures lie.
        filters: resolved; of them measure, basis, year and sizes are looked at.
        claim: the claim.
    """
    found = tuple(
        figure
        for figure in claim.figures
        if (not filters.measure or figure.measure in filters.measure)
        and (not filters.basis or figure.basis.value in filters.basis)
    )
    if filters.year is None and filters.min is filters.max is filters.near is None:
        return found
    return tuple(each for each in found if _is_of_size_and_year(store, filters, claim, each))


def _is_of_size_and_year(store: Store, filters: Filters, claim: Claim, figure: Figure) -> bool:
    from factcheck.queries import sizes, years

    if filters.min is not None and not sizes.is_at_least(store, claim, figure, filters.min):
        return False
    if filters.max is not None and not sizes.is_at_most(store, claim, figure, filters.max):
        return False
    if filters.near is not None and not sizes.is_near(store, claim, figure, filters.near):
        return False
    year = filters.year
    return (
        year is None or years.is_said_in(claim, year) or years.is_about(store, claim, figure, year)
    )


def find_emptying_filters(store: Store, filters: Filters) -> tuple[str, ...]:
    """Find the filters without which an empty answer would not be empty.

    Args:
        store: the ledger.
        filters: resolved; no claim passes all of them.

    Returns:
        Each filter that alone empties the answer; all that are set where it takes several.
    """
    from dataclasses import replace

    guilty = tuple(
        name
        for name in filters.given
        if any(True for _ in select(store, replace(filters, **{name: UNSET[name]})))
    )
    return guilty or filters.given


def _find_candidates(store: Store, filters: Filters) -> Iterable[Claim]:
    if filters.topic:
        chosen = dict.fromkeys(filters.topic)
        return (claim for topic in chosen for claim in store.claims_by_topic.get(topic, ()))
    if filters.source:
        appearing = (
            claim for source in filters.source for claim, _ in store.appearances_in.get(source, ())
        )
        return {claim.id: claim for claim in appearing}.values()
    speakers = _list_possible_speakers(store, filters)
    return find_claims_like(
        store,
        Likeness(
            claimants=None if speakers is None else tuple(sorted(speakers)),
            measures=filters.measure,
            bases=filters.basis,
            manners=filters.manner,
            since=None if filters.since is None else filters.since.earliest,
            until=None if filters.until is None else filters.until.latest,
            is_disputed=filters.disputed,
            is_unreviewed=filters.unreviewed,
            words=tuple(filters.text.casefold().split()),
        ),
    )


def _list_possible_speakers(store: Store, filters: Filters) -> set[str] | None:
    """Return of whom one must be claimant or maker, or None where it can be anybody.

    One of the two may be the claimant that is asked for, and the other speak for the party.
    """
    if filters.claimant:
        return set(filters.claimant)
    if not filters.party:
        return None
    members = {
        person.id
        for person in store.people.values()
        if any(position.party in filters.party for position in person.positions)
    }
    return members.union(filters.party)


def _has_text(store: Store, filters: Filters, claim: Claim) -> bool:
    texts = [claim.statement, claim.note or ""]
    for appearance in claim.appearances:
        texts += [appearance.quote, appearance.note or ""]
    texts += [figure.note or "" for figure in claim.figures]
    whole = "\n".join(texts).casefold()
    return all(word in whole for word in filters.text.casefold().split())


def _is_disputed(store: Store, filters: Filters, claim: Claim) -> bool:
    answers = claim.counters or store.counters_to.get(claim.id)
    return bool(answers or store.disputes_of.get(claim.id))


def _is_since(store: Store, filters: Filters, claim: Claim) -> bool:
    latest, since = claim.said_on.latest, filters.since
    return since is None or since.earliest is None or latest is None or latest >= since.earliest


def _is_until(store: Store, filters: Filters, claim: Claim) -> bool:
    earliest, until = claim.said_on.earliest, filters.until
    return until is None or until.latest is None or earliest is None or earliest <= until.latest


def _is_of_party(store: Store, filters: Filters, claim: Claim) -> bool:
    return any(party.id in filters.party for party in store.list_parties(claim))


def _is_by_claimant(_store: Store, filters: Filters, claim: Claim) -> bool:
    return claim.claimant in filters.claimant or claim.made_by in filters.claimant


def _has_figure(store: Store, filters: Filters, claim: Claim) -> bool:
    return bool(select_wanted_figures(store, filters, claim))


def _is_of_year(store: Store, filters: Filters, claim: Claim) -> bool:
    from factcheck.queries.years import is_said_in

    year = filters.year
    return year is None or is_said_in(claim, year) or _has_figure(store, filters, claim)


_PASSES: Final[dict[str, Callable[[Store, Filters, Claim], bool]]] = {
    "topic": lambda _, filters, claim: claim.topic in filters.topic,
    "party": _is_of_party,
    "claimant": _is_by_claimant,
    **dict.fromkeys(("measure", "basis", "min", "max", "near"), _has_figure),
    "year": _is_of_year,
    "source": lambda _, filters, claim: any(
        appearance.source in filters.source for appearance in claim.appearances
    ),
    "manner": lambda _, filters, claim: any(
        appearance.manner.value in filters.manner for appearance in claim.appearances
    ),
    "since": _is_since,
    "until": _is_until,
    "has_figure": lambda _store, _filters, claim: bool(claim.figures),
    "no_figure": lambda _store, _filters, claim: not claim.figures,
    "disputed": _is_disputed,
    "unreviewed": lambda _store, _filters, claim: not claim.reviews,
    "text": _has_text,
}

UNSET: Final[dict[str, Any]] = {name: getattr(Filters(), name) for name in Filters.__match_args__}
"""Each filter as it is where it lets everything through."""
