"""The proposals that are asked for: by kind, by rank, the first of them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from factcheck.drafting.rank import count_points
from factcheck.errors import FactcheckError

if TYPE_CHECKING:
    from factcheck.drafting.proposal import Draft, Proposal

ONLY: Final = ("figures", "counters", "unrecorded", "all")
"""Which proposals can be asked for."""


class UnknownChoiceError(FactcheckError):
    """A word that says no proposals."""


def read_only(only: str) -> str:
    """Return which proposals are asked for.

    Args:
        only: what was typed behind `--only`.

    Raises:
        UnknownChoiceError: there is no such choice.
    """
    if only not in ONLY:
        raise UnknownChoiceError(
            f"--only: no choice '{only}'", hint=f"choices are {', '.join(ONLY)}"
        )
    return only


def select_proposals(
    draft: Draft, only: str = "figures", least: int | None = None, most: int | None = None
) -> Draft:
    """Return a draft with the proposals that are asked for.

    Args:
        draft: all that the text proposes.
        only: one of `ONLY`.
        least: the points that the parts of a rank must add up to, or None.
        most: how many, from the first rank, or None.
    """
    found = [each for each in draft.proposals if _is_wanted(each, only)]
    if least is not None:
        found = [each for each in found if count_points(each) >= least]
    return replace(draft, proposals=tuple(found[:most]))


def _is_wanted(proposal: Proposal, only: str) -> bool:
    if only == "all":
        return True
    if only == "counters":
        return bool(proposal.counters) and not proposal.figures
    if only == "unrecorded":
        return bool(proposal.figures) and not proposal.recorded
    return bool(proposal.figures)
