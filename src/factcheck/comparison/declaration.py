"""What an editor declares of a figure, its measure and the measured party, as comparing needs it.

The one place that reads those fields; every one of them may be absent.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import timedelta


@dataclass(frozen=True, slots=True, kw_only=True)
class Declaration:
    """What is declared of one figure.

    Attributes:
        release: which release of its document it is of (`adopted`, `revised`, `audited` …).
        base: of what a share is a share, where the value does not print it.
        prices: in the prices of which year money is stated, where the value does not print it.
        caveats: what its source warns of, in SDMX's words (`break in series`).
        is_change: whether it is by how much something changed, and no level (role `by`).
        is_of_day_said: whether the editor says that its present tense means the day it was said.
        also_called: other names of what its measure counts, or is stated per.
        opposite_of: the measure of which its measure is the negative (deficit and surplus).
        steady_within: the time within which the measured thing hardly moves.
        per: per what the figures of its measure are, printed or not.
        same_as: by dimension, values that are another one under a second name.
        parts: by dimension, of what values a value is the sum.
        titles: by dimension, the words in which a value is said; these three are None where no
            dimension declares any.
        currency: what a bare `$`, `pounds` or `rupees` means in its source.
        names_years_by_end: whether the measured party's `FY2019` is the year that ends in 2019, or
            the one that starts in it; None where the party does not say.
    """

    release: str | None = None
    base: str | None = None
    prices: str | None = None
    caveats: tuple[str, ...] = ()
    is_change: bool = False
    is_of_day_said: bool = False
    also_called: tuple[str, ...] = ()
    opposite_of: str | None = None
    steady_within: timedelta | None = None
    per: tuple[str, ...] = ()
    same_as: Mapping[str, Mapping[str, str]] | None = None
    parts: Mapping[str, Mapping[str, tuple[str, ...]]] | None = None
    titles: Mapping[str, Mapping[str, str]] | None = None
    currency: str | None = None
    names_years_by_end: bool | None = None


UNDECLARED: Final = Declaration()
"""Of a figure of which nothing more is declared."""
