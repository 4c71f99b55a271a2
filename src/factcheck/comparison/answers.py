"""The words in which two figures' comparability is answered, and the answer itself."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from factcheck.records import dataclass

if TYPE_CHECKING:
    from factcheck.comparison.numbers import Computed
    from factcheck.comparison.stated import StatedFigure


class Comparability(StrEnum):
    """Whether two figures can be compared at all; the value is what readers see."""

    LIKE = "like for like"
    UNLIKE = "not like for like"
    UNCLEAR = "cannot tell"


class Agreement(StrEnum):
    """How two figures that are like for like stand to each other."""

    AGREE = "agree"
    WITHIN_ROUNDING = "within rounding"
    CONFLICT = "conflict"


class Aspect(StrEnum):
    """In what two figures can differ, in the order in which reasons are given."""

    MEASURE = "measure"
    UNIT = "unit"
    KIND = "kind"
    MOMENT = "moment"
    PERIOD = "period"
    DAY_SAID = "day said"
    MONEY = "money of different years"
    BASIS = "basis"
    SCOPE = "scope"
    PER = "per"
    TOTAL = "total"
    VALUE = "value"


@dataclass(frozen=True, slots=True)
class Reason:
    """Why two figures are not like for like, or why that cannot be told.

    Attributes:
        aspect: in what they differ, or what is missing.
        text: the reason in words that follow "because".
        is_missing: whether something is not stated; otherwise it is a known difference.
        dimension: which dimension of the scope, or None for all other aspects.
    """

    aspect: Aspect
    text: str
    is_missing: bool = False
    dimension: str | None = None


@dataclass(frozen=True, slots=True)
class Note:
    """What a reader must know of an answer although it does not decide it.

    Attributes:
        aspect: what it is about.
        text: the note in words.
    """

    aspect: Aspect
    text: str


@dataclass(frozen=True, slots=True)
class Arithmetic:
    """What the numbers of two figures of one unit give; the same whichever is named first.

    Attributes:
        unit: the unit of the difference: `percentage-points` for two percentages, `days` for dates,
            `places` for ranks.
        difference: the larger number less the smaller.
        ratio: the larger number over the smaller: 1 or more; None where it says nothing.
        percent_above: by how many percent of the smaller the larger exceeds it, or None likewise.
        percent_below: by how many percent of the larger the smaller falls short, or None likewise.
        no_ratio_because: why there is no ratio, or None where there is one.
    """

    unit: str
    difference: Computed
    ratio: Computed | None
    percent_above: Computed | None
    percent_below: Computed | None
    no_ratio_because: str | None


@dataclass(frozen=True, slots=True)
class Comparison:
    """The answer for two figures; exchanging the figures exchanges the sides and nothing else.

    Attributes:
        first: one figure.
        second: the other.
        comparability: whether they can be compared.
        reasons: all known differences, then all that is not stated; empty for like for like.
        notes: what must be known besides.
        agreement: only for figures that are like for like, else None.
        arithmetic: only for figures of one unit, else None.
        no_arithmetic_because: why there is no arithmetic, or None where there is.
    """

    first: StatedFigure
    second: StatedFigure
    comparability: Comparability
    reasons: tuple[Reason, ...]
    notes: tuple[Note, ...]
    agreement: Agreement | None
    arithmetic: Arithmetic | None
    no_arithmetic_because: str | None

    @property
    def differences(self) -> tuple[Reason, ...]:
        """The known differences alone."""
        return tuple(reason for reason in self.reasons if not reason.is_missing)

    @property
    def missing(self) -> tuple[Reason, ...]:
        """What is not stated."""
        return tuple(reason for reason in self.reasons if reason.is_missing)

    @property
    def sentence(self) -> str:
        """The answer in one line: `not like for like, because …; …`.

        What is not stated is left out of it where a known difference has already decided.
        """
        decisive = self.differences or self.missing
        if not decisive:
            return self.comparability.value
        return f"{self.comparability}, because {'; '.join(reason.text for reason in decisive)}"
