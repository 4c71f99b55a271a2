"""Findings that say the same of many places, as one for people: the first of them, with their number."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factcheck.findings import Diagnostic

MOST_ALIKE: Final = 5
"""So many findings of one kind are shown one by one; of more, the first stands for all."""
_VARYING: Final = re.compile(r"'[^']*'|\d[\d,.]*")


def unite_alike(diagnostics: Iterable[Diagnostic]) -> tuple[tuple[Diagnostic, int], ...]:
    """Put the first of many findings of one kind in the place of all of them.

    Of one kind are those of one code and severity whose messages differ in names and numbers only.

    Args:
        diagnostics: in the order in which they are shown.

    Returns:
        The findings to show, in the same order, each with how many it stands for.
    """
    ordered = tuple(diagnostics)
    kinds = [(each.severity, each.code, _VARYING.sub("'", each.message)) for each in ordered]
    counts: dict[object, int] = {}
    for kind in kinds:
        counts[kind] = counts.get(kind, 0) + 1
    shown: list[tuple[Diagnostic, int]] = []
    for kind, each in zip(kinds, ordered, strict=True):
        count = counts[kind]
        if count > MOST_ALIKE:
            counts[kind] = 0
            shown.append((_say_for_all(each, count), count))
        elif count:
            shown.append((each, 1))
    return tuple(shown)


def _say_for_all(first: Diagnostic, count: int) -> Diagnostic:
    repair = f"{first.hint}; " if first.hint else ""
    return replace(
        first,
        message=f"{count:,} findings of this kind, the first: {first.message}",
        hint=f"{repair}--all shows each",
    )
