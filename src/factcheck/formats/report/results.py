"""One diagnostic as a SARIF result: its message with links, its places, its fingerprint."""

from __future__ import annotations

import os
import re
from collections import Counter
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Final
from urllib.parse import quote

from factcheck.formats.report.legible import escape_for_report
from factcheck.text.json_text import write_json

if TYPE_CHECKING:
    from collections.abc import Mapping

    from factcheck.findings import Diagnostic, Place
    from factcheck.validation.outcome import Waived

FINGERPRINT: Final = "factcheckFinding/v1"
"""Names what is hashed: code, names in the path (else the file), message; then which of several."""
ROOT: Final = "%SRCROOT%"
"""What stands for the root of the repository in addresses of files."""
MOST_LOCATIONS: Final = 1_000
"""Locations of a result beyond which GitHub rejects the file."""
_BRACKET: Final = re.compile(r"[\[\]\\]")
_ESCAPED: Final = r"\\\g<0>"


class Fingerprints:
    """Makes for each finding a fingerprint of its own, which stays when lines and list items move.

    What says the same of the same record is told apart by its order.
    """

    def __init__(self) -> None:
        self._seen: Counter[str] = Counter()

    def take_next(self, diagnostic: Diagnostic) -> str:
        """Return the fingerprint of the next finding.

        Args:
            diagnostic: the next one in the order of the report; equal ones are numbered.
        """
        named = [step for step in diagnostic.path if isinstance(step, str)]
        told = write_json([diagnostic.code, named or diagnostic.place.file, diagnostic.message])
        digest = sha256(told.encode("utf-8")).hexdigest()
        self._seen[digest] += 1
        return f"{digest}:{self._seen[digest]}"


def build_result(
    diagnostic: Diagnostic,
    waived: Waived | None,
    positions: Mapping[str, int],
    fingerprints: Fingerprints,
) -> dict[str, object]:
    """Return a result as SARIF has it.

    Args:
        diagnostic: what was found.
        waived: the waiver that exempts it, or None.
        positions: of the rules, by code.
        fingerprints: what the run's come from.
    """
    result: dict[str, object] = {"ruleId": diagnostic.code}
    if diagnostic.code in positions:
        result["ruleIndex"] = positions[diagnostic.code]
    related = diagnostic.notes[: MOST_LOCATIONS - 1]
    result |= {
        "level": diagnostic.severity.value,
        "message": {"text": _join_message(diagnostic)},
        "locations": [{"physicalLocation": _build_location(diagnostic.place)}],
    }
    if related:
        result["relatedLocations"] = [
            {
                "id": number,
                "physicalLocation": _build_location(note.place),
                "message": {"text": _escape_links(note.text)},
            }
            for number, note in enumerate(related, 1)
        ]
    result["partialFingerprints"] = {FINGERPRINT: fingerprints.take_next(diagnostic)}
    result["suppressions"] = [] if waived is None else [_build_suppression(waived)]
    return result


def _join_message(diagnostic: Diagnostic) -> str:
    """Join message, a link to each other place, and hint, a line each."""
    lines = [_escape_links(diagnostic.message)]
    lines.extend(
        f"[{_escape_braces(_BRACKET.sub(_ESCAPED, escape_for_report(note.text)))}]({number})"
        for number, note in enumerate(diagnostic.notes[: MOST_LOCATIONS - 1], 1)
    )
    more = len(diagnostic.notes) - MOST_LOCATIONS + 1
    if more > 0:
        lines.append(f"and {more:,} more places")
    if diagnostic.hint is not None:
        lines.append(f"hint: {_escape_links(diagnostic.hint)}")
    return "\n".join(lines)


def _escape_links(text: str) -> str:
    """Write a text so that no reader of SARIF takes a part of it for a link or a placeholder.

    The standard doubles braces (section 3.11.5). It leaves brackets alone outside of links (section
    3.11.6), so only a text that looks like a link has them escaped, as CodeQL does.
    """
    shown = escape_for_report(text)
    return _escape_braces(_BRACKET.sub(_ESCAPED, shown) if "](" in shown else shown)


def _escape_braces(text: str) -> str:
    return text.replace("{", "{{").replace("}", "}}")


def _build_suppression(waived: Waived) -> dict[str, object]:
    return {
        "kind": "inSource",
        "status": "accepted",
        "justification": escape_for_report(waived.reason),
        "location": {"physicalLocation": _build_location(waived.place)},
    }


def _build_location(place: Place) -> dict[str, object]:
    return {
        "artifactLocation": _build_artifact(place.file),
        "region": {
            "startLine": place.line,
            "startColumn": place.column,
            "endLine": place.end_line,
            "endColumn": place.end_column,
        },
    }


def _build_artifact(file: str) -> dict[str, object]:
    path = Path(file)
    if path.is_absolute():
        return {"uri": path.as_uri()}
    return {"uri": quote(os.fsencode(file)), "uriBaseId": ROOT}
