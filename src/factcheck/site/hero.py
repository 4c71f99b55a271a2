"""What stands first on the page of a dispute: one figure, two and what lies between them, or a change."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.charts.draw import find_replaced
from factcheck.charts.kind import Kind, find_changes
from factcheck.charts.panel import BARE
from factcheck.comparison.reasons.other import build_measure_key
from factcheck.formats.svg.strip import draw_bracket
from factcheck.queries.pair_views import VERBS
from factcheck.queries.phrases import LEFT_OPEN, join_words, replace_with_capital
from factcheck.site.figure_records import Card, ChangeCard, ChangeEnd, Drawing, FactLine, Versus
from factcheck.site.records import Link
from factcheck.site.strips import draw, draw_panels
from factcheck.site.value_words import say_days_meant, say_value
from factcheck.site.wording import SIGN_WORDS, SILENT, name_fact, say_date, say_fact, say_precision

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.charts.picture import Panel
    from factcheck.comparison.stated import StatedFigure
    from factcheck.model.claims import Claim
    from factcheck.queries.compare_views import ComparePage, SideView
    from factcheck.queries.pair_views import PairView
    from factcheck.queries.part_views import FigureView
    from factcheck.queries.views_of_claim import ClaimView
    from factcheck.site.figure_records import Strip
    from factcheck.site.library import Library
    from factcheck.site.sources import PageSources


def find_change(figures: Sequence[StatedFigure]) -> tuple[StatedFigure, StatedFigure] | None:
    """Return from and to of one claim, where some figures are these two alone."""
    changes = find_changes(figures)
    return changes[0] if len(changes) == 1 and len(figures) == 2 else None


def show_change(
    library: Library, sources: PageSources, change: tuple[StatedFigure, StatedFigure]
) -> ChangeCard:
    """Show from and to of one claim on one card, in one lane.

    Args:
        library: the ledger, with what its pages ask of it.
        sources: the sources of the page, numbered as they are named.
        change: the level before and the level after.
    """
    claim = change[0].claim
    (panel,) = draw_panels(library, [Kind(change, is_change=True)])
    (lane,) = panel.lanes
    view = library.build_view(claim)
    ends = [
        ChangeEnd(
            mark.value,
            mark.course or lane.name_end(mark),
            stated.figure.basis.for_readers,
            _say_precision(view, stated),
        )
        for mark, stated in zip(lane.marks, change, strict=True)
    ]
    return ChangeCard(
        which=change[0].measure.title,
        side=lane.side,
        who=library.build_side(change[0]).who,
        said=_say_when(view),
        start=ends[0],
        end=ends[1],
        strip=draw(lane, panel.axis, has_scale=True),
        quotes=sources.build_quotes(view),
        claim=_link(library, claim),
    )


def show_one(library: Library, sources: PageSources, side: SideView, stated: StatedFigure) -> Card:
    """Show the only figure of a page.

    Args:
        library: the ledger, with what its pages ask of it.
        sources: the sources of the page, numbered as they are named.
        side: the figure as the page shows it.
        stated: the same, to be drawn.
    """
    (panel,) = draw_panels(library, [Kind((stated,))])
    strip = draw(panel.lanes[0], panel.axis, has_scale=True)
    return _build_card(library, sources, side, stated, strip, names_measure=True)


def build_versus(
    library: Library, sources: PageSources, page: ComparePage, figures: Sequence[StatedFigure]
) -> Versus:
    """Build the two figures of a page that has no others, one against the other.

    Args:
        library: the ledger, with what its pages ask of it.
        sources: the sources of the page, numbered as they are named.
        page: the comparison, which has one pair.
        figures: its two figures, to be drawn.
    """
    (pair,) = page.pairs
    is_joined = pair.standing not in {None, "differ"}
    panels = _draw_two(library, figures, is_joined=is_joined)
    strips = [
        None if pair.conversions else draw(lane, panel.axis, has_scale=lane is panel.lanes[-1])
        for panel in panels
        for lane in panel.lanes
    ]
    tells_scope = _list_scope(page.sides[0]) != _list_scope(page.sides[1])
    names_measure = not tells_scope or len({each.measure.id for each in figures}) > 1
    remarks = _say_replaced(figures) if pair.standing == "replaced" else ("", "")
    cards = [
        _build_card(library, sources, side, stated, strip, remark, names_measure=names_measure)
        for side, stated, strip, remark in zip(page.sides, figures, strips, remarks, strict=True)
    ]
    sign, verdict = say_answer(pair)
    is_bracketed = is_joined and not pair.conversions and pair.standing != "does not contradict"
    bracket = _draw_bracket(panels[0]) if is_bracketed else None
    numbers = dict(pair.arithmetic)
    gap = numbers.pop("difference", "") if bracket is not None else ""
    return Versus(
        first=cards[0],
        second=cards[1],
        sign=sign,
        verdict=verdict,
        why=_say_missing(pair),
        is_joined=is_joined,
        bracket=bracket,
        gap=f"{gap} between them" if gap else "",
        lines=tuple(_say_lines(page, pair, gap)),
    )


def _draw_two(
    library: Library, figures: Sequence[StatedFigure], *, is_joined: bool
) -> tuple[Panel, ...]:
    """Draw two figures: alike ones on one axis, others of one measure on two of one scale.

    What is alike once converted is on no axis, since the number that is drawn is not the one that is compared.
    """
    first, second = figures
    if is_joined:
        return draw_panels(library, [Kind((first, second))])
    alone = [Kind((first,)), Kind((second,))]
    if build_measure_key(first) == build_measure_key(second):
        return draw_panels(library, alone)
    return tuple(panel for kind in alone for panel in draw_panels(library, [kind]))


def _draw_bracket(panel: Panel) -> Drawing | None:
    if panel.axis is None or len(panel.lanes) != 2:
        return None
    one, other = (lane.marks[0].at for lane in panel.lanes)
    found = "" if one is None or other is None else draw_bracket(panel.axis, one, other)
    return Drawing(found) if found else None


def _say_replaced(figures: Sequence[StatedFigure]) -> tuple[str, str]:
    """Say of the earlier of two words of one claimant when the later took its place."""
    later = find_replaced(figures)
    first, second = (
        f"replaced, {say_date(str(other.claim.said_on))}" if str(one.reference) in later else ""
        for one, other in (figures, reversed(figures))
    )
    return first, second


def _say_missing(pair: PairView) -> str:
    if pair.comparability != "cannot tell":
        return ""
    missing = dict.fromkeys(
        (each.dimension or each.kind.value).replace("-", " ")
        for each in pair.reasons
        if not each.is_stated
    )
    return f"not stated: {join_words(missing)}" if missing else ""


def _say_lines(page: ComparePage, pair: PairView, gap: str) -> Iterator[str]:
    yield from pair.conversions
    if page.lookalike is not None:
        return
    if gap:  # which stands below the bracket
        words = ", ".join(f"{name} {text}" for name, text in pair.arithmetic if text != gap)
        tail = f"; {LEFT_OPEN}" if "(" in words else ""
        if words:
            yield f"Arithmetic: {words}{tail}."
        return
    for line in pair.lines:
        if line not in pair.note_lines:
            yield line


def say_answer(pair: PairView) -> tuple[str, str]:
    """Say an answer: its sign, and its words."""
    if pair.standing is not None:
        return _STANDING_SIGNS.get(pair.standing, "="), VERBS[pair.standing]
    if pair.comparability == "cannot tell":
        return "?", "cannot be told"
    return "≠", "not like for like"


_STANDING_SIGNS: Final = {
    "agree": "=",
    "within the margin": "≈",
    "does not contradict": "≈",
    "within rounding": "≈",
    "replaced": "→",
    "differ": "↔",
    "conflict": "×",
}


def _build_card(
    library: Library,
    sources: PageSources,
    side: SideView,
    stated: StatedFigure,
    strip: Strip | None,
    remark: str = "",
    *,
    names_measure: bool,
) -> Card:
    claim = stated.claim
    view = library.build_view(claim)
    facts, scope = dict(side.facts), _list_scope(side)
    which = (facts["measures"], *scope) if names_measure or not scope else scope
    return Card(
        which=replace_with_capital(", ".join(which)),
        basis="basis not stated" if facts["basis"] == SILENT else facts["basis"],
        value=say_value(side.value),
        side=library.find_side(claim),
        who=side.who,
        said=_say_when(view),
        remark=remark,
        precision=_say_precision(view, stated),
        strip=strip,
        quotes=sources.build_quotes(view)[:1],
        claim=_link(library, claim),
    )


def _list_scope(side: SideView) -> list[str]:
    """List what a figure states of its scope, in words."""
    return [
        f"{name}: {text}" if text in BARE else text
        for name, text in side.facts
        if name not in _NO_SCOPE and text != SILENT
    ]


_NO_SCOPE: Final = frozenset({"measures", "basis", "as of", "period", "per", "role", "said on"})
"""Facts that a card says elsewhere than in the words for its kind."""


def _say_when(view: ClaimView) -> str:
    return f"{f'{view.position}, said' if view.position else 'said'} {say_date(view.said_on)}"


def _link(library: Library, claim: Claim) -> Link:
    return Link("the claim", library.link_claim(claim.id))


def _say_precision(view: ClaimView, stated: StatedFigure) -> str:
    return say_precision(_find_view(view, stated)) or say_days_meant(stated)


def _find_view(view: ClaimView, stated: StatedFigure) -> FigureView:
    """Return a figure as its claim's view has it."""
    wanted = str(stated.reference).partition("#")[2]
    return next((each for each in view.figures if each.id == wanted), view.figures[0])


def list_facts(page: ComparePage) -> tuple[FactLine, ...]:
    """Return what the two figures of a page say of everything that is compared, what keeps them apart first."""
    lines = [
        FactLine(
            name_fact(each.name),
            each.sign,
            SIGN_WORDS.get(each.sign, ""),
            say_fact(each.name, each.first) or UNASKED,
            say_fact(each.name, each.second) or UNASKED,
        )
        for each in page.facts
    ]
    return tuple(sorted(lines, key=lambda each: (*SIGN_WORDS, "").index(each.sign)))


UNASKED: Final = "not asked of it"
"""Of a figure whose measure has no such dimension."""
