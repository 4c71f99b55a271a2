"""Words put together: a number before its noun, words as a list, what a field says, notes behind what they are about."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

LEFT_OPEN: Final = "in parentheses: as far as the printed digits leave open"
"""What every page says of the ranges that stand behind a computed number."""
PASTE: Final = "To paste"
"""The heading of the paragraph of two figures."""

Said: TypeAlias = "str | bool | tuple[Said, ...] | dict[str, Said] | None"
"""What a field of a record says, in texts."""

More: TypeAlias = "tuple[tuple[str, Said], ...]"
"""What a record says besides what its view has a place for: (name in files, what it says), the same names for all."""


def join_words(words: Iterable[str]) -> str:
    """Join words as a list in a sentence: `payment, extent and basis`.

    Args:
        words: at least one.
    """
    *first, last = words
    return f"{', '.join(first)} and {last}" if first else last


def replace_with_capital(text: str) -> str:
    """Return a text with its first letter as a capital.

    Args:
        text: a phrase of ours, or empty.
    """
    return text[:1].upper() + text[1:]


def replace_with_small(text: str) -> str:
    """Return a text with its first letter as a small one.

    Args:
        text: a phrase of ours, or empty.
    """
    return text[:1].lower() + text[1:]


def add_speaker(text: str, who: str) -> str:
    """Add to a text, in parentheses, who says it; the party of that name stands behind a comma.

    Args:
        text: a value or a statement.
        who: a name, which may have its party in parentheses.
    """
    name, bracket, party = who.rpartition(" (")
    return f"{text} ({name}, {party}" if bracket and who.endswith(")") else f"{text} ({who})"


def say_count(number: int, noun: str, plural: str | None = None) -> str:
    """Say how many there are of something, such as `1,200 claims`.

    Args:
        number: how many there are; commas stand between its thousands.
        noun: in the singular.
        plural: of the noun; with an s where it is omitted.
    """
    return f"{number:,} {noun if number == 1 else plural or f'{noun}s'}"


def say_parties(parties: int, others: int) -> str:
    """Say how many parties speak, and how many claimants spoke for none, who are no party.

    Args:
        parties: how many there are.
        others: how many claimants speak for none.
    """
    without = f"{say_count(others, 'claimant')} without a party"
    if not parties and others:
        return without
    named = say_count(parties, "party", "parties")
    return f"{named} and {without}" if others else named


def list_in_words(more: More) -> list[tuple[str, str]]:
    """Return each field that says something, with its name and what it says as people read it.

    Args:
        more: the fields of a record, by their names in files.
    """
    return [(name.replace("_", " "), text) for name, said in more if (text := format_said(said))]


def format_said(said: Said) -> str:
    """Return what a field says as one text; empty where it says nothing.

    Args:
        said: texts, lists or mappings of them; true is `yes`, false and None say nothing.
    """
    if isinstance(said, tuple):
        return "; ".join(map(format_said, said))
    if isinstance(said, dict):
        items = ((name, format_said(each)) for name, each in said.items())
        return "; ".join(f"{name}: {text}" for name, text in items if text)
    return "yes" if said is True else said or ""


def say_rest(note: str | None, more: More) -> Iterator[str]:
    """Say what a record notes, and what it says in fields that have no place of their own.

    Args:
        note: the note of a record, or None.
        more: its other fields, by their names in files.

    Returns:
        A line for each.
    """
    if note is not None:
        yield f"Note: {note}"
    yield from (f"{replace_with_capital(name)}: {text}" for name, text in list_in_words(more))


def add_full_stop(text: str) -> str:
    """Add a full stop to a text, unless it ends a sentence already.

    Args:
        text: a sentence, which may end in a quotation mark or parenthesis behind its stop.
    """
    return text if text.rstrip("\"”'’)»").endswith((".", "!", "?", "…")) else f"{text}."


def add_notes(text: str, notes: Sequence[str]) -> str:
    """Add to a statement what its record says besides, so that nobody reads the one without the other.

    Args:
        text: the statement, with its full stop.
        notes: in order.
    """
    return " ".join((text, *(f"Note: {note}" for note in notes)))


def say_juxtaposed(number: int) -> str:
    """Say how many pairs of claims only the editor joins.

    Args:
        number: of pairs, at least one.
    """
    pairs = say_count(number, "pair")
    return f"In {pairs} of its claims neither answers the other: the editor set them side by side."
