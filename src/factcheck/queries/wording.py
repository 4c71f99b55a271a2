"""Dates, moments, scopes and answers in the words that people read."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, Final

from factcheck.model.dimensions import say_value
from factcheck.model.vocabulary import (
    MOMENT_KINDS,
    PERIOD_KINDS,
    FigureRole,
    NotStated,
    Said,
)
from factcheck.queries.more_fields import read_more
from factcheck.queries.phrases import list_in_words, say_count

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factcheck.comparison.answer import Comparison
    from factcheck.comparison.stated import StatedFigure
    from factcheck.model.claims import Claim, Figure, Measure
    from factcheck.model.dates import EdtfDate
    from factcheck.model.periods import FiscalYear

NOT_STATED = NotStated.NOT_STATED.value


def format_field(value: EdtfDate | FiscalYear | NotStated | Said | str | None) -> str | None:
    """Return a value as it stands in a file, `not-stated` and `said` included, or None.

    Args:
        value: of a field; None where the record does not have it.
    """
    if value is None:
        return None
    return str(value.value if isinstance(value, NotStated | Said) else value)


def say_role(role: str) -> str:
    """Say what a figure is of a change: one of its ends, or the change.

    Args:
        role: as files have it: `from`, `to` or `by`.
    """
    return _ROLES[FigureRole(role)]


_ROLES: Final = {
    FigureRole.FROM: "level before a change",
    FigureRole.TO: "level after a change",
    FigureRole.BY: "change, not a level",
}


def say_when_it_holds(claim: Claim, figure: Figure, measure: Measure | None) -> str:
    """Say at which moment or over which period a figure holds.

    Where the document does not say, the day on which it was said is named as what it is.

    Args:
        claim: the claim, with the day on which it was made.
        figure: a figure of it.
        measure: that of the figure, or None where it is unknown.
    """
    given: EdtfDate | FiscalYear | NotStated | Said | None
    if measure is not None and measure.kind in PERIOD_KINDS:
        label, given = "period", figure.period
    elif measure is not None and measure.kind in MOMENT_KINDS:
        label, given = "as of", figure.as_of
    else:
        given = figure.as_of or figure.period
        label = "as of" if figure.as_of is not None else "period"
    if given is None:
        return f"said {claim.said_on}"
    if isinstance(given, NotStated):
        return f"not stated (said {claim.said_on})"
    if isinstance(given, Said):
        return f"as of {claim.said_on}, the day it was said"
    return f"{label} {given}" if label == "as of" else str(given)


def say_what(figure: Figure, measure: Measure | None) -> str:
    """Say what a figure measures: the measure, then scope, role, per and basis.

    Args:
        figure: the figure.
        measure: that of the figure, or None where it is unknown.
    """
    words = [measure.title if measure is not None else figure.measure]
    dimensions = (None if measure is None else measure.dimensions) or {}
    for dimension, value in (figure.scope or {}).items():
        said = say_value(dimensions.get(dimension), value)
        words.append(f"{dimension.replace('-', ' ')}: {said}")
    if figure.role is not None:
        words.append(say_role(figure.role.value))
    if isinstance(figure.per, NotStated):
        words.append("per not stated")
    elif figure.per:
        words.append(" ".join(f"per {each}" for each in figure.per))
    words += [
        f"{name} {said}"
        for name, said in (("share of", figure.base), ("in prices of", figure.prices))
        if said is not None
    ]
    words.append(figure.basis.for_readers)
    words += (
        [f"{name}: {text}" for name, text in list_in_words(more)]
        if (more := read_more(figure))
        else []
    )
    return "; ".join(words)


def say_comparison(comparison: Comparison) -> str:
    """Say whether two figures may be compared, and only if so how they stand.

    Args:
        comparison: the whole answer for the two.
    """
    sides = (
        f"{comparison.first.figure.value} ({comparison.first.reference})"
        f" and {comparison.second.figure.value} ({comparison.second.reference})"
    )
    standing = f": {comparison.standing}" if comparison.standing is not None else ""
    return f"{sides}: {comparison.sentence}{standing}"


def say_comparability(figures: Iterable[StatedFigure]) -> str | None:
    """Say in one line whether the figures of a list may be compared with each other.

    Figures of different kinds of thing are no pair.

    Args:
        figures: those of the list, gone through once; of very many none is held, of fewer than two nothing
            is said.
    """
    from factcheck.comparison.answer import Comparability
    from factcheck.comparison.compare import MOST_IN_PAIRS, list_comparabilities
    from factcheck.comparison.reasons.other import build_measure_key

    kinds: dict[str, list[StatedFigure]] = {}
    coming = iter(figures)
    for figure in coming:
        of_kind = kinds.setdefault(build_measure_key(figure), [])
        of_kind.append(figure)
        if len(of_kind) > MOST_IN_PAIRS:
            held = chain.from_iterable(kinds.values())
            return _say_comparability_of_groups(chain(held, coming))
    number = sum(map(len, kinds.values()))
    if number < 2:
        return None
    answers = [answer for each in kinds.values() for answer in list_comparabilities(each)]
    if not answers and number == 2:
        return "The two figures are not the same kind of thing."
    if not answers:
        return f"No two of the {number:,} figures are of the same kind of thing."
    like = sum(answer.is_like for answer in answers)
    unclear = answers.count(Comparability.UNCLEAR)
    different = len(answers) - like - unclear
    if len(answers) == 1:
        two = "two figures" if number == 2 else "only two figures of one kind of thing"
        return {
            Comparability.LIKE: f"The {two} are like for like.",
            Comparability.CONVERTED: f"The {two} are like for like once converted.",
            Comparability.UNLIKE: f"The {two} are not like for like.",
            Comparability.UNCLEAR: f"Whether the {two} are like for like cannot be told.",
        }[answers[0]]
    if like == len(answers) and len(kinds) == 1:
        return _ALL_ALIKE
    if different == len(answers):
        return f"No two of the {number:,} figures are like for like."
    parts = [f"{like:,} {'is' if like == 1 else 'are'}"] if like else []
    parts += [f"{different:,} {'is' if different == 1 else 'are'} not"] if different else []
    parts += [f"{unclear:,} cannot be told"] if unclear else []
    of_one_kind = " of one kind of thing" if len(kinds) > 1 else ""
    pairs = f"{say_count(len(answers), 'pair')}{of_one_kind}"
    return f"{_say_some_alike(is_any=like > 0)}: of {pairs}, {', '.join(parts)}."


def _say_comparability_of_groups(figures: Iterable[StatedFigure]) -> str:
    from factcheck.comparison.group import count_alike

    alike = count_alike(figures)
    together = alike.together
    if together == alike.figures and alike.groups == 1:
        return _ALL_ALIKE
    rest = f", {together:,} are like for like with another" if together else ", none is"
    return f"{_say_some_alike(is_any=together > 0)}: of {alike.figures:,} figures{rest}."


def _say_some_alike(*, is_any: bool) -> str:
    if is_any:
        return "Not every two figures are like for like"
    return "No two figures are known to be like for like"


_ALL_ALIKE: Final = "All figures are like for like."
