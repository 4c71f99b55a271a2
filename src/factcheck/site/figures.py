"""Figures on pages: the cards of two of them, and tables of many, kind by kind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.comparison import compare, group
from factcheck.query.kinds import part_by_kind, sign_of
from factcheck.query.pairviews import VERBS
from factcheck.site.records import (
    Card,
    FactLine,
    FigureRow,
    KindRows,
    Link,
    MeasureTable,
    Versus,
)
from factcheck.site.wording import (
    SIGN_WORDS,
    SILENT,
    name_source,
    say_date,
    say_fact,
    say_kind,
    say_precision,
    say_where,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.comparison import StatedFigure
    from factcheck.query.compareviews import ComparePage, SideView
    from factcheck.query.pairviews import PairView
    from factcheck.query.views import FigureView
    from factcheck.site.library import Library
    from factcheck.site.sources import Sources


def make_card(library: Library, sources: Sources, side: SideView) -> Card:
    """Make the card of one figure."""
    claim = library.store.claims[side.claim]
    view = library.view(claim)
    figure = _figure_of(library, side)
    facts = dict(side.facts)
    skipped = {"measures", "basis", "as of", "period", "per", "role", "said on"}
    scope = [text for name, text in side.facts if name not in skipped and text != SILENT]
    which = ", ".join(scope) or facts["measures"]
    position = f"{view.position}, said " if view.position else "said "
    return Card(
        which=which[:1].upper() + which[1:],
        basis=facts["basis"],
        value=side.value,
        side=library.side_of(claim),
        who=side.who,
        said=f"{position}{say_date(view.said_on)}",
        precision=say_precision(figure),
        quotes=sources.quote(view)[:1],
        claim=Link("the claim", f"claim/{claim.id}.html"),
    )


def _figure_of(library: Library, side: SideView) -> FigureView:
    figures = library.view(library.store.claims[side.claim]).figures
    wanted = side.figure.partition("#")[2]
    return next((each for each in figures if each.id == wanted), figures[0])


def set_against(library: Library, sources: Sources, page: ComparePage) -> Versus:
    """Set the only two figures of a page against each other."""
    (pair,) = page.pairs
    first, second = (make_card(library, sources, side) for side in page.sides)
    sign, verdict = answer_pair(pair)
    lines = () if page.lookalike is not None else pair.lines
    return Versus(
        first, second, sign, verdict, pair.standing is not None, (*pair.conversions, *lines)
    )


def answer_pair(pair: PairView) -> tuple[str, str]:
    """Return the sign of an answer and its words."""
    if pair.standing is not None:
        sign = _STANDING_SIGNS.get(pair.standing, "=")
        return sign, VERBS[pair.standing]
    if pair.comparability == "cannot tell":
        return "?", "cannot be told"
    return "≠", "not like for like"


_STANDING_SIGNS = {
    "agree": "=",
    "within the margin": "≈",
    "does not contradict": "≈",
    "within rounding": "≈",
    "replaced": "→",
    "differ": "↔",
    "conflict": "×",
}


def list_facts(page: ComparePage) -> tuple[FactLine, ...]:
    """Return what the two figures of a page say of everything that is compared."""
    return tuple(
        FactLine(
            each.name,
            each.sign,
            SIGN_WORDS.get(each.sign, ""),
            say_fact(each.name, each.first),
            say_fact(each.name, each.second),
        )
        for each in page.facts
    )


def tabulate(library: Library, figures: Sequence[StatedFigure]) -> tuple[MeasureTable, ...]:
    """Make a table of each measure, in which figures stand together that share all that is compared."""
    tables = []
    for places in part_by_kind(figures):
        found = [figures[place] for place in places]
        measure = found[0].measure
        tables.append(
            MeasureTable(
                Link(measure.title, f"measure/{measure.id}.html"),
                tuple(_list_kinds(library, found)),
            )
        )
    return tuple(tables)


def _list_kinds(library: Library, figures: Sequence[StatedFigure]) -> Iterator[KindRows]:
    before: StatedFigure | None = None
    for each in group(figures).groups:
        first = each.figures[0]
        sign = "" if before is None else sign_of(compare(before, first))
        sign = sign if sign in _APART else ""
        yield KindRows(
            sign=sign,
            word=_APART.get(sign, ""),
            title=say_kind(library.side(first)) or "nothing else is stated",
            remark=_remark(
                each.missing and [a.value for a in each.missing], each.standing, len(each.figures)
            ),
            rows=tuple(_row(library, figure) for figure in each.figures),
        )
        before = first


_APART = {
    "≠": "not like for like with the figures above:",
    "?": "it cannot be told whether these are like the figures above:",
}


def _remark(missing: Sequence[str], standing: object, count: int) -> str | None:
    if count < 2:
        return None
    if missing:
        return f"Whether these may be compared cannot be told; not stated: {', '.join(missing)}."
    if standing is None:
        return "Like for like."
    return f"Like for like: {VERBS[str(getattr(standing, 'value', standing))]}."


def _row(library: Library, stated: StatedFigure) -> FigureRow:
    claim = stated.claim
    view = library.view(claim)
    side = library.side(stated)
    first = view.appearances[0] if view.appearances else None
    return FigureRow(
        who=Link(side.who, f"claim/{claim.id}.html"),
        side=library.side_of(claim),
        value=side.value,
        said=say_date(view.said_on),
        source="" if first is None else f"{name_source(first)}, {say_where(first)}",
        note=side.figure_note,
    )
