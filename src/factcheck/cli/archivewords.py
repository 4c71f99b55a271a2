"""What the archiving commands show before anything is written, as text for people.

What a page says of itself is foreign text: nothing in it reaches the terminal as a control character.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Final

from factcheck.model.addresses import keep
from factcheck.text.printable import escape_unsafe

if TYPE_CHECKING:
    from factcheck.editing.add_source import SourceProposal
    from factcheck.editing.refresh_sources import Refreshed
    from factcheck.model.proofs import SourceEntry


def write_proposal(proposal: SourceProposal) -> Iterator[str]:
    """Write what a document says of itself, what is doubtful, and the record that would be added.

    Args:
        proposal: the document as it was fetched or read, and the record that follows.
    """
    acquired = proposal.acquired
    if acquired.fetched is not None:
        for exchange in acquired.fetched.exchanges[:-1]:
            yield f"redirected ({exchange.status}): {escape_unsafe(exchange.address)}\n"
        yield f"reached: {escape_unsafe(acquired.fetched.reached)}\n"
    extract = acquired.extract
    words = len(extract.text.split())
    yield (
        f"{acquired.media_type.value}, {len(acquired.document):,} bytes; "
        f"{words:,} words of text by {extract.extractor} {extract.version}\n"
    )
    yield "\nthe document says of itself:\n"
    for what, value, where in proposal.said:
        said = "not stated" if value is None else f"{escape_unsafe(value)}  ({where})"
        yield f"  {what:<10} {said}\n"
    yield f"\nits text begins: {escape_unsafe(proposal.excerpt)}\n"
    for note in extract.notes:
        yield f"{escape_unsafe(note)}\n"
    for warning in proposal.warnings:
        yield f"warning: {escape_unsafe(warning)}\n"
    is_there = proposal.standing is not None
    yield f"\n{'stands in' if is_there else 'to be added to'} {proposal.file.name}:\n"
    for line in proposal.record.splitlines():
        yield f"  {escape_unsafe(line)}\n"


def write_added(proposal: SourceProposal, entry: SourceEntry) -> Iterator[str]:
    """Write what was added and where, or that it stands there already.

    Args:
        proposal: what was proposed.
        entry: what the lock holds of the source.
    """
    if proposal.standing is not None:
        yield f"source '{proposal.record_id}' was added before, with this text\n"
        return
    yield f"added source '{proposal.record_id}' to {proposal.file.name}\n"
    yield f"archived {proposal.archive / entry.archive_file} ({entry.size:,} bytes)\n"


VERSION: Final = 1
"""Of the shape of the JSON; it grows when a field changes its meaning or goes."""


def write_refreshed_json(shown: Sequence[tuple[Refreshed, bool]]) -> Iterator[str]:
    """Write what became of sources and their quotes as one JSON object.

    Args:
        shown: each source, with whether its new text was taken into the archive.
    """
    from factcheck.text.json_text import write_json

    shape = {
        "factcheck": {"format": "refreshed", "version": VERSION},
        "sources": [
            {
                "source": each.source.id,
                "url": None if each.source.url is None else keep(each.source.url),
                "became": _say_outcome(each),
                "failure": each.failure,
                "warnings": [] if each.acquired is None else list(each.acquired.warnings),
                "quotes": [
                    {
                        "claim": quote.claim,
                        "quote": quote.quote,
                        "fate": quote.change.fate.value,
                        "before": quote.change.before,
                        "after": list(quote.change.after),
                        "elsewhere": list(quote.elsewhere),
                    }
                    for quote in each.quotes
                ],
                "loses": each.loses,
                "taken": is_taken,
            }
            for each, is_taken in shown
        ],
    }
    yield write_json(shape, indent=2)
    yield "\n"


def _say_outcome(refreshed: Refreshed) -> str:
    if refreshed.failure is not None:
        return "not-fetched"
    if not refreshed.is_changed:
        return "same"
    return "new" if refreshed.is_new else "changed"


def write_refreshed(refreshed: Refreshed) -> Iterator[str]:
    """Write what became of one source and of its quotes.

    Args:
        refreshed: what was fetched, and what became of each quote.
    """
    name = refreshed.source.id
    if refreshed.failure is not None:
        yield f"{name}: not fetched: {escape_unsafe(refreshed.failure)}\n"
        return
    if refreshed.is_new:
        yield f"{name}: nothing was archived before\n"
        return
    if refreshed.is_changed:
        yield f"{name}: the text has changed\n"
    elif refreshed.quotes:
        yield f"{name}: the text is the same, and lacks what the one before it had\n"
    else:
        yield f"{name}: the text is the same\n"
        return
    for warning in () if refreshed.acquired is None else refreshed.acquired.warnings:
        yield f"  warning: {escape_unsafe(warning)}\n"
    for each in refreshed.quotes:
        fate = each.change.fate
        yield f"  {fate.value}: '{escape_unsafe(each.quote)}' ({each.claim})\n"
        if fate.value in {"same", "unproven"}:
            continue
        if each.change.before is not None:
            yield f"    before: {escape_unsafe(each.change.before)}\n"
        word = "nearest" if fate.value == "vanished" else "now"
        for after in each.change.after:
            yield f"    {word}: {escape_unsafe(after)}\n"
        if each.elsewhere:
            yield f"    stands in: {', '.join(each.elsewhere)}\n"
