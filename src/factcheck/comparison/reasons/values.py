"""In what two figures differ by their values: total, base of a share, prices, and how a value can be read.

As in `reasons`, every sentence holds for the figures exchanged, and each `…_key` is what alike figures share.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.comparison.answer import Aspect, Note, Reason
from factcheck.comparison.noun import name_noun
from factcheck.model.vocabulary import MeasureKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.comparison.stated import StatedFigure


def compare_totals(first: StatedFigure, second: StatedFigure) -> Iterator[Reason]:
    """Find the difference in what the figures are out of (`43 of 50`); a rank always is out of some.

    Args:
        first: a figure.
        second: the figure beside it.
    """
    one, other = first.total, second.total
    settle = "state out of how many each is"
    is_rank = MeasureKind.RANK in {first.measure.kind, second.measure.kind}
    if one is None and other is None:
        if is_rank and first.measure.kind is second.measure.kind:
            sentence = "out of how many is not stated for either"
            yield Reason(Aspect.TOTAL, None, None, sentence, settle, is_stated=False)
        return
    if one is None or other is None:
        stated = one or other
        assert stated is not None, "one of them has a total"
        yield Reason(
            Aspect.TOTAL,
            None if one is None else one.text,
            None if other is None else other.text,
            f"out of how many is not stated for one, the other is out of {stated.text}",
            settle,
            is_stated=False,
        )
        return
    if build_total_key(first) == build_total_key(second):
        return
    is_stated = not one.printed.has_common(other.printed)
    text = f"one is out of {one.text}, the other out of {other.text}"
    open_words = "" if is_stated else ", and whether that is the same is not stated"
    yield Reason(
        Aspect.TOTAL, one.text, other.text, f"{text}{open_words}", settle, is_stated=is_stated
    )


def build_total_key(figure: StatedFigure) -> object:
    """Return what a figure is out of; None where a rank does not say it, empty where nothing is counted out.

    Args:
        figure: with its measure: of a rank, out of how many must be said.

    Returns:
        Number, bound and printed interval of the total.
    """
    total = figure.total
    if total is None:
        return None if figure.measure.kind is MeasureKind.RANK else ()
    return (total.number, total.bound, total.printed)


def compare_bases_of_shares(first: StatedFigure, second: StatedFigure) -> Iterator[Reason | Note]:
    """Find two shares of different wholes; a whole that one of them alone names is a note.

    Args:
        first: a figure.
        second: another one.
    """
    one, other = build_base_key(first), build_base_key(second)
    if one == other or not (first.is_share and second.is_share):
        return
    if one is None or other is None:
        stated = first.base or second.base
        yield Note(Aspect.BASE, f"of what it is a share is said of one only: of {stated}")
        return
    yield Reason(
        Aspect.BASE,
        first.base,
        second.base,
        f"one is a share of {first.base}, the other of {second.base}",
        "compare shares of one whole",
    )


def build_base_key(figure: StatedFigure) -> str | None:
    """Return of what a share is a share, as one noun; None where that is not said.

    Args:
        figure: with its measure, which may declare other names of the noun.
    """
    base = figure.base
    if base is None:
        return None
    return name_noun(base.lower(), figure.measure.unit, figure.declared.also_called)


def compare_prices(first: StatedFigure, second: StatedFigure) -> Iterator[Reason]:
    """Find money in the prices of two years, and money of which one alone says in whose prices it is.

    Args:
        first: a figure.
        second: the figure beside it; only two amounts of money are compared.
    """
    one, other = first.prices, second.prices
    if one == other or not (first.is_money and second.is_money):
        return
    if one is not None and other is not None:
        yield Reason(
            Aspect.PRICES,
            one,
            other,
            f"one is in prices of {one}, the other of {other}",
            "put both into the prices of one year, with the index and its source",
        )
        return
    yield Reason(
        Aspect.PRICES,
        one,
        other,
        f"in the prices of which year it is, is not stated for one, the other is in prices of {one or other}",
        "state the prices of both",
        is_stated=False,
    )


def build_prices_key(figure: StatedFigure) -> str:
    """Return in the prices of which year money is; empty where that is not said.

    Args:
        figure: with its measure, whose dimension `prices` is compared with the scope instead.
    """
    return (figure.prices or "") if figure.is_money else ""


def compare_values(first: StatedFigure, second: StatedFigure) -> Iterator[Reason]:
    """Find a value that can be read in several ways, or is not of the sort its measure wants.

    Args:
        first: a figure.
        second: the figure beside it; each is looked at by itself.
    """
    for figure in (first, second):
        quantity = figure.quantity
        value = f"'{figure.figure.value}'"
        left, right = (value, None) if figure is first else (None, value)
        if quantity is not None and quantity.readings:
            readings = " or as ".join(quantity.readings)
            sentence = f"{value} can be read as {readings}"
            settle = "say which is meant"
            yield Reason(Aspect.VALUE, left, right, sentence, settle, is_stated=False)
        elif figure.amount is None:
            wanted = _WANTED.get(figure.measure.kind, "a number")
            yield Reason(
                Aspect.VALUE,
                left,
                right,
                f"{value} is not {wanted}",
                f"record it under a measure of another kind, or as {wanted}",
                is_stated=False,
            )


def is_readable(figure: StatedFigure) -> bool:
    """Return whether a value can be read in one way, and is of the sort its measure wants.

    Args:
        figure: with its measure, whose kind says of which sort its value must be.
    """
    quantity = figure.quantity
    return figure.amount is not None and (quantity is None or not quantity.readings)


_WANTED = {MeasureKind.DATE: "a date", MeasureKind.SHARE: "a share of a whole"}
