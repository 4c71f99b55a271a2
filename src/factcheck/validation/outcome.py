"""The outcome of one validation run, ready to be written in any format."""

from __future__ import annotations

from dataclasses import replace
from typing import Self

from factcheck.findings import Diagnostic, Place, Severity
from factcheck.findings.file_names import rename_file, rename_files
from factcheck.runtime.records import dataclass


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
class Rule:
    """A code and what it stands for, for reports that explain themselves.

    Attributes:
        name: of the check, words joined by underscores.
        severity: the one that it has unless a project sets another.
        family: of its checks, in words.
        summary: what is wrong, in a sentence.
        why: why that matters.
        text: the whole page as plain text.
        markdown: the same as Markdown.
    """

    code: str
    name: str
    severity: Severity
    family: str
    summary: str
    why: str
    text: str
    markdown: str


@dataclass(frozen=True, slots=True)
class Report:
    """Everything that one run found, in the order in which it is shown.

    Attributes:
        diagnostics: sorted by file, line and column.
        files: how many files were read.
        claims: how many claims could be read.
        waived: what waivers exempt, sorted alike.
        threshold: from which severity on the run fails: `error`, `warning` or `never`.
        rules: all codes, where they are asked for.
        named_claims: the ids of the claims in the files reported on, where they are asked for.
        address: where the program is at home, or None where that is not published.
        codes: what the run looked for, where that is asked for; empty for everything.
        most_shown: how many lines people are shown, of which one may stand for many findings; 0 for all. Programs get all.
        lists_each: whether people are shown each finding, however many are of one kind.
        names: of files, each as diagnostics have it and from the root of its repository; a file
            that lies in none is not there.
    """

    diagnostics: tuple[Diagnostic, ...]
    files: int
    claims: int
    waived: tuple[Waived, ...] = ()
    threshold: str = "error"
    rules: tuple[Rule, ...] = ()
    named_claims: tuple[str, ...] = ()
    address: str | None = None
    codes: tuple[str, ...] = ()
    most_shown: int = 0
    lists_each: bool = False
    names: tuple[tuple[str, str], ...] = ()

    @property
    def shown(self) -> tuple[Diagnostic, ...]:
        """The diagnostics that are shown to people: the first ones, or all."""
        return self.diagnostics[: self.most_shown] if self.most_shown else self.diagnostics

    def name_from_root(self) -> Self:
        """Return the report with its files named from the root of their repository."""
        names = dict(self.names)
        if all(old == new for old, new in self.names):
            return self
        return replace(
            self,
            diagnostics=tuple(rename_files(each, names) for each in self.diagnostics),
            waived=tuple(
                Waived(
                    rename_files(each.diagnostic, names),
                    each.reason,
                    rename_file(each.place, names),
                )
                for each in self.waived
            ),
        )

    def count(self, severity: Severity) -> int:
        """Return how many diagnostics have a severity."""
        return sum(each.severity is severity for each in self.diagnostics)

    def is_failure(self, diagnostic: Diagnostic) -> bool:
        """Return whether a finding makes the run fail."""
        if self.threshold == "never":
            return False
        return self.threshold == "warning" or diagnostic.severity is Severity.ERROR

    @property
    def has_failed(self) -> bool:
        """Whether something was found that makes the run fail."""
        return any(map(self.is_failure, self.diagnostics))

    @property
    def summary(self) -> str:
        """The run in one line."""
        errors, warnings = self.count(Severity.ERROR), self.count(Severity.WARNING)
        found = f"{format_count(errors, 'error')}, {format_count(warnings, 'warning')}"
        if not errors and not warnings:
            found = "nothing wrong"
        if self.waived:
            found += f", {len(self.waived):,} waived,"
        return f"{found} in {format_count(self.files, 'file')} with {format_count(self.claims, 'claim')}"


def format_count(number: int, noun: str) -> str:
    """Return a number before a noun that takes an s in the plural.

    Args:
        number: how many.
        noun: of one of them.
    """
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"
