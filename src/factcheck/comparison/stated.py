"""A figure with all that a comparison needs to know of it: its claim, measure, and fiscal year."""

from __future__ import annotations

from datetime import timedelta
from functools import cached_property
from typing import TYPE_CHECKING, Final

from factcheck.comparison.amount import Amount, compute_amount, is_range_of_fractions
from factcheck.comparison.declaration import UNDECLARED, Declaration
from factcheck.comparison.noun import PERCENT, POINTS, is_money, is_of_shares, is_same_noun
from factcheck.comparison.terms import Terms, is_instead, read_terms
from factcheck.comparison.times import DaySpan, build_span, list_spans
from factcheck.model.declared import read_measured, read_quantity
from factcheck.model.figure_names import build_reference
from factcheck.model.vocabulary import MOMENT_KINDS, PERIOD_KINDS, SAID, MeasureKind, NotStated
from factcheck.quantity.lexicon.currencies import SEVERAL
from factcheck.quantity.lexicon.unit_words import THREE_QUARTERS
from factcheck.quantity.quantity import Change, Form, Role
from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from factcheck.comparison.computed import Computed
    from factcheck.comparison.key import Key
    from factcheck.comparison.unit import Unit
    from factcheck.model.claims import Claim, Figure, Measure
    from factcheck.model.dates import EdtfDate
    from factcheck.model.periods import FiscalYear, MonthAndDay
    from factcheck.model.values import FigureReference
    from factcheck.quantity.quantity import Quantity
    from factcheck.quantity.reach import Measured

OTHER_FRACTIONS: Final = frozenset({POINTS, "basis-points", "times"})
"""Units of a plain number that are no part of a whole."""


@dataclass(frozen=True)
class StatedFigure:
    """One figure of a claim, ready to be compared.

    Attributes:
        claim: the claim that states it.
        figure: the figure.
        measure: what it measures.
        year_starts: the day on which the measured party's fiscal year starts, or None where no
            party is measured or it does not say.
        declared: what else the editor declares of it, its measure and the measured party.
        whose: the short name of the party that is measured, or None where none is.
    """

    claim: Claim
    figure: Figure
    measure: Measure
    year_starts: MonthAndDay | None = None
    declared: Declaration = UNDECLARED
    whose: str | None = None

    @cached_property
    def reference(self) -> FigureReference:
        """The name of the figure."""
        return build_reference(self.claim, self.figure)

    @cached_property
    def quantity(self) -> Quantity | None:
        """The value, None for a date; `pounds` are what the measure counts, or what the source's currency says."""
        if self.measure.kind is MeasureKind.DATE:
            return None
        quantity = read_quantity(self.figure, self.measure, self.declared.currency)
        if quantity is None:
            return None
        is_share = bool(quantity.per) and is_of_shares(self.measure)
        if not (is_share or quantity.readings == THREE_QUARTERS or quantity.unit in SEVERAL):
            return quantity
        from factcheck.comparison.meant import resolve

        return resolve(quantity, self.measure, self.declared.currency)

    @cached_property
    def measured(self) -> Measured:
        """What its measure and basis say of how wide its value is."""
        return read_measured(self.figure, self.measure)

    @property
    def day(self) -> EdtfDate | None:
        """The value of a figure whose measure is a date; None for all others."""
        return self.figure.value.day if self.measure.kind is MeasureKind.DATE else None

    @cached_property
    def amount(self) -> Amount | None:
        """The value as a number in its own unit; None where it is none."""
        return compute_amount(self)

    @cached_property
    def terms(self) -> Terms:
        """What it counts, per what, and how its number is put into the terms of its kind."""
        return read_terms(self)

    @cached_property
    def kind_key(self) -> Key:
        """Everything that a comparison looks at, with what the figure says of it."""
        from factcheck.comparison.key import build_key

        return build_key(self)

    @property
    def number(self) -> Computed | None:
        """The value as a number in its own unit, a share in percent, a date as a day; None if neither, or not what its measure wants."""
        return None if self.amount is None else self.amount.number

    @property
    def has_number(self) -> bool:
        """Whether its value is a number, or a day: whether `number` is not None."""
        return self.amount is not None

    @cached_property
    def is_share(self) -> bool:
        """Whether its value is a part of one, in whatever form: a third, 34%, 43 of 50."""
        quantity = self.quantity
        if quantity is None or quantity.is_ordinal or quantity.unit in OTHER_FRACTIONS:
            return False
        if not is_of_shares(self.measure):
            return False
        is_part = quantity.total is not None or (quantity.parts is not None and quantity.step == 1)
        is_part = is_part or is_range_of_fractions(quantity)
        is_bare = quantity.unit is None and self.measure.unit == PERCENT
        return is_part or quantity.unit == PERCENT or is_bare

    @property
    def total(self) -> Quantity | None:
        """What the number is out of (`43 of 50`), or None where the value does not say it."""
        quantity = self.quantity
        return None if quantity is None or self.is_ratio or self.is_share else quantity.total

    @cached_property
    def is_ratio(self) -> bool:
        """Whether the value is one number in two terms: `1:500`, and `one in five` unless ranked."""
        quantity = self.quantity
        if quantity is None or quantity.total is None:
            return False
        is_one_in_many = quantity.number == 1 and self.measure.kind is not MeasureKind.RANK
        return quantity.form is Form.RATIO or is_one_in_many

    @cached_property
    def counted(self) -> str:
        """What the number counts: what is printed, unless the measure says the same more fully; a share is in percent."""
        quantity = self.quantity
        is_of_share = self.measure.kind is MeasureKind.SHARE and quantity is not None
        if self.is_share or (is_of_share and quantity and quantity.unit is None):
            return PERCENT
        if quantity is None or quantity.unit is None:
            return self.measure.unit
        is_said_fully = is_same_noun(quantity.unit, self.measure.unit, self.declared.also_called)
        return self.measure.unit if is_said_fully else quantity.unit

    @cached_property
    def per(self) -> tuple[str, ...] | NotStated:
        """Per what it is: as printed, else as recorded, and what its measure says of all its figures."""
        quantity = self.quantity
        if quantity is not None and quantity.per:
            stated = quantity.per
        elif isinstance(self.figure.per, NotStated):
            return self.figure.per
        else:
            stated = self.figure.per or ()
        names = self.declared.also_called
        unsaid = (
            word
            for word in self.declared.per
            if not any(is_same_noun(word, each, names) or is_instead(each, word) for each in stated)
        )
        return (*stated, *unsaid)

    @property
    def unit(self) -> Unit | None:
        """Its unit, or None where it is not stated per what it is."""
        from factcheck.comparison.unit import Unit

        per = self.per
        return None if isinstance(per, NotStated) else Unit.build(self.counted, per)

    @property
    def is_money(self) -> bool:
        """Whether it is an amount of money."""
        return is_money(self.counted)

    @property
    def prices(self) -> str | None:
        """In the prices of which year it is stated, or None where that is not said.

        A dimension of that name is compared with the scope.
        """
        if "prices" in (self.measure.dimensions or {}):
            return None
        quantity = self.quantity
        printed = None if quantity is None else quantity.prices
        return printed or self.declared.prices

    @property
    def base(self) -> str | None:
        """Of what a share is a share, or None where that is not said."""
        quantity = self.quantity
        if quantity is None or not self.is_share:
            return None
        total = quantity.total
        printed = quantity.base or (None if total is None else total.unit or quantity.unit)
        if total is not None and total.qualifiers and printed is not None:
            printed = " ".join((*total.qualifiers, printed))
        return printed or self.declared.base

    @property
    def direction(self) -> Change | None:
        """Whether its value says that it is a rise or a fall (`up 12%`); None where it does not."""
        quantity = self.figure.value.quantity
        change = None if quantity is None else quantity.change
        return None if change is Change.FACTOR else change

    @property
    def is_change(self) -> bool:
        """Whether it is by how much something changed, or two things differ, and no level.

        What a measure of changes is of (`rate`) is a change whether its value says so or not.
        """
        quantity = self.figure.value.quantity
        is_said = quantity is not None and quantity.role is Role.BY
        is_moved = self.direction is not None and self.measure.kind is not MeasureKind.RATE
        return self.declared.is_change or is_said or is_moved

    @cached_property
    def wants_period(self) -> bool:
        """Whether it must hold over a period to be compared, or at any rate says that it does."""
        if self.period is not None:
            return True
        return self.measure.kind in PERIOD_KINDS and self.moment is None

    @property
    def wants_moment(self) -> bool:
        """Whether it must hold at a moment to be compared, or at any rate says that it does."""
        if self.wants_period:
            return False
        return self.measure.kind in MOMENT_KINDS or self.moment is not None

    @cached_property
    def moment(self) -> EdtfDate | None:
        """The moment at which it holds, or None where that is not stated."""
        if self.declared.is_of_day_said:
            return self.claim.said_on
        as_of = self.figure.as_of
        if as_of is SAID:
            return self.claim.said_on
        return None if isinstance(as_of, NotStated) else as_of

    @property
    def period(self) -> EdtfDate | FiscalYear | None:
        """The period over which it holds, or None where that is not stated."""
        period = self.figure.period
        return None if isinstance(period, NotStated) else period

    @cached_property
    def spans(self) -> tuple[DaySpan, ...]:
        """The days that its period can mean; none where that is not stated or cannot be resolved."""
        if self.period is None:
            return ()
        return list_spans(self.period, self.year_starts, self.declared.names_years_by_end)

    @property
    def time_in_words(self) -> str | None:
        """When it holds: `as of 2019-01-14`, `for FY2018-19`; None where that is not stated."""
        if self.wants_period:
            return None if self.period is None else f"for {self.period}"
        return None if self.moment is None else f"as of {self.moment}"

    @cached_property
    def time_held(self) -> DaySpan | None:
        """The days of its period or moment; None where they are not stated or can be several."""
        if self.wants_period:
            return self.spans[0] if len(self.spans) == 1 else None
        return None if self.moment is None else build_span(self.moment)

    @cached_property
    def day_said(self) -> DaySpan:
        """The days on which its claim may have been made."""
        return build_span(self.claim.said_on)

    @cached_property
    def was_over(self) -> bool | None:
        """Whether its period was over, or its moment had come, when it was said; None where that is open.

        A moment that is known by its year or month had come once that had begun.
        """
        held, said = self.time_held, self.day_said
        if held is None:
            return None
        last = held.end if self.wants_period else held.start
        if last is None or said.end is None:
            return None
        steady = None if self.wants_period else self.declared.steady_within
        days = (last - said.end).days
        return days <= (said.leeway + held.leeway + (steady or timedelta())).days
