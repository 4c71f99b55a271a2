"""What commands show, before it has a format: frozen records of texts and numbers.

Everything is computed when a view is built; a renderer only writes it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeVar

from factcheck.queries.phrases import LEFT_OPEN, add_full_stop, say_juxtaposed, say_rest
from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from factcheck.model.file_form import Written
    from factcheck.queries.line_views import DerivedView
    from factcheck.queries.lookalike_views import LookalikeView
    from factcheck.queries.pair_views import SignedAnswer
    from factcheck.queries.phrases import More
    from factcheck.queries.views_of_claim import ClaimView


JUXTAPOSED: Final = "juxtaposed"
"""How two claims are joined that only an editor sets side by side."""
SUMS: Final = "Parts and their whole"
COMPUTED: Final = f"Computed by the editor; {LEFT_OPEN}"


def explain_signs_of(views: Iterable[DisputeView | LookalikeView]) -> tuple[str, ...]:
    """Return the line that says what the signs of some views mean; nothing where they have none.

    Args:
        views: those that one output shows.
    """
    legend = Legend()
    for each in views:
        legend.add(each)
    return legend.lines


_Signed = TypeVar("_Signed", "DisputeView", "LookalikeView")


class Legend:
    """Keeps the signs of views that go by, to say below them what they mean."""

    def __init__(self) -> None:
        self._signs: set[str] = set()

    def add(self, view: DisputeView | LookalikeView) -> None:
        """Keep the signs of a view."""
        self._signs.update(each.sign for each in view.comparability)

    def keep(self, views: Iterable[_Signed]) -> Iterator[_Signed]:
        """Yield views, and keep their signs."""
        for view in views:
            self.add(view)
            yield view

    @property
    def lines(self) -> tuple[str, ...]:
        """The line that says what the signs mean; nothing where there was none."""
        from factcheck.queries.pair_views import explain_signs

        return explain_signs(self._signs)


def say_state(state: str) -> str:
    """Say where a dispute stands: what is open is so as far as the documents of the ledger go.

    Args:
        state: of the dispute, as files have it.
    """
    return "open in these documents" if state == "open" else state


@dataclass(frozen=True, slots=True)
class ClaimList:
    """The claims that a question found, each with the figures that it found.

    Attributes:
        title: of the corpus.
        claims: in order; `ClaimView.figures` holds only what the filters let through.
        total: how many rows there are without the limit: one a figure, one for a claim without.
        by_topic: whether the claims of each topic stand together.
        remarks: the lines that say what was found and what may be compared.
        emptied_by: the filters that emptied the answer.
        note: what the corpus says of itself to its readers.
    """

    title: str
    claims: Sequence[ClaimView]
    total: int
    remarks: tuple[str, ...]
    emptied_by: tuple[str, ...] = ()
    by_topic: bool = True
    note: str | None = None


@dataclass(frozen=True, slots=True)
class NeighbourView:
    """Another claim of a dispute.

    Attributes:
        how: how one of the two answers the other, or "juxtaposed" where only the editor joins them;
            of a lookalike "often set side by side".
        comparability: the answers for the figures of the two, in words; none where one of the two
            is withdrawn.
        status: of the other claim, or None where it simply stands.
    """

    claim: str
    who: str
    said_on: str
    statement: str
    values: tuple[str, ...]
    how: str
    status: str | None = None
    comparability: tuple[str, ...] = ()

    @property
    def relation(self) -> str:
        """How the two are joined, in words for every reader."""
        return "set beside it by the editor" if self.how == JUXTAPOSED else self.how


@dataclass(frozen=True, slots=True)
class ClaimPage:
    """One claim with its neighbours.

    Attributes:
        sums: wholes of which all parts are among its own figures, a line each.
        disputes: those in each of its disputes, as (question, id, neighbours).
        lookalikes: those whose figures are often set beside its own, as (title, id, why not,
            neighbours).
    """

    claim: ClaimView
    sums: tuple[str, ...]
    disputes: tuple[tuple[str, str, tuple[NeighbourView, ...]], ...]
    lookalikes: tuple[tuple[str, str, str, tuple[NeighbourView, ...]], ...]


@dataclass(frozen=True, slots=True)
class DisputeView:
    """One dispute with its claims and how they are joined.

    Attributes:
        answers: who answers which of its claims, in words, from among them and from elsewhere.
        juxtaposed: how many pairs of its standing claims no counter joins.
        withdrawn: how many of its claims are withdrawn, in words; None where all stand.
        comparability: what may be compared in it: all of it in one line, then pair by pair.
        bridge: the parts of a gap in words; empty without a bridge.
    """

    id: str
    topic: str
    topic_title: str
    question: str
    state: str
    note: str | None
    claims: tuple[ClaimView, ...]
    answers: tuple[str, ...]
    juxtaposed: int
    withdrawn: str | None
    comparability: tuple[SignedAnswer, ...]
    more: More = ()
    bridge: tuple[str, ...] = ()

    @property
    def lines(self) -> Iterator[str]:
        """What is said of its claims below them, in every format for people."""
        yield from self.answers
        if self.juxtaposed:
            yield say_juxtaposed(self.juxtaposed)
        if self.withdrawn is not None:
            yield self.withdrawn
        yield from (each.line for each in self.comparability)
        if self.bridge:
            yield add_full_stop(f"Bridge: {'; '.join(self.bridge)}")
        yield from say_rest(self.note, self.more)

    @property
    def claim_notes(self) -> Iterator[tuple[str, str]]:
        """What the records say besides of its claims, as (claim, note); what answers hold is said."""
        for claim in self.claims:
            for note in claim.notes:
                if not any(note in answer for answer in self.answers):
                    yield claim.id, note


@dataclass(frozen=True, slots=True)
class DisputeList:
    """The disputes that a question found, and apart from them the lookalikes."""

    title: str
    disputes: Sequence[DisputeView]
    lookalikes: Sequence[LookalikeView]
    remarks: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Catalogue:
    """What there is of a kind: a row each, with counts.

    Attributes:
        kind: the plural word, which is also the name of the view in every format.
        columns: the name of each column.
        rows: a text or whole number for each column.
    """

    kind: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str | int, ...], ...]
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RecordPage:
    """Any other record: its fields as (name, text), and the claims that use it."""

    kind: str
    id: str
    title: str
    fields: tuple[tuple[str, str], ...]
    claims: tuple[ClaimView, ...]


@dataclass(frozen=True, slots=True)
class ClaimStream:
    """The claims of an export one after the other, for formats that hold nothing else.

    Attributes:
        claims: read while they are written; they can be gone through once.
    """

    claims: Iterator[ClaimView]


@dataclass(frozen=True, slots=True)
class Export:
    """A topic or a corpus whole: its claims, and the disputes and lookalikes that hold them.

    Its views are built when it is their turn, unless somebody wanted to hold them.

    Attributes:
        sums: wholes of which all parts are among its figures, a line each.
        derivations: what the editor computed of its figures.
        records: its claims as files write them in full, each with its id; none where nobody asks for them.
    """

    claims: ClaimList
    disputes: DisputeList
    sums: tuple[str, ...] = ()
    derivations: tuple[DerivedView, ...] = ()
    records: Iterable[tuple[str, Mapping[str, Written]]] = ()

    @property
    def sections(self) -> Iterator[tuple[str, tuple[str, ...]]]:
        """What is computed of its figures, as (title, lines); nothing where there is nothing."""
        derived = tuple(each.line for each in self.derivations)
        for title, lines in ((SUMS, self.sums), (COMPUTED, derived)):
            if lines:
                yield title, lines
