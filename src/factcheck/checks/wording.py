"""Words that several checks put together in the same way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.model.figure_names import build_reference

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factcheck.model.claims import Claim, Figure


def one_of(words: Iterable[str]) -> str:
    """Say which words are possible: `held`, or `one of held, to-be-kept or not-stated`."""
    *before, last = tuple(words) or ("nothing",)
    return f"one of {', '.join(before)} or {last}" if before else last


def named(claim: Claim, figure: Figure) -> str:
    """Name a figure as a dispute would: `'claim'`, or `'claim#figure'` where there are several."""
    return f"'{build_reference(claim, figure)}'"
