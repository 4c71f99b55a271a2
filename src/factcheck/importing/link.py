"""Which recorded claims a claim could be linked to: the same one again, one that it answers, or neither.

Measure and scope select, then the claimant, whether the printed values meet, and the days between order them;
words only order what these have left alike, and select only where neither claim has a figure.
Nothing is decided here.
"""

from __future__ import annotations

from collections import defaultdict
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING, Final

from factcheck.comparison.ledger import list_figures_of_claim
from factcheck.comparison.time_words import say_count
from factcheck.editing.speakers import split_words
from factcheck.errors import FactcheckError
from factcheck.importing.claim_words import SMALL_WORDS
from factcheck.model.names import find_id, suggest_id
from factcheck.model.vocabulary import NotStated, RecordKind
from factcheck.quantity.widths import measure_widths
from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from factcheck.comparison.stated import StatedFigure
    from factcheck.model.claims import Claim
    from factcheck.model.store import Store

MOST_LINKS: Final = 3
"""Candidates for one claim, unless more are asked for."""
_LEAST_ALIKE: Final = 0.5
"""Share of their words that two claims without figures must have in common."""


class Relation(StrEnum):
    """What one claim can be to another; the value is the word that is printed."""

    REPEATS = "repeats"
    """The same claim, said once more: it could become an appearance of the other one."""
    ANSWERS = "answers"
    """An answer to it, if a source states one."""
    NEITHER = "neither"
    """Another claim."""


class UnknownClaimError(FactcheckError):
    """A name that no claim has."""


@dataclass(frozen=True, slots=True)
class ClaimLink:
    """A recorded claim that another one could be linked to.

    Attributes:
        claim: the one that is looked at.
        other: the recorded one.
        proposal: what it most likely is.
        measures: that both have figures of; none where neither has a figure.
        claimant: whether it is the same claimant, one of the same party, or another one.
        values: how the printed values stand: meet, differ, or cannot be set side by side.
        days: between the days on which they were said, as far as these are known.
        words: the share of their words that they have in common, in hundredths.
        because: all of this as a sentence.
    """

    claim: Claim
    other: Claim
    proposal: Relation
    measures: tuple[str, ...]
    claimant: str
    values: str
    days: int | None
    words: int
    because: str


class Linking:
    """A ledger whose claims are linked."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._words: dict[str, frozenset[str]] = {}

    def find_links(self, claim: Claim, limit: int = MOST_LINKS) -> tuple[ClaimLink, ...]:
        """Return the recorded claims that a claim could be linked to, the likeliest first.

        Args:
            claim: the claim.
            limit: the most that are wanted.
        """
        links = [self._build_link(claim, *each) for each in self._select(claim)]
        return tuple(sorted(links, key=_compute_rank)[:limit])

    @cached_property
    def _by_measure(self) -> Mapping[str, Sequence[StatedFigure]]:
        found: defaultdict[str, list[StatedFigure]] = defaultdict(list)
        for claim in self._store.claims.values():
            if not claim.is_withdrawn:
                for figure in list_figures_of_claim(self._store, claim):
                    found[figure.figure.measure].append(figure)
        return found

    @cached_property
    def _without_figures(self) -> Sequence[Claim]:
        return [
            each
            for each in self._store.claims.values()
            if not each.figures and not each.is_withdrawn
        ]

    def _select(
        self, claim: Claim
    ) -> Iterator[tuple[Claim, tuple[tuple[StatedFigure, StatedFigure], ...]]]:
        """Yield the claims that may be linked to a claim, each with the figures of one measure and scope."""
        answered = {each.claim for each in claim.counters}
        answered |= {other.id for other, _ in self._store.counters_to.get(claim.id, ())}
        pairs: dict[str, list[tuple[StatedFigure, StatedFigure]]] = {}
        for own in list_figures_of_claim(self._store, claim):
            for figure in self._by_measure.get(own.figure.measure, ()):
                if figure.claim.id != claim.id and _has_same_scope(own, figure):
                    pairs.setdefault(figure.claim.id, []).append((own, figure))
        for other_id, found in pairs.items():
            if other_id not in answered:
                yield self._store.claims[other_id], tuple(found)
        if claim.figures:
            return
        for other in self._without_figures:
            if other.id == claim.id or other.id in answered or other.topic != claim.topic:
                continue
            if self._measure_likeness(claim, other) >= _LEAST_ALIKE:
                yield other, ()

    def _build_link(
        self, claim: Claim, other: Claim, pairs: tuple[tuple[StatedFigure, StatedFigure], ...]
    ) -> ClaimLink:
        claimant = self._compare_claimants(claim, other)
        values = _compare_values(pairs)
        days = _count_days(claim, other)
        likeness = self._measure_likeness(claim, other)
        is_own = claimant != _ANOTHER
        is_later = not _is_before(claim, other)
        proposal = Relation.ANSWERS if is_later and not is_own else Relation.NEITHER
        if is_own and values in {_MEET, ""} and _is_of_one_basis(pairs):
            proposal = Relation.REPEATS
        measures = tuple(dict.fromkeys(own.figure.measure for own, _ in pairs))
        reasons = (
            f"of one measure and scope ({', '.join(measures)})"
            if measures
            else "neither has a figure",
            claimant,
            values,
            "" if days is None else f"{say_count(days, 'day')} apart",
            f"{likeness:.0%} of their words in common",
        )
        return ClaimLink(
            claim,
            other,
            proposal,
            measures,
            claimant,
            values,
            days,
            round(likeness * 100),
            "; ".join(each for each in reasons if each),
        )

    def _compare_claimants(self, claim: Claim, other: Claim) -> str:
        if claim.maker == other.maker:
            return _SAME
        party, others = (
            self._store.find_party_of_maker(claim),
            self._store.find_party_of_maker(other),
        )
        is_same = party is not None and others is not None and party.id == others.id
        return _SAME_PARTY if is_same else _ANOTHER

    def _measure_likeness(self, claim: Claim, other: Claim) -> float:
        mine, theirs = self._split_statement(claim), self._split_statement(other)
        return len(mine & theirs) / max(len(mine | theirs), 1)

    def _split_statement(self, claim: Claim) -> frozenset[str]:
        if claim.id not in self._words:
            self._words[claim.id] = frozenset(split_words(claim.statement)) - SMALL_WORDS
        return self._words[claim.id]


_SAME: Final = "the same claimant"
_SAME_PARTY: Final = "another speaker of the same party"
_ANOTHER: Final = "another claimant"
_MEET: Final = "the printed values meet"
_DIFFER: Final = "the printed values differ"
_UNREAD: Final = "the values are of two units, or have no number"
_CLAIMANTS: Final = (_SAME, _SAME_PARTY, _ANOTHER)
_VALUES: Final = (_MEET, "", _UNREAD, _DIFFER)


def list_claims_to_link(store: Store, names: Iterable[str]) -> tuple[Claim, ...]:
    """Return the claims of some names, or all that stand if none is given.

    Args:
        store: the records.
        names: ids or titles of claims, as typed.

    Raises:
        UnknownClaimError: no claim has a name.
    """
    wanted = tuple(names)
    if not wanted:
        return tuple(each for each in store.claims.values() if not each.is_withdrawn)
    found: list[Claim] = []
    for name in wanted:
        claim_id = find_id(store, name, (RecordKind.CLAIM,))
        claim = None if claim_id is None else store.claims.get(claim_id)
        if claim is None and claim_id is not None:
            raise UnknownClaimError(
                f"the claim '{claim_id}' cannot be read",
                hint="factcheck validate shows what is open in it",
            )
        if claim is None:
            hint = suggest_id(store, name, (RecordKind.CLAIM,))
            raise UnknownClaimError(f"no claim has the id '{name}'", hint=hint)
        found.append(claim)
    return tuple(found)


def _compute_rank(link: ClaimLink) -> tuple[int, int, int, int, str]:
    days = 1 << 30 if link.days is None else link.days
    return (
        _CLAIMANTS.index(link.claimant),
        _VALUES.index(link.values),
        days,
        -link.words,
        link.other.id,
    )


def _has_same_scope(one: StatedFigure, other: StatedFigure) -> bool:
    """Return whether two figures of a measure state nothing different of any dimension."""
    mine, theirs = one.figure.scope or {}, other.figure.scope or {}
    open_ = NotStated.NOT_STATED.value
    return all(
        value in {open_, theirs.get(name, open_)} or theirs.get(name, open_) == open_
        for name, value in mine.items()
    )


def _compare_values(pairs: Sequence[tuple[StatedFigure, StatedFigure]]) -> str:
    """Return how the values of pairs of figures stand: one pair that meets is enough."""
    if not pairs:
        return ""
    standings = {_compare_pair(*each) for each in pairs}
    return next(each for each in _VALUES if each in standings)


def _compare_pair(one: StatedFigure, other: StatedFigure) -> str:
    if one.quantity is None or other.quantity is None:
        return _MEET if str(one.figure.value) == str(other.figure.value) else _UNREAD
    intervals = [
        measure_widths(each.quantity, each.measured).printed
        for each in (one, other)
        if each.quantity
    ]
    if one.unit != other.unit or any(each is None for each in intervals):
        return _UNREAD
    mine, theirs = intervals
    assert mine is not None, "both have an interval"
    assert theirs is not None, "both have an interval"
    return _MEET if mine.has_common(theirs) else _DIFFER


def _is_of_one_basis(pairs: Sequence[tuple[StatedFigure, StatedFigure]]) -> bool:
    """Return whether figures rest on the same: an offer repeats no fact."""
    return all(one.figure.basis == other.figure.basis for one, other in pairs)


def _is_before(claim: Claim, other: Claim) -> bool:
    """Return whether a claim was made on an earlier day than another one, which it then cannot answer."""
    last, first = claim.said_on.latest, other.said_on.earliest
    return last is not None and first is not None and last < first


def _count_days(claim: Claim, other: Claim) -> int | None:
    """Return the days that lie between two claims, 0 where they may be of one day."""
    earlier, later = sorted((claim.said_on, other.said_on), key=lambda each: str(each.earliest))
    if earlier.latest is None or later.earliest is None:
        return None
    return max((later.earliest - earlier.latest).days, 0)
