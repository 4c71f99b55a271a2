"""The outcome of looking quotes up, as text: a line a quote, then what is wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.formats.report.text import list_for_people, say_how_to_list_each, write_lines
from factcheck.text.printable import escape_unsafe
from factcheck.validation.verification import ANSWERS, Verification

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.findings import Place
    from factcheck.validation.verification import Answered


def write_verification(verification: Verification, colour: bool) -> Iterator[str]:
    """Write a line a quote, what is wrong below, and what became of the lock.

    Args:
        verification: the answers for the quotes, and the diagnostics.
        colour: whether severities may be coloured.
    """
    for each in verification.answers:
        yield f"{_name_position(each.place)}: {_say_answer(each)}  {each.claim} in {each.source}\n"
    if verification.report.diagnostics:
        yield "\n"
    lines = list_for_people(verification.report)
    for line in lines:
        yield from write_lines(line.diagnostic, colour=colour)
    yield "\n"
    for change in verification.changes:
        yield f"{escape_unsafe(change)}\n"
    yield f"{verification.summary}\n{verification.report.summary}{say_how_to_list_each(lines)}\n"
    if verification.written is not None:
        became = "written" if verification.written else "is up to date"
        yield f"{verification.lock} {became}\n"


def _say_answer(answered: Answered) -> str:
    proof, words = answered.proof, ANSWERS[answered.answer]
    if answered.is_kept:
        return f"{words} (proven before; no archived text)"
    if proof.is_outside_article:
        words += ", outside of the article"
    if proof.foldings and proof.is_proven:
        return f"{words} ({', '.join(proof.foldings)})"
    return f"{words} ({proof.places:,} places)" if proof.answer == "ambiguous" else words


def _name_position(place: Place) -> str:
    return f"{escape_unsafe(place.file)}:{place.line}:{place.column}"


VIEWS: Final = {Verification: write_verification}
