"""What docs/corpus-balance.md says: of each side of the shipped corpus the same counts, and no score."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from factcheck.api import open_corpus
from factcheck.comparison.ledger import list_figures_of_claim
from factcheck.model.catalogue_words import PartyKind
from factcheck.model.vocabulary import Manner
from factcheck.queries.sides import ask_sides

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from factcheck.model.claims import Appearance, Claim
    from factcheck.model.corpus import Corpus

ROOT: Final = Path(__file__).resolve().parent.parent

PRESS: Final = "the press"
NOBODY: Final = "who speaks for no party"

HEAD: Final = """# The shipped corpus, counted by side

This page is written by `python docs/generate.py` from the shipped corpus.

A count is no verdict and no score: it measures which documents there are, and what was recorded of them.
It helps to ask two questions.
Are both sides recorded by one rule?
The documents decide how many claims each side has; a difference in answers, or in claims in disputes, needs an explanation in what they say.
Does a reader see one side through the other?
Words in a side's own document or in quotation marks are its own; all others are somebody else's account.

A claim counts for the party that its claimant spoke for on the day, or whose offer or demand it tells.
"""

MEANINGS: Final = """
- claims, figures, quotes: what is recorded.
- own words: quotes in quotation marks, or from the side's own documents.
- own documents: claims in the side's own documents.
- answers: how often a claim of this side answers one of another; answered: how often it is answered by one.
- in disputes: claims that an editor put into a dispute.
"""

OPEN: Final = """
## What is left open

How many of each side's figures state what their measure asks for; what a measure does not ask for is not counted.

"""

BEFORE: Final = """
## As first recorded

The same counts before the corpus was reviewed for fairness.

"""

COLUMNS: Final = (
    "side", "claims", "figures", "quotes", "own words", "own documents", "answers", "answered",
    "in disputes",
)  # fmt: skip

FIRST: Final[tuple[tuple[str | int, ...], ...]] = (
    ("UTLA", 59, 21, 65, 52, 42, 18, 3, 33),
    ("LAUSD", 24, 16, 26, 7, 0, 3, 18, 19),
    ("LA mayor's office", 7, 0, 8, 3, 0, 0, 1, 3),
    ("State superintendent's office", 2, 0, 2, 0, 0, 0, 0, 0),
    (PRESS, 23, 11, 24, 24, 19, 1, 2, 12),
    (NOBODY, 17, 8, 17, 17, 9, 2, 0, 8),
)
"""The counts of the corpus as it was first recorded."""

FIRST_OPEN: Final[tuple[tuple[str, ...], ...]] = (
    ("UTLA", "1 of 12", "5 of 10", "21 of 21"),
    ("LAUSD", "0 of 12", "9 of 12", "16 of 16"),
    ("LA mayor's office", "0 of 0", "0 of 0", "0 of 0"),
    ("State superintendent's office", "0 of 0", "0 of 0", "0 of 0"),
    (PRESS, "0 of 4", "1 of 4", "11 of 11"),
    (NOBODY, "0 of 7", "1 of 1", "0 of 8"),
)
"""What was left open in it."""


def balance() -> Iterator[str]:
    """Write the page."""
    corpus = open_corpus(ROOT).corpus
    yield HEAD
    yield "\n"
    yield from _table(COLUMNS, count_sides(corpus))
    yield MEANINGS
    yield OPEN
    columns, rows = count_openness(corpus)
    yield from _table(columns, rows)
    yield BEFORE
    yield from _table(COLUMNS, FIRST)
    yield "\n"
    yield from _table(columns, FIRST_OPEN)


def count_sides(corpus: Corpus) -> Iterator[tuple[str | int, ...]]:
    """Count what is recorded of each side, those of most claims first, the press and others last."""
    sides = _part_by_side(corpus)
    side_of = {claim.id: side for side, claims in sides.items() for claim in claims}
    answers = [
        (side_of[claim.id], side_of[counter.claim])
        for claim in corpus.claims.values()
        for counter in claim.counters
        if side_of[claim.id] != side_of[counter.claim]
    ]
    for side, claims in sides.items():
        quotes = [(claim, each) for claim in claims for each in claim.appearances]
        yield (
            side,
            len(claims),
            sum(len(claim.figures) for claim in claims),
            len(quotes),
            sum(_is_own_words(claim, each) for claim, each in quotes),
            sum(_has_own_document(corpus, claim) for claim in claims),
            sum(answering == side for answering, _ in answers),
            sum(answered == side for _, answered in answers),
            sum(claim.id in corpus.disputes_of for claim in claims),
        )


def count_openness(corpus: Corpus) -> tuple[tuple[str, ...], list[tuple[str, ...]]]:
    """Count of the figures of each side how many say what they are asked; the columns, and a row a side."""
    rows = []
    columns: tuple[str, ...] = ("side",)
    for side, claims in _part_by_side(corpus).items():
        figures = [figure for claim in claims for figure in list_figures_of_claim(corpus, claim)]
        asked = ask_sides(corpus, figures)
        columns = ("side", *(question for question, _ in asked))
        cells = (
            f"{answers.count(True)} of {len(answers) - answers.count(None)}" for _, answers in asked
        )
        rows.append((side, *cells))
    return columns, rows


def _part_by_side(corpus: Corpus) -> dict[str, list[Claim]]:
    sides: dict[str, list[Claim]] = {}
    for claim in corpus.claims.values():
        party = corpus.find_party_of_maker(claim)
        if party is None:
            side = NOBODY
        else:
            side = PRESS if party.kind is PartyKind.PUBLISHER else party.short or party.name
        sides.setdefault(side, []).append(claim)
    last = (PRESS, NOBODY)
    order = sorted(
        sides, key=lambda side: (side in last and 1 + last.index(side), -len(sides[side]))
    )
    return {side: sides[side] for side in order}


def _is_own_words(claim: Claim, appearance: Appearance) -> bool:
    own = {Manner.VERBATIM} if claim.made_by else {Manner.VERBATIM, Manner.OWN_VOICE}
    return appearance.manner in own


def _has_own_document(corpus: Corpus, claim: Claim) -> bool:
    own = corpus.list_speakers(claim)
    sources = (corpus.sources[each.source] for each in claim.appearances)
    return any(each.publisher in own or own.intersection(each.authors) for each in sources)


def _table(columns: Sequence[str], rows: Iterable[Sequence[str | int]]) -> Iterator[str]:
    yield f"| {' | '.join(columns)} |\n"
    yield f"|{' --- |' * len(columns)}\n"
    for row in rows:
        yield f"| {' | '.join(map(str, row))} |\n"
