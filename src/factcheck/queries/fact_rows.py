"""Two figures row by row: what each says of everything that is compared, and where they differ."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.comparison.answer import Aspect
from factcheck.queries.pair_views import FactRow
from factcheck.queries.sides import SILENT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.comparison.answer import Comparison, Reason
    from factcheck.queries.compare_views import SideView

_ROWS: Final = {
    Aspect.MEASURE: "measures",
    Aspect.MOMENT: "as of",
    Aspect.PERIOD: "period",
    Aspect.DAY_SAID: "said on",
    Aspect.BASIS: "basis",
    Aspect.PER: "per",
    Aspect.ROLE: "role",
}
"""The row of the facts in which a difference of each aspect is seen."""


def list_fact_rows(first: SideView, second: SideView, comparison: Comparison) -> Iterator[FactRow]:
    """Find what two figures say of every fact, with a sign where that decides something.

    A reason that no fact shows has a row of its own. Of two kinds of thing the measures decide alone.

    Args:
        first: one side, with its facts.
        second: the other.
        comparison: the answer for the two figures of these sides.
    """
    facts, others = dict(first.facts), dict(second.facts)
    names = list(dict.fromkeys((*facts, *others)))
    reasons: dict[str, Reason] = {}
    kinds = [each for each in comparison.reasons if each.kind is Aspect.MEASURE]
    for each in kinds or comparison.reasons:
        name = _name_row(each)
        reasons.setdefault(name if name in names else each.kind.value, each)
    for name in names:
        one, other = facts.get(name, ""), others.get(name, "")
        reason = reasons.pop(name, None)
        sign = "" if kinds and reason is None else _select_sign(reason, one, other)
        yield FactRow(name, sign, one, other)
    for name, each in reasons.items():
        sign = "≠" if each.is_stated else "?"
        yield FactRow(name, sign, each.left or SILENT, each.right or SILENT)


def _name_row(reason: Reason) -> str:
    if reason.dimension is not None:
        return reason.dimension.replace("-", " ")
    return _ROWS.get(reason.kind, reason.kind.value)


def _select_sign(reason: Reason | None, one: str, other: str) -> str:
    if reason is not None:
        return "≠" if reason.is_stated else "?"
    return "=" if one == other and one != SILENT else ""
