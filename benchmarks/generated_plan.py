"""How much of everything a generated corpus has; the rest follows from the number of a record.

No list of claims is kept, so that a million of them take no more room than a hundred.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Final

from generated_words import (
    FIRST_NAMES,
    LAST_NAMES,
    NOUNS,
    ORGANISATIONS,
    PUBLISHERS,
    SHAPES,
    TOPICS,
    TOWNS,
    Shape,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

CLAIMS_A_SOURCE: Final = 25
RESERVES: Final = 60
WAGES: Final = 10_000
FIRST_DAY: Final = dt.date(2016, 1, 4).toordinal()
DAYS: Final = 2_800


@dataclass(frozen=True)
class Plan:
    """How much of everything a corpus has; the rest follows from the number of a record.

    Attributes:
        claims: how many claims.
        files: how many claim files.
        seed: of all chance.
        errors: how many claims hold an error.
        big_dispute: how many claims the largest dispute has.
        claims_a_dispute: for how many claims there is one of the other disputes.
    """

    claims: int
    files: int
    seed: int
    errors: int
    big_dispute: int
    claims_a_dispute: int

    @cached_property
    def parties(self) -> tuple[tuple[str, str, str], ...]:
        """Ids, names and kinds of those who speak or are measured."""
        return tuple(_parties(max(6, min(300, self.claims // 300))))

    @cached_property
    def publishers(self) -> tuple[tuple[str, str], ...]:
        """Ids and names."""
        many = max(2, min(150, self.claims // 1000))
        names = (f"{town} {paper}" for paper in PUBLISHERS for town in TOWNS)
        return tuple((_id(name), name) for name, _ in zip(names, range(many), strict=False))

    @cached_property
    def people(self) -> tuple[tuple[str, str], ...]:
        """Ids and names of those who speak for parties, then of a reporter for each publisher."""
        speakers = max(len(self.parties), min(2_000, self.claims // 100))
        many = range(speakers + len(self.publishers))
        names = (f"{first} {last}" for last in LAST_NAMES for first in FIRST_NAMES)
        return tuple((_id(name), name) for name, _ in zip(names, many, strict=False))

    @cached_property
    def measures(self) -> tuple[tuple[str, Shape, str], ...]:
        """Ids, shapes and measured parties."""
        many = max(len(SHAPES), min(len(SHAPES) * len(self.parties), 400, self.claims // 250))
        owners = ((SHAPES[n % len(SHAPES)], self.parties[n // len(SHAPES)][0]) for n in range(many))
        return tuple((f"{shape.stem}-of-{owner}", shape, owner) for shape, owner in owners)

    @cached_property
    def pays(self) -> tuple[tuple[str, Shape, str], ...]:
        """Measures of pay."""
        return tuple(each for each in self.measures if each[1].form == "pay")

    @cached_property
    def reserves(self) -> tuple[tuple[str, Shape, str], ...]:
        """Measures of reserves."""
        return tuple(each for each in self.measures if each[1].stem == "district-reserves")

    @property
    def sources(self) -> int:
        """How many sources there are."""
        return -(-self.claims // CLAIMS_A_SOURCE) + 1

    @cached_property
    def wages(self) -> int:
        """How many claims are about wages: the first ones, with a figure each."""
        return min(WAGES, self.claims // 10)

    @cached_property
    def before_others(self) -> int:
        """How many claims are about wages or reserves."""
        return self.wages + min(RESERVES, self.claims // 10)

    def topic(self, number: int) -> str:
        """Give the topic of a claim."""
        if number < self.before_others:
            return "wages" if number < self.wages else "reserves"
        return TOPICS[number * self.files // self.claims % len(TOPICS)]

    def claim(self, number: int) -> str:
        """Give the id of a claim."""
        return f"{NOUNS[number * 7 % len(NOUNS)]}-{TOWNS[number % len(TOWNS)].lower()}-{number + 1}"

    def source(self, number: int) -> str:
        """Give the id of a source."""
        return f"{self.publisher(number)}-{number + 1}"

    def publisher(self, source: int) -> str:
        """Give the publisher of a source."""
        return self.publishers[source % len(self.publishers)][0]

    def reporter(self, source: int) -> str:
        """Give the author of a source."""
        return self.people[source % len(self.publishers) - len(self.publishers)][0]

    def published(self, source: int) -> int:
        """Give the day on which a source was published; later ones are not older."""
        return FIRST_DAY + source * DAYS // self.sources

    def is_own_voice(self, claim: int) -> bool:
        """Tell whether a publication says it itself."""
        return claim % 33 == 7

    def claimant(self, claim: int) -> str:
        """Give who makes a claim; that of the next claim is another one."""
        if self.is_own_voice(claim):
            return self.publisher(claim // CLAIMS_A_SOURCE)
        if claim % 3 == 0:
            return self.parties[claim // 3 % len(self.parties)][0]
        return self.people[claim * 2 // 3 % (len(self.people) - len(self.publishers))][0]


def _id(name: str) -> str:
    return name.lower().replace("'", "").replace(" ", "-")


def _parties(many: int) -> Iterator[tuple[str, str, str]]:
    for number in range(many):
        kind, town = divmod(number, len(TOWNS))
        suffix, word = ORGANISATIONS[(kind + town) % len(ORGANISATIONS)]
        name = f"{TOWNS[town]} {suffix}"
        yield _id(name), name, word


def day(number: int) -> str:
    """Write a day by its number in the calendar."""
    return dt.date.fromordinal(number).isoformat()
