"""The words that set a bound, and how wide each is by convention.

The widths stand in `width_table`. Wherever the reach of "about" or "almost" decides an answer, the answer
says so; how far "more than" is printed decides none.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Final, NamedTuple

from factcheck.quantity.lexicon.widths import WIDTHS
from factcheck.quantity.quantity import Bound


class Hedge(NamedTuple):
    """A row of the table of conventions.

    Attributes:
        words: as printed, in lower case.
        bound: what they say.
        share: how far they reach by convention, as a share of the number; of "more than" and its kin
            how far above the number they are printed at most; zero where there is no convention.
    """

    words: tuple[str, ...]
    bound: Bound
    share: Decimal


_ZERO: Final = Decimal(0)

_BEFORE: Final = (
    (
        Bound.ABOUT,
        WIDTHS.about,
        "about|around|roughly|approximately|approx|some|circa|ca|an estimated|estimated|est"
        "|somewhere around|in the region of|in the neighborhood of|on the order of|close to"
        "|more or less|just about|an approximate|something like|somewhere near|in the vicinity of",
    ),
    (
        Bound.ALMOST,
        WIDTHS.almost,
        "almost|nearly|virtually|practically|not quite|approaching|nearing|shy of|an almost"
        "|a nearly|close on|getting on for|not far short of|not far off|the best part of"
        "|the better part of",
    ),
    (
        Bound.ALMOST,
        WIDTHS.just_under,
        "just under|just below|just shy of|just short of|slightly under|slightly below"
        "|slightly less than|slightly fewer than|just less than|a little under"
        "|a little less than|little less than",
    ),
    (
        Bound.MORE_THAN,
        WIDTHS.just_over,
        "just over|just above|slightly more than|slightly over|a little more than|a little over",
    ),
    (
        Bound.MORE_THAN,
        WIDTHS.more_than,
        "more than|over|above|well over|greater than|larger than|higher than|bigger than"
        "|longer than|older than|taller than|wider than|deeper than|heavier than|faster than|further than"
        "|farther than|stronger than|louder than|beyond|in excess of|exceeding|upward of|upwards of|north of"
        "|far more than|much more than|well above|well more than|better than|surpassing|topping"
        "|exceed|exceeds|exceeded|surpass|surpasses|surpassed|topped",
    ),
    (
        Bound.AT_LEAST,
        _ZERO,
        "at least|a minimum of|minimum of|at a minimum|at the very least|greater than or equal to|more than or equal to"
        "|equal to or more than|at least or equal to|as few as|as little as|as low as",
    ),
    (
        Bound.LESS_THAN,
        _ZERO,
        "less than|fewer than|lower than|under|below|smaller than|well under|well below"
        "|nowhere near|nothing like|not nearly|falls short of|fell short of"
        "|far less than|far fewer than|much less than|south of|shorter than|younger than"
        "|not even|fall short of|falling short of|came short of|comes short of|stopped short of"
        "|stops short of|not as many as|not as much as|not as high as|not so many as|not so much as|worse than",
    ),
    (
        Bound.AT_MOST,
        _ZERO,
        "at most|not top|never top|up to|as many as|as much as|as high as|as long as"
        "|a maximum of|maximum of|at the most|not to exceed|a cap of|capped at|a ceiling of|less than or equal to|fewer than or equal to|equal to or less than",
    ),
    (Bound.EXACT, _ZERO, "exactly|precisely|equal to|fully|a full"),
)
_SIGNS: Final = {
    "~": Hedge(("~",), Bound.ABOUT, WIDTHS.about),
    "≈": Hedge(("≈",), Bound.ABOUT, WIDTHS.about),
    ">": Hedge((">",), Bound.MORE_THAN, WIDTHS.more_than),
    "<": Hedge(("<",), Bound.LESS_THAN, _ZERO),
    ">=": Hedge((">=",), Bound.AT_LEAST, _ZERO),
    "<=": Hedge(("<=",), Bound.AT_MOST, _ZERO),
    "≥": Hedge(("≥",), Bound.AT_LEAST, _ZERO),
    "≤": Hedge(("≤",), Bound.AT_MOST, _ZERO),
}
_AFTER: Final = (
    (
        Bound.AT_LEAST,
        _ZERO,
        "or more|and more|or greater|or higher|or above|and above|or longer"
        "|and up|or over|and over|and older|or older|at least|at a minimum|plus|minimum|and counting",
    ),
    (
        Bound.AT_MOST,
        _ZERO,
        "or less|or fewer|or lower|or below|and below|or under|and under"
        "|and younger|or younger|at most|at the most|or shorter|tops|max|maximum",
    ),
    (Bound.ABOUT, WIDTHS.about, "or so|odd|some|ish|or thereabouts|more or less|or more or less"),
)

HYPHENED: Final = frozenset({"plus", "odd", "some", "ish"})
"""Words that set the bound of a number behind its hyphen: `60-some`, `100-plus`."""

EXACT_WORDS: Final = frozenset({"exactly", "precisely", "equal to"})
"""Words after which trailing zeros are no longer a sign of rounding."""


_QUALIFIED: Final = frozenset({"a", "far", "just", "little", "much", "slightly", "well", "not"})
"""First words of phrases that a negation does not simply turn round: `not much more than`."""

_TURNED: Final = {Bound.MORE_THAN: Bound.AT_MOST, Bound.LESS_THAN: Bound.AT_LEAST}


def find_denial(bound: Bound) -> Bound | None:
    """Return the bound that denies another, or None where no bound does.

    Args:
        bound: what the words behind the negation say.
    """
    return _TURNED.get(bound)


def _build_denials(
    rows: tuple[tuple[Bound, Decimal, str], ...],
) -> tuple[tuple[Bound, Decimal, str], ...]:
    """Return the rows of `not more than`, `no longer than` and `not exceed`."""
    return tuple(
        (denied, _ZERO, f"{word} {phrase}")
        for bound, _, phrases in rows
        if (denied := find_denial(bound)) is not None
        for phrase in phrases.split("|")
        if phrase.split()[0] not in _QUALIFIED
        for word in (("not", "no") if phrase.endswith(" than") else ("not",))
    )


def _group_by_first(
    rows: tuple[tuple[Bound, Decimal, str], ...],
) -> dict[str, tuple[Hedge, ...]]:
    table: dict[str, list[Hedge]] = {}
    for bound, share, phrases in rows:
        for phrase in phrases.split("|"):
            words = tuple(phrase.split())
            table.setdefault(words[0], []).append(Hedge(words, bound, share))
    return {
        first: tuple(sorted(hedges, key=lambda hedge: -len(hedge.words)))
        for first, hedges in table.items()
    }


BEFORE: Final = _group_by_first((*_BEFORE, *_build_denials(_BEFORE)))
"""Hedges that stand before the number, by their first word, the longest first."""

DENIED: Final = {
    "top": Hedge(("top",), Bound.MORE_THAN, _ZERO),
    **{word: Hedge((word,), Bound.AT_LEAST, _ZERO) for word in ("reach", "reached", "reaching")},
}
"""Bounds under a negation only: `did not reach 50%`."""

AFTER: Final = _group_by_first(_AFTER)
"""Hedges that stand behind it, by their first word, the longest first."""

SIGNS: Final = _SIGNS
"""Hedges printed as a sign before the number."""

HEDGE_ENDINGS: Final = frozenset(hedge.words[-1] for row in BEFORE.values() for hedge in row)
"""The last words of the hedges that stand before a number."""


def find_hedge(words: str) -> Hedge | None:
    """Return the row of the table in which a phrase stands, or None where it stands in none.

    Args:
        words: a sign, or words between single spaces, in any case.
    """
    if words in SIGNS:
        return SIGNS[words]
    wanted = tuple(words.lower().split())
    for table in (BEFORE, AFTER):
        for hedge in table.get(wanted[0], ()):
            if hedge.words == wanted:
                return hedge
    return None
