"""Compare two figures: whether they are alike, why not, how they stand, and what lies between them."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING, Final

from factcheck.comparison.answer import (
    Aspect,
    Comparability,
    Comparison,
    Conversion,
    Note,
    Reason,
    Standing,
)
from factcheck.comparison.pair import find_conversions
from factcheck.comparison.reasons.counts import (
    compare_pers,
    compare_qualifiers,
    compare_units,
)
from factcheck.comparison.reasons.other import (
    compare_bases,
    compare_caveats,
    compare_kinds,
    compare_measures,
    compare_releases,
)
from factcheck.comparison.reasons.roles import compare_roles
from factcheck.comparison.reasons.said import compare_money, compare_ripeness
from factcheck.comparison.reasons.scopes import compare_scopes
from factcheck.comparison.reasons.times import compare_times
from factcheck.comparison.reasons.values import (
    compare_bases_of_shares,
    compare_prices,
    compare_totals,
    compare_values,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from factcheck.comparison.stated import StatedFigure

    _Remark = Reason | Note | Conversion

MOST_IN_PAIRS: Final = 12
"""The most figures of which every pair is compared: 66 pairs fill a page."""

_ORDER: Final = {aspect: place for place, aspect in enumerate(Aspect)}

_ASPECTS: Final[tuple[Callable[[StatedFigure, StatedFigure], Iterable[_Remark]], ...]] = (
    compare_measures,
    compare_units,
    compare_qualifiers,
    compare_kinds,
    compare_times,
    compare_ripeness,
    compare_money,
    compare_bases,
    compare_releases,
    compare_scopes,
    compare_pers,
    compare_roles,
    compare_totals,
    compare_bases_of_shares,
    compare_prices,
    compare_caveats,
    compare_values,
    find_conversions,
)
"""Everything that is compared, one function an aspect; `groups` has the key of each."""
_TELLING: Final = (compare_bases, compare_scopes)
"""Aspects that are quickly compared, and in which two figures of one measure differ most often."""
_TELLING_FIRST: Final = (*_TELLING, *(each for each in _ASPECTS if each not in _TELLING))


def compare(first: StatedFigure, second: StatedFigure) -> Comparison:
    """Answer whether two figures can be compared, and what follows from their numbers.

    Every known difference is a reason; without one, whatever is not stated is.
    Only figures that are alike, converted or not, stand to each other in some way.

    Args:
        first: a figure with its claim and its measure.
        second: another one; the answer is the same if the two are exchanged.

    >>> one = figure(value="$1.9 billion", as_of="2019-01-14")
    >>> other = figure(value="$1.2 billion", as_of="2019-01-14")
    >>> answer = compare(one, other)
    >>> print(answer.comparability, answer.standing)
    like for like conflict
    """
    remarks = _find_remarks(first, second)
    reasons = _sort_reasons(remarks)
    comparability = _judge(remarks)
    notes = [each for each in remarks if isinstance(each, Note)]
    standing = None
    if comparability.is_like:
        from factcheck.comparison.standing import compare_standing
        from factcheck.comparison.standing_notes import (
            explain_conventions,
            explain_customs,
            explain_rounded_limit,
        )

        standing = compare_standing(first, second)
        notes.extend(explain_conventions(first, second, standing))
        notes.extend(explain_customs(first, second))
        notes.extend(explain_rounded_limit(first, second, standing))
    conversions = (each for each in remarks if isinstance(each, Conversion))
    return Comparison(
        first=first,
        second=second,
        comparability=comparability,
        reasons=reasons,
        notes=tuple(dict.fromkeys(notes)),
        conversions=tuple(conversions) if comparability is Comparability.CONVERTED else (),
        standing=standing,
    )


def find_reasons(first: StatedFigure, second: StatedFigure) -> tuple[Reason, ...]:
    """Return the reasons that `compare` gives, and nothing else of its answer: it costs a third of the time.

    Args:
        first: a figure with its claim and its measure.
        second: another one.

    >>> reasons = find_reasons(figure(as_of="2019-01-14"), figure())
    >>> [each.sentence for each in reasons]
    ['the moment is not stated for one, the other is as of 2019-01-14']
    """
    return _sort_reasons(_find_remarks(first, second))


def compare_all(figures: Sequence[StatedFigure]) -> tuple[Comparison, ...]:
    """Compare every pair of up to `MOST_IN_PAIRS` figures, in order; of more, none.

    Larger numbers of figures are for `group`.

    Args:
        figures: in the order in which their pairs are wanted.

    >>> len(compare_all([figure(as_of="2019"), figure(as_of="2020"), figure()]))
    3
    """
    return tuple(compare(first, second) for first, second in _list_pairs(figures))


def list_comparabilities(figures: Sequence[StatedFigure]) -> tuple[Comparability, ...]:
    """Return of the pairs that `compare_all` compares only whether they can be compared.

    Args:
        figures: in the order in which their pairs are wanted.

    >>> [each.value for each in list_comparabilities([figure(as_of="2019-01-14"), figure()])]
    ['cannot tell']
    """
    return tuple(find_comparability(first, second) for first, second in _list_pairs(figures))


def find_comparability(first: StatedFigure, second: StatedFigure) -> Comparability:
    """Return whether two figures can be compared, as `compare` says; the first known difference ends the search.

    Args:
        first: a figure with its claim and its measure.
        second: another one.

    >>> print(find_comparability(figure(as_of="2019-01-14"), figure()))
    cannot tell
    """
    remarks: list[_Remark] = []
    for find in _TELLING_FIRST:
        for each in find(first, second):
            if isinstance(each, Reason) and each.is_stated:
                return Comparability.UNLIKE
            remarks.append(each)
    return _judge(remarks)


def find_standing(first: StatedFigure, second: StatedFigure) -> Standing | None:
    """Return how two figures stand, as `compare` says, and nothing else of its answer.

    Args:
        first: a figure with its claim and its measure.
        second: another one.

    >>> one = figure(value="$1.9 billion", as_of="2019-01-14")
    >>> print(find_standing(one, figure(value="$1.2 billion", as_of="2019-01-14")))
    conflict
    >>> print(find_standing(one, figure(value="$1.2 billion")))
    None
    """
    if not find_comparability(first, second).is_like:
        return None
    from factcheck.comparison.standing import compare_standing

    return compare_standing(first, second)


def _list_pairs(figures: Sequence[StatedFigure]) -> Iterator[tuple[StatedFigure, StatedFigure]]:
    if len(figures) <= MOST_IN_PAIRS:
        yield from combinations(figures, 2)


def _find_remarks(first: StatedFigure, second: StatedFigure) -> list[_Remark]:
    return [remark for find in _ASPECTS for remark in find(first, second)]


def _sort_reasons(remarks: Iterable[_Remark]) -> tuple[Reason, ...]:
    """Return the reasons among some remarks, known differences first, each once."""
    return tuple(
        sorted(
            dict.fromkeys(each for each in remarks if isinstance(each, Reason)),
            key=lambda reason: (reason.is_missing, _ORDER[reason.kind]),
        )
    )


def _judge(remarks: Sequence[_Remark]) -> Comparability:
    reasons = [each for each in remarks if isinstance(each, Reason)]
    if any(reason.is_stated for reason in reasons):
        return Comparability.UNLIKE
    if reasons:
        return Comparability.UNCLEAR
    is_converted = any(isinstance(each, Conversion) for each in remarks)
    return Comparability.CONVERTED if is_converted else Comparability.LIKE
