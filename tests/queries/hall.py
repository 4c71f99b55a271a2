"""A hall whose seats two parties count: the ledger of tests that compare many figures."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from small_ledgers import ledger_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from factcheck.model.corpus import Corpus
    from small_ledgers import Fields, Records

HALL: Final[Mapping[str, Records]] = {
    "topics": {"seats": {}},
    "parties": {"north": {"kind": "school-district"}, "south": {"kind": "union"}},
    "measures": {
        "seats-there-are": {"title": "Seats of the hall", "unit": "seats", "kind": "count"}
    },
    "sources": {"letter": {"kind": "webpage", "published": "2020-01-31"}},
}


def say_seats(
    who: str, value: str, day: str = "2020-01-01", *, on: str = "2020-01-31", **figure: str
) -> Fields:
    """Write a claim of how many seats there are.

    Args:
        who: the party that says it.
        value: how many.
        day: the day of which it is said, or `not-stated`.
        on: the day on which it is said.
        figure: what else its figure has: `basis`, another `measure`.
    """
    return {
        "claimant": who,
        "said_on": on,
        "statement": f"The hall has {value} seats.",
        "figures": [{"value": value, "as_of": day, **figure}],
        "appearances": [{"manner": "verbatim", "quote": f"the hall has {value}"}],
    }


def read_hall(folder: Path, claims: Iterable[Fields], **kinds: Records) -> Corpus:
    """Read a ledger of such claims, `claim-0` and so on; records of other kinds may stand in for those of the hall."""
    numbered = {f"claim-{number}": claim for number, claim in enumerate(claims)}
    return ledger_of(folder, numbered, **{**HALL, **kinds})
