"""The order of proposals: what a ledger is likely to keep comes first, and each part of the order is said."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.drafting.proposal import RankPart
from factcheck.quantity.lexicon.currencies import CODES
from factcheck.quantity.quantity import Bound, Form

if TYPE_CHECKING:
    from factcheck.drafting.proposal import DraftFigure, Speaker

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
            found.append(RankPart(4, "money"))
        elif quantity.unit in ("percent", "percentage-points"):
            found.append(RankPart(3, "per cent"))
        elif quantity.unit is not None and not quantity.is_ordinal:
            found.append(RankPart(2, "a count"))
        if figures[0].measures:
            found.append(RankPart(3, "a measure of the corpus fits"))
        if quantity.bound in _HEDGED:
            found.append(RankPart(-1, "hedged"))
        if quantity.form is Form.VAGUE:
            found.append(RankPart(-2, "vague"))
    if speaker.ref is not None:
        found.append(RankPart(3, "the speaker is recorded"))
    elif speaker.state in ("stated", "resolved"):
        found.append(RankPart(2, "a named speaker"))
    elif speaker.state == "open":
        found.append(RankPart(-2, "nobody is named"))
    return tuple(found)
