"""In what the scopes of two figures differ: the value that each states of a dimension.

Every sentence holds if the two figures are exchanged.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.comparison.answer import Aspect, Conversion, Note, Reason
from factcheck.model.vocabulary import NOT_STATED

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.comparison.stated import StatedFigure


def compare_scopes(
    first: StatedFigure, second: StatedFigure
) -> Iterator[Reason | Note | Conversion]:
    """Find the differences of scope, dimension by dimension; harmless ones as notes.

    A dimension counts if both measures declare it; values that are declared the same are converted.

    Args:
        first: a figure.
        second: the figure beside it.
    """
    for dimension in _list_shared_dimensions(first, second):
        mine, theirs = find_scope_value(first, dimension), find_scope_value(second, dimension)
        name = _say_word(dimension)
        one, other = (
            None if value is None else _say_title(figure, dimension, value)
            for figure, value in ((first, mine), (second, theirs))
        )
        if mine is not None and theirs is not None:
            if mine == theirs:
                continue
            if _resolve_value(first, dimension, mine) == _resolve_value(second, dimension, theirs):
                names = " and ".join(f"'{title}'" for title in sorted((one or "", other or "")))
                yield Conversion(Aspect.SCOPE, f"{names} are declared the same ({name})")
                continue
            sentence = f"one is {one}, the other {other} ({name}){_say_relation(first, dimension, mine, theirs)}"
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


def build_scope_key(figure: StatedFigure) -> tuple[tuple[str, str | None], ...]:
    """Return what a figure's scope says of each dimension that is not harmless; None where it does not.

    Args:
        figure: with its measure, which declares the dimensions and which values are the same.

    Returns:
        A (dimension, value) pair for each dimension, in the order of the measure.
    """
    found = []
    for dimension in figure.measure.dimensions or {}:
        if dimension not in figure.measure.harmless:
            value = find_scope_value(figure, dimension)
            found.append((dimension, value and _resolve_value(figure, dimension, value)))
    return tuple(found)


def find_scope_value(figure: StatedFigure, dimension: str) -> str | None:
    """Return what a figure's scope says of a dimension, or None where that is not stated.

    Args:
        figure: a figure.
        dimension: the name that the measure gives it.
    """
    value = (figure.figure.scope or {}).get(dimension, NOT_STATED.value)
    return None if value == NOT_STATED.value else value


def _list_shared_dimensions(first: StatedFigure, second: StatedFigure) -> tuple[str, ...]:
    one, other = first.measure.dimensions or {}, second.measure.dimensions or {}
    if first.measure.id == second.measure.id:
        return tuple(one)
    return tuple(sorted(one.keys() & other.keys()))


def _resolve_value(figure: StatedFigure, dimension: str, value: str) -> str:
    names = (figure.declared.same_as or {}).get(dimension, {})
    return names.get(value, value)


def _say_relation(figure: StatedFigure, dimension: str, one: str, other: str) -> str:
    """Say that one value is a part of another, as the measure declares."""
    parts = (figure.declared.parts or {}).get(dimension, {})
    for part, whole in ((one, other), (other, one)):
        if part in parts.get(whole, ()):
            return f": {_say_title(figure, dimension, part)} is a part of {_say_title(figure, dimension, whole)}"
    return ""


def _say_title(figure: StatedFigure, dimension: str, value: str) -> str:
    return (figure.declared.titles or {}).get(dimension, {}).get(value) or _say_word(value)


def _say_word(word: str) -> str:
    return word.replace("-", " ")
