"""The outcome of looking quotes up, as JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.formats.report.json import build_shape
from factcheck.text.json_text import write_json
from factcheck.validation.verification import Verification

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.validation.verification import Answered

VERSION: Final = 1
"""Of the shape of the JSON; it grows when a field changes its meaning or goes."""


def write_verification(verification: Verification, colour: bool) -> Iterator[str]:
    """Write one JSON object: the answers, the diagnostics and what became of the lock.

    Args:
        verification: the answers for the quotes, and the diagnostics.
        colour: nothing is coloured in this format.
    """
    shape: dict[str, object] = {
        "factcheck": {"format": "verification", "version": VERSION},
        "answers": [_build_answer(each) for each in verification.answers],
        **build_shape(verification.report),
        "lock": {
            "file": verification.lock,
            "written": verification.written,
            "changes": list(verification.changes),
        },
    }
    yield write_json(shape, indent=2)
    yield "\n"


def _build_answer(each: Answered) -> dict[str, object]:
    proof = each.proof
    return {
        "claim": each.claim,
        "source": each.source,
        "quote": each.quote,
        "file": each.place.file,
        "line": each.place.line,
        "column": each.place.column,
        "answer": each.answer,
        "foldings": list(proof.foldings),
        "places": proof.places,
        "offsets": [] if proof.entry is None else [list(pair) for pair in proof.entry.offsets],
        "outside_article": proof.is_outside_article,
        "nearest": proof.nearest,
        "differences": list(proof.differences),
        "elsewhere": list(proof.elsewhere),
        "until": proof.until,
        "problems": list(proof.problems),
    }


VIEWS: Final = {Verification: write_verification}
