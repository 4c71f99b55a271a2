"""Put one line in the place of many findings of one kind, for people who read them.

Formats for programs keep each finding.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factcheck.findings import Diagnostic

MOST_LISTED: Final = 5
"""Findings of one kind that are listed one by one; more of them are one line."""

_PARTICULAR: Final = re.compile(r"(?<!\w)'.*?'(?!\w)|(?<!\w)\d[\d,.]*")
"""What differs between messages of one kind: texts in quotation marks, and numbers."""

_PLURALS: Final = {
    "FC402": (
        re.compile(r"the quote of '[^']*' is not proven"),
        "{number:,} quotes{where} are not proven, first here",
    ),
}
"""How many findings of a code are said in words of their own: what of a message these replace."""

_EVERY: Final = (re.compile("^"), "{number:,} times{where}, first here: ")


class United(NamedTuple):
    """A diagnostic to be shown, and how many findings it stands for."""

    diagnostic: Diagnostic
    number: int


def group_alike(diagnostics: Iterable[Diagnostic]) -> list[United]:
    """Return what to show of diagnostics: where more than five are of one kind, the first with their number.

    Of one kind are those of one code and severity with the same repair, whose messages differ in
    nothing but quoted texts and numbers. A hint that is meant for one place alone keeps its
    finding apart.

    Args:
        diagnostics: what was found, in its order, which is kept.
    """
    kinds: dict[tuple[str, str, str | None, str], list[Diagnostic]] = {}
    for each in diagnostics:
        shape = _PARTICULAR.sub("…", each.message)
        kinds.setdefault((each.code, each.severity, each.hint, shape), []).append(each)
    united: list[United] = []
    for several in kinds.values():
        if len(several) > MOST_LISTED:
            united.append(United(_say_all(several), len(several)))
        else:
            united += (United(each, 1) for each in several)
    return sorted(united, key=lambda each: each.diagnostic.order)


def _say_all(several: list[Diagnostic]) -> Diagnostic:
    first = several[0]
    files = len({each.place.file for each in several})
    where = f" in {files:,} files" if files > 1 else ""
    singular, plural = _PLURALS.get(first.code, _EVERY)
    said = plural.format(number=len(several), where=where)
    return replace(first, message=singular.sub(said, first.message, count=1))
