"""What an editor declares of a figure, its measure and the measured party, as comparing needs it.

The one place that reads those fields; every one of them may be absent.
"""

from __future__ import annotations

from datetime import timedelta
from operator import attrgetter
from typing import TYPE_CHECKING, Final

from factcheck.model.catalogue_words import FiscalYearNaming
from factcheck.model.declared import name_prices
from factcheck.model.dimensions import find_parts, find_second_names, find_titles
from factcheck.model.vocabulary import SAID, FigureRole
from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from factcheck.model.claims import Figure, Measure, Party
    from factcheck.model.dimensions import Values


@dataclass(frozen=True, slots=True, kw_only=True)
class Declaration:
    """What is declared of one figure.

    Attributes:
        release: which release of its document it is of (`adopted`, `revised`, `audited` …).
        base: of what a share is a share, where the value does not print it.
        prices: in the prices of which year money is stated, where the value does not print it.
        caveats: what its source warns of, in SDMX's words (`break in series`).
        is_change: whether it is by how much something changed, and no level (role `by`).
        is_of_day_said: whether the editor says that its present tense means the day it was said.
        also_called: other names of what its measure counts, or is stated per.
        opposite_of: the measure of which its measure is the negative (deficit and surplus).
        steady_within: the time within which the measured thing hardly moves.
        per: per what the figures of its measure are, printed or not.
        same_as: by dimension, values that are another one under a second name.
        parts: by dimension, of what values a value is the sum.
        titles: by dimension, the words in which a value is said; these three are None where no
            dimension declares any.
        currency: what a bare `$`, `pounds` or `rupees` means in its source.
        names_years_by_end: whether the measured party's `FY2019` is the year that ends in 2019, or
            the one that starts in it; None where the party does not say.
    """

    release: str | None = None
    base: str | None = None
    prices: str | None = None
    caveats: tuple[str, ...] = ()
    is_change: bool = False
    is_of_day_said: bool = False
    also_called: tuple[str, ...] = ()
    opposite_of: str | None = None
    steady_within: timedelta | None = None
    per: tuple[str, ...] = ()
    same_as: Mapping[str, Mapping[str, str]] | None = None
    parts: Mapping[str, Mapping[str, tuple[str, ...]]] | None = None
    titles: Mapping[str, Mapping[str, str]] | None = None
    currency: str | None = None
    names_years_by_end: bool | None = None


UNDECLARED: Final = Declaration()
"""Of a figure of which nothing more is declared."""


_OF_FIGURE: Final = attrgetter("release", "base", "prices", "caveat")
_OF_MEASURE: Final = attrgetter("also_called", "per", "opposite_of", "steady_for")


def _list_dimensions(measure: Measure) -> Iterable[tuple[str, Values]]:
    return (measure.dimensions or {}).items()


def _has_details(measure: Measure) -> bool:
    """Return whether a dimension says more of its values than their names."""
    return any(isinstance(each, dict) for _, each in _list_dimensions(measure))


def read_declaration(
    figure: Figure, measure: Measure, party: Party | None, currency: str | None
) -> Declaration:
    """Return what is declared of a figure.

    Args:
        figure: the figure.
        measure: what it measures.
        party: whose that is, where a party is measured.
        currency: what a bare `$` means in its source.
    """
    named = None if party is None else party.fiscal_years_named_by
    said = (*_OF_FIGURE(figure), *_OF_MEASURE(measure), currency, named, _has_details(measure))
    if not any(said) and figure.as_of is not SAID and figure.role is not FigureRole.BY:
        return UNDECLARED
    steady = measure.steady_for
    dimensions = {name: each for name, each in _list_dimensions(measure) if isinstance(each, dict)}
    same_as = {name: find_second_names(each) for name, each in dimensions.items()}
    parts = {name: find_parts(each) for name, each in dimensions.items()}
    titles = {name: find_titles(each) for name, each in dimensions.items()}
    return Declaration(
        release=None if figure.release is None else figure.release.value,
        base=figure.base,
        prices=None if figure.prices is None else name_prices(figure.prices),
        caveats=tuple(each.value.replace("-", " ") for each in figure.caveat),
        is_change=figure.role is FigureRole.BY,
        is_of_day_said=figure.as_of is SAID,
        also_called=measure.also_called,
        opposite_of=measure.opposite_of,
        steady_within=None if steady is None else timedelta(days=steady.days),
        per=measure.per,
        same_as=same_as or None,
        parts=parts or None,
        titles=titles or None,
        currency=currency,
        names_years_by_end=None if named is None else named is FiscalYearNaming.END,
    )
