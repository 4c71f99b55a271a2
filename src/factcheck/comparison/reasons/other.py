"""In what two figures differ besides their times and units: measure, kind, basis, release, scope, role.

Every sentence holds if the two figures are exchanged, and none depends on who states them.
Each `…_key` is what two figures have in common exactly where its aspect gives no reason; None where
something is missing that no two figures can do without.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.comparison.answer import Aspect, Conversion, Note, Reason
from factcheck.model.vocabulary import NOT_STATED, Basis, FigureRole
from factcheck.quantity.quantity import Change

if TYPE_CHECKING:
    from collections.abc import Iterator

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
    """Find the difference of measure, with the relation that the measures declare, if any."""
    one, other = first.measure, second.measure
    if measure_key(first) == measure_key(second):
        return
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
        one.title,
        other.title,
        f"one measures '{one.title}', the other '{other.title}'{relation}",
    )


def measure_key(figure: StatedFigure) -> str:
    """Return what is measured: a measure, or the one of which it is the negative."""
    return figure.declared.opposite_of or figure.measure.id


def compare_kinds(first: StatedFigure, second: StatedFigure) -> Iterator[Reason]:
    """Find the difference of kind."""
    one, other = first.measure.kind, second.measure.kind
    if one is not other:
        yield Reason(Aspect.KIND, one, other, f"one is a {one}, the other a {other}")


def compare_bases(first: StatedFigure, second: StatedFigure) -> Iterator[Reason | Note]:
    """Find the difference of basis; an estimate and a count of what is past are two answers to one question."""
    one, other = basis_key(first), basis_key(second)
    if one is None or other is None:
        yield _miss_basis(first, second)
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
        _basis_in_words(first),
        _basis_in_words(second),
        f"one is {_basis_in_words(first)}, the other {_basis_in_words(second)}",
        settle,
    )


def _miss_basis(first: StatedFigure, second: StatedFigure) -> Reason:
    one, other = (
        None if basis_key(each) is None else _basis_in_words(each) for each in (first, second)
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


def basis_key(figure: StatedFigure) -> str | None:
    """Return what a figure rests on, or None; of what is past an estimate and a count rest on the same."""
    basis = figure.figure.basis
    if basis is Basis.NOT_STATED:
        return None
    if basis is Basis.ESTIMATE:
        return _FORECAST if _is_forecast(figure) else Basis.ACTUAL
    return basis


def _basis_in_words(figure: StatedFigure) -> str:
    is_forecast = figure.figure.basis is Basis.ESTIMATE and _is_forecast(figure)
    return _FORECAST if is_forecast else _BASES[figure.figure.basis]


def _is_forecast(figure: StatedFigure) -> bool:
    """Return whether a figure was said before what it is of was over."""
    return figure.was_over is False


def compare_releases(first: StatedFigure, second: StatedFigure) -> Iterator[Reason]:
    """Find two releases of one thing, which are not two sides."""
    one, other = release_key(first), release_key(second)
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


def release_key(figure: StatedFigure) -> str:
    """Return of which release a figure is; empty where none is stated."""
    return figure.declared.release or ""


def compare_scopes(
    first: StatedFigure, second: StatedFigure
) -> Iterator[Reason | Note | Conversion]:
    """Find the differences of scope, dimension by dimension; harmless ones as notes.

    A dimension counts if both measures declare it; values that are declared the same are converted.
    """
    for dimension in _shared_dimensions(first, second):
        mine, theirs = scope_value(first, dimension), scope_value(second, dimension)
        name = _in_words(dimension)
        one, other = (
            None if value is None else _title(figure, dimension, value)
            for figure, value in ((first, mine), (second, theirs))
        )
        if mine is not None and theirs is not None:
            if mine == theirs:
                continue
            if _same_as(first, dimension, mine) == _same_as(second, dimension, theirs):
                names = " and ".join(f"'{title}'" for title in sorted((one or "", other or "")))
                yield Conversion(Aspect.SCOPE, f"{names} are declared the same ({name})")
                continue
            sentence = f"one is {one}, the other {other} ({name}){_relation(first, dimension, mine, theirs)}"
        elif mine is None and theirs is None:
            sentence = f"{name} is not stated for either"
        else:
            sentence = f"{name} is not stated for one, the other is {one or other}"
        if dimension in first.measure.harmless and dimension in second.measure.harmless:
            yield Note(Aspect.SCOPE, f"{sentence}, which the measure declares harmless")
            continue
        is_stated = mine is not None and theirs is not None
        settle = f"compare figures of one {name}" if is_stated else f"state the {name} of each"
        yield Reason(
            Aspect.SCOPE, one, other, sentence, settle, is_stated=is_stated, dimension=dimension
        )


def scope_key(figure: StatedFigure) -> tuple[tuple[str, str | None], ...]:
    """Return what a figure's scope says of each dimension that is not harmless; None where it does not."""
    found = []
    for dimension in figure.measure.dimensions or {}:
        if dimension not in figure.measure.harmless:
            value = scope_value(figure, dimension)
            found.append((dimension, value and _same_as(figure, dimension, value)))
    return tuple(found)


def scope_value(figure: StatedFigure, dimension: str) -> str | None:
    """Return what a figure's scope says of a dimension, or None where that is not stated."""
    value = (figure.figure.scope or {}).get(dimension, NOT_STATED.value)
    return None if value == NOT_STATED.value else value


def compare_roles(first: StatedFigure, second: StatedFigure) -> Iterator[Reason]:
    """Find a change beside a level, a fall beside what may be a rise, and a level from before."""
    if first.is_change == second.is_change:
        yield from _compare_directions(first, second)
        yield from _compare_levels(first, second)
        return
    change, level = (first, second) if first.is_change else (second, first)
    role = level.figure.role
    words = {True: "by how much it changed", False: _LEVELS[role]}
    one, other = words[first.is_change], words[second.is_change]
    sentence = f"one says by how much it changed, the other {_LEVELS_SAID[role]}"
    if role is not None:
        yield Reason(Aspect.ROLE, one, other, sentence, "compare two changes, or two levels")
        return
    yield Reason(
        Aspect.ROLE,
        None if change is second else one,
        None if change is first else other,
        "whether it is a level or a change is not stated for one, the other says by how much it changed",
        "state the role of each: from, to or by",
        is_stated=False,
    )


def role_key(figure: StatedFigure) -> tuple[bool, bool, bool]:
    """Return whether a figure is a change, said to be a fall, and a level from before its time."""
    return figure.is_change, figure.direction is Change.FALL, is_from_before(figure)


def is_from_before(figure: StatedFigure) -> bool:
    """Return whether a figure is the level before a change that its claim states with one time for both."""
    stated = figure.figure
    return stated.role is FigureRole.FROM and any(
        each.role is FigureRole.TO
        and each.measure == stated.measure
        and (each.as_of, each.period) == (stated.as_of, stated.period)
        for each in figure.claim.figures
    )


def _compare_levels(first: StatedFigure, second: StatedFigure) -> Iterator[Reason]:
    before = {is_from_before(first): first, is_from_before(second): second}
    if len(before) == 1:
        return
    words = {True: "the level before a change", False: "the level after it"}
    if first.claim.id == second.claim.id and before[False].figure.role is FigureRole.TO:
        yield Reason(
            Aspect.ROLE,
            words[before[True] is first],
            words[before[True] is second],
            "one is the level before a change, the other the level after it",
            "compare two levels before, or two levels after",
        )
        return
    yield Reason(
        Aspect.ROLE,
        None if before[True] is first else "a level of its time",
        None if before[True] is second else "a level of its time",
        "of which time the level before a change is, is not stated for one",
        "state the time of the level before the change",
        is_stated=False,
    )


def _compare_directions(first: StatedFigure, second: StatedFigure) -> Iterator[Reason]:
    one, other = first.direction, second.direction
    if Change.FALL in {one, other} and None in {one, other}:
        yield Reason(
            Aspect.ROLE,
            one,
            other,
            "whether it is a rise or a fall is not stated for one, the other is a fall",
            "say of both whether they rise or fall",
            is_stated=False,
        )


_LEVELS: Final = {
    None: "a level or a change",
    FigureRole.FROM: "the level before",
    FigureRole.TO: "the level after",
}
_LEVELS_SAID: Final = {
    None: "",
    FigureRole.FROM: "from which level",
    FigureRole.TO: "to which level",
}


def compare_caveats(first: StatedFigure, second: StatedFigure) -> Iterator[Reason | Note]:
    """Find what the sources warn of; a break in the series on one side leaves open what it changed."""
    one, other = first.declared.caveats, second.declared.caveats
    if caveat_key(first) != caveat_key(second):
        yield Reason(
            Aspect.CAVEAT,
            _BREAK if caveat_key(first) else None,
            _BREAK if caveat_key(second) else None,
            "one stands behind a break in the series, and how far that changed it is not stated",
            "compare figures on one side of the break",
            is_stated=False,
        )
    for caveat in sorted({*one, *other}):
        if caveat != _BREAK or caveat_key(first) == caveat_key(second):
            whose = "both" if caveat in one and caveat in other else "one of them"
            yield Note(Aspect.CAVEAT, f"the source says of {whose}: {caveat}")


def caveat_key(figure: StatedFigure) -> bool:
    """Return whether a figure stands behind a break in its series."""
    return _BREAK in figure.declared.caveats


def _shared_dimensions(first: StatedFigure, second: StatedFigure) -> tuple[str, ...]:
    one, other = first.measure.dimensions or {}, second.measure.dimensions or {}
    if first.measure.id == second.measure.id:
        return tuple(one)
    return tuple(sorted(one.keys() & other.keys()))


def _same_as(figure: StatedFigure, dimension: str, value: str) -> str:
    names = (figure.declared.same_as or {}).get(dimension, {})
    return names.get(value, value)


def _relation(figure: StatedFigure, dimension: str, one: str, other: str) -> str:
    """Say that one value is a part of another, as the measure declares."""
    parts = (figure.declared.parts or {}).get(dimension, {})
    for part, whole in ((one, other), (other, one)):
        if part in parts.get(whole, ()):
            return f": {_title(figure, dimension, part)} is a part of {_title(figure, dimension, whole)}"
    return ""


def _title(figure: StatedFigure, dimension: str, value: str) -> str:
    return (figure.declared.titles or {}).get(dimension, {}).get(value) or _in_words(value)


def _in_words(word: str) -> str:
    return word.replace("-", " ")
