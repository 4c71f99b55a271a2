"""The outcome of looking quotes up, as text or JSON: an answer a quote, what is wrong, the lock."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from factcheck.findings.printable import printable
from factcheck.records import dataclass
from factcheck.report.json import shape_of
from factcheck.report.summary import Report, counted
from factcheck.report.text import report_lines
from factcheck.text.json_text import write_json

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from factcheck.findings import Place
    from factcheck.model.proofs import QuoteProof

VERSION: Final = 1
"""Of the shape of the JSON; it grows when a field changes its meaning or goes."""

ANSWERS: Final = {
    "exact": "exact",
    "folded": "found after folding",
    "ambiguous": "ambiguous",
    "not-found": "not found",
    "not-checkable": "not checkable",
    "refused": "refused",
}
"""The answers in words, in the order of the summary."""


@dataclass(frozen=True, slots=True)
class Answered:
    """What became of one quote."""

    claim: str
    source: str
    quote: str
    place: Place
    proof: QuoteProof


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
        unproven = any(not each.proof.is_proven for each in self.answers)
        return unproven or bool(self.report.diagnostics)

    @property
    def summary(self) -> str:
        """The answers in one line."""
        numbers = Counter(each.proof.answer for each in self.answers)
        parts = [f"{numbers[name]:,} {words}" for name, words in ANSWERS.items() if numbers[name]]
        quotes = counted(len(self.answers), "quote")
        return f"{quotes}: {', '.join(parts)}" if parts else quotes


def verification_text(verification: Verification, colour: bool) -> Iterator[str]:
    """Write a line a quote, what is wrong below, and what became of the lock."""
    for each in verification.answers:
        yield f"{_where(each.place)}: {_answer(each.proof)}  {each.claim} in {each.source}\n"
    if verification.report.diagnostics:
        yield "\n"
    for diagnostic in verification.report.diagnostics:
        yield from report_lines(diagnostic, colour=colour)
    yield "\n"
    for change in verification.changes:
        yield f"{printable(change)}\n"
    yield f"{verification.summary}\n{verification.report.summary}\n"
    if verification.written is not None:
        became = "written" if verification.written else "is up to date"
        yield f"{verification.lock} {became}\n"


def verification_json(verification: Verification, colour: bool) -> Iterator[str]:
    """Write one JSON object: the answers, the diagnostics and what became of the lock."""
    shape: dict[str, object] = {
        "factcheck": {"format": "verification", "version": VERSION},
        "answers": [_shape(each) for each in verification.answers],
        **shape_of(verification.report),
        "lock": {
            "file": verification.lock,
            "written": verification.written,
            "changes": list(verification.changes),
        },
    }
    yield write_json(shape, indent=2)
    yield "\n"


VERIFICATION_REPORTERS: Final[Mapping[str, Callable[[Verification, bool], Iterator[str]]]] = {
    "text": verification_text,
    "json": verification_json,
}
"""By the name of the format; each takes a verification and whether colour is wanted."""


def _shape(each: Answered) -> dict[str, object]:
    proof = each.proof
    return {
        "claim": each.claim,
        "source": each.source,
        "quote": each.quote,
        "file": each.place.file,
        "line": each.place.line,
        "column": each.place.column,
        "answer": proof.answer,
        "foldings": list(proof.foldings),
        "places": proof.places,
        "offsets": [] if proof.entry is None else [list(pair) for pair in proof.entry.offsets],
        "nearest": proof.nearest,
        "differences": list(proof.differences),
        "problems": list(proof.problems),
    }


def _answer(proof: QuoteProof) -> str:
    words = ANSWERS[proof.answer]
    if proof.foldings and proof.is_proven:
        return f"{words} ({', '.join(proof.foldings)})"
    return f"{words} ({proof.places:,} places)" if proof.answer == "ambiguous" else words


def _where(place: Place) -> str:
    return f"{printable(place.file)}:{place.line}:{place.column}"
