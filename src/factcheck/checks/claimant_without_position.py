"""FC201: a person who makes a claim, or what it tells, held no recorded position on that day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.findings import Finding
from factcheck.model.catalogue import list_positions

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.model.claims import Person, Position
    from factcheck.model.corpus import Corpus


def find(corpus: Corpus) -> Iterator[Finding]:
    """A person makes a claim, or what it tells, on a day on which no position of theirs is recorded.

    Why:
        The party that somebody spoke for follows from the position held on that day; without one
        the claim would count for nobody, or for a party that the person had left.

    Bad:
        claims:
          tickets-rise-2020:
            topic: fares
            claimant: ada-moreno
            said_on: 2020-03-01
            statement: Tickets will cost more.
            appearances:
              - source: courier-2022-03-01
                manner: paraphrase
                quote: tickets will cost more

    Good:
        claims:
          tickets-rise-2022:
            topic: fares
            claimant: ada-moreno
            said_on: 2022-03-01
            statement: Tickets will cost more.
            appearances:
              - source: courier-2022-03-01
                manner: paraphrase
                quote: tickets will cost more

    Known limits:
        A claim said at some time within an interval needs a position on one day of it.
    """
    for claim in corpus.claims.values():
        for field, speaker in (("claimant", claim.claimant), ("made_by", claim.made_by)):
            person = None if speaker is None else corpus.people.get(speaker)
            if person is None or person.anonymous or list_positions(person, claim):
                continue
            yield Finding(
                "FC201",
                ("claims", claim.id, field),
                f"'{person.id}' has no position on {claim.said_on}{_say_known(person)}",
                "record the position with the dates between which documents show it",
            )


def _say_known(person: Person) -> str:
    if not person.positions:
        return ""
    return "; recorded are " + ", ".join(_say_position(position) for position in person.positions)


def _say_position(position: Position) -> str:
    return f"{position.title} of '{position.party}' ({_say_dates(position)})"


def _say_dates(position: Position) -> str:
    stated = [] if position.seen is None else [str(position.seen)]
    if position.from_ is not None or position.to is not None:
        stated.append(f"{position.from_ or '..'}/{position.to or '..'}")
    return " and ".join(stated) or "no dates"
