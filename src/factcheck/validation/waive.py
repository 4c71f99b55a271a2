"""Waivers put to use: which findings they exempt, and which of them exempt nothing.

Runs after the checks; what kept records from being read cannot be waived.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Final

from factcheck.checks.table import BY_CODE
from factcheck.corpus.codes import READING_CODES, READING_SEVERITIES
from factcheck.findings import Diagnostic, Severity
from factcheck.runtime.records import dataclass
from factcheck.text.suggest import find_closest
from factcheck.validation.outcome import Waived

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from factcheck.corpus.waivers import Waiver
    from factcheck.findings import Path

UNKNOWN: Final = "FC903"
UNUSED: Final = "FC904"

WAIVABLE: Final = frozenset((*BY_CODE, *(set(READING_SEVERITIES) - {UNUSED})))
"""What doubts records that could be read; the others say that something could not be read."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of the findings of one run.

    Attributes:
        kept: those that no waiver exempts, in the order given.
        waived: the others, each with the reason.
        remarks: what is wrong with the waivers themselves.
    """

    kept: tuple[Diagnostic, ...]
    waived: tuple[Waived, ...]
    remarks: tuple[Diagnostic, ...]


def split_by_waivers(
    diagnostics: Iterable[Diagnostic],
    waivers: tuple[Waiver, ...],
    *,
    has_run: Callable[[str], bool],
) -> Outcome:
    """Split findings into those that stand and those that a waiver exempts.

    Args:
        diagnostics: what was found.
        waivers: the exemptions of the corpus.
        has_run: whether the check of a code has judged the whole corpus, so that a waiver of it
            that exempts nothing is known to be unused.
    """
    register = _Register(waivers)
    kept: list[Diagnostic] = []
    waived: list[Waived] = []
    used: set[tuple[int, str]] = set()
    for diagnostic in diagnostics:
        covering = register.find_waivers(diagnostic)
        used.update((index, diagnostic.code) for index in covering)
        if covering:
            waiver = waivers[covering[0]]
            waived.append(Waived(diagnostic, waiver.reason, waiver.place))
        else:
            kept.append(diagnostic)
    remarks = (
        remark
        for index, waiver in enumerate(waivers)
        for code in waiver.codes
        if (index, code) not in used
        for remark in _check_waiver(waiver, code, has_run)
    )
    return Outcome(tuple(kept), tuple(waived), tuple(remarks))


class _Register:
    """The waivers by where they stand, so that each finding asks only for its own places."""

    def __init__(self, waivers: tuple[Waiver, ...]) -> None:
        self._by_line: dict[tuple[str, int], list[int]] = defaultdict(list)
        self._by_path: dict[tuple[str, Path], list[int]] = defaultdict(list)
        self._waivers = waivers
        for index, waiver in enumerate(waivers):
            if waiver.is_line:
                self._by_line[waiver.place.file, waiver.place.line].append(index)
            self._by_path[waiver.place.file, waiver.path].append(index)

    def find_waivers(self, diagnostic: Diagnostic) -> tuple[int, ...]:
        """Return the positions of the waivers of a finding, the one that stands nearest first."""
        if not self._by_path or diagnostic.code not in WAIVABLE:
            return ()
        file, path = diagnostic.place.file, diagnostic.path
        near = [*self._by_line.get((file, diagnostic.place.line), ())]
        for width in range(len(path), 0, -1):
            near.extend(self._by_path.get((file, path[:width]), ()))
        return tuple(
            index
            for index in dict.fromkeys(near)
            if diagnostic.code in self._waivers[index].codes
            and self._waivers[index].is_at(diagnostic)
        )


def _check_waiver(
    waiver: Waiver, code: str, has_run: Callable[[str], bool]
) -> Iterator[Diagnostic]:
    if code in WAIVABLE:
        if has_run(code):
            message = f"the waiver of {code} exempts nothing: the check finds nothing wrong here"
            hint = "remove it"
            yield Diagnostic(waiver.place, Severity.WARNING, UNUSED, message, hint)
        return
    if code in READING_CODES:
        message = f"the waiver names {code}, which cannot be waived"
        hint = f"factcheck explain {code} says what it stands for"
    else:
        near = find_closest(code, sorted(WAIVABLE))
        message = f"the waiver names {code}, and no check has that code"
        hint = f"did you mean '{near}'?" if near else "factcheck explain lists all codes"
    yield Diagnostic(waiver.place, Severity.ERROR, UNKNOWN, message, hint)
