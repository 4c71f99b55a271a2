"""Who answered whom: what is answered, with the answers below it; nobody's answer is made up."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from factcheck.charts.draw import (
    NothingToDrawError,
    find_subject,
    list_claims_of_subject,
    refuse_crowd,
)
from factcheck.charts.sides import find_side, find_sides
from factcheck.charts.sources import say_sources
from factcheck.queries.counter_words import say_day_and_teller, say_how
from factcheck.queries.days import shorten_day
from factcheck.queries.phrases import say_count
from factcheck.queries.speakers import find_status, name_who_says
from factcheck.queries.views_of_claim import mark_status
from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from factcheck.model.claims import Claim, Counter
    from factcheck.model.store import Store

APART: Final = "No recorded answer joins these to any other claim."
_DEEPEST: Final = 30


@dataclass(frozen=True, slots=True)
class Statement:
    """One claim in a thread.

    Attributes:
        claim: its id.
        who: the claimant with the party.
        side: `a`, `b`, or `c` for everybody else.
        said: when, and by whom alone it is told, in words.
        text: what is claimed; empty where it stands above already.
        how: what it does to the statement above it, such as `denies it`; empty where it answers none.
        answers: to it, in the order of the corpus.
    """

    claim: str
    who: str
    side: str
    said: str
    text: str
    how: str = ""
    answers: tuple[Statement, ...] = ()


@dataclass(frozen=True, slots=True)
class AnswerThread:
    """A picture of answers.

    Attributes:
        id: of the record that is drawn; several claims are joined by `+`.
        title: its question or title.
        statements: what is answered and answers nothing of the picture itself.
        juxtaposed: claims that nobody is recorded as answering and that answer nobody, where they are wanted.
        notes: sentences below it.
    """

    id: str
    title: str
    statements: tuple[Statement, ...]
    juxtaposed: tuple[Statement, ...] = ()
    notes: tuple[str, ...] = ()

    def walk(self) -> Iterator[tuple[int, Statement]]:
        """Yield every statement of the thread from the top, each with how deep it stands."""
        waiting = [(0, each) for each in reversed(self.statements)]
        while waiting:
            depth, statement = waiting.pop()
            yield depth, statement
            waiting += [(depth + 1, each) for each in reversed(statement.answers)]

    @property
    def depth(self) -> int:
        """How many answers stand below each other at the deepest."""
        return max((depth for depth, _ in self.walk()), default=0)

    @property
    def description(self) -> str:
        """The picture in one paragraph, for whoever cannot see it."""
        told = [
            f"{each.who}{f' {each.how}' if each.how else ''}: {each.text or 'see above'}"
            for _, each in self.walk()
        ]
        beside = [f"{each.who}: {each.text}" for each in self.juxtaposed]
        return " ".join((*told, *beside)) or "Nobody is recorded as answering."


def draw_answers(
    store: Store,
    names: Sequence[str],
    sides: Mapping[str, str] | None = None,
    *,
    is_juxtaposed: bool = False,
) -> AnswerThread:
    """Return who answered whom among what names stand for, with what answers it from elsewhere.

    Args:
        store: the ledger.
        names: one topic, dispute or lookalike, or claims.
        sides: the letter of the colour of each party that has one; None for those that come first.
        is_juxtaposed: whether claims are drawn that no answer joins to any other.

    Raises:
        NothingToDrawError: a name is unknown, or of another kind, or there is more than anybody reads.
        AmbiguousNameError: several records have a name.
    """
    subject = find_subject(store, names)
    own = {each.id: each for each in list_claims_of_subject(subject)}
    refuse_crowd(subject.id, len(_find_reached(store, own)), "claims")
    made = _Statements(store, find_sides(store) if sides is None else sides)
    statements = tuple(made.build(each) for each in _find_first(store, own, made.told))
    apart = [each for each in own.values() if each.id not in made.told]
    notes = []
    if not statements:
        notes.append("Nobody is recorded as answering any of these claims.")
    elif apart and not is_juxtaposed:
        verb = "stands" if len(apart) == 1 else "stand"
        number = say_count(len(apart), "more claim")
        notes.append(f"{number} {verb} beside these; nobody is recorded as answering.")
    thread = AnswerThread(
        subject.id,
        subject.title,
        statements,
        tuple(made.build(each) for each in apart) if is_juxtaposed else (),
        tuple(notes),
    )
    shown = dict.fromkeys(
        each.claim for each in (*(one for _, one in thread.walk()), *thread.juxtaposed)
    )
    sources = say_sources(store, (store.claims[each] for each in shown))
    thread = replace(thread, notes=(*thread.notes, *sources))
    if thread.depth > _DEEPEST:
        raise NothingToDrawError(
            f"{thread.depth} answers to answers stand below each other in '{subject.id}', "
            f"a picture holds {_DEEPEST}",
            hint="draw some of its claims",
        )
    return thread


def _find_reached(store: Store, own: Mapping[str, Claim]) -> set[str]:
    """Return the claims, what they answer, and all that answers these directly or over others."""
    answered = {each.claim for claim in own.values() for each in claim.counters}
    waiting = [*own, *(each for each in answered if each in store.claims)]
    found: set[str] = set()
    while waiting:
        claim = waiting.pop()
        if claim not in found:
            found.add(claim)
            waiting += [other.id for other, _ in store.counters_to.get(claim, ())]
    return found


def _find_first(store: Store, own: Mapping[str, Claim], told: set[str]) -> Iterator[Claim]:
    """Yield the claims with which threads begin; `told` grows between them.

    First come those that are answered and answer none of the others, then what stands elsewhere and
    is answered here, then circles.
    """
    for claim in own.values():
        if store.counters_to.get(claim.id) and not any(
            each.claim in own for each in claim.counters
        ):
            yield claim
    for claim in own.values():
        for counter in claim.counters:
            other = store.claims.get(counter.claim)
            if other is not None and other.id not in own and not {claim.id, other.id} <= told:
                yield other
    for claim in own.values():
        if store.counters_to.get(claim.id) and claim.id not in told:
            yield claim


class _Statements:
    """What makes statements of claims, each with its answers once.

    Attributes:
        told: the claims so far.
    """

    def __init__(self, store: Store, sides: Mapping[str, str]) -> None:
        self._store = store
        self._sides = sides
        self.told: set[str] = set()

    def build(self, claim: Claim, counter: Counter | None = None) -> Statement:
        """Return a claim as a statement, with all answers to it below; told again it has its name alone."""
        is_again = claim.id in self.told
        self.told.add(claim.id)
        store = self._store
        answers = () if is_again else store.counters_to.get(claim.id, ())
        return Statement(
            claim=claim.id,
            who=mark_status(name_who_says(store, claim), find_status(claim)),
            side=find_side(store, claim, self._sides),
            said=say_day_and_teller(store, claim, counter, shorten_day(claim.said_on)),
            text="" if is_again else claim.statement,
            how="" if counter is None else say_how(store, claim, counter),
            answers=tuple(self.build(other, each) for other, each in answers),
        )
