"""Everything that a comparison looks at of one figure, in one table: what alike figures share.

Groups, sets and the questions that are put to a database are all made of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeAlias

from factcheck.comparison.answer import Aspect
from factcheck.comparison.reasons.counts import (
    build_per_key,
    build_qualifiers_key,
    build_unit_key,
)
from factcheck.comparison.reasons.other import (
    build_basis_key,
    build_caveat_key,
    build_measure_key,
    build_release_key,
)
from factcheck.comparison.reasons.roles import build_role_key
from factcheck.comparison.reasons.said import build_ripeness_key
from factcheck.comparison.reasons.scopes import build_scope_key
from factcheck.comparison.reasons.times import build_time_key
from factcheck.comparison.reasons.values import (
    build_base_key,
    build_prices_key,
    build_total_key,
    is_readable,
)
from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from factcheck.comparison.stated import StatedFigure

Key: TypeAlias = tuple[tuple[Aspect, object], ...]
"""What a figure says of each aspect; None where it does not say."""

STEADY: Final = "within the time in which it hardly moves"
"""What stands for the moment in the key of a measure that hardly moves for some time."""


@dataclass(frozen=True, slots=True)
class KeyPart:
    """One aspect of a key.

    Attributes:
        column: its name in a table of figures.
        aspect: a moment stands in the place of a period.
        build: returns what a figure says of it, or None.
        is_fixed: whether nothing is a set without it, since numbers are then not of one sort.
        may_be_unsaid: whether a figure that does not say it lacks nothing: of what a share is a share.
    """

    column: str
    aspect: Aspect
    build: Callable[[StatedFigure], object]
    is_fixed: bool = False
    may_be_unsaid: bool = False


def _build_time(figure: StatedFigure) -> object:
    is_steady = figure.declared.steady_within is not None and figure.wants_moment
    is_timed = not is_steady or figure.moment is None
    return build_time_key(figure) if is_timed else STEADY


def _build_readable(figure: StatedFigure) -> bool | None:
    return is_readable(figure) or None


KEY_PARTS: Final = (
    KeyPart("measure", Aspect.MEASURE, build_measure_key, is_fixed=True),
    KeyPart("unit", Aspect.UNIT, build_unit_key, is_fixed=True),
    KeyPart("qualifiers", Aspect.QUALIFIERS, build_qualifiers_key),
    KeyPart("kind", Aspect.KIND, lambda figure: figure.measure.kind, is_fixed=True),
    KeyPart("time", Aspect.PERIOD, _build_time),
    KeyPart("too_early", Aspect.TOO_EARLY, build_ripeness_key),
    KeyPart("basis", Aspect.BASIS, build_basis_key),
    KeyPart("release", Aspect.RELEASE, build_release_key),
    KeyPart("scope", Aspect.SCOPE, build_scope_key),
    KeyPart("per", Aspect.PER, build_per_key, is_fixed=True),
    KeyPart("role", Aspect.ROLE, build_role_key, is_fixed=True),
    KeyPart("total", Aspect.TOTAL, build_total_key),
    KeyPart("base", Aspect.BASE, build_base_key, may_be_unsaid=True),
    KeyPart("prices", Aspect.PRICES, build_prices_key),
    KeyPart("caveat", Aspect.CAVEAT, build_caveat_key),
    KeyPart("readable", Aspect.VALUE, _build_readable, is_fixed=True),
)
"""Every aspect of a key, in the order in which reasons are given."""


def build_key(figure: StatedFigure) -> Key:
    """Return everything that a comparison looks at, with what the figure says of it; None for what it does not.

    Args:
        figure: with its claim and its measure.

    Returns:
        A pair for each aspect, in the order of the table of keys.

    >>> [value for aspect, value in build_key(figure(as_of="2019-01-14")) if aspect is Aspect.BASIS]
    [<Basis.ACTUAL: 'actual'>]
    """
    return tuple(_find_stated(figure))


def _find_stated(figure: StatedFigure) -> Iterator[tuple[Aspect, object]]:
    for part in KEY_PARTS:
        aspect = part.aspect
        if aspect is Aspect.PERIOD and not figure.wants_period:
            aspect = Aspect.MOMENT
        yield aspect, part.build(figure)


MAY_BE_UNSAID: Final = frozenset(part.aspect for part in KEY_PARTS if part.may_be_unsaid)


def find_missing(key: Key) -> tuple[Aspect, ...]:
    """Return what a key does not say and would have to; of a scope, any of its dimensions.

    Args:
        key: as `build_key` returns it.

    >>> find_missing(build_key(figure()))
    (<Aspect.MOMENT: 'moment'>,)
    """
    return tuple(aspect for aspect, value in key if is_missing(aspect, value))


def is_missing(aspect: Aspect, value: object) -> bool:
    """Return whether what a key says of an aspect is not enough to compare by.

    Args:
        aspect: what is compared.
        value: what a key says of it; of a scope (dimension, value) pairs; None where nothing is
            said.

    >>> is_missing(Aspect.BASIS, None), is_missing(Aspect.BASE, None)
    (True, False)
    """
    if aspect is Aspect.SCOPE and isinstance(value, tuple):
        return any(stated is None for _, stated in value)
    return value is None and aspect not in MAY_BE_UNSAID
