"""What a field of a record says, as a view holds it, and as people read it."""

from __future__ import annotations

from typing import TypeAlias

Said: TypeAlias = "str | bool | tuple[Said, ...] | dict[str, Said] | None"
"""What a field of a record says, in texts."""

More: TypeAlias = "tuple[tuple[str, Said], ...]"
"""What a record says besides what its view has a place for: (name in files, what it says), the same names for all."""


def list_in_words(more: More) -> list[tuple[str, str]]:
    """Return each field that says something, with its name and what it says as people read it."""
    return [(name.replace("_", " "), text) for name, said in more if (text := format_said(said))]


def format_said(said: Said) -> str:
    """Return what a field says as one text; empty where it says nothing."""
    if isinstance(said, tuple):
        return "; ".join(map(format_said, said))
    if isinstance(said, dict):
        items = ((name, format_said(each)) for name, each in said.items())
        return "; ".join(f"{name}: {text}" for name, text in items if text)
    return "yes" if said is True else said or ""
