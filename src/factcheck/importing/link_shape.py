"""Links as text for people, and as JSON."""

from __future__ import annotations

from textwrap import wrap
from typing import TYPE_CHECKING, Final

from factcheck.importing.link import Relation
from factcheck.queries.phrases import say_count
from factcheck.queries.speakers import name_who_says
from factcheck.text.json_text import write_json
from factcheck.text.printable import escape_unsafe

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from factcheck.importing.link import ClaimLink
    from factcheck.model.claims import Claim
    from factcheck.model.store import Store

VERSION: Final = 1
"""Of the shape in JSON; it grows when a field changes its meaning or goes."""

_WORDS: Final = {
    Relation.REPEATS: "perhaps the same claim again, so an appearance of it",
    Relation.ANSWERS: "perhaps an answer to it, a counter only if a source states one",
    Relation.NEITHER: "most likely neither",
}


def write_links(
    store: Store,
    found: Iterable[tuple[Claim, Sequence[ClaimLink]]],
    width: int,
    *,
    with_count: bool = True,
) -> Iterator[str]:
    """Write claims with those that they could be linked to.

    Args:
        store: the ledger.
        found: claims, each with its links; one without any is passed over.
        width: columns of the terminal.
        with_count: whether how many there are is said at the end.
    """
    number = 0
    for claim, links in found:
        if not links:
            continue
        yield "\n" if number else ""
        number += 1
        yield from _write_claim(store, claim, "", width)
        for link in links:
            yield from _write_claim(store, link.other, "  → ", width)
            yield from _write_wrapped(f"{_WORDS[link.proposal]}: {link.because}", "    ", width)
    if not with_count:
        return
    yield "\n" if number else ""
    what = say_count(number, "claim has candidates", "claims have candidates")
    yield f"{what}; nothing is linked by itself\n" if number else "no claim has a candidate\n"


def write_links_as_json(found: Iterable[tuple[Claim, Sequence[ClaimLink]]]) -> Iterator[str]:
    """Write claims with those that they could be linked to as one JSON document."""
    claims = [
        {
            "claim": claim.id,
            "candidates": [
                {
                    "claim": link.other.id,
                    "proposal": link.proposal.value,
                    "measures": list(link.measures),
                    "claimant": link.claimant,
                    "values": link.values or None,
                    "days": link.days,
                    "words_in_common": link.words,
                    "because": link.because,
                }
                for link in links
            ],
        }
        for claim, links in found
        if links
    ]
    yield write_json(
        {"factcheck": {"format": "links", "version": VERSION}, "links": claims}, indent=2
    )
    yield "\n"


def _write_claim(store: Store, claim: Claim, mark: str, width: int) -> Iterator[str]:
    yield f"{mark}{claim.id} ({escape_unsafe(name_who_says(store, claim))}, {claim.said_on})\n"
    yield from _write_wrapped(claim.statement, " " * (len(mark) or 2), width)


def _write_wrapped(text: str, margin: str, width: int) -> Iterator[str]:
    size = max(width - len(margin), 20)
    for line in wrap(escape_unsafe(text), size, break_long_words=False, break_on_hyphens=False):
        yield f"{margin}{line}\n"
