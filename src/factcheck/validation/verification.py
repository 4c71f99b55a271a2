"""The outcome of looking quotes up: an answer a quote, what is wrong, the lock."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from factcheck.runtime.records import dataclass
from factcheck.validation.outcome import Report, format_count

if TYPE_CHECKING:
    from factcheck.findings import Place
    from factcheck.model.proofs import QuoteProof

ANSWERS: Final = {
    "exact": "exact",
    "folded": "found after folding",
    "ambiguous": "ambiguous",
    "not-found": "not found",
    "kept": "kept",
    "not-checkable": "not checkable",
    "refused": "refused",
}
"""The answers in words, in the order of the summary."""


@dataclass(frozen=True, slots=True)
class Answered:
    """What became of one quote.

    Attributes:
        is_kept: whether nothing could be looked up, and the lock holds the quote as it is.
    """

    claim: str
    source: str
    quote: str
    place: Place
    proof: QuoteProof
    is_kept: bool = False

    @property
    def answer(self) -> str:
        """The answer by its name."""
        return "kept" if self.is_kept else self.proof.answer


@dataclass(frozen=True, slots=True)
class Verification:
    """Everything that one run of `verify` has shown.

    Attributes:
        answers: one for each quote, in the order of the files.
        report: what is wrong.
        lock: the name of the lock file.
        written: whether the lock was written; None where that was not asked for.
        changes: what the writing changed, in words.
    """

    answers: tuple[Answered, ...]
    report: Report
    lock: str
    written: bool | None = None
    changes: tuple[str, ...] = ()

    @property
    def is_wrong(self) -> bool:
        """Whether a quote is not proven, or something else is wrong."""
        unproven = any(not (each.proof.is_proven or each.is_kept) for each in self.answers)
        return unproven or bool(self.report.diagnostics)

    @property
    def summary(self) -> str:
        """The answers in one line."""
        numbers = Counter(each.answer for each in self.answers)
        parts = [f"{numbers[name]:,} {words}" for name, words in ANSWERS.items() if numbers[name]]
        quotes = format_count(len(self.answers), "quote")
        return f"{quotes}: {', '.join(parts)}" if parts else quotes
