"""Which claims of an index can be meant, as conditions of a query.

A claim that is like the one looked for always meets them; the reader of the claims looks again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.model.store import Likeness

    Condition = tuple[str, tuple[object, ...]]
if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.model.claims import Claim

_MOST_NAMES: Final = 500
"""Names in one condition; more of them are left to the reader (SQLITE_MAX_VARIABLE_NUMBER)."""

_DISPUTED: Final = (
    "id IN (SELECT user FROM uses WHERE role = 'claims.counters.claim'"
    " UNION SELECT target FROM uses WHERE role IN ('claims.counters.claim', 'disputes.claims'))"
)


def build_conditions(likeness: Likeness) -> Iterator[Condition]:
    """Yield conditions on the table of claims, each with its values, that together hold for every claim of a likeness."""
    if likeness.claimants is not None:
        yield from _build_naming_condition(
            ("claims.claimant", "claims.made_by"), likeness.claimants
        )
    if likeness.measures:
        yield from _build_naming_condition(("claims.figures.measure",), likeness.measures)
    for column, names in (("bases", likeness.bases), ("manners", likeness.manners)):
        if names:
            choices = " OR ".join([f"instr(' ' || {column} || ' ', ?)"] * len(names))
            yield f"({choices})", tuple(f" {name} " for name in names)
    if likeness.since is not None:
        yield "(latest IS NULL OR latest >= ?)", (likeness.since.toordinal(),)
    if likeness.until is not None:
        yield "(earliest IS NULL OR earliest <= ?)", (likeness.until.toordinal(),)
    if likeness.is_disputed:
        yield _DISPUTED, ()
    if likeness.is_unreviewed:
        yield "NOT is_reviewed", ()
    for word in likeness.words:
        if word == word.encode("utf-8", "ignore").decode("utf-8"):  # no half of a surrogate pair
            yield "instr(words, ?)", (word,)


def _build_naming_condition(roles: Sequence[str], names: Sequence[str]) -> Iterator[Condition]:
    if len(names) <= _MOST_NAMES:
        fields, marks = (", ".join("?" * len(each)) for each in (roles, names))
        named = f"SELECT user FROM uses WHERE role IN ({fields}) AND target IN ({marks})"  # noqa: S608 - marks only
        yield f"id IN ({named})", (*roles, *names)


def fold_searched_text(claim: Claim) -> str:
    """Return the text in which words are looked for: statement, quotes and notes, without case."""
    texts = [claim.statement, claim.note or ""]
    for appearance in claim.appearances:
        texts += [appearance.quote, appearance.note or ""]
    texts += [figure.note or "" for figure in claim.figures]
    return "\n".join(texts).casefold()


def build_search_row(claim: Claim) -> tuple[object, ...]:
    """Return the row of a claim in the table that `build_conditions` asks."""
    earliest, latest = claim.said_on.earliest, claim.said_on.latest
    return (
        claim.id,
        None if earliest is None else earliest.toordinal(),
        None if latest is None else latest.toordinal(),
        bool(claim.reviews),
        " ".join(figure.basis.value for figure in claim.figures),
        " ".join(appearance.manner.value for appearance in claim.appearances),
        fold_searched_text(claim),
    )
