"""Draw what names stand for: a topic, a dispute, a lookalike, or claims."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from factcheck.charts.computed import build_computed
from factcheck.charts.panel import build_section
from factcheck.charts.picture import Lane, Picture
from factcheck.charts.sides import find_side, find_sides
from factcheck.charts.sources import say_sources
from factcheck.comparison.answer import Standing
from factcheck.comparison.compare import find_comparability
from factcheck.comparison.ledger import (
    list_figures_of_claim,
    list_figures_of_dispute,
    list_figures_of_lookalike,
    resolve_figure,
)
from factcheck.comparison.reasons.other import name_measures
from factcheck.comparison.standing import compare_standing
from factcheck.errors import FactcheckError
from factcheck.model.names import find_figure, suggest_id
from factcheck.model.values import FigureReference
from factcheck.model.vocabulary import RecordKind
from factcheck.queries.days import shorten_day
from factcheck.queries.disputes import list_claims_of_dispute
from factcheck.queries.lookalike_lines import name_lookalike
from factcheck.queries.speakers import name_who_says
from factcheck.queries.withdrawn import select_standing
from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from factcheck.charts.picture import Mark, PictureSection
    from factcheck.comparison.stated import StatedFigure
    from factcheck.model.claims import Claim
    from factcheck.model.store import Store

MOST_FIGURES: Final = 100
"""More in one picture nobody reads, and every pair of a measure is compared."""
_DRAWN: Final = (RecordKind.TOPIC, RecordKind.DISPUTE, RecordKind.LOOKALIKE, RecordKind.CLAIM)


class NothingToDrawError(FactcheckError):
    """What was named is unknown, or of a kind that has no picture."""


@dataclass(frozen=True, slots=True)
class Subject:
    """What is drawn.

    Attributes:
        id: of the record; several claims are joined by `+`.
        title: its question or title.
        figures: each once.
        claims: all that take part, with a figure or without.
        note: what is said below the picture; empty where there is nothing.
    """

    id: str
    title: str
    figures: tuple[StatedFigure, ...]
    claims: tuple[Claim, ...]
    note: str = ""


def draw_picture(
    store: Store, names: Sequence[str], sides: Mapping[str, str] | None = None
) -> Picture:
    """Return the picture of what names stand for, a section a measure and a panel a kind.

    Args:
        store: the ledger.
        names: one topic, dispute or lookalike, or claims, `claim` or `claim#figure`; ids or titles.
        sides: the letter of the colour of each party that has one; None for those that come first.

    Raises:
        NothingToDrawError: a name is unknown, or of another kind.
        AmbiguousNameError: several records have a name.
    """
    subject = find_subject(store, names)
    refuse_crowd(subject.id, len(subject.figures), "figures")
    sides = find_sides(store) if sides is None else sides
    later = find_replaced(subject.figures)

    def draw_lane(figure: StatedFigure, marks: tuple[Mark, ...]) -> Lane:
        marks = tuple(replace(each, is_replaced=each.figure in later) for each in marks)
        return build_lane(store, figure.claim, sides, marks)

    measures: dict[str, list[StatedFigure]] = {}
    for figure in subject.figures:
        measures.setdefault(figure.figure.measure, []).append(figure)
    titles = name_measures(subject.figures)
    with_figures = {each.claim.id for each in subject.figures}
    silent = tuple(
        (name_who_says(store, each), f"said {shorten_day(each.said_on)}", each.statement)
        for each in subject.claims
        if each.id not in with_figures and not each.is_withdrawn
    )
    return Picture(
        id=subject.id,
        title=subject.title,
        sections=tuple(
            _remove_bare_axis(build_section(each, draw_lane, titles[name]))
            for name, each in measures.items()
        ),
        computed=tuple(
            build_computed(store, store.disputes.get(subject.id), subject.figures, sides)
        ),
        silent=silent,
        notes=(
            *((subject.note,) if subject.note else ()),
            *say_sources(store, list_claims_of_subject(subject)),
        ),
    )


def _remove_bare_axis(section: PictureSection) -> PictureSection:
    """Return a section without the axis of an only figure that is a point: its words stand alone."""
    panels = section.panels
    if len(panels) > 1 or not panels[0].is_one_point:
        return section
    return replace(section, panels=(replace(panels[0], axis=None),))


def build_lane(
    store: Store, claim: Claim, sides: Mapping[str, str], marks: tuple[Mark, ...]
) -> Lane:
    """Build the lane of a claim: who said it, on which side, and when.

    Args:
        store: the ledger.
        claim: whose figures the marks are.
        sides: the letter of the colour of each party that has one.
        marks: what is drawn in it.
    """
    side = find_side(store, claim, sides)
    said = f"said {shorten_day(claim.said_on)}"
    return Lane(claim.id, name_who_says(store, claim), side, said, marks)


def refuse_crowd(subject: str, count: int, noun: str) -> None:
    """Refuse to draw more than anybody reads.

    Args:
        subject: the id of what would be drawn.
        count: how many rows it would have.
        noun: what they are, in the plural.

    Raises:
        NothingToDrawError: there are more than `MOST_FIGURES`.
    """
    if count > MOST_FIGURES:
        raise NothingToDrawError(
            f"'{subject}' has {count:,} {noun}, a picture holds {MOST_FIGURES}",
            hint="draw one of its disputes, or some of its claims",
        )


def find_subject(store: Store, names: Sequence[str]) -> Subject:
    """Return what names stand for, with its figures.

    Args:
        store: the ledger.
        names: one topic, one dispute, one lookalike, or claims, each as it was typed.
    """
    keys = [_find_name(store, name) for name in names]
    kinds = [store.declared[key.partition("#")[0]] for key in keys]
    match kinds:
        case [RecordKind.TOPIC]:
            claims = tuple(select_standing(store.claims_by_topic.get(keys[0], ())))
            figures = tuple(
                figure for claim in claims for figure in list_figures_of_claim(store, claim)
            )
            return Subject(keys[0], store.topics[keys[0]].title, figures, claims)
        case [RecordKind.DISPUTE]:
            dispute = store.disputes[keys[0]]
            figures = list_figures_of_dispute(store, dispute)
            return Subject(
                keys[0], dispute.question, figures, list_claims_of_dispute(store, dispute)
            )
        case [RecordKind.LOOKALIKE]:
            lookalike = store.lookalikes[keys[0]]
            figures = list_figures_of_lookalike(store, lookalike)
            note = "Often set side by side; not two answers to one question."
            return Subject(keys[0], name_lookalike(store, lookalike), figures, (), note)
    for name, kind in zip(names, kinds, strict=True):
        if kind is not RecordKind.CLAIM:
            raise NothingToDrawError(
                f"'{name}' is a {kind.singular}",
                hint="draw one topic, one dispute, one lookalike, or claims",
            )
    return _find_claims(store, keys)


def list_claims_of_subject(subject: Subject) -> tuple[Claim, ...]:
    """List the claims that stand, with those that its figures are of, each once.

    Args:
        subject: what is drawn: claims, figures, or both.
    """
    of_figures = (each.claim for each in subject.figures)
    return tuple(
        select_standing({each.id: each for each in (*subject.claims, *of_figures)}.values())
    )


def _find_name(store: Store, name: str) -> str:
    key = find_figure(store, name, _DRAWN) or find_figure(store, name, tuple(RecordKind))
    if key is None:
        raise NothingToDrawError(
            f"no topic, dispute, lookalike or claim has the id '{name}'",
            hint=suggest_id(store, name, _DRAWN),
        )
    return key


def _find_claims(store: Store, keys: Iterable[str]) -> Subject:
    claims: dict[str, Claim] = {}
    figures: dict[str, StatedFigure] = {}
    for key in dict.fromkeys(keys):
        name, sharp, figure = key.partition("#")
        claim = claims[name] = store.claims[name]
        if not sharp:
            figures.update(
                (str(each.reference), each) for each in list_figures_of_claim(store, claim)
            )
            continue
        found = resolve_figure(store, FigureReference(name, figure))
        if found is None:
            raise NothingToDrawError(f"claim '{name}' has no figure '{figure}'")
        figures[str(found.reference)] = found
    title = "; ".join(
        f"{name_who_says(store, claim)}: {claim.statement}" for claim in claims.values()
    )
    return Subject("+".join(claims), title, tuple(figures.values()), tuple(claims.values()))


def find_replaced(figures: Sequence[StatedFigure]) -> frozenset[str]:
    """Return the figures in place of which their own claimant said another number later.

    Args:
        figures: those of one picture.

    Returns:
        Their names, as `compare` takes them.
    """
    by_voice: dict[tuple[str, str], list[StatedFigure]] = {}
    for each in figures:
        by_voice.setdefault((each.claim.maker, each.figure.measure), []).append(each)
    return frozenset(
        str(one.reference)
        for voices in by_voice.values()
        for one in voices
        for other in voices
        if _is_earlier(one, other)
        and find_comparability(one, other).is_like
        and compare_standing(one, other) is Standing.REPLACED
    )


def _is_earlier(one: StatedFigure, other: StatedFigure) -> bool:
    first, second = one.claim.said_on.latest, other.claim.said_on.earliest
    return first is not None and second is not None and first < second
