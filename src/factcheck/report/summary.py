"""The outcome of one validation run, ready to be written in any format."""

from __future__ import annotations

from dataclasses import dataclass

from factcheck.findings import Diagnostic, Place, Severity


@dataclass(frozen=True, slots=True)
class Waived:
    """A finding that a waiver exempts, with the reason that it gives.

    Attributes:
        place: of the waiver.
    """

    diagnostic: Diagnostic
    reason: str
    place: Place


@dataclass(frozen=True, slots=True)
class Report:
    """Everything that one run found, in the order in which it is shown.

    Attributes:
        diagnostics: sorted by file, line and column.
        files: how many files were read.
        claims: how many claims could be read.
        waived: what waivers exempt, sorted alike.
    """

    diagnostics: tuple[Diagnostic, ...]
    files: int
    claims: int
    waived: tuple[Waived, ...] = ()

    def count(self, severity: Severity) -> int:
        """Count the diagnostics of a severity."""
        return sum(each.severity is severity for each in self.diagnostics)

    def fails_on(self, threshold: str) -> bool:
        """Tell whether something was found that is as severe as `error`, `warning` or `never`."""
        if threshold == "never":
            return False
        return bool(self.diagnostics) if threshold == "warning" else self.count(Severity.ERROR) > 0

    @property
    def summary(self) -> str:
        """The run in one line."""
        errors, warnings = self.count(Severity.ERROR), self.count(Severity.WARNING)
        found = f"{counted(errors, 'error')}, {counted(warnings, 'warning')}"
        if not errors and not warnings:
            found = "nothing wrong"
        if self.waived:
            found += f", {len(self.waived):,} waived,"
        return f"{found} in {counted(self.files, 'file')} with {counted(self.claims, 'claim')}"


def counted(number: int, noun: str) -> str:
    """Put a number before a noun that takes an s in the plural."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"
