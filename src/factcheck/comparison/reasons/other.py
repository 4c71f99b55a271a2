"""In what two figures differ besides their times and units: measure, kind, basis, release and caveats.

Every sentence holds if the two figures are exchanged, and none depends on who states them.
Each `…_key` is what two figures have in common exactly where its aspect gives no reason; None where
something is missing that no two figures can do without.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from factcheck.comparison.answer import Aspect, Note, Reason
from factcheck.model.vocabulary import Basis

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from factcheck.comparison.stated import StatedFigure

_BASES: Final = {
    Basis.ACTUAL: Basis.ACTUAL.for_readers,
    Basis.ESTIMATE: "an estimate",
    Basis.PROJECTION: "a projection",
    Basis.PROPOSAL: "a proposal",
    Basis.REQUIREMENT: "a requirement",
}
_FORECAST: Final = "an estimate made before it was over"
_BREAK: Final = "break in series"


def compare_measures(first: StatedFigure, second: StatedFigure) -> Iterator[Reason]:
    """Find the difference of measure, with the relation that the measures declare, if any.

    Args:
        first: a figure.
        second: the figure beside it.
    """
    one, other = first.measure, second.measure
    if build_measure_key(first) == build_measure_key(second):
        return
    names = name_measures((first, second))
    mine, theirs = names[one.id], names[other.id]
    relation = ""
    for part, whole in ((one, other), (other, one)):
        if part.part_of == whole.id:
            relation = f" ('{part.title}' is a part of '{whole.title}')"
        elif part.variant_of == whole.id:
            relation = f" ('{part.title}' is a variant of '{whole.title}')"
    if one.part_of is not None and one.part_of == other.part_of:
        relation = f" (both are parts of {one.part_of})"
    if one.variant_of is not None and one.variant_of == other.variant_of:
        relation = f" (both are variants of {one.variant_of})"
    yield Reason(
        Aspect.MEASURE,
        mine,
        theirs,
        f"one measures '{mine}', the other '{theirs}'{relation}",
    )


def name_measures(figures: Iterable[StatedFigure]) -> dict[str, str]:
    """Return the titles of what figures measure, with whose it is where several have one title.

    Args:
        figures: those that stand side by side.

    Returns:
        By the ids of the measures: `Reserves`, or `Reserves (LAUSD)`; by its id where that is the same too.
    """
    found = {each.measure.id: each for each in figures}
    titles = Counter(each.measure.title for each in found.values())
    owned = Counter((each.measure.title, each.whose) for each in found.values())
    names = {}
    for name, each in found.items():
        title, whose = each.measure.title, each.whose
        is_told = whose is not None and owned[title, whose] == 1
        names[name] = title if titles[title] == 1 else f"{title} ({whose if is_told else name})"
    return names


def build_measure_key(figure: StatedFigure) -> str:
    """Return what is measured: a measure, or the one of which it is the negative.

    Args:
        figure: with its measure.

    Returns:
        The id of a measure.
    """
    return figure.declared.opposite_of or figure.measure.id


def compare_kinds(first: StatedFigure, second: StatedFigure) -> Iterator[Reason]:
    """Find the difference of kind.

    Args:
        first: a figure.
        second: the figure beside it.
    """
    one, other = first.measure.kind, second.measure.kind
    if one is not other:
        yield Reason(Aspect.KIND, one, other, f"one is a {one}, the other a {other}")


def compare_bases(first: StatedFigure, second: StatedFigure) -> Iterator[Reason | Note]:
    """Find the difference of basis; an estimate and a count of what is past are two answers to one question.

    Args:
        first: a figure.
        second: the figure beside it.
    """
    one, other = build_basis_key(first), build_basis_key(second)
    if one is None or other is None:
        yield _build_missing_basis(first, second)
        return
    if one == other:
        bases = {first.figure.basis, second.figure.basis}
        if len(bases) > 1:
            yield Note(Aspect.BASIS, f"one is an estimate, the other {_BASES[Basis.ACTUAL]}")
        return
    settle = None
    if {first.figure.basis, second.figure.basis} <= {
        Basis.PROJECTION,
        Basis.ESTIMATE,
        Basis.ACTUAL,
    }:
        settle = "set two projections side by side, or two figures of what has happened"
    yield Reason(
        Aspect.BASIS,
        _say_basis(first),
        _say_basis(second),
        f"one is {_say_basis(first)}, the other {_say_basis(second)}",
        settle,
    )


def _build_missing_basis(first: StatedFigure, second: StatedFigure) -> Reason:
    one, other = (
        None if build_basis_key(each) is None else _say_basis(each) for each in (first, second)
    )
    known = one or other
    whose = "for either" if known is None else f"for one, the other is {known}"
    return Reason(
        Aspect.BASIS,
        one,
        other,
        f"on what it rests is not stated {whose}",
        "find out of each whether it was counted, estimated, expected, asked for or needed",
        is_stated=False,
    )


def build_basis_key(figure: StatedFigure) -> str | None:
    """Return what a figure rests on, or None; of what is past an estimate and a count rest on the same.

    Args:
        figure: with its times: an estimate of what is still to come when it is said is a forecast.
    """
    basis = figure.figure.basis
    if basis is Basis.NOT_STATED:
        return None
    if basis is Basis.ESTIMATE:
        return _FORECAST if _is_forecast(figure) else Basis.ACTUAL
    return basis


def _say_basis(figure: StatedFigure) -> str:
    is_forecast = figure.figure.basis is Basis.ESTIMATE and _is_forecast(figure)
    return _FORECAST if is_forecast else _BASES[figure.figure.basis]


def _is_forecast(figure: StatedFigure) -> bool:
    """Return whether a figure was said before what it is of was over."""
    return figure.was_over is False


def compare_releases(first: StatedFigure, second: StatedFigure) -> Iterator[Reason]:
    """Find two releases of one thing, which are not two sides.

    Args:
        first: a figure.
        second: the figure beside it.
    """
    one, other = build_release_key(first), build_release_key(second)
    if one == other:
        return
    if one and other:
        yield Reason(
            Aspect.RELEASE,
            one,
            other,
            f"one is the {one} figure, the other the {other} one: two releases of one thing are not"
            " two sides",
            "compare figures of one release",
        )
        return
    yield Reason(
        Aspect.RELEASE,
        one or None,
        other or None,
        f"of which release it is, is not stated for one, the other is the {one or other} figure",
        "state the release of both",
        is_stated=False,
    )


def build_release_key(figure: StatedFigure) -> str:
    """Return of which release a figure is; empty where none is stated.

    Args:
        figure: with what it declares: the release of its document.
    """
    return figure.declared.release or ""


def compare_caveats(first: StatedFigure, second: StatedFigure) -> Iterator[Reason | Note]:
    """Find what the sources warn of; a break in the series on one side leaves open what it changed.

    Args:
        first: a figure.
        second: the figure beside it.
    """
    one, other = first.declared.caveats, second.declared.caveats
    if build_caveat_key(first) != build_caveat_key(second):
        yield Reason(
            Aspect.CAVEAT,
            _BREAK if build_caveat_key(first) else None,
            _BREAK if build_caveat_key(second) else None,
            "one stands behind a break in the series, and how far that changed it is not stated",
            "compare figures on one side of the break",
            is_stated=False,
        )
    for caveat in sorted({*one, *other}):
        if caveat != _BREAK or build_caveat_key(first) == build_caveat_key(second):
            whose = "both" if caveat in one and caveat in other else "one of them"
            yield Note(Aspect.CAVEAT, f"the source says of {whose}: {caveat}")


def build_caveat_key(figure: StatedFigure) -> bool:
    """Return whether a figure stands behind a break in its series.

    Args:
        figure: with the caveats that it declares.
    """
    return _BREAK in figure.declared.caveats
