"""The fields of a party, person, source or measure, as its page lists them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.model.claims import Measure, Party, Person, Source
from factcheck.model.date_orders import MONTHS
from factcheck.model.vocabulary import NotStated
from factcheck.queries.phrases import say_count
from factcheck.queries.show import list_texts
from factcheck.site.library import find_outward
from factcheck.site.records import Link
from factcheck.site.wording import say_date

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.model.claims import Claim
    from factcheck.site.library import Library


def list_fields(
    library: Library,
    record: Party | Person | Source | Measure,
    claims: list[Claim],
) -> Iterator[tuple[str, tuple[Link, ...]]]:
    """List what a record says, and what is known of its evidence, or of who tells its words.

    Args:
        library: of the ledger.
        record: the record.
        claims: those that use it.
    """
    for name, text in list_texts(record):
        if name == "positions" and isinstance(record, Person):
            yield name, tuple(_list_positions(library, record))
        elif name != "dimensions":
            yield _LABELS.get(name, name), tuple(_show(library, name, text))
    if isinstance(record, Source):
        yield from _say_evidence(library, record)
    if isinstance(record, (Party, Person)):
        yield from _count_opponents(library, claims)


def _show(library: Library, name: str, text: str) -> Iterator[Link]:
    """Show a text with what its ids stand for; of notes and definitions nothing is taken for an id."""
    outward = find_outward(text)
    if outward is not None:
        yield Link(text, outward, is_outward=True)
        return
    parts = text.split("; ")
    if name in _NAMING and all(part in library.store.declared for part in parts):
        for part in parts:
            yield library.link(part, _name(library, part))
        return
    words = text.replace("-", " ") if name == "kind" else text
    if name == "fiscal year starts":
        words = _say_yearly_day(text)
    yield Link(say_date(words) if name in _DATES or text == NotStated.NOT_STATED.value else words)


def _say_yearly_day(text: str) -> str:
    """Return a day of each year, `--07-01` in files, in words: `1 July`."""
    month, day = map(int, text.removeprefix("--").split("-"))
    return f"{day} {MONTHS[month - 1].capitalize()}"


_LABELS = {"short": "short name", "of": "whose"}
"""What pages call a field that says too little where it stands alone."""
_NAMING = frozenset({"publisher", "authors", "of", "same as", "opposite of"})
_DATES = frozenset({"published", "updated", "accessed"})


def _name(library: Library, record_id: str) -> str:
    record = library.store.find_record(record_id)
    return str(getattr(record, "name", None) or getattr(record, "title", record_id))


def _list_positions(library: Library, person: Person) -> Iterator[Link]:
    for each in person.positions:
        if each.seen is not None:
            when = f"seen in office {say_date(str(each.seen))}"
        else:
            ends = ("from", each.from_), ("to", each.to)
            when = " ".join(f"{word} {say_date(str(day))}" for word, day in ends if day is not None)
        text = f"{each.title}, {_name(library, each.party)}{f', {when}' if when else ''}"
        yield library.link(each.party, text)


def _say_evidence(library: Library, source: Source) -> Iterator[tuple[str, tuple[Link, ...]]]:
    entry = library.lock.sources.get(source.id)
    if entry is None:
        yield "archived text", (Link("none against which quotes were proven"),)
        return
    if entry.fetched is not None:
        yield "fetched", (Link(say_date(entry.fetched[:10])),)
    yield "archived text, SHA-256", (Link(entry.text_digest),)
    if entry.archive_address is not None:
        address = find_outward(entry.archive_address)
        yield "public copy", (Link(entry.archive_address, address, is_outward=True),)


def _count_opponents(
    library: Library, claims: list[Claim]
) -> Iterator[tuple[str, tuple[Link, ...]]]:
    """Say of how many of their quotes an opponent is among those who tell them."""
    quotes = [each for claim in claims for each in library.build_view(claim).appearances]
    told = sum(each.opponent is not None for each in quotes)
    if quotes:
        yield "told by an opponent", (Link(f"{told} of {say_count(len(quotes), 'quote')}"),)
