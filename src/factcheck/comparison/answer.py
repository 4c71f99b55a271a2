"""The words in which two figures are answered: whether they can be compared, and how they stand.

Reasons, notes and conversions are data; their sentences hold if the two figures are exchanged.
"""

from __future__ import annotations

from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING

from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from factcheck.comparison.computed import Computed
    from factcheck.comparison.stated import StatedFigure


class Comparability(StrEnum):
    """Whether two figures can be compared at all."""

    LIKE = "like for like"
    """Nothing that is compared differs, and all of it is stated."""
    CONVERTED = "like for like once converted"
    """They differ only in what an exact, named conversion settles."""
    UNLIKE = "not like for like"
    """Something is known to differ."""
    UNCLEAR = "cannot tell"
    """Nothing is known to differ, and something is not stated."""

    @property
    def is_like(self) -> bool:
        """Whether figures so answered are alike, converted or not, so that they stand somehow."""
        return self in {Comparability.LIKE, Comparability.CONVERTED}


class Standing(StrEnum):
    """How two figures that are alike stand to each other."""

    REPLACED = "replaced"
    """One claimant said another number on a later certain day: the later word stands."""
    DIFFER = "differ"
    """Two offers, demands or requirements that are not the same number."""
    WITHIN_MARGIN = "within the margin"
    """Different numbers that do not differ by more than their stated margins together."""
    AGREE = "agree"
    """The same number, or the finer one rounded to the place of the coarser."""
    NOT_CONTRADICTED = "does not contradict"
    """One is a limit or vague and the other lies on its open side, or two ranges overlap."""
    WITHIN_ROUNDING = "within rounding"
    """Only what rounding could hide makes them one."""
    CONFLICT = "conflict"
    """No number can be both."""


class Aspect(StrEnum):
    """In what two figures can differ, in the order in which reasons are given."""

    MEASURE = "measure"
    UNIT = "unit"
    QUALIFIERS = "words of the noun"
    KIND = "kind"
    MOMENT = "moment"
    PERIOD = "period"
    DAY_SAID = "day said"
    TOO_EARLY = "said before it was over"
    MONEY = "money of different years"
    BASIS = "basis"
    RELEASE = "release"
    SCOPE = "scope"
    PER = "per"
    ROLE = "role"
    TOTAL = "total"
    BASE = "base of the share"
    PRICES = "prices"
    CAVEAT = "caveat"
    VALUE = "value"


@dataclass(frozen=True, slots=True)
class Reason:
    """Why two figures are not like for like, or why that cannot be told.

    Attributes:
        kind: in what they differ, or what is missing.
        left: what the first figure says of it; None where it does not say.
        right: what the second says, likewise.
        sentence: the reason in words that follow "because".
        settle: what would settle it, as a request; None where nothing the editor states would.
        is_stated: whether it is a known difference; otherwise something is not stated.
        dimension: which dimension of the scope, or None for all other kinds.
    """

    kind: Aspect
    left: str | None
    right: str | None
    sentence: str
    settle: str | None = None
    is_stated: bool = True
    dimension: str | None = None

    @property
    def is_missing(self) -> bool:
        """Whether something is not stated, so that nothing is known to differ here."""
        return not self.is_stated


@dataclass(frozen=True, slots=True)
class Note:
    """What a reader must know of an answer although it does not decide it.

    Attributes:
        kind: what it is about.
        sentence: the note in words.
    """

    kind: Aspect
    sentence: str


@dataclass(frozen=True, slots=True)
class Conversion:
    """What makes two figures alike that are not stated alike.

    Attributes:
        kind: what is converted.
        sentence: by what: `1 acre is 4,046.8564224 square metres`.
        source: who says so, or None where the editor does.
    """

    kind: Aspect
    sentence: str
    source: str | None = None


@dataclass(frozen=True, slots=True)
class Arithmetic:
    """What the numbers of two figures of one unit give; the same whichever is named first.

    Attributes:
        unit: the unit of the difference: `percentage-points` for two percentages, `days` for dates,
            `places` for ranks.
        per: what the difference is stated per, such as an hour or 1,000 residents; nothing where no figure is.
        difference: the larger number less the smaller.
        ratio: the larger number over the smaller: 1 or more; None where it says nothing.
        percent_above: by how many percent of the smaller the larger exceeds it, or None likewise.
        no_ratio_because: why there is no ratio, or None where there is one.
    """

    unit: str
    per: tuple[str, ...]
    difference: Computed
    ratio: Computed | None
    percent_above: Computed | None
    no_ratio_because: str | None


@dataclass(frozen=True)
class Comparison:
    """The answer for two figures; exchanging the figures exchanges the sides and nothing else.

    What the numbers give is computed when it is asked for: most answers are asked only whether, and why not.

    Attributes:
        first: one figure.
        second: the other.
        comparability: whether they can be compared.
        reasons: all known differences, then all that is not stated; empty for figures that are alike.
        notes: what must be known besides.
        conversions: what makes them alike; empty where they are stated alike.
        standing: only for figures that are alike, converted or not, else None.
    """

    first: StatedFigure
    second: StatedFigure
    comparability: Comparability
    reasons: tuple[Reason, ...]
    notes: tuple[Note, ...]
    conversions: tuple[Conversion, ...]
    standing: Standing | None

    @cached_property
    def arithmetic(self) -> Arithmetic | None:
        """Difference, ratio and percentages; None where they are not of one unit."""
        from factcheck.comparison.arithmetic import compute_arithmetic

        return compute_arithmetic(self.first, self.second)

    @property
    def no_arithmetic_because(self) -> str | None:
        """Why there is no arithmetic, or None where there is."""
        from factcheck.comparison.arithmetic import explain_no_arithmetic

        return explain_no_arithmetic(self.first, self.second)

    @property
    def differences(self) -> tuple[Reason, ...]:
        """The known differences alone."""
        return tuple(reason for reason in self.reasons if reason.is_stated)

    @property
    def missing(self) -> tuple[Reason, ...]:
        """What is not stated."""
        return tuple(reason for reason in self.reasons if not reason.is_stated)

    @property
    def but_for(self) -> Reason | None:
        """The one thing in which two figures differ that are alike in all others, or None."""
        return self.reasons[0] if len(self.reasons) == 1 and self.differences else None

    @property
    def settle(self) -> tuple[str, ...]:
        """What would settle the reasons that decide the answer, each once; of two kinds of thing nothing would."""
        if any(each.kind is Aspect.MEASURE for each in self.differences):
            return ()
        decisive = self.differences or self.missing
        return tuple(dict.fromkeys(each.settle for each in decisive if each.settle is not None))

    @property
    def sentence(self) -> str:
        """The answer in one line: `not like for like, because …; …`.

        What is not stated is left out of it where a known difference has already decided.
        """
        decisive = self.differences or self.missing
        if decisive:
            return f"{self.comparability}, because {'; '.join(each.sentence for each in decisive)}"
        if self.conversions:
            how = "; ".join(each.sentence for each in self.conversions)
            return f"{self.comparability}: {how}"
        return self.comparability.value
