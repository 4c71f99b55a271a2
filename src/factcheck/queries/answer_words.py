"""The answer of a page in one line."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.comparison.answer import Aspect
from factcheck.comparison.reasons.other import build_measure_key
from factcheck.queries.pair_views import VERBS
from factcheck.queries.phrases import add_speaker, join_words, replace_with_capital, say_count

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from factcheck.comparison.answer import Comparison, Reason
    from factcheck.comparison.group import Group
    from factcheck.comparison.stated import StatedFigure


_NAMES: Final = {Aspect.DAY_SAID: "the day on which they were said", Aspect.KIND: "kind of number"}


def say_summary(
    figures: Sequence[StatedFigure],
    who: Mapping[str, str],
    comparisons: Sequence[Comparison],
    groups: Sequence[Group],
) -> str:
    """Say in one line what may be said of some figures.

    Args:
        figures: the figures.
        who: for the name of each figure, who says it.
        comparisons: of their pairs of one kind; of two figures their only one.
        groups: of those that share all that is compared; of two figures nobody asks for them.
    """
    if len(figures) < 2:
        return (
            "One figure, and no other to compare it with." if figures else "No figures to compare."
        )
    return (
        say_pair_summary(comparisons[0])
        if len(figures) == 2
        else _say_summary_of_many(figures, who, comparisons, groups)
    )


def say_pair_summary(comparison: Comparison) -> str:
    """Say in one line whether two figures can be compared, and how they stand; no reasons in full.

    Args:
        comparison: the whole answer for the two.
    """
    if comparison.standing is not None:
        how = "; ".join(each.sentence for each in comparison.conversions)
        converted = f" ({how})" if how else ""
        return f"{replace_with_capital(comparison.comparability.value)}{converted}: {VERBS[comparison.standing.value]}."
    if comparison.comparability.is_like:
        return f"{replace_with_capital(comparison.comparability.value)}."
    if any(each.kind is Aspect.MEASURE for each in comparison.differences):
        return "Not like for like: they are not the same kind of thing."
    if comparison.but_for is not None:
        return f"Not like for like: alike but for {_name_reasons((comparison.but_for,))}."
    parts = []
    if comparison.differences:
        parts.append(f"they differ in {_name_reasons(comparison.differences)}")
    if comparison.missing:
        are = "is" if len({name_reason(each) for each in comparison.missing}) == 1 else "are"
        parts.append(f"{_name_reasons(comparison.missing)} {are} not stated")
    return f"{replace_with_capital(comparison.comparability.value)}: {'; '.join(parts)}."


def _say_summary_of_many(
    figures: Sequence[StatedFigure],
    who: Mapping[str, str],
    comparisons: Sequence[Comparison],
    groups: Sequence[Group],
) -> str:
    from factcheck.queries.kinds import find_conflict

    groups = [each for each in groups if len(each.figures) > 1]
    kinds = len({build_measure_key(each) for each in figures})
    conflicts = [found for found in map(find_conflict, groups) if found is not None]
    if conflicts:
        named = "; ".join(
            f"{_name_with_speaker(low, who)} and {_name_with_speaker(high, who)}"
            for low, high in conflicts[:2]
        )
        more = f"; and {say_count(len(conflicts) - 2, 'more set')}" if len(conflicts) > 2 else ""
        return f"Conflict between {named}{more}."
    things = "" if kinds == 1 else f" of {say_count(kinds, 'kind')} of thing"
    of = f"{say_count(len(figures), 'figure')}{things}"
    if kinds == len(figures):
        return f"No two of {say_count(len(figures), 'figure')} are of the same kind of thing."
    alike = [each for each in groups if not each.missing]
    if alike:
        together = sum(len(each.figures) for each in alike)
        return f"No conflict: of {of}, {together:,} are like for like with another."
    close = [each for each in comparisons if each.but_for is not None or each.comparability.is_like]
    if close:
        first = close[0]
        more = f", and {say_count(len(close) - 1, 'more pair')}" if len(close) > 1 else ""
        named = f"{first.first.figure.value} and {first.second.figure.value}"
        if first.but_for is None:
            return f"No conflict: of {of}, {named} are {first.comparability.value}{more}."
        return (
            f"No two of {of} are like for like;"
            f" {named} are alike but for {_name_reasons((first.but_for,))}{more}."
        )
    unclear = sum(not each.differences for each in comparisons)
    if unclear:
        pairs = say_count(unclear, "pair")
        return f"No two of {of} are known to be like for like; {pairs} cannot be told."
    if any(each.missing for each in groups):
        return f"No two of {of} are known to be like for like."
    return f"No two of {of} are like for like."


def _name_with_speaker(figure: StatedFigure, who: Mapping[str, str]) -> str:
    return add_speaker(str(figure.figure.value), who[str(figure.reference)])


def _name_reasons(reasons: Iterable[Reason]) -> str:
    return join_words(dict.fromkeys(name_reason(each) for each in reasons))


def name_reason(reason: Reason) -> str:
    """Name what a reason is about: the dimension of a scope, else the aspect.

    Args:
        reason: a difference, or something that is not stated.
    """
    if reason.dimension is not None:
        return reason.dimension.replace("-", " ")
    return _NAMES.get(reason.kind, reason.kind.value)
