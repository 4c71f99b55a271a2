"""What claims that were accepted before say, to be offered for the next one before other things."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from factcheck.model.dates import EdtfDate
from factcheck.model.periods import FiscalYear

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factcheck.model.claims import Claim, Figure

_TIMES: Final = (EdtfDate, FiscalYear)


class Used(NamedTuple):
    """Ids of topics and measures, and dates, the last first, each once; and the figures."""

    topics: tuple[str, ...] = ()
    measures: tuple[str, ...] = ()
    dates: tuple[str, ...] = ()
    figures: tuple[Figure, ...] = ()


def list_used(claims: Iterable[Claim]) -> Used:
    """Return what claims say.

    Args:
        claims: the last first.
    """
    said = [*claims]
    figures = [figure for each in said for figure in each.figures]
    times = (each.as_of or each.period for each in figures)
    return Used(
        tuple(dict.fromkeys(str(each.topic) for each in said)),
        tuple(dict.fromkeys(str(each.measure) for each in figures)),
        tuple(dict.fromkeys(str(each) for each in times if isinstance(each, _TIMES))),
        tuple(figures),
    )
