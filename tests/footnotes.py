"""Reads footnotes as GitHub does: a definition begins a line and goes on where lines are indented by four."""

from __future__ import annotations

import re

_DEFINITION = re.compile(r"^\[\^(\d+)\]: (.*)")
_REFERENCE = re.compile(r"(?<!\\)\[\^(\d+)\](?!:)")


def part_footnotes(output: str) -> tuple[str, dict[str, str]]:
    """Return a page without its footnotes, and each footnote by its number as a page of its own."""
    body: list[str] = []
    notes: dict[str, list[str]] = {}
    lines = None
    for line in output.split("\n"):
        begins = _DEFINITION.match(line)
        if begins:
            assert begins[1] not in notes, line
            lines = notes[begins[1]] = [begins[2]]
        elif lines is not None and line.startswith("    "):
            lines.append(line[4:])
        else:
            lines = None
            body.append(line)
    return "\n".join(body), {number: "\n".join(each) for number, each in notes.items()}


def list_references(body: str) -> list[str]:
    """Return the numbers of the footnotes that a page refers to, each once, in the order of the page."""
    return list(dict.fromkeys(_REFERENCE.findall(body)))
