"""Say of many unproven quotes in one line what one command mends."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from factcheck.findings import Diagnostic

_CODE: Final = "FC402"
_SOURCE: Final = re.compile(r"'([a-z0-9-]+)' \S+ no archived text$")
_NAMED: Final = 3
"""How many sources are named that have no archived text."""


def unite_unproven(ordered: Iterable[Diagnostic]) -> list[Diagnostic]:
    """Put one diagnostic in the place of all that say of a quote that it is not proven.

    It stands where the first of them stood; one alone stays as it is. Of those without an archived
    text and of those that the lock does not hold there is one each, since other commands mend them.

    Args:
        ordered: the diagnostics of a run, after its waivers, in their order.
    """
    given = tuple(ordered)
    if sum(each.code == _CODE for each in given) < 2:
        return list(given)
    from factcheck.checks.quote_not_proven import NOT_HELD

    united: list[Diagnostic] = []
    unheld: list[Diagnostic] = []
    textless: list[Diagnostic] = []
    for each in given:
        group = united
        if each.code == _CODE:
            group = unheld if each.message.endswith(NOT_HELD) else textless
        group.append(each)
    for several, say in ((unheld, _say_unheld), (textless, _say_textless)):
        united += several if len(several) < 2 else [say(several)]
    return sorted(united, key=lambda each: each.order)


def _say_unheld(several: Sequence[Diagnostic]) -> Diagnostic:
    return replace(
        several[0],
        message=f"{len(several):,} quotes are not proven, the first of them here:"
        " the lock does not hold them",
        hint="factcheck verify --update proves them and writes the lock;"
        " factcheck verify lists each",
    )


def _say_textless(several: Sequence[Diagnostic]) -> Diagnostic:
    found = (_SOURCE.search(each.message) for each in several)
    sources = list(dict.fromkeys(each[1] for each in found if each is not None))
    named = ", ".join(f"'{each}'" for each in sources[:_NAMED])
    rest = len(sources) - _NAMED
    more = f" and {rest:,} more" if rest > 0 else ""
    have = "has" if len(sources) == 1 else "have"
    return replace(
        several[0],
        message=f"{len(several):,} quotes are not proven, the first of them here:"
        f" {named}{more} {have} no archived text",
        hint="put the text of each into the archive as ID.txt, or archive its document with"
        " factcheck source add; factcheck verify lists each",
    )
