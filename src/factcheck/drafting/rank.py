"""The order of proposals: what a ledger is likely to keep comes first, and each part of the order is said."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.drafting.proposal import RankPart
from factcheck.quantity.lexicon.currencies import CODES
from factcheck.quantity.quantity import Bound, Form

if TYPE_CHECKING:
    from factcheck.drafting.proposal import DraftFigure, Proposal, Speaker

_MONEY: Final = RankPart(4, "money")
_PERCENT: Final = RankPart(3, "per cent")
_COUNT: Final = RankPart(2, "a count")
_MEASURED: Final = RankPart(3, "a measure of the corpus fits")
_HEDGE: Final = RankPart(-1, "hedged")
_VAGUE: Final = RankPart(-2, "vague")
_RECORDED: Final = RankPart(3, "the speaker is recorded")
_NAMED: Final = RankPart(2, "a named speaker")
_NOBODY: Final = RankPart(-2, "nobody is named")
_HEDGED: Final = frozenset((Bound.ABOUT, Bound.ALMOST))


def list_parts(figures: tuple[DraftFigure, ...], speaker: Speaker) -> tuple[RankPart, ...]:
    """List what the figures and the speaker of a proposal add to its rank.

    Args:
        figures: of the proposal, in the order of the text.
        speaker: who says them.
    """
    found: list[RankPart] = []
    if figures:
        quantity = figures[0].quantity
        if quantity.unit in CODES:
            found.append(_MONEY)
        elif quantity.unit in ("percent", "percentage-points"):
            found.append(_PERCENT)
        elif quantity.unit is not None and not quantity.is_ordinal:
            found.append(_COUNT)
        if figures[0].measures:
            found.append(_MEASURED)
        if quantity.bound in _HEDGED:
            found.append(_HEDGE)
        if quantity.form is Form.VAGUE:
            found.append(_VAGUE)
    if speaker.ref is not None:
        found.append(_RECORDED)
    elif speaker.state in ("stated", "resolved"):
        found.append(_NAMED)
    elif speaker.state == "open":
        found.append(_NOBODY)
    return tuple(found)


def count_points(proposal: Proposal) -> int:
    """Count what the parts of the rank of a proposal add up to."""
    return sum([points for points, _ in proposal.parts])
