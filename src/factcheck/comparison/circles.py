"""Figures whose `equals` lead back to themselves, however many figures lie between.

Each figure is looked at once, so that a long chain costs no more than its length.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.comparison.expressions import ExpressionError, parse_expression
from factcheck.comparison.ledger import find_figures_with_equals, resolve_figure
from factcheck.model.values import FigureReference

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.comparison.stated import StatedFigure
    from factcheck.model.corpus import Corpus


def find_circles(corpus: Corpus) -> Iterator[tuple[StatedFigure, ...]]:
    """Find the figures that follow from one another in a circle of two or more.

    Args:
        corpus: of which figures with `equals` are followed; a figure that equals itself is no
            circle here.

    Returns:
        Each circle from the figure on that is met first; of circles that share a figure, one.
    """
    followed: set[FigureReference] = set()
    reported: set[FigureReference] = set()
    for start, _ in find_figures_with_equals(corpus):
        way: dict[FigureReference, StatedFigure] = {}
        waiting = [iter((start,))]
        while waiting:
            each = next(waiting[-1], None)
            if each is None:
                waiting.pop()
                if way:
                    way.popitem()
            elif each.reference not in followed:
                followed.add(each.reference)
                way[each.reference] = each
                waiting.append(_find_named(corpus, each))
            elif each.reference in way and each.reference not in reported:
                references = list(way)
                circle = references[references.index(each.reference) :]
                if len(circle) == 1:
                    continue
                if reported.isdisjoint(circle):
                    yield tuple(way[reference] for reference in circle)
                reported.update(circle)


def _find_named(corpus: Corpus, figure: StatedFigure) -> Iterator[StatedFigure]:
    """Find the figures that an `equals` names and that have one themselves."""
    try:
        expression = parse_expression(figure.figure.equals or "")
    except ExpressionError:
        return
    for operand in expression.figures:
        assert isinstance(operand.value, FigureReference), "a number names nothing"
        named = resolve_figure(corpus, operand.value)
        if named is not None and named.figure.equals is not None:
            yield named
