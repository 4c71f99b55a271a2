"""What a database needs to know of a figure besides its key and its ends, to say how a set of figures stands."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from factcheck.comparison.amount import Nature
from factcheck.quantity.exact import shorten

if TYPE_CHECKING:
    from factcheck.comparison.pair import InTerms
    from factcheck.comparison.stated import StatedFigure
    from factcheck.quantity.interval import Number


def find_named_number(number: InTerms) -> Number | None:
    """Return the number that a figure names, in common terms; None of limits, ranges, dates and vague amounts.

    Args:
        number: the amount of a figure, with the terms in which it is compared.

    >>> from factcheck.comparison.pair import convert_to_terms
    >>> found = figure(value="about $1.9 billion", as_of="2019-01-14")
    >>> print(find_named_number(convert_to_terms(found, found.terms)))
    1900000000
    """
    amount = number.amount
    if amount.nature is not Nature.NUMBER or amount.exact is None:
        return None
    return shorten(number.convert_from_own(Fraction(amount.exact)))


def find_day_said(figure: StatedFigure) -> str | None:
    """Return the day on which a figure was said, where that is certain.

    Args:
        figure: whose claim has the day in `said_on`; a month, an interval or an inferred day is not
            certain.

    Returns:
        The day as YYYY-MM-DD, or None.

    >>> find_day_said(figure(said_on="2023-03-01")), find_day_said(figure(said_on="2023-03"))
    ('2023-03-01', None)
    """
    said = figure.day_said
    return str(said.start) if said.is_one_day else None


def name_terms(figure: StatedFigure) -> str:
    """Name the terms in which a figure is stated: where those of alike figures differ, they are converted.

    Args:
        figure: whose unit, time, sign and scope are named.

    Returns:
        Words that are the same of two figures between which nothing is converted.

    >>> name_terms(figure(measure="weight", value="60 lb"))
    'pound of weight'
    """
    terms = figure.terms
    is_of_year = terms.time == "year" and terms.months in {None, 12}
    words = (
        "opposite" if terms.sign < 0 else "",
        *(each.name for each in (terms.scale, *terms.below) if each is not None),
        f"per {terms.many}" if terms.many != 1 else "",
        f"per {terms.time}" if terms.time is not None and not is_of_year else "",
        *(f"{name}={value}" for name, value in sorted((figure.figure.scope or {}).items())),
    )
    return " ".join(filter(None, words))
